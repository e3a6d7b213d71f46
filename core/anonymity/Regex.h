#pragma once

#include <QRegularExpression>
#include <QString>

namespace leertafel::anonymity {

// Every pattern of the gate has bounded or possessive repeats and starts at a boundary: a pasted page of
// digits cannot make the scan slow.

inline QRegularExpression compiled(const QString& pattern, bool ignoreCase = false) {
    QRegularExpression expression(pattern, ignoreCase ? QRegularExpression::CaseInsensitiveOption
                                                      : QRegularExpression::NoPatternOption);
    expression.optimize();
    return expression;
}

/// Calls `function` with every match. The text comes from `Document`, which leaves no lone surrogates.
template <typename Function>
void each(const QRegularExpression& pattern, const QString& text, Function function) {
    for (auto it = pattern.globalMatch(text, 0, QRegularExpression::NormalMatch,
                                       QRegularExpression::DontCheckSubjectStringMatchOption);
         it.hasNext();)
        function(it.next());
}

/// Whether the pattern matches anywhere. A short one that must match too spares a text the long ones.
inline bool occurs(const QRegularExpression& pattern, const QString& text) {
    return pattern
        .match(text, 0, QRegularExpression::NormalMatch,
               QRegularExpression::DontCheckSubjectStringMatchOption)
        .hasMatch();
}

} // namespace leertafel::anonymity
