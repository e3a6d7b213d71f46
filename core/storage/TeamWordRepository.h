#pragma once

#include "core/domain/TeamWord.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// Words that a team calls fine in every case. Writes belong inside a transaction of the caller.
class TeamWordRepository {
public:
    explicit TeamWordRepository(Database& database) : m_database(database) {}

    Result<QList<TeamWord>> inForce() const; ///< by word
    Result<QList<QString>> keysInForce() const;
    /// `NotAllowed` when a word with this key is in force already.
    Result<void> insert(const TeamWord& word);
    /// `NotFound` when it is not in force.
    Result<void> revoke(const TeamWordId& id, const MemberId& by, const QDateTime& at);
    /// Puts back in force what was revoked; `NotFound` when it was not.
    Result<void> restore(const TeamWordId& id);

private:
    Database& m_database;
};

} // namespace leertafel::storage
