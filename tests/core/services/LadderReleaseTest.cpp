// The help ladder as it goes out, beside what of it went out before.
#include "core/services/FigureSheet.h"
#include "core/services/HelpLadder.h"
#include "tests/core/services/ReleaseFixture.h"

namespace leertafel::services {

namespace {

class LadderReleases : public FiguresFixture {
protected:
    void SetUp() override {
        FiguresFixture::SetUp();
        m_releases = std::make_unique<ReleaseService>(*m_context);
        // Cases are put in as they stand, without the way there.
        const auto rules = m_database->list(
            u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'case_file'"_s, {},
            [](const storage::Row& row) { return row.text(0); });
        ASSERT_TRUE(rules);
        for (const QString& rule : *rules)
            ASSERT_TRUE(m_database->run(u"DROP TRIGGER "_s + rule));
    }
    /// So many released cases of one quarter, helped alike.
    void add(Quarter quarter, const QString& step, int track, int cases) {
        for (int i = 0; i < cases; ++i) {
            const QString number = QString::number(++m_cases);
            const QString file = m_ids.make<CaseId>().text(), version = m_ids.make<VersionId>().text();
            const QVariant now = storage::stored(m_clock.now());
            ASSERT_TRUE(m_database->run(
                u"INSERT INTO case_file (id, code, code_year, code_number, author, state, released_version, "
                "everyone, created, changed) VALUES (?, ?, 2026, ?, ?, 'released', ?, 1, ?, ?)"_s,
                {file, u"C-2026-"_s + number, m_cases, m_context->me.text(), version, now, now}));
            ASSERT_TRUE(m_database->run(
                u"INSERT INTO case_version (id, case_id, number, digest, title, floor_reason, quarter, "
                "help_step, track_after, floor, frozen_by, frozen_at) "
                "VALUES (?, ?, 1, 'd', 't', '', ?, ?, ?, 'safeEnough', ?, ?)"_s,
                {version, file, quarter.index(), step, track, m_context->me.text(), now}));
        }
    }
    CheckedFigures checked() {
        auto figures = m_releases->check({u"ladder"_s});
        EXPECT_TRUE(figures);
        return figures ? *figures : CheckedFigures();
    }
    QString sheet() {
        auto made = sheetOf(checked(), *m_words, QDate(2026, 2, 12));
        EXPECT_TRUE(made);
        return made ? toText(*made) : QString();
    }
    void giveOut() { ASSERT_TRUE(m_releases->giveOut(checked(), u"csv"_s)); }
    /// Cases of a period, 0 where they are marked.
    int casesOf(qsizetype newestFirst = 0) { return checked().ladder->periods.value(newestFirst).cases; }

    static Quarter first() { return Quarter::of(2025, 1); }
    std::unique_ptr<ReleaseService> m_releases;
    int m_cases = 0;
};

} // namespace

TEST_F(LadderReleases, MarkSmallPartsAndThoseThatProtectThem) {
    add(first(), u"zelf"_s, 2, 20);
    add(first(), u"consult"_s, 2, 7);
    add(first(), u"samen"_s, 3, 3);
    const QString text = sheet();
    EXPECT_TRUE(text.contains(u"2025-K1\t\tall together\t30\t"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\tdoing it ourselves\t20\t67\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\tconsultation\t×\t×\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\ttogether\t×\t×\n"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"\t7\t"_s) || text.contains(u"\t3\t"_s)) << text.toStdString();
}

TEST_F(LadderReleases, StandInTheRegisterWithoutAHiddenNumber) {
    add(first(), u"zelf"_s, 2, 20);
    add(first(), u"consult"_s, 2, 7);
    add(first(), u"samen"_s, 3, 3);
    giveOut();
    const auto given = m_releases->given();
    ASSERT_TRUE(given);
    ASSERT_EQ(given->size(), 1);
    const auto cells = m_releases->cellsOf(given->first().id);
    ASSERT_TRUE(cells);
    EXPECT_EQ(cells->size(), 2 + 5 + 4) << "two sums, rungs and tracks with what was left open";
    for (const GivenCell& cell : *cells)
        EXPECT_TRUE(!cell.count || *cell.count == 0 || *cell.count >= 5) << cell.area.id().toStdString();
}

TEST_F(LadderReleases, DoNotTellOfTheFewCasesThatCameSince) {
    add(first(), u"zelf"_s, 2, 30);
    giveOut();
    EXPECT_EQ(casesOf(), 30) << "the same may go out again";
    add(first(), u"consult"_s, 3, 2);
    EXPECT_EQ(casesOf(), 0);
    EXPECT_FALSE(sheet().contains(u"32"_s)) << "with the 30 of before it tells of two families";
    add(first(), u"zelf"_s, 2, 5);
    EXPECT_EQ(casesOf(), 0) << "five more of one rung, but those two still apart";
    add(first(), u"consult"_s, 3, 3);
    EXPECT_EQ(casesOf(), 40) << "five by each part";
    giveOut();
    EXPECT_EQ(casesOf(), 40);
}

TEST_F(LadderReleases, GiveNoQuartersOfAYearThatIsOut) {
    for (int quarter = 0; quarter < 3; ++quarter)
        add(first().plus(quarter), u"zelf"_s, 2, 8);
    EXPECT_EQ(checked().ladder->span, HelpLadder::Span::Years);
    giveOut();
    add(first(), u"zelf"_s, 2, 30);
    // On screen it goes on by quarter; with the year of before, a quarter would tell of the others.
    EXPECT_EQ(trends().ladder()->span, HelpLadder::Span::Quarters);
    const CheckedFigures figures = checked();
    EXPECT_EQ(figures.ladder->span, HelpLadder::Span::Years);
    EXPECT_EQ(casesOf(), 54);
}

TEST_F(LadderReleases, AreNoneWithoutCases) {
    auto none = sheetOf(checked(), *m_words, QDate(2026, 2, 12));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
}

} // namespace leertafel::services
