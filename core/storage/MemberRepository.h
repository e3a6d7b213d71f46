#pragma once

#include "core/domain/Member.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// The people of a store. Writes belong inside a transaction of the caller.
class MemberRepository {
public:
    explicit MemberRepository(Database& database) : m_database(database) {}

    Result<QList<Member>> all() const; ///< active first, by name
    Result<std::optional<Member>> get(const MemberId& id) const;
    Result<void> insert(const Member& member, const QDateTime& created);
    Result<void> setFunctions(const MemberId& id, MemberFunctions functions);
    Result<void> setSuperior(const MemberId& id, const MemberId& superior);
    Result<void> setTeam(const MemberId& id, const TeamId& team);
    Result<void> setActive(const MemberId& id, bool active);
    /// A member who recovered the store has new keys; the old signing key stays known.
    Result<void> setKeys(const MemberId& id, const QByteArray& signKey, const QByteArray& boxKey,
                         const QDateTime& since);
    /// Every signing key the member ever had, newest first.
    Result<QList<QByteArray>> signKeys(const MemberId& id) const;

private:
    Database& m_database;
};

} // namespace leertafel::storage
