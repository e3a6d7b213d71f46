#pragma once

#include "ui/common/Tokens.h"

#include <QString>

namespace leertafel::ui {

/// The one style sheet of the program, generated from the tokens.
/// @param percent text size, 100–200. @param images folder that `writeStyleImages` filled.
QString generateStyleSheet(const Colours& colours, int percent, const QString& images);

} // namespace leertafel::ui
