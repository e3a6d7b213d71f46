#pragma once

#include <QColor>

namespace leertafel::ui {

/// Spacing, sizes and radii in logical pixels at 100 % text; `Theme::px` scales them with the text.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}
namespace size {
inline constexpr int button = 34, smallButton = 28, combo = 30, field = 32, navRow = 40, listRow = 58,
                     pageHeader = 78, menuBar = 36, rail = 176, railNarrow = 60, sidePanelMin = 288,
                     sidePanelMax = 368, icon = 22, smallIcon = 16, narrowBelow = 1100, readingWidth = 720,
                     longestLine = 900, storyWidth = 640, formWidth = 800, pageMost = 1744,
                     sidePanelWide = 420, chip = 20, chipPadding = 8, rowButton = 112, focusRing = 2;
}
namespace radius {
inline constexpr int chip = 3, field = 4, button = 5, card = 7;
}

/// The type scale: sans for the tool's words, serif for titles and the family's story.
enum class TextRole { Caption, Body, BodyStrong, Guide, Section, PageTitle, Story, StoryStrong, Brand };

/// Every colour of the program by its role; two sets, light and dark.
struct Colours {
    QColor window, base, alt, sunk, rail, line, edge;
    QColor ink, ink2, ink3;
    QColor accent, accentHover, onAccent, accentSoft, link;
    QColor ochre, ochreSoft, plum, plumSoft, red, redSoft, focus;
    QColor chartLine, chartBand, chartBandEdge, chartCity, chartAction, chartFlag, chartGrid, hatch;
    QColor heat[5];  ///< low → high
    QColor tileEdge; ///< around a tile or a part of a bar, however near its fill is to the ground
};

const Colours& lightColours();
const Colours& darkColours();

} // namespace leertafel::ui
