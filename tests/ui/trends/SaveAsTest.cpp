// Saving a view: what a reader finds in each file, and that no hidden number is in it.
#include "core/services/AreaMaps.h"
#include "core/services/ReleaseService.h"
#include "tests/support/SampleMap.h"
#include "tests/support/TestPaths.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Widgets.h"
#include "ui/trends/SaveAsPanel.h"
#include "ui/trends/TrendsPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Ninety a quarter in every wijk, but 3 and 57 in one quarter: 57 is hidden with the 3. No date holds a 57.
QString writePlanted(const QString& folder) {
    QByteArray lines("kwartaal;wijk;thema;verwijzer;aantal\n");
    for (int i = 0; i < 20; ++i) {
        const Quarter quarter = Quarter::of(2020, 1).plus(i);
        for (const Area& area : test::TestStore::vocabulary()->districts()) {
            const bool planted = quarter == Quarter::of(2022, 3);
            const int count = planted && area.code == u"WK034401"   ? 3
                              : planted && area.code == u"WK034402" ? 57
                                                                    : 90;
            lines += u"%1;%2;gevoel.druk;huisarts;%3\n"_s.arg(quarter.text(), area.code).arg(count).toUtf8();
        }
    }
    const QString path = folder + u"/planted.csv"_s;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(lines);
    return path;
}

class SaveAs : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(store.as(0).trends().importCounts(writePlanted(folder.path()), u"example"_s,
                                                      services::OnRefused::ImportNothing));
        page = std::make_unique<TrendsPage>(PageContext{store.as(0), navigator});
        page->resize(1264, 800);
        page->show();
    }
    void openTrend(const QString& area) {
        page->open({PageId::Trends, u"trend"_s, u"gevoel.druk|"_s + area, u"2022-K4"_s});
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    QString message() {
        const auto* box = page->findChild<InlineMessage*>(u"trends.message"_s);
        QStringList words;
        for (const QLabel* label : box->findChildren<QLabel*>())
            words.append(label->text());
        return box->isVisible() ? words.join(u' ') : QString();
    }
    void choose(const QString& kind) { find<QAction>(u"saveAs."_s + kind)->trigger(); }
    /// As somebody does: the way to save, the place, Enter.
    QByteArray saved(const QString& kind, const QString& name) {
        choose(kind);
        auto* field = find<QLineEdit>(u"saveAs.path"_s);
        EXPECT_TRUE(field->isVisible());
        field->setText(path(name));
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return message().contains(name); }, 30000))
            << message().toStdString();
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QString textOf(const QString& pdf) const {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    static bool holdsNumber(const QString& text, int number) {
        return QRegularExpression(u"(?<![\\w.,:-])%1(?![\\w.,:-])"_s.arg(number)).match(text).hasMatch();
    }
    int given() {
        const auto all = store.as(0).releases().given();
        return all ? int(all->size()) : -1;
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<TrendsPage> page;
};

} // namespace

TEST_F(SaveAs, WhileItAsksItsOwnButtonIsTheFilledOne) {
    const auto filled = [this] {
        QStringList names;
        for (const QPushButton* button : page->findChildren<QPushButton*>())
            if (button->isVisible() && button->property("kind") == u"primary"_s)
                names.append(button->objectName());
        return names;
    };
    openTrend(u"WK034409"_s);
    EXPECT_EQ(filled(), QStringList{u"trends.agenda"_s});
    choose(u"csv"_s);
    EXPECT_EQ(filled(), QStringList{u"saveAs.save"_s});
    EXPECT_TRUE(page->goBack());
    EXPECT_EQ(filled(), QStringList{u"trends.agenda"_s});
}

