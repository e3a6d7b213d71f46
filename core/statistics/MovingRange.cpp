#include "core/statistics/MovingRange.h"

#include "core/statistics/RunRules.h"

#include <cmath>
#include <numeric>

namespace leertafel::statistics {

namespace {
constexpr double kMedianReach = 3.145;
constexpr double kMedianRangeLimit = 3.865;

std::optional<double> meanOf(const Series& values, const Baseline& baseline) {
    double sum = 0;
    int known = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i] && baseline.holds(i)) {
            sum += *values[i];
            ++known;
        }
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

void judge(XmRChart& chart, const Series& values, double reach, double rangeLimit,
           std::optional<double> rangeCentre) {
    if (chart.centre && chart.range) {
        chart.upper = *chart.centre + reach * *chart.range;
        chart.lower = *chart.centre - reach * *chart.range;
    }
    if (rangeCentre)
        chart.rangeUpper = rangeLimit * *rangeCentre;
    for (size_t i = 0; i < values.size(); ++i) {
        const auto& value = values[i];
        chart.signal.push_back(value && chart.upper &&
                               (isAbove(*value, *chart.upper) || isBelow(*value, *chart.lower)));
        chart.rangeSignal.push_back(i > 0 && value && values[i - 1] && chart.rangeUpper &&
                                    isAbove(std::abs(*value - *values[i - 1]), *chart.rangeUpper));
    }
}
} // namespace

std::vector<double> movingRanges(const Series& values, const Baseline& baseline) {
    std::vector<double> ranges;
    std::optional<double> before;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!baseline.holds(i))
            continue;
        if (before && values[i])
            ranges.push_back(std::abs(*values[i] - *before));
        before = values[i];
    }
    return ranges;
}

std::optional<double> meanRange(const std::vector<double>& ranges) {
    if (ranges.empty())
        return {};
    return std::accumulate(ranges.begin(), ranges.end(), 0.0) / double(ranges.size());
}

std::optional<double> screenedMeanRange(const std::vector<double>& ranges) {
    const auto mean = meanRange(ranges);
    if (!mean)
        return {};
    std::vector<double> kept;
    for (const double range : ranges) {
        // A range is never left out for being equal to the mean of ranges that are all zero.
        if (range < kRangeLimit * *mean || *mean <= 0)
            kept.push_back(range);
    }
    return meanRange(kept);
}

XmRChart xmrChart(const Series& values, bool screened, const Baseline& baseline, double reach) {
    XmRChart chart;
    const std::vector<double> ranges = movingRanges(values, baseline);
    chart.centre = meanOf(values, baseline);
    chart.meanRangeUnscreened = meanRange(ranges);
    chart.range = screened ? screenedMeanRange(ranges) : chart.meanRangeUnscreened;
    judge(chart, values, reach, kRangeLimit, chart.meanRangeUnscreened);
    return chart;
}

XmRChart xmrChartOfMedian(const Series& values, const Baseline& baseline) {
    XmRChart chart;
    const std::vector<double> ranges = movingRanges(values, baseline);
    chart.centre = meanOf(values, baseline);
    chart.meanRangeUnscreened = meanRange(ranges);
    if (!ranges.empty())
        chart.range = median(Series(ranges.begin(), ranges.end()));
    judge(chart, values, kMedianReach, kMedianRangeLimit, chart.range);
    return chart;
}

} // namespace leertafel::statistics
