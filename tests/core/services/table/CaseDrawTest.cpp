#include "core/services/CaseDraw.h"

#include "tests/core/services/table/TableFixture.h"

using namespace leertafel;
using namespace leertafel::services;
using namespace Qt::StringLiterals;

class CaseDrawTest : public test::TableFixture {
protected:
    CaseId readyIn(const QString& area, const QString& title) {
        CaseDraft draft = completeDraft();
        draft.title = title;
        draft.attributes.area = AreaCode(area);
        return ready(draft);
    }
    std::optional<CaseDraw> draw(quint32 seed, const QList<AreaCode>& areas = {},
                                 const QList<CaseId>& taken = {}) {
        const auto drawn = drawCase(store.as(preparer), areas, taken, seed);
        EXPECT_TRUE(drawn.has_value());
        return drawn ? *drawn : std::nullopt;
    }
};

TEST_F(CaseDrawTest, DrawsAReadyCaseOfTheAreas) {
    EXPECT_FALSE(draw(1));
    const CaseId here = readyIn(u"WK034409"_s, u"Hier"_s);
    readyIn(u"WK034401"_s, u"Elders"_s);
    for (quint32 seed = 0; seed < 20; ++seed) {
        const auto drawn = draw(seed, {AreaCode(u"WK034409"_s)});
        ASSERT_TRUE(drawn);
        EXPECT_EQ(here, drawn->row.id);
        EXPECT_EQ(1, drawn->cases);
        EXPECT_EQ(1, drawn->strata);
        EXPECT_EQ(seed, drawn->seed);
        EXPECT_TRUE(drawn->missing.isEmpty());
    }
    QSet<QString> seen;
    for (quint32 seed = 0; seed < 40; ++seed)
        seen.insert(draw(seed)->row.title);
    EXPECT_EQ(2, seen.size()) << "without areas it draws from all";
    EXPECT_EQ(draw(7)->row.id, draw(7)->row.id);
}

TEST_F(CaseDrawTest, LeavesOutWhatIsOnTheAgendaOrWasOnATable) {
    const CaseId first = readyIn(u"WK034409"_s, u"Eerste"_s);
    const CaseId second = readyIn(u"WK034409"_s, u"Tweede"_s);
    for (quint32 seed = 0; seed < 20; ++seed)
        EXPECT_EQ(second, draw(seed, {}, {first})->row.id);
    onAgenda(session(), first); // scheduled now
    for (quint32 seed = 0; seed < 20; ++seed)
        EXPECT_EQ(second, draw(seed)->row.id);
    EXPECT_FALSE(draw(1, {}, {second}));
}

TEST_F(CaseDrawTest, PassesOverWhatLacksSomethingWhileThereAreOthers) {
    CaseDraft draft = completeDraft();
    draft.title = u"Zonder vraag"_s;
    draft.fields.remove(u"vraag"_s);
    const CaseId unjudged = released(draft); // its floor was not judged
    const auto only = draw(1);
    ASSERT_TRUE(only);
    EXPECT_EQ(unjudged, only->row.id);
    EXPECT_FALSE(only->missing.isEmpty());
    const CaseId whole = readyIn(u"WK034409"_s, u"Heel"_s);
    for (quint32 seed = 0; seed < 20; ++seed)
        EXPECT_EQ(whole, draw(seed)->row.id);
}
