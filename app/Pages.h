#pragma once

#include "ui/shell/MainWindow.h"

namespace leertafel {

namespace services {
class StoreService;
}

/// Makers of every page there is. @param preferences and @param stores outlive them.
QMap<ui::PageId, ui::PageMaker> makePages(ui::Preferences& preferences, const services::StoreService& stores);

} // namespace leertafel
