#include "core/storage/LadderRepository.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/charts/ShareBar.h"
#include "ui/trends/LadderModel.h"
#include "ui/trends/LadderPane.h"
#include "ui/trends/TileTable.h"
#include "ui/trends/TrendsPage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

class LadderTest : public ::testing::Test {
protected:
    void open() {
        ASSERT_TRUE(store.as(0).trends().importCounts(test::writeCounts(folder.path()), u"example"_s,
                                                      services::OnRefused::ImportNothing));
        page = std::make_unique<TrendsPage>(PageContext{store.as(0), navigator});
        page->resize(1264, 800);
        page->show();
        page->open({PageId::Trends, u"ladder"_s});
        QSignalSpy counted(page->findChild<LadderPane*>(), &LadderPane::counted);
        ASSERT_TRUE(counted.count() > 0 || counted.wait(patienceMs));
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<TrendsPage> page;
};

QImage painted(const services::LadderBar& bar, int cases, const QStringList& names = {}) {
    QImage image(400, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintShareBar(painter, QRectF(image.rect()), bar, cases, names, printLook(screenChartWords()));
    painter.end();
    return image;
}

} // namespace

TEST(LadderModel, HasAPeriodARow) {
    const auto words = test::TestStore::vocabulary();
    QList<storage::LadderCell> cells;
    for (int i = 0; i < 6; ++i)
        cells.append({Quarter::of(2024, 1).plus(i), u"zelf"_s, 1, 20 + i});
    LadderModel model([](const services::LadderPeriod& period) { return QString::number(period.cases); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLadder(services::helpLadderOf(cells, *words));
    ASSERT_EQ(model.rowCount(), 6);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"2025-K2"_s);
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"25"_s);
}

TEST(LadderModel, TellsOfTheHatchExactlyWhereOneIs) {
    services::LadderPeriod open;
    open.cases = 40;
    open.steps.parts = {20, 20};
    open.tracks.parts = {10, 30};
    services::HelpLadder ladder;
    EXPECT_FALSE(hidesAny(ladder));
    ladder.periods = {open};
    EXPECT_FALSE(hidesAny(ladder));
    services::LadderPeriod part = open, few;
    part.tracks.parts = {{}, 30};
    part.tracks.together = 10;
    few.tooFew = true;
    for (const services::LadderPeriod& hidden : {part, few}) {
        ladder.periods = {open, hidden};
        EXPECT_TRUE(hidesAny(ladder));
    }
}

TEST(ShareBar, HatchesBothBarsOfAPeriodThatIsNotDivided) {
    services::LadderPeriod few;
    few.tooFew = true;
    QImage image(400, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLadderPeriod(painter, QRectF(image.rect()), u"2025"_s, few, {}, printLook(screenChartWords()));
    painter.end();
    const auto marked = [&image](int from, int to) {
        int found = 0;
        for (int y = from; y < to; ++y)
            for (int x = 200; x < 390; ++x)
                found += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
        return found;
    };
    EXPECT_GT(marked(6, 24), 200) << "the help ladder";
    EXPECT_GT(marked(34, 50), 200) << "the tracks";
}

TEST(ShareBar, ShowsWhatIsHiddenAsOnePart) {
    services::LadderBar bar;
    bar.parts = {{}, {}, 20};
    bar.together = 10;
    const QImage hidden = painted(bar, 30);
    bar.parts = {0, {}, 20};
    EXPECT_EQ(painted(bar, 30), hidden) << "which parts are hidden gives nothing away";
    bar.parts = {3, 7, 20};
    bar.together = 0;
    EXPECT_NE(painted(bar, 30), hidden);
}

TEST(ShareBar, NamesThePartsAtTheirPlaceWhereThereIsRoom) {
    services::LadderBar bar;
    bar.parts = {20, 20, 0};
    const QStringList names{u"zelf"_s, u"samen"_s, u"niet ingevuld"_s};
    EXPECT_NE(painted(bar, 40, names), painted(bar, 40));
    EXPECT_NE(painted(bar, 40, names), painted(bar, 40, {u"zelf"_s, u"sámen"_s, names[2]}));
    const QString longest(60, u'm');
    EXPECT_EQ(painted(bar, 40, {longest, longest, longest}), painted(bar, 40)) << "the percentage alone";
    services::LadderPeriod period;
    period.cases = 40;
    period.steps = period.tracks = bar;
    const auto drawn = [&](const LadderNames& called) {
        QImage image(700, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintLadderPeriod(painter, QRectF(image.rect()), u"2025"_s, period, called,
                          printLook(screenChartWords()));
        painter.end();
        return image;
    };
    const QImage both = drawn({u"ladder"_s, u"sporen"_s, names, names});
    EXPECT_NE(drawn({u"sporen"_s, u"ladder"_s, names, names}), both) << "each bar says which one it is";
}

TEST(ShareBar, EveryPartHasAnEdgeThatIsSeenAndAGroundOfItsOwn) {
    for (const Colours& colours : {lightColours(), darkColours()}) {
        ChartLook look = printLook(screenChartWords());
        look.colours = colours;
        look.ground = colours.base;
        QList<QImage> seen;
        for (qsizetype part = 0; part < 5; ++part) {
            QImage image(24, 18, QImage::Format_RGB32);
            image.fill(colours.base);
            QPainter painter(&image);
            paintShade(painter, QRectF(2, 2, 20, 14), part, 5, look);
            painter.end();
            EXPECT_FALSE(seen.contains(image)) << part;
            seen.append(image);
            EXPECT_TRUE(part == 4 || image.pixelColor(12, 2) == colours.tileEdge) << part;
        }
    }
}

TEST_F(LadderTest, WithoutReleasedCasesItSaysWhatComes) {
    open();
    EXPECT_TRUE(find(u"trends.ladder"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"ladder.unit"_s)->text().contains(u"No case has been released"_s));
    EXPECT_FALSE(find(u"ladder.table"_s)->isVisible());
    EXPECT_FALSE(find<QPushButton>(u"trends.agenda"_s)->isVisible()) << "nothing here goes on an agenda";
    const auto* save = find<QPushButton>(u"trends.saveAs"_s);
    EXPECT_EQ(save->property("kind").toString(), u"primary"_s) << "so saving it is the act of this view";
    page->open({PageId::Trends, u"overview"_s});
    EXPECT_EQ(save->property("kind").toString(), u"quiet"_s);
}

TEST_F(LadderTest, ThePeriodSpeaksItsSentence) {
    for (int i = 0; i < 2; ++i)
        test::releasedCase(store, u"Thuis rustig %1"_s.arg(i), true);
    open();
    auto* table = find<TileTable>(u"ladder.table"_s);
    ASSERT_TRUE(table->isVisible());
    ASSERT_EQ(table->model()->rowCount(), 1);
    const QString said = table->currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.contains(u"2022"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"fewer than 5"_s)) << qPrintable(said);
    EXPECT_EQ(find<QLabel>(u"ladder.sentence"_s)->text(), said);
    EXPECT_EQ(table->accessibleDescription(), said);
}
