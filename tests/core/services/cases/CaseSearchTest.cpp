#include "tests/core/services/cases/CaseFixture.h"

#include "core/storage/SearchRepository.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;

namespace {

class CaseSearchTest : public test::CaseFixture {
protected:
    QStringList titles(const QString& text, int reader = third) {
        CaseFilter filter;
        filter.text = text;
        return titles(filter, reader);
    }
    QStringList titles(const CaseFilter& filter, int reader = third) {
        QStringList found;
        auto rows = store.as(reader).cases().list(filter);
        EXPECT_TRUE(rows.has_value());
        for (const CaseRow& row : rows.value_or(QList<CaseRow>()))
            found << row.title;
        EXPECT_EQ(found.size(), *store.as(reader).cases().count(filter));
        return found;
    }
    CaseId releasedWith(const QString& title, const QString& words,
                        const std::function<void(CaseAttributes&)>& change = {}) {
        CaseDraft draft = completeDraft(title);
        draft.fields.insert(u"leervraag"_s, words);
        if (change)
            change(draft.attributes);
        store.clock().advance(60);
        return released(draft);
    }
};

TEST_F(CaseSearchTest, FoldsDiacriticsAndFindsBeginnings) {
    releasedWith(u"eerste"_s, u"wie zorgt voor de coördinatie"_s);
    releasedWith(u"tweede"_s, u"een financiële vraag"_s);
    EXPECT_EQ(QStringList{u"eerste"_s}, titles(u"coordinatie"_s));
    EXPECT_EQ(QStringList{u"eerste"_s}, titles(u"COÖRD"_s));
    EXPECT_EQ(QStringList{u"tweede"_s}, titles(u"vraag finan"_s));
    EXPECT_EQ(QStringList{u"tweede"_s}, titles(u"tweed"_s)) << "titles are searched too";
    EXPECT_TRUE(titles(u"ordinatie"_s).isEmpty());
    EXPECT_EQ((QStringList{u"tweede"_s, u"eerste"_s}), titles(u"gezin"_s)) << "newest first";
}

TEST_F(CaseSearchTest, MarksTheWordsFound) {
    releasedWith(u"eerste"_s, u"wie zorgt voor de coördinatie van hulp"_s);
    CaseFilter filter;
    filter.text = u"coordinatie"_s;
    const QString snippet = store.as(third).cases().list(filter)->first().snippet;
    EXPECT_TRUE(snippet.contains(u"\u0002coördinatie\u0003"_s)) << snippet.toStdString();
}

TEST_F(CaseSearchTest, ReadsNothingTypedAsAnOperator) {
    releasedWith(u"eerste"_s, u"wie zorgt voor de jongen"_s);
    for (const QString& typed :
         {u"\""_s, u"*"_s, u"zorgt AND"_s, u"title:zorgt"_s, u"NEAR("_s, u"(zorgt"_s, u"zorgt -jongen'"_s,
          u"^"_s, u"a\"b"_s, u"{}"_s, QString(QChar(0xd800)), QString(QChar(0)), u"OR NOT"_s}) {
        CaseFilter filter;
        filter.text = typed;
        EXPECT_TRUE(store.as(third).cases().list(filter).has_value()) << typed.toStdString();
        EXPECT_TRUE(store.as(third).cases().count(filter).has_value()) << typed.toStdString();
    }
    EXPECT_EQ(QStringList{u"eerste"_s}, titles(u"zorgt \"jong"_s));
    EXPECT_TRUE(titles(u"!?"_s).isEmpty());
    EXPECT_EQ(u"\"a\" \"b\"*"_s, storage::SearchRepository::expression(u" a-b "_s));
}

TEST_F(CaseSearchTest, PutsTheBestMatchFirst) {
    const auto best = [this](const CaseFilter& filter, int reader = third) {
        CaseService& cases = store.as(reader).cases();
        const auto places = cases.bestMatches(filter, {});
        EXPECT_TRUE(places.has_value());
        QStringList found;
        const auto rows = cases.listAt(places.value_or(QList<qint64>()), filter.text);
        EXPECT_TRUE(rows.has_value());
        for (const CaseRow& row : rows.value_or(QList<CaseRow>()))
            found << row.title;
        return found;
    };
    releasedWith(u"hulp bij schulden"_s, u"wat doen de schulden met het gezin, en wie helpt bij schulden"_s,
                 [](CaseAttributes& a) { a.ageBand = AgeBand(u"12-18"_s); });
    releasedWith(u"een nacht zonder slaap"_s, u"wie helpt waar ook schulden zijn"_s);
    releasedWith(u"alles over slapen"_s, u"wie helpt bij slapen en niets anders"_s);
    offered(completeDraft(u"schulden die nog niemand mag lezen"_s));
    written(completeDraft(u"schulden in een concept"_s));
    CaseFilter filter;
    filter.text = u"schulden"_s;
    EXPECT_EQ((QStringList{u"een nacht zonder slaap"_s, u"hulp bij schulden"_s}), titles(filter));
    EXPECT_EQ((QStringList{u"hulp bij schulden"_s, u"een nacht zonder slaap"_s}), best(filter));
    EXPECT_EQ(best(filter), best(filter, author)) << "only what was released is put in order";
    filter.order = CaseOrder::Oldest;
    filter.limit = 1;
    EXPECT_EQ(2, best(filter).size()) << "whatever page was asked for";
    filter = {};
    filter.text = u"schuld"_s;
    filter.ageBand = AgeBand(u"12-18"_s);
    EXPECT_EQ(QStringList{u"hulp bij schulden"_s}, best(filter));
    filter.text = u"!?"_s;
    EXPECT_TRUE(best(filter).isEmpty());
    EXPECT_TRUE(best({}).isEmpty());
}

TEST_F(CaseSearchTest, ARankedCaseThatIsWithdrawnIsNotShown) {
    releasedWith(u"een"_s, u"wie helpt bij schulden"_s);
    const CaseId gone = releasedWith(u"twee"_s, u"wie helpt bij schulden"_s);
    CaseFilter filter;
    filter.text = u"schulden"_s;
    const auto places = store.as(author).cases().bestMatches(filter, {});
    ASSERT_EQ(2, places->size());
    ASSERT_TRUE(store.as(author).cases().withdraw(gone).has_value());
    const auto rows = store.as(author).cases().listAt(*places, filter.text);
    ASSERT_EQ(1, rows->size());
    EXPECT_EQ(u"een"_s, rows->first().title);
    EXPECT_TRUE(rows->first().snippet.contains(u"\u0002schulden\u0003"_s));
}

TEST_F(CaseSearchTest, FindsOnlyWhatIsReleased) {
    offered(completeDraft(u"nog niet vrij"_s));
    EXPECT_TRUE(titles(u"vrij"_s).isEmpty());
    EXPECT_EQ(QStringList{u"nog niet vrij"_s}, titles(CaseFilter{}));
}

TEST_F(CaseSearchTest, FiltersByEveryAttribute) {
    releasedWith(u"een"_s, u"eerste"_s);
    releasedWith(u"twee"_s, u"tweede"_s, [](CaseAttributes& a) {
        a.area = AreaCode(u"WK034403"_s);
        a.ageBand = AgeBand(u"12-18"_s);
        a.quarter = Quarter::of(2025, 2);
        a.themes = {ThemeId(u"bestaan.schulden"_s)};
    });
    store.clock().advance(60);
    offered(completeDraft(u"drie"_s));
    written(completeDraft(u"vier"_s));

    CaseFilter filter;
    EXPECT_EQ((QStringList{u"drie"_s, u"twee"_s, u"een"_s}), titles(filter));
    EXPECT_EQ(4, titles(filter, author).size());
    filter.area = AreaCode(u"WK034403"_s);
    EXPECT_EQ(QStringList{u"twee"_s}, titles(filter));
    filter = {};
    filter.theme = ThemeId(u"gevoel.druk"_s);
    EXPECT_EQ((QStringList{u"drie"_s, u"een"_s}), titles(filter));
    filter.text = u"eerste"_s;
    EXPECT_EQ(QStringList{u"een"_s}, titles(filter));
    filter = {};
    filter.ageBand = AgeBand(u"12-18"_s);
    EXPECT_EQ(QStringList{u"twee"_s}, titles(filter));
    filter = {};
    filter.from = Quarter::of(2025, 1);
    filter.to = Quarter::of(2025, 4);
    EXPECT_EQ(QStringList{u"twee"_s}, titles(filter));
    filter = {};
    filter.state = CaseState::PrivacyCheck;
    EXPECT_EQ(QStringList{u"drie"_s}, titles(filter));
    filter = {};
    filter.mineOnly = true;
    EXPECT_TRUE(titles(filter).isEmpty());
    EXPECT_EQ(4, titles(filter, author).size());
    filter = {};
    filter.order = CaseOrder::Title;
    EXPECT_EQ((QStringList{u"drie"_s, u"een"_s, u"twee"_s}), titles(filter));
    filter.order = CaseOrder::Oldest;
    EXPECT_EQ((QStringList{u"een"_s, u"twee"_s, u"drie"_s}), titles(filter));
    filter.order = CaseOrder::Code;
    filter.limit = 1;
    filter.offset = 1;
    EXPECT_EQ(u"twee"_s, store.as(third).cases().list(filter)->first().title);
}

TEST_F(CaseSearchTest, AChangedTextMovesBetweenFilters) {
    const CaseId id = releasedWith(u"een"_s, u"eerste"_s);
    auto detail = store.as(author).cases().detail(id);
    CaseDraft draft = *detail->draft;
    draft.attributes.themes = {ThemeId(u"bestaan.schulden"_s)};
    draft.attributes.area = AreaCode(u"WK034403"_s);
    store.clock().advance(60);
    ASSERT_TRUE(store.as(author).cases().saveDraft(id, draft).has_value());
    const auto fixed = store.as(author).cases().freeze(id);
    ASSERT_TRUE(fixed.has_value());
    ASSERT_TRUE(store.as(author).cases().readThrough(*fixed).has_value());
    store.clock().advance(60);
    ASSERT_TRUE(store.as(colleague).cases().release(id, store.as(colleague).signatory()).has_value());
    CaseFilter filter;
    filter.theme = ThemeId(u"gevoel.druk"_s);
    EXPECT_TRUE(titles(filter).isEmpty());
    filter.theme = ThemeId(u"bestaan.schulden"_s);
    filter.area = AreaCode(u"WK034403"_s);
    EXPECT_EQ(1, titles(filter).size());
    store.close();
    auto stale = store.sqlPrompt()->one(
        u"SELECT (SELECT count(*) FROM case_theme), (SELECT sum(cases) FROM case_combination)"_s, {},
        [](const storage::Row& row) {
            return QList<int>{row.integer(0), row.integer(1)};
        });
    EXPECT_EQ((QList<int>{1, 2}), **stale) << "its theme, its one combination, and nothing left behind";
}

TEST_F(CaseSearchTest, SuggestsLikeCasesWithTheReason) {
    const CaseId id = releasedWith(u"een"_s, u"eerste"_s);
    releasedWith(u"twee"_s, u"tweede"_s, [](CaseAttributes& a) {
        a.themes = {ThemeId(u"gevoel.druk"_s)};
        a.signalType = SignalType(u"funding"_s);
        a.ageBand = AgeBand(u"12-18"_s);
        a.principles.clear();
    });
    releasedWith(u"drie"_s, u"derde"_s, [](CaseAttributes& a) {
        a.themes = {ThemeId(u"bestaan.schulden"_s)};
        a.signalType = SignalType(u"funding"_s);
        a.principles.clear();
    });
    auto alike = store.as(third).cases().similar(id);
    ASSERT_TRUE(alike.has_value());
    ASSERT_EQ(1, alike->size()) << "the same age alone makes nothing alike";
    EXPECT_EQ(u"twee"_s, alike->first().row.title);
    EXPECT_EQ(QStringList{u"theme:gevoel.druk"_s}, alike->first().why);
}

TEST_F(CaseSearchTest, CountsRareCombinations) {
    CaseAttributes rare = completeDraft().attributes;
    rare.themes = {ThemeId(u"gevoel.druk"_s)};
    rare.household = Household(u"coouder"_s);
    auto alone = store.as(author).cases().combinationRisk(rare);
    ASSERT_TRUE(alone.has_value());
    EXPECT_EQ(1, alone->alike);
    EXPECT_TRUE(alone->recognisable);

    CaseId last;
    for (int i = 0; i < 5; ++i)
        last = released();
    auto risk = store.as(author).cases().combinationRisk(rare);
    EXPECT_EQ(1, risk->alike);
    EXPECT_EQ(u"household"_s, risk->detail);
    EXPECT_EQ(u"coouder"_s, risk->value);
    EXPECT_EQ(u"tweeouder"_s, risk->coarser);
    const CaseAttributes common = completeDraft().attributes;
    EXPECT_EQ(6, store.as(author).cases().combinationRisk(common)->alike) << "a sixth one joins five";
    EXPECT_EQ(5, store.as(author).cases().combinationRisk(common, last)->alike)
        << "this one is among the five";
    EXPECT_FALSE(store.as(author).cases().combinationRisk(common, last)->recognisable);
    ASSERT_TRUE(store.as(author).cases().withdraw(last).has_value());
    EXPECT_TRUE(store.as(author).cases().combinationRisk(common)->alike == 5);
}

} // namespace
