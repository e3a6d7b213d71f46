#include "core/services/TeamWords.h"

#include "core/services/InTransaction.h"
#include "core/services/StoreContext.h"
#include "core/services/TextDoor.h"
#include "core/storage/TeamWordRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int longest = 60;

/// The change and its line in the log; the gate knows of it once it is on disk.
template <typename Change>
Result<void> recorded(StoreContext& context, const QString& verb, const TeamWordId& id, Change change) {
    auto done = inTransaction(context.database, [&]() -> Result<void> {
        if (auto written = change(storage::TeamWordRepository(context.database)); !written)
            return written;
        return context.log.append(context.me, verb, id.text());
    });
    if (!done)
        return done;
    context.readTeamWords();
    context.changed(Topic::TeamWords, id.text());
    return {};
}

} // namespace

void StoreContext::readTeamWords() {
    const auto found = storage::TeamWordRepository(database).keysInForce();
    teamWords->set(found ? QSet<QString>(found->cbegin(), found->cend()) : QSet<QString>());
}

Result<QList<TeamWord>> TeamWords::all() const {
    return storage::TeamWordRepository(m_context.database).inForce();
}

Result<TeamWordId> TeamWords::add(const QString& word) {
    TeamWord added;
    added.word = cleaned(word).simplified();
    added.key = anonymity::AllowedWords::keyOf(added.word);
    if (added.key.isEmpty() || added.word.size() > longest)
        return fail(ErrorCode::InvalidValue, {{u"what"_s, u"teamWord"_s}});
    const auto findings = m_context.gate.open(added.word);
    const auto certain = std::count_if(findings.cbegin(), findings.cend(), [](const auto& finding) {
        return finding.certainty == anonymity::Certainty::Certain;
    });
    if (certain > 0)
        return fail(ErrorCode::OpenFindings, {{u"count"_s, QString::number(certain)}});
    auto present = all();
    if (!present)
        return fail(present.error());
    for (const TeamWord& each : std::as_const(*present))
        if (each.key == added.key)
            return each.id;
    added.id = m_context.ids.make<TeamWordId>();
    added.addedBy = m_context.me;
    added.addedAt = m_context.clock.now();
    auto done = recorded(m_context, u"teamWord.add"_s, added.id,
                         [&](storage::TeamWordRepository words) { return words.insert(added); });
    if (!done)
        return fail(done.error());
    return added.id;
}

Result<void> TeamWords::revoke(const TeamWordId& id) {
    return recorded(m_context, u"teamWord.revoke"_s, id, [&](storage::TeamWordRepository words) {
        return words.revoke(id, m_context.me, m_context.clock.now());
    });
}

Result<void> TeamWords::restore(const TeamWordId& id) {
    return recorded(m_context, u"teamWord.restore"_s, id,
                    [&](storage::TeamWordRepository words) { return words.restore(id); });
}

} // namespace leertafel::services
