#pragma once

#include <QIcon>
#include <QString>

namespace leertafel::ui {

/// A Breeze icon by its theme name, drawn in the text colour of its state (on accent where selected).
QIcon icon(const QString& name);
/// The program's own mark.
QIcon appIcon();

} // namespace leertafel::ui
