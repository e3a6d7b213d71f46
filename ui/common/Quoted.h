#pragma once

#include <QString>

namespace leertafel::ui {

/// Someone's own words between the quotation marks of the program's language.
QString quoted(const QString& words);
/// Words that come between “ and ”: what they quote themselves stands between ‘ and ’.
QString insideQuotes(QString words);

} // namespace leertafel::ui
