#pragma once

#include "core/services/TrendComparison.h"
#include "ui/charts/ChartLook.h"
#include "ui/charts/PointChart.h"

#include <functional>
#include <memory>

class QPainter;

namespace leertafel::ui {

/// What a funnel says beside its points; print brings its own.
struct FunnelWords {
    QString across; ///< "jongeren in de wijk"
    QString narrow; ///< "past bij toeval (95 %)"
    QString far;    ///< "99,8 %"
    QString wide;   ///< "ruime grens 95 %"
    QString widest; ///< "ruime grens 99,8 %"
    QString centre; ///< "alle wijken samen"
    QString between;
    QString outside;
    QString listed; ///< "zonder naam in de tekening:"
};

/// In the language of the program.
FunnelWords screenFunnelWords();

/// Wijken as points: their rate against their number of youths, between the limits of chance. Keys: the
/// arrows walk the points in the order of the vocabulary, Enter opens one; each point speaks its sentence.
class FunnelChart : public PointChart {
    Q_OBJECT
public:
    using Sentence = std::function<QString(qsizetype area)>;

    explicit FunnelChart(QWidget* parent = nullptr);
    ~FunnelChart() override;

    /// @param names of the areas, as `comparison.areas`
    /// @param sentence what an area says, by its place in `comparison.areas`
    void setComparison(const services::TrendComparison& comparison, const QStringList& names,
                       Sentence sentence);
    const services::TrendComparison& comparison() const;
    /// The place in `comparison().areas` that the keyboard stands on; −1 without points.
    qsizetype currentArea() const;
    void setCurrentArea(qsizetype area);
    /// Places in `comparison().areas` whose names found no room by their points: they stand in the legend.
    QList<qsizetype> listedAreas() const;

    int pointCount() const override;
    int current() const override;
    QString sentenceOf(int index) const override;
    QRect pointRect(int index) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentMoved();   ///< by the user only
    void pointActivated(); ///< Enter or a double click

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
    void choose(int index);
    void showCurrent();
    int pointAt(QPointF position) const;

    struct Private;
    std::unique_ptr<Private> d;
};

/// The same drawing as vectors into any painter, `size` logical pixels large with its top left at 0,0.
void paintFunnel(QPainter& painter, const QSizeF& size, const services::TrendComparison& comparison,
                 const QStringList& names, const ChartLook& look, const FunnelWords& words);

} // namespace leertafel::ui
