#pragma once

#include "core/anonymity/Finding.h"
#include "core/anonymity/Shape.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace leertafel::anonymity {

class Signs;

/// The years that figures or words stand for ("7 1/2", "drieënhalf", "vijftiende"), or -1.
double ageValue(QStringView text);
/// Appends an age unless nobody gets that old.
/// @param glued the number runs on into a word ("acht" of "achtjarige"): its coarser values end in a hyphen.
void addAge(QList<Finding>& findings, QStringView found, qsizetype start, bool glued = false);

/// Patterns without a group of their own: "tweeënhalf", "elf en een half"; and "2,5", "7½".
const QString& halfPattern();
const QString& figurePattern();
/// Whether the words behind `at` say that a number of years is a span of time, not somebody's age.
bool isSpanAfter(const QString& text, qsizetype at);
/// What must stand in the shape of a text for a pattern to match; written with `|` between them.
struct Beside {
    const QRegularExpression* pattern;
    QLatin1StringView signs;
};

/// Whether the pattern has a chance; one that is not among `all` always has.
template <typename Besides>
bool isPossible(const QRegularExpression* pattern, const Besides& all, const Shape& shape) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [pattern](const Beside& each) { return each.pattern == pattern; });
    return found == all.end() || shape.has(found->signs);
}

/// Ages that stand without "jaar": "Noor (8)", "zoon van 9", "hij is bijna tien".
void findBareAges(const QString& text, const Signs& signs, const Shape& shape, QList<Finding>& findings);
/// Ages that are turned, asked, answered or corrected: "14 geworden", "hoe oud? 9", "is 9 hè geen 6".
void findAgesTurned(const QString& text, const Signs& signs, const Shape& shape, QList<Finding>& findings);
/// Ages said in passing: one of two, beside a role, in a question.
void findAgesInPassing(const QString& text, const Signs& signs, const Shape& shape, QList<Finding>& findings);

} // namespace leertafel::anonymity
