#pragma once

#include <QString>

class QWidget;

namespace leertafel::services {
class Workspace;
}

namespace leertafel::ui {

/// Why nothing can be changed, when the store is open for reading only; else empty.
QString readOnlyWords(const services::Workspace& workspace);

/// Switches off what would change something, with all that is in it, and says why at it; nothing happens
/// without a reason.
void holdBack(QWidget* widget, const QString& why);

} // namespace leertafel::ui
