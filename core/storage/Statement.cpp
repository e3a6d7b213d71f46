#include "core/storage/Statement.h"

#include "core/storage/Database.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

std::shared_ptr<Statement> Statement::prepare(sqlite3* database, const QString& sql) {
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* handle = nullptr;
    const int rc = sqlite3_prepare_v3(database, text.constData(), static_cast<int>(text.size()),
                                      SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (rc != SQLITE_OK || !handle)
        return nullptr;
    return std::shared_ptr<Statement>(new Statement(handle));
}

Statement::~Statement() { sqlite3_finalize(m_handle); }

bool Statement::bind(const QVariantList& values) {
    m_bound.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        if (bindOne(static_cast<int>(i) + 1, values[i]) != SQLITE_OK)
            return false;
    return true;
}

int Statement::bindOne(int place, const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(m_handle, place);
    case QMetaType::Bool:
    case QMetaType::Int:
        return sqlite3_bind_int(m_handle, place, value.toInt());
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_handle, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(m_handle, place, value.toDouble());
    case QMetaType::QByteArray: {
        // Never a null pointer, which would bind NULL: `QVariant()` says NULL.
        m_bound << value.toByteArray();
        const QByteArray& bytes = m_bound.last();
        return sqlite3_bind_blob64(m_handle, place, bytes.constData(),
                                   static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    }
    case QMetaType::QDateTime:
        return bindOne(place, stored(value.toDateTime()));
    case QMetaType::QDate:
        return bindOne(place, stored(value.toDate()));
    default:
        return bindText(place, value.toString());
    }
}

int Statement::bindText(int place, const QString& text) {
    // Never a null pointer either: a null string is seldom what "no text" means here; `stored()` says NULL.
    m_bound << text.toUtf8();
    const QByteArray& bytes = m_bound.last();
    return sqlite3_bind_text64(m_handle, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_STATIC, SQLITE_UTF8);
}

int Statement::step() { return sqlite3_step(m_handle); }

void Statement::reset() {
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_bound.clear();
}

} // namespace leertafel::storage
