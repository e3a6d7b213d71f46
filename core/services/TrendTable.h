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

/// One theme over all wijken, `onbekend` and the city: what may be seen of it, and what is expected. Every
/// chart, sentence, pack and export of a series takes its numbers from here.
class TrendTable {
public:
    struct Input {
        ThemeId theme{};
        QList<AreaCode> areas{}; ///< the wijken and `onbekend`
        AreaCode city{};
        QList<storage::CountCell> cells{};
        QList<storage::CountCell> registered{}; ///< over all themes
        QDate today{};
    };
    TrendTable(const Input& input, const YouthFigures& youths);

    bool isEmpty() const { return m_quarters.isEmpty(); }
    /// Quarters, counts, limits, flags, city and base; the rest is the caller's.
    TrendSeries series(const AreaCode& area, Measure measure) const;
    /// The last quarter that is complete; invalid when none is.
    Quarter lastComplete() const;

private:
    struct Column {
        std::vector<std::optional<int>> counts;     ///< per quarter; nothing when not registered
        std::vector<statistics::CellView> views;    ///< per quarter
        std::vector<std::optional<int>> population; ///< per quarter
    };
    void readCells(const Input& input);
    void addCity(const YouthFigures& youths);
    statistics::ShownSeries shown(const Column& column) const;
    std::optional<double> cityRate(int index) const;

    ThemeId m_theme;
    AreaCode m_city;
    QList<AreaCode> m_areas;
    QList<Quarter> m_quarters;
    std::vector<bool> m_provisional;
    QHash<AreaCode, Column> m_columns; ///< the city too
    std::optional<statistics::Season> m_season;
};

} // namespace leertafel::services
