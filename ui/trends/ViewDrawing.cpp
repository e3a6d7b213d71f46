#include "ui/trends/ViewDrawing.h"

#include "ui/charts/ControlChart.h"
#include "ui/charts/FunnelChart.h"
#include "ui/charts/Hatch.h"
#include "ui/charts/ShareBar.h"
#include "ui/charts/SmallTrend.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/trends/HeatLegend.h"
#include "ui/trends/HeatModel.h"
#include "ui/trends/HeatTable.h"
#include "ui/trends/LadderModel.h"
#include "ui/trends/MapModel.h"
#include "ui/trends/MapShapes.h"
#include "ui/trends/PanelModel.h"
#include "ui/trends/PanelsPane.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ViewExport)
};

// Lengths are logical pixels.
constexpr qreal between = 12, chartHeight = 440, panelHeight = 160, tileHeight = 92, mapHeight = 640,
                periodHeight = 60;
constexpr int panelsAcross = 3;

/// Samples with their words beside each other, in as many rows as it takes.
class Legend {
public:
    using Sample = std::function<void(const QRectF&)>;

    Legend(QPainter& painter, const ChartLook& look, qreal width, qreal top)
        : m_painter(painter), m_look(look), m_width(width), m_y(top) {}

    void add(const QString& words, const Sample& sample = {}) {
        m_painter.setFont(m_look.caption);
        const qreal chip = sample ? Theme::px(size::chip) : 0;
        const qreal wide = chip + between / 2 + m_painter.fontMetrics().horizontalAdvance(words);
        if (m_x > 0 && m_x + wide > m_width)
            newRow();
        if (sample)
            sample(QRectF(m_x, m_y, chip, m_side));
        m_painter.setFont(m_look.caption);
        m_painter.setPen(m_look.colours.ink);
        m_painter.drawText(QRectF(m_x + chip + between / 2, m_y, wide, m_side),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
        m_x += wide + 2 * between;
    }
    void newRow() {
        m_x = 0;
        m_y += m_side + between / 2;
    }
    qreal bottom() const { return m_y + m_side; }

private:
    QPainter& m_painter;
    const ChartLook& m_look;
    qreal m_width, m_x = 0, m_y;
    qreal m_side = Theme::px(size::smallIcon);
};

qreal heatLegend(QPainter& painter, const ChartLook& look, qreal width, qreal top) {
    Legend legend(painter, look, width, top);
    for (const HeatMeaning& each : heatMeanings())
        legend.add(each.words,
                   [&](const QRectF& box) { paintHeat(painter, box.toRect(), each.heat, each.hidden, {}); });
    return legend.bottom();
}

QString perQuarter(services::Measure measure) {
    return measure == services::Measure::Count ? Say::tr("requests per quarter")
                                               : Say::tr("requests per 1,000 youths per quarter");
}

class OverTimeDrawing final : public ViewDrawing {
public:
    explicit OverTimeDrawing(const services::TrendSeries& series)
        : ViewDrawing(printLook(screenChartWords())), m_series(series) {}
    QString unit() const override { return perQuarter(m_series.measure); }
    qreal draw(QPainter& painter, qreal width) const override {
        paintControlChart(painter, QSizeF(width, chartHeight), m_series, m_look);
        return chartHeight;
    }

private:
    const services::TrendSeries& m_series;
};

class PanelsDrawing final : public ViewDrawing {
public:
    PanelsDrawing(const services::TrendPanels& panels, const Vocabulary& vocabulary)
        : ViewDrawing(printLook(screenChartWords()))
        , m_model(vocabulary, [](const services::TrendSeries&) { return QString(); }) {
        m_model.setColumns(panelsAcross);
        m_model.setPanels(panels);
    }
    QString unit() const override { return PanelsPane::unitOf(m_model.panels()); }
    qreal draw(QPainter& painter, qreal width) const override {
        const qreal wide = (width - (panelsAcross - 1) * between) / panelsAcross;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            for (int column = 0; column < panelsAcross; ++column) {
                const QModelIndex index = m_model.index(row, column);
                const services::TrendSeries* const series = m_model.seriesAt(index);
                if (series == nullptr)
                    continue;
                const QRectF box(column * (wide + between), row * (panelHeight + between), wide, panelHeight);
                paintTrendPanel(painter, box, *series, m_model.topAt(index), index.data().toString(), m_look);
            }
        }
        const qreal top = m_model.rowCount() * (panelHeight + between);
        painter.setFont(m_look.caption);
        painter.setPen(m_look.colours.ink);
        QRectF taken;
        painter.drawText(QRectF(0, top, width, chartHeight), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         PanelsPane::legend(), &taken);
        return taken.bottom();
    }

private:
    PanelModel m_model;
};

class CompareDrawing final : public ViewDrawing {
public:
    CompareDrawing(const services::TrendComparison& comparison, const Vocabulary& vocabulary)
        : ViewDrawing(printLook(screenChartWords())), m_comparison(comparison) {
        for (const services::ComparedArea& area : comparison.areas)
            m_names.append(word(vocabulary, area.area.id()));
    }
    QString unit() const override {
        return Say::tr("requests per 1,000 youths in %1").arg(m_comparison.period.text());
    }
    qreal draw(QPainter& painter, qreal width) const override {
        paintFunnel(painter, QSizeF(width, chartHeight), m_comparison, m_names, m_look, screenFunnelWords());
        return chartHeight;
    }

private:
    const services::TrendComparison& m_comparison;
    QStringList m_names;
};

