#include "core/domain/Case.h"
#include "core/domain/CaseLifecycle.h"
#include "core/domain/IdSource.h"
#include "core/domain/Reflection.h"
#include "core/domain/ReviewMachine.h"
#include "core/domain/TableSession.h"
#include "tests/support/FakeClock.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace leertafel {
namespace {

using namespace Qt::StringLiterals;

TEST(CaseCode, ReadsWhatItWrites) {
    EXPECT_EQ(CaseCode::of(2026, 42).text(), u"C-2026-0042"_s);
    EXPECT_EQ(CaseCode::of(2026, 1000000).text(), u"C-2026-1000000"_s);
    for (const int number : {1, 9999, 10000, 999999999})
        EXPECT_EQ(CaseCode::parse(CaseCode::of(2026, number).text()).value(), CaseCode::of(2026, number));
}

TEST(CaseCode, RefusesEverythingElse) {
    for (const QString& text :
         {u""_s, u"C-2026-42"_s, u"C-2026-0000"_s, u"c-2026-0042"_s, u"C-26-0042"_s, u"C-2026-00042"_s,
          u"C-2026-0042 "_s, u"C-2026-004x"_s, u"C-2026-٠٠٤٢"_s, u"C-2026-0042-1"_s, u"C2026-0042"_s}) {
        const auto parsed = CaseCode::parse(text);
        ASSERT_FALSE(parsed) << text.toStdString();
        EXPECT_EQ(parsed.error().code, ErrorCode::InvalidValue);
    }
}

TEST(Quarter, ReadsWritesAndCounts) {
    const Quarter quarter = Quarter::parse(u"2022-K4").value();
    EXPECT_EQ(quarter.text(), u"2022-K4"_s);
    EXPECT_EQ(quarter.firstDay(), QDate(2022, 10, 1));
    EXPECT_EQ(quarter.lastDay(), QDate(2022, 12, 31));
    EXPECT_EQ(quarter.plus(1).text(), u"2023-K1"_s);
    EXPECT_EQ(Quarter::of(2026, 1) - quarter, 13);
    EXPECT_EQ(Quarter::of(QDate(2024, 2, 29)), Quarter::of(2024, 1));
    EXPECT_LT(quarter, Quarter::of(2023, 1));
    for (const QString& text : {u"2022-K5"_s, u"2022-K0"_s, u"22-K3"_s, u"2022K3"_s, u"2022-k3"_s,
                                u"1899-K1"_s, u"٢٠٢٢-K1"_s, u" 2022-K1"_s})
        EXPECT_FALSE(Quarter::parse(text)) << text.toStdString();
}

template <typename Enum, typename FromId>
void expectIdsBothWays(int count, FromId fromId) {
    QSet<QString> ids;
    for (int i = 0; i < count; ++i) {
        const QString id = toId(static_cast<Enum>(i));
        ids.insert(id);
        const auto back = fromId(id);
        ASSERT_TRUE(back) << id.toStdString();
        EXPECT_EQ(*back, static_cast<Enum>(i));
    }
    EXPECT_EQ(ids.size(), count);
    EXPECT_EQ(fromId(QStringView(u"something else")).error().code, ErrorCode::InvalidValue);
}

TEST(StoredIds, GoBothWays) {
    expectIdsBothWays<CaseState>(12, caseStateFromId);
    expectIdsBothWays<ParagraphLabel>(4, paragraphLabelFromId);
    expectIdsBothWays<ReviewState>(10, reviewStateFromId);
    expectIdsBothWays<MaximStatus>(4, maximStatusFromId);
    expectIdsBothWays<SessionState>(3, sessionStateFromId);
    expectIdsBothWays<AgendaKind>(4, agendaKindFromId);
    expectIdsBothWays<Decision>(4, decisionFromId);
    EXPECT_EQ(toId(CaseState::PrivacyCheck), u"privacyCheck"_s);
    EXPECT_EQ(toId(ReviewState::DifferingView), u"differingView"_s);
    EXPECT_EQ(toId(CaseEvent::Destroy), u"destroy"_s);
    EXPECT_EQ(toId(CaseActor::Trainer), u"trainer"_s);
    EXPECT_EQ(toId(ReviewEvent::CloseDiffering), u"closeDiffering"_s);
    EXPECT_EQ(toId(ReviewActor::System), u"system"_s);
    EXPECT_EQ(toId(ParagraphLabel::Reading), u"reading"_s);
    EXPECT_EQ(toId(Decision::TryOut), u"tryOut"_s);
}

TEST(IdSource, MakesSortedVersion7Ids) {
    test::FakeClock clock;
    IdSource source(clock);
    const QRegularExpression shape(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    QString before;
    for (int i = 0; i < 10000; ++i) {
        if (i % 100 == 0)
            clock.advance(1);
        const QString id = source.next();
        ASSERT_TRUE(shape.match(id).hasMatch()) << id.toStdString();
        ASSERT_LT(before, id);
        before = id;
    }
}

TEST(IdSource, RepeatsWithASeed) {
    test::FakeClock clock;
    QRandomGenerator one(7), two(7);
    IdSource first(clock, &one), second(clock, &two);
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(first.next(), second.next());
}

} // namespace
} // namespace leertafel
