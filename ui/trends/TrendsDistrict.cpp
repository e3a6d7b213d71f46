// One wijk at a glance, as a view of the trends.
#include "ui/trends/DistrictPane.h"
#include "ui/trends/SaveAsPanel.h"
#include "ui/trends/TrendFilters.h"
#include "ui/trends/TrendsPage.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

TrendPane* TrendsPage::makeDistrictPane() {
    auto* district = new DistrictPane(context(), m_stack);
    connect(district, &DistrictPane::areaWanted, this, &TrendsPage::chooseDistrict);
    connect(district, &DistrictPane::paperWanted, this, [this, district] {
        ViewRequest view;
        view.figures.kind = u"district"_s;
        view.figures.areas = {district->area()};
        m_saveAs->begin(GiveAs::Pdf, view);
    });
    connect(m_saveAs, &SaveAsPanel::opened, district, &DistrictPane::quietPaper);
    return district;
}

void TrendsPage::addDistrictAct() {
    m_districtAct->setObjectName(u"trends.districtAct"_s);
    m_districtAct->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_districtAct->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_districtAct);
    connect(m_districtAct, &QAction::triggered, this, &TrendsPage::showDistrict);
}

void TrendsPage::showDistrict() {
    const TrendPane* shown = pane();
    const bool there = shown != nullptr && shown == m_panes.value(TrendFilters::District);
    // Of the city there is none: it leads to the choice of a wijk.
    AreaCode area = shown != nullptr ? shown->area() : m_filters->area();
    if (area.isEmpty() || there)
        area = AreaCode(workspace().vocabulary().city().code);
    if (!there && showsFigures())
        m_openedFrom = m_filters->view();
    m_filters->setView(TrendFilters::District);
    chooseDistrict(area);
}

void TrendsPage::chooseDistrict(const AreaCode& area) {
    m_filters->choose(m_filters->theme(), area);
    showChosen();
    focusView();
}

} // namespace leertafel::ui
