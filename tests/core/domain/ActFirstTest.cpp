#include "core/domain/ActFirst.h"

#include <gtest/gtest.h>

using namespace leertafel;
using namespace Qt::StringLiterals;

TEST(ActFirst, IsAskedOfAnAcuteCaseWithoutAStepAndOfNoOther) {
    ReportingStep step;
    step.step = u"meldcode.2"_s;
    step.on = {2026, 2, 1};
    for (const SafetyFloor floor : {SafetyFloor::NotJudged, SafetyFloor::SafeEnough, SafetyFloor::Concerns,
                                    SafetyFloor::AcuteOrStructural}) {
        for (int taken = 0; taken <= 2; ++taken) {
            const bool expected = floor == SafetyFloor::AcuteOrStructural && taken == 0;
            EXPECT_EQ(mustActFirst(floor, QList<ReportingStep>(taken, step)), expected)
                << qPrintable(toId(floor)) << ' ' << taken;
        }
    }
}

TEST(ActFirst, AStepThatLapsedIsNone) {
    ReportingStep lapsed;
    lapsed.lapsedAt = QDateTime(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC);
    EXPECT_TRUE(mustActFirst(SafetyFloor::AcuteOrStructural, {lapsed, lapsed}));
    EXPECT_FALSE(mustActFirst(SafetyFloor::AcuteOrStructural, {lapsed, ReportingStep()}));
    EXPECT_FALSE(mustActFirst(SafetyFloor::Concerns, {lapsed}));
}

TEST(ActFirst, AStepNeedsItsNameAndADayThatHasCome) {
    const QDate today(2026, 2, 2);
    for (const QString& step : {QString(), u"meldcode.2"_s}) {
        for (const QDate on : {QDate(), today.addDays(-400), today.addDays(-1), today, today.addDays(1)}) {
            QStringList expected;
            if (step.isEmpty())
                expected.append(u"step"_s);
            if (!on.isValid() || on == today.addDays(1))
                expected.append(u"on"_s);
            EXPECT_EQ(missingForStep(step, on, today), expected) << qPrintable(on.toString());
        }
    }
}
