#include "tests/ui/tour/Tour.h"

#include "core/services/CaseService.h"
#include "core/services/LearningService.h"
#include "core/services/ReflectionService.h"
#include "core/services/ReviewService.h"
#include "core/services/TableService.h"
#include "tests/support/TestPaths.h"
#include "tests/ui/tour/Access.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {
const QString passphrase = u"zeven gele fietsen onder de brug"_s;
}

TourStore::TourStore() {
    auto vocabulary = Vocabulary::load(u":/vocabulary"_s);
    auto scanner = anonymity::Scanner::create();
    if (!vocabulary || !scanner)
        return;
    m_stores = std::make_unique<services::StoreService>(m_clock, *vocabulary, *scanner);
    auto demo = services::buildDemo(*m_stores, path(), {}, services::Passphrase(passphrase));
    if (demo)
        m_demo = *demo;
}

const TourStore& TourStore::shared() {
    static const TourStore made;
    return made;
}

std::unique_ptr<services::Workspace> TourStore::openEmpty() const {
    const QString path = m_folder.filePath(u"Leeg %1.leertafel"_s.arg(++m_empty));
    auto empty = m_stores->create(path, u"Noor Voorbeeld"_s, services::Passphrase(passphrase));
    if (!empty)
        return nullptr;
    auto workspace = m_stores->open(empty->keys);
    return workspace ? std::move(*workspace) : nullptr;
}

std::unique_ptr<services::Workspace> TourStore::open(int index) const {
    auto keys = m_stores->unlock(path(), m_demo.members.at(index).id, services::Passphrase(passphrase));
    if (!keys)
        return nullptr;
    auto workspace = m_stores->open(*keys);
    return workspace ? std::move(*workspace) : nullptr;
}

Tour::Tour(QApplication& app, const TourStore& store, const QString& language, const QString& scheme,
           const QSize& size, int textPercent, const QString& folder)
    : m_store(store)
    , m_application(app, StartOptions{store.path(), language, scheme, textPercent, false, store.settings()})
    , m_folder(folder) {
    m_folder.mkpath(u"."_s);
    const QStringList earlier = m_folder.entryList({u"*.png"_s});
    for (const QString& picture : earlier)
        m_folder.remove(picture);
    if (language == u"nl"_s) {
        m_english =
            std::make_unique<Untranslated>(QStringLiteral(LEERTAFEL_SOURCE "/translations/leertafel_nl.ts"));
        EXPECT_FALSE(m_english->isEmpty());
    }
    EXPECT_TRUE(m_application.start());
    m_application.window().resize(size);
}

Tour::~Tour() { m_application.window().lock(); }

QStringList Tour::walk() {
    locked();
    auto workspace = m_store.open(0);
    EXPECT_TRUE(workspace);
    if (!workspace)
        return m_saved;
    m_application.window().enter(std::move(workspace));
    settle();
    today();
    cases();
    reviews();
    trends();
    table();
    learning();
    settings();
    around();
    menus();
    nothingYet();
    gate();
    return m_saved;
}