TEST_F(SaveAs, PutsNoHiddenNumberInATable) {
    openTrend(u"WK034402"_s);
    const QString text = QString::fromUtf8(saved(u"csv"_s, u"tabel.csv"_s));
    EXPECT_TRUE(text.contains(u"2022-K2;90;"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"2022-K3;×;"_s)) << text.toStdString();
    EXPECT_FALSE(holdsNumber(text, 57));
    EXPECT_TRUE(message().contains(u"×"_s)) << "says that something is left out";
    EXPECT_EQ(given(), 1);
    EXPECT_EQ(store.as(0).releases().given()->first().fileKind, u"csv"_s);
    EXPECT_FALSE(find<SaveAsPanel>(u"saveAs"_s)->isVisible());
}

TEST_F(SaveAs, DrawsNoHiddenNumber) {
    for (const QString& area : {u"WK034401"_s, u"WK034402"_s}) {
        openTrend(area);
        const QString svg = QString::fromUtf8(saved(u"svg"_s, area + u".svg"_s));
        QString words;
        auto texts = QRegularExpression(u"<text[^>]*>([^<]*)</text>"_s).globalMatch(svg);
        while (texts.hasNext())
            words += texts.next().captured(1) + u'\n';
        EXPECT_TRUE(words.contains(u"×"_s)) << words.toStdString();
        const QString page_ = textOf([&] {
            saved(u"pdf"_s, area + u".pdf"_s);
            return path(area + u".pdf"_s);
        }());
        EXPECT_TRUE(page_.contains(u"×"_s)) << page_.toStdString();
        for (const QString& text : {words, page_}) {
            EXPECT_FALSE(holdsNumber(text, 57)) << text.toStdString();
            EXPECT_FALSE(text.split(u'\n').contains(u"3"_s)) << text.toStdString();
        }
        EXPECT_FALSE(svg.contains(store.as(0).member(store.as(0).me())->name));
    }
}

TEST_F(SaveAs, MakesAPictureOfEachView) {
    openTrend(u"WK034402"_s);
    const QImage chart = QImage::fromData(saved(u"png"_s, u"verloop.png"_s), "PNG");
    EXPECT_GT(chart.width(), 1000);
    EXPECT_GT(chart.height(), 800);
    EXPECT_EQ(chart.textKeys(), QStringList()) << "nothing about who made it";
    page->open({PageId::Trends, u"overview"_s});
    const QImage table = QImage::fromData(saved(u"png"_s, u"overzicht.png"_s), "PNG");
    EXPECT_GT(table.height(), 600);
    EXPECT_EQ(given(), 2);
    EXPECT_EQ(store.as(0).releases().given()->first().kind, u"overview"_s);
}

TEST_F(SaveAs, PutsNoHiddenNumberOfAnyViewInAFile) {
    ASSERT_TRUE(store.as(0).trends().importPopulation(
        QStringLiteral(LEERTAFEL_SOURCE "/tests/core/services/data/population-utrecht-example.csv"),
        services::OnRefused::ImportNothing));
    openTrend(u"WK034402"_s);
    int files = 0;
    for (const QString& view : {u"sideBySide"_s, u"compare"_s, u"map"_s}) {
        page->open({PageId::Trends, view});
        if (view != u"sideBySide"_s) {
            auto* quarter = find<IdCombo>(u"trends.quarter"_s);
            quarter->setCurrentId(u"2022-K3"_s);
            Q_EMIT quarter->chosen(u"2022-K3"_s);
        }
        const QString table = QString::fromUtf8(saved(u"csv"_s, view + u".csv"_s));
        EXPECT_TRUE(table.contains(u"×"_s)) << table.toStdString();
        EXPECT_FALSE(holdsNumber(table, 57)) << table.toStdString();
        EXPECT_FALSE(table.contains(u";3;"_s)) << table.toStdString();
        saved(u"pdf"_s, view + u".pdf"_s);
        const QString words = textOf(path(view + u".pdf"_s));
        EXPECT_TRUE(words.contains(u"×"_s)) << words.toStdString();
        EXPECT_TRUE(words.contains(u"Noordwest"_s)) << words.toStdString();
        EXPECT_FALSE(holdsNumber(words, 57)) << words.toStdString();
        const QString svg = QString::fromUtf8(saved(u"svg"_s, view + u".svg"_s));
        EXPECT_FALSE(svg.contains(u">57<"_s) || svg.contains(u">3<"_s));
        const QImage picture = QImage::fromData(saved(u"png"_s, view + u".png"_s), "PNG");
        EXPECT_GT(picture.height(), 600);
        EXPECT_TRUE(saved(u"xlsx"_s, view + u".xlsx"_s).startsWith("PK"));
        files += 5;
        EXPECT_EQ(given(), files);
        EXPECT_EQ(store.as(0).releases().given()->first().kind, view);
    }
}

