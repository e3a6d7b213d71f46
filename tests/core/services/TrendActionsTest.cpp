#include "tests/core/services/FiguresFixture.h"

namespace leertafel::services {

namespace {

const ThemeId kBusy(u"gevoel.druk"_s);
const AreaCode kLeidscheRijn(u"WK034409"_s);

class TrendActions : public FiguresFixture {
protected:
    InterventionId added(const QDate& day) {
        Intervention action;
        action.area = kLeidscheRijn;
        action.themes = {kBusy};
        action.startedOn = day;
        action.title = u"gesprek met scholen"_s;
        const auto id = trends().addIntervention(action);
        EXPECT_TRUE(id);
        return id.value_or(InterventionId());
    }
    ActionRow only() {
        const auto story = trends().story(kBusy, kLeidscheRijn, Quarter::of(2022, 4), Quarter::of(2022, 4));
        EXPECT_TRUE(story && story->actions.size() == 1);
        return story && !story->actions.isEmpty() ? story->actions.first() : ActionRow{};
    }
    qsizetype due() { return trends().actionsToJudge().value_or(QList<Intervention>()).size(); }
};

} // namespace

TEST_F(TrendActions, AreJudgedOnceFiguresAreIn) {
    const InterventionId action = added({2023, 1, 16});
    EXPECT_EQ(due(), 0) << "no figures";
    EXPECT_FALSE(only().canBeJudged);
    auto refused = trends().judge(action, ActionVerdict::Stay, u"het loopt"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WrongState);
    importExample();
    if (HasFatalFailure())
        return;
    EXPECT_EQ(due(), 1);
    EXPECT_TRUE(only().canBeJudged);
    const auto judged = trends().judge(action, ActionVerdict::Adjust, u"twee scholen willen door"_s);
    ASSERT_TRUE(judged);
    EXPECT_EQ(due(), 0) << "asked again after four more quarters";
    const ActionRow row = only();
    ASSERT_EQ(row.judgements.size(), 1);
    EXPECT_EQ(row.judgements.first().judgement.verdict, ActionVerdict::Adjust);
    EXPECT_EQ(row.judgements.first().judgement.words, u"twee scholen willen door"_s);
    EXPECT_EQ(row.judgements.first().name, u"Noor Voorbeeld"_s);
    ASSERT_TRUE(trends().removeJudgement(*judged));
    EXPECT_EQ(due(), 1);
    EXPECT_FALSE(trends().removeJudgement(*judged));
    EXPECT_FALSE(trends().judge(InterventionId(u"x"_s), ActionVerdict::Stay, u"het loopt"_s));
}

TEST_F(TrendActions, AreNotAskedForTooEarlyOrOfOthers) {
    importExample();
    if (HasFatalFailure())
        return;
    added({2025, 1, 10});
    EXPECT_EQ(due(), 0) << "three complete quarters";
    added({2023, 1, 16});
    EXPECT_EQ(due(), 1);
    ASSERT_TRUE(database().run(u"UPDATE intervention SET maker = 'somebody else'"_s));
    EXPECT_EQ(due(), 0);
}

TEST_F(TrendActions, KeepJudgementsThatPassTheGateAndAreLogged) {
    importExample();
    if (HasFatalFailure())
        return;
    const InterventionId action = added({2023, 1, 16});
    EXPECT_FALSE(trends().judge(action, ActionVerdict::Stop, u"  "_s));
    EXPECT_FALSE(trends().judge(action, ActionVerdict::Stop, u"bel mij op 06-12345678"_s));
    EXPECT_EQ(number(u"SELECT count(*) FROM action_judgement"_s), 0);
    ASSERT_TRUE(trends().judge(action, ActionVerdict::Stop, u"niemand kwam nog"_s));
    EXPECT_EQ(number(u"SELECT count(*) FROM event_log WHERE verb = 'judgement.add'"_s), 1);
    EXPECT_FALSE(database().run(u"UPDATE action_judgement SET words = 'anders'"_s)) << "never written anew";
    const auto kept = trends().removeIntervention(action);
    ASSERT_FALSE(kept) << "somebody judged it";
    EXPECT_EQ(kept.error().context.value(u"why"_s), u"judged"_s);
    m_clock.advance(qint64(800) * 24 * 3600);
    EXPECT_EQ(due(), 0) << "never again once it was stopped";
}

} // namespace leertafel::services