void Tour::settle(int ms) {
    QTest::qWait(ms);
    // On a busy machine the wait is over before the layouts have answered each other.
    constexpr int rounds = 6;
    for (int round = 0; round < rounds; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

void Tour::go(ui::PageId page, const QString& kind, const QString& id, const QString& part) {
    // What was said half a minute of a user's time ago is gone by now.
    if (auto* close = m_application.window().findChild<QPushButton*>(u"shell.statusClose"_s))
        close->click();
    m_application.window().go(ui::Place{page, kind, id, part});
    settle();
    if (!part.isEmpty() || kind == u"new"_s)
        return;
    const auto areas = m_application.window().findChildren<QScrollArea*>();
    for (const QScrollArea* area : areas)
        EXPECT_TRUE(!qobject_cast<QStackedWidget*>(area->widget()) || area->verticalScrollBar()->value() == 0)
            << "a page begins at its top: " << static_cast<int>(page) << " " << qPrintable(kind);
}

void Tour::tab(int index) {
    const auto strips = m_application.window().findChildren<ui::TabStrip*>();
    for (const ui::TabStrip* strip : strips) {
        if (!strip->isVisible())
            continue;
        auto* button = strip->findChild<QPushButton*>(u"tab.%1"_s.arg(index));
        EXPECT_TRUE(button && button->isVisible()) << index;
        if (button)
            QTest::mouseClick(button, Qt::LeftButton);
        settle();
        return;
    }
    ADD_FAILURE() << "no tabs in sight";
}

bool Tour::press(const QString& name) {
    const auto buttons = m_application.window().findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (!button->isVisible() || !button->isEnabled() || !button->objectName().startsWith(name))
            continue;
        button->click();
        settle(120);
        return true;
    }
    return false;
}

void Tour::key(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* at = QApplication::activePopupWidget();
    if (!at)
        at = m_application.window().focusWidget();
    QTest::keyClick(at ? at : &m_application.window(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

/// What a screen shows: the window with the menus that lie over it.
void Tour::save(const QString& name) {
    ui::MainWindow& window = m_application.window();
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const auto others = QApplication::topLevelWidgets();
    for (QWidget* other : others)
        if (other != &window && other->isVisible() && other->windowType() == Qt::Popup)
            painter.drawPixmap(window.mapFromGlobal(other->mapToGlobal(QPoint(0, 0))), other->grab());
    painter.end();
    const QString file = u"%1-%2.png"_s.arg(m_saved.size() + 1, 2, 10, QLatin1Char('0')).arg(name);
    EXPECT_TRUE(picture.save(m_folder.filePath(file))) << qPrintable(file);
    m_saved << file;
    const QImage image = picture.toImage();
    const QByteArray seen = QCryptographicHash::hash(QByteArrayView(image.constBits(), image.sizeInBytes()),
                                                     QCryptographicHash::Sha1);
    EXPECT_FALSE(m_seen.contains(seen))
        << qPrintable(file) << " shows the same as " << qPrintable(m_seen.value(seen));
    m_seen.insert(seen, file);
    if (!QApplication::activePopupWidget())
        judge(file, image);
}

/// Says each fault once, at the first picture that shows it.
void Tour::judge(const QString& name, const QImage& picture) {
    ui::MainWindow& window = m_application.window();
    QStringList faults = judgeLayout(window) + judgeWords(window, picture);
    if (m_english)
        faults += m_english->judge(window);
    if (m_walksByKey)
        faults += judgeAccess(window);
    for (const QString& fault : std::as_const(faults)) {
        const QString place = fault.section(u" at "_s, 0, 0);
        if (m_told.contains(place))
            continue;
        m_told.insert(place);
        ADD_FAILURE() << qPrintable(name) << ": " << qPrintable(fault);
    }
}

void Tour::locked() {
    settle();
    const auto* open = seen<QPushButton>(u"unlock.open"_s);
    EXPECT_TRUE(open && open->visibleRegion().boundingRect() == open->rect())
        << "the door opens without scrolling";
    save(u"ontgrendelen"_s);
}

void Tour::today() {
    go(ui::PageId::Today);
    save(u"vandaag"_s);
}

void Tour::cases() {
    go(ui::PageId::Cases);
    save(u"casussen"_s);
    bestMatch();
    services::CaseFilter filter;
    filter.limit = 500;
    const auto rows = workspace().cases().list(filter);
    EXPECT_TRUE(rows);
    QMap<QString, CaseId> byState;
    CaseId spots;
    for (const services::CaseRow& row : *rows) {
        byState.insert((row.mine ? u"mine-"_s : u"other-"_s) + toId(row.state), row.id);
        if (!row.mine || row.state != CaseState::Draft)
            continue;
        const auto detail = workspace().cases().detail(row.id);
        for (const QString& text : detail->draft->fields)
            if (text.contains(u"Voorbeeldsma"_s))
                spots = row.id;
    }
    EXPECT_TRUE(spots) << "the demo store holds a draft with spots left";
    if (spots) {
        go(ui::PageId::Cases, u"case"_s, spots.text());
        settle(500); // the scanner rests 300 ms before it looks at everything
        save(u"casus-schrijven"_s);
        writing();
    }
    for (auto it = byState.cbegin(); it != byState.cend(); ++it) {
        go(ui::PageId::Cases, u"case"_s, it.value().text());
        settle(400);
        save(u"casus-"_s + it.key());
    }
    const CaseId released = byState.value(u"mine-released"_s, byState.value(u"other-released"_s));
    if (released) {
        go(ui::PageId::Cases, u"case"_s, released.text());
        const QStringList names{u"schrijven"_s, u"versies"_s, u"vier-ogen"_s, u"reflecties"_s, u"lijkt-op"_s};
        for (int index = 1; index < names.size(); ++index) {
            tab(index);
            save(u"casus-"_s + names.at(index));
        }
        readThrough(released);
    }
}

void Tour::reviews() {
    go(ui::PageId::Review);
    const QStringList lists{u"voor-mij"_s, u"mijn-verzoeken"_s, u"afgerond"_s};
    const auto* finished = m_application.window().findChild<QWidget*>(u"reviews.finished"_s);
    EXPECT_TRUE(finished);
    if (finished && finished->isVisible()) { // beside each other
        save(u"vier-ogen"_s);
    } else {
        for (int index = 0; index < lists.size(); ++index) {
            tab(index);
            save(u"vier-ogen-"_s + lists.at(index));
        }
    }
    auto& service = workspace().reviews();
    QSet<QString> seen;
    for (const auto& rows : {service.forMe(), service.myRequests(), service.closed()}) {
        EXPECT_TRUE(rows);
        for (const services::ReviewRow& row : *rows) {
            const QString name = (row.iAmAuthor ? u"mijn-"_s : u"voor-mij-"_s) + toId(row.review.state);
            if (seen.contains(name))
                continue;
            seen.insert(name);
            go(ui::PageId::Review, u"review"_s, row.review.id.text());
            settle(150);
            save(u"gesprek-"_s + name);
            if (press(u"review.shared"_s)) {
                save(u"gesprek-tekenen"_s);
                press(u"sign.cancel"_s);
            }
        }
    }
    EXPECT_GE(seen.size(), 4) << "the demo store holds reviews in several states";
}

void Tour::trends() {
    go(ui::PageId::Trends, u"trend"_s, u"gevoel.druk|WK034409"_s, u"2022-K4"_s);
    settle(200);
    save(u"trends"_s);
    go(ui::PageId::Trends, u"trend"_s, u"leren.dyslexie|WK034406"_s);
    settle(200);
    save(u"trends-klein"_s);
    go(ui::PageId::Trends, u"trend"_s, u"gevoel.druk|GM0344"_s);
    settle(200);
    save(u"trends-stad"_s);
    overview();
    viewsOfTrends();
    trendForms();
}

void Tour::table() {
    const auto sessions = workspace().table().sessions();
    EXPECT_TRUE(sessions);
    QSet<SessionState> seen;
    for (const TableSession& session : *sessions) {
        if (seen.contains(session.state))
            continue;
        seen << session.state;
        go(ui::PageId::Table, u"session"_s, session.id.text());
        settle(150);
        tab(0);
        save(u"tafel-"_s + toId(session.state));
        if (session.state == SessionState::Preparing) {
            EXPECT_TRUE(press(u"table.invite"_s));
            settle(100);
            save(u"tafel-uitnodigen"_s);
            press(u"invitation.close"_s);
        }
        tab(1);
        save(u"tafel-%1-besluiten"_s.arg(toId(session.state)));
        if (session.state != SessionState::Preparing) {
            tableForms(session.id);
            atTable(session.id);
        }
    }
    EXPECT_GE(seen.size(), 2) << "the demo store holds tables to come and tables held";
    go(ui::PageId::Table);
    tab(2);
    save(u"tafels"_s);
    go(ui::PageId::Table, u"new"_s);
    save(u"tafel-plannen"_s);
    ledger();
    followUp();
}

void Tour::learning() {
    go(ui::PageId::Learning);
    const QStringList tabs{u"bibliotheek"_s, u"lessen"_s, u"werkvormen"_s, u"portfolio"_s};
    for (int index = 0; index < tabs.size(); ++index) {
        tab(index);
        save(u"leren-"_s + tabs.at(index));
    }
    const auto notes = workspace().reflections().mine();
    EXPECT_TRUE(notes);
    if (notes && !notes->isEmpty()) {
        go(ui::PageId::Learning, u"reflection"_s, notes->first().id.text());
        save(u"reflectie"_s);
    }
}

void Tour::around() {
    go(ui::PageId::Today);
    QTest::keyClick(&m_application.window(), Qt::Key_F1);
    settle();
    save(u"toetsen"_s);
    QTest::keyClick(&m_application.window(), Qt::Key_Escape);
    QTest::keyClick(&m_application.window(), Qt::Key_K, Qt::ControlModifier);
    settle();
    if (QWidget* field = QApplication::focusWidget())
        QTest::keyClicks(field, u"rooster"_s);
    settle(300);
    save(u"ga-naar"_s);
    if (QWidget* field = QApplication::focusWidget())
        QTest::keyClicks(field, u"qq"_s);
    settle(300);
    save(u"ga-naar-niets"_s);
    QTest::keyClick(&m_application.window(), Qt::Key_Escape);
    go(ui::PageId::Cases);
    key(Qt::Key_F, Qt::ControlModifier);
    if (QWidget* field = QApplication::focusWidget())
        QTest::keyClicks(field, u"rooster"_s);
    settle(400);
    save(u"casussen-gezocht"_s);
    if (QWidget* field = QApplication::focusWidget())
        QTest::keyClicks(field, u"qqzz"_s);
    settle(400);
    save(u"casussen-niets-gevonden"_s);
}

} // namespace leertafel::test
