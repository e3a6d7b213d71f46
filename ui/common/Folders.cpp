#include "ui/common/Folders.h"

#include <QDir>
#include <QStandardPaths>

namespace leertafel::ui {

QString documentsFolder() {
    // A new account names a folder for documents before it has one.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace leertafel::ui
