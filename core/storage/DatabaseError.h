#pragma once

#include "core/domain/Result.h"

#include <optional>

struct sqlite3;

namespace leertafel::storage {

/// `INSERT case_file`, `PRAGMA journal_mode`: kind and object of a statement, fit for a log.
QString statementName(const QString& sql);

/// The last failure on `handle` as our own error; logs statement name and number, never a value.
Error errorOf(sqlite3* handle, const QString& sql, const QString& path);

/// The code a trigger named after `rule:`, if it is one it may name.
std::optional<ErrorCode> ruleFromMessage(QStringView message);

} // namespace leertafel::storage
