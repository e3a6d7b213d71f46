#include "tests/support/ReadOnlyWalk.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/Widgets.h"
#include "ui/trends/TrendsPage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class ReadOnlyTrends : public ::testing::Test {
protected:
    void open() {
        workspace = test::readOnly(store);
        ASSERT_TRUE(workspace);
        page = std::make_unique<TrendsPage>(PageContext{*workspace, navigator});
        page->resize(1264, 800);
        page->show();
        page->open({PageId::Trends, u"trend"_s, u"gevoel.druk|WK034409"_s, u"2022-K4"_s});
    }
    void importSample() {
        ASSERT_TRUE(store.as(0).trends().importCounts(test::writeCounts(folder.path()), u"example"_s,
                                                      services::OnRefused::ImportNothing));
    }
    template <typename T = QPushButton>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<services::Workspace> workspace;
    std::unique_ptr<TrendsPage> page;
};

const QStringList filters{u"trends.theme"_s, u"trends.area"_s, u"trends.measure"_s, u"trends.quarter"_s,
                          u"trends.view"_s};

} // namespace

TEST_F(ReadOnlyTrends, onlyTheFiltersAnswer) {
    importSample();
    test::releasedCase(store, u"Alles te snel"_s, true);
    Explanation rival;
    rival.theme = ThemeId(u"gevoel.druk"_s);
    rival.area = AreaCode(u"WK034409"_s);
    rival.text = u"groepen met veel wisseling"_s;
    rival.saidBy = u"team"_s;
    const auto id = store.as(0).trends().addExplanation(rival);
    ASSERT_TRUE(id);
    open();
    EXPECT_EQ(test::changeable(*page, filters), QStringList());
    for (const QString& name : {u"trends.agenda"_s, u"story.addExplanation"_s, u"story.addAction"_s,
                                u"story.argue."_s + id->text()})
        test::expectHeld(find(name));
    EXPECT_TRUE(find<QWidget>(u"trends.theme"_s)->isEnabled());
    Q_EMIT find<QLabel>(u"story.case.C-2026-0001"_s)->linkActivated(u"go"_s);
    ASSERT_EQ(navigator.went.size(), 1);
    EXPECT_EQ(navigator.went.first().page, PageId::Cases);
}

TEST_F(ReadOnlyTrends, whatWasFetchedIsReadAndStays) {
    importSample();
    open();
    find(u"trends.fetch"_s)->click();
    EXPECT_TRUE(find<QWidget>(u"trends.figures"_s)->isVisible());
    EXPECT_EQ(test::changeable(*page, filters), QStringList());
    for (const QString& name : {u"import.start"_s, u"import.choose"_s, u"type.save"_s})
        EXPECT_FALSE(find(name)->isEnabled()) << name.toStdString();
    QPushButton* undo = find<QWidget>(u"trends.figures"_s)->findChild<QPushButton*>(u"batch.0"_s);
    test::expectHeld(undo);
    QTest::mouseClick(undo->parentWidget(), Qt::LeftButton, {}, QPoint(20, 20));
    EXPECT_TRUE(*workspace->trends().hasCounts());
    EXPECT_TRUE(page->goBack());
}

TEST_F(ReadOnlyTrends, noViewAsksForAnythingElse) {
    importSample();
    open();
    for (const QString& view :
         {u"sideBySide"_s, u"compare"_s, u"overview"_s, u"map"_s, u"district"_s, u"ladder"_s}) {
        page->open({PageId::Trends, view, {}, {}});
        EXPECT_EQ(test::changeable(*page, filters), QStringList()) << view.toStdString();
    }
}

TEST_F(ReadOnlyTrends, withoutCountsNothingIsFetched) {
    open();
    QPushButton* fetch = find(u"empty.button"_s);
    EXPECT_TRUE(fetch->isVisible());
    test::expectHeld(fetch);
}
