#include "ui/table/TablePage.h"

#include "core/services/MemberService.h"
#include "tests/support/HeldThreads.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Widgets.h"
#include "ui/table/AgendaList.h"
#include "ui/table/SessionForm.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

class TablePageTest : public ::testing::Test {
protected:
    void open(const Place& place = {PageId::Table}) {
        page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
        page->resize(1264, 800);
        page->show();
        page->open(place);
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void click(const QString& name) { find<QPushButton>(name)->click(); }
    services::SessionDetail detail(const SessionId& id) { return *store.as(0).table().detail(id); }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<TablePage> page;
};

} // namespace

TEST_F(TablePageTest, withoutSessionsOneIsPlannedInline) {
    open();
    click(u"empty.button"_s);
    find<QCheckBox>(u"plan.area.WK034409"_s)->setChecked(true);
    find<QCheckBox>(u"plan.area.WK034410"_s)->setChecked(true);
    click(u"plan.save"_s);
    const auto sessions = store.as(0).table().sessions();
    ASSERT_TRUE(sessions);
    ASSERT_EQ(sessions->size(), 1);
    EXPECT_EQ(sessions->first().areas.size(), 2);
    EXPECT_EQ(sessions->first().seats.size(), 6);
    EXPECT_EQ(find<QLabel>(u"header.title"_s)->text(), u"Leidsche Rijn en Vleuten-De Meern"_s);
    EXPECT_TRUE(find(u"table.agenda"_s)->isVisible());
}

TEST_F(TablePageTest, aCompleteCaseComesOntoTheAgenda) {
    test::releasedCase(store, u"Thuis rustig"_s, true);
    const SessionId session = test::plannedSession(store);
    open();
    click(u"agenda.addCase"_s);
    auto* reason = find<IdCombo>(u"casePicker.reason"_s);
    EXPECT_TRUE(reason->currentId().isEmpty()) << "nobody is given a reason";
    click(u"casePicker.case.C-2026-0001"_s);
    EXPECT_EQ(detail(session).agenda.size(), 1);
    EXPECT_TRUE(find<QWidget>(u"casePicker.asked"_s)->isVisible());
    ASSERT_EQ(page->focusWidget(), reason);
    QTest::keyClick(reason, Qt::Key_Down);
    EXPECT_FALSE(find<QWidget>(u"casePicker.asked"_s)->isVisible());
    EXPECT_EQ(detail(session).agenda.size(), 1) << "whoever walks through the reasons has not chosen yet";
    click(u"casePicker.case.C-2026-0001"_s);
    ASSERT_EQ(detail(session).agenda.size(), 2);
    EXPECT_EQ(detail(session).agenda.last().item.reason.id(), u"outsideAgreements"_s);
    EXPECT_EQ(find<QLabel>(u"item.title"_s)->text(), u"Thuis rustig"_s);
}

TEST_F(TablePageTest, aCaseComesOntoTheAgendaByEnterAlone) {
    test::releasedCase(store, u"Alles te snel"_s, true);
    test::releasedCase(store, u"Thuis rustig"_s, true);
    const SessionId session = test::plannedSession(store);
    open();
    click(u"agenda.addCase"_s);
    auto* search = find<QLineEdit>(u"casePicker.search"_s);
    ASSERT_EQ(page->focusWidget(), search);
    QTest::keyClicks(search, u"rustig"_s);
    QTest::keyClick(search, Qt::Key_Return);
    auto* found = find<QPushButton>(u"casePicker.case.C-2026-0002"_s);
    ASSERT_EQ(page->focusWidget(), found);
    find<IdCombo>(u"casePicker.reason"_s)->setCurrentId(u"crossDomain"_s);
    QTest::keyClick(found, Qt::Key_Space);
    ASSERT_EQ(detail(session).agenda.size(), 2);
    EXPECT_EQ(detail(session).agenda.last().item.reason.id(), u"crossDomain"_s);
    EXPECT_EQ(find<QLabel>(u"item.title"_s)->text(), u"Thuis rustig"_s);
}

