// How many cases share a combination, and what makes it rare: by the count that triggers keep.
#include "tests/core/services/cases/CaseFixture.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;

namespace {

struct Combined {
    QString age;
    QString household;
    QStringList themes;
};

class CombinationTest : public test::CaseFixture {
protected:
    static CaseAttributes attributes(const Combined& combined) {
        auto a = completeDraft().attributes;
        a.ageBand = AgeBand(combined.age);
        a.household = Household(combined.household);
        a.themes.clear();
        for (const auto& theme : combined.themes)
            a.themes.append(ThemeId(theme));
        return a;
    }
    QList<CaseId> releaseTimes(int times, const Combined& combined) {
        auto draft = completeDraft();
        draft.attributes = attributes(combined);
        QList<CaseId> ids;
        for (int i = 0; i < times; ++i)
            ids << released(draft);
        return ids;
    }
    CombinationRisk riskOf(const Combined& combined, const CaseId& self = {}) {
        const auto risk = store.as(author).cases().combinationRisk(attributes(combined), self);
        EXPECT_TRUE(risk.has_value());
        return risk.value_or(CombinationRisk());
    }
};

const Combined common{u"4-12"_s, u"eenouder"_s, {u"gevoel.druk"_s}};

TEST_F(CombinationTest, SaysWhatMakesACombinationRare) {
    releaseTimes(5, common);
    releaseTimes(3, {u"4-12"_s, u"coouder"_s, {u"gevoel.druk"_s}});
    releaseTimes(1, {u"12-18"_s, u"eenouder"_s, {u"gevoel.druk"_s}});
    releaseTimes(1, {u"4-12"_s, u"eenouder"_s, {u"bestaan.schulden"_s}});
    releaseTimes(4, {u"0-4"_s, u"opa_oma"_s, {u"gevoel.boos"_s}});

    struct Row {
        Combined combined;
        int alike; ///< this one included
        QString detail;
        QString value;
        QString coarser;
    };
    const QList<Row> table{
        {common, 6, {}, {}, {}},
        {{u"0-4"_s, u"opa_oma"_s, {u"gevoel.boos"_s}}, 5, {}, {}, {}},
        {{u"4-12"_s, u"eenouder"_s, {}}, 7, {}, {}, {}},
        {{u"4-12"_s, u"coouder"_s, {u"gevoel.druk"_s}}, 4, u"household"_s, u"coouder"_s, u"tweeouder"_s},
        {{u"4-12"_s, u"samengesteld"_s, {u"gevoel.druk"_s}},
         1,
         u"household"_s,
         u"samengesteld"_s,
         u"tweeouder"_s},
        {{u"4-12"_s, u"pleeggezin"_s, {u"gevoel.druk"_s}}, 1, u"household"_s, u"pleeggezin"_s, u"anders"_s},
        {{u"4-12"_s, u"gezinshuis"_s, {u"gevoel.druk"_s}}, 1, u"household"_s, u"gezinshuis"_s, u"anders"_s},
        {{u"4-12"_s, u"zelfstandig"_s, {u"gevoel.druk"_s}}, 1, u"household"_s, u"zelfstandig"_s, u"anders"_s},
        {{u"4-12"_s, u"opa_oma"_s, {u"gevoel.druk"_s}}, 1, u"household"_s, u"opa_oma"_s, u"anders"_s},
        {{u"4-12"_s, u"tweeouder"_s, {u"gevoel.druk"_s}}, 1, u"household"_s, u"tweeouder"_s, {}},
        {{u"12-18"_s, u"eenouder"_s, {u"gevoel.druk"_s}}, 2, u"ageBand"_s, u"12-18"_s, {}},
        {{u"4-12"_s, u"eenouder"_s, {u"bestaan.schulden"_s}}, 2, u"theme"_s, u"bestaan.schulden"_s, {}},
        {{u"4-12"_s, u"eenouder"_s, {u"leren.taal"_s}}, 1, u"theme"_s, u"leren.taal"_s, {}},
        {{u"4-12"_s, u"eenouder"_s, {u"gevoel.druk"_s, u"bestaan.schulden"_s}},
         2,
         u"theme"_s,
         u"bestaan.schulden"_s,
         {}},
        {{u"4-12"_s, u"eenouder"_s, {u"leren.taal"_s, u"bestaan.schulden"_s}},
         1,
         u"theme"_s,
         u"leren.taal"_s,
         {}},
        {{u"18-23"_s, u"zelfstandig"_s, {u"leren.taal"_s}}, 1, {}, {}, {}}, // no single detail does it
    };
    for (const Row& row : table) {
        const auto risk = riskOf(row.combined);
        const auto what =
            QStringList{row.combined.age, row.combined.household, row.combined.themes.join(u'+')}
                .join(u'/')
                .toStdString();
        EXPECT_EQ(risk.alike, row.alike) << what;
        EXPECT_EQ(risk.recognisable, row.alike < 5) << what;
        EXPECT_EQ(risk.detail, row.detail) << what;
        EXPECT_EQ(risk.value, row.value) << what;
        EXPECT_EQ(risk.coarser, row.coarser) << what;
    }
    auto elsewhere = attributes(common);
    elsewhere.area = AreaCode(u"WK034403"_s);
    EXPECT_EQ(store.as(author).cases().combinationRisk(elsewhere)->alike, 1)
        << "company lives in the same wijk";
}

TEST_F(CombinationTest, FollowsWhatIsReleasedAndWithdrawn) {
    const auto ids = releaseTimes(5, common);
    EXPECT_EQ(riskOf(common).alike, 6);
    EXPECT_EQ(riskOf(common, ids.first()).alike, 5) << "it is one of the five";

    // A draft, a fixed text and one that waits for its check are no company yet.
    const auto waiting = offered();
    EXPECT_EQ(riskOf(common).alike, 6);
    store.clock().advance(60);
    ASSERT_TRUE(store.as(colleague).cases().release(waiting, store.as(colleague).signatory()).has_value());
    EXPECT_EQ(riskOf(common).alike, 7);
    EXPECT_EQ(riskOf({u"4-12"_s, u"eenouder"_s, {u"school.pesten"_s}}).alike, 2);

    for (const auto& id : {ids[0], ids[1]})
        ASSERT_TRUE(store.as(author).cases().withdraw(id).has_value());
    ASSERT_TRUE(store.as(author).cases().withdraw(waiting).has_value());
    EXPECT_EQ(riskOf(common).alike, 4);
    EXPECT_TRUE(riskOf(common).recognisable);
    EXPECT_EQ(riskOf({u"4-12"_s, u"eenouder"_s, {u"school.pesten"_s}}).alike, 1);
}

TEST_F(CombinationTest, IsTheSameAfterItWasMadeAnew) {
    releaseTimes(2, common);
    const auto gone = releaseTimes(1, {u"0-4"_s, u"coouder"_s, {u"gevoel.boos"_s}}).first();
    ASSERT_TRUE(store.as(author).cases().withdraw(gone).has_value());
    const QList<Combined> asked{
        common, {u"0-4"_s, u"coouder"_s, {u"gevoel.boos"_s}}, {u"4-12"_s, u"eenouder"_s, {}}};
    QList<int> before;
    for (const auto& combined : asked)
        before << riskOf(combined).alike;
    EXPECT_EQ(before, (QList<int>{3, 1, 3}));
    ASSERT_TRUE(store.as(author).rebuild().has_value());
    QList<int> after;
    for (const auto& combined : asked)
        after << riskOf(combined).alike;
    EXPECT_EQ(after, before);
    EXPECT_TRUE(store.as(author).verify()->ok());
}

} // namespace
