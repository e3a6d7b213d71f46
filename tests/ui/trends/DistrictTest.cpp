// One wijk at a glance: what is in it, how one gets there, and that it leaves on paper.
#include "core/services/DistrictService.h"
#include "core/services/DossierService.h"
#include "core/services/ReleaseService.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/Widgets.h"
#include "ui/trends/DistrictPane.h"
#include "ui/trends/TrendsPage.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
const QString here = u"WK034409"_s;

class DistrictTest : public ::testing::Test {
protected:
    void import() {
        ASSERT_TRUE(store.as(0).trends().importCounts(test::writeCounts(folder.path()), u"example"_s,
                                                      services::OnRefused::ImportNothing));
    }
    /// Twenty quarters, in the last complete one of which `here` has three times what is usual.
    void importRise() {
        QByteArray lines("kwartaal;wijk;thema;verwijzer;aantal\n");
        for (int i = 0; i < 20; ++i)
            for (const auto& [area, count] : {std::pair{here, i == 18 ? 45 : 14 + i % 3},
                                              {u"WK034410"_s, 15 + i % 4},
                                              {u"WK034408"_s, 12 + i % 2}})
                lines += u"%1;%2;gevoel.druk;huisarts;%3\n"_s
                             .arg(Quarter::of(2021, 1).plus(i).text(), area, QString::number(count))
                             .toUtf8();
        QFile file(folder.filePath(u"rise.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(lines) > 0);
        file.close();
        ASSERT_TRUE(store.as(0).trends().importCounts(file.fileName(), u"example"_s,
                                                      services::OnRefused::ImportNothing));
    }
    /// Saves the paper; its words.
    QString paper() {
        find<QPushButton>(u"district.paper"_s)->click();
        auto* field = find<QLineEdit>(u"saveAs.path"_s);
        EXPECT_TRUE(field->isVisible());
        EXPECT_TRUE(field->text().endsWith(u".pdf"_s)) << field->text().toStdString();
        const QString file = folder.filePath(u"wijkbeeld.pdf"_s);
        field->setText(file);
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file) && !field->isVisible(); }, patienceMs));
        QProcess reader;
        reader.start(u"pdftotext"_s, {file, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }
    void open(const Place& place = {PageId::Trends, u"district"_s, here, {}}) {
        page = std::make_unique<TrendsPage>(PageContext{store.as(0), navigator});
        page->resize(1264, 800);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->open(place);
        read();
    }
    /// What is known about a wijk has been read.
    void read() {
        const auto* made = page->findChild<DistrictPane*>();
        QTRY_VERIFY_WITH_TIMEOUT(made == nullptr || !made->isReading(), patienceMs);
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    DistrictPane& pane() { return *page->findChild<DistrictPane*>(); }
    QString title() { return find<QLabel>(u"district.title"_s)->text(); }
    QString words(const QString& card) {
        QStringList all;
        for (const QLabel* label : find(u"district."_s + card)->findChildren<QLabel*>())
            all.append(label->text());
        return all.join(u'\n');
    }
    QString nameOf(const QString& code) { return store.vocabulary()->findArea(AreaCode(code))->name; }
    void key(int which, Qt::KeyboardModifiers with = {}) {
        QWidget* at = page->focusWidget() ? page->focusWidget() : page.get();
        QTest::keyClick(at, static_cast<Qt::Key>(which), with);
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<TrendsPage> page;
};

} // namespace

TEST_F(DistrictTest, aWijkWithoutAnythingSaysWhatToDo) {
    open();
    EXPECT_TRUE(pane().isVisible()) << "there is a picture without figures, too";
    EXPECT_TRUE(title().contains(nameOf(here)));
    for (const QString& card :
         {u"themes"_s, u"actions"_s, u"cases"_s, u"agreements"_s, u"learned"_s, u"contacts"_s})
        EXPECT_GE(words(card).split(u'\n').size(), 2) << card.toStdString();
}

TEST_F(DistrictTest, everythingInItLeadsOn) {
    import();
    const CaseId id = test::releasedCase(store, u"Thuis rustig"_s, true);
    const SessionId session = test::plannedSession(store);
    const auto item = store.as(0).table().addCase(session, id, AgendaReason(u"pattern"_s));
    ASSERT_TRUE(item);
    Agreement wanted;
    wanted.session = session;
    wanted.item = *item;
    wanted.owner = u"gezinswerker"_s;
    wanted.dueOn = {2026, 6, 1};
    const auto agreement = store.as(0).table().record(wanted, u"Wij vragen een vaste plek."_s, {}, {});
    ASSERT_TRUE(agreement);
    open();
    Q_EMIT find<QLabel>(u"district.case.C-2026-0001"_s)->linkActivated({});
    ASSERT_EQ(navigator.went.size(), 1);
    EXPECT_EQ(navigator.went.last(), (Place{PageId::Cases, u"case"_s, id.text(), {}}));
    Q_EMIT find<QLabel>(u"district.agreement."_s + agreement->text())->linkActivated({});
    EXPECT_EQ(navigator.went.last(), (Place{PageId::Table, u"session"_s, session.text(), u"decisions"_s}));
    EXPECT_TRUE(words(u"agreements"_s).contains(u"Thuis rustig"_s));
}

TEST_F(DistrictTest, twoKeysReachEachOfTheTen) {
    import();
    open({PageId::Trends, u"overTime"_s, {}, {}});
    const QList<Area>& districts = store.vocabulary()->districts();
    ASSERT_EQ(districts.size(), 10);
    for (int i = 0; i < 10; ++i) {
        key(Qt::Key_D, Qt::ControlModifier);
        ASSERT_TRUE(pane().isVisible());
        key(i == 9 ? Qt::Key_0 : Qt::Key_1 + i);
        read();
        EXPECT_EQ(pane().area().id(), districts[i].code);
        EXPECT_TRUE(title().contains(districts[i].name)) << title().toStdString();
    }
}

TEST_F(DistrictTest, theCityIsTheChoiceOfAWijk) {
    import();
    open({PageId::Trends, u"district"_s, store.vocabulary()->city().code, {}});
    auto* all = find<RowList>(u"district.all"_s);
    EXPECT_TRUE(all->isVisible());
    EXPECT_EQ(all->count(), 10);
    EXPECT_FALSE(find(u"district.paper"_s)->isVisible());
    Q_EMIT all->activated(8);
    EXPECT_FALSE(all->isVisible());
    EXPECT_EQ(pane().area().id(), store.vocabulary()->districts()[8].code);
    EXPECT_NE(page->focusWidget(), nullptr);
}

TEST_F(DistrictTest, theChoiceOfAWijkSaysHowMuchIsNotKnown) {
    importRise();
    QByteArray lines("kwartaal;wijk;thema;verwijzer;aantal\n");
    for (int i = 0; i < 20; ++i)
        lines +=
            u"%1;%2;leren.dyslexie;huisarts;2\n"_s.arg(Quarter::of(2021, 1).plus(i).text(), here).toUtf8();
    QFile file(folder.filePath(u"few.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(lines) > 0);
    file.close();
    ASSERT_TRUE(
        store.as(0).trends().importCounts(file.fileName(), u"example"_s, services::OnRefused::ImportNothing));
    open({PageId::Trends, u"district"_s, store.vocabulary()->city().code, {}});
    QStringList said;
    for (const QLabel* label : find(u"district.all"_s)->findChildren<QLabel*>())
        said.append(label->text());
    const auto under = [&](const QString& code) { return said.value(said.indexOf(nameOf(code)) + 1); };
    EXPECT_EQ(under(here), u"1 theme(s) outside the limits · 2025-K3 · 1 theme(s) not to be judged"_s);
    EXPECT_EQ(under(u"WK034410"_s), u"nothing stands out in 2025-K3"_s)
        << "none of the other theme is a number too";
    EXPECT_EQ(under(u"WK034401"_s), u"too little to judge any theme in 2025-K3"_s);
    EXPECT_EQ(said.count(u"Choose an area"_s), 1) << "one heading";
}

TEST_F(DistrictTest, theRingGoesRoundTheWordsAndACapitalFollowsNoColon) {
    import();
    test::releasedCase(store, u"Thuis rustig"_s, true);
    Intervention action;
    action.area = AreaCode(here);
    action.themes = {ThemeId(u"gevoel.druk"_s)};
    action.startedOn = QDate(2023, 1, 16);
    action.title = u"Gesprek met scholen"_s;
    action.expectation = u"Minder aanvragen binnen een jaar."_s;
    ASSERT_TRUE(store.as(0).trends().addIntervention(action));
    open();
    auto* link = find<QLabel>(u"district.case.C-2026-0001"_s);
    link->setFocus(Qt::TabFocusReason);
    const auto* ring = find(u"focusRing"_s);
    EXPECT_GT(ring->width(), link->fontMetrics().horizontalAdvance(u"Thuis rustig"_s));
    EXPECT_LT(ring->width(), link->parentWidget()->width() / 2) << "round the words, not round the column";
    static const QRegularExpression capital(u": [A-Z][a-z]"_s);
    EXPECT_FALSE(words(u"actions"_s).contains(capital)) << words(u"actions"_s).toStdString();
    EXPECT_TRUE(words(u"actions"_s).contains(u": minder aanvragen"_s));
}

TEST_F(DistrictTest, theFilledButtonIsThePaperUntilItsFormIsOpen) {
    open();
    const auto kind = [this](const QString& name) {
        return find<QPushButton>(name)->property("kind").toString();
    };
    EXPECT_EQ(kind(u"district.paper"_s), u"primary"_s);
    find<QPushButton>(u"district.paper"_s)->click();
    EXPECT_EQ(kind(u"district.paper"_s), u"quiet"_s);
    EXPECT_TRUE(page->goBack());
    EXPECT_EQ(kind(u"district.paper"_s), u"primary"_s);
}

TEST_F(DistrictTest, theMapLeadsToTheWijkAndBack) {
    import();
    open({PageId::Trends, u"map"_s, {}, {}});
    const AreaCode chosen = page->findChild<QAbstractItemView*>(u"map.table"_s)->currentIndex().isValid()
                                ? AreaCode(here)
                                : AreaCode();
    ASSERT_FALSE(chosen.isEmpty());
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(pane().isVisible());
    EXPECT_FALSE(pane().area().isEmpty()) << "the tile where the keys are";
    EXPECT_TRUE(page->goBack());
    EXPECT_TRUE(find(u"trends.map"_s)->isVisible());
    EXPECT_FALSE(page->goBack());
}

TEST_F(DistrictTest, aThemeThatStandsOutOpensAndComesBack) {
    importRise();
    open();
    const auto picture = store.as(0).dossier().districts().picture(AreaCode(here));
    ASSERT_TRUE(picture && !picture->standingOut.isEmpty());
    EXPECT_TRUE(words(u"themes"_s).contains(picture->standingOut.first().sentence));
    Q_EMIT find<QLabel>(u"district.theme."_s + picture->standingOut.first().theme.id())->linkActivated({});
    EXPECT_FALSE(pane().isVisible());
    EXPECT_TRUE(page->goBack());
    EXPECT_TRUE(pane().isVisible());
    EXPECT_EQ(pane().area().id(), here);
}

TEST_F(DistrictTest, theKeysComeToTheFirstThingToReadOnceItIsThere) {
    importRise();
    open();
    const QWidget* focused = page->focusWidget();
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(focused->objectName().startsWith(u"district.theme."_s))
        << focused->objectName().toStdString();
}

TEST_F(DistrictTest, whatIsReadAgainLeavesTheKeysWhereTheyAre) {
    importRise();
    open();
    auto* paper = find<QPushButton>(u"district.paper"_s);
    paper->setFocus(Qt::TabFocusReason);
    page->refresh();
    read();
    EXPECT_EQ(page->focusWidget(), paper);
}

TEST_F(DistrictTest, thePaperSaysWhatTheWindowSays) {
    importRise();
    test::releasedCase(store, u"Thuis rustig"_s, true);
    open();
    const auto picture = store.as(0).dossier().districts().picture(AreaCode(here));
    ASSERT_TRUE(picture && picture->standingOut.size() == 1);
    const QString text = paper();
    EXPECT_TRUE(text.contains(nameOf(here))) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Thuis rustig"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(picture->standingOut[0].sentence)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"45"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(store.as(0).member(store.as(0).me())->name)) << "nobody is named";
    const auto given = store.as(0).releases().given();
    ASSERT_TRUE(given && given->size() == 1);
    EXPECT_EQ(given->first().kind, u"district"_s);
    EXPECT_FALSE(store.as(0).releases().cellsOf(given->first().id)->isEmpty());
}

TEST_F(DistrictTest, aPaperWithoutFiguresIsWrittenDownToo) {
    test::releasedCase(store, u"Thuis rustig"_s, true);
    open();
    EXPECT_TRUE(paper().contains(u"Thuis rustig"_s));
    const auto given = store.as(0).releases().given();
    ASSERT_TRUE(given && given->size() == 1);
    EXPECT_TRUE(store.as(0).releases().cellsOf(given->first().id)->isEmpty());
}
