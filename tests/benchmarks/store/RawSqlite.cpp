#include "tests/benchmarks/store/RawSqlite.h"

#include <QFile>

#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace leertafel::benchmarks {

namespace {

void must(int rc, int wanted, sqlite3* database) {
    if (rc != wanted)
        qFatal("Raw SQLite: %d %s", rc, sqlite3_errmsg(database));
}

} // namespace

RawStatement::RawStatement(sqlite3* database, const char* sql) : m_database(database) {
    must(sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr), SQLITE_OK,
         database);
}

RawStatement::~RawStatement() { sqlite3_finalize(m_statement); }

void RawStatement::bind(int place, const QByteArray& text) {
    must(
        sqlite3_bind_text(m_statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC),
        SQLITE_OK, m_database);
}

void RawStatement::bindBytes(int place, const QByteArray& bytes) {
    must(sqlite3_bind_blob(m_statement, place, bytes.constData(), static_cast<int>(bytes.size()),
                           SQLITE_STATIC),
         SQLITE_OK, m_database);
}

void RawStatement::bind(int place, qint64 number) {
    must(sqlite3_bind_int64(m_statement, place, number), SQLITE_OK, m_database);
}

void RawStatement::run() {
    must(sqlite3_step(m_statement), SQLITE_DONE, m_database);
    sqlite3_reset(m_statement);
}

RawAnswer RawStatement::read() {
    RawAnswer answer;
    const int columns = sqlite3_column_count(m_statement);
    int rc = sqlite3_step(m_statement);
    for (; rc == SQLITE_ROW; rc = sqlite3_step(m_statement)) {
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_type(m_statement, column) == SQLITE_INTEGER) {
                answer.bytes += sqlite3_column_int64(m_statement, column) & 1;
                continue;
            }
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
            const int size = sqlite3_column_bytes(m_statement, column);
            if (text)
                answer.bytes += size + text[0];
            if (column == 0) {
                answer.last = QByteArray(text, size);
                if (answer.rows == 0)
                    answer.first = answer.last;
            }
        }
        ++answer.rows;
    }
    must(rc, SQLITE_DONE, m_database);
    sqlite3_reset(m_statement);
    return answer;
}

void RawStatement::each(const std::function<void(QByteArrayView, QByteArrayView)>& take) {
    const auto bytes = [this](int column) {
        const auto* at = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return QByteArrayView(at, sqlite3_column_bytes(m_statement, column));
    };
    int rc = sqlite3_step(m_statement);
    for (; rc == SQLITE_ROW; rc = sqlite3_step(m_statement))
        take(bytes(0), bytes(1));
    must(rc, SQLITE_DONE, m_database);
    sqlite3_reset(m_statement);
}

RawSqlite::RawSqlite(const QString& path, QByteArrayView key, const QString& cipher) {
    must(sqlite3_open_v2(QFile::encodeName(path).constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr),
         SQLITE_OK, m_database);
    const int index = sqlite3mc_cipher_index(cipher.toLatin1().constData());
    must(sqlite3mc_config(m_database, "cipher", index), index, m_database);
    char raw[36];
    std::memcpy(raw, "raw:", 4);
    std::memcpy(raw + 4, key.data(), 32);
    must(sqlite3_key_v2(m_database, "main", raw, sizeof raw), SQLITE_OK, m_database);
    // The settings that make a difference to speed or safety, as the program's own connections have them.
    for (const char* pragma :
         {"PRAGMA temp_store = MEMORY", "PRAGMA foreign_keys = ON", "PRAGMA cell_size_check = ON",
          "PRAGMA cache_size = -65536", "PRAGMA busy_timeout = 5000", "PRAGMA journal_mode = WAL",
          "PRAGMA synchronous = FULL", "PRAGMA secure_delete = FAST", "SELECT count(*) FROM sqlite_master"})
        run(pragma);
}

RawSqlite::~RawSqlite() { sqlite3_close_v2(m_database); }

void RawSqlite::run(const char* sql) {
    must(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), SQLITE_OK, m_database);
}

} // namespace leertafel::benchmarks
