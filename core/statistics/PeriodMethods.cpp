#include "core/statistics/MethodTable.h"
#include "core/statistics/Periods.h"

#include <algorithm>
#include <cmath>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
QList<QDate> datesOf(MethodInput& in) {
    QList<QDate> dates;
    const QJsonArray items = in.array(u"dates"_s);
    for (const QJsonValue& item : items) {
        const QDate date = QDate::fromString(item.toString(), Qt::ISODate);
        if (!date.isValid() || date.year() < 1900 || date.year() > 2200)
            in.refuse(u"dates"_s, u"must be a list of dates such as 2024-01-31, between 1900 and 2200"_s);
        dates.append(date);
    }
    return dates;
}

Answer populationOnDate(MethodInput& in) {
    const std::vector<double> years = in.numbers(u"years"_s, 1);
    const Series values = in.seriesOf(u"population_1_jan"_s, years.size());
    const QList<QDate> dates = datesOf(in);
    for (size_t i = 0; i < years.size(); ++i) {
        if (years[i] != std::floor(years[i]) || years[i] > 9999 || (i > 0 && years[i] <= years[i - 1]))
            in.refuse(u"years"_s, u"must be whole years, each later than the one before"_s);
    }
    if (!in.ok())
        return in.failure();
    std::vector<DatedFigure> figures;
    for (size_t i = 0; i < years.size(); ++i) {
        if (values[i])
            figures.push_back({QDate(int(years[i]), 1, 1), *values[i]});
    }
    Findings found;
    QJsonArray population;
    for (const QDate& date : dates) {
        const auto on = populationOn(figures, date);
        population.append(asJson(on));
        if (!on)
            found.leaveOut(date.toString(Qt::ISODate), u"no figure on both sides of this date"_s);
    }
    found.numbers = {{u"population"_s, population}};
    return found;
}

Answer periods(MethodInput& in) {
    const QList<QDate> dates = datesOf(in);
    if (!in.ok())
        return in.failure();
    QJsonArray quarters, quarterCounts, months, monthCounts;
    for (const auto& [quarter, count] : perQuarter(dates)) {
        quarters.append(u"%1Q%2"_s.arg(quarter.year()).arg(quarter.number()));
        quarterCounts.append(count);
    }
    for (const auto& [month, count] : perMonth(dates)) {
        months.append(month.toString(u"yyyy-MM"_s));
        monthCounts.append(count);
    }
    return Findings{{{u"quarters"_s, quarters},
                     {u"quarter_counts"_s, quarterCounts},
                     {u"months"_s, months},
                     {u"month_counts"_s, monthCounts}}};
}
} // namespace

void addPeriodMethods(MethodTable& table) {
    table[u"periods"_s] = {u"counting per calendar quarter and month"_s, periods};
    table[u"population-on-date"_s] = {u"linear interpolation by day between 1 January figures"_s,
                                      populationOnDate};
}

} // namespace leertafel::statistics
