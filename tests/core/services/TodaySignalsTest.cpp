#include "core/services/TodayService.h"
#include "core/storage/SeenSignalsRepository.h"
#include "tests/core/services/FiguresFixture.h"

namespace leertafel::services {

namespace {

class TodaySignals : public FiguresFixture {
protected:
    /// As when the store is opened again.
    void openAnew() {
        const MemberId me = m_context->me;
        m_trends.reset();
        m_context =
            std::make_unique<StoreContext>(*m_database, m_clock, m_ids, *m_words, *m_scanner, me, nullptr,
                                           [this](Topic topic, const QString&) { m_told.append(topic); });
        m_trends = std::make_unique<TrendService>(*m_context);
    }
    StandsOut now() {
        auto out = TodayService(*m_context).standsOut();
        EXPECT_TRUE(out);
        return out ? *out : StandsOut();
    }
};

QStringList sentences(const QList<LookSaying>& sayings) {
    QStringList all;
    for (const LookSaying& saying : sayings)
        all.append(saying.sentence);
    all.sort();
    return all;
}

} // namespace

TEST_F(TodaySignals, SayWhatTheQuarterlyLookSays) {
    importExample();
    if (HasFatalFailure())
        return;
    const auto look = trends().look();
    ASSERT_TRUE(look);
    QList<LookSaying> asking;
    for (const LookSaying& saying : look->found)
        if (asksForALook(saying))
            asking.append(saying);
    ASSERT_FALSE(asking.isEmpty());
    const StandsOut out = now();
    EXPECT_EQ(out.quarter, look->quarter);
    EXPECT_EQ(sentences(out.sayings), sentences(asking));
    if (!out.sayings.first().theme.isEmpty()) {
        EXPECT_EQ(out.series.theme, out.sayings.first().theme);
        EXPECT_EQ(out.series.area, out.sayings.first().area);
    }
}

TEST_F(TodaySignals, AreNewWhenTheyWereNotThereLastTime) {
    importExample();
    if (HasFatalFailure())
        return;
    const StandsOut first = now();
    ASSERT_FALSE(first.sayings.isEmpty());
    EXPECT_EQ(first.newOnes, 0) << "there was no last time";
    EXPECT_EQ(now().newOnes, 0);
    openAnew();
    EXPECT_EQ(now().newOnes, 0);

    storage::SeenSignalsRepository seen(*m_database);
    auto keys = seen.of(m_context->me);
    ASSERT_TRUE(keys && *keys);
    EXPECT_EQ((*keys)->size(), first.sayings.size());
    const QString last = (*keys)->takeLast();
    ASSERT_TRUE(seen.put(m_context->me, **keys));
    openAnew();
    const StandsOut later = now();
    EXPECT_EQ(later.newOnes, 1);
    const LookSaying& fresh = later.sayings.first();
    EXPECT_EQ(QStringList({fresh.area.id(), fresh.theme.id(), fresh.up ? u"up"_s : u"down"_s}).join(u'|'),
              last);
    EXPECT_EQ(now().newOnes, 1) << "as long as the store is open";
    openAnew();
    EXPECT_EQ(now().newOnes, 0);
}

TEST_F(TodaySignals, KeepTheLookUntilFiguresChange) {
    importExample();
    if (HasFatalFailure())
        return;
    const auto before = trends().keptLook();
    ASSERT_TRUE(before);
    EXPECT_FALSE(*before);
    const auto made = trends().look();
    ASSERT_TRUE(made);
    auto kept = trends().keptLook();
    ASSERT_TRUE(kept && *kept);
    EXPECT_EQ(sentences((*kept)->found), sentences(made->found));
    int asked = 0;
    ASSERT_TRUE(trends().look({}, [&](int, int) { return ++asked > 0; }));
    EXPECT_EQ(asked, 0) << "made once";

    const auto typed = trends().typeCount({Quarter::of(2025, 3), AreaCode(u"WK034409"_s),
                                           ThemeId(u"leren.dyslexie"_s), Referrer(u"huisarts"_s), 90},
                                          u"zelf geteld"_s);
    ASSERT_TRUE(typed);
    kept = trends().keptLook();
    ASSERT_TRUE(kept);
    EXPECT_FALSE(*kept);
    const StandsOut out = now();
    EXPECT_TRUE(std::any_of(out.sayings.begin(), out.sayings.end(), [](const LookSaying& saying) {
        return saying.theme.id() == u"leren.dyslexie" && saying.area.id() == u"WK034409" && saying.up;
    }));
    // What is taken back and what is taken back in its place are not the same figures.
    ASSERT_TRUE(trends().undoImport(*typed));
    EXPECT_EQ(sentences(trends().look()->found), sentences(made->found));
}

TEST_F(TodaySignals, StopMidwayAndKeepNothing) {
    importExample();
    if (HasFatalFailure())
        return;
    int asked = 0;
    const auto stopped =
        TodayService(*m_context).standsOut([&](int done, int total) { return ++asked, done < total / 2; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_GT(asked, 2);
    EXPECT_FALSE(*trends().keptLook());
    EXPECT_FALSE(*storage::SeenSignalsRepository(*m_database).of(m_context->me));
}

TEST_F(TodaySignals, AreNoneWithoutFigures) {
    const StandsOut out = now();
    EXPECT_TRUE(out.sayings.isEmpty());
    EXPECT_FALSE(out.quarter.isValid());
    EXPECT_TRUE(out.series.points.isEmpty());
}

} // namespace leertafel::services
