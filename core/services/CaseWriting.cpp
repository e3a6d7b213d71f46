#include "core/services/CaseService.h"

#include "core/domain/Canonical.h"
#include "core/services/CaseAccess.h"
#include "core/services/CaseSteps.h"
#include "core/services/Drafts.h"
#include "core/services/InTransaction.h"
#include "core/services/ReviewSteps.h"
#include "core/services/StoreContext.h"
#include "core/services/TextDoor.h"
#include "core/storage/CaseVersionRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

struct CaseService::Deleted {
    CaseFile file;
    std::optional<storage::CaseRepository::SealedDraft> draft;
};

namespace {

constexpr int monthsUntilReview = 24;

/// Before the first release a new text is just the next one; after it, it needs the second person again.
CaseEvent freezeEvent(CaseState state) {
    const bool own =
        state == CaseState::Draft || state == CaseState::Deidentified || state == CaseState::Returned;
    return own ? CaseEvent::Freeze : CaseEvent::EditNarrative;
}

template <typename T>
QList<T> withoutDoubles(const QList<T>& items) {
    QList<T> result;
    for (const T& item : items)
        if (!item.isEmpty() && !result.contains(item))
            result << item;
    return result;
}

/// The draft as the next version; `OpenFindings` counts what is open in all of its texts together.
Result<CaseVersion> frozen(const StoreContext& context, const CaseDraft& draft) {
    int open = 0;
    std::optional<Error> other;
    const auto pass = [&](const QString& text) {
        auto admittedText = admittedOrEmpty(context, text, draft.decisions);
        if (admittedText)
            return *admittedText;
        if (admittedText.error().code == ErrorCode::OpenFindings)
            open += qMax(1, admittedText.error().context.value(u"count"_s).toInt());
        else
            other = admittedText.error();
        return AnonymisedText();
    };
    CaseVersion version;
    version.title = pass(draft.title);
    version.floorReason = pass(draft.floorReason);
    for (const CanvasField& field : context.vocabulary.canvas()) {
        const AnonymisedText text = pass(draft.fields.value(field.id));
        if (text.isEmpty())
            continue;
        const auto labels = field.labelled
                                ? labelsFor(draft.fields.value(field.id), draft.labels.value(field.id))
                                : QList<ParagraphLabel>{};
        version.fields << CaseField{FieldId(field.id), text, labels};
    }
    if (other)
        return fail(*other);
    if (open > 0)
        return fail(ErrorCode::OpenFindings, {{u"count"_s, QString::number(open)}});
    version.attributes = draft.attributes;
    version.attributes.themes = withoutDoubles(draft.attributes.themes);
    version.attributes.principles = withoutDoubles(draft.attributes.principles);
    version.attributes.competences = withoutDoubles(draft.attributes.competences);
    return version;
}

} // namespace

Result<CaseId> CaseService::create() {
    auto me = memberOf(m_context, m_context.me);
    if (!me)
        return fail(me.error());
    const QDateTime now = m_context.clock.now();
    CaseFile file;
    file.id = m_context.ids.make<CaseId>();
    file.author = m_context.me;
    file.team = me->team;
    file.created = now;
    file.changed = now;
    const QDate today = now.toLocalTime().date();
    file.reviewBy = today.addMonths(monthsUntilReview);
    CaseDraft draft;
    draft.attributes.quarter = Quarter::of(today);

    auto made = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::CaseRepository cases(m_context.database);
        auto code = cases.nextCode(today.year());
        if (!code)
            return fail(code.error());
        file.code = *code;
        if (auto inserted = cases.insert(file); !inserted)
            return inserted;
        if (auto saved = cases.saveDraft(file.id, {m_context.me, sealDraft(m_context, file.id, draft), now});
            !saved)
            return saved;
        return m_context.log.append(m_context.me, u"case.create"_s, file.id.text());
    });
    if (!made)
        return fail(made.error());
    m_context.changed(Topic::Cases, file.id.text());
    return file.id;
}

