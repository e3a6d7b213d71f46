#pragma once

#include "core/domain/Id.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// What a member's own texts are looked at again from, and how far that is.
class RescanRepository {
public:
    explicit RescanRepository(Database& database) : m_database(database) {}

    /// The next cases of this author that still have a text, in order of id, behind `after`.
    Result<QList<CaseId>> casesOf(const MemberId& author, const QString& after, int limit) const;
    /// The sealed decisions that were kept with a version.
    Result<QList<QByteArray>> decisions(const VersionId& version) const;
    /// What was kept under this member; nothing before the first time.
    Result<std::optional<QByteArray>> state(const MemberId& member) const;
    Result<void> putState(const MemberId& member, const QByteArray& sealed);

private:
    Database& m_database;
};

} // namespace leertafel::storage
