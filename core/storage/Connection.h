#pragma once

#include "core/storage/Database.h"
#include "core/storage/Statement.h"

#include <QHash>
#include <QSqlDatabase>

#include <atomic>

struct sqlite3;

namespace leertafel::storage {

/// One connection of QtSql and the statements prepared on it. Internal to this folder.
struct Database::Private {
    Private(QString file, QString cipherName, Mode openMode);
    ~Private();
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    /// A name that no connection has had, from any thread.
    static QString uniqueName();
    Result<void> connect(QByteArrayView key);
    Result<void> openFile(QByteArrayView key, bool immutable);
    /// Chooses the cipher for the next key that is set. The library forgets the choice once it was used.
    Result<void> chooseCipher() const;
    sqlite3* handle() const { return database; }
    Error error(const QString& sql) const;
    /// `StoreNotFound` when the file no longer stands where it was opened. SQLite would write on without a
    /// word, into a folder that was moved or thrown away.
    Result<void> checkPlace() const;
    /// A prepared statement that nobody is reading from.
    Result<std::shared_ptr<Statement>> prepared(const QString& sql);
    /// Outside the cache: pragmas and what must not stay prepared.
    Result<QVariant> pragma(const QString& sql) const;

    const QString path;
    const QString cipher;
    const Mode mode;
    QString name;
    QSqlDatabase connection;
    sqlite3* database = nullptr; ///< the connection's own
    QHash<QString, std::shared_ptr<Statement>> statements;
    int depth = 0; ///< of transactions now open
    std::shared_ptr<std::atomic_int> waiting = std::make_shared<std::atomic_int>(0); ///< of the whole queue

private:
    Result<void> applyKey(QByteArrayView key) const;
    Result<void> setPragmas() const;
    Result<void> refusePlainFile() const;
};

/// `raw:` and the key, the form in which SQLite3 Multiple Ciphers takes a key as it is. Wiped when it goes.
class RawKey {
public:
    explicit RawKey(QByteArrayView key);
    ~RawKey();
    RawKey(const RawKey&) = delete;
    RawKey& operator=(const RawKey&) = delete;
    const char* data() const { return m_bytes; }
    static constexpr int size = 36;

private:
    char m_bytes[size];
};

} // namespace leertafel::storage