TEST_F(TablePageTest, aTrendWithoutCountsLeadsToWhereTheyComeFrom) {
    test::plannedSession(store);
    open();
    click(u"agenda.addTrend"_s);
    auto* toTrends = find<QPushButton>(u"agenda.toTrends"_s);
    ASSERT_EQ(page->focusWidget(), toTrends);
    toTrends->click();
    EXPECT_EQ(navigator.went.last(), (Place{PageId::Trends}));
    page->hide();
    ASSERT_TRUE(store.as(0).trends().importCounts(test::writeCounts(folder.path()), u"example"_s,
                                                  services::OnRefused::ImportNothing));
    page->show();
    EXPECT_FALSE(toTrends->isVisible());
    EXPECT_EQ(find<IdCombo>(u"agenda.theme"_s)->currentId(), u"gevoel.druk"_s);
}

TEST_F(TablePageTest, anIncompleteCaseLeadsToItsFirstLack) {
    const CaseId id = test::releasedCase(store, u"Alles te snel"_s, false);
    test::plannedSession(store);
    open();
    click(u"agenda.addCase"_s);
    click(u"casePicker.case.C-2026-0001"_s);
    ASSERT_EQ(navigator.went.size(), 1);
    EXPECT_EQ(navigator.went.first().page, PageId::Cases);
    EXPECT_EQ(navigator.went.first().id, id.text());
    EXPECT_FALSE(navigator.went.first().part.isEmpty());
}

