#pragma once

#include "core/domain/ActFirst.h"
#include "core/domain/Result.h"
#include "core/domain/TableSession.h"
#include "core/services/CaseService.h"

#include <memory>

namespace leertafel::services {

class ReportingCode;
class Signatory;
class StoreContext;

struct AgendaRow {
    AgendaItem item;
    QString title{};  ///< of the case, trend or point
    QString detail{}; ///< case code, reason label ids stay in item; trend: the sentence of its last closed
                      ///< quarter
    QString brief{};  ///< trend: `detail` in a few words; else empty
    int stories = 0;  ///< trend: released cases with it
    QStringList missing{}; ///< ids of what it lacks, `fieldId` or `floor`, `released`, `question`, `stories`
    bool unexplained = false; ///< a trend that stands out, without explanation
    bool acute = false;       ///< acute or structural unsafety
    bool actFirst = false; ///< and nobody wrote down a step yet: no learning case, nothing is decided on it
    QList<ReportingStep> acted{};  ///< of an acute case: the steps of the meldcode that were taken, by day
    QList<ReportingStep> lapsed{}; ///< those from before its floor was lowered, by day
};

struct SessionDetail {
    TableSession session;
    QList<AgendaRow> agenda{};
    /// Open, of earlier sessions that share a wijk with this one (or where one of the two names none),
    /// earliest due first.
    QList<Agreement> openBefore{};
    QList<Agreement> agreements{};
    QList<Dissent> dissents{};
    QList<Dissent> openDissents{}; ///< beside `openBefore`
    int minutesPlanned = 0;
};

/// The overlegtafel: preparing it and recording what it decided.
class TableService {
public:
    explicit TableService(StoreContext& context);
    ~TableService();

    Result<QList<TableSession>> sessions() const; ///< latest start first
    Result<SessionDetail> detail(const SessionId& id) const;
    Result<SessionId> create(const TableSession& session); ///< id and preparer are set here
    Result<void> update(const TableSession& session);
    /// Only while preparing and without agreements. What anybody was still writing at it goes too, and comes
    /// back with it.
    Result<void> remove(const SessionId& id);
    Result<void> undoRemove(const SessionId& id);

    /// Everything a case lacks before it may be on an agenda, in one list; empty when ready.
    Result<QStringList> missingForTable(const CaseId& id) const;
    /// `Incomplete` with the whole list, `WrongState`.
    Result<AgendaItemId> addCase(const SessionId& session, const CaseId& id, const AgendaReason& reason,
                                 int minutes = 20);
    Result<AgendaItemId> addTrend(const SessionId& session, const ThemeId& theme, const AreaCode& area,
                                  int minutes = 25);
    Result<AgendaItemId> addPoint(const SessionId& session, const QString& title, int minutes = 10);
    Result<void> setMinutes(const AgendaItemId& item, int minutes);
    Result<void> setReason(const AgendaItemId& item, const AgendaReason& reason);
    Result<void> move(const AgendaItemId& item, int position);
    /// With what anybody was still writing at it, which comes back with it.
    Result<void> removeItem(const AgendaItemId& item);
    Result<void> undoRemoveItem(const AgendaItemId& item);

    Result<void> markHeld(const SessionId& id);
    /// Owner and date are asked; `NotNow` asks a reason (`Incomplete`). `WrongState` (why: `actFirst`) on a
    /// case that asks to act first.
    Result<AgreementId> record(const Agreement& agreement, const QString& text, const QString& reason,
                               const QString& exceptionTo, const QString& neighbourhood = {});
    Result<void> addDissent(const AgreementId& agreement, const QString& function, const QString& words);
    /// `WrongState` when it is so already (why: `already`), and for a try-out that is to be done (why:
    /// `tryOut`): that is kept, changed or stopped (`FollowUpService::weigh`).
    Result<void> setDone(const AgreementId& agreement, bool done);
    Result<QList<Agreement>> openAgreements() const;
    /// The steps of the meldcode for acute cases.
    ReportingCode reportingCode();

private:
    struct Taken; ///< unsent words of what was removed, as long as that can be taken back
    StoreContext& m_context;
    std::unique_ptr<Taken> m_taken;
};

} // namespace leertafel::services
