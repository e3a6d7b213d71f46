#include "tests/ui/tour/Tour.h"

#include "core/services/CaseService.h"
#include "core/services/LearningService.h"
#include "core/services/ReflectionService.h"
#include "core/services/ReviewService.h"
#include "core/services/TableService.h"
#include "ui/common/Widgets.h"

#include <QApplication>
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
    today();
    cases();
    reviews();
    trends();
    table();
    learning();
    around();
    return m_saved;
}

void Tour::settle(int ms) {
    QTest::qWait(ms);
    QApplication::sendPostedEvents();
}

void Tour::go(ui::PageId page, const QString& kind, const QString& id, const QString& part) {
    m_application.window().go(ui::Place{page, kind, id, part});
    settle();
}

void Tour::tab(const QString& strip, int index) {
    auto* found = m_application.window().findChild<ui::TabStrip*>(strip);
    EXPECT_NE(found, nullptr) << qPrintable(strip);
    if (found)
        found->setCurrent(index);
    settle();
}

void Tour::save(const QString& name) {
    const QPixmap picture = m_application.window().grab();
    const QString file = u"%1-%2.png"_s.arg(m_saved.size() + 1, 2, 10, QLatin1Char('0')).arg(name);
    EXPECT_TRUE(picture.save(m_folder.filePath(file))) << qPrintable(file);
    m_saved << file;
}

void Tour::locked() {
    settle();
    save(u"ontgrendelen"_s);
}

void Tour::today() {
    go(ui::PageId::Today);
    save(u"vandaag"_s);
}

void Tour::cases() {
    go(ui::PageId::Cases);
    save(u"casussen"_s);
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
            tab(u"case.tabs"_s, index);
            save(u"casus-"_s + names.at(index));
        }
    }
}

void Tour::reviews() {
    go(ui::PageId::Review);
    const QStringList lists{u"voor-mij"_s, u"mijn-verzoeken"_s, u"afgerond"_s};
    for (int index = 0; index < lists.size(); ++index) {
        tab(u"reviews.tabs"_s, index);
        save(u"vier-ogen-"_s + lists.at(index));
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
}

void Tour::table() {
    go(ui::PageId::Table);
    save(u"overlegtafel"_s);
    const auto sessions = workspace().table().sessions();
    EXPECT_TRUE(sessions);
    for (const TableSession& session : *sessions) {
        go(ui::PageId::Table, u"session"_s, session.id.text());
        settle(150);
        save(u"tafel-"_s + toId(session.state));
        for (int index = 0; index < 3; ++index) {
            tab(u"table.tabs"_s, index);
            save(u"tafel-%1-tab%2"_s.arg(toId(session.state)).arg(index + 1));
        }
    }
    go(ui::PageId::Table, u"new"_s);
    save(u"tafel-plannen"_s);
}

void Tour::learning() {
    go(ui::PageId::Learning);
    const QStringList tabs{u"bibliotheek"_s, u"lessen"_s, u"werkvormen"_s, u"portfolio"_s};
    for (int index = 0; index < tabs.size(); ++index) {
        tab(u"learning.tabs"_s, index);
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
    go(ui::PageId::Settings);
    settle(150);
    save(u"instellingen"_s);
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
    QTest::keyClick(&m_application.window(), Qt::Key_Escape);
}

} // namespace leertafel::test
