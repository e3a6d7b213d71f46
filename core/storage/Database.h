#pragma once

#include "core/domain/Result.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QElapsedTimer>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace leertafel::storage {

/// One row of an answer, by column number from 0.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) : m_statement(statement) {}
    QString text(int column) const;
    QByteArrayView utf8(int column) const; ///< as SQLite holds it, until the next row
    int integer(int column) const;
    qint64 big(int column) const;
    double real(int column) const;
    bool flag(int column) const;
    QByteArray bytes(int column) const;
    QByteArrayView blob(int column) const; ///< as SQLite holds it, until the next row
    QDateTime time(int column) const;      ///< stored as ISO text with milliseconds, UTC
    QDate day(int column) const;           ///< stored as ISO text; invalid for null
    bool isNull(int column) const;
    /// All columns as bytes, each behind its type and length: two different rows never give the same.
    QByteArray form() const;

private:
    sqlite3_stmt* m_statement;
};

/// The one wrapper around the database, opened through QtSql: opens, sets and verifies pragmas, prepares
/// (once per text), binds, and translates driver errors. SQL texts are literals of the repositories;
/// positional `?` placeholders. A refusal by a trigger (`RAISE(ABORT, 'rule:CODE')`) comes back as the error
/// it names
/// (`AuthorCannotCheck`, `NotAllowed`, …); other failures as `DatabaseFault` with statement name and
/// number, `DiskFull`, `CannotWrite` or `StoreDamaged`. Bound values are never logged.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens (or creates) an encrypted database. @param key 32 bytes. @param cipher `aegis` or `chacha20`.
    /// `EncryptionMissing` (fail closed), `WrongPassphrase` never: a wrong key is `StoreDamaged`.
    static Result<std::unique_ptr<Database>> open(const QString& path, QByteArrayView key,
                                                  const QString& cipher, Mode mode = Mode::ReadWrite);
    /// The SQLite seen through QtSql is the linked one, and it can encrypt.
    static Result<void> checkEncryption();
    ~Database();

    /// Runs one statement; the number of rows it changed.
    Result<int> run(const QString& sql, const QVariantList& binds = {});
    /// Inserts many rows with few statements. @param into `INSERT INTO table (a, b)` with so many columns.
    /// @param values row after row.
    Result<void> insertRows(const QString& into, int columns, const QVariantList& values);

    /// Every row through `map`.
    template <typename Map>
    auto list(const QString& sql, const QVariantList& binds, Map map)
        -> Result<QList<std::invoke_result_t<Map, const Row&>>> {
        QList<std::invoke_result_t<Map, const Row&>> items;
        auto done = each(sql, binds, [&](const Row& row) { items.append(map(row)); });
        if (!done)
            return tl::unexpected(done.error());
        return items;
    }
    /// The first row through `map`, or nothing.
    template <typename Map>
    auto one(const QString& sql, const QVariantList& binds, Map map)
        -> Result<std::optional<std::invoke_result_t<Map, const Row&>>> {
        std::optional<std::invoke_result_t<Map, const Row&>> item;
        auto done = each(sql, binds, [&](const Row& row) {
            if (!item)
                item = map(row);
        });
        if (!done)
            return tl::unexpected(done.error());
        return item;
    }
    Result<void> each(const QString& sql, const QVariantList& binds,
                      const std::function<void(const Row&)>& take);

    /// Interrupts what another thread is running on this connection; that call comes back as `Cancelled`.
    void interrupt() const;

    /// Holds at most so many mebibytes of pages in memory (64 unless told).
    Result<void> limitPages(int mebibytes);

    /// From now on this connection and the other know when one of them waits to write.
    void shareQueue(const Database& other);
    /// Another connection of the queue waits for a transaction to begin, and this one could end its own.
    /// Whoever writes for long asks now and then, and gives way.
    bool othersWait() const;

    /// A new key for every page. `StoreInUse` when another connection has the file open.
    Result<void> rekey(QByteArrayView key);

    QString path() const;
    const QString& cipher() const;
    bool isReadOnly() const;
    /// The `sqlite3*` behind the connection, for backup and key change in this folder only.
    void* handle() const;

private:
    friend class Transaction;
    struct Private;
    explicit Database(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

/// A transaction that rolls back when it leaves scope uncommitted. Within another one it is a savepoint.
class Transaction {
public:
    /// Takes the write lock at once. @param database outlives the transaction.
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// The error of beginning, if any (`StoreReadOnly`, `StoreInUse`, `DiskFull`).
    const Result<void>& begun() const { return m_begun; }
    Result<void> commit();

private:
    Result<void> wait(const QString& begin);
    Database& m_database;
    Result<void> m_begun;
    QString m_savepoint;
    bool m_open = false;
};

/// While it lives, a write that another connection keeps waiting gives up after 20 ms with `StoreInUse`.
class BriefWait {
public:
    /// @param database outlives it.
    explicit BriefWait(Database& database);
    ~BriefWait();
    BriefWait(const BriefWait&) = delete;
    BriefWait& operator=(const BriefWait&) = delete;

private:
    Database& m_database;
};

/// While it lives, even one long statement can be stopped: some twenty times a second it is asked whether to
/// go on, and if not the statement comes back as `Cancelled`.
class Watch {
public:
    /// @param database outlives it. @param goesOn may be empty; called on the thread of the statement.
    Watch(Database& database, std::function<bool()> goesOn);
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    /// Somebody said no.
    bool stopped() const { return m_stopped; }

private:
    static int ask(void* self);
    Database& m_database;
    std::function<bool()> m_goesOn;
    QElapsedTimer m_since;
    bool m_stopped = false;
};

/// Values as they are stored.
QVariant stored(const QDateTime& time); ///< ISO text, UTC, milliseconds; null when invalid
QVariant stored(const QDate& day);      ///< ISO text; null when invalid
QVariant stored(const QString& text);   ///< null when empty

} // namespace leertafel::storage
