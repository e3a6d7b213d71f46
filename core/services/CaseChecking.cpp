#include "core/services/CaseService.h"

#include "core/domain/Canonical.h"
#include "core/services/CaseAccess.h"
#include "core/services/CaseRows.h"
#include "core/services/CaseSteps.h"
#include "core/services/Handovers.h"
#include "core/services/InTransaction.h"
#include "core/services/ReportingCode.h"
#include "core/services/RuleSignals.h"
#include "core/services/StoreContext.h"
#include "core/services/TextDoor.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/ReviewRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// `NotReadThrough` unless the author read this version as a stranger would.
Result<void> readFirst(StoreContext& context, const VersionId& version) {
    auto read = storage::CaseVersionRepository(context.database).wasReadThrough(version);
    if (!read)
        return fail(read.error());
    return *read ? Result<void>() : fail(ErrorCode::NotReadThrough);
}

} // namespace

Result<void> CaseService::readThrough(const VersionId& id) {
    // Empty when it was read before: nothing changes then.
    auto read = inTransaction(m_context.database, [&]() -> Result<std::optional<CaseId>> {
        auto version = CaseAccess(m_context).version(id);
        if (!version)
            return fail(version.error());
        auto record = CaseAccess(m_context).record(version->caseId);
        if (!record)
            return fail(record.error());
        const CaseFile& file = record->file;
        const QString step = u"readThrough"_s;
        if (file.author != m_context.me && version->frozenBy != m_context.me)
            return fail(ErrorCode::NotAllowed, {{u"step"_s, step}, {u"who"_s, toId(CaseActor::Author)}});
        if (file.state == CaseState::Withdrawn || file.state == CaseState::Destroyed)
            return fail(ErrorCode::WrongState, {{u"step"_s, step}, {u"state"_s, toId(file.state)}});
        if (file.currentVersion != id)
            return fail(ErrorCode::VersionOutdated);
        storage::CaseVersionRepository versions(m_context.database);
        auto before = versions.wasReadThrough(id);
        if (!before)
            return fail(before.error());
        if (*before)
            return std::nullopt;
        if (auto kept = versions.insertReadThroughs({{id, m_context.me, m_context.clock.now()}}); !kept)
            return fail(kept.error());
        if (auto logged =
                m_context.log.append(m_context.me, u"case.readThrough"_s, id.text(), version->digest);
            !logged)
            return fail(logged.error());
        return file.id;
    });
    if (!read)
        return fail(read.error());
    if (*read)
        m_context.changed(Topic::Cases, (*read)->text());
    return {};
}

Result<void> CaseService::askPrivacyCheck(const CaseId& id) {
    auto asked = inTransaction(m_context.database, [&]() -> Result<void> {
        auto record = CaseAccess(m_context).record(id);
        if (!record)
            return fail(record.error());
        // What cannot be asked now at all is said first.
        if (auto state = stateAfter(m_context, *record, CaseEvent::AskPrivacyCheck, m_context.me); !state)
            return fail(state.error());
        if (auto read = readFirst(m_context, record->file.currentVersion); !read)
            return read;
        auto taken = takeStep(m_context, id, CaseEvent::AskPrivacyCheck);
        return taken ? Result<void>() : fail(taken.error());
    });
    if (!asked)
        return asked;
    m_context.changed(Topic::Cases, id.text());
    return {};
}

Refusal CaseService::refusalToCheck(const CaseId& id, const MemberId& by) const {
    auto record = CaseAccess(m_context).record(id);
    if (!record)
        return record.error();
    auto state = stateAfter(m_context, *record, CaseEvent::Release, by);
    if (!state)
        return state.error();
    if (auto read = readFirst(m_context, record->file.currentVersion); !read)
        return read.error();
    return std::nullopt;
}

