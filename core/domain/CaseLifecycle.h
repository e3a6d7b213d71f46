#pragma once

#include "core/domain/Case.h"

#include <span>

namespace leertafel {

/// What can happen to a case.
enum class CaseEvent {
    Freeze, ///< the author handled every finding and freezes a version
    AskPrivacyCheck,
    Release,
    SendBack,
    EditNarrative, ///< a later version of something already released
    Schedule,
    Unschedule,
    Discuss,
    BeginFollowUp,
    RecordLesson,
    PutInLibrary,
    Withdraw,
    Destroy
};
QString toId(CaseEvent event);

/// In what capacity somebody stands towards one case. `Colleague` is an active member who wrote nothing
/// of the version at hand; an editor of that version counts as `Author`.
enum class CaseActor { Author, Colleague, Preparer, Trainer };
QString toId(CaseActor actor);

struct CaseStep {
    CaseState from;
    CaseEvent event;
    CaseActor who;
    CaseState to;
};

/// All steps that exist; whatever is not in this table is refused.
std::span<const CaseStep> caseSteps();

/// The state after `event` by somebody who holds all of `capacities`, or why not: `NotAllowed` when the
/// step exists for others (context `who`: actor ids joined by ','), `AuthorCannotCheck` when the author
/// asks for release or return, `WrongState` when the step does not exist from here.
Result<CaseState> next(CaseState from, CaseEvent event, const QList<CaseActor>& capacities);

} // namespace leertafel
