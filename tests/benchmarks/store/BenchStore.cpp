#include "tests/benchmarks/store/BenchStore.h"

#include "core/services/CaseService.h"
#include "core/services/DemoBuilder.h"
#include "core/services/TableService.h"
#include "core/services/TrendService.h"
#include "core/services/UnlockedKeys.h"
#include "tests/support/ReadAndAsk.h"
#include "ui/common/ErrorSentence.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <sqlite3.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace leertafel::benchmarks {

namespace {

const QString demoWords = u"zeven blauwe olifanten"_s; // of invented data only
const QString countsSource = u"cijfers van een meting"_s;

QString firstLine(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read the passphrase file.");
    return QString::fromUtf8(file.readLine(4096)).trimmed();
}

} // namespace

void stop(const Error& error) {
    fprintf(stderr, "%s\n", qUtf8Printable(ui::errorSentence(error)));
    std::exit(EXIT_FAILURE);
}

BenchStore::BenchStore(const Options& options)
    : m_vocabulary(need(Vocabulary::load(u":/vocabulary"_s)))
    , m_scanner(need(anonymity::Scanner::create()))
    , m_stores(std::make_unique<services::StoreService>(m_clock, m_vocabulary, m_scanner))
    , m_folder(options.folder)
    , m_path(options.path)
    , m_passphraseFile(options.passphraseFile) {
    QDir().mkpath(m_folder);
    if (m_path.isEmpty()) {
        m_path = m_folder + u"/%1.leertafel"_s.arg(options.cases);
        if (!QFile::exists(m_path))
            make(options.cases);
    }
    unlock();
    // What a measurement that was broken off left behind.
    for (const ImportBatch& batch : need(workspace().trends().batches()))
        if (batch.source == countsSource)
            need(workspace().trends().undoImport(batch.id));
    m_cases = need(workspace().cases().count({}));
    findWords();
}

BenchStore::~BenchStore() {
    dropCounts();
    close();
    if (!m_counts.isEmpty())
        QFile::remove(m_counts);
}

void BenchStore::make(int cases) {
    services::DemoOptions demo;
    demo.cases = cases;
    const auto tell = [](int done, int total) {
        if (done % 50 == 0)
            fprintf(stderr, "\rmaking the store: %d of %d", done, total);
        return true;
    };
    need(services::buildDemo(*m_stores, m_path, demo, services::Passphrase(demoWords), tell));
    fprintf(stderr, "\n");
}

services::Passphrase BenchStore::passphrase() const {
    return services::Passphrase(m_passphraseFile.isEmpty() ? demoWords : firstLine(m_passphraseFile));
}

void BenchStore::unlock() {
    const auto summary = need(m_stores->inspect(m_path));
    m_keys = need(m_stores->unlock(m_path, summary.members.first().id, passphrase()));
}

services::Workspace& BenchStore::workspace() {
    if (!m_workspace)
        m_workspace = openWorkspace();
    return *m_workspace;
}

std::unique_ptr<services::Workspace> BenchStore::openWorkspace() const {
    return need(m_stores->open(m_keys));
}

storage::Database& BenchStore::database() {
    if (!m_database)
        m_database = need(storage::Database::open(databasePath(), m_keys->storeKey()->view(), u"aegis"_s));
    return *m_database;
}

RawSqlite& BenchStore::raw() {
    if (!m_raw)
        m_raw = openRaw();
    return *m_raw;
}

std::unique_ptr<RawSqlite> BenchStore::openRaw() const {
    return std::make_unique<RawSqlite>(databasePath(), m_keys->storeKey()->view(), u"aegis"_s);
}

void BenchStore::close() {
    m_raw.reset();
    m_database.reset();
    m_workspace.reset();
}

void BenchStore::findWords() {
    // Reading every word of a large index takes a while, and a store's words do not change.
    QFile kept(m_folder + u"/%1.words.json"_s.arg(QFileInfo(m_path).completeBaseName()));
    if (kept.open(QIODevice::ReadOnly)) {
        const QJsonObject known = QJsonDocument::fromJson(kept.readAll()).object();
        m_words = {known[u"rare"].toString(), known[u"common"].toString(), known[u"prefix"].toString()};
        return;
    }
    QMultiMap<int, QString> byCases;
    QHash<QString, int> byPrefix;
    raw().run("CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, case_search, row)");
    const auto take = [](void* into, int, char** columns, char**) {
        auto& [cases, prefixes] = *static_cast<std::pair<decltype(byCases)*, decltype(byPrefix)*>*>(into);
        const QString word = QString::fromUtf8(columns[0]);
        if (word.size() >= 6 && word[0].isLetter()) {
            cases->insert(atoi(columns[1]), word);
            (*prefixes)[word.left(4)] += atoi(columns[1]);
        }
        return 0;
    };
    std::pair<decltype(byCases)*, decltype(byPrefix)*> into(&byCases, &byPrefix);
    sqlite3_exec(raw().handle(), "SELECT term, doc FROM temp.words", take, &into, nullptr);
    raw().run("DROP TABLE temp.words");
    const QList<QString> words = byCases.values(); // rarest first
    if (words.size() < 10)
        qFatal("The store holds too few words to search for.");
    const auto most = std::max_element(byPrefix.cbegin(), byPrefix.cend());
    m_words = {words.first(), words.last() + u' ' + words[words.size() - 2], most.key()};
    if (kept.open(QIODevice::WriteOnly))
        kept.write(QJsonDocument(QJsonObject{{u"rare"_s, m_words.rare},
                                             {u"common"_s, m_words.common},
                                             {u"prefix"_s, m_words.prefix}})
                       .toJson());
}

