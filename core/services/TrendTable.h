#pragma once

#include "core/domain/SignalCount.h"
#include "core/services/TrendService.h"
#include "core/statistics/Disclosure.h"
#include "core/statistics/Expectation.h"
#include "core/statistics/Periods.h"
#include "core/storage/CountRepository.h"

namespace leertafel::services {

/// Youths aged 0–17 per area, from imported figures.
class YouthFigures {
public:
    YouthFigures() = default;
    explicit YouthFigures(const QList<Population>& figures);

    /// In the middle of a quarter, whole; by line between two figures, the last one for a year more.
    std::optional<int> inQuarter(const AreaCode& area, Quarter quarter) const;
    /// Source and day of the last figure that `inQuarter` rests on.
    struct Origin {
        QString source{};
        QDate on{};
    };
    Origin origin(const AreaCode& area, Quarter quarter) const;
    bool isEmpty() const { return m_figures.isEmpty(); }

private:
    QHash<AreaCode, std::vector<statistics::DatedFigure>> m_figures;
    QHash<AreaCode, QHash<QDate, QString>> m_sources;
};

/// What every theme shares: the places, the span of time, who registered when, and the youths.
struct TrendFrame {
    TrendFrame(const Vocabulary& vocabulary, const QList<storage::ThemeCells>& table,
               const YouthFigures& figures, const QDate& day);

    qsizetype column(const AreaCode& area) const { return areas.indexOf(area); }
    /// Something of whatever theme was registered there and then.
    bool isRegistered(qsizetype area, Quarter quarter) const {
        return registered[size_t(area)][size_t(quarter - first)];
    }
    std::optional<int> youthsIn(qsizetype area, Quarter quarter) const {
        return youths[size_t(area)][size_t(quarter - first)];
    }

    QList<AreaCode> areas{}; ///< the wijken, and `onbekend` as the last
    AreaCode city;
    QDate today;
    bool anyYouths;
    Quarter first{}; ///< with any figure
    Quarter newest{};
    std::vector<std::vector<bool>> registered{};           ///< per area, per quarter
    std::vector<std::vector<std::optional<int>>> youths{}; ///< the same
};

/// One theme over all wijken, `onbekend` and the city: what may be seen of it, and what is expected. Every
/// chart, sentence, pack and export of a series takes its numbers from here.
class TrendTable {
public:
    TrendTable(std::shared_ptr<const TrendFrame> frame, const storage::ThemeCells& cells);

    const ThemeId& theme() const { return m_theme; }
    /// Quarters, counts, limits, flags, city and base; the rest is the caller's.
    TrendSeries series(const AreaCode& area, Measure measure) const;
    /// The last quarter that is complete; invalid when none is.
    Quarter lastComplete() const;

    /// What was counted and whether anybody sees it: for who decides what may go out, never to be shown.
    struct Cell {
        std::optional<int> count{}; ///< nothing when not registered
        statistics::CellView view = statistics::CellView::Missing;
    };
    Cell cell(const AreaCode& area, Quarter quarter) const;
    const QList<Quarter>& quarters() const { return m_quarters; }
    bool isProvisional(Quarter quarter) const;
    /// The wijken, `onbekend` and the city, which is the last.
    QList<AreaCode> areas() const;
    /// The same with more of it hidden, and nothing left of why: limits, season and the city's line follow
    /// from what is shown alone, so they lie a little high where small numbers are left out.
    struct Place {
        AreaCode area;
        Quarter quarter;
    };
    TrendTable hiding(const QList<Place>& more) const;

private:
    struct Column {
        std::vector<std::optional<int>> counts;     ///< per quarter; nothing when not registered
        std::vector<statistics::CellView> views;    ///< per quarter
        std::vector<std::optional<int>> population; ///< per quarter
    };
    void readCells(const QList<storage::CountCell>& cells);
    void addCity();
    const Column* columnOf(const AreaCode& area) const;
    statistics::ShownSeries shown(const Column& column) const;
    std::optional<double> cityRate(int index) const;

    std::shared_ptr<const TrendFrame> m_frame;
    ThemeId m_theme;
    QList<Quarter> m_quarters;
    std::vector<bool> m_provisional;
    std::vector<Column> m_columns; ///< as `TrendFrame::areas`
    Column m_city;
    std::optional<statistics::Season> m_season;
};

} // namespace leertafel::services
