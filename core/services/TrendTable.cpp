#include "core/services/TrendTable.h"

#include "core/statistics/Rates.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using statistics::CellView;

namespace {

constexpr int kAdult = 18;
constexpr int kCarryDays = 366;

/// Youths of one area on one day: the figure 0–18 or bands that join up to it; nothing with a gap.
std::optional<double> joined(const QList<Population>& bands, int from = 0) {
    if (from == kAdult)
        return 0;
    for (const Population& band : bands) {
        if (band.ageFrom != from || band.ageTo > kAdult)
            continue;
        if (const auto rest = joined(bands, band.ageTo))
            return band.count + *rest;
    }
    return {};
}

CellView viewOfTotal(bool totalShown, int total) {
    if (totalShown)
        return CellView::Shown;
    return statistics::isSmall(total) ? CellView::Small : CellView::Protecting;
}

} // namespace

YouthFigures::YouthFigures(const QList<Population>& figures) {
    QHash<AreaCode, QMap<QDate, QList<Population>>> byDay;
    for (const Population& figure : figures)
        byDay[figure.area][figure.on].append(figure);
    for (auto area = byDay.cbegin(); area != byDay.cend(); ++area) {
        for (auto day = area->cbegin(); day != area->cend(); ++day) {
            if (const auto youths = joined(day.value())) {
                m_figures[area.key()].push_back({day.key(), *youths});
                m_sources[area.key()].insert(day.key(), day->first().source);
            }
        }
    }
}

std::optional<int> YouthFigures::inQuarter(const AreaCode& area, Quarter quarter) const {
    const auto found = m_figures.constFind(area);
    if (found == m_figures.cend())
        return {};
    const auto value = statistics::populationOn(*found, statistics::midQuarter(quarter), kCarryDays);
    return value ? std::optional(int(std::lround(*value))) : std::nullopt;
}

YouthFigures::Origin YouthFigures::origin(const AreaCode& area, Quarter quarter) const {
    Origin origin;
    const QDate middle = statistics::midQuarter(quarter);
    for (const auto& figure : m_figures.value(area)) {
        if (figure.on <= middle)
            origin = {m_sources.value(area).value(figure.on), figure.on};
    }
    return origin;
}

TrendTable::TrendTable(const Input& input, const YouthFigures& youths)
    : m_theme(input.theme), m_city(input.city), m_areas(input.areas) {
    if (input.cells.isEmpty())
        return;
    readCells(input);
    for (const AreaCode& area : m_areas) {
        for (const Quarter quarter : m_quarters)
            m_columns[area].population.push_back(youths.inQuarter(area, quarter));
    }
    addCity(youths);
    m_season = statistics::seasonOf(shown(m_columns[m_city]));
}

void TrendTable::readCells(const Input& input) {
    const auto byQuarter = [](const auto& a, const auto& b) { return a.quarter < b.quarter; };
    const Quarter first = std::min_element(input.cells.begin(), input.cells.end(), byQuarter)->quarter;
    const Quarter newest =
        std::max_element(input.registered.begin(), input.registered.end(), byQuarter)->quarter;
    for (Quarter quarter = first; quarter <= newest; quarter = quarter.plus(1)) {
        m_quarters.append(quarter);
        // What came in last is not complete yet, nor is a quarter that still runs.
        m_provisional.push_back(quarter == newest || quarter.lastDay() >= input.today);
    }

    QSet<QPair<AreaCode, Quarter>> registered;
    for (const auto& cell : input.registered)
        registered.insert({cell.area, cell.quarter});
    QHash<QPair<AreaCode, Quarter>, int> counts;
    QSet<Quarter> withTheme;
    for (const auto& cell : input.cells) {
        counts.insert({cell.area, cell.quarter}, cell.count);
        withTheme.insert(cell.quarter);
    }
    for (const AreaCode& area : m_areas) {
        Column& column = m_columns[area];
        for (const Quarter quarter : m_quarters) {
            const auto found = counts.constFind({area, quarter});
            // An area that sent in other themes had none of this one; an area that sent in nothing is
            // missing.
            if (found != counts.cend())
                column.counts.push_back(*found);
            else if (registered.contains({area, quarter}) && withTheme.contains(quarter))
                column.counts.push_back(0);
            else
                column.counts.push_back({});
        }
    }
}

