#pragma once

class QWidget;

namespace leertafel::ui {

/// Rings a widget while it has the focus: one without a frame of its own (a link, a crumb), or one so dark
/// that a frame on it is not seen. The ring lies around it, so that its words stay flush with what is above
/// and below.
/// @param gap between it and the ring, in pixels
void ringOnFocus(QWidget* widget, int gap = 0);

} // namespace leertafel::ui
