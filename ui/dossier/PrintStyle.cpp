#include "ui/dossier/PrintStyle.h"

#include "ui/common/Theme.h"

namespace leertafel::ui {

namespace {
TextStyle style(TextRole face, int tenths, qreal leading, const QColor& colour,
                QFont::Weight weight = QFont::Normal) {
    TextStyle result;
    result.font.setFamilies(Theme::font(face).families());
    result.font.setPixelSize(tenths);
    result.font.setWeight(weight);
    result.font.setHintingPreference(QFont::PreferNoHinting);
    result.colour = colour;
    result.leading = leading;
    return result;
}
} // namespace

PrintStyle::PrintStyle()
    : colours(lightColours())
    , cover(style(TextRole::Story, 280, 340, colours.ink, QFont::DemiBold))
    , title(style(TextRole::Story, 190, 250, colours.ink, QFont::DemiBold))
    , heading(style(TextRole::Body, 120, 165, colours.ink, QFont::DemiBold))
    , label(style(TextRole::Body, 95, 140, colours.accent, QFont::DemiBold))
    , body(style(TextRole::Body, 98, 145, colours.ink))
    , strong(style(TextRole::Body, 98, 145, colours.ink, QFont::DemiBold))
    , story(style(TextRole::Story, 108, 170, colours.ink))
    , question(style(TextRole::Story, 135, 205, colours.ink))
    , caption(style(TextRole::Body, 84, 122, colours.ink2))
    , captionStrong(style(TextRole::Body, 84, 122, colours.ink, QFont::DemiBold)) {}

} // namespace leertafel::ui
