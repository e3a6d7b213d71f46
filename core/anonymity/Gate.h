#pragma once

#include "core/anonymity/AllowedWords.h"
#include "core/anonymity/Scanner.h"
#include "core/domain/AnonymisedText.h"
#include "core/domain/Case.h"

namespace leertafel::anonymity {

/// The only door for free text: what others will read passes here or does not exist.
class Gate {
public:
    /// @param scanner outlives the gate. @param team words that ask nothing; what it holds may change while
    /// the gate is there.
    explicit Gate(const Scanner& scanner, std::shared_ptr<const AllowedWords> team = nullptr)
        : m_scanner(scanner), m_team(std::move(team)) {}

    /// Findings still open in `text`: every certain one, and each possible one whose string is neither
    /// in `kept` for this case nor among the team's words.
    QList<Finding> open(const QString& text, const QList<FindingDecision>& kept = {}) const;

    /// The text as `AnonymisedText` when nothing is open, else `OpenFindings` with their number.
    Result<AnonymisedText> admit(const QString& text, const QList<FindingDecision>& kept = {}) const;

private:
    const Scanner& m_scanner;
    std::shared_ptr<const AllowedWords> m_team;
};

} // namespace leertafel::anonymity