TEST_F(TablePageTest, altArrowsMoveAnItem) {
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(store.as(0).table().addPoint(session, u"first"_s));
    ASSERT_TRUE(store.as(0).table().addPoint(session, u"second"_s));
    open();
    auto* list = find<AgendaList>(u"table.agenda"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(detail(session).agenda[1].title, u"second"_s);
    EXPECT_EQ(list->currentIndex().data().toString(), u"second"_s);
}

TEST_F(TablePageTest, minutesAddUpAndTakingOffCanBeUndone) {
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(store.as(0).table().addPoint(session, u"first"_s));
    open();
    auto* list = find<AgendaList>(u"table.agenda"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    find<QSpinBox>(u"item.minutes"_s)->setValue(25);
    EXPECT_EQ(detail(session).minutesPlanned, 35);
    const auto* total = find<QLabel>(u"agenda.total"_s);
    EXPECT_TRUE(total->text().contains(u"35"_s));
    EXPECT_FALSE(total->text().contains(u"too many"_s)) << total->text().toStdString();
    const int fits = detail(session).session.minutes - 10;
    find<QSpinBox>(u"item.minutes"_s)->setValue(fits);
    EXPECT_FALSE(total->text().contains(u"too many"_s)) << "it just fits";
    find<QSpinBox>(u"item.minutes"_s)->setValue(fits + 15);
    EXPECT_TRUE(total->text().contains(u"15 too many"_s)) << total->text().toStdString();
    find<QSpinBox>(u"item.minutes"_s)->setValue(25);
    click(u"item.remove"_s);
    EXPECT_EQ(detail(session).agenda.size(), 1);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(detail(session).agenda.size(), 2);
}

TEST_F(TablePageTest, aTableChangedOrCalledOffCanBeTakenBack) {
    const SessionId session = test::plannedSession(store);
    open();
    const QString before = detail(session).session.title;
    click(u"table.change"_s);
    find<QLineEdit>(u"session.title"_s)->setText(u"Anders genoemd"_s);
    click(u"session.save"_s);
    EXPECT_EQ(detail(session).session.title, u"Anders genoemd"_s);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(detail(session).session.title, before);
    click(u"table.change"_s);
    click(u"session.remove"_s);
    EXPECT_TRUE(store.as(0).table().sessions()->isEmpty());
    EXPECT_TRUE(find(u"plan.form"_s)->isHidden());
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(store.as(0).table().sessions()->size(), 1);
}

TEST_F(TablePageTest, aDecisionGivenUpOrTickedOffCanBeTakenBack) {
    const SessionId session = test::plannedSession(store);
    const auto item = store.as(0).table().addPoint(session, u"wachttijd"_s);
    Agreement agreement;
    agreement.session = session;
    agreement.item = *item;
    agreement.owner = u"gezinswerker"_s;
    agreement.dueOn = QDate(2026, 3, 1);
    const auto made = store.as(0).table().record(agreement, u"we bellen de school"_s, {}, {});
    ASSERT_TRUE(made);
    open({PageId::Table, u"session"_s, session.text(), u"decisions"_s});
    const auto done = [&] { return detail(session).agreements.first().done; };
    find<QCheckBox>(u"decisions.done."_s + made->text())->setChecked(true);
    EXPECT_TRUE(done());
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_FALSE(done());
    click(u"decisions.add.2"_s);
    find<QPlainTextEdit>(u"decision.text"_s)->setPlainText(u"half besloten"_s);
    click(u"decision.cancel"_s);
    click(u"decisions.add.2"_s);
    EXPECT_EQ(find<QPlainTextEdit>(u"decision.text"_s)->toPlainText(), QString());
    click(u"decision.cancel"_s);
    EXPECT_TRUE(navigator.takeBack(*page));
    click(u"decisions.add.2"_s);
    EXPECT_EQ(find<QPlainTextEdit>(u"decision.text"_s)->toPlainText(), u"half besloten"_s);
}

TEST_F(TablePageTest, theMenuOffersWhatTheHeaderDoes) {
    test::plannedSession(store);
    open();
    const QList<QAction*> actions = page->menuActions();
    ASSERT_EQ(actions.size(), 8);
    EXPECT_EQ(actions[2]->text(), find<QPushButton>(u"table.make"_s)->text());
    EXPECT_TRUE(actions[2]->isEnabled());
    actions[3]->trigger();
    EXPECT_TRUE(find(u"plan.form"_s)->isVisible());
    EXPECT_FALSE(actions[2]->isEnabled());
}

TEST_F(TablePageTest, seatsComeAndGo) {
    const SessionId session = test::plannedSession(store);
    open();
    click(u"seats.2"_s);
    EXPECT_EQ(detail(session).session.seats.size(), 2);
    click(u"seats.undo"_s);
    ASSERT_EQ(detail(session).session.seats.size(), 3);
    EXPECT_EQ(detail(session).session.seats.last().function, u"save"_s);
    EXPECT_EQ(page->focusWidget(), find(u"seats.2"_s));
    click(u"seats.2"_s);
    EXPECT_EQ(page->focusWidget(), find(u"seats.1"_s));
    click(u"seats.add"_s);
    find<QLineEdit>(u"seats.own"_s)->setText(u"jongerenwerker"_s);
    click(u"seats.save"_s);
    ASSERT_EQ(detail(session).session.seats.size(), 3);
    EXPECT_EQ(detail(session).session.seats.last().function, u"jongerenwerker"_s);
}

TEST_F(TablePageTest, aSeatIsFilledFromTheFunctionsOfAnOrganisation) {
    ASSERT_TRUE(store.as(0).members().addOrganisation(u"Woonhulp Verzonnen"_s, Track::One,
                                                      {u"adviseur wonen"_s, u"consulent"_s}));
    const SessionId session = test::plannedSession(store);
    open();
    click(u"seats.add"_s);
    auto* choice = find<IdCombo>(u"seats.choice"_s);
    const int at = choice->findData(u"adviseur wonen"_s);
    ASSERT_GT(at, 0);
    EXPECT_TRUE(choice->itemText(at).contains(u"Woonhulp Verzonnen"_s));
    choice->setCurrentIndex(at);
    click(u"seats.save"_s);
    const QList<Seat> seats = detail(session).session.seats;
    EXPECT_EQ(seats.last(), (Seat{u"adviseur wonen"_s, u"Woonhulp Verzonnen"_s, true}));
    // A table that is planned is offered them as well.
    page->open({PageId::Table, u"new"_s});
    EXPECT_GT(find<IdCombo>(u"plan.seats.choice"_s)->findData(u"consulent"_s), 0);
    const int offered = choice->count();
    page->refresh();
    EXPECT_EQ(choice->count(), offered) << "they are not offered twice";
}

TEST_F(TablePageTest, thePackIsShownAndSavedWhereOneWants) {
    test::releasedCase(store, u"Thuis rustig"_s, true);
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(store.as(0).table().addCase(session, *store.as(0).cases().findByCode(u"C-2026-0001"_s),
                                            AgendaReason(u"pattern"_s)));
    open();
    click(u"table.look"_s);
    EXPECT_TRUE(find(u"preview.sheet"_s)->isVisible());
    auto* on = find<QPushButton>(u"preview.on"_s);
    ASSERT_TRUE(QTest::qWaitFor([on] { return on->isEnabled(); }, patienceMs)) << "there are more pages";
    EXPECT_TRUE(page->goBack());
    click(u"table.make"_s);
    const QString mind = find<QLabel>(u"paper.mind"_s)->text();
    EXPECT_TRUE(find(u"paper.mind"_s)->isVisible()) << "before it is made";
    EXPECT_TRUE(mind.contains(u"no other released case"_s)) << mind.toStdString();
    EXPECT_TRUE(mind.contains(u"decides"_s)) << "says who may";
    EXPECT_TRUE(find<QLineEdit>(u"paper.path"_s)->text().endsWith(u"2026-02-12.pdf"_s));
    const QString path = folder.filePath(u"pack"_s);
    find<QLineEdit>(u"paper.path"_s)->setText(path);
    click(u"paper.save"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !navigator.told.isEmpty(); }, patienceMs));
    QFile file(path + u".pdf"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    EXPECT_EQ(navigator.told.size(), 1);
    EXPECT_FALSE(find(u"paper"_s)->isVisible());
}

TEST_F(TablePageTest, aLongPackIsSetWhileTheWindowGoesOn) {
    const SessionId session = test::plannedSession(store);
    for (int i = 0; i < 60; ++i)
        ASSERT_TRUE(store.as(0).table().addPoint(session, u"punt %1"_s.arg(i)));
    open();
    auto* number = find<QLabel>(u"preview.number"_s);
    auto* on = find<QPushButton>(u"preview.on"_s);
    click(u"table.look"_s);
    ASSERT_TRUE(page->goBack()); // before it is there, or after: either way nothing of it is left
    EXPECT_FALSE(number->isVisible());
    click(u"table.look"_s);
    ASSERT_TRUE(QTest::qWaitFor([on] { return on->isEnabled(); }, patienceMs));
    EXPECT_TRUE(number->text().contains(u'1')) << number->text().toStdString();
    QTest::keyClick(find(u"preview.sheet"_s), Qt::Key_End);
    EXPECT_FALSE(on->isEnabled());
}

TEST_F(TablePageTest, aPageOfThePackIsAsWideAsItsColumnAndReadByKeys) {
    const SessionId session = test::plannedSession(store);
    for (int i = 0; i < 60; ++i)
        ASSERT_TRUE(store.as(0).table().addPoint(session, u"punt %1"_s.arg(i)));
    open();
    click(u"table.look"_s);
    auto* sheet = find(u"preview.sheet"_s);
    auto* preview = find(u"table.preview"_s);
    auto* on = find<QPushButton>(u"preview.on"_s);
    auto* number = find<QLabel>(u"preview.number"_s);
    ASSERT_TRUE(QTest::qWaitFor([on] { return on->isEnabled(); }, patienceMs));
    QTRY_VERIFY(sheet->width() >= qMin(820, preview->width() - 2 * 24));
    EXPECT_NEAR(sheet->height(), sheet->width() * 297.0 / 210.0, 2);
    auto* area = qobject_cast<QScrollArea*>(sheet->parentWidget()->parentWidget()->parentWidget());
    ASSERT_NE(area, nullptr);
    auto* bar = area->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0) << "it is higher than the window";
    const QString first = number->text();
    QTest::keyClick(sheet, Qt::Key_Down);
    EXPECT_GT(bar->value(), 0);
    int presses = 0;
    for (; number->text() == first && presses < 50; ++presses)
        QTest::keyClick(sheet, Qt::Key_PageDown);
    EXPECT_GT(presses, 1) << "the foot of the page comes before the next one";
    EXPECT_EQ(bar->value(), 0) << "which begins at its head";
    QTest::keyClick(sheet, Qt::Key_PageUp);
    EXPECT_EQ(number->text(), first);
    EXPECT_EQ(bar->value(), bar->maximum());
    QTest::keyClick(sheet, Qt::Key_Right);
    EXPECT_NE(number->text(), first);
    EXPECT_EQ(bar->value(), 0);
}

