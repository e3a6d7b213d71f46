// What the table decides: the agreements half of TableService.
#include "core/domain/Canonical.h"
#include "core/services/InTransaction.h"
#include "core/services/ReportingCode.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TableReading.h"
#include "core/services/TableService.h"
#include "core/services/TextDoor.h"
#include "core/storage/AgreementRepository.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/SessionRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

QStringList missingIn(const Agreement& agreement, const QString& text, const QString& reason) {
    QStringList missing;
    if (text.trimmed().isEmpty())
        missing.append(u"text"_s);
    const bool later = agreement.decision == Decision::NotNow;
    if (later && reason.trimmed().isEmpty())
        missing.append(u"reason"_s);
    if (!later && agreement.owner.trimmed().isEmpty())
        missing.append(u"owner"_s);
    if (!later && !agreement.dueOn.isValid())
        missing.append(u"dueOn"_s);
    return missing;
}

/// Nothing is decided on an acute case before somebody acted.
Result<void> mayDecideOn(StoreContext& context, const AgendaItemId& id) {
    if (id.isEmpty())
        return {};
    auto item = storage::SessionRepository(context.database).item(id);
    if (!item)
        return fail(item.error());
    if (item->kind != AgendaKind::Case)
        return {};
    auto row = TableReading(context).row(*item);
    if (!row)
        return fail(row.error());
    if (row->actFirst)
        return fail(ErrorCode::WrongState, {{u"step"_s, u"agreement"_s}, {u"why"_s, u"actFirst"_s}});
    return {};
}

} // namespace

Result<QList<FindingDecision>> decidedFor(StoreContext& context, const Agreement& agreement) {
    if (agreement.item.isEmpty())
        return QList<FindingDecision>{};
    auto item = storage::SessionRepository(context.database).item(agreement.item);
    if (!item)
        return fail(item.error());
    if (item->session != agreement.session)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"agendaItem"_s}, {u"id"_s, agreement.item.text()}});
    if (item->kind != AgendaKind::Case)
        return QList<FindingDecision>{};
    auto version = storage::CaseVersionRepository(context.database).get(item->version);
    if (!version)
        return fail(version.error());
    return decidedIn(context, *version);
}

Result<AgreementId> TableService::record(const Agreement& wanted, const QString& text, const QString& reason,
                                         const QString& exceptionTo, const QString& neighbourhood) {
    if (const QStringList missing = missingIn(wanted, text, reason); !missing.isEmpty())
        return fail(ErrorCode::Incomplete, {{u"step"_s, u"agreement"_s}}, missing);
    auto session = storage::SessionRepository(m_context.database).get(wanted.session);
    if (!session)
        return fail(session.error());
    if (session->state == SessionState::Closed)
        return fail(ErrorCode::WrongState, {{u"step"_s, u"agreement"_s}, {u"state"_s, toId(session->state)}});
    if (auto owner = checkShortText(m_context, wanted.owner, u"owner"_s); !owner)
        return fail(owner.error());
    const QList<Entry>& ladder = m_context.vocabulary.list(u"helpLadder"_s);
    if (!wanted.helpStep.isEmpty() && std::none_of(ladder.cbegin(), ladder.cend(), [&](const Entry& step) {
            return step.id == wanted.helpStep.id();
        }))
        return fail(ErrorCode::InvalidValue,
                    {{u"what"_s, u"helpStep"_s}, {u"value"_s, wanted.helpStep.id()}});
    auto kept = decidedFor(m_context, wanted);
    if (!kept)
        return fail(kept.error());
    if (auto may = mayDecideOn(m_context, wanted.item); !may)
        return fail(may.error());
    auto words = admitted(m_context, text, u"text"_s, *kept);
    auto why = admittedOrEmpty(m_context, reason, *kept);
    auto rule = admittedOrEmpty(m_context, exceptionTo, *kept);
    auto near = admittedOrEmpty(m_context, neighbourhood, *kept);
    for (const auto* each : {&words, &why, &rule, &near}) {
        if (!*each)
            return fail(each->error());
    }
    Agreement agreement = wanted;
    agreement.id = m_context.ids.make<AgreementId>();
    agreement.recordedBy = m_context.me;
    agreement.text = *words;
    agreement.reason = *why;
    agreement.exceptionTo = *rule;
    agreement.neighbourhood = *near;
    agreement.owner = wanted.owner.trimmed();
    agreement.done = false;
    agreement.at = m_context.clock.now();
    agreement.signature = m_context.keys->sign(canonical::ofAgreement(agreement));
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto added = storage::AgreementRepository(m_context.database).insert(agreement); !added)
            return added;
        return m_context.log.append(m_context.me, u"agreement.record"_s, agreement.id.text(),
                                    security::digest(canonical::ofAgreement(agreement)));
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Sessions, agreement.session.text());
    return agreement.id;
}

Result<void> TableService::addDissent(const AgreementId& id, const QString& function, const QString& words) {
    storage::AgreementRepository agreements(m_context.database);
    auto agreement = agreements.get(id);
    if (!agreement)
        return fail(agreement.error());
    auto kept = decidedFor(m_context, *agreement);
    if (!kept)
        return fail(kept.error());
    auto said = admitted(m_context, words, u"words"_s, *kept);
    if (!said)
        return fail(said.error());
    if (auto checked = checkShortText(m_context, function, u"function"_s); !checked)
        return checked;
    const Dissent dissent{m_context.ids.next(), id, function.trimmed(), *said, m_context.clock.now()};
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto added = agreements.insertDissent(dissent, m_context.me); !added)
            return added;
        return m_context.log.append(m_context.me, u"dissent.record"_s, dissent.id);
    });
    if (done)
        m_context.changed(Topic::Sessions, agreement->session.text());
    return done;
}

Result<void> TableService::setDone(const AgreementId& id, bool isDone) {
    SessionId session;
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::AgreementRepository agreements(m_context.database);
        auto agreement = agreements.get(id);
        if (!agreement)
            return fail(agreement.error());
        session = agreement->session;
        if (agreement->done == isDone)
            return fail(ErrorCode::WrongState, {{u"step"_s, u"agreement"_s}, {u"why"_s, u"already"_s}});
        if (isDone && agreement->decision == Decision::TryOut)
            return fail(ErrorCode::WrongState, {{u"step"_s, u"agreement"_s}, {u"why"_s, u"tryOut"_s}});
        if (auto set = agreements.setDone(id, isDone, m_context.clock.now()); !set)
            return set;
        return m_context.log.append(m_context.me, isDone ? u"agreement.done"_s : u"agreement.reopen"_s,
                                    id.text());
    });
    if (done)
        m_context.changed(Topic::Sessions, session.text());
    return done;
}

ReportingCode TableService::reportingCode() { return ReportingCode(m_context); }

Result<QList<Agreement>> TableService::openAgreements() const {
    return storage::AgreementRepository(m_context.database).open();
}

} // namespace leertafel::services
