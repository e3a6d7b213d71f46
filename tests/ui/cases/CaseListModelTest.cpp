#include "ui/cases/CaseListModel.h"
#include "ui/cases/CaseRowDelegate.h"

#include "tests/ui/cases/PageFixture.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

class CaseListModelTest : public test::PageFixture {};

TEST_F(CaseListModelTest, ReadsAPageAtATimeAndKeepsTheModelRules) {
    auto& workspace = store.as(0);
    constexpr int written = CaseListModel::pageSize + 7;
    for (int i = 0; i < written; ++i)
        ASSERT_TRUE(workspace.cases().create().has_value());
    CaseListModel model(workspace.cases(), workspace.vocabulary(), workspace.clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // It would fetch in the middle of a reset, which no view does.
    ASSERT_FALSE(model.setFilter({}).has_value());
    EXPECT_EQ(model.rowCount(), CaseListModel::pageSize);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), written);
    EXPECT_FALSE(model.canFetchMore({}));
    ASSERT_FALSE(model.reload().has_value());
    EXPECT_EQ(model.rowCount(), written);
}

TEST_F(CaseListModelTest, FoundWordsComeBackMarked) {
    releasedCase(0, 1);
    auto& workspace = store.as(0);
    CaseListModel model(workspace.cases(), workspace.vocabulary(), workspace.clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    services::CaseFilter filter;
    filter.text = u"onrust"_s;
    ASSERT_FALSE(model.setFilter(filter).has_value());
    ASSERT_EQ(model.rowCount(), 1);
    const auto snippet = model.index(0).data(CaseListModel::SnippetRole).toString();
    bool found = false;
    for (const auto& run : CaseRowDelegate::runs(snippet))
        found = found || (run.found && run.text == u"onrust"_s);
    EXPECT_TRUE(found);
}

TEST_F(CaseListModelTest, ARankingIsShownAPageAtATimeUntilTheNextFilter) {
    const CaseId first = releasedCase(0, 1);
    store.clock().advance(60);
    const CaseId second = releasedCase(0, 1);
    auto& workspace = store.as(0);
    CaseListModel model(workspace.cases(), workspace.vocabulary(), workspace.clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    services::CaseFilter filter;
    filter.text = u"onrust"_s;
    ASSERT_FALSE(model.setFilter(filter).has_value());
    ASSERT_EQ(model.row(0).id, second);
    auto places = *workspace.cases().bestMatches(filter, {});
    ASSERT_EQ(places.size(), 2);
    std::sort(places.begin(), places.end());
    ASSERT_FALSE(model.setRanking(places).has_value());
    EXPECT_EQ(model.row(0).id, first);
    EXPECT_EQ(model.row(1).id, second);
    EXPECT_TRUE(model.isComplete());
    ASSERT_FALSE(model.reload().has_value());
    EXPECT_EQ(model.row(0).id, first);
    ASSERT_FALSE(model.setFilter(filter).has_value());
    EXPECT_EQ(model.row(0).id, second);
    // A place where nothing is any more takes none in the list.
    ASSERT_FALSE(model.setRanking({places[0], places[1] + 1000, places[1]}).has_value());
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.isComplete());
}

TEST(CaseRowDelegateTest, SnippetIsCutAtItsMarks) {
    const auto runs = CaseRowDelegate::runs(u"in de \u0002klas\u0003 blijft"_s);
    EXPECT_EQ(runs, (QList<CaseRowDelegate::Run>{{u"in de "_s}, {u"klas"_s, true}, {u" blijft"_s}}));
}
