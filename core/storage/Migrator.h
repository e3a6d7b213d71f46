#pragma once

#include "core/storage/Database.h"

#include <QStringList>

namespace leertafel::storage {

/// Brings a database to the newest schema by numbered steps, `NNNN_name.sql` with `sqlite/NNNN_name.sql`
/// right after it, each step in one transaction (resources/sql/README.md).
class Migrator {
public:
    /// Looks at once which steps there are. @param directory `:/sql` or a folder.
    explicit Migrator(const QString& directory = QStringLiteral(":/sql"));

    /// Number of the newest step there is; 0 when there is none.
    int newest() const { return m_steps.isEmpty() ? 0 : m_steps.last().number; }
    /// Number of the last step that `database` went through. `NotAStore` when it is another program's.
    static Result<int> schemaOf(Database& database);
    /// Runs what is missing; the number of steps done. `StoreNewer` (found, known) changes nothing.
    Result<int> migrate(Database& database) const;

    /// A script in single statements. Trigger bodies stay whole; comments go.
    static QStringList split(const QString& script);

private:
    struct Step {
        int number = 0;
        QString name;
        QStringList files;
    };
    static QList<Step> stepsIn(const QString& directory);
    Result<void> run(Database& database, const Step& step) const;
    QList<Step> m_steps; ///< in the order of their numbers
};

} // namespace leertafel::storage
