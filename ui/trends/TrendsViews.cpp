// The views of the page Trends: each is made when it is first shown.
#include "ui/common/ErrorSentence.h"
#include "ui/trends/ComparePane.h"
#include "ui/trends/FiguresPanel.h"
#include "ui/trends/LadderPane.h"
#include "ui/trends/MapPane.h"
#include "ui/trends/OverviewPane.h"
#include "ui/trends/PanelsPane.h"
#include "ui/trends/SaveAsPanel.h"
#include "ui/trends/TrendsPage.h"

#include <QStackedWidget>

namespace leertafel::ui {

TrendPane* TrendsPage::makePane(TrendFilters::View view) {
    switch (view) {
    case TrendFilters::SideBySide:
        return new PanelsPane(workspace(), m_stack);
    case TrendFilters::Compare:
        return new ComparePane(workspace(), m_stack);
    case TrendFilters::Overview:
        return new OverviewPane(workspace(), m_stack);
    case TrendFilters::Map:
        return new MapPane(context(), m_stack);
    case TrendFilters::District:
        return makeDistrictPane();
    case TrendFilters::Ladder:
        return new LadderPane(workspace(), m_stack);
    case TrendFilters::OverTime:
        break;
    }
    return nullptr;
}

TrendPane* TrendsPage::paneOf(TrendFilters::View view) {
    if (TrendPane* made = m_panes.value(view))
        return made;
    TrendPane* pane = makePane(view);
    if (pane == nullptr)
        return nullptr;
    m_panes.insert(view, pane);
    m_stack->addWidget(pane);
    connect(pane, &TrendPane::trendChosen, this, &TrendsPage::openTrend);
    connect(pane, &TrendPane::agendaAsked, this, &TrendsPage::putOnAgenda);
    return pane;
}

void TrendsPage::fetch() {
    if (m_figures == nullptr) {
        m_figures = new FiguresPanel(context(), m_stack);
        m_stack->addWidget(m_figures);
        connect(m_figures, &FiguresPanel::changed, this, &TrendsPage::loadThemes);
    }
    showView(m_figures);
    m_figures->begin();
    bringIntoView(m_header);
}

TrendPane* TrendsPage::pane() const { return qobject_cast<TrendPane*>(m_stack->currentWidget()); }

bool TrendsPage::showsFigures() const { return m_stack->currentWidget() == m_chartPage || pane() != nullptr; }

void TrendsPage::showChosen() {
    if (TrendPane* chosen = paneOf(m_filters->view())) {
        showView(chosen);
        loadPane();
    } else {
        showView(m_chartPage);
        loadTrend();
    }
}

void TrendsPage::loadPane() {
    const auto shown = pane()->present({m_filters->theme(), m_filters->area(), m_filters->quarter(),
                                        m_filters->year(), m_filters->measure()});
    if (!shown)
        return say(InlineMessage::Kind::Attention, errorSentence(shown.error()));
    if (pane()->offersYears())
        m_filters->setPeriods(pane()->quarters(), pane()->quarter(), pane()->year());
    else if (!pane()->quarters().isEmpty())
        m_filters->setQuarters(pane()->quarters(), pane()->quarter());
}

void TrendsPage::showView(QWidget* view) {
    m_stack->setCurrentWidget(view);
    m_saveAs->close();
    // The picture of a wijk has a button of its own.
    const bool ladder = view == m_panes.value(TrendFilters::Ladder) && showsFigures();
    m_saveButton->setVisible(showsFigures() && view != m_panes.value(TrendFilters::District));
    fillButton(m_saveButton, ladder); // nothing here goes on an agenda
    m_header->setTitle(view == m_figures ? tr("Import figures") : TrendFilters::wordOf(m_filters->view()));
    m_filters->setVisible(showsFigures());
    m_backButton->setVisible(view == m_figures);
    m_figuresButton->setVisible(showsFigures());
    m_agendaButton->setVisible(showsFigures() && view != m_panes.value(TrendFilters::Ladder) &&
                               view != m_panes.value(TrendFilters::District));
    if (!showsFigures())
        m_slot->hide();
}

} // namespace leertafel::ui
