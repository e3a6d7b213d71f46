#pragma once

#include "core/domain/Clock.h"
#include "core/domain/Id.h"
#include "core/storage/Database.h"

#include <QMap>

#include <functional>

namespace leertafel::storage {

/// One step for the log: who did what to which record, when, over which digest.
struct LogEntry {
    QDateTime at;
    MemberId member;
    QString verb; ///< short ASCII word such as `case.freeze`
    QString record;
    QString digest{}; ///< of what was seen, may be empty
};

/// The member at the computer, who vouches for the log up to now.
struct LogSigner {
    MemberId member;
    std::function<QByteArray(const QByteArray&)> sign;
};

/// The append-only log (R10): who did what to which record, when, over which digest; never any text.
/// Each entry carries the hash of the one before it and what the record looked like after the step
/// (RecordState.h); the last of each group is signed by the member at the computer, so that nobody can write
/// what others vouched for anew.
class EventLog {
public:
    EventLog(Database& database, const Clock& clock, LogSigner signer = {})
        : m_database(database), m_clock(clock), m_signer(std::move(signer)) {}

    /// As the fields of `LogEntry`, now. Call inside the transaction of the change it records, after it.
    Result<void> append(const MemberId& member, const QString& verb, const QString& record,
                        const QString& digest = {});
    /// The same for many steps, in their order.
    Result<void> append(const QList<LogEntry>& entries);
    /// Puts the state of every record of `kinds` in the log, as after an update of the schema. @param
    /// progress told now and then with records done and in all; returning false stops (`Cancelled`).
    Result<void> recordAll(const MemberId& member, const QStringList& kinds,
                           const std::function<bool(int done, int total)>& progress = {});

    /// An entry about one record.
    struct Step {
        qint64 seq = 0;
        MemberId member;
        QString verb;
    };
    /// What happened to a record, the oldest first.
    Result<QList<Step>> stepsOf(const QString& record) const;
    /// Number of the last entry, 0 before the first.
    Result<qint64> lastSeq() const;

    /// Other than before once a step was recorded, through whichever connection.
    Result<QString> edition() const;

    /// An entry that does not hold; number 0 is the head of the log.
    struct Fault {
        enum Kind { Link, Signature, Head };
        qint64 seq = 0;
        Kind kind = Link;
    };
    /// What was found while following the log from its beginning.
    struct Followed {
        int entries = 0;
        QList<Fault> faults;
        QMap<QString, QString> states; ///< subject → its last state
        qint64 lastSeq = 0;
    };
    /// @param isSigned does this signature over these bytes belong to a key that the member has or had?
    Result<Followed>
    follow(const std::function<bool(const MemberId&, const QByteArray&, const QByteArray&)>& isSigned) const;

private:
    Database& m_database;
    const Clock& m_clock;
    LogSigner m_signer;
};

} // namespace leertafel::storage
