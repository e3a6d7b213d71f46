// A warm handover: which decisions ask for one, what is open, and when somebody looks whether it holds.
#include "core/domain/Handover.h"

#include <gtest/gtest.h>

using namespace leertafel;
using namespace Qt::StringLiterals;

namespace {

const QDate due(2026, 3, 1);

Agreement referral(Decision decision = Decision::Agreed, const QString& step = u"verwijzing"_s) {
    Agreement agreement;
    agreement.decision = decision;
    agreement.helpStep = HelpStep(step);
    agreement.dueOn = due;
    return agreement;
}

HandoverStep seenTo(const QString& point, QDate on) {
    HandoverStep step;
    step.point = point;
    step.on = on;
    return step;
}

} // namespace

TEST(Handover, OnlyAReferralThatIsDecidedOnAsksForOne) {
    for (const QString& step : {u""_s, u"zelf"_s, u"consult"_s, u"samen"_s, u"verwijzing"_s})
        for (const Decision decision :
             {Decision::Agreed, Decision::TryOut, Decision::Escalate, Decision::NotNow}) {
            const bool wanted =
                step == u"verwijzing" && (decision == Decision::Agreed || decision == Decision::TryOut);
            EXPECT_EQ(isHandover(referral(decision, step)), wanted)
                << step.toStdString() << " " << toId(decision).toStdString();
        }
}

TEST(Handover, EachPointIsOpenUntilItWasSeenTo) {
    const QStringList points{u"handover.told"_s, u"handover.talk"_s, u"handover.same"_s, u"handover.check"_s};
    // Every combination of points that were seen to.
    for (int taken = 0; taken < 16; ++taken) {
        QList<HandoverStep> steps;
        QStringList open;
        for (int i = 0; i < points.size(); ++i)
            if (taken & (1 << i))
                steps.append(seenTo(points.at(i), due));
            else
                open.append(points.at(i));
        const HandoverState state = handoverState(referral(), steps);
        EXPECT_EQ(state.open, open) << taken;
        EXPECT_EQ(state.isWhole(), taken == 15) << taken;
        EXPECT_EQ(state.checkOn, due.addDays(42)) << "the talk was on the day of the decision";
        const QDate before = due.addDays(41);
        const bool others = (taken & 7) != 7;
        EXPECT_EQ(state.asks(before), others) << taken;
        EXPECT_EQ(state.asks(due.addDays(42)), taken != 15) << taken;
    }
}

TEST(Handover, SixWeeksAreCountedFromTheTalkTogether) {
    const QDate talk(2026, 2, 10);
    const HandoverState state = handoverState(referral(), {seenTo(u"handover.talk"_s, talk)});
    EXPECT_EQ(state.checkOn, QDate(2026, 3, 24));
    Agreement later = referral(Decision::TryOut);
    later.laterOn = QDate(2026, 5, 1);
    EXPECT_EQ(handoverState(later, {}).checkOn, QDate(2026, 6, 12)) << "from the day it is looked at again";
}

TEST(Handover, SaysEverythingThatIsMissing) {
    const QDate today(2026, 3, 10);
    struct Row {
        QString point, function;
        QDate on;
        QString words;
        QStringList missing;
    };
    const QList<Row> rows{
        {u"handover.told"_s, u"gezinswerker"_s, today, {}, {}},
        {u"handover.talk"_s, u"gezinswerker"_s, today.addDays(-9), {}, {}},
        {u"handover.same"_s, u"gezinswerker"_s, today, u"de vaste avond"_s, {}},
        {u"handover.check"_s, u"gezinswerker"_s, today, u"het houdt"_s, {}},
        {u"handover.same"_s, u"gezinswerker"_s, today, u"  "_s, {u"words"_s}},
        {u"handover.check"_s, u"gezinswerker"_s, today, {}, {u"words"_s}},
        {u"handover.told"_s, u" "_s, today, {}, {u"function"_s}},
        {u"handover.told"_s, u"gezinswerker"_s, today.addDays(1), {}, {u"on"_s}},
        {u"handover.told"_s, u"gezinswerker"_s, {}, {}, {u"on"_s}},
        {u"handover.later"_s, {}, {}, {}, {u"point"_s, u"function"_s, u"on"_s}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(missingForHandover(row.point, row.function, row.on, row.words, today), row.missing)
            << row.point.toStdString() << row.missing.join(u',').toStdString();
}