QList<CaseId> BenchStore::casesForTable(int number) {
    QList<CaseId> ready;
    services::CaseFilter filter;
    filter.state = CaseState::Released;
    for (const auto& row : need(workspace().cases().list(filter)))
        if (ready.size() < number && need(workspace().table().missingForTable(row.id)).isEmpty())
            ready << row.id;
    if (ready.size() == number)
        return ready;
    const MemberId second = need(m_stores->inspect(m_path)).members[1].id;
    const services::Signatory checker = need(workspace().signatoryFor(second, passphrase()));
    while (ready.size() < number)
        ready << releaseCase(checker);
    return ready;
}

CaseId BenchStore::releaseCase(const services::Signatory& checker) {
    services::CaseService& cases = workspace().cases();
    const CaseId id = need(cases.create());
    const QString sentence = u"de ouders en de school spraken af wie wat doet en wanneer dat klaar is. "_s;
    CaseDraft draft;
    draft.title = u"een casus om te meten"_s;
    draft.floorReason = sentence;
    for (const CanvasField& field : m_vocabulary->canvas()) {
        draft.fields.insert(field.id, sentence.repeated(12));
        if (field.labelled)
            draft.labels.insert(field.id, {ParagraphLabel::Fact});
    }
    CaseAttributes& a = draft.attributes;
    const auto first = [&](const QString& list) { return m_vocabulary->list(list).first().id; };
    a.area = AreaCode(m_vocabulary->districts().first().code);
    a.quarter = Quarter::of(m_clock.now().date());
    a.ageBand = AgeBand(first(u"ageBands"_s));
    a.household = Household(first(u"households"_s));
    a.arrival = ArrivalRoute(first(u"arrivalRoutes"_s));
    a.referrer = Referrer(first(u"referrers"_s));
    a.trackBefore = Track::Two;
    a.trackAfter = Track::Two;
    a.helpStep = HelpStep(first(u"helpLadder"_s));
    a.signalType = SignalType(first(u"signalTypes"_s));
    a.themes = {ThemeId(m_vocabulary->themes().first().id)};
    a.principles = {PrincipleId(m_vocabulary->principles().first().id)};
    need(cases.saveDraft(id, draft));
    need(cases.judgeSafety(id, SafetyFloor::SafeEnough));
    need(cases.freeze(id));
    need(test::readAndAsk(cases, id));
    need(cases.release(id, checker));
    return id;
}

QString BenchStore::countsFile() {
    if (!m_counts.isEmpty())
        return m_counts;
    m_counts = m_folder + u"/counts.csv"_s;
    QFile file(m_counts);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("Cannot write the file of counts.");
    QTextStream lines(&file);
    lines << "kwartaal;wijk;thema;verwijzer;aantal\n";
    int written = 0;
    const Quarter newest = Quarter::of(m_clock.now().date());
    for (int back = 0; written < countsInFile; ++back) {
        for (const Area& area : m_vocabulary->districts())
            for (const Theme& theme : m_vocabulary->themes())
                for (const Entry& referrer : m_vocabulary->list(u"referrers"_s))
                    if (written < countsInFile) {
                        lines << newest.plus(-back).text() << ';' << area.code << ';' << theme.id << ';'
                              << referrer.id << ';' << (written * 7 + back) % 23 << '\n';
                        ++written;
                    }
    }
    return m_counts;
}

void BenchStore::needCounts() {
    if (!m_batch.isEmpty())
        return;
    m_batch = need(workspace().trends().importCounts(countsFile(), countsSource,
                                                     services::OnRefused::ImportNothing))
                  .batch;
    if (m_batch.isEmpty())
        qFatal("The counts were refused.");
}

void BenchStore::dropCounts() {
    if (!m_batch.isEmpty())
        need(workspace().trends().undoImport(m_batch));
    m_batch = {};
}

void BenchStore::forgetFigures() {
    // Another connection's commit is what the program looks at, when it changes anything.
    raw().run("UPDATE import_batch SET records = records + 1 WHERE id = (SELECT max(id) FROM import_batch)");
}

} // namespace leertafel::benchmarks
