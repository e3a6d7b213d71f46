#pragma once

#include "core/anonymity/Finding.h"

#include <QList>

namespace leertafel::anonymity {

/// Everything that is recognisable by its notation: phone, mail, web address, bank account, citizen
/// number, postcode, plate, file number, date. In no order and possibly overlapping.
QList<Finding> findIdentifiers(const QString& text);

/// The eleven test of a citizen number (nine digits, or eight with a leading zero left out).
bool passesElevenTest(QStringView digits);

/// The check digits of a bank account number, ISO 13616: mod 97 is 1. Spaces are to be left out.
bool passesIbanTest(QStringView account);

} // namespace leertafel::anonymity
