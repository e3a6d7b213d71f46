#include "tests/ui/trends/SampleStore.h"
#include "ui/charts/ControlChart.h"
#include "ui/common/IdCombo.h"
#include "ui/trends/HeatModel.h"
#include "ui/trends/HeatTable.h"
#include "ui/trends/TrendsPage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class OverviewTest : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(store.as(0).trends().importCounts(test::writeCounts(folder.path()), u"example"_s,
                                                      services::OnRefused::ImportNothing));
        page = std::make_unique<TrendsPage>(PageContext{store.as(0), navigator});
        page->resize(1264, 800);
        page->show();
        page->open({PageId::Trends, u"overview"_s});
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    HeatTable* table() { return find<HeatTable>(u"overview.table"_s); }
    void choose(const AreaCode& area) {
        const auto* model = qobject_cast<HeatModel*>(table()->model());
        table()->setCurrentIndex(model->indexOf(ThemeId(u"gevoel.druk"_s), area));
    }
    /// What stands out also beside all other combinations.
    void plantRise() {
        SignalCount count;
        count.area = AreaCode(u"WK034410"_s);
        count.theme = ThemeId(u"gevoel.druk"_s);
        count.referrer = Referrer(u"gemeentelijke_toegang"_s);
        for (const int number : {2, 3}) {
            count.quarter = Quarter::of(2025, number);
            count.count = 60;
            ASSERT_TRUE(store.as(0).trends().typeCount(count, u"example"_s));
        }
        page->refresh();
    }
    void openQuarter(const QString& quarter) {
        auto* combo = find<IdCombo>(u"trends.quarter"_s);
        combo->setCurrentId(quarter);
        Q_EMIT combo->chosen(quarter);
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<TrendsPage> page;
};

services::TrendOverview overviewOf(qsizetype themes, const Vocabulary& words) {
    services::TrendOverview overview;
    overview.quarter = Quarter::of(2025, 3);
    for (const Area& area : words.districts())
        overview.areas.append(AreaCode(area.code));
    for (const Theme& theme : words.themes().mid(0, themes))
        overview.themes.append(ThemeId(theme.id));
    for (qsizetype i = 0; i < overview.areas.size() * overview.themes.size(); ++i) {
        services::OverviewCell cell;
        cell.point.value = double(i);
        overview.cells.append(cell);
    }
    return overview;
}

} // namespace

TEST(HeatModel, TurnsWhereThemesDoNotFitAcross) {
    const auto words = test::TestStore::vocabulary();
    HeatModel model(*words,
                    [](const ThemeId& theme, const AreaCode& area) { return theme.id() + u'|' + area.id(); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const qsizetype themes : {3, 12, 13, 30}) {
        const services::TrendOverview overview = overviewOf(themes, *words);
        model.setOverview(overview);
        EXPECT_EQ(model.columnCount(), themes <= 12 ? themes : 10);
        EXPECT_EQ(model.rowCount(), themes <= 12 ? 10 : themes);
        for (qsizetype a = 0; a < overview.areas.size(); ++a) {
            for (qsizetype t = 0; t < overview.themes.size(); ++t) {
                const QModelIndex index = model.indexOf(overview.themes[t], overview.areas[a]);
                EXPECT_EQ(model.themeAt(index), overview.themes[t]);
                EXPECT_EQ(model.areaAt(index), overview.areas[a]);
                EXPECT_EQ(index.data().toString(),
                          QLocale().toString(*overview.at(a, t).point.value, 'f', 0));
                EXPECT_EQ(index.data(Qt::AccessibleTextRole).toString(),
                          overview.themes[t].id() + u'|' + overview.areas[a].id());
            }
        }
    }
    services::TrendOverview one = overviewOf(3, *words);
    model.setOverview(one);
    EXPECT_EQ(model.firstOutside(), model.index(0, 0));
    one.cells[7].heat = services::Heat::FarBelow;
    model.setOverview(one);
    EXPECT_EQ(model.firstOutside(), model.index(2, 1));
    model.setOverview({});
    EXPECT_FALSE(model.firstOutside().isValid());
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.indexOf({}, AreaCode(u"WK034409"_s)).isValid());
}

