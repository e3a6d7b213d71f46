// The forms, menus, refusals and empty pages of the tour.
#include "core/services/CaseService.h"
#include "core/services/TableService.h"
#include "core/services/TeamWords.h"
#include "tests/support/SampleMap.h"
#include "tests/ui/tour/Tour.h"
#include "ui/cases/StoryEdit.h"
#include "ui/table/RoomScreen.h"
#include "ui/trends/DistrictPane.h"
#include "ui/unlock/UnlockView.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace leertafel::test {

void Tour::bestMatch() {
    auto* list = m_application.window().findChild<QListView*>(u"cases.list"_s);
    auto* search = m_application.window().findChild<QLineEdit*>(u"cases.search"_s);
    auto* order = m_application.window().findChild<QComboBox*>(u"cases.order"_s);
    if (!list || !search || !order)
        return;
    search->setText(u"school"_s);
    settle(300);
    order->setCurrentIndex(order->findData(u"best"_s));
    QSignalSpy ranked(list->model(), &QAbstractItemModel::modelReset);
    Q_EMIT order->activated(order->currentIndex());
    EXPECT_TRUE(QTest::qWaitFor([&] { return ranked.size() == 2; }, 20000)) << "the newest, then the best";
    save(u"casussen-beste-treffers"_s);
    search->clear();
    settle(300);
}

/// On the draft with spots left.
void Tour::writing() {
    key(Qt::Key_F8);
    settle(150);
    key(Qt::Key_Return, Qt::AltModifier);
    settle(150);
    save(u"casus-herkenbaar-menu"_s);
    key(Qt::Key_Escape);
    settle(100);
    if (auto* menu = m_application.window().findChild<QMenu*>(u"menu.cases"_s)) {
        popUp(*menu);
        settle(100);
        save(u"menu-casus"_s);
        menu->close();
        settle();
    }
    textFromElsewhere();
}

/// Pasted, and from a file that is dropped on the field.
void Tour::textFromElsewhere() {
    auto* edit = m_application.window().findChild<ui::StoryEdit*>(u"case.field.leervraag"_s);
    ASSERT_TRUE(edit);
    const QString notes =
        u"Volgens mw. Voorbeeldsma van basisschool De Bedachte Boom is hij de laatste weken "
        "moe en trekt hij zich terug.\nZij wil graag een gesprek, bellen kan op 06-00000000 "
        "of een bericht naar iemand@voorbeeld.nl."_s;
    const auto panel = [this] { return m_application.window().findChild<QWidget*>(u"case.paste"_s); };
    const auto drop = [edit](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at = edit->cursorRect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit->viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit->viewport(), &event);
    };
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    QApplication::clipboard()->setText(notes);
    edit->paste();
    EXPECT_TRUE(panel());
    settle(100);
    save(u"casus-plakken"_s);
    press(u"case.paste.leave"_s);

    const QTemporaryDir folder;
    for (const QString& name : {u"Gespreksnotitie.txt"_s, u"Foto.png"_s}) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(notes.toUtf8()) > 0);
    }
    drop(folder.filePath(u"Gespreksnotitie.txt"_s));
    EXPECT_TRUE(QTest::qWaitFor(panel, 20000));
    EXPECT_TRUE(press(u"case.paste.take"_s));
    settle(400);
    save(u"casus-uit-bestand"_s);
    edit->undo();
    drop(folder.filePath(u"Foto.png"_s));
    settle(400);
    save(u"casus-geen-tekst"_s);
    press(u"shell.statusClose"_s);
}

/// As the neighbour would: its first words, what stands beside the text, and the question at the end.
void Tour::readThrough(const CaseId& id) {
    go(ui::PageId::Cases, u"case"_s, id.text(), u"readThrough"_s);
    key(Qt::Key_Right);
    save(u"lezen-als-de-buurvrouw"_s);
    const auto* yes = m_application.window().findChild<QWidget*>(u"case.readThrough.yes"_s);
    ASSERT_TRUE(yes);
    int parts = 1;
    for (; parts < 200 && !yes->isVisible(); ++parts)
        key(Qt::Key_Right);
    EXPECT_GT(parts, 5) << "a paragraph at a time";
    key(Qt::Key_Left);
    save(u"lezen-wat-erbij-staat"_s);
    for (int i = 0; i < 50 && !yes->isVisible(); ++i)
        key(Qt::Key_Right); // what is taller than the window is read to its end first
    save(u"lezen-vraag-van-het-gezin"_s);
    key(Qt::Key_Escape);
    EXPECT_FALSE(yes->isVisible());
}