Result<void> CaseService::check(const CaseId& id, bool released, const QString& reasons,
                                const Signatory& checker) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::CaseRepository cases(m_context.database);
        storage::CaseVersionRepository versions(m_context.database);
        auto record = CaseAccess(m_context).record(id);
        if (!record)
            return fail(record.error());
        const CaseEvent event = released ? CaseEvent::Release : CaseEvent::SendBack;
        auto state = stateAfter(m_context, *record, event, checker.member());
        if (!state)
            return fail(state.error());
        auto version = versions.get(record->file.currentVersion);
        if (!version)
            return fail(version.error());
        if (released)
            if (auto read = readFirst(m_context, version->id); !read)
                return read;

        Release verdict;
        verdict.version = version->id;
        verdict.checker = checker.member();
        verdict.released = released;
        if (!released) {
            auto words = admitted(m_context, reasons, u"reason"_s, decidedIn(m_context, *version));
            if (!words)
                return fail(words.error());
            verdict.reasons = words->text();
        }
        verdict.id = m_context.ids.make<ReleaseId>();
        verdict.at = m_context.clock.now();
        verdict.signature = checker.data().keys->sign(canonical::ofRelease(verdict, version->digest));
        if (auto inserted = versions.insertRelease(verdict); !inserted)
            return inserted;
        auto written = released ? cases.setReleased(id, version->id, *state, verdict.at)
                                : cases.setState(id, *state, verdict.at);
        if (!written)
            return written;
        if (auto logged =
                m_context.log.append(checker.member(), verbOf(event), version->id.text(), version->digest);
            !logged || !released || !version->attributes.block)
            return logged;
        return noteReturns(m_context, version->attributes.block, checker.member());
    });
    if (!done)
        return done;
    m_context.changed(Topic::Cases, id.text());
    return {};
}

Result<void> CaseService::release(const CaseId& id, const Signatory& checker) {
    return check(id, true, {}, checker);
}

Result<void> CaseService::sendBack(const CaseId& id, const QString& reasons, const Signatory& checker) {
    return check(id, false, reasons, checker);
}

Result<void> CaseService::withdraw(const CaseId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::CaseRepository cases(m_context.database);
        auto record = CaseAccess(m_context).record(id);
        if (!record)
            return fail(record.error());
        auto state = stateAfter(m_context, *record, CaseEvent::Withdraw, m_context.me);
        if (!state)
            return fail(state.error());
        if (auto gone = cases.setGone(id, *state, m_context.clock.now()); !gone)
            return gone;
        if (auto wiped = storage::CaseVersionRepository(m_context.database).wipe(id); !wiped)
            return wiped;
        storage::ReviewRepository reviews(m_context.database);
        auto affected = reviews.ofCase(id);
        if (!affected)
            return fail(affected.error());
        if (auto wiped = reviews.wipe(id); !wiped)
            return wiped;
        for (const Review& review : *affected)
            if (auto logged = m_context.log.append(m_context.me, u"review.wipe"_s, review.id.text()); !logged)
                return logged;
        if (auto wiped = wipeReportingSteps(m_context, id); !wiped)
            return wiped;
        if (auto wiped = wipeHandovers(m_context, id); !wiped)
            return wiped;
        if (auto wiped = cases.removeDraft(id); !wiped)
            return wiped;
        return m_context.log.append(m_context.me, verbOf(CaseEvent::Withdraw), id.text());
    });
    if (!done)
        return done;
    m_context.changed(Topic::Cases, id.text());
    m_context.changed(Topic::Reviews, id.text());
    m_context.changed(Topic::Sessions, {});
    return {};
}

Result<QList<CaseRow>> CaseService::waitingForMyCheck() const {
    auto lines = storage::SearchRepository(m_context.database).waitingForCheck(m_context.me);
    if (!lines)
        return fail(lines.error());
    QList<storage::CaseLine> mine;
    for (const storage::CaseLine& line : *lines)
        if (!refusalToCheck(line.id, m_context.me))
            mine << line;
    return rowsOf(m_context, mine);
}

} // namespace leertafel::services
