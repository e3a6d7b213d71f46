#include "core/services/Rescan.h"

#include "core/anonymity/Fingerprint.h"
#include "core/services/Drafts.h"
#include "core/services/StoreContext.h"
#include "core/services/TableReading.h"
#include "core/storage/AgreementRepository.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/HandoverRepository.h"
#include "core/storage/RescanRepository.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using storage::RescanRepository;

struct Rescan::State {
    QString fingerprint;
    QString after{}; ///< the last case looked at
    bool done = false;
    bool first = false; ///< nothing was looked at before, so nothing in a draft is new
    QDateTime begun{};
    QStringList cases{};     ///< in which something was found
    QStringList handovers{}; ///< decisions, of whose handover I wrote down something in which it was
};

namespace {
const QByteArray place("store_setting|rescan");
}

QByteArray Rescan::fingerprint() const {
    QStringList words(m_context.teamWords->keys().cbegin(), m_context.teamWords->keys().cend());
    words.sort();
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(anonymity::engineFingerprint() + '\n' + words.join(u'\n').toUtf8());
    return hash.result().toHex();
}

Result<std::optional<Rescan::State>> Rescan::state() const {
    auto sealed = RescanRepository(m_context.database).state(m_context.me);
    if (!sealed)
        return fail(sealed.error());
    if (!*sealed)
        return std::nullopt;
    const auto plain = m_context.keys->openPrivate(**sealed, place);
    // What does not open, as after a new key, is as good as never looked at.
    if (!plain)
        return std::nullopt;
    const QJsonObject o = QJsonDocument::fromJson(*plain).object();
    State state;
    state.fingerprint = o[u"fingerprint"].toString();
    state.after = o[u"after"].toString();
    state.done = o[u"done"].toBool() && o.contains(u"handovers"); // these came later
    state.first = o[u"first"].toBool();
    state.begun = QDateTime::fromString(o[u"begun"].toString(), Qt::ISODateWithMs);
    const QJsonArray cases = o[u"cases"].toArray();
    for (const QJsonValue& id : cases)
        state.cases << id.toString();
    const QJsonArray handovers = o[u"handovers"].toArray();
    for (const QJsonValue& id : handovers)
        state.handovers << id.toString();
    return std::optional(std::move(state));
}

Result<void> Rescan::keep(const State& state) {
    const QJsonObject o{{u"fingerprint"_s, state.fingerprint},
                        {u"after"_s, state.after},
                        {u"done"_s, state.done},
                        {u"first"_s, state.first},
                        {u"begun"_s, state.begun.toUTC().toString(Qt::ISODateWithMs)},
                        {u"cases"_s, QJsonArray::fromStringList(state.cases)},
                        {u"handovers"_s, QJsonArray::fromStringList(state.handovers)}};
    return RescanRepository(m_context.database)
        .putState(m_context.me,
                  m_context.keys->sealPrivate(QJsonDocument(o).toJson(QJsonDocument::Compact), place));
}

int Rescan::openIn(const CaseVersion& version, const QList<FindingDecision>& kept) const {
    auto open = m_context.gate.open(version.title.text(), kept).size() +
                m_context.gate.open(version.floorReason.text(), kept).size();
    for (const CaseField& field : version.fields)
        open += m_context.gate.open(field.text.text(), kept).size();
    return int(open);
}

int Rescan::openIn(const CaseDraft& draft) const {
    auto open = m_context.gate.open(draft.title, draft.decisions).size() +
                m_context.gate.open(draft.floorReason, draft.decisions).size();
    for (const QString& text : draft.fields)
        open += m_context.gate.open(text, draft.decisions).size();
    return int(open);
}

