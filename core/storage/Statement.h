#pragma once

#include "core/domain/Result.h"

#include <QByteArray>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace leertafel::storage {

/// One prepared statement on the connection that QtSql opened. QtSql's own queries carry every value of every
/// row through a QVariant, which costs more than the reading itself. Internal to this folder.
class Statement {
public:
    /// Nothing when SQLite refuses the text; the error then stands at the connection.
    static std::shared_ptr<Statement> prepare(sqlite3* database, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    bool bind(const QVariantList& values);
    /// `SQLITE_ROW`, `SQLITE_DONE` or an error.
    int step();
    /// Lets go of locks and of what was bound.
    void reset();
    sqlite3_stmt* handle() const { return m_handle; }

    bool busy = false; ///< somebody is reading from it

private:
    explicit Statement(sqlite3_stmt* handle) : m_handle(handle) {}
    int bindOne(int place, const QVariant& value);
    int bindText(int place, const QString& text);

    sqlite3_stmt* m_handle;
    QByteArrayList m_bound; ///< bytes that SQLite reads where they are
};

} // namespace leertafel::storage
