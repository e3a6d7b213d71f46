#include "core/storage/MemberDirectory.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

const QString columns =
    u"SELECT id, name, team, functions, superior, active, sign_key, box_key FROM member "_s;

Member memberOf(const Row& row) {
    Member member;
    member.id = MemberId(row.text(0));
    member.name = row.text(1);
    member.team = TeamId(row.text(2));
    member.functions = MemberFunctions::fromInt(row.integer(3));
    member.superior = MemberId(row.text(4));
    member.active = row.flag(5);
    member.signKey = row.bytes(6);
    member.boxKey = row.bytes(7);
    return member;
}

} // namespace

Result<Member> MemberDirectory::get(const MemberId& id) {
    auto found = m_database.one(columns + u"WHERE id = ?"_s, {id.text()}, memberOf);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::MemberUnknown, {{u"member"_s, id.text()}});
    return std::move(**found);
}

Result<QList<Member>> MemberDirectory::active() {
    return m_database.list(columns + u"WHERE active = 1 ORDER BY name COLLATE NOCASE"_s, {}, memberOf);
}

Result<QList<QByteArray>> MemberDirectory::signKeys(const MemberId& id) {
    return m_database.list(u"SELECT sign_key FROM member WHERE id = ? "
                           "UNION SELECT sign_key FROM member_key WHERE member = ?"_s,
                           {id.text(), id.text()}, [](const Row& row) { return row.bytes(0); });
}

} // namespace leertafel::storage
