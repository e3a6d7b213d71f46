#include "core/services/MemberService.h"

#include "core/services/StoreContext.h"
#include "core/services/StoreKey.h"
#include "core/services/UnlockedKeys.h"
#include "core/storage/MemberRepository.h"
#include "core/storage/OrganisationRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using storage::MemberRepository;
using storage::OrganisationRepository;
using storage::Transaction;

namespace {

Result<void> asKeeper(StoreContext& context, const QString& step) {
    auto me = MemberRepository(context.database).get(context.me);
    if (!me)
        return fail(me.error());
    if (!*me || !(*me)->active || !(*me)->functions.testFlag(MemberFunction::Keeper))
        return fail(ErrorCode::NotAllowed, {{u"step"_s, step}, {u"who"_s, u"keeper"_s}});
    return {};
}

/// Somebody must be left who can add colleagues.
Result<void> keeperRemains(StoreContext& context, const MemberId& without) {
    auto members = MemberRepository(context.database).all();
    if (!members)
        return fail(members.error());
    const bool remains = std::any_of(members->cbegin(), members->cend(), [&](const Member& m) {
        return m.active && m.id != without && m.functions.testFlag(MemberFunction::Keeper);
    });
    if (!remains)
        return fail(ErrorCode::LastMember, {{u"member"_s, without.text()}});
    return {};
}

Result<void> strongEnough(const UnlockedKeys& access, const Passphrase& passphrase, const QString& name) {
    const int least = access.options.leastScore;
    if (least > 0 &&
        passphraseScore(QString::fromUtf8(passphrase.utf8()), {name, access.folder.name()}) < least)
        return fail(ErrorCode::WeakPassphrase);
    return {};
}

/// One change and its line in the log, in one transaction; tells the window afterwards.
template <typename Write>
Result<void> recorded(StoreContext& context, const QString& verb, const QString& record, Write write) {
    Transaction transaction(context.database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto written = write(); !written)
        return fail(written.error());
    if (auto logged = context.log.append(context.me, verb, record); !logged)
        return logged;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    context.changed(Topic::Members, record);
    return {};
}

Result<QString> cleanName(const QString& name) {
    QString clean = name.simplified();
    if (clean.isEmpty())
        return fail(ErrorCode::InvalidValue, {{u"what"_s, u"name"_s}, {u"value"_s, {}}});
    return clean;
}

} // namespace

Result<QList<Member>> MemberService::all() const { return MemberRepository(m_context.database).all(); }

Result<QList<Member>> MemberService::colleagues() const {
    auto members = all();
    if (members)
        members->removeIf([&](const Member& member) { return !member.active || member.id == m_context.me; });
    return members;
}

Result<QList<Team>> MemberService::teams() const {
    return OrganisationRepository(m_context.database).teams();
}

Result<QList<Organisation>> MemberService::organisations() const {
    return OrganisationRepository(m_context.database).all();
}

Result<MemberId> MemberService::add(const QString& name, const Passphrase& passphrase,
                                    MemberFunctions functions, const TeamId& team) {
    if (auto keeper = asKeeper(m_context, u"member.add"_s); !keeper)
        return fail(keeper.error());
    if (m_context.database.isReadOnly())
        return fail(ErrorCode::StoreReadOnly, {{u"path"_s, m_context.access->folder.path()}});
    auto clean = cleanName(name);
    if (!clean)
        return fail(clean.error());
    if (auto strong = strongEnough(*m_context.access, passphrase, *clean); !strong)
        return fail(strong.error());
    auto ring = m_context.access->keyring();
    if (!ring)
        return fail(ring.error());
    Member member;
    member.id = m_context.ids.make<MemberId>();
    const auto& access = *m_context.access;
    auto added =
        ring->addMember(member.id, *clean, passphrase.utf8(), access.options.cost, *access.storeKey());
    if (!added)
        return fail(added.error());
    member.name = *clean;
    member.team = team;
    member.functions = functions | MemberFunction::Worker;
    member.signKey = added->keys->signPublicKey();
    member.boxKey = added->keys->boxPublicKey();
    // The keyring is saved inside: should the commit fail, the next opening follows the keyring.
    auto done = recorded(m_context, u"member.add"_s, member.id.text(), [&]() -> Result<void> {
        if (auto in = MemberRepository(m_context.database).insert(member, m_context.clock.now()); !in)
            return in;
        return access.save(*ring);
    });
    if (!done)
        return fail(done.error());
    return member.id;
}

Result<void> MemberService::changePassphrase(const Passphrase& current, const Passphrase& next) {
    const auto& access = *m_context.access;
    if (m_context.database.isReadOnly())
        return fail(ErrorCode::StoreReadOnly, {{u"path"_s, access.folder.path()}});
    if (auto strong = strongEnough(access, next, access.memberName); !strong)
        return strong;
    auto ring = access.keyring();
    if (!ring)
        return fail(ring.error());
    if (auto changed = ring->changePassphrase(m_context.me, current.utf8(), next.utf8(), access.options.cost);
        !changed)
        return changed;
    return recorded(m_context, u"member.passphrase"_s, m_context.me.text(),
                    [&] { return access.save(*ring); });
}

