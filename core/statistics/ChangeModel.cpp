#include "core/statistics/ChangeModel.h"

#include "core/statistics/InterruptedTimeSeries.h"

#include <algorithm>

namespace leertafel::statistics {

namespace {

constexpr double kQuartersInYear = 4;

/// The quarters around a change that a model may look at.
struct Window {
    int from = 0, to = -1; ///< first and last
    int t0 = 0;            ///< 1-based place of the first one after the change
    std::vector<bool> used;
    int leftOut = 0;
};

Window windowOf(const ChangeSeries& series) {
    Window window;
    window.from = std::max(0, series.lastBefore - kModelBefore + 1);
    // What may not be shown is nearly always small: a model without it would begin too high.
    for (int i = window.from; i <= series.lastBefore; ++i)
        if (series.unseen[size_t(i)])
            window.from = i + 1;
    const int most = std::min(int(series.count.size()), series.firstAfter + kModelAfter);
    for (window.to = series.firstAfter - 1;
         window.to + 1 < most && !series.incomplete[size_t(window.to) + 1];)
        ++window.to;
    window.t0 = series.firstAfter - window.from + 1;
    for (int i = window.from; i <= window.to; ++i) {
        const auto at = size_t(i);
        const bool before = i <= series.lastBefore;
        const bool between = !before && i < series.firstAfter;
        // A time before that was chosen because it was high would make any fall look like an effect.
        const bool out = series.jump[at] || (before && series.high[at]);
        window.leftOut += out && !between ? 1 : 0;
        window.used.push_back(!out && !between);
    }
    return window;
}

std::optional<ModelledChange> modelOf(const Series& count, const Series& exposure, const Window& window) {
    Series seen, youths;
    bool known = true;
    int before = 0;
    for (int i = window.from; i <= window.to; ++i) {
        const auto at = size_t(i), place = size_t(i - window.from);
        const bool used = window.used[place] && count[at];
        seen.push_back(used ? count[at] : std::nullopt);
        known = known && (!used || (exposure[at] && *exposure[at] > 0));
        before += used && int(place) + 1 < window.t0 ? 1 : 0;
    }
    for (int i = window.from; i <= window.to; ++i)
        youths.push_back(known ? exposure[size_t(i)] : std::optional<double>(1));
    SeriesDesign design;
    design.t0 = window.t0;
    if (before >= kLeastForSeason)
        design.period = kQuartersInYear;
    const InterruptedTimeSeries fit = interruptedTimeSeries(seen, youths, design);
    if (fit.refusal != SeriesRefusal::None)
        return {};
    ModelledChange change;
    change.level = fit.level;
    change.interval = fit.interval;
    change.casesDifference = fit.casesDifference;
    change.quarters =
        int(std::count_if(seen.begin(), seen.end(), [](const auto& y) { return y.has_value(); }));
    change.leftOut = window.leftOut;
    return change;
}

} // namespace

std::optional<ModelledEffect> modelledEffect(const ChangeSeries& series) {
    if (series.lastBefore < 0)
        return {};
    const Window window = windowOf(series);
    for (int i = series.firstAfter; i <= window.to; ++i)
        if (series.unseen[size_t(i)])
            return {};
    const auto here = modelOf(series.count, series.exposure, window);
    if (!here)
        return {};
    if (series.whole)
        return ModelledEffect{*here, {}};
    auto rest = modelOf(series.restCount, series.restExposure, window);
    if (!rest)
        return {};
    return ModelledEffect{*here, std::move(rest)};
}

} // namespace leertafel::statistics
