#pragma once

#include "core/domain/Case.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// Frozen versions with their fields, tags and kept findings, and the releases and readings of them. Nothing
/// here is ever changed; `wipe` leaves ids only, for a case that was withdrawn.
class CaseVersionRepository {
public:
    explicit CaseVersionRepository(Database& database) : m_database(database) {}

    Result<std::optional<CaseVersion>> find(const VersionId& id);
    /// As `find`, but `NotFound` when there is none.
    Result<CaseVersion> get(const VersionId& id);
    /// Newest first.
    Result<QList<VersionId>> ofCase(const CaseId& id);
    Result<int> lastNumber(const CaseId& id);
    Result<void> insert(const CaseVersion& version) { return insert(QList<CaseVersion>{version}); }
    Result<void> insert(const QList<CaseVersion>& versions);

    struct SealedDecision {
        QString label;
        QByteArray sealed;
    };
    Result<void> insertDecisions(const VersionId& id, const QList<SealedDecision>& decisions);

    Result<void> insertRelease(const Release& release) { return insertReleases({release}); }
    Result<void> insertReleases(const QList<Release>& releases);
    Result<QList<Release>> releasesOf(const VersionId& id);
    /// Oldest first, of every version.
    Result<QList<Release>> releasesOfCase(const CaseId& id);
    Result<bool> wasReleased(const VersionId& id);
    Result<bool> wasCheckedBy(const VersionId& id, const MemberId& member);

    Result<void> insertReadThroughs(const QList<ReadThrough>& readings);
    Result<QList<ReadThrough>> readThroughsOfCase(const CaseId& id);
    Result<bool> wasReadThrough(const VersionId& id);

    /// Removes every word and attribute of a withdrawn case.
    Result<void> wipe(const CaseId& id);

private:
    /// Its row alone; the number that fields and tags refer to.
    Result<qint64> insertHead(const CaseVersion& version);

    Database& m_database;
};

} // namespace leertafel::storage
