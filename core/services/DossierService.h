#pragma once

#include "core/domain/FollowUp.h"
#include "core/domain/Handover.h"
#include "core/domain/Result.h"
#include "core/services/CaseService.h"
#include "core/services/ReleaseService.h"
#include "core/services/TableService.h"
#include "core/services/TrendService.h"

#include <QHash>

namespace leertafel::services {

struct PackOptions {
    bool authorNames = false; ///< off unless chosen
    QString language = QStringLiteral("nl");
};

struct PackTrend {
    TrendSeries series;
    QString title{};
    QString sentence{};
    QString methodLine{};
    QString youthsWarning{}; ///< empty when the number of youths is young enough
    TrendStory story{};
    QStringList unknown{}; ///< ids of what is not known: `population`, `provisional`, `missing`,
                           ///< `explanation`, `stories`
};

struct PackCase {
    AgendaItem item;
    CaseVersion version; ///< frozen and released
    CaseCode code{};
    QString authorName{}; ///< empty unless chosen
    SafetyFloor floor = SafetyFloor::NotJudged;
    QString block{};                     ///< name of what blocked it; empty for none
    std::optional<CaseVersion> before{}; ///< that lay on an earlier table of this kind, for the same wijken
    QDate beforeOn{};                    ///< the day of that table
    CombinationRisk risk{};              ///< whether it is recognisable among the released ones
};

/// Everything a reading pack or a report holds, before typesetting (`ui/dossier` sets it as PDF).
struct Pack {
    TableSession session;
    QList<AgendaRow> agenda{};
    QList<Agreement> openBefore{};
    QList<PackCase> cases{};
    QList<PackTrend> trends{};
    QList<Agreement> agreements{}; ///< report only
    QList<Dissent> dissents{};     ///< report only
    QList<Agreement> settled{};    ///< report only: of earlier tables, what was said of on its day
    QList<Dissent> openDissents{}; ///< beside `openBefore`
    QList<FollowUp> outcomes{};    ///< report only: of its try-outs, oldest first
    QHash<AgendaItemId, QDateTime> familyTold{};         ///< report only: when, of items of which it was
    QHash<AgreementId, QList<HandoverStep>> handovers{}; ///< report only: what was seen to
    CheckedFigures figures{}; ///< of a reading pack: all its numbers, for the register
    PackOptions options{};
    QDateTime made{};
};

class DistrictService; // core/services/DistrictService.h

class DossierService {
public:
    explicit DossierService(StoreContext& context) : m_context(context) {}
    /// `Incomplete` with everything that is missing (context `items`: the codes of the cases that are not
    /// ready), `NotFound`; `FiguresTell` when what was given out before lets no trend of the agenda go out.
    Result<Pack> readingPack(const SessionId& session, const PackOptions& options) const;
    Result<Pack> report(const SessionId& session, const PackOptions& options) const;
    /// What is known about one wijk.
    DistrictService districts() const;

private:
    StoreContext& m_context;
};

} // namespace leertafel::services