TEST(HeatTable, HeadingsAreBrokenAtSpacesOnly) {
    const auto words = test::TestStore::vocabulary();
    HeatModel model(*words, [](const ThemeId&, const AreaCode&) { return QString(); });
    HeatTable table(&model);
    model.setOverview(overviewOf(11, *words));
    auto* across = qobject_cast<HeatHeader*>(table.horizontalHeader());
    ASSERT_NE(across, nullptr);
    bool turned = false, upright = false;
    for (const int width : {520, 700, 900, 1200, 1700, 2400}) {
        table.setFixedWidth(width);
        table.fit();
        turned = turned || across->isTurned();
        upright = upright || !across->isTurned();
        for (int i = 0; i < across->count(); ++i) {
            const QStringList whole = model.headerData(i, Qt::Horizontal).toString().split(u' ');
            QStringList shown = across->shownLines(i).join(u' ').replace(QChar(0x2011), u'-').split(u' ');
            EXPECT_EQ(shown, whole) << width;
        }
    }
    EXPECT_TRUE(turned && upright);
}

TEST_F(OverviewTest, TheKeysWalkAndEverySentenceIsSpoken) {
    EXPECT_TRUE(find(u"trends.overview"_s)->isVisible());
    EXPECT_FALSE(find(u"trends.chart"_s)->isVisible());
    EXPECT_FALSE(find(u"trends.theme"_s)->isVisible());
    EXPECT_TRUE(find(u"trends.quarter"_s)->isVisible());
    openQuarter(u"2022-K4"_s);
    choose(AreaCode(u"WK034408"_s));
    const QString before = find<QLabel>(u"overview.sentence"_s)->text();
    QTest::keyClick(table(), Qt::Key_Down);
    const QString after = find<QLabel>(u"overview.sentence"_s)->text();
    EXPECT_NE(before, after);
    EXPECT_TRUE(after.contains(u"2022-K4"_s)) << after.toStdString();
    EXPECT_EQ(table()->accessibleDescription(), after);
    EXPECT_EQ(table()->currentIndex().data(Qt::AccessibleTextRole).toString(), after);
}

TEST_F(OverviewTest, EnterOpensTheTrendAtItsQuarter) {
    openQuarter(u"2022-K4"_s);
    choose(AreaCode(u"WK034409"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(find(u"trends.chart"_s)->isVisible());
    EXPECT_EQ(find<IdCombo>(u"trends.area"_s)->currentId(), u"WK034409"_s);
    auto* chart = find<ControlChart>(u"trends.chart"_s);
    EXPECT_EQ(chart->trend().points.at(chart->current()).quarter, Quarter::of(2022, 4));
}

TEST_F(OverviewTest, WhatStandsOutLeadsToItsTrend) {
    plantRise();
    // The look has another thread; its rows come when it is done.
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->findChild<QPushButton*>(u"signals.view0"_s); }, 60000));
    EXPECT_TRUE(find<QLabel>(u"signals.small"_s)->text().contains(u"looked at"_s));
    QTest::mouseClick(find<QPushButton>(u"signals.view0"_s), Qt::LeftButton);
    EXPECT_TRUE(find(u"trends.chart"_s)->isVisible());
    EXPECT_EQ(find<IdCombo>(u"trends.area"_s)->currentId(), u"WK034410"_s);
}

TEST_F(OverviewTest, TheCellGoesOnTheAgenda) {
    test::plannedSession(store);
    choose(AreaCode(u"WK034410"_s));
    QTest::mouseClick(find<QPushButton>(u"trends.agenda"_s), Qt::LeftButton);
    const auto sessions = store.as(0).table().sessions();
    ASSERT_TRUE(sessions);
    const auto session = store.as(0).table().detail(sessions->first().id);
    ASSERT_TRUE(session);
    ASSERT_FALSE(session->agenda.isEmpty());
    EXPECT_EQ(session->agenda.last().item.area, AreaCode(u"WK034410"_s));
}

TEST_F(OverviewTest, WhatStandsOutGoesOnTheAgendaByOneKey) {
    plantRise();
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->findChild<QPushButton*>(u"signals.view0"_s); }, 60000));
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get(), 60000));
    choose(AreaCode(u"WK034409"_s));
    const auto onAgenda = [&] {
        const auto detail = store.as(0).table().detail(session);
        QList<AreaCode> areas;
        for (const services::AgendaRow& row : detail ? detail->agenda : QList<services::AgendaRow>())
            if (row.item.kind == AgendaKind::Trend)
                areas.append(row.item.area);
        return areas;
    };
    auto* view = find<QPushButton>(u"signals.view0"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(onAgenda(), QList<AreaCode>{AreaCode(u"WK034410"_s)}) << "what has the keys, not the table";
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(onAgenda(), (QList<AreaCode>{AreaCode(u"WK034410"_s), AreaCode(u"WK034409"_s)}));
    QTest::mouseClick(find<QPushButton>(u"signals.view0.agenda"_s), Qt::LeftButton);
    EXPECT_EQ(onAgenda().size(), 2) << "it is there already";
}