TEST_F(SaveAs, DrawsTheOutlinesOfAFileThroughTheSameDoor) {
    QJsonArray some = test::sampleAreas();
    some.removeAt(4);
    ASSERT_TRUE(store.as(0).maps().take(test::writeMap(path(u"wijken.geojson"_s), some)));
    page->open({PageId::Trends, u"map"_s});
    auto* quarter = find<IdCombo>(u"trends.quarter"_s);
    quarter->setCurrentId(u"2022-K3"_s);
    Q_EMIT quarter->chosen(u"2022-K3"_s);
    const QString svg = QString::fromUtf8(saved(u"svg"_s, u"kaart.svg"_s));
    EXPECT_FALSE(svg.contains(u">57<"_s) || svg.contains(u">3<"_s));
    EXPECT_EQ(svg.count(u">90<"_s), 8) << "two are hidden, one of them with its own tile";
    EXPECT_TRUE(svg.contains(u"Noordwest"_s));
    saved(u"pdf"_s, u"kaart.pdf"_s);
    const QString words = textOf(path(u"kaart.pdf"_s));
    EXPECT_TRUE(words.contains(u"Overvecht"_s)) << words.toStdString();
    EXPECT_FALSE(holdsNumber(words, 57)) << words.toStdString();
    EXPECT_EQ(given(), 2);
}

TEST_F(SaveAs, SavesTheLadderOnceThereAreCases) {
    page->open({PageId::Trends, u"ladder"_s});
    choose(u"csv"_s);
    auto* field = find<QLineEdit>(u"saveAs.path"_s);
    field->setText(path(u"ladder.csv"_s));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !message().isEmpty(); }, 30000));
    EXPECT_FALSE(QFile::exists(path(u"ladder.csv"_s))) << "nothing was released";
    page->goBack();
    test::releasedCase(store, u"Thuis rustig"_s, true);
    const QString table = QString::fromUtf8(saved(u"csv"_s, u"ladder.csv"_s));
    EXPECT_TRUE(table.contains(u"×"_s)) << table.toStdString();
    EXPECT_TRUE(saved(u"pdf"_s, u"ladder.pdf"_s).startsWith("%PDF"));
    EXPECT_EQ(store.as(0).releases().given()->first().kind, u"ladder"_s);
}

TEST_F(SaveAs, PutsAnOverviewIntoASpreadsheet) {
    page->open({PageId::Trends, u"overview"_s});
    EXPECT_TRUE(saved(u"xlsx"_s, u"overzicht.xlsx"_s).startsWith("PK"));
    const QString text = QString::fromUtf8(saved(u"csv"_s, u"overzicht.csv"_s));
    EXPECT_EQ(text.count(u"gevoel"_s), 0) << "words, not ids";
    EXPECT_GT(text.count(u"\r\n"_s), 10);
    EXPECT_EQ(given(), 2);
}

TEST_F(SaveAs, CopiesThroughTheSameDoor) {
    openTrend(u"WK034401"_s);
    choose(u"clipboard"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return given() == 1; }, 30000));
    EXPECT_EQ(store.as(0).releases().given()->first().fileKind, u"clipboard"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !message().isEmpty(); }, 30000));
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(u"2022-K3\t×\t"_s)) << text.toStdString();
    EXPECT_FALSE(holdsNumber(text.section(u"\n\n"_s, 0, 0), 3));
}

