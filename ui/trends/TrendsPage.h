#pragma once

#include "core/services/TrendService.h"
#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

class QStackedWidget;

namespace leertafel::ui {

class FiguresPanel;
class StoryPanel;
class TrendChartView;
class TrendFilters;
class WordKeeper;

/// Trends: one theme in one wijk or the city through the quarters, the sentence under it, the story beside
/// it.
class TrendsPage : public Page {
    Q_OBJECT
public:
    explicit TrendsPage(PageContext context, QWidget* parent = nullptr);

    void open(const Place& place) override;
    void refresh() override;
    bool goBack() override;
    bool flush() override;

private:
    enum View { ChartView, EmptyView, FiguresView };
    void showView(View view);
    void loadThemes();
    void loadTrend();
    void loadStory();
    /// The last quarter that stands out, else the last closed one that was registered.
    int tellingPoint() const;
    void addExplanation();
    void addAction();
    void putOnAgenda();
    /// Where what is typed at this trend is kept until it is sent.
    QString keptAt(const QString& form) const;
    void keepWords();
    void bringWordsBack();
    QStringList placesOf(const QString& form) const;
    void forgetWords(const QString& form);
    void giveUpWords(const QString& form);
    void tellAdded(const QString& told, const QString& form, const QStringList& words, const Undo& remove);
    void say(InlineMessage::Kind kind, const QString& sentence);

    WordKeeper* m_keeper;
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
    FiguresPanel* m_figures;
    services::TrendSeries m_series;
    Place m_messagePlace;
    bool m_chosen = false; ///< a theme and area were chosen, by a person or by what stands out
};

} // namespace leertafel::ui
