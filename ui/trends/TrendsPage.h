#pragma once

#include "core/services/TrendService.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

class QStackedWidget;

namespace leertafel::ui {

class FiguresPanel;
class OverviewPane;
class StoryPanel;
class TrendChartView;
class TrendFilters;
class TrendNotes;

/// Trends: one theme in one wijk or the city through the quarters with its story, or all of them in one
/// quarter with what stands out.
class TrendsPage : public Page {
    Q_OBJECT
public:
    explicit TrendsPage(PageContext context, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void refresh() override;
    bool goBack() override;
    bool flush() override;

private:
    enum View { ChartView, EmptyView, FiguresView, OverviewView };
    bool showsFigures() const;
    /// Of the two views the one that is chosen.
    void showChosen();
    void showView(View view);
    void loadThemes();
    void loadTrend();
    void loadOverview();
    void lookAtAll();
    void openTrend(const ThemeId& theme, const AreaCode& area, Quarter quarter);
    void selectQuarter(Quarter quarter);
    void loadStory();
    /// The last quarter that stands out, else the last closed one that was registered.
    int tellingPoint() const;
    void putOnAgenda();
    void say(InlineMessage::Kind kind, const QString& sentence);

    PageHeader* m_header;
    QPushButton* m_figuresButton;
    QPushButton* m_agendaButton;
    QPushButton* m_backButton;
    TrendFilters* m_filters;
    InlineMessage* m_message;
    QWidget* m_slot; ///< holds the message; hidden with its margins
    QPushButton* m_messageButton;
    QStackedWidget* m_stack;
    TrendChartView* m_chart;
    StoryPanel* m_story;
    TrendNotes* m_notes;
    FiguresPanel* m_figures;
    OverviewPane* m_overview;
    services::TrendSeries m_series;
    Place m_messagePlace;
    bool m_chosen = false; ///< a theme and area were chosen, by a person or by what stands out
};

} // namespace leertafel::ui
