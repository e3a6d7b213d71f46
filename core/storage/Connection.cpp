#include "core/storage/Connection.h"

#include "core/storage/DatabaseError.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>
#include <cstring>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

constexpr int mostStatements = 300;

// Read-only media and a full disk cannot hold the shared memory file that a WAL database asks for. When
// nothing is left in a WAL the file itself is whole, and SQLite may be told that nobody will change it.
bool mayBeImmutable(const QString& path) { return QFileInfo(path + u"-wal"_s).size() == 0; }

bool mustBeImmutable(const QString& path) {
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && mayBeImmutable(path);
}

bool lacksRoom(const Error& error) {
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::CannotRead ||
           error.code == ErrorCode::CannotWrite;
}

} // namespace

RawKey::RawKey(QByteArrayView key) {
    Q_ASSERT(key.size() == 32);
    std::memcpy(m_bytes, "raw:", 4);
    std::memcpy(m_bytes + 4, key.data(), 32);
}

RawKey::~RawKey() { explicit_bzero(m_bytes, sizeof m_bytes); }

QString Database::Private::uniqueName() {
    static std::atomic<int> last{0};
    return u"leertafel-%1"_s.arg(++last);
}

Database::Private::Private(QString file, QString cipherName, Mode openMode)
    : path(std::move(file)), cipher(std::move(cipherName)), mode(openMode), name(uniqueName()) {}

Database::Private::~Private() {
    statements.clear();
    database = nullptr;
    connection.close();
    connection = {};
    QSqlDatabase::removeDatabase(name);
}

Error Database::Private::error(const QString& sql) const { return errorOf(handle(), sql, path); }

Result<void> Database::Private::checkPlace() const {
    int moved = 0;
    sqlite3* db = handle();
    if (db && sqlite3_file_control(db, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0)
        return fail(ErrorCode::StoreNotFound, {{u"path"_s, QFileInfo(path).absolutePath()}});
    return {};
}

Result<void> Database::Private::connect(QByteArrayView key) {
    if (key.size() != 32)
        return fail(ErrorCode::StoreLocked);
    const bool immutable = mode == Mode::ReadOnly && mustBeImmutable(path);
    auto opened = openFile(key, immutable);
    if (opened || immutable || mode != Mode::ReadOnly || !lacksRoom(opened.error()) || !mayBeImmutable(path))
        return opened;
    database = nullptr;
    connection.close();
    connection = {};
    QSqlDatabase::removeDatabase(name);
    return openFile(key, true);
}

Result<void> Database::Private::openFile(QByteArrayView key, bool immutable) {
    connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    QString target = path;
    if (mode == Mode::ReadOnly) {
        options += u";QSQLITE_OPEN_READONLY"_s;
        if (immutable) {
            options += u";QSQLITE_OPEN_URI"_s;
            target = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s;
        }
    }
    connection.setConnectOptions(options);
    connection.setDatabaseName(target);
    if (!connection.open())
        return fail(QFileInfo::exists(path) ? ErrorCode::CannotRead : ErrorCode::CannotWrite,
                    {{u"path"_s, path}});
    const QVariant own = connection.driver()->handle();
    if (!own.isValid() || qstrcmp(own.typeName(), "sqlite3*") != 0)
        return fail(ErrorCode::EncryptionMissing);
    database = *static_cast<sqlite3* const*>(own.constData());
    // Plans are made without looking at what is bound. Else a statement with `LIMIT ?` is prepared anew every
    // time it runs, which takes longer than a search for a rare word.
    if (sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr) != SQLITE_OK)
        return fail(error(u"db_config"_s));
    if (auto keyed = applyKey(key); !keyed)
        return keyed;
    if (auto set = setPragmas(); !set)
        return set;
    return refusePlainFile();
}

Result<void> Database::Private::chooseCipher() const {
    const QByteArray cipherName = cipher.toLatin1();
    const int index = sqlite3mc_cipher_index(cipherName.constData());
    sqlite3* db = handle();
    if (!db || index <= 0 || sqlite3mc_config(db, "cipher", index) != index)
        return fail(ErrorCode::EncryptionMissing);
    return {};
}

Result<void> Database::Private::applyKey(QByteArrayView key) const {
    if (auto chosen = chooseCipher(); !chosen)
        return chosen;
    const RawKey raw(key);
    if (sqlite3_key_v2(handle(), "main", raw.data(), RawKey::size) != SQLITE_OK)
        return fail(ErrorCode::EncryptionMissing);
    // The key is only tried when the first page is read.
    auto tried = pragma(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tried)
        return fail(tried.error());
    return {};
}

Result<void> Database::Private::setPragmas() const {
    struct Wanted {
        QString name;
        QString value;
        QString readBack;
        bool writing = false;
    };
    static const QList<Wanted> wanted = {
        {u"temp_store"_s, u"MEMORY"_s, u"2"_s},
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        {u"cache_size"_s, u"-65536"_s, u"-65536"_s},
        {u"busy_timeout"_s, u"5000"_s, u"5000"_s},
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s, true},
        // FULL: what was said to be on disk survives a power cut as well.
        {u"synchronous"_s, u"FULL"_s, u"2"_s, true},
        {u"secure_delete"_s, u"FAST"_s, u"2"_s, true},
    };
    for (const Wanted& item : wanted) {
        if (item.writing && mode == Mode::ReadOnly)
            continue;
        if (auto set = pragma(u"PRAGMA %1 = %2"_s.arg(item.name, item.value)); !set)
            return fail(set.error());
        auto read = pragma(u"PRAGMA "_s + item.name);
        if (!read)
            return fail(read.error());
        if (read->toString() != item.readBack)
            return fail(ErrorCode::DatabaseFault,
                        {{u"statement"_s, u"PRAGMA "_s + item.name}, {u"code"_s, read->toString()}});
    }
    return {};
}

// The last door: whatever the reason, a file that begins in plain text is not ours to write to.
Result<void> Database::Private::refusePlainFile() const {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{u"path"_s, path}});
    if (file.read(15) == QByteArrayLiteral("SQLite format 3"))
        return fail(ErrorCode::EncryptionMissing);
    return {};
}

Result<QVariant> Database::Private::pragma(const QString& sql) const {
    const auto statement = Statement::prepare(database, sql);
    const int rc = statement ? statement->step() : SQLITE_ERROR;
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        return fail(error(sql));
    return rc == SQLITE_ROW ? QVariant(Row(statement->handle()).text(0)) : QVariant();
}

Result<std::shared_ptr<Statement>> Database::Private::prepared(const QString& sql) {
    const auto found = statements.constFind(sql);
    if (found != statements.cend() && !(*found)->busy)
        return *found;
    const auto statement = Statement::prepare(database, sql);
    if (!statement)
        return fail(error(sql));
    if (found == statements.cend()) {
        if (statements.size() >= mostStatements)
            statements.removeIf([](const auto& item) { return !item.value()->busy; });
        statements.insert(sql, statement);
    }
    return statement;
}

} // namespace leertafel::storage
