#pragma once

#include "core/services/TrendService.h"

#include <QWidget>

namespace leertafel::ui {

/// The last quarters of a trend in one small line: band, line with dots, diamonds where it stands out.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);

    /// @param quarters how many of the last ones are drawn
    void setTrend(const services::TrendSeries& series, int quarters = 12);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<services::TrendPoint> m_points;
};

} // namespace leertafel::ui
