#include "ui/common/ReadOnly.h"

#include "core/services/Workspace.h"
#include "ui/common/ErrorSentence.h"

#include <QWidget>

namespace leertafel::ui {

QString readOnlyWords(const services::Workspace& workspace) {
    return workspace.isReadOnly() ? errorSentence(Error::of(ErrorCode::StoreReadOnly)) : QString();
}

void holdBack(QWidget* widget, const QString& why) {
    if (why.isEmpty())
        return;
    widget->setEnabled(false);
    widget->setToolTip(why);
    widget->setAccessibleDescription(why);
}

} // namespace leertafel::ui
