#include "core/statistics/Periods.h"

#include <algorithm>

namespace leertafel::statistics {

std::optional<double> populationOn(const std::vector<DatedFigure>& figures, const QDate& day, int carryDays) {
    if (figures.empty() || day < figures.front().on)
        return {};
    const auto after = std::find_if(figures.begin(), figures.end(),
                                    [&](const DatedFigure& figure) { return figure.on > day; });
    const DatedFigure& before = *(after - 1);
    if (before.on == day)
        return before.value;
    if (after == figures.end()) {
        if (before.on.daysTo(day) > carryDays)
            return {};
        return before.value;
    }
    const double share = double(before.on.daysTo(day)) / double(before.on.daysTo(after->on));
    return before.value + share * (after->value - before.value);
}

QDate midQuarter(Quarter quarter) {
    const QDate first = quarter.firstDay();
    return first.addDays((first.daysTo(quarter.lastDay()) + 1) / 2);
}

QList<QPair<Quarter, int>> perQuarter(QList<QDate> dates) {
    QList<QPair<Quarter, int>> periods;
    std::sort(dates.begin(), dates.end());
    for (const QDate& date : dates) {
        const Quarter quarter = Quarter::of(date);
        while (periods.isEmpty() || periods.last().first < quarter)
            periods.append({periods.isEmpty() ? quarter : periods.last().first.plus(1), 0});
        ++periods.last().second;
    }
    return periods;
}

QList<QPair<QDate, int>> perMonth(QList<QDate> dates) {
    QList<QPair<QDate, int>> periods;
    std::sort(dates.begin(), dates.end());
    for (const QDate& date : dates) {
        const QDate month(date.year(), date.month(), 1);
        while (periods.isEmpty() || periods.last().first < month)
            periods.append({periods.isEmpty() ? month : periods.last().first.addMonths(1), 0});
        ++periods.last().second;
    }
    return periods;
}

} // namespace leertafel::statistics
