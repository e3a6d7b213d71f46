#pragma once

#include "core/services/TrendService.h"

#include <array>

namespace leertafel::test {

/// The Leidsche Rijn story: twenty quarters with three above the limits, an action and an open last quarter.
inline services::TrendSeries sampleTrend() {
    using namespace Qt::StringLiterals;
    static constexpr std::array<int, 20> counts{14, 11, 16, 12, 15, 13, 18, 17, 24, 29,
                                                33, 36, 22, 15, 12, 13, 11, 14, 10, 12};
    static constexpr std::array<int, 20> upper{27, 26, 21, 26, 28, 26, 21, 27, 28, 27,
                                               22, 28, 29, 28, 22, 28, 29, 28, 22, 29};
    services::TrendSeries series;
    series.theme = ThemeId(u"gevoel.druk"_s);
    series.area = AreaCode(u"WK034409"_s);
    series.baselineFrom = Quarter::of(2018, 1);
    series.baselineTo = Quarter::of(2021, 4);
    series.assessable = true;
    series.method = u"u-chart-exact"_s;
    series.source = u"voorbeeldcijfers, 2 februari 2026"_s;
    series.populationSource = u"schatting, 1 januari 2022"_s;
    series.looks = 110;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        services::TrendPoint point;
        point.quarter = Quarter::of(2020, 1).plus(static_cast<int>(i));
        point.count = counts[i];
        point.value = counts[i];
        point.upper = upper[i];
        point.lower = upper[i] > 23 ? 5 : 2;
        point.expected = upper[i] * 0.54;
        point.city = upper[i] * 0.5;
        point.population = 12040;
        point.provisional = i + 1 == counts.size();
        if (counts[i] > upper[i])
            point.flag = services::PointFlag::High;
        series.points.append(point);
    }
    series.marks = {{QDate(2023, 1, 10), u"gesprek met scholen"_s, u"minder aanvragen binnen een jaar"_s,
                     InterventionId(u"i1"_s)}};
    return series;
}

/// The same with a quarter that was not registered and one too small to show.
inline services::TrendSeries sampleTrendWithGaps() {
    services::TrendSeries series = sampleTrend();
    const auto empty = [](services::TrendPoint& point) {
        point.count.reset();
        point.value.reset();
        point.flag = services::PointFlag::None;
    };
    empty(series.points[4]);
    series.points[4].missing = true;
    empty(series.points[14]);
    series.points[14].hidden = true;
    return series;
}

} // namespace leertafel::test
