#include "app/Pages.h"

#include "ui/cases/CasesPage.h"
#include "ui/learning/LearningPage.h"
#include "ui/review/ReviewPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/table/TablePage.h"
#include "ui/today/TodayPage.h"
#include "ui/trends/TrendsPage.h"

namespace leertafel {

namespace {

template <typename PageType>
ui::PageMaker maker() {
    return
        [](ui::PageContext context, QWidget* parent) -> ui::Page* { return new PageType(context, parent); };
}

} // namespace

QMap<ui::PageId, ui::PageMaker> makePages(ui::Preferences& preferences, const services::StoreService& stores,
                                          const ui::Dialogs& dialogs, ui::StoreWorker& worker) {
    return {
        {ui::PageId::Today, maker<ui::TodayPage>()},
        {ui::PageId::Cases, maker<ui::CasesPage>()},
        {ui::PageId::Review, maker<ui::ReviewPage>()},
        {ui::PageId::Trends, maker<ui::TrendsPage>()},
        {ui::PageId::Table, maker<ui::TablePage>()},
        {ui::PageId::Learning, maker<ui::LearningPage>()},
        {ui::PageId::Settings,
         [&preferences, &stores, &dialogs, &worker](ui::PageContext context, QWidget* parent) -> ui::Page* {
             return new ui::SettingsPage(context, preferences, stores, dialogs, worker, parent);
         }}};
}

} // namespace leertafel
