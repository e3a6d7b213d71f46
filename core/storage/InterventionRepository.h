#pragma once

#include "core/domain/ActionJudgement.h"
#include "core/domain/AnonymisedText.h"
#include "core/domain/SignalCount.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// `intervention`, `action_judgement`, `explanation` and `explanation_argument`: what was done about a trend,
/// what they think of it since, what may lie behind it, and what speaks for and against that. Their words
/// come in as text that passed the gate. Call changes inside a transaction.
class InterventionRepository {
public:
    explicit InterventionRepository(Database& database) : m_database(database) {}

    /// Id, maker, area, themes and day from `intervention`; its words from the other three.
    Result<void> add(const Intervention& intervention, const AnonymisedText& title,
                     const AnonymisedText& expectation, const AnonymisedText& result,
                     const QDateTime& created);
    /// `NotFound` when it is not there or not by that maker.
    Result<void> remove(const InterventionId& id, const MemberId& maker);
    /// By day; of one area, or of all when empty.
    Result<QList<Intervention>> list(const AreaCode& area) const;

    /// The words come as the second one.
    Result<void> addJudgement(const ActionJudgement& judgement, const AnonymisedText& words);
    /// `NotFound` when it is not there or not by that member.
    Result<void> removeJudgement(const JudgementId& id, const MemberId& member);
    /// Of one action, or of all when empty; oldest first.
    Result<QList<ActionJudgement>> judgements(const InterventionId& action = {}) const;

    Result<void> addExplanation(const Explanation& explanation, const AnonymisedText& text,
                                const AnonymisedText& wouldRefute);
    /// `NotFound` when it is not there or not by that author.
    Result<void> removeExplanation(const ExplanationId& id, const MemberId& author);
    /// Whether anything was said for or against it.
    Result<bool> isArgued(const ExplanationId& id) const;
    /// `NotFound` when that explanation is not there.
    Result<void> addArgument(const Argument& argument, const AnonymisedText& text);
    /// `NotFound` when it is not there or not by that author.
    Result<void> removeArgument(const ArgumentId& id, const MemberId& author);
    /// Oldest first, with what was said for and against each.
    Result<QList<Explanation>> explanations(const ThemeId& theme, const AreaCode& area) const;

private:
    Database& m_database;
};

} // namespace leertafel::storage
