#pragma once

#include <QIcon>
#include <QString>

namespace leertafel::ui {

/// In which colour of the theme an icon is drawn.
enum class IconInk { Ink, Quiet, Accent, OnAccent, Link, Ochre, Plum, Red };

/// A Breeze icon by its theme name, drawn in the text colour of its state (on accent where selected).
/// Follows a change of theme by itself.
QIcon icon(const QString& name);
QIcon icon(const QString& name, IconInk ink);
/// The same with the glyph at one end of a wider box: room between an icon and the words of a button.
QIcon buttonIcon(const QString& name, IconInk ink, Qt::Alignment end = Qt::AlignLeft);
/// A key of the keyboard as the strip of a button shows it, with room before the words that follow.
QIcon keyIcon(const QString& key, IconInk ink);
/// How much room that takes.
QSize keyIconSize(const QString& key);
/// The program's own mark.
QIcon appIcon();

} // namespace leertafel::ui