void Tour::tableForms(const SessionId& session) {
    EXPECT_TRUE(press(u"decisions.add."_s)) << "a table that has been takes decisions";
    save(u"besluit-schrijven"_s);
    press(u"decision.save"_s);
    const auto* asked = m_application.window().findChild<QWidget*>(u"decision.refusal"_s);
    EXPECT_TRUE(
        asked &&
        QTest::qWaitFor([asked] { return asked->visibleRegion().boundingRect() == asked->rect(); }, 60000))
        << "what is asked is said where it is answered";
    save(u"besluit-geweigerd"_s);
    press(u"decision.cancel"_s);
    if (press(u"decisions.dissent."_s)) {
        save(u"andere-mening"_s);
        press(u"dissent.cancel"_s);
    }
    EXPECT_TRUE(press(u"table.make"_s)) << "a report is made of a table that has been";
    key(Qt::Key_End); // chosen words stand on another ground than the judge looks at
    save(u"verslag-bewaren"_s);
    press(u"paper.cancel"_s);
    go(ui::PageId::Table, u"session"_s, session.text());
    settle(100);
    tab(0);
    if (press(u"table.look"_s)) {
        settle(200);
        save(u"leesmap-bekijken"_s);
        press(u"preview.back"_s);
    }
}

const ui::RoomScreen* Tour::enterRoom(const SessionId& session) {
    go(ui::PageId::Table, u"session"_s, session.text());
    settle(100);
    tab(1); // where its button stands
    const QSize size = m_application.window().size();
    if (!press(u"table.room.enter"_s)) {
        ADD_FAILURE() << "a table with an agenda is entered";
        return nullptr;
    }
    m_application.window().showNormal(); // the screen of a test is of another size
    m_application.window().resize(size);
    settle(150);
    // An earlier tour of this store left its table somewhere.
    for (int i = 0; i < 10; ++i)
        key(Qt::Key_Up);
    return m_application.window().findChild<ui::RoomScreen*>();
}

/// A held table on the whole screen, part by part.
void Tour::atTable(const SessionId& session) {
    const ui::RoomScreen* screen = enterRoom(session);
    ASSERT_TRUE(screen);
    save(u"aan-tafel-opvolging"_s);
    key(Qt::Key_Down);
    for (int i = 0; i < 50 && screen->view().index > 0; ++i)
        key(Qt::Key_Left);
    key(Qt::Key_S);
    save(u"aan-tafel-voorzitter"_s);
    key(Qt::Key_S);
    const QStringList names{u"inbreng"_s, u"feiten"_s, u"vragen"_s, u"knelpunt"_s, u"opties"_s, u"besluit"_s};
    for (int part = 0; part < screen->view().parts; ++part) {
        save(u"aan-tafel-"_s + names.value(part));
        for (int i = 0; i < 50 && screen->view().index == part; ++i)
            key(Qt::Key_Right);
    }
    go(ui::PageId::Table, u"session"_s, session.text());
}

void Tour::overview() {
    go(ui::PageId::Trends, u"overview"_s);
    const auto* looked = m_application.window().findChild<QLabel*>(u"signals.small"_s);
    EXPECT_TRUE(looked && QTest::qWaitFor([&] { return !looked->text().isEmpty(); }, 60000));
    settle(200);
    save(u"trends-overzicht"_s);
}

void Tour::viewsOfTrends() {
    go(ui::PageId::Trends, u"trend"_s, u"gevoel.druk|WK034409"_s);
    const QList<QPair<QString, QString>> views{{u"sideBySide"_s, u"trends-naast-elkaar"_s},
                                               {u"compare"_s, u"trends-vergelijk"_s},
                                               {u"map"_s, u"trends-kaart"_s}};
    for (const auto& [kind, name] : views) {
        go(ui::PageId::Trends, kind);
        settle(200);
        save(name);
    }
    mapOfAFile();
    for (const auto& [area, name] :
         QList<QPair<QString, QString>>{{u"WK034409"_s, u"wijkbeeld"_s},
                                        {workspace().vocabulary().city().code, u"wijkbeeld-kiezen"_s}}) {
        go(ui::PageId::Trends, u"district"_s, area);
        const auto* pane = m_application.window().findChild<ui::DistrictPane*>();
        EXPECT_TRUE(pane && QTest::qWaitFor([pane] { return !pane->isReading(); }, 60000));
        settle(200);
        save(name);
    }
    go(ui::PageId::Trends, u"ladder"_s);
    const auto* counted = m_application.window().findChild<QTableView*>(u"ladder.table"_s);
    EXPECT_TRUE(counted && QTest::qWaitFor([&] { return counted->model()->rowCount() > 0; }, 60000));
    settle(200);
    save(u"trends-ladder"_s);
}

/// The outlines of a file in place of the tiles, and the tiles again for whoever tours after this.
void Tour::mapOfAFile() {
    go(ui::PageId::Trends, u"map"_s);
    const QTemporaryDir folder;
    EXPECT_TRUE(press(u"map.load"_s));
    auto* path = seen<QLineEdit>(u"map.path"_s);
    ASSERT_TRUE(path);
    save(u"kaart-kiezen"_s);
    path->setText(writeMap(folder.filePath(u"wijken.geojson"_s)));
    EXPECT_TRUE(press(u"map.take"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return seen<QPushButton>(u"map.tiles"_s) != nullptr; }, 30000));
    settle(200);
    save(u"kaart-uit-bestand"_s);
    EXPECT_TRUE(press(u"map.tiles"_s));
}

