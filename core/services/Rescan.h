#pragma once

#include "core/domain/Case.h"
#include "core/domain/Handover.h"

namespace leertafel::services {

class StoreContext;

/// A case of mine, or words of mine about a warm handover, in which something is found that was there already
/// when it passed.
struct FoundAgain {
    enum class Where {
        Draft,    ///< what only I read
        Fixed,    ///< a fixed text on its way to a check
        Released, ///< what colleagues read
        Handover  ///< what I wrote down of a warm handover, which colleagues read
    };
    CaseId id;
    CaseCode code;
    QString title{};
    int count = 0; ///< spots, as they stand now
    Where where = Where::Draft;
    AgreementId decision{}; ///< by which is handed over; no case is named then
};

/// Looks at my own texts again when the rules, the lists or the words of the team are others than the last
/// time. What it keeps on disk is which of my cases hold how much, and in
/// which handovers something stands, sealed under my key, and no word of them.
class Rescan {
public:
    explicit Rescan(StoreContext& context) : m_context(context) {}

    /// Looks at the next cases; true when all were looked at, as when nothing changed. How far it came is on
    /// disk when it returns, so it can stop after any step. Meant for another thread.
    Result<bool> step(int cases);
    /// What is still to be gone through, at most `limit`. A draft that I wrote in since is no longer among
    /// them, nor is a text that a newer one replaced.
    Result<QList<FoundAgain>> found(int limit) const;

private:
    struct State;
    QByteArray fingerprint() const;
    Result<std::optional<State>> state() const;
    Result<void> keep(const State& state);
    /// @param since drafts touched later do not count; @param drafts whether drafts count at all.
    Result<std::optional<FoundAgain>> look(const CaseId& id, bool drafts, const QDateTime& since) const;
    int openIn(const CaseVersion& version, const QList<FindingDecision>& kept) const;
    int openIn(const CaseDraft& draft) const;
    /// What I wrote down of warm handovers, by decision; only of these decisions unless that is empty.
    Result<QList<FoundAgain>> lookAtHandovers(const QStringList& decisions) const;

    StoreContext& m_context;
};

} // namespace leertafel::services