TEST_F(TablePageTest, aPackOnItsWayCanBeStopped) {
    test::plannedSession(store);
    open();
    const QString path = folder.filePath(u"pack.pdf"_s);
    for (const bool byKey : {false, true}) {
        test::HeldThreads held; // so that it is on its way for as long as this takes
        click(u"table.make"_s);
        find<QLineEdit>(u"paper.path"_s)->setText(path);
        click(u"paper.save"_s);
        EXPECT_TRUE(find(u"paper.progress"_s)->isVisible());
        EXPECT_FALSE(find(u"paper.save"_s)->isEnabled());
        EXPECT_EQ(page->focusWidget(), find(u"paper.stop"_s));
        if (byKey)
            EXPECT_TRUE(page->goBack());
        else
            click(u"paper.stop"_s);
        EXPECT_TRUE(find(u"paper"_s)->isVisible());
        held.letGo();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !find(u"paper.progress"_s)->isVisible(); }, patienceMs));
        EXPECT_TRUE(find(u"paper.message"_s)->isVisible());
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        EXPECT_EQ(page->focusWidget(), find(u"paper.save"_s));
        EXPECT_TRUE(page->goBack());
        EXPECT_FALSE(find(u"paper"_s)->isVisible());
    }
    EXPECT_TRUE(navigator.told.isEmpty());
}

