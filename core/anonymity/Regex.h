#pragma once

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace leertafel::anonymity {

// Every pattern of the gate has bounded or possessive repeats and starts at a boundary: a pasted page of
// digits cannot make the scan slow.

/// The pattern, made ready when it first runs: many a text needs few of them.
inline QRegularExpression compiled(const QString& pattern, bool ignoreCase = false) {
    return QRegularExpression(pattern, ignoreCase ? QRegularExpression::CaseInsensitiveOption
                                                  : QRegularExpression::NoPatternOption);
}

/// Calls `function` with every match. The text comes from `Document`, which leaves no lone surrogates.
template <typename Function>
void each(const QRegularExpression& pattern, const QString& text, Function function) {
    for (qsizetype from = 0; from <= text.size();) {
        const QRegularExpressionMatch found =
            pattern.match(text, from, QRegularExpression::NormalMatch,
                          QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!found.hasMatch())
            return;
        function(found);
        from = std::max(found.capturedEnd(), from + 1);
    }
}

/// Whether the pattern matches anywhere. A short one that must match too spares a text the long ones.
inline bool occurs(const QRegularExpression& pattern, const QString& text) {
    return pattern
        .match(text, 0, QRegularExpression::NormalMatch,
               QRegularExpression::DontCheckSubjectStringMatchOption)
        .hasMatch();
}

} // namespace leertafel::anonymity
