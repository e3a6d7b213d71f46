// Who looked with whom: the part of MemberService that keeps four eyes four.
#include "core/services/MemberService.h"
#include "core/services/StoreContext.h"
#include "core/storage/MemberRepository.h"
#include "core/storage/PairingRepository.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

struct Tally {
    int checks = 0;
    int reviews = 0;
};
using Pair = std::pair<QString, QString>; ///< ids in order, whoever wrote

Pair pairOf(const MemberId& a, const MemberId& b) {
    return a.text() < b.text() ? Pair(a.text(), b.text()) : Pair(b.text(), a.text());
}

} // namespace

Result<QList<Pairing>> MemberService::pairings() const {
    const storage::PairingRepository repository(m_context.database);
    auto looked = repository.all();
    if (!looked)
        return fail(looked.error());
    auto addedBy = repository.addedBy();
    if (!addedBy)
        return fail(addedBy.error());
    auto members = storage::MemberRepository(m_context.database).all();
    if (!members)
        return fail(members.error());
    QHash<QString, QString> names;
    for (const Member& member : std::as_const(*members))
        names.insert(member.id.text(), member.name);

    QMap<Pair, Tally> tallies;
    QHash<QString, QSet<QString>> partners;
    for (const auto& each : std::as_const(*looked)) {
        Tally& tally = tallies[pairOf(each.author, each.other)];
        tally.checks += each.checks;
        tally.reviews += each.reviews;
        partners[each.author.text()].insert(each.other.text());
        partners[each.other.text()].insert(each.author.text());
    }
    QList<Pairing> found;
    for (auto tally = tallies.cbegin(); tally != tallies.cend(); ++tally) {
        const auto& [first, second] = tally.key();
        // An account that one person made for another and that never worked with anybody else may be that
        // person again. Nobody can prove it from here, so it is said to all instead of being forbidden.
        const auto onlyFor = [&](const QString& made, const QString& maker) {
            return addedBy->value(MemberId(made)).text() == maker && partners.value(made).size() == 1;
        };
        const bool closed = onlyFor(first, second) || onlyFor(second, first) || first == second;
        const bool mine = first == m_context.me.text() || second == m_context.me.text();
        if (!mine && !closed)
            continue;
        Pairing pairing;
        pairing.one = MemberId(first);
        pairing.other = MemberId(second);
        pairing.oneName = names.value(first);
        pairing.otherName = names.value(second);
        if (second == m_context.me.text() ||
            (!mine && pairing.otherName.localeAwareCompare(pairing.oneName) < 0)) {
            std::swap(pairing.one, pairing.other);
            std::swap(pairing.oneName, pairing.otherName);
        }
        pairing.checks = tally->checks;
        pairing.reviews = tally->reviews;
        pairing.closed = closed;
        found << pairing;
    }
    // By name, never by number: this is no list of who does most (R6).
    std::sort(found.begin(), found.end(), [](const Pairing& a, const Pairing& b) {
        const int one = a.oneName.localeAwareCompare(b.oneName);
        return one != 0 ? one < 0 : a.otherName.localeAwareCompare(b.otherName) < 0;
    });
    return found;
}

} // namespace leertafel::services
