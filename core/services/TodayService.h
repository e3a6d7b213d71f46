#pragma once

#include "core/domain/RuleSignal.h"
#include "core/services/CaseService.h"
#include "core/services/FollowUpService.h"
#include "core/services/ReflectionService.h"
#include "core/services/Rescan.h"
#include "core/services/ReviewService.h"
#include "core/services/TableService.h"
#include "core/services/TrendService.h"

namespace leertafel::services {

struct AgreementDue {
    Agreement agreement;
    QString sessionTitle{};
    QDate sessionDay{};
};

/// A draft that a third return made and nobody wrote yet.
struct ProposalToWrite {
    RuleSignalId id;
    BlockId block;
    QString name{}; ///< of what blocks
    int cases = 0;
};

/// What is asked of me now.
struct Today {
    QList<ReviewRow> reviews{};     ///< that wait for me
    QList<CaseRow> checks{};        ///< I may do
    QList<CaseRow> returned{};      ///< mine, sent back with reasons
    QList<CaseRow> toReadThrough{}; ///< mine, fixed anew after a release; nobody can check them before that
    QList<FoundAgain> foundAgain{}; ///< in what I wrote before the rules or lists changed
    QList<FamilyToTell> families{}; ///< of my cases, that have not heard yet what came of it
    QList<ProposalToWrite> proposals{}; ///< of cases that I may read
    QList<AgreementDue> agreements{};
    QList<Intervention> actions{};   ///< mine, of which enough figures are in to say what I think of them
    QList<CaseRow> drafts{};         ///< mine, last touched first
    QList<Reflection> reflections{}; ///< mine, unfinished or due to revisit
    std::optional<TableSession> nextTable{};
    int nextTableCases = 0;
    int nextTableTrends = 0;
    std::optional<CaseRow> myCaseOnNextTable{};
    std::optional<Maxim> maxim{};
};

/// What the quarterly look over all wijken and themes says, as far as it asks somebody to look.
struct StandsOut {
    Quarter quarter{};           ///< looked at; invalid when none is complete
    QList<LookSaying> sayings{}; ///< what is new since last time first
    int newOnes = 0;             ///< the first so many
    TrendSeries series{};        ///< of the first one; empty where it is about all themes
    int cases = 0;               ///< released ones behind the first one
};

class TodayService {
public:
    explicit TodayService(StoreContext& context) : m_context(context) {}
    Result<Today> today() const;
    /// The answer of `TrendService::look`; what this member had not seen when the store was opened is new. It
    /// takes a while when figures came in, so it is meant for a sibling on another thread. `Cancelled`.
    Result<StandsOut> standsOut(const Progress& progress = {}) const;
    /// What looking again found and I did not go through yet.
    Result<QList<FoundAgain>> foundAgain() const;
    /// Looks at the next of my own texts again, when rules, lists or the team's words changed; true when
    /// there is nothing left to look at. Meant for a sibling on another thread, one small step after the
    /// other.
    Result<bool> lookAgain(int cases = 20);
    /// Number to show beside "Vier ogen" in the navigation.
    Result<int> reviewsWaiting() const;

    /// Everything quick open can reach whose name holds the typed letters, best first.
    struct Hit {
        QString kind; ///< `case`, `session`, `theme`, `method`, `lesson`, `maxim`,
                      ///< `agreement`, `block`, `proposal` (id: `blockId|proposalId`)
        QString id;
        QString title;
        QString detail;
    };
    Result<QList<Hit>> quickOpen(const QString& letters, int limit = 12) const;

private:
    StoreContext& m_context;
};

} // namespace leertafel::services
