#pragma once

#include "ui/common/Tokens.h"

#include <QFont>

namespace leertafel::ui {

/// How one kind of text is set. Lengths on paper are tenths of a point.
struct TextStyle {
    QFont font;
    QColor colour;
    qreal leading = 140;
};

/// The one type scale of printed pages: serif for titles and the family's story, sans for the rest.
struct PrintStyle {
    PrintStyle();

    Colours colours;
    TextStyle cover;   ///< the title on the first page
    TextStyle title;   ///< of an agenda item
    TextStyle heading; ///< of a section within it
    TextStyle label;   ///< of a field
    TextStyle body;
    TextStyle strong;
    TextStyle story;
    TextStyle question; ///< to the table
    TextStyle caption;
    TextStyle captionStrong;
};

/// A4 and its margins.
namespace paper {
inline constexpr int resolution = 720; ///< ten units a point
inline constexpr qreal width = 5953, height = 8419;
inline constexpr qreal left = 680, right = 680, top = 820, bottom = 760;
inline constexpr qreal chartPixel = 7.5; ///< a logical pixel of a chart is three quarters of a point
inline constexpr qreal textWidth = width - left - right, textHeight = height - top - bottom;
} // namespace paper

} // namespace leertafel::ui