TEST_F(SaveAs, SuggestsANameWithoutAnybodysName) {
    openTrend(u"WK034409"_s);
    choose(u"pdf"_s);
    const QString name = QFileInfo(find<QLineEdit>(u"saveAs.path"_s)->text()).fileName();
    EXPECT_TRUE(
        QRegularExpression(u"^[a-z-]+-leidsche-rijn-\\d{4}-\\d{2}-\\d{2}\\.pdf$"_s).match(name).hasMatch())
        << name.toStdString();
}

TEST_F(SaveAs, TellsCountsFromRatesInTheName) {
    const services::ReleaseRequest figures{u"overview"_s, {}, {}, Quarter::of(2022, 4), Quarter::of(2022, 4)};
    const Vocabulary& words = store.as(0).vocabulary();
    const QDate day(2026, 2, 12);
    EXPECT_NE(fileNameOf({figures, services::Measure::Count}, GiveAs::Png, words, day),
              fileNameOf({figures, services::Measure::PerThousand}, GiveAs::Png, words, day));
}

TEST_F(SaveAs, ReplacesNoFileUnasked) {
    openTrend(u"WK034409"_s);
    QFile there(path(u"tabel.csv"_s));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("van iemand anders");
    there.close();
    choose(u"csv"_s);
    auto* field = find<QLineEdit>(u"saveAs.path"_s);
    field->setText(path(u"tabel"_s)); // the end comes behind it
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(message().contains(u"tabel.csv"_s)) << message().toStdString();
    EXPECT_EQ(given(), 0);
    EXPECT_EQ(field->text(), path(u"tabel-2.csv"_s));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return given() == 1; }, 30000));
    EXPECT_TRUE(QFile::exists(path(u"tabel-2.csv"_s)));
    ASSERT_TRUE(there.open(QIODevice::ReadOnly));
    EXPECT_EQ(there.readAll(), "van iemand anders");
    // The next one is offered a name that is free.
    EXPECT_TRUE(QTest::qWaitFor([&] { return !field->isVisible(); }, 30000));
    choose(u"csv"_s);
    const QString offered = field->text();
    EXPECT_FALSE(QFile::exists(offered));
    QFile taken(offered);
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    choose(u"csv"_s);
    EXPECT_NE(field->text(), offered);
}

TEST_F(SaveAs, StopsAlsoWhenOneThemeIsNearlySaved) {
    openTrend(u"WK034409"_s);
    for (const QString& kind : {u"csv"_s, u"clipboard"_s}) {
        choose(kind);
        if (kind == u"csv") {
            auto* field = find<QLineEdit>(u"saveAs.path"_s);
            field->setText(path(u"tabel.csv"_s));
            QTest::keyClick(field, Qt::Key_Return);
        }
        // Nothing of the job is heard before this.
        find<QPushButton>(u"saveAs.stop"_s)->click();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !find<SaveAsPanel>(u"saveAs"_s)->isSaving(); }, 30000));
        EXPECT_TRUE(message().contains(u"Stopped"_s)) << message().toStdString();
        EXPECT_EQ(given(), 0);
    }
    EXPECT_FALSE(QFile::exists(path(u"tabel.csv"_s)));
}

TEST_F(SaveAs, SaysWhatIsWrongWithThePlaceAndKeepsTheRegisterAsItIs) {
    openTrend(u"WK034409"_s);
    choose(u"csv"_s);
    auto* field = find<QLineEdit>(u"saveAs.path"_s);
    field->setText(path(u"weg/tabel.csv"_s));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(message().contains(u"weg"_s)) << message().toStdString();
    EXPECT_EQ(given(), 0);
    EXPECT_TRUE(page->goBack());
    EXPECT_FALSE(field->isVisible());
}
