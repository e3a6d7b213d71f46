#pragma once

#include "ui/charts/ChartLook.h"
#include "ui/charts/PointChart.h"

#include <functional>
#include <memory>

class QPainter;

namespace leertafel::ui {

/// The large chart of a trend. Mouse: click a point, drag a range. Keys: left and right walk the points,
/// Home and End jump, with Shift they stretch a range; each point speaks its sentence.
class ControlChart : public PointChart {
    Q_OBJECT
public:
    using Sentence = std::function<QString(int)>;

    explicit ControlChart(QWidget* parent = nullptr);
    ~ControlChart() override;

    /// @param sentence what the point of an index says, for tool tips and assistive technology
    void setTrend(const services::TrendSeries& series, Sentence sentence);
    const services::TrendSeries& trend() const;

    /// Selects without telling; `first` ≤ `last`, both −1 for none.
    void setSelection(int first, int last);
    int first() const { return m_first; }
    int last() const { return m_last; }
    int pointCount() const override;
    int current() const override { return m_current; }
    bool isChosen(int index) const override { return index >= m_first && index <= m_last; }
    QString sentenceOf(int index) const override;
    QRect pointRect(int index) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionChanged(int first, int last); ///< by the user only

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void rebuild();
    void choose(int current, bool stretch);
    void showSelection();

    struct Private;
    std::unique_ptr<Private> d;
    int m_first = -1;
    int m_last = -1;
    int m_current = -1;
    int m_anchor = -1; ///< fixed end while a range is stretched
    bool m_dragging = false;
};

/// The same drawing as vectors into any painter, `size` logical pixels large with its top left at 0,0.
void paintControlChart(QPainter& painter, const QSizeF& size, const services::TrendSeries& series,
                       const ChartLook& look);

} // namespace leertafel::ui
