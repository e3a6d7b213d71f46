#pragma once

#include "core/domain/RuleSignal.h"
#include "core/domain/TableSession.h"

namespace leertafel::services {

class Workspace;

/// What an agenda could hold, and why; nothing comes onto it by itself.
struct AgendaSuggestion {
    enum class Kind : quint8 {
        TryOut,   ///< its review date has come
        Proposal, ///< to revise what came back, on no agenda yet
        Returned, ///< a case whose block came back
        Signal,   ///< stands out, and nobody has explained it
        Ordinary  ///< a case drawn by chance
    };
    Kind kind = Kind::Ordinary;
    QString title{};
    QString why{};           ///< a sentence in the program's language
    AgendaKind as{};         ///< what it becomes on the agenda
    CaseId caseId{};         ///< of a case
    AgendaReason reason{};   ///< of a case; may be empty
    ThemeId theme{};         ///< of a trend
    AreaCode area{};         ///< of a trend
    RuleSignalId proposal{}; ///< of a proposal

    bool operator==(const AgendaSuggestion&) const = default;
};

/// Suggestions for a session that is being prepared, try-outs first; none for one that was held. What is on
/// its agenda already is not among them, nor what cannot be put there yet. When the session has wijken, cases
/// and trends are of one of these, or of the whole city; try-outs and proposals may be of any. Looks at all
/// figures: for a sibling on another thread.
/// @param goesOn stops it (`Cancelled`) when false
Result<QList<AgendaSuggestion>> agendaSuggestions(Workspace& workspace, const SessionId& session,
                                                  const std::function<bool()>& goesOn = {});
/// Puts one on the agenda, as whoever prepares it would; its refusals are those of `TableService`.
Result<AgendaItemId> putOnAgenda(Workspace& workspace, const SessionId& session,
                                 const AgendaSuggestion& suggestion);

} // namespace leertafel::services