TEST_F(TablePageTest, aPackGoesOnWhileOneLooksElsewhere) {
    test::plannedSession(store);
    open();
    test::HeldThreads held;
    click(u"table.make"_s);
    find<QLineEdit>(u"paper.path"_s)->setText(folder.filePath(u"pack.pdf"_s));
    click(u"paper.save"_s);
    page->open({PageId::Table});
    EXPECT_TRUE(find(u"paper.progress"_s)->isVisible()) << "who comes back still sees it";
    page->hide();
    held.letGo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !navigator.told.isEmpty(); }, patienceMs));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"pack.pdf"_s)));
    page->show();
    EXPECT_FALSE(find(u"paper"_s)->isVisible());
    EXPECT_TRUE(find(u"table.make"_s)->isVisible());
}

TEST_F(TablePageTest, aPackThatDoesNotComeIsSaidElsewhereToo) {
    test::plannedSession(store);
    open();
    test::HeldThreads held;
    click(u"table.make"_s);
    const QString taken = folder.filePath(u"pack.pdf"_s);
    find<QLineEdit>(u"paper.path"_s)->setText(taken);
    click(u"paper.save"_s);
    ASSERT_TRUE(QDir().mkpath(taken)); // a folder of that name: nobody can write a file there
    page->hide();
    held.letGo();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !navigator.told.isEmpty(); }, patienceMs));
    EXPECT_TRUE(navigator.told.first().contains(u"pack.pdf"_s)) << qPrintable(navigator.told.first());
}

