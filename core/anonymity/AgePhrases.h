#pragma once

#include "core/anonymity/Finding.h"

#include <QList>
#include <QRegularExpressionMatch>
#include <QString>

namespace leertafel::anonymity {

// Parts that the patterns of ages share, without groups of their own unless said.

/// Somebody who can have an age: "zoon", "oudste", "collega".
const QString& personWord();
/// What may follow an age that stands without "jaar"; a noun there would make it a count.
const QString& closedAge();
/// After "een jongen van 8" any word may follow but a plural ("moeder van 3 kinderen") or a measure.
const QString& noPlural();
/// Units that make a number a count or a measure.
const QString& notUnit();
/// An age in figures or in words.
const QString& anyAge();
/// What stands between a verb and an age: "bijna", "in mei", "volgende week".
const QString& soonWords();
/// Who is or becomes an age: a pronoun, a word for somebody, a name, a placeholder. A form of "zijn",
/// "worden" or "gaan" and a blank must follow, which is looked at first.
const QString& somebodyWords();
/// `count` values separated by commas, "en" or a slash, each a group.
QString ageList(const QString& value, int count);

/// Adds the ages that the groups of the match hold, but nothing of "zij zijn 10 jaar getrouwd".
void addAges(QList<Finding>& findings, const QString& text, const QRegularExpressionMatch& match);

} // namespace leertafel::anonymity
