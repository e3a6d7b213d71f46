#include "core/domain/TableRound.h"

#include <gtest/gtest.h>

#include <array>
#include <numeric>

namespace leertafel {
namespace {

using namespace Qt::StringLiterals;
using P = TablePart;

constexpr std::array kinds{AgendaKind::Agreements, AgendaKind::Case, AgendaKind::Trend, AgendaKind::Other};
const QDateTime nine({2026, 3, 2}, {9, 0}, Qt::UTC);

TEST(TableRound, EveryKindOfItemHasItsParts) {
    EXPECT_EQ(partsOf(AgendaKind::Case),
              (QList<P>{P::Bring, P::Facts, P::Questions, P::Block, P::Options, P::Decision}));
    EXPECT_EQ(partsOf(AgendaKind::Trend),
              (QList<P>{P::Figures, P::Stories, P::Rivals, P::Options, P::Decision}));
    EXPECT_EQ(partsOf(AgendaKind::Agreements), QList<P>{P::FollowUp});
    EXPECT_EQ(partsOf(AgendaKind::Other), (QList<P>{P::Talk, P::Options, P::Decision}));
    QSet<QString> ids;
    for (int i = 0; i <= static_cast<int>(P::Decision); ++i)
        ids.insert(toId(static_cast<P>(i)));
    EXPECT_EQ(ids.size(), 11);
}

TEST(TableRound, TheSecondsOfTheParts) {
    EXPECT_EQ(secondsOf(AgendaKind::Case, 20), (QList<int>{180, 180, 240, 120, 240, 240}));
    for (const AgendaKind kind : kinds)
        for (int minutes = 0; minutes <= 240; ++minutes) {
            const QList<int> seconds = secondsOf(kind, minutes);
            EXPECT_EQ(seconds.size(), partsOf(kind).size());
            EXPECT_EQ(std::accumulate(seconds.cbegin(), seconds.cend(), 0), minutes * 60);
            for (const int each : seconds)
                EXPECT_GE(each, 0);
        }
}

/// Every part from every part, with the fact round open and closed.
TEST(TableRound, NothingBehindTheFactRoundOpensWhileItIsOpen) {
    for (const AgendaKind kind : kinds) {
        const QList<P> parts = partsOf(kind);
        qsizetype facts = parts.indexOf(P::Facts);
        facts = facts < 0 ? parts.indexOf(P::Figures) : facts;
        for (int from = 0; from < parts.size(); ++from)
            for (int to = -1; to <= parts.size(); ++to) {
                TableRound round(kind, 20);
                for (int i = 0; i < from; ++i)
                    ASSERT_TRUE(round.goOn(nine));
                ASSERT_EQ(round.index(), from);
                const bool closed = facts >= 0 && from > facts;
                EXPECT_EQ(round.factsClosed(), closed);
                const bool inside = to >= 0 && to < parts.size();
                const bool may = inside && (facts < 0 || to <= facts || closed);
                EXPECT_EQ(round.mayOpen(to), may) << from << " to " << to;
                const auto went = round.goTo(to, nine);
                EXPECT_EQ(went.has_value(), may);
                EXPECT_EQ(round.index(), may ? to : from);
                if (!may && inside) {
                    EXPECT_EQ(went.error().code, ErrorCode::WrongState);
                    EXPECT_EQ(went.error().context.value(u"why"_s), u"facts"_s);
                }
                if (may && to == facts && to != from) { // going back to it opens it again
                    EXPECT_FALSE(round.factsClosed());
                }
            }
    }
}

TEST(TableRound, GoesNoFurtherThanItsEnds) {
    TableRound round(AgendaKind::Other, 10);
    EXPECT_FALSE(round.goBack(nine));
    EXPECT_TRUE(round.goOn(nine));
    EXPECT_TRUE(round.goOn(nine));
    EXPECT_FALSE(round.goOn(nine));
    EXPECT_EQ(round.part(), P::Decision);
    EXPECT_TRUE(round.goBack(nine));
    EXPECT_EQ(round.part(), P::Options);
}

TEST(TableRound, TimeGoesOnPerPartAndItsEndIsSoft) {
    TableRound round(AgendaKind::Case, 20);
    EXPECT_EQ(round.secondsLeft(nine.addSecs(500)), 180) << "it waits to be started";
    round.start(nine);
    EXPECT_EQ(round.time(nine.addSecs(119)), PartTime::Going);
    EXPECT_EQ(round.time(nine.addSecs(120)), PartTime::Ending);
    EXPECT_EQ(round.time(nine.addSecs(180)), PartTime::Ending);
    EXPECT_EQ(round.time(nine.addSecs(181)), PartTime::Over);
    EXPECT_EQ(round.secondsLeft(nine.addSecs(200)), -20);
    round.pause(nine.addSecs(100));
    EXPECT_EQ(round.secondsUsed(nine.addSecs(900)), 100);
    round.start(nine.addSecs(900));
    ASSERT_TRUE(round.goOn(nine.addSecs(930)));
    EXPECT_TRUE(round.isRunning());
    EXPECT_EQ(round.secondsUsed(nine.addSecs(940)), 10);
    ASSERT_TRUE(round.goBack(nine.addSecs(940)));
    EXPECT_EQ(round.secondsUsed(nine.addSecs(940)), 130);
    EXPECT_EQ(round.secondsUsed(nine), 130) << "a clock that is put back takes nothing off";
}

TEST(TableRound, IsReadAgainAsItWas) {
    for (const AgendaKind kind : kinds)
        for (const bool running : {false, true}) {
            TableRound round(kind, 25);
            round.start(nine);
            round.goOn(nine.addSecs(70));
            round.goOn(nine.addSecs(200));
            if (!running)
                round.pause(nine.addSecs(260));
            TableRound again(kind, 25);
            again.restore(round.text(), nine.addSecs(300));
            EXPECT_EQ(again.text(), round.text());
            EXPECT_EQ(again.index(), round.index());
            EXPECT_EQ(again.isRunning(), running);
            EXPECT_EQ(again.factsClosed(), round.factsClosed());
            EXPECT_EQ(again.secondsUsed(nine.addSecs(300)), round.secondsUsed(nine.addSecs(300)));
        }
}

TEST(TableRound, OneLeftRunningLongAgoWaits) {
    TableRound round(AgendaKind::Case, 20);
    round.start(nine);
    for (const int seconds : {3600, 3601}) {
        TableRound again(AgendaKind::Case, 20);
        again.restore(round.text(), nine.addSecs(seconds));
        EXPECT_EQ(again.isRunning(), seconds == 3600);
    }
}

TEST(TableRound, LeavesItselfAsItIsForWordsOfSomethingElse) {
    TableRound round(AgendaKind::Case, 20);
    round.goOn(nine);
    const QString before = round.text();
    for (const QString& each : {QString(), u"what?"_s, u"9|open||0|0|0|0|0|0"_s, u"x|open||0|0|0|0|0|0"_s,
                                u"1|open||0|0"_s, u"1|open||0|0|0|0|0|-4"_s}) {
        round.restore(each, nine);
        EXPECT_EQ(round.text(), before) << qPrintable(each);
    }
    round.restore(u"4|open||0|0|0|0|0|0"_s, nine);
    EXPECT_TRUE(round.factsClosed()) << "it cannot be behind the facts with those open";
}

} // namespace
} // namespace leertafel
