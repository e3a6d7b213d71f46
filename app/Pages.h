#pragma once

#include "ui/common/Dialogs.h"
#include "ui/settings/StoreWork.h"
#include "ui/shell/MainWindow.h"

namespace leertafel {

namespace services {
class StoreService;
}

/// Makers of every page there is; all that is given outlives them.
QMap<ui::PageId, ui::PageMaker> makePages(ui::Preferences& preferences, const services::StoreService& stores,
                                          const ui::Dialogs& dialogs, ui::StoreWorker& worker);

} // namespace leertafel
