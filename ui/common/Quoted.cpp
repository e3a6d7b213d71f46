#include "ui/common/Quoted.h"

#include <QCoreApplication>

namespace leertafel::ui {

QString quoted(const QString& words) { return QCoreApplication::translate("Labels", "“%1”").arg(words); }

} // namespace leertafel::ui
