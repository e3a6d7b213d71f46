#pragma once

#include "core/services/TrendService.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"
#include "ui/trends/TrendFilters.h"

class QStackedWidget;

namespace leertafel::ui {

class FiguresPanel;
class SaveAsPanel;
class StoryPanel;
class TrendChartView;
class TrendNotes;
class TrendPane;
struct ViewRequest;

/// Trends: one theme in one wijk or the city through the quarters with its story, and views of several of
/// them beside each other.
class TrendsPage : public Page {
    Q_OBJECT
public:
    explicit TrendsPage(PageContext context, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void refresh() override;
    bool goBack() override;
    bool flush() override;
    QList<QAction*> menuActions() override;

private:
    TrendPane* makePane(TrendFilters::View view);
    TrendPane* makeDistrictPane();
    /// That view with its widgets, which are made when it is first shown; null for the large chart.
    TrendPane* paneOf(TrendFilters::View view);
    /// The view in front, if it is one of those beside the large chart.
    TrendPane* pane() const;
    bool showsFigures() const;
    /// Of the views the one that is chosen.
    void showChosen();
    void showView(QWidget* view);
    /// Shows where figures are imported and typed in.
    void fetch();
    void focusView();
    void loadThemes();
    void loadTrend();
    void loadPane();
    void openTrend(const ThemeId& theme, const AreaCode& area, Quarter quarter);
    void selectQuarter(Quarter quarter);
    void loadStory();
    /// The last quarter that stands out, else the last closed one that was registered.
    int tellingPoint() const;
    void putOnAgenda(const ThemeId& theme, const AreaCode& area);
    void putChosenOnAgenda();
    void addActs();
    void addDistrictAct();
    /// The picture of the wijk at hand.
    void showDistrict();
    void chooseDistrict(const AreaCode& area);
    /// The view in front, for saving it.
    Result<ViewRequest> viewRequest() const;
    void say(InlineMessage::Kind kind, const QString& sentence);

    PageHeader* m_header;
    QPushButton* m_figuresButton;
    QPushButton* m_saveButton;
    QPushButton* m_agendaButton;
    QPushButton* m_backButton;
    QAction* m_districtAct;
    TrendFilters* m_filters;
    SaveAsPanel* m_saveAs;
    InlineMessage* m_message;
    QWidget* m_slot; ///< holds the message; hidden with its margins
    QPushButton* m_messageButton;
    QStackedWidget* m_stack;
    QWidget* m_chartPage;
    QWidget* m_emptyPage;
    TrendChartView* m_chart;
    StoryPanel* m_story;
    TrendNotes* m_notes;
    FiguresPanel* m_figures = nullptr;             ///< made when it is first asked for
    QHash<TrendFilters::View, TrendPane*> m_panes; ///< those that were shown
    /// The view from which the trend in front was opened: one step back.
    std::optional<TrendFilters::View> m_openedFrom;
    services::TrendSeries m_series;
    Place m_messagePlace;
    QList<std::pair<QAction*, QPushButton*>> m_acts; ///< each does what its button does
    bool m_chosen = false; ///< a theme and area were chosen, by a person or by what stands out
};

} // namespace leertafel::ui