TEST_F(TablePageTest, aPlaceThatCannotBeWrittenKeepsThePanelOpen) {
    test::plannedSession(store);
    open();
    click(u"table.make"_s);
    find<QLineEdit>(u"paper.path"_s)->setText(folder.filePath(u"nowhere/pack.pdf"_s));
    click(u"paper.save"_s);
    EXPECT_TRUE(find<InlineMessage>(u"paper.message"_s)->isVisible());
    EXPECT_TRUE(find<InlineMessage>(u"paper.message"_s)->text().contains(folder.filePath(u"nowhere"_s)));
    EXPECT_TRUE(navigator.told.isEmpty());
}

TEST_F(TablePageTest, aReportIsSavedAsWhatOneWorksWith) {
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(store.as(0).table().addPoint(session, u"een punt"_s));
    ASSERT_TRUE(store.as(0).table().markHeld(session));
    open({PageId::Table, u"session"_s, session.text(), u"decisions"_s});
    click(u"table.make"_s);
    auto* path = find<QLineEdit>(u"paper.path"_s);
    auto* form = find<Segmented>(u"paper.form"_s);
    EXPECT_TRUE(form->isVisible());
    EXPECT_FALSE(find(u"paper.names"_s)->isVisible()) << "a report names nobody";
    path->setText(folder.filePath(u"verslag.pdf"_s));
    const QList<QPair<QString, QByteArray>> forms{{u"pdf"_s, "%PDF-"}, {u"odt"_s, "PK"}, {u"txt"_s, "Ver"}};
    for (int i = 0; i < forms.size(); ++i) {
        if (find(u"paper"_s)->isHidden())
            click(u"table.make"_s);
        form->setCurrent(i);
        EXPECT_TRUE(path->text().endsWith(u'.' + forms[i].first)) << path->text().toStdString();
        path->setText(folder.filePath(u"verslag"_s));
        const QString file = folder.filePath(u"verslag."_s + forms[i].first);
        const qsizetype told = navigator.told.size();
        click(u"paper.save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(navigator.told.size() > told, patienceMs);
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly)) << file.toStdString();
        EXPECT_TRUE(written.readAll().startsWith(forms[i].second)) << file.toStdString();
    }
    click(u"table.make"_s);
    path->setText(folder.filePath(u"anders.odt"_s));
    EXPECT_EQ(form->current(), 1) << "the name says what it is, too";
}

TEST_F(TablePageTest, whatIsThereIsReplacedOnlyWhenSaid) {
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(store.as(0).table().addPoint(session, u"een punt"_s));
    ASSERT_TRUE(store.as(0).table().markHeld(session));
    const QString file = folder.filePath(u"verslag.txt"_s);
    QFile earlier(file);
    ASSERT_TRUE(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();
    open({PageId::Table, u"session"_s, session.text(), u"decisions"_s});
    click(u"table.make"_s);
    find<QLineEdit>(u"paper.path"_s)->setText(file);
    click(u"paper.save"_s);
    EXPECT_TRUE(find<InlineMessage>(u"paper.message"_s)->text().contains(u"verslag.txt"_s));
    auto* replace = find<QPushButton>(u"paper.replace"_s);
    EXPECT_TRUE(replace->isVisible());
    EXPECT_EQ(page->focusWidget(), replace);
    ASSERT_TRUE(earlier.open(QIODevice::ReadOnly));
    EXPECT_EQ(earlier.readAll(), "earlier");
    earlier.close();
    find<QLineEdit>(u"paper.path"_s)->setText(folder.filePath(u"verslag2.txt"_s));
    EXPECT_FALSE(replace->isVisible()) << "another name asks nothing";
    find<QLineEdit>(u"paper.path"_s)->setText(file);
    click(u"paper.save"_s);
    replace->click();
    QTRY_VERIFY_WITH_TIMEOUT(!navigator.told.isEmpty(), patienceMs);
    ASSERT_TRUE(earlier.open(QIODevice::ReadOnly));
    EXPECT_TRUE(earlier.readAll().contains("een punt"));
}

TEST_F(TablePageTest, theReportIsCopiedForAMailWithOneKey) {
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(store.as(0).table().addPoint(session, u"een punt"_s));
    open({PageId::Table, u"session"_s, session.text(), u"decisions"_s});
    QAction* copy = page->menuActions().last();
    EXPECT_FALSE(copy->isEnabled()) << "there is nothing to report yet";
    ASSERT_TRUE(store.as(0).table().markHeld(session));
    page->refresh();
    ASSERT_TRUE(copy->isEnabled());
    QGuiApplication::clipboard()->clear();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    QTest::keyClick(page->focusWidget() ? page->focusWidget() : page.get(), Qt::Key_C,
                    Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"een punt"_s));
    EXPECT_EQ(navigator.told.size(), 1);
    QGuiApplication::clipboard()->clear();
    click(u"table.make"_s);
    click(u"paper.copy"_s);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"een punt"_s));
}

