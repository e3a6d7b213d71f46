#pragma once

#include "core/anonymity/Finding.h"

#include <QList>

namespace leertafel::anonymity {

class Shape;

// Recognisers by notation. Each reads a normalised text (see Document) and appends what it finds; findings
// of one recogniser do not overlap, those of different ones may: the caller keeps the first. The shape is
// that of the same text and spares it the patterns that have no chance.

/// Mail, accounts, web addresses, phones, bank accounts, citizen numbers, postcodes, plates, file numbers.
void findIdentifiers(const QString& text, const Shape& shape, QList<Finding>& findings);
/// Mail, accounts and web addresses.
void findOnline(const QString& text, const Shape& shape, QList<Finding>& findings);
/// Telephone numbers in figures or said in words.
void findPhones(const QString& text, const Shape& shape, QList<Finding>& findings);
/// Day and month in figures or words, with or without a year, and years of birth.
void findDates(const QString& text, const Shape& shape, QList<Finding>& findings);
/// Exact ages of persons: the number only.
void findAges(const QString& text, const Shape& shape, QList<Finding>& findings);

/// Coarser values that fit in the place of an age: three years for children, ten for others, and the fixed
/// band.
QStringList ageBands(int years);

/// The eleven test of a citizen number (nine digits, or eight with a leading zero left out).
bool passesElevenTest(QStringView digits);

/// The check digits of a bank account number, ISO 13616: mod 97 is 1. Spaces are to be left out.
bool passesIbanTest(QStringView account);

/// The whole number that a Dutch numeral up to 99 stands for ("negen", "eenentwintig"), or -1.
int numeralValue(QStringView word);
/// Whether `word` is a numeral above one, or one with a half ("negen", "tweeënhalf", "anderhalf").
bool isAgeInWords(QStringView word);
/// A pattern for the numerals that `numeralValue` reads, without a group of its own.
const QString& numeralPattern();

} // namespace leertafel::anonymity
