#pragma once

#include "core/anonymity/Finding.h"

#include <QList>
#include <QString>

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
/// Ages that stand without "jaar": "Noor (8)", "zoon van 9", "hij is bijna tien".
void findBareAges(const QString& text, const Signs& signs, QList<Finding>& findings);
/// Ages that are turned, asked, answered or corrected: "14 geworden", "hoe oud? 9", "is 9 hè geen 6".
void findAgesTurned(const QString& text, const Signs& signs, QList<Finding>& findings);
/// Ages said in passing: one of two, beside a role, in a question.
void findAgesInPassing(const QString& text, const Signs& signs, QList<Finding>& findings);

} // namespace leertafel::anonymity
