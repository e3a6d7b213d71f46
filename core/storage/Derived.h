#pragma once

#include "core/storage/Database.h"

#include <QStringList>

namespace leertafel::storage {

/// What the store can make again from its other tables: summaries, lists by theme, full text, and the columns
/// of a case that lists show.
class Derived {
public:
    explicit Derived(Database& database) : m_database(database) {}

    static QStringList tables();

    /// A row that does not follow from what it is made of.
    struct Difference {
        QString table;
        QString record; ///< empty when the table as a whole differs
    };
    /// The first few of each table. Full text is left out when the store is only read.
    Result<QList<Difference>> differences() const;
    /// Makes all of it again. Call inside a transaction.
    Result<void> rebuild() const;

private:
    Database& m_database;
};

} // namespace leertafel::storage