TEST_F(TablePageTest, aDecisionAsksItsReasonAndTakesAnotherOpinion) {
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(store.as(0).table().addPoint(session, u"een punt"_s));
    open({PageId::Table, u"session"_s, session.text(), u"decisions"_s});
    click(u"decisions.add.2"_s);
    find<QPlainTextEdit>(u"decision.text"_s)->setPlainText(u"het blijft zoals het is"_s);
    find<Segmented>(u"decision.kind"_s)->setCurrent(3);
    Q_EMIT find<Segmented>(u"decision.kind"_s)->currentChanged(3);
    click(u"decision.save"_s);
    EXPECT_TRUE(detail(session).agreements.isEmpty()); // not now asks why
    EXPECT_EQ(find<QPlainTextEdit>(u"decision.text"_s)->toPlainText(), u"het blijft zoals het is"_s);
    find<QLineEdit>(u"decision.reason"_s)->setText(u"ouders willen eerst zelf praten"_s);
    click(u"decision.save"_s);
    ASSERT_EQ(detail(session).agreements.size(), 1);
    const Agreement agreement = detail(session).agreements.first();
    EXPECT_EQ(agreement.decision, Decision::NotNow);
    click(u"decisions.dissent."_s + agreement.id.text());
    find<QPlainTextEdit>(u"dissent.words"_s)->setPlainText(u"dit duurt te lang"_s);
    find<IdCombo>(u"dissent.function"_s)->setCurrentIndex(1);
    click(u"dissent.save"_s);
    ASSERT_EQ(detail(session).dissents.size(), 1);
    EXPECT_EQ(detail(session).dissents.first().words.text(), u"dit duurt te lang"_s);
    EXPECT_EQ(page->focusWidget(), find(u"decisions.dissent."_s + agreement.id.text()));
}

TEST_F(TablePageTest, aTableIsHeldOnceItHasBegunAndReportedAfterThat) {
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(store.as(0).table().addPoint(session, u"een punt"_s));
    open({PageId::Table, u"session"_s, session.text(), u"decisions"_s});
    EXPECT_FALSE(find(u"table.held"_s)->isVisible()); // it is still to come
    EXPECT_FALSE(find(u"table.make"_s)->isVisible());
    TableSession begun = detail(session).session;
    begun.start = store.as(0).clock().now().addSecs(-3600);
    ASSERT_TRUE(store.as(0).table().update(begun));
    open({PageId::Table, u"session"_s, session.text(), u"decisions"_s});
    EXPECT_TRUE(find(u"table.held"_s)->isVisible());
    EXPECT_FALSE(find(u"table.make"_s)->isVisible());
    click(u"table.held"_s);
    EXPECT_EQ(detail(session).session.state, SessionState::Held);
    EXPECT_FALSE(find(u"table.held"_s)->isVisible());
    EXPECT_TRUE(find(u"table.make"_s)->isVisible());
}

