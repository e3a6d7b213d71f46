#include "core/services/CaseSteps.h"

#include "core/services/StoreContext.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/MemberRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

Result<Member> memberOf(const StoreContext& context, const MemberId& id) {
    auto found = storage::MemberRepository(context.database).get(id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::MemberUnknown, {{u"member"_s, id.text()}});
    return std::move(**found);
}

Result<QList<CaseActor>> capacitiesOf(StoreContext& context, const storage::CaseRecord& record,
                                      const MemberId& memberId) {
    auto member = memberOf(context, memberId);
    if (!member)
        return fail(member.error());
    if (!member->active)
        return fail(ErrorCode::MemberInactive, {{u"member"_s, memberId.text()}});

    bool wrote = record.file.author == memberId;
    if (!wrote && record.file.currentVersion) {
        auto version = storage::CaseVersionRepository(context.database).get(record.file.currentVersion);
        if (!version)
            return fail(version.error());
        wrote = version->frozenBy == memberId;
    }
    QList<CaseActor> capacities{wrote ? CaseActor::Author : CaseActor::Colleague};
    if (member->functions.testFlag(MemberFunction::Preparer))
        capacities << CaseActor::Preparer;
    if (member->functions.testFlag(MemberFunction::Trainer))
        capacities << CaseActor::Trainer;
    return capacities;
}

Result<CaseState> stateAfter(StoreContext& context, const storage::CaseRecord& record, CaseEvent event,
                             const MemberId& member) {
    auto capacities = capacitiesOf(context, record, member);
    if (!capacities)
        return fail(capacities.error());
    return next(record.file.state, event, *capacities);
}

Result<CaseState> takeStep(StoreContext& context, const CaseId& id, CaseEvent event) {
    storage::CaseRepository cases(context.database);
    auto record = cases.get(id);
    if (!record)
        return fail(record.error());
    auto state = stateAfter(context, *record, event, context.me);
    if (!state)
        return state;
    if (auto written = cases.setState(id, *state, context.clock.now()); !written)
        return fail(written.error());
    if (auto logged = context.log.append(context.me, verbOf(event), id.text()); !logged)
        return fail(logged.error());
    return state;
}

QString verbOf(CaseEvent event) { return u"case."_s + toId(event); }

} // namespace leertafel::services
