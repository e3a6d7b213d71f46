#pragma once

#include "core/domain/Case.h"

namespace leertafel::services {

class StoreContext;

/// A text as it is frozen: composed letters, no control characters but line ends and tabs, no white space
/// around it.
QString cleaned(const QString& text);

/// One label per paragraph of `written` as it is once cleaned, from one label per paragraph as it was typed.
QList<ParagraphLabel> labelsFor(const QString& written, const QList<ParagraphLabel>& labels);

/// Whatever may stand in a frozen text may stand in a remark about it: its doubtful strings were decided upon
/// by its author. What would be certain is never in the answer.
QList<FindingDecision> decidedIn(const StoreContext& context, const CaseVersion& version);

/// A text on its way to other eyes: cleaned, needed (`Incomplete` naming `what` when empty), through the
/// gate.
Result<AnonymisedText> admitted(const StoreContext& context, const QString& text, const QString& what,
                                const QList<FindingDecision>& kept = {});
/// As `admitted`, but may be empty.
Result<AnonymisedText> admittedOrEmpty(const StoreContext& context, const QString& text,
                                       const QList<FindingDecision>& kept = {});

} // namespace leertafel::services
