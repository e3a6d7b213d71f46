#include "core/storage/Connection.h"
#include "core/storage/Database.h"

#include <sqlite3.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

Transaction::Transaction(Database& database) : m_database(database) {
    const int depth = m_database.d->depth;
    if (depth > 0)
        m_savepoint = u"level%1"_s.arg(depth);
    const QString begin = depth == 0 ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT "_s + m_savepoint;
    if (m_database.isReadOnly())
        m_begun = fail(ErrorCode::StoreReadOnly, {{u"path"_s, m_database.path()}});
    else
        m_begun = wait(begin);
    m_open = m_begun.has_value();
    if (m_open)
        ++m_database.d->depth;
}

Result<void> Transaction::wait(const QString& begin) {
    std::atomic_int& waiting = *m_database.d->waiting;
    ++waiting;
    const auto begun = m_database.run(begin);
    --waiting;
    if (!begun)
        return fail(begun.error());
    return {};
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    --m_database.d->depth;
    // A full disk or a damaged page makes SQLite roll back by itself; then there is nothing left to undo.
    if (sqlite3_get_autocommit(m_database.d->handle()))
        return;
    if (m_savepoint.isEmpty()) {
        std::ignore = m_database.run(u"ROLLBACK"_s);
    } else {
        std::ignore = m_database.run(u"ROLLBACK TO "_s + m_savepoint);
        std::ignore = m_database.run(u"RELEASE "_s + m_savepoint);
    }
}

Result<void> Transaction::commit() {
    if (!m_begun)
        return m_begun;
    if (auto done = m_database.run(m_savepoint.isEmpty() ? u"COMMIT"_s : u"RELEASE "_s + m_savepoint); !done)
        return fail(done.error());
    m_open = false;
    --m_database.d->depth;
    return {};
}

} // namespace leertafel::storage
