#pragma once

#include "ui/common/Tokens.h"

#include <QString>

namespace leertafel::ui {

/// Draws the arrows, ticks and rings that a style sheet can only take from files, in the given colours,
/// as SVG under `directory`. They hold no data of any store.
/// @return false when a file could not be written.
bool writeStyleImages(const QString& directory, const Colours& colours);

} // namespace leertafel::ui