Result<std::optional<FoundAgain>> Rescan::look(const CaseId& id, bool drafts, const QDateTime& since) const {
    storage::CaseRepository cases(m_context.database);
    storage::CaseVersionRepository versions(m_context.database);
    auto record = cases.find(id);
    if (!record)
        return fail(record.error());
    if (!*record || (*record)->file.author != m_context.me)
        return std::nullopt;
    const CaseFile& file = (*record)->file;
    auto stored = cases.draft(id);
    if (!stored)
        return fail(stored.error());
    std::optional<CaseDraft> draft;
    if (*stored && (*stored)->author == m_context.me)
        if (auto opened = openDraft(m_context, id, (*stored)->sealed))
            draft = std::move(*opened); // one that does not open is for `verify` to name
    FoundAgain found{id, file.code};
    const auto lookAt = [&](const VersionId& version, FoundAgain::Where where) -> Result<void> {
        if (!version || found.count > 0)
            return {};
        auto text = versions.get(version);
        if (!text)
            return fail(text.error());
        // What the author says about the words since then counts too.
        QList<FindingDecision> kept = draft ? draft->decisions : QList<FindingDecision>();
        auto sealed = RescanRepository(m_context.database).decisions(version);
        if (!sealed)
            return fail(sealed.error());
        for (const QByteArray& each : std::as_const(*sealed))
            if (auto decision = openDecision(m_context, version, each))
                kept << *decision;
        found.count = openIn(*text, kept);
        found.where = where;
        found.title = text->title.text();
        return {};
    };
    if (auto done = lookAt((*record)->released, FoundAgain::Where::Released); !done)
        return fail(done.error());
    if (auto done = lookAt(file.currentVersion, FoundAgain::Where::Fixed); !done)
        return fail(done.error());
    if (found.count == 0 && drafts && draft && (*stored)->changed <= since) {
        found.count = openIn(*draft);
        found.where = FoundAgain::Where::Draft;
    }
    if (found.count == 0)
        return std::nullopt;
    if (draft)
        found.title = draft->title;
    return std::optional(std::move(found));
}

Result<QList<FoundAgain>> Rescan::lookAtHandovers(const QStringList& decisions) const {
    const auto steps = storage::HandoverRepository(m_context.database).all();
    if (!steps)
        return fail(steps.error());
    QList<FoundAgain> all;
    for (const HandoverStep& step : *steps) {
        if (step.by != m_context.me || step.words.isEmpty() ||
            (!decisions.isEmpty() && !decisions.contains(step.agreement.text())))
            continue;
        const auto made = storage::AgreementRepository(m_context.database).get(step.agreement);
        if (!made)
            return fail(made.error());
        // What its item no longer tells is left open, so that it is looked at.
        const QList<FindingDecision> kept = decidedFor(m_context, *made).value_or(QList<FindingDecision>());
        const int open = static_cast<int>(m_context.gate.open(step.words.text(), kept).size());
        if (open == 0)
            continue;
        const auto known = std::find_if(all.begin(), all.end(), [&](const FoundAgain& found) {
            return found.decision == step.agreement;
        });
        if (known == all.end())
            all.append({{}, {}, made->text.text(), open, FoundAgain::Where::Handover, step.agreement});
        else
            known->count += open;
    }
    return all;
}

Result<bool> Rescan::step(int cases) {
    if (m_context.database.isReadOnly())
        return true;
    auto last = state();
    if (!last)
        return fail(last.error());
    const QString now = QString::fromLatin1(fingerprint());
    State state;
    if (*last && (*last)->fingerprint == now) {
        state = **last;
    } else {
        state.fingerprint = now;
        state.first = !*last || ((*last)->first && !(*last)->done);
        state.begun = m_context.clock.now();
    }
    if (state.done)
        return true;
    auto ids = RescanRepository(m_context.database).casesOf(m_context.me, state.after, cases);
    if (!ids)
        return fail(ids.error());
    for (const CaseId& id : std::as_const(*ids)) {
        auto found = look(id, !state.first, state.begun);
        if (!found)
            return fail(found.error());
        if (*found)
            state.cases << id.text();
        state.after = id.text();
    }
    state.done = ids->size() < cases;
    if (state.done) {
        const auto handovers = lookAtHandovers({});
        if (!handovers)
            return fail(handovers.error());
        state.handovers.clear();
        for (const FoundAgain& each : *handovers)
            state.handovers << each.decision.text();
    }
    if (auto kept = keep(state); !kept)
        return fail(kept.error());
    return state.done;
}

Result<QList<FoundAgain>> Rescan::found(int limit) const {
    QList<FoundAgain> all;
    auto last = state();
    if (!last)
        return fail(last.error());
    if (!*last)
        return all;
    for (const QString& id : std::as_const((*last)->cases)) {
        if (all.size() == limit)
            break;
        auto found = look(CaseId(id), !(*last)->first, (*last)->begun);
        if (!found)
            return fail(found.error());
        if (*found)
            all << **found;
    }
    if ((*last)->handovers.isEmpty())
        return all;
    const auto handovers = lookAtHandovers((*last)->handovers);
    if (!handovers)
        return fail(handovers.error());
    return all + handovers->mid(0, limit - all.size());
}

} // namespace leertafel::services