Result<void> CaseService::saveDraft(const CaseId& id, const CaseDraft& draft, Wait wait) {
    auto record = CaseAccess(m_context).record(id);
    if (!record)
        return fail(record.error());
    const CaseFile& file = record->file;
    if (file.author != m_context.me)
        return fail(ErrorCode::NotAllowed,
                    {{u"step"_s, u"saveDraft"_s}, {u"who"_s, toId(CaseActor::Author)}});
    if (file.state == CaseState::Withdrawn || file.state == CaseState::Destroyed)
        return fail(ErrorCode::WrongState, {{u"step"_s, u"saveDraft"_s}, {u"state"_s, toId(file.state)}});
    const QDateTime now = m_context.clock.now();
    const QByteArray sealed = sealDraft(m_context, id, draft);
    const auto write = [&]() -> Result<void> {
        storage::CaseRepository cases(m_context.database);
        if (auto written = cases.saveDraft(id, {m_context.me, sealed, now}); !written)
            return written;
        // Colleagues do not see a case move while its author is typing.
        return file.state == CaseState::Draft ? cases.touch(id, now) : Result<void>{};
    };
    auto saved = waiting(m_context.database, wait, [&] { return inTransaction(m_context.database, write); });
    if (!saved)
        return saved;
    m_context.changed(Topic::Cases, id.text());
    return {};
}

Result<SafetyState> CaseService::judgeSafety(const CaseId& id, SafetyFloor floor) {
    auto judged = inTransaction(m_context.database, [&]() -> Result<SafetyState> {
        const auto record = CaseAccess(m_context).record(id);
        if (!record)
            return fail(record.error());
        return judgeCase(m_context, *record, floor);
    });
    if (judged)
        m_context.changed(Topic::Cases, id.text());
    return judged;
}

Result<void> CaseService::undoLowering(const CaseId& id) {
    auto undone = inTransaction(m_context.database, [&]() -> Result<void> {
        const auto record = CaseAccess(m_context).record(id);
        if (!record)
            return fail(record.error());
        auto before = undoJudgement(m_context, *record);
        return before ? Result<void>() : fail(before.error());
    });
    if (!undone)
        return undone;
    m_context.changed(Topic::Cases, id.text());
    m_context.changed(Topic::Reviews, {});
    m_context.changed(Topic::Sessions, {});
    return {};
}

QStringList CaseService::missingForFreeze(const CaseDraft& draft) const {
    QStringList missing;
    if (cleaned(draft.title).isEmpty())
        missing << u"title"_s;
    for (const CanvasField& field : m_context.vocabulary.canvas())
        if (field.neededForRelease && cleaned(draft.fields.value(field.id)).isEmpty())
            missing << field.id;
    const CaseAttributes& a = draft.attributes;
    if (a.area.isEmpty())
        missing << u"area"_s;
    if (!a.quarter.isValid())
        missing << u"quarter"_s;
    if (a.ageBand.isEmpty())
        missing << u"ageBand"_s;
    if (withoutDoubles(a.themes).isEmpty())
        missing << u"theme"_s;
    return missing;
}