Result<void> MemberService::remove(const MemberId& member) {
    if (auto keeper = asKeeper(m_context, u"member.remove"_s); !keeper)
        return keeper;
    if (auto remains = keeperRemains(m_context, member); !remains)
        return remains;
    const auto current = m_context.access->storeKey();
    auto changed = changeStoreKey(m_context.database, *m_context.access, [&](security::Keyring& ring) {
        return ring.removeMember(member, *current);
    });
    if (!changed)
        return changed;
    return recorded(m_context, u"member.remove"_s, member.text(),
                    [&] { return MemberRepository(m_context.database).setActive(member, false); });
}

Result<QString> MemberService::newRecoveryCode(const Passphrase& mine) {
    if (auto keeper = asKeeper(m_context, u"store.recovery"_s); !keeper)
        return fail(keeper.error());
    const auto& access = *m_context.access;
    auto ring = access.keyring();
    if (!ring)
        return fail(ring.error());
    auto code = ring->setRecovery(m_context.me, mine.utf8(), access.options.cost, *access.storeKey());
    if (!code)
        return fail(code.error());
    auto done =
        recorded(m_context, u"store.recovery"_s, m_context.me.text(), [&] { return access.save(*ring); });
    if (!done)
        return fail(done.error());
    return code->text();
}

Result<MemberId> MemberService::recoveryHolder() const {
    auto ring = m_context.access->keyring();
    if (!ring)
        return fail(ring.error());
    return ring->recoveryHolder();
}

Result<void> MemberService::setFunctions(const MemberId& member, MemberFunctions functions) {
    if (auto keeper = asKeeper(m_context, u"member.functions"_s); !keeper)
        return keeper;
    if (!functions.testFlag(MemberFunction::Keeper))
        if (auto remains = keeperRemains(m_context, member); !remains)
            return remains;
    return recorded(m_context, u"member.functions"_s, member.text(), [&] {
        return MemberRepository(m_context.database).setFunctions(member, functions | MemberFunction::Worker);
    });
}

Result<void> MemberService::setSuperior(const MemberId& member, const MemberId& superior) {
    if (auto keeper = asKeeper(m_context, u"member.superior"_s); !keeper)
        return keeper;
    if (member == superior)
        return fail(ErrorCode::InvalidValue, {{u"what"_s, u"superior"_s}, {u"value"_s, superior.text()}});
    return recorded(m_context, u"member.superior"_s, member.text(),
                    [&] { return MemberRepository(m_context.database).setSuperior(member, superior); });
}

Result<void> MemberService::setTeam(const MemberId& member, const TeamId& team) {
    if (member != m_context.me)
        if (auto keeper = asKeeper(m_context, u"member.team"_s); !keeper)
            return keeper;
    return recorded(m_context, u"member.team"_s, member.text(),
                    [&] { return MemberRepository(m_context.database).setTeam(member, team); });
}

Result<TeamId> MemberService::addTeam(const QString& name, const QString& area,
                                      const OrganisationId& organisation) {
    if (auto keeper = asKeeper(m_context, u"team.add"_s); !keeper)
        return fail(keeper.error());
    auto clean = cleanName(name);
    if (!clean)
        return fail(clean.error());
    const Team team{m_context.ids.make<TeamId>(), *clean, organisation, area};
    auto done = recorded(m_context, u"team.add"_s, team.id.text(), [&] {
        return OrganisationRepository(m_context.database)
            .insertTeam(team, m_context.me, m_context.clock.now());
    });
    if (!done)
        return fail(done.error());
    return team.id;
}

Result<OrganisationId> MemberService::addOrganisation(const QString& name, Track track,
                                                      const QStringList& contactFunctions) {
    if (auto keeper = asKeeper(m_context, u"organisation.add"_s); !keeper)
        return fail(keeper.error());
    auto clean = cleanName(name);
    if (!clean)
        return fail(clean.error());
    const Organisation organisation{m_context.ids.make<OrganisationId>(), *clean, track, contactFunctions};
    auto done = recorded(m_context, u"organisation.add"_s, organisation.id.text(), [&] {
        return OrganisationRepository(m_context.database)
            .insert(organisation, m_context.me, m_context.clock.now());
    });
    if (!done)
        return fail(done.error());
    return organisation.id;
}

Result<void> MemberService::setTrack(const OrganisationId& organisation, Track track) {
    if (auto keeper = asKeeper(m_context, u"organisation.track"_s); !keeper)
        return keeper;
    return recorded(m_context, u"organisation.track"_s, organisation.text(),
                    [&] { return OrganisationRepository(m_context.database).setTrack(organisation, track); });
}

} // namespace leertafel::services
