#include "core/services/TrendTable.h"

#include "core/statistics/Rates.h"

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

TrendFrame::TrendFrame(const Vocabulary& vocabulary, const QList<storage::ThemeCells>& table,
                       const YouthFigures& figures, const QDate& day)
    : city(vocabulary.city().code), today(day), anyYouths(!figures.isEmpty()) {
    for (const Area& district : vocabulary.districts())
        areas.append(AreaCode(district.code));
    areas.append(AreaCode(u"onbekend"_s));
    for (const auto& theme : table) {
        for (const auto& cell : theme.cells) {
            if (!first.isValid() || cell.quarter < first)
                first = cell.quarter;
            newest = std::max(newest, cell.quarter);
        }
    }
    const size_t size = first.isValid() ? size_t(newest - first + 1) : 0;
    registered.assign(size_t(areas.size()), std::vector<bool>(size, false));
    for (const auto& theme : table) {
        qsizetype place = -1;
        for (const auto& cell : theme.cells) {
            if (place < 0 || areas[place] != cell.area)
                place = column(cell.area);
            if (place >= 0)
                registered[size_t(place)][size_t(cell.quarter - first)] = true;
        }
    }
    for (const AreaCode& area : std::as_const(areas)) {
        std::vector<std::optional<int>> known;
        for (size_t i = 0; i < size; ++i)
            known.push_back(figures.inQuarter(area, first.plus(int(i))));
        youths.push_back(std::move(known));
    }
}

TrendTable::TrendTable(std::shared_ptr<const TrendFrame> frame, const storage::ThemeCells& cells)
    : m_frame(std::move(frame)), m_theme(cells.theme), m_columns(size_t(m_frame->areas.size())) {
    if (cells.cells.isEmpty())
        return;
    readCells(cells.cells);
    addCity();
    m_season = statistics::seasonOf(shown(m_city));
}

void TrendTable::readCells(const QList<storage::CountCell>& cells) {
    const auto byQuarter = [](const auto& a, const auto& b) { return a.quarter < b.quarter; };
    const Quarter first = std::min_element(cells.begin(), cells.end(), byQuarter)->quarter;
    const Quarter newest = m_frame->newest;
    for (Quarter quarter = first; quarter <= newest; quarter = quarter.plus(1)) {
        m_quarters.append(quarter);
        // What came in last is not complete yet, nor is a quarter that still runs.
        m_provisional.push_back(quarter == newest || quarter.lastDay() >= m_frame->today);
    }

    const auto size = size_t(m_quarters.size());
    std::vector<bool> withTheme(size, false);
    for (Column& column : m_columns)
        column.counts.resize(size);
    qsizetype place = -1;
    for (const auto& cell : cells) {
        const auto index = size_t(cell.quarter - first);
        withTheme[index] = true;
        if (place < 0 || m_frame->areas[place] != cell.area)
            place = m_frame->column(cell.area);
        if (place >= 0)
            m_columns[size_t(place)].counts[index] = cell.count;
    }
    for (size_t area = 0; area < m_columns.size(); ++area) {
        Column& column = m_columns[area];
        for (size_t i = 0; i < size; ++i) {
            const Quarter quarter = m_quarters[qsizetype(i)];
            // An area that sent in other themes had none of this one; an area that sent in nothing is
            // missing.
            if (!column.counts[i] && withTheme[i] && m_frame->isRegistered(qsizetype(area), quarter))
                column.counts[i] = 0;
            column.population.push_back(m_frame->youthsIn(qsizetype(area), quarter));
        }
    }
}

void TrendTable::addCity() {
    const size_t unknown = m_columns.size() - 1;
    for (size_t i = 0; i < size_t(m_quarters.size()); ++i) {
        std::vector<std::optional<int>> row;
        int total = 0, inhabitants = 0;
        bool any = false, allKnown = true;
        for (size_t area = 0; area < m_columns.size(); ++area) {
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
            else if (area != unknown)
                allKnown = false;
        }
        const statistics::ProtectedRow views = statistics::protectSmallCounts(row);
        for (size_t area = 0; area < m_columns.size(); ++area)
            m_columns[area].views.push_back(views.cells[area]);
        m_city.counts.push_back(any ? std::optional(total) : std::nullopt);
        m_city.views.push_back(any ? viewOfTotal(views.totalShown, total) : CellView::Missing);
        const bool based = any && allKnown && inhabitants > 0 && m_frame->anyYouths;
        m_city.population.push_back(based ? std::optional(inhabitants) : std::nullopt);
    }
}

const TrendTable::Column* TrendTable::columnOf(const AreaCode& area) const {
    if (area == m_frame->city)
        return &m_city;
    const qsizetype place = m_frame->column(area);
    return place < 0 ? nullptr : &m_columns[size_t(place)];
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
    const auto i = size_t(index);
    if (m_city.views[i] != CellView::Shown || !m_city.population[i])
        return {};
    return double(*m_city.counts[i]) / *m_city.population[i];
}

TrendSeries TrendTable::series(const AreaCode& area, Measure measure) const {
    TrendSeries result;
    result.theme = m_theme;
    result.area = area;
    result.measure = measure;
    result.method = u"u-chart-exact"_s;
    const Column* const found = columnOf(area);
    if (!found)
        return result;
    const Column& column = *found;
    const bool isCity = area == m_frame->city;
    result.points.reserve(m_quarters.size());
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
        if (const auto rate = cityRate(index); rate && !isCity && point.population)
            point.city = scaled(*rate * *point.population);
        for (qsizetype wijk = 0; isCity && !point.missing && wijk < m_frame->areas.size(); ++wijk) {
            if (!m_columns[size_t(wijk)].counts[i])
                point.without.append(m_frame->areas[wijk]);
        }
        result.points.append(point);
    }
    return result;
}

TrendTable::Cell TrendTable::cell(const AreaCode& area, Quarter quarter) const {
    const Column* const column = columnOf(area);
    const qsizetype index = m_quarters.indexOf(quarter);
    if (!column || index < 0)
        return {};
    return {column->counts[size_t(index)], column->views[size_t(index)]};
}

bool TrendTable::isProvisional(Quarter quarter) const {
    const qsizetype index = m_quarters.indexOf(quarter);
    return index >= 0 && m_provisional[size_t(index)];
}

QList<AreaCode> TrendTable::areas() const {
    QList<AreaCode> all = m_frame->areas;
    all.append(m_frame->city);
    return all;
}

TrendTable TrendTable::hiding(const QList<Place>& more) const {
    TrendTable less = *this;
    for (const Place& place : more) {
        const qsizetype index = m_quarters.indexOf(place.quarter);
        const qsizetype area = m_frame->column(place.area);
        Column& column = place.area == m_frame->city ? less.m_city : less.m_columns[size_t(area)];
        CellView& view = column.views[size_t(index)];
        if (view == CellView::Shown)
            view = CellView::Protecting;
    }
    // Limits that count a small one otherwise than its partner would tell which of the two it is.
    const auto unsaid = [](Column& column) {
        std::replace(column.views.begin(), column.views.end(), CellView::Small, CellView::Protecting);
    };
    std::for_each(less.m_columns.begin(), less.m_columns.end(), unsaid);
    unsaid(less.m_city);
    less.m_season = statistics::seasonOf(less.shown(less.m_city));
    return less;
}

Quarter TrendTable::lastComplete() const {
    for (qsizetype i = m_quarters.size() - 1; i >= 0; --i) {
        if (!m_provisional[size_t(i)])
            return m_quarters[i];
    }
    return {};
}

} // namespace leertafel::services
