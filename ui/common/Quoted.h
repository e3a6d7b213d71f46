#pragma once

#include <QString>

namespace leertafel::ui {

/// Someone's own words between the quotation marks of the program's language.
QString quoted(const QString& words);
/// Words that come between “ and ”: what they quote themselves stands between ‘ and ’.
QString insideQuotes(QString words);
/// After a lead word and a colon a sentence goes on with a small letter; "AD(H)D" stays as it is.
QString lowerFirst(QString words);

} // namespace leertafel::ui
