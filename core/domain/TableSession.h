#pragma once

#include "core/domain/AnonymisedText.h"
#include "core/domain/Id.h"
#include "core/domain/Quarter.h"
#include "core/domain/Term.h"

#include <QDateTime>
#include <QList>

namespace leertafel {

enum class SessionState { Preparing, Held, Closed };
QString toId(SessionState state);
Result<SessionState> sessionStateFromId(QStringView id);

/// A seat at the table, by function; never a person's name.
struct Seat {
    QString function;
    QString organisation{};
    bool invited = false; ///< by invitation rather than standing
    bool operator==(const Seat&) const = default;
};

/// One sitting of an overlegtafel.
struct TableSession {
    SessionId id;
    MemberId preparer;
    SessionKind kind{};
    QString title{};
    QList<AreaCode> areas{};
    QDateTime start{};
    int minutes = 90;
    QList<Seat> seats{};
    SessionState state = SessionState::Preparing;
};

enum class AgendaKind { Agreements, Case, Trend, Other };
QString toId(AgendaKind kind);
Result<AgendaKind> agendaKindFromId(QStringView id);

/// Whether what was agreed at the one comes back at the other: they share a wijk, or one of them names none.
bool isRelated(const TableSession& one, const TableSession& other);

struct AgendaItem {
    AgendaItemId id;
    SessionId session;
    int position = 0; ///< 1-based
    AgendaKind kind = AgendaKind::Other;
    int minutes = 20;
    QString title{}; ///< of an item that is neither case nor trend
    CaseId caseId{};
    VersionId version{};
    AgendaReason reason{};
    ThemeId theme{};
    AreaCode area{};
};

enum class Decision { Agreed, TryOut, Escalate, NotNow };
QString toId(Decision decision);
Result<Decision> decisionFromId(QStringView id);

/// What the table decided: an owner by function, a date, and the rule departed from, if any.
struct Agreement {
    AgreementId id;
    SessionId session;
    AgendaItemId item;
    MemberId recordedBy{};
    Decision decision = Decision::Agreed;
    AnonymisedText text{};
    AnonymisedText reason{};      ///< asked for `NotNow`
    QString owner{};              ///< a function
    QDate dueOn{};                ///< review date of a try-out
    AnonymisedText exceptionTo{}; ///< the rule it departs from
    bool done = false;
    QDateTime at{};
    QByteArray signature{};
    HelpStep helpStep{};            ///< how far help goes, when the table said so
    AnonymisedText neighbourhood{}; ///< what the neighbourhood itself can do
    QDateTime doneAt{};
    QDate laterOn{}; ///< of a try-out that was changed: when it is looked at again

    /// When somebody looks at it again.
    QDate lookOn() const { return laterOn.isValid() ? laterOn : dueOn; }
};

/// Another opinion in the dissenter's own words, kept beside the decision.
struct Dissent {
    QString id;
    AgreementId agreement;
    QString function{};
    AnonymisedText words{};
    QDateTime at{};
};

} // namespace leertafel
