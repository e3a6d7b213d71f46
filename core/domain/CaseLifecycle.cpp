#include "core/domain/CaseLifecycle.h"

#include "core/domain/EnumIds.h"

#include <array>

namespace leertafel {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumIds<13> eventIds{u"freeze",        u"askPrivacyCheck", u"release",      u"sendBack",
                               u"editNarrative", u"schedule",        u"unschedule",   u"discuss",
                               u"beginFollowUp", u"recordLesson",    u"putInLibrary", u"withdraw",
                               u"destroy"};
constexpr EnumIds<4> actorIds{u"author", u"colleague", u"preparer", u"trainer"};

using S = CaseState;
using E = CaseEvent;
using A = CaseActor;

constexpr auto steps = std::to_array<CaseStep>({
    // Writing: until a colleague released it, the author freezes as often as needed.
    {S::Draft, E::Freeze, A::Author, S::Deidentified},
    {S::Deidentified, E::Freeze, A::Author, S::Deidentified},
    {S::Returned, E::Freeze, A::Author, S::Deidentified},
    {S::Deidentified, E::AskPrivacyCheck, A::Author, S::PrivacyCheck},
    {S::PrivacyCheck, E::Release, A::Colleague, S::Released},
    {S::PrivacyCheck, E::SendBack, A::Colleague, S::Returned},

    // A later text needs the second person again, wherever the case stands by then.
    {S::PrivacyCheck, E::EditNarrative, A::Author, S::PrivacyCheck},
    {S::Released, E::EditNarrative, A::Author, S::PrivacyCheck},
    {S::Scheduled, E::EditNarrative, A::Author, S::PrivacyCheck},
    {S::Discussed, E::EditNarrative, A::Author, S::PrivacyCheck},
    {S::FollowUp, E::EditNarrative, A::Author, S::PrivacyCheck},
    {S::Learned, E::EditNarrative, A::Author, S::PrivacyCheck},
    {S::Library, E::EditNarrative, A::Author, S::PrivacyCheck},

    // The table. A case may come back to a later one.
    {S::Released, E::Schedule, A::Preparer, S::Scheduled},
    {S::Discussed, E::Schedule, A::Preparer, S::Scheduled},
    {S::FollowUp, E::Schedule, A::Preparer, S::Scheduled},
    {S::Scheduled, E::Unschedule, A::Preparer, S::Released},
    {S::Scheduled, E::Discuss, A::Preparer, S::Discussed},
    {S::Discussed, E::BeginFollowUp, A::Preparer, S::FollowUp},
    {S::Discussed, E::BeginFollowUp, A::Author, S::FollowUp},

    // Learning.
    {S::Discussed, E::RecordLesson, A::Author, S::Learned},
    {S::Discussed, E::RecordLesson, A::Preparer, S::Learned},
    {S::FollowUp, E::RecordLesson, A::Author, S::Learned},
    {S::FollowUp, E::RecordLesson, A::Preparer, S::Learned},
    {S::Learned, E::PutInLibrary, A::Author, S::Library},
    {S::Library, E::Destroy, A::Author, S::Destroyed},
    {S::Library, E::Destroy, A::Trainer, S::Destroyed},

    // The author may take it back at any time.
    {S::Draft, E::Withdraw, A::Author, S::Withdrawn},
    {S::Deidentified, E::Withdraw, A::Author, S::Withdrawn},
    {S::PrivacyCheck, E::Withdraw, A::Author, S::Withdrawn},
    {S::Released, E::Withdraw, A::Author, S::Withdrawn},
    {S::Scheduled, E::Withdraw, A::Author, S::Withdrawn},
    {S::Discussed, E::Withdraw, A::Author, S::Withdrawn},
    {S::FollowUp, E::Withdraw, A::Author, S::Withdrawn},
    {S::Learned, E::Withdraw, A::Author, S::Withdrawn},
    {S::Library, E::Withdraw, A::Author, S::Withdrawn},
    {S::Returned, E::Withdraw, A::Author, S::Withdrawn},
});

} // namespace

QString toId(CaseEvent event) { return enumToId(eventIds, event); }
QString toId(CaseActor actor) { return enumToId(actorIds, actor); }

std::span<const CaseStep> caseSteps() { return steps; }

Result<CaseState> next(CaseState from, CaseEvent event, const QList<CaseActor>& capacities) {
    // Before anything else: being a colleague as well, or any other function, is no way around R1.
    const bool checks = event == CaseEvent::Release || event == CaseEvent::SendBack;
    if (checks && capacities.contains(CaseActor::Author))
        return fail(ErrorCode::AuthorCannotCheck, {{u"step"_s, toId(event)}});

    QStringList who;
    for (const CaseStep& step : steps) {
        if (step.from != from || step.event != event)
            continue;
        if (capacities.contains(step.who))
            return step.to;
        who << toId(step.who);
    }
    if (who.isEmpty())
        return fail(ErrorCode::WrongState, {{u"step"_s, toId(event)}, {u"state"_s, toId(from)}});
    return fail(ErrorCode::NotAllowed, {{u"step"_s, toId(event)}, {u"who"_s, who.join(u',')}});
}

} // namespace leertafel
