#include "core/statistics/PlotTheDots.h"

#include <functional>

namespace leertafel::statistics {

namespace {
constexpr size_t kRow = 7;

int sideOf(double value, double of) { return isAbove(value, of) ? 1 : isBelow(value, of) ? -1 : 0; }

/// Marks every point of a window of `length` whose points all satisfy `same`.
std::vector<bool> windows(size_t size, size_t length, const std::function<bool(size_t from)>& holds) {
    std::vector<bool> marked(size, false);
    for (size_t from = 0; from + length <= size; ++from) {
        if (!holds(from))
            continue;
        for (size_t i = from; i < from + length; ++i)
            marked[i] = true;
    }
    return marked;
}

std::vector<int> points(const std::vector<bool>& marked) {
    std::vector<int> found;
    for (size_t i = 0; i < marked.size(); ++i) {
        if (marked[i])
            found.push_back(int(i) + 1);
    }
    return found;
}
} // namespace

PlotTheDots plotTheDots(const Series& values, const Baseline& baseline) {
    PlotTheDots result;
    result.chart = xmrChart(values, true, baseline, kNhsReach);
    const size_t size = values.size();
    result.outside = points(result.chart.signal);
    if (!result.chart.centre)
        return result;
    const double mean = *result.chart.centre;
    std::vector<int> side(size, 0), step(size, 0);
    for (size_t i = 0; i < size; ++i) {
        side[i] = values[i] ? sideOf(*values[i], mean) : 0;
        if (i > 0 && values[i] && values[i - 1])
            step[i] = sideOf(*values[i], *values[i - 1]);
    }
    const auto allAs = [](const std::vector<int>& signs, size_t from, size_t to) {
        for (size_t i = from; i < to; ++i) {
            if (signs[i] == 0 || signs[i] != signs[from])
                return false;
        }
        return true;
    };
    result.shift7 = points(windows(size, kRow, [&](size_t from) { return allAs(side, from, from + kRow); }));
    result.trend7 =
        points(windows(size, kRow, [&](size_t from) { return allAs(step, from + 1, from + kRow); }));
    if (!result.chart.upper)
        return result;

    const double near = 2.0 / 3 * (*result.chart.upper - mean);
    std::vector<bool> close(size, false);
    for (size_t i = 0; i < size; ++i)
        close[i] = values[i] && !result.chart.signal[i] &&
                   (isAbove(*values[i], mean + near) || isBelow(*values[i], mean - near));
    const std::vector<bool> rows = windows(size, 3, [&](size_t from) {
        const int many = int(close[from]) + int(close[from + 1]) + int(close[from + 2]);
        return many >= 2 && allAs(side, from, from + 3);
    });
    for (size_t i = 0; i < size; ++i) {
        if (rows[i] && close[i])
            result.twoOfThree.push_back(int(i) + 1);
    }
    return result;
}

} // namespace leertafel::statistics
