#include "tests/core/services/table/TableFixture.h"

namespace leertafel::test {

using Dossier = TableFixture;

TEST_F(Dossier, ThePackHoldsFrozenReleasedVersionsAndNoNames) {
    importExample();
    const CaseId id = ready();
    const SessionId on = session();
    onAgenda(on, id);
    ASSERT_TRUE(table().addTrend(on, ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s)));
    rewrite(id, u"nieuwe woorden die nog niemand vrijgaf"_s);
    ASSERT_TRUE(store.as(author).cases().freeze(id));

    auto pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_TRUE(pack);
    ASSERT_EQ(pack->cases.size(), 1);
    EXPECT_EQ(pack->cases.first().version.number, 1);
    EXPECT_TRUE(pack->cases.first().authorName.isEmpty());
    EXPECT_EQ(pack->cases.first().floor, SafetyFloor::SafeEnough);
    for (const CaseField& field : pack->cases.first().version.fields)
        EXPECT_FALSE(field.text.text().contains(u"nieuwe woorden"_s));
    ASSERT_EQ(pack->trends.size(), 1);
    const services::PackTrend& trend = pack->trends.first();
    EXPECT_EQ(trend.series.points.size(), 40);
    EXPECT_FALSE(trend.sentence.isEmpty());
    EXPECT_FALSE(trend.methodLine.isEmpty());
    EXPECT_FALSE(trend.unknown.contains(u"explanation"_s)) << "chance needs none";
    EXPECT_TRUE(trend.unknown.contains(u"stories"_s));
    EXPECT_TRUE(trend.unknown.contains(u"provisional"_s));
    EXPECT_FALSE(trend.unknown.contains(u"population"_s));
    EXPECT_EQ(pack->made, store.clock().now());

    services::PackOptions named;
    named.authorNames = true;
    EXPECT_EQ(store.as(preparer).dossier().readingPack(on, named)->cases.first().authorName,
              TestStore::name(author));
}

TEST_F(Dossier, AWithdrawnCaseKeepsThePackFromBeingMade) {
    const CaseId id = ready();
    const SessionId on = session();
    onAgenda(on, id);
    ASSERT_TRUE(store.as(author).cases().withdraw(id));
    auto pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().code, ErrorCode::Incomplete);
    EXPECT_EQ(pack.error().list, QStringList{u"released"_s});
    EXPECT_FALSE(pack.error().context.value(u"items"_s).isEmpty());
}

TEST_F(Dossier, TheReportSaysWhatWasAgreed) {
    const SessionId on = session();
    const AgendaItemId item = table().addPoint(on, u"wachtlijst"_s).value();
    const AgreementId id = recorded(on, item, u"wij vragen het na"_s);
    ASSERT_TRUE(table().addDissent(id, u"school"_s, u"dit lost het niet op"_s));
    ASSERT_TRUE(table().markHeld(on));
    auto report = store.as(preparer).dossier().report(on, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->agreements.size(), 1);
    EXPECT_EQ(report->dissents.size(), 1);
    auto pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_TRUE(pack);
    EXPECT_TRUE(pack->agreements.isEmpty());
    EXPECT_EQ(codeOf(store.as(preparer).dossier().readingPack(SessionId(u"x"_s), {})), ErrorCode::NotFound);
}

} // namespace leertafel::test