Result<VersionId> CaseService::freeze(const CaseId& id) {
    auto record = CaseAccess(m_context).record(id);
    if (!record)
        return fail(record.error());
    const CaseState before = record->file.state;
    const CaseEvent event = freezeEvent(before);
    auto state = stateAfter(m_context, *record, event, m_context.me);
    if (!state)
        return fail(state.error());
    auto draft = myDraft(m_context, id);
    if (!draft)
        return fail(draft.error());
    const CaseDraft text = draft->value_or(CaseDraft());
    if (const QStringList missing = missingForFreeze(text); !missing.isEmpty())
        return fail(ErrorCode::Incomplete, {{u"step"_s, toId(event)}}, missing);

    storage::CaseVersionRepository versions(m_context.database);
    if (record->file.currentVersion && before != CaseState::Returned) {
        auto current = versions.get(record->file.currentVersion);
        if (!current)
            return fail(current.error());
        if (saysTheSame(text, *current))
            return current->id; // nothing new to freeze, and no reason to ask for a second check
    }
    auto version = frozen(m_context, text);
    if (!version)
        return fail(version.error());

    const QDateTime now = m_context.clock.now();
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::CaseRepository cases(m_context.database);
        auto last = versions.lastNumber(id);
        if (!last)
            return fail(last.error());
        version->id = m_context.ids.make<VersionId>();
        version->caseId = id;
        version->number = *last + 1;
        version->floor = record->file.safety.floor;
        version->frozenBy = m_context.me;
        version->frozenAt = now;
        version->digest = security::digest(canonical::ofVersion(*version));
        if (auto inserted = versions.insert(*version); !inserted)
            return inserted;
        QList<storage::CaseVersionRepository::SealedDecision> decisions;
        for (const FindingDecision& decision : text.decisions)
            decisions.append({decision.label, sealDecision(m_context, version->id, decision)});
        if (auto kept = versions.insertDecisions(version->id, decisions); !kept)
            return kept;
        if (auto written = cases.setFrozen(id, version->id, *state, now); !written)
            return written;
        if (auto logged =
                m_context.log.append(m_context.me, verbOf(event), version->id.text(), version->digest);
            !logged)
            return logged;
        return outdateReviews(m_context, id);
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Cases, id.text());
    m_context.changed(Topic::Reviews, id.text());
    return version->id;
}

Result<void> CaseService::deleteDraft(const CaseId& id) {
    auto record = CaseAccess(m_context).record(id);
    if (!record)
        return fail(record.error());
    const CaseFile& file = record->file;
    if (file.author != m_context.me)
        return fail(ErrorCode::NotAllowed,
                    {{u"step"_s, u"deleteDraft"_s}, {u"who"_s, toId(CaseActor::Author)}});
    if (file.currentVersion)
        return fail(ErrorCode::WrongState, {{u"step"_s, u"deleteDraft"_s}, {u"state"_s, toId(file.state)}});
    auto gone = std::make_shared<Deleted>();
    gone->file = file;
    auto removed = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::CaseRepository cases(m_context.database);
        auto draft = cases.draft(id);
        if (!draft)
            return fail(draft.error());
        gone->draft = *draft;
        if (auto cleared = cases.removeDraft(id); !cleared)
            return cleared;
        if (auto done = cases.remove(id); !done)
            return done;
        return m_context.log.append(m_context.me, u"case.delete"_s, id.text());
    });
    if (!removed)
        return removed;
    m_deleted.insert(id, gone);
    m_context.changed(Topic::Cases, id.text());
    return {};
}

Result<void> CaseService::undoDelete(const CaseId& id) {
    const auto gone = m_deleted.value(id);
    if (!gone)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"case"_s}, {u"id"_s, id.text()}});
    auto back = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::CaseRepository cases(m_context.database);
        CaseFile file = gone->file;
        auto taken = cases.findByCode(file.code.text());
        if (!taken)
            return fail(taken.error());
        if (*taken) {
            auto code = cases.nextCode(file.created.toLocalTime().date().year());
            if (!code)
                return fail(code.error());
            file.code = *code;
        }
        if (auto inserted = cases.insert(file); !inserted)
            return inserted;
        if (gone->draft)
            if (auto saved = cases.saveDraft(id, *gone->draft); !saved)
                return saved;
        if (auto judged = cases.setSafety(id, file.safety); !judged)
            return judged;
        return m_context.log.append(m_context.me, u"case.undelete"_s, id.text());
    });
    if (!back)
        return back;
    m_deleted.remove(id);
    m_context.changed(Topic::Cases, id.text());
    return {};
}

} // namespace leertafel::services
