#include "core/storage/MemberRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

Member memberOf(const Row& row) {
    Member member;
    member.id = MemberId(row.text(0));
    member.name = row.text(1);
    member.team = TeamId(row.text(2));
    member.functions = MemberFunctions::fromInt(static_cast<MemberFunctions::Int>(row.integer(3)));
    member.superior = MemberId(row.text(4));
    member.active = row.flag(5);
    member.signKey = row.bytes(6);
    member.boxKey = row.bytes(7);
    return member;
}

Result<void> once(const Result<int>& changed, const MemberId& id) {
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(ErrorCode::MemberUnknown, {{u"member"_s, id.text()}});
    return {};
}

} // namespace

Result<QList<Member>> MemberRepository::all() const {
    return m_database.list(
        u"SELECT id, name, team, functions, superior, active, sign_key, box_key FROM member "
        "ORDER BY active DESC, name COLLATE NOCASE, id"_s,
        {}, memberOf);
}

Result<std::optional<Member>> MemberRepository::get(const MemberId& id) const {
    return m_database.one(
        u"SELECT id, name, team, functions, superior, active, sign_key, box_key FROM member WHERE id = ?"_s,
        {id.text()}, memberOf);
}

Result<void> MemberRepository::insert(const Member& member, const QDateTime& created) {
    auto done = m_database.run(
        u"INSERT INTO member (id, name, team, functions, superior, active, sign_key, box_key, created) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {member.id.text(), member.name, stored(member.team.text()),
         static_cast<int>(member.functions.toInt()), stored(member.superior.text()), member.active,
         member.signKey, member.boxKey, stored(created)});
    if (done)
        done = m_database.run(u"INSERT INTO member_key (member, sign_key, since) VALUES (?, ?, ?)"_s,
                              {member.id.text(), member.signKey, stored(created)});
    return once(done, member.id);
}

Result<void> MemberRepository::setFunctions(const MemberId& id, MemberFunctions functions) {
    return once(m_database.run(u"UPDATE member SET functions = ? WHERE id = ?"_s,
                               {static_cast<int>(functions.toInt()), id.text()}),
                id);
}

Result<void> MemberRepository::setSuperior(const MemberId& id, const MemberId& superior) {
    return once(m_database.run(u"UPDATE member SET superior = ? WHERE id = ?"_s,
                               {stored(superior.text()), id.text()}),
                id);
}

Result<void> MemberRepository::setTeam(const MemberId& id, const TeamId& team) {
    return once(
        m_database.run(u"UPDATE member SET team = ? WHERE id = ?"_s, {stored(team.text()), id.text()}), id);
}

Result<void> MemberRepository::setActive(const MemberId& id, bool active) {
    return once(m_database.run(u"UPDATE member SET active = ? WHERE id = ?"_s, {active, id.text()}), id);
}

Result<void> MemberRepository::setKeys(const MemberId& id, const QByteArray& signKey,
                                       const QByteArray& boxKey, const QDateTime& since) {
    auto changed = m_database.run(u"UPDATE member SET sign_key = ?, box_key = ? WHERE id = ?"_s,
                                  {signKey, boxKey, id.text()});
    if (auto done = once(changed, id); !done)
        return done;
    return once(m_database.run(u"INSERT INTO member_key (member, sign_key, since) VALUES (?, ?, ?)"_s,
                               {id.text(), signKey, stored(since)}),
                id);
}

Result<QList<QByteArray>> MemberRepository::signKeys(const MemberId& id) const {
    return m_database.list(u"SELECT sign_key FROM member_key WHERE member = ? ORDER BY since DESC"_s,
                           {id.text()}, [](const Row& row) { return row.bytes(0); });
}

} // namespace leertafel::storage
