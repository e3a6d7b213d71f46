#pragma once

#include "core/domain/Case.h"
#include "core/domain/FollowUp.h"
#include "core/domain/Result.h"

#include <QHash>

#include <optional>

namespace leertafel::services {

class Handovers; // core/services/Handovers.h
class StoreContext;

/// One agreement of any table, with where it comes from.
struct FollowUpRow {
    Agreement agreement;
    FollowUpState state = FollowUpState::Running;
    QString sessionTitle{};
    QDate sessionDay{};
    QString about{};       ///< title of the case, trend or point
    QString caseCode{};    ///< empty unless it is about a case
    bool caseGone = false; ///< that was taken back
    bool effectAsked = false;
    QList<Dissent> dissents{};
    std::optional<FollowUp> last{}; ///< the outcome written down last
};

/// A case of mine of which the family has not heard yet what the table made of it.
struct FamilyToTell {
    AgendaItemId item;
    CaseId caseId;
    QString caseTitle{};
    QString caseCode{};
    QString sessionTitle{};
    QDate sessionDay{};
    AgreementId first{}; ///< of what was decided on it
    int decisions = 0;
};

/// Why something was decided, and what became of it.
struct DecisionStory {
    FollowUpRow row;
    AgendaItem item{};
    CaseId caseId{};
    VersionId version{}; ///< as the table saw it; empty when the case was taken back
    int versionNumber = 0;
    QList<Agreement> options{}; ///< what else was decided on the same item
    QList<FollowUp> outcomes{}; ///< oldest first
    QDateTime familyTold{};     ///< when everything decided on the item was told; invalid until then
    bool isBringer = false;     ///< I brought the case
};

/// A decision that words, a theme, a wijk, a function or a year led to.
struct DecisionFound {
    AgreementId id;
    QString text{};
    QString sessionTitle{};
    QDate day{};
    bool inText = false; ///< the words stand in what was agreed itself
};

/// What comes after the table: agreements of all tables until they are done, try-outs until it is clear
/// whether they worked, and families that hear what came of it.
class FollowUpService {
public:
    explicit FollowUpService(StoreContext& context) : m_context(context) {}

    /// Everything that asks something of somebody, and what was done last; each state by date. Never by
    /// person: an owner is a function.
    Result<QList<FollowUpRow>> board() const;
    Result<DecisionStory> story(const AgreementId& id) const;
    /// Everything that was ever decided and holds each of these words somewhere: in its text, owner, theme,
    /// wijk, table, case code or year. Those whose own text holds them first, each latest first; no more than
    /// 200. It is asked at every key, so nothing but the log's last entry is read while nothing is written.
    Result<QList<DecisionFound>> find(const QString& words) const;

    /// What is to become of a try-out, with what was seen. To keep it or to stop it makes it done.
    /// `Incomplete` with everything that is missing, `WrongState` when it is no try-out (why: `noTryOut`) or
    /// somebody was before (why: `already`).
    Result<FollowUpId> weigh(const AgreementId& agreement, TryOutcome outcome, const QString& seen,
                             QDate lookOn);
    /// Only by whoever wrote it, and only the last one of its agreement.
    Result<void> undoWeigh(const FollowUpId& id);

    /// Mine, oldest table first.
    Result<QList<FamilyToTell>> familiesToTell() const;
    /// The family was told everything that was decided on that item; what was written for it. Only by who
    /// brought the case; `WrongState` (why: `already`) when it was told all of it.
    Result<QList<FollowUpId>> tellFamily(const AgendaItemId& item);
    Result<void> undoTellFamily(const QList<FollowUpId>& ids);
    /// When the family was told, by item; only items of which everything was told.
    Result<QHash<AgendaItemId, QDateTime>> toldFamilies(const SessionId& session) const;
    /// What became of the try-outs of a table, oldest first.
    Result<QList<FollowUp>> outcomesOf(const SessionId& session) const;
    /// Agreements of earlier tables that were finished on the day of that one, or of which it was written
    /// down then what came of them; in the order they were made.
    Result<QList<Agreement>> settledOnDayOf(const TableSession& session) const;
    /// What was written down on the day of that table about agreements of earlier ones, oldest first.
    Result<QList<FollowUp>> seenOnDayOf(const TableSession& session) const;
    /// Of decisions by which another takes over.
    Handovers handovers();

private:
    StoreContext& m_context;
};

} // namespace leertafel::services
