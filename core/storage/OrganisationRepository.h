#pragma once

#include "core/domain/Member.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// The organisations around the store and its teams. Writes belong inside a transaction of the caller.
class OrganisationRepository {
public:
    explicit OrganisationRepository(Database& database) : m_database(database) {}

    Result<QList<Organisation>> all() const; ///< by name
    /// `TrackTaken` when the name is registered in another track.
    Result<void> insert(const Organisation& organisation, const MemberId& keeper, const QDateTime& created);
    /// `TrackTaken` when it already works in one.
    Result<void> setTrack(const OrganisationId& id, Track track);

    Result<QList<Team>> teams() const; ///< by name
    Result<void> insertTeam(const Team& team, const MemberId& keeper, const QDateTime& created);

private:
    Database& m_database;
};

} // namespace leertafel::storage