void TrendTable::addCity(const YouthFigures& youths) {
    Column city;
    for (size_t i = 0; i < size_t(m_quarters.size()); ++i) {
        std::vector<std::optional<int>> row;
        int total = 0, inhabitants = 0;
        bool any = false, allKnown = true;
        for (const AreaCode& area : m_areas) {
            const Column& column = m_columns[area];
            row.push_back(column.counts[i]);
            if (!column.counts[i])
                continue;
            any = true;
            total += *column.counts[i];
            // Youths of a wijk that was not registered would make the city's rate too low. `onbekend` has
            // none.
            if (column.population[i])
                inhabitants += *column.population[i];
            else if (area.id() != u"onbekend")
                allKnown = false;
        }
        const statistics::ProtectedRow views = statistics::protectSmallCounts(row);
        for (qsizetype a = 0; a < m_areas.size(); ++a)
            m_columns[m_areas[a]].views.push_back(views.cells[size_t(a)]);
        city.counts.push_back(any ? std::optional(total) : std::nullopt);
        city.views.push_back(any ? viewOfTotal(views.totalShown, total) : CellView::Missing);
        const bool based = any && allKnown && inhabitants > 0 && !youths.isEmpty();
        city.population.push_back(based ? std::optional(inhabitants) : std::nullopt);
    }
    m_columns.insert(m_city, city);
}

statistics::ShownSeries TrendTable::shown(const Column& column) const {
    statistics::ShownSeries series;
    for (size_t i = 0; i < column.counts.size(); ++i) {
        const bool open = column.views[i] == CellView::Shown;
        series.count.push_back(open ? std::optional<double>(*column.counts[i]) : std::nullopt);
        series.small.push_back(column.views[i] == CellView::Small);
        series.protecting.push_back(column.views[i] == CellView::Protecting);
        series.provisional.push_back(m_provisional[i]);
        series.population.push_back(column.population[i] ? std::optional<double>(*column.population[i])
                                                         : std::nullopt);
        series.quarter.push_back(m_quarters[qsizetype(i)].number());
    }
    return series;
}

std::optional<double> TrendTable::cityRate(int index) const {
    const Column& city = *m_columns.constFind(m_city);
    const auto i = size_t(index);
    if (city.views[i] != CellView::Shown || !city.population[i])
        return {};
    return double(*city.counts[i]) / *city.population[i];
}

TrendSeries TrendTable::series(const AreaCode& area, Measure measure) const {
    TrendSeries result;
    result.theme = m_theme;
    result.area = area;
    result.measure = measure;
    result.method = u"u-chart-exact"_s;
    const auto found = m_columns.constFind(area);
    if (found == m_columns.cend())
        return result;
    const Column& column = *found;
    const statistics::Expectation expectation = statistics::expectationOf(shown(column), m_season);
    result.assessable = expectation.assessable;
    result.seasonal = m_season.has_value();
    if (expectation.assessable) {
        result.baselineFrom = m_quarters[expectation.baselineFrom];
        result.baselineTo = m_quarters[expectation.baselineTo];
        result.frozen = expectation.baselineSize == statistics::kFrozenBaseline;
    }
    for (int index = 0; index < int(m_quarters.size()); ++index) {
        const auto i = size_t(index);
        TrendPoint point;
        point.quarter = m_quarters[index];
        point.provisional = m_provisional[i];
        point.missing = column.views[i] == CellView::Missing;
        point.protecting = column.views[i] == CellView::Protecting;
        point.hidden = point.protecting || column.views[i] == CellView::Small;
        point.population = column.population[i];
        // Per 1,000 youths, or plain numbers.
        const auto scaled = [&](std::optional<double> value) -> std::optional<double> {
            if (!value || measure == Measure::Count)
                return value;
            return statistics::ratePerThousand(
                *value, point.population ? std::optional<double>(*point.population) : std::nullopt);
        };
        if (!point.missing && !point.hidden) {
            point.count = column.counts[i];
            point.value = scaled(double(*point.count));
        }
        point.expected = scaled(expectation.expected[i]);
        point.lower = scaled(expectation.lower[i]);
        point.upper = scaled(expectation.upper[i]);
        if (expectation.high[i])
            point.flag = PointFlag::High;
        else if (expectation.low[i])
            point.flag = PointFlag::Low;
        if (const auto rate = cityRate(index); rate && area != m_city && point.population)
            point.city = scaled(*rate * *point.population);
        for (const AreaCode& wijk : m_areas) {
            if (area == m_city && !point.missing && !m_columns.constFind(wijk)->counts[i])
                point.without.append(wijk);
        }
        result.points.append(point);
    }
    return result;
}

Quarter TrendTable::lastComplete() const {
    for (qsizetype i = m_quarters.size() - 1; i >= 0; --i) {
        if (!m_provisional[size_t(i)])
            return m_quarters[i];
    }
    return {};
}

} // namespace leertafel::services
