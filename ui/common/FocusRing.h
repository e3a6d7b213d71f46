#pragma once

class QWidget;

namespace leertafel::ui {

/// Rings a widget that has no frame of its own (a link, a crumb) while it has the focus. The ring lies around
/// it, so that its words stay flush with what is above and below.
void ringOnFocus(QWidget* widget);

} // namespace leertafel::ui
