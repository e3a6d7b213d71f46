#pragma once

#include <QHashFunctions>
#include <QString>

namespace leertafel {

/// The stored id of one word of a vocabulary, such as `gevoel.druk` or `WK034409`. A term is checked
/// against its vocabulary where it enters (`Vocabulary::theme`, …); an empty term means "not chosen".
template <typename Kind>
class Term {
public:
    Term() = default;
    explicit Term(QString id) : m_id(std::move(id)) {}

    const QString& id() const { return m_id; }
    bool isEmpty() const { return m_id.isEmpty(); }

    friend bool operator==(const Term& a, const Term& b) { return a.m_id == b.m_id; }
    friend bool operator<(const Term& a, const Term& b) { return a.m_id < b.m_id; }
    friend size_t qHash(const Term& term, size_t seed = 0) { return qHash(term.m_id, seed); }

private:
    QString m_id;
};

using ThemeId = Term<struct ThemeTerm>;   ///< `group.theme`
using AreaCode = Term<struct AreaTerm>;   ///< `GM0344`, `WK0344nn`, `BU0344nnnn` or `onbekend`
using AgeBand = Term<struct AgeBandTerm>; ///< `0-4`, `4-12`, `12-18`, `18-23`
using Household = Term<struct HouseholdTerm>;
using ArrivalRoute = Term<struct ArrivalTerm>;
using Referrer = Term<struct ReferrerTerm>;
using HelpStep = Term<struct HelpStepTerm>; ///< rung of the help ladder
using SignalType = Term<struct SignalTypeTerm>;
using PrincipleId = Term<struct PrincipleTerm>;   ///< `p.regie` …
using CompetenceId = Term<struct CompetenceTerm>; ///< `comp.*` and `task.*`
using MethodId = Term<struct MethodTerm>;
using FieldId = Term<struct FieldTerm>; ///< one of the eleven canvas fields
using SessionKind = Term<struct SessionKindTerm>;
using AgendaReason = Term<struct AgendaReasonTerm>;

} // namespace leertafel