void Tour::trendForms() {
    go(ui::PageId::Trends, u"trend"_s, u"gevoel.druk|WK034409"_s, u"2022-K4"_s);
    settle(150);
    if (press(u"story.addExplanation"_s)) {
        save(u"verklaring-schrijven"_s);
        press(u"explanation.cancel"_s);
    }
    const auto argue =
        m_application.window().findChildren<QPushButton*>(QRegularExpression(u"^story\\.argue\\."_s));
    if (!argue.isEmpty() && press(argue.first()->objectName())) {
        save(u"verklaring-wegen"_s);
        press(u"argument.cancel"_s);
    }
    if (press(u"story.addAction"_s)) {
        save(u"actie-schrijven"_s);
        press(u"action.cancel"_s);
    }
    EXPECT_TRUE(press(u"trends.fetch"_s));
    save(u"aantallen-ophalen"_s);
    press(u"trends.back"_s);
}

void Tour::settings() {
    EXPECT_TRUE(workspace().teamWords().add(u"Fladderwiek"_s));
    EXPECT_TRUE(workspace().teamWords().add(u"de Bedachte Leeshoek"_s));
    go(ui::PageId::Settings);
    const QStringList names{u"beeld"_s, u"wachtzin"_s, u"collegas"_s,
                            u"teams"_s, u"woorden"_s,  u"reservekopieen"_s};
    for (int index = 0; index < names.size(); ++index) {
        tab(index);
        settle(100);
        save(u"instellingen-"_s + names.at(index));
    }
    // There is no next step here, and the line at the foot says so.
    tab(0);
    key(Qt::Key_Return, Qt::ControlModifier);
    settle(100);
    save(u"statusregel"_s);
    press(u"shell.statusClose"_s);
}

void Tour::popUp(QMenu& menu) {
    const auto* bar = m_application.window().findChild<QMenuBar*>();
    const QRect word = bar->actionGeometry(menu.menuAction());
    menu.popup(bar->mapToGlobal(QPoint(word.left(), word.bottom() + 1)));
}

void Tour::menus() {
    go(ui::PageId::Today);
    for (const QString& name : {u"file"_s, u"view"_s, u"go"_s}) {
        auto* menu = m_application.window().findChild<QMenu*>(u"menu."_s + name);
        ASSERT_TRUE(menu) << qPrintable(name);
        popUp(*menu);
        settle(100);
        save(u"menu-"_s + name);
        menu->close();
        settle();
    }
}

/// Every page before anything was written.
void Tour::nothingYet() {
    auto workspace = m_store.openEmpty();
    EXPECT_TRUE(workspace);
    if (!workspace)
        return;
    m_application.window().enter(std::move(workspace));
    settle(100);
    save(u"leeg-vandaag"_s);
    const QList<QPair<ui::PageId, QString>> pages{{ui::PageId::Cases, u"casussen"_s},
                                                  {ui::PageId::Review, u"vier-ogen"_s},
                                                  {ui::PageId::Trends, u"trends"_s},
                                                  {ui::PageId::Table, u"overlegtafel"_s}};
    for (const auto& [page, name] : pages) {
        go(page);
        settle(100);
        save(u"leeg-"_s + name);
    }
    for (const auto& [kind, name] : QList<QPair<QString, QString>>{{u"ledger"_s, u"wat-blokkeert"_s},
                                                                   {u"followUp"_s, u"wat-ervan-kwam"_s}}) {
        go(ui::PageId::Table, kind);
        save(u"leeg-"_s + name);
    }
    go(ui::PageId::Settings, {}, {}, u"words"_s);
    save(u"leeg-woorden"_s);
    go(ui::PageId::Learning);
    for (int index = 0; index < 4; ++index) {
        tab(index);
        save(u"leeg-leren-%1"_s.arg(index + 1));
    }
    go(ui::PageId::Cases, u"new"_s);
    settle(400);
    save(u"casus-nieuw"_s);
}

/// What there is before a folder is open.
void Tour::gate() {
    m_application.window().lock();
    settle(100);
    auto* gate = m_application.window().findChild<ui::UnlockView*>();
    ASSERT_TRUE(gate);
    gate->showStore(m_store.path());
    settle(100);
    if (auto* field = m_application.window().findChild<QLineEdit*>(u"unlock.passphrase"_s)) {
        field->setFocus();
        QTest::keyClicks(field, u"een andere wachtzin dan deze"_s);
        press(u"unlock.open"_s);
        settle(1500);
        save(u"ontgrendelen-geweigerd"_s);
    }
    if (press(u"unlock.lost"_s))
        save(u"wachtzin-kwijt"_s);
    gate->showCreate();
    settle(100);
    save(u"map-maken"_s);
}

} // namespace leertafel::test
