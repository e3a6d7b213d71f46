#include "core/services/Reconcile.h"

#include "core/services/StoreContext.h"
#include "core/storage/EventLog.h"
#include "core/storage/MemberRepository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// One change, carried out and put in the log.
struct Change {
    QString verb;
    MemberId member;
    std::function<Result<void>(storage::MemberRepository&)> apply;
};

QList<Change> changesNeeded(const QList<Member>& stored, const security::Keyring& ring,
                            const QDateTime& now) {
    QList<Change> changes;
    QHash<MemberId, Member> known;
    for (const Member& member : stored) {
        known.insert(member.id, member);
        if (member.active && !ring.member(member.id))
            changes.append(
                {u"member.remove"_s, member.id, [id = member.id](storage::MemberRepository& members) {
                     return members.setActive(id, false);
                 }});
    }
    for (const auto& entry : ring.members()) {
        const auto found = known.constFind(entry.id);
        if (found == known.cend()) {
            Member member;
            member.id = entry.id;
            member.name = entry.name;
            member.signKey = entry.signKey;
            member.boxKey = entry.boxKey;
            changes.append({u"member.add"_s, entry.id, [member, now](storage::MemberRepository& members) {
                                return members.insert(member, now);
                            }});
            continue;
        }
        if (!found->active)
            changes.append({u"member.add"_s, entry.id, [id = entry.id](storage::MemberRepository& members) {
                                return members.setActive(id, true);
                            }});
        if (found->signKey != entry.signKey || found->boxKey != entry.boxKey)
            changes.append({u"member.newKeys"_s, entry.id, [entry, now](storage::MemberRepository& members) {
                                return members.setKeys(entry.id, entry.signKey, entry.boxKey, now);
                            }});
    }
    return changes;
}

} // namespace

Result<void> reconcileMembers(storage::Database& database, const UnlockedKeys& keys, const Clock& clock) {
    auto ring = keys.keyring();
    if (!ring)
        return fail(ring.error());
    storage::MemberRepository members(database);
    auto stored = members.all();
    if (!stored)
        return fail(stored.error());
    const QList<Change> changes = changesNeeded(*stored, *ring, clock.now());
    if (changes.isEmpty())
        return {};
    storage::Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    storage::EventLog log(database, clock, signerOf(keys.member, keys.keys));
    for (const Change& change : changes) {
        if (auto applied = change.apply(members); !applied)
            return applied;
        if (auto logged = log.append(keys.member, change.verb, change.member.text()); !logged)
            return logged;
    }
    return transaction.commit();
}

} // namespace leertafel::services
