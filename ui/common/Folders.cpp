#include "ui/common/Folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

QString documentsFolder() {
    // A new account names a folder for documents before it has one.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QDir(documents).exists() ? documents : QDir::homePath();
}

QString freePath(const QString& path) {
    const QFileInfo wanted(path);
    const QString end = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = wanted.dir().filePath(u"%1-%2%3"_s.arg(wanted.completeBaseName()).arg(number).arg(end));
    return free;
}

} // namespace leertafel::ui
