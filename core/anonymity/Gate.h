#pragma once

#include "core/anonymity/Scanner.h"
#include "core/domain/AnonymisedText.h"
#include "core/domain/Case.h"

namespace leertafel::anonymity {

/// The only door for free text: what others will read passes here or does not exist.
class Gate {
public:
    /// @param scanner outlives the gate.
    explicit Gate(const Scanner& scanner) : m_scanner(scanner) {}

    /// Findings still open in `text`: every certain one, and each possible one whose string is not in
    /// `kept` for this case.
    QList<Finding> open(const QString& text, const QList<FindingDecision>& kept = {}) const;

    /// The text as `AnonymisedText` when nothing is open, else `OpenFindings` with their number.
    Result<AnonymisedText> admit(const QString& text, const QList<FindingDecision>& kept = {}) const;

private:
    const Scanner& m_scanner;
};

} // namespace leertafel::anonymity
