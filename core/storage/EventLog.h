#pragma once

#include "core/domain/Clock.h"
#include "core/domain/Id.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// One step for the log: who did what to which record, when, over which digest.
struct LogEntry {
    QDateTime at;
    MemberId member;
    QString verb; ///< short ASCII word such as `case.freeze`
    QString record;
    QString digest{}; ///< of what was seen, may be empty
};

/// The append-only log (R10): who did what to which record, when, over which digest; never any text.
/// Each entry carries the hash of the one before it.
class EventLog {
public:
    EventLog(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    /// As the fields of `LogEntry`, now. Call inside the transaction of the change it records.
    Result<void> append(const MemberId& member, const QString& verb, const QString& record,
                        const QString& digest = {});
    /// The same for many steps, in their order.
    Result<void> append(const QList<LogEntry>& entries);
    /// Sequence numbers whose hash does not follow from the one before.
    Result<QList<qint64>> brokenLinks() const;

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace leertafel::storage