class OverviewDrawing final : public ViewDrawing {
public:
    OverviewDrawing(const services::TrendOverview& overview, const Vocabulary& vocabulary)
        : ViewDrawing(screenLook())
        , m_model(vocabulary, [](const ThemeId&, const AreaCode&) { return QString(); })
        , m_table(&m_model) {
        m_model.setOverview(overview);
    }
    QColor ground() const override { return m_look.colours.base; }
    QString unit() const override { return perQuarter(m_model.overview().measure); }
    qreal draw(QPainter& painter, qreal width) const override {
        m_table.setFixedWidth(int(width));
        m_table.fit();
        m_table.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
        return heatLegend(painter, m_look, width, m_table.height() + between);
    }

private:
    HeatModel m_model;
    mutable HeatTable m_table; ///< lays itself out anew for each width
};

class MapDrawing final : public ViewDrawing {
public:
    MapDrawing(const services::TrendOverview& overview, const ThemeId& theme, const AreaShapes& shapes,
               const Vocabulary& vocabulary)
        : ViewDrawing(screenLook())
        , m_model(vocabulary, [](const AreaCode&) { return QString(); })
        , m_shapes(shapes) {
        m_model.setOverview(overview, theme);
    }
    QColor ground() const override { return m_look.colours.base; }
    QString unit() const override {
        const QString quarter = m_model.overview().quarter.text();
        return m_model.overview().measure == services::Measure::Count
                   ? Say::tr("requests in %1").arg(quarter)
                   : Say::tr("requests per 1,000 youths in %1").arg(quarter);
    }
    qreal draw(QPainter& painter, qreal width) const override {
        if (!m_shapes.isEmpty()) {
            const MapLayout layout(m_shapes, m_model.areas(), width, {mapHeight, Theme::px(int(tileHeight))});
            paintMapShapes(painter, layout, m_model);
            return heatLegend(painter, m_look, width, layout.height() + between);
        }
        const int wide = int(width) / m_model.columnCount();
        const int high = Theme::px(int(tileHeight));
        for (int row = 0; row < m_model.rowCount(); ++row) {
            for (int column = 0; column < m_model.columnCount(); ++column) {
                const QModelIndex index = m_model.index(row, column);
                if (index.flags().testFlag(Qt::ItemIsEnabled))
                    paintMapTile(painter, QRect(column * wide, row * high, wide, high), index);
            }
        }
        return heatLegend(painter, m_look, width, m_model.rowCount() * high + between);
    }

private:
    MapModel m_model;
    const AreaShapes& m_shapes;
};

class LadderDrawing final : public ViewDrawing {
public:
    LadderDrawing(const LadderContent& ladder)
        : ViewDrawing(printLook(screenChartWords())), m_ladder(ladder) {}
    QString unit() const override {
        return Say::tr("released cases, above the help ladder, below the tracks");
    }
    qreal draw(QPainter& painter, qreal width) const override {
        qreal y = 0;
        for (const services::LadderPeriod& period : m_ladder.ladder.periods) {
            paintLadderPeriod(painter, QRectF(0, y, width, periodHeight), m_ladder.ladder.textOf(period),
                              period, m_ladder.names, m_look);
            y += periodHeight;
        }
        Legend legend(painter, m_look, width, y + between);
        legend.add(Say::tr("Help ladder:"));
        shades(painter, legend, m_ladder.names.steps);
        legend.newRow();
        legend.add(Say::tr("Tracks:"));
        shades(painter, legend, m_ladder.names.tracks);
        if (hidesAny(m_ladder.ladder)) {
            legend.newRow();
            legend.add(ladderHiddenWords(), [&](const QRectF& box) {
                painter.save();
                paintHatch(painter, box, m_look.colours.hatch, m_look.ground, 2 * m_look.unit);
                painter.restore();
            });
        }
        return legend.bottom();
    }

private:
    void shades(QPainter& painter, Legend& legend, const QStringList& words) const {
        for (qsizetype i = 0; i < words.size(); ++i)
            legend.add(words[i],
                       [&](const QRectF& box) { paintShade(painter, box, i, words.size(), m_look); });
    }
    const LadderContent& m_ladder;
};

} // namespace

std::unique_ptr<ViewDrawing> drawingOf(const ViewContent& content, const ViewRequest& view,
                                       const Vocabulary& vocabulary) {
    const auto& shown = content.shown;
    if (const auto* panels = std::get_if<services::TrendPanels>(&shown))
        return std::make_unique<PanelsDrawing>(*panels, vocabulary);
    if (const auto* comparison = std::get_if<services::TrendComparison>(&shown))
        return std::make_unique<CompareDrawing>(*comparison, vocabulary);
    if (const auto* ladder = std::get_if<LadderContent>(&shown))
        return std::make_unique<LadderDrawing>(*ladder);
    if (const auto* overview = std::get_if<services::TrendOverview>(&shown)) {
        if (view.figures.kind == u"map"_s)
            return std::make_unique<MapDrawing>(*overview, view.figures.themes.first(), content.shapes,
                                                vocabulary);
        return std::make_unique<OverviewDrawing>(*overview, vocabulary);
    }
    return std::make_unique<OverTimeDrawing>(std::get<services::TrendSeries>(shown));
}

} // namespace leertafel::ui