TEST_F(TablePageTest, aTableThatHasBeenIsOnlyRead) {
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(store.as(0).table().addPoint(session, u"een punt"_s));
    ASSERT_TRUE(store.as(0).table().markHeld(session));
    open({PageId::Table, u"session"_s, session.text(), u"prepare"_s});
    EXPECT_TRUE(find(u"table.agenda"_s)->isVisible());
    for (const QString& name : {u"agenda.addCase"_s, u"agenda.addTrend"_s, u"agenda.addPoint"_s,
                                u"table.change"_s, u"table.make"_s})
        EXPECT_FALSE(find(name)->isVisible()) << qPrintable(name);
    for (const QString& name : {u"seats.0"_s, u"seats.add"_s, u"item.remove"_s, u"item.minutes"_s})
        EXPECT_EQ(page->findChild<QWidget*>(name), nullptr) << qPrintable(name);
    auto* list = find<AgendaList>(u"table.agenda"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(detail(session).agenda.size(), 2);
    EXPECT_EQ(detail(session).agenda[1].title, u"een punt"_s);
}

TEST_F(TablePageTest, noMoreThanOneButtonIsFilled) {
    const SessionId session = test::plannedSession(store);
    open();
    const auto filled = [this] {
        QStringList names;
        for (const auto* button : page->findChildren<QPushButton*>())
            if (button->isVisible() && button->property("kind") == u"primary"_s)
                names.append(button->objectName());
        return names;
    };
    EXPECT_EQ(filled(), QStringList{u"table.make"_s});
    click(u"table.make"_s);
    EXPECT_EQ(filled(), QStringList{u"paper.save"_s});
    EXPECT_TRUE(page->goBack());
    click(u"table.change"_s);
    EXPECT_EQ(filled(), QStringList{u"session.save"_s});
    EXPECT_TRUE(page->goBack());
    open({PageId::Table, u"new"_s});
    EXPECT_EQ(filled(), QStringList{u"plan.save"_s});
    EXPECT_TRUE(page->goBack());
    EXPECT_EQ(filled(), QStringList{u"table.plan"_s});
}

TEST_F(TablePageTest, theFocusStaysWhereSomethingWasDone) {
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(store.as(0).table().addPoint(session, u"first"_s));
    open();
    auto* list = find<AgendaList>(u"table.agenda"_s);
    EXPECT_EQ(page->focusWidget(), list);
    click(u"agenda.addPoint"_s);
    find<QLineEdit>(u"agenda.point"_s)->setText(u"second"_s);
    click(u"agenda.point.save"_s);
    EXPECT_EQ(page->focusWidget(), list);
    EXPECT_EQ(list->currentIndex().data().toString(), u"second"_s);
    giveFocus(find(u"item.minutes"_s));
    find<QSpinBox>(u"item.minutes"_s)->setValue(25);
    EXPECT_EQ(page->focusWidget(), find(u"item.minutes"_s));
    giveFocus(find(u"item.remove"_s));
    click(u"item.remove"_s);
    EXPECT_EQ(page->focusWidget(), list);
    EXPECT_EQ(list->currentIndex().data().toString(), u"first"_s);
    EXPECT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(list->currentIndex().data().toString(), u"second"_s);
    EXPECT_EQ(page->focusWidget(), list);
}

TEST_F(TablePageTest, aTableWithoutWijkenIsCalledByItsKindWithACapital) {
    open();
    click(u"empty.button"_s);
    click(u"plan.save"_s);
    const auto sessions = store.as(0).table().sessions();
    ASSERT_TRUE(sessions && sessions->size() == 1);
    EXPECT_EQ(sessions->first().title, u"Overlegtafel"_s);
}

TEST_F(TablePageTest, aSuggestedDayIsAWorkingDay) {
    for (int i = 0; i < 7; ++i) {
        const QDate today = QDate(2026, 2, 2).addDays(i);
        const QDate day = SessionForm::suggestedDay(today);
        EXPECT_LE(day.dayOfWeek(), 5);
        EXPECT_GE(today.daysTo(day), 14);
        EXPECT_LE(today.daysTo(day), 16);
    }
}
