#include "core/statistics/BeforeAfter.h"

#include <algorithm>

namespace leertafel::statistics {

namespace {

struct Sum {
    double cases = 0;
    double exposure = 0;
};

/// Of the four quarters from `first`; nothing when one is not there.
std::optional<Sum> sumOf(const Series& count, const Series& exposure, int first) {
    if (first < 0 || first + kEffectQuarters > int(count.size()))
        return {};
    Sum sum;
    bool known = true;
    for (int i = first; i < first + kEffectQuarters; ++i) {
        const auto at = size_t(i);
        if (!count[at])
            return {};
        sum.cases += *count[at];
        known = known && at < exposure.size() && exposure[at] && *exposure[at] > 0;
        sum.exposure += known ? *exposure[at] : 0;
    }
    if (!known)
        sum.exposure = 0;
    return sum;
}

/// With plain quarters where the youths of one period are not known.
RateRatio compared(const Sum& after, const Sum& before) {
    const bool known = after.exposure > 0 && before.exposure > 0;
    return rateRatio(after.cases, known ? after.exposure : kEffectQuarters, before.cases,
                     known ? before.exposure : kEffectQuarters);
}

bool anyOf(const std::vector<bool>& marks, int first) {
    for (int i = std::max(0, first); i < first + kEffectQuarters && i < int(marks.size()); ++i) {
        if (marks[size_t(i)])
            return true;
    }
    return false;
}

} // namespace

bool couldShowChange(double cases, double exposureAfter, double exposureBefore, double alpha) {
    return rateRatio(cases, exposureAfter, 0, exposureBefore).pCentral < alpha ||
           rateRatio(0, exposureAfter, cases, exposureBefore).pCentral < alpha;
}

BeforeAfter beforeAfter(const ChangeSeries& series) {
    BeforeAfter result;
    const int firstBefore = series.lastBefore - kEffectQuarters + 1;
    for (int i = std::max(0, series.firstAfter);
         i < int(series.count.size()) && !series.incomplete[size_t(i)]; ++i)
        ++result.completeAfter;
    result.completeAfter = std::min(result.completeAfter, kEffectQuarters);
    if (firstBefore < 0) {
        result.state = ChangeState::NoBefore;
        return result;
    }
    if (result.completeAfter < kEffectQuarters) {
        result.state = ChangeState::NotYet;
        return result;
    }
    if (anyOf(series.unseen, firstBefore) || anyOf(series.unseen, series.firstAfter)) {
        result.state = ChangeState::Unseen;
        return result;
    }
    const auto before = sumOf(series.count, series.exposure, firstBefore);
    const auto after = sumOf(series.count, series.exposure, series.firstAfter);
    if (!before || !after) {
        result.state = ChangeState::NoBefore;
        return result;
    }
    result.before = before->cases;
    result.after = after->cases;
    result.change = compared(*after, *before);
    const bool known = after->exposure > 0 && before->exposure > 0;
    result.perYouths = known;
    if (!couldShowChange(before->cases + after->cases, known ? after->exposure : 1,
                         known ? before->exposure : 1)) {
        result.state = ChangeState::TooFew;
        return result;
    }
    result.state = ChangeState::Compared;
    const auto restBefore = sumOf(series.restCount, series.restExposure, firstBefore);
    const auto restAfter = sumOf(series.restCount, series.restExposure, series.firstAfter);
    if (restBefore && restAfter &&
        couldShowChange(restBefore->cases + restAfter->cases, kEffectQuarters, kEffectQuarters))
        result.rest = compared(*restAfter, *restBefore);
    result.jumped = anyOf(series.jump, firstBefore) || anyOf(series.jump, series.firstAfter);
    result.beforeWasHigh = anyOf(series.high, firstBefore);
    const int firstEarlier = firstBefore - kEffectQuarters;
    if (!result.beforeWasHigh || anyOf(series.high, firstEarlier) || anyOf(series.unseen, firstEarlier))
        return result;
    if (const auto earlier = sumOf(series.count, series.exposure, firstEarlier)) {
        result.earlier = earlier->cases;
        result.againstEarlier = compared(*after, *earlier);
    }
    return result;
}

} // namespace leertafel::statistics
