#include "core/storage/Database.h"

#include "core/storage/Connection.h"
#include "core/storage/DatabaseError.h"

#include <QSqlQuery>

#include <sqlite3.h>

#include <atomic>
#include <tuple>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

constexpr int patienceMs = 5000; // as the connection is opened with
constexpr int briefMs = 20;
constexpr int stepsBetweenAsks = 10'000;
constexpr int msBetweenAsks = 50;

// Each number of rows is a statement of its own in the cache.
constexpr qsizetype rowsPerStatement = 32;

/// Marks a statement as read from, and gives its locks back afterwards.
class InUse {
public:
    explicit InUse(Statement& statement) : m_statement(statement) { m_statement.busy = true; }
    ~InUse() {
        m_statement.reset();
        m_statement.busy = false;
    }
    InUse(const InUse&) = delete;
    InUse& operator=(const InUse&) = delete;

private:
    Statement& m_statement;
};

} // namespace

Database::Database(std::unique_ptr<Private> data) : d(std::move(data)) {}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString& path, QByteArrayView key,
                                                 const QString& cipher, Mode mode) {
    if (auto encrypts = checkEncryption(); !encrypts)
        return fail(encrypts.error());
    auto data = std::make_unique<Private>(path, cipher, mode);
    if (auto connected = data->connect(key); !connected)
        return fail(connected.error());
    return std::unique_ptr<Database>(new Database(std::move(data)));
}

Result<void> Database::checkEncryption() {
    // Once seen, it stays: no other library takes the place of one that is loaded.
    static std::atomic<bool> seen{false};
    if (seen)
        return {};
    // On a plain SQLite setting a key succeeds and protects nothing, so ask three ways whether the library
    // that QtSql talks to is the one that is linked here.
    if (!sqlite3mc_version() || *sqlite3mc_version() == '\0')
        return fail(ErrorCode::EncryptionMissing);
    const QString name = Private::uniqueName();
    bool encrypts = false;
    {
        QSqlDatabase probe = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        probe.setDatabaseName(u":memory:"_s);
        if (probe.open()) {
            QSqlQuery version(u"SELECT sqlite_version(), sqlite_source_id()"_s, probe);
            const bool same = version.next() &&
                              version.value(0).toString() == QString::fromLatin1(sqlite3_libversion()) &&
                              version.value(1).toString() == QString::fromLatin1(sqlite3_sourceid());
            QSqlQuery cipher(u"PRAGMA cipher"_s, probe);
            encrypts = same && cipher.next() && !cipher.value(0).toString().isEmpty();
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (!encrypts)
        return fail(ErrorCode::EncryptionMissing);
    seen = true;
    return {};
}

Result<int> Database::run(const QString& sql, const QVariantList& binds) {
    // What begins a transaction or is one of its own; one under way must be able to end.
    if (sqlite3_get_autocommit(d->handle()))
        if (auto there = d->checkPlace(); !there)
            return fail(there.error());
    if (auto done = each(sql, binds, {}); !done)
        return fail(done.error());
    return sqlite3_changes(d->handle());
}

Result<void> Database::insertRows(const QString& into, int columns, const QVariantList& values) {
    const QString row = u'(' + QStringList(columns, u"?"_s).join(u", "_s) + u')';
    const qsizetype most = rowsPerStatement * columns;
    for (qsizetype from = 0; from < values.size(); from += most) {
        const QVariantList some = values.mid(from, most);
        const QString rows = QStringList(some.size() / columns, row).join(u", "_s);
        if (auto inserted = run(into + u" VALUES "_s + rows, some); !inserted)
            return fail(inserted.error());
    }
    return {};
}

Result<void> Database::each(const QString& sql, const QVariantList& binds,
                            const std::function<void(const Row&)>& take) {
    const auto prepared = d->prepared(sql);
    if (!prepared)
        return fail(prepared.error());
    Statement& statement = **prepared;
    const InUse use(statement);
    if (!statement.bind(binds))
        return fail(d->error(sql));
    const Row row(statement.handle());
    int rc = statement.step();
    for (; rc == SQLITE_ROW; rc = statement.step())
        if (take)
            take(row);
    if (rc != SQLITE_DONE)
        return fail(d->error(sql));
    return {};
}

void Database::interrupt() const {
    if (sqlite3* db = d->handle())
        sqlite3_interrupt(db);
}

Result<void> Database::limitPages(int mebibytes) {
    auto set = d->pragma(u"PRAGMA cache_size = -%1"_s.arg(mebibytes * 1024));
    return set ? Result<void>() : fail(set.error());
}

void Database::shareQueue(const Database& other) { d->waiting = other.d->waiting; }

bool Database::othersWait() const { return d->depth <= 1 && *d->waiting > 0; }

Result<void> Database::rekey(QByteArrayView key) {
    if (key.size() != 32)
        return fail(ErrorCode::StoreLocked);
    if (isReadOnly())
        return fail(ErrorCode::StoreReadOnly, {{u"path"_s, d->path}});
    d->statements.clear();
    // The library changes keys under a rollback journal only; that mode also proves that nobody else is in.
    auto mode = d->pragma(u"PRAGMA journal_mode = DELETE"_s);
    if (!mode)
        return fail(mode.error());
    if (mode->toString() != u"delete")
        return fail(ErrorCode::StoreInUse, {{u"path"_s, d->path}});
    Result<void> result = d->chooseCipher();
    if (result) {
        const RawKey raw(key);
        if (sqlite3_rekey_v2(d->handle(), "main", raw.data(), RawKey::size) != SQLITE_OK)
            result = fail(d->error(u"PRAGMA rekey"_s));
    }
    // Whatever becomes of this, the key has been changed or kept; opening asks for WAL again.
    std::ignore = d->pragma(u"PRAGMA journal_mode = WAL"_s);
    return result;
}

BriefWait::BriefWait(Database& database) : m_database(database) {
    sqlite3_busy_timeout(static_cast<sqlite3*>(m_database.handle()), briefMs);
}

BriefWait::~BriefWait() { sqlite3_busy_timeout(static_cast<sqlite3*>(m_database.handle()), patienceMs); }

Watch::Watch(Database& database, std::function<bool()> goesOn)
    : m_database(database), m_goesOn(std::move(goesOn)) {
    if (!m_goesOn)
        return;
    m_since.start();
    sqlite3_progress_handler(static_cast<sqlite3*>(m_database.handle()), stepsBetweenAsks, &Watch::ask, this);
}

Watch::~Watch() {
    if (m_goesOn)
        sqlite3_progress_handler(static_cast<sqlite3*>(m_database.handle()), 0, nullptr, nullptr);
}

int Watch::ask(void* self) {
    auto& watch = *static_cast<Watch*>(self);
    if (!watch.m_stopped && watch.m_since.elapsed() >= msBetweenAsks) {
        watch.m_since.start();
        watch.m_stopped = !watch.m_goesOn();
    }
    return watch.m_stopped ? 1 : 0;
}

QString Database::path() const { return d->path; }
const QString& Database::cipher() const { return d->cipher; }
bool Database::isReadOnly() const { return d->mode == Mode::ReadOnly; }
void* Database::handle() const { return d->handle(); }

} // namespace leertafel::storage
