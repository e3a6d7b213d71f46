#pragma once

#include <QString>

namespace leertafel::ui {

/// Where a file chooser begins: the person's documents, or their home folder where there are none.
QString documentsFolder();
/// The path itself, or with a number behind the name when something is there: `cijfers-2.csv`.
QString freePath(const QString& path);

} // namespace leertafel::ui
