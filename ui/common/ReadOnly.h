#pragma once

#include "core/services/Workspace.h"
#include "ui/common/ErrorSentence.h"

#include <QWidget>

namespace leertafel::ui {

/// Why nothing can be changed, when the store is open for reading only; else empty.
inline QString readOnlyWords(const services::Workspace& workspace) {
    return workspace.isReadOnly() ? errorSentence(Error::of(ErrorCode::StoreReadOnly)) : QString();
}

/// Switches off what would change something, and says why at it; nothing happens without a reason.
inline void holdBack(QWidget* widget, const QString& why) {
    if (why.isEmpty())
        return;
    widget->setEnabled(false);
    widget->setToolTip(why);
}

} // namespace leertafel::ui
