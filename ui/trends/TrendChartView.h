#pragma once

#include "core/services/TrendService.h"
#include "ui/common/Widgets.h"

namespace leertafel::ui {

class ControlChart;

/// The chart in its card, and under it the sentence with the method in small print.
class TrendChartView : public Column {
    Q_OBJECT
public:
    explicit TrendChartView(services::TrendService& trends, QWidget* parent = nullptr);

    /// @param title "Druk / AD(H)D-vraag in Leidsche Rijn"
    void setTrend(const services::TrendSeries& series, const QString& title);
    void select(int first, int last);
    int first() const;
    int last() const;
    ControlChart* chart() const { return m_chart; }

Q_SIGNALS:
    void selectionChanged(int first, int last);

private:
    void showSentence();
    InlineMessage* m_youths;

    services::TrendService& m_trends;
    TextLabel* m_title;
    TextLabel* m_unit;
    ControlChart* m_chart;
    TextLabel* m_sentence;
    TextLabel* m_method;
};

} // namespace leertafel::ui
