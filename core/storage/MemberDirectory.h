#pragma once

#include "core/domain/Member.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// Who is who, for reading only.
class MemberDirectory {
public:
    explicit MemberDirectory(Database& database) : m_database(database) {}

    /// `MemberUnknown` when there is none.
    Result<Member> get(const MemberId& id);
    Result<QList<Member>> active(); ///< by name

    /// Every key this member ever signed with, the present one included.
    Result<QList<QByteArray>> signKeys(const MemberId& id);

private:
    Database& m_database;
};

} // namespace leertafel::storage
