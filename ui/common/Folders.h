#pragma once

#include <QString>

namespace leertafel::ui {

/// Where a file chooser begins: the person's documents, or their home folder where there are none.
QString documentsFolder();

} // namespace leertafel::ui
