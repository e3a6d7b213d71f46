#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace leertafel::benchmarks {

/// What one pass over an answer saw; the sum keeps the compiler from leaving the reading out.
struct RawAnswer {
    int rows = 0;
    qint64 bytes = 0;
    QByteArray first{}; ///< first column of the first row
    QByteArray last{};  ///< first column of the last row
};

/// A statement on the C interface, prepared once.
class RawStatement {
public:
    RawStatement(sqlite3* database, const char* sql);
    ~RawStatement();
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;

    /// Texts and bytes must outlive the next `run` or `read`.
    void bind(int place, const QByteArray& text);
    void bindBytes(int place, const QByteArray& bytes);
    void bind(int place, qint64 number);
    /// Steps once and resets.
    void run();
    /// Every column of every row, as the C interface gives it.
    RawAnswer read();
    /// The first two columns of every row, as bytes that live until the next row.
    void each(const std::function<void(QByteArrayView, QByteArrayView)>& take);

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

/// The same library on the same file with the same key, without anything of ours in between.
class RawSqlite {
public:
    RawSqlite(const QString& path, QByteArrayView key, const QString& cipher);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    sqlite3* handle() const { return m_database; }
    void run(const char* sql);

private:
    sqlite3* m_database = nullptr;
};

} // namespace leertafel::benchmarks
