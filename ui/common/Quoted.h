#pragma once

#include <QString>

namespace leertafel::ui {

/// Someone's own words between the quotation marks of the program's language.
QString quoted(const QString& words);

} // namespace leertafel::ui
