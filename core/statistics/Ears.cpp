#include "core/statistics/Ears.h"

#include "core/statistics/Baseline.h"
#include "core/statistics/Poisson.h"

#include <cmath>

namespace leertafel::statistics {

namespace {
constexpr int kGap = 2;

struct Reference {
    double mean = 0;
    double deviation = 0;
};

/// Of the `baseline` points that end `gap` points before `index`; nothing with less than half of them.
std::optional<Reference> referenceOf(const Series& count, size_t index, int baseline, int gap) {
    std::vector<double> known;
    for (int back = gap + 1; back <= gap + baseline; ++back) {
        if (const auto& value = count[index - size_t(back)])
            known.push_back(*value);
    }
    if (known.size() < 2 || 2 * known.size() < size_t(baseline))
        return {};
    Reference reference;
    for (const double value : known)
        reference.mean += value / double(known.size());
    double squares = 0;
    for (const double value : known)
        squares += (value - reference.mean) * (value - reference.mean);
    reference.deviation = std::sqrt(squares / double(known.size() - 1));
    return reference;
}

Ears ears(const Series& count, int baseline, double alpha, int gap) {
    Ears result;
    const double z = normalQuantile(1 - alpha);
    for (size_t i = size_t(baseline + gap); i < count.size(); ++i) {
        const auto reference = referenceOf(count, i, baseline, gap);
        result.range.push_back(int(i) + 1);
        result.upper.push_back(reference ? std::optional(reference->mean + z * reference->deviation)
                                         : std::nullopt);
        result.alarm.push_back(count[i] && reference && isAbove(*count[i], *result.upper.back()));
    }
    return result;
}
} // namespace

Ears earsC1(const Series& count, int baseline, double alpha) { return ears(count, baseline, alpha, 0); }

Ears earsC2(const Series& count, int baseline, double alpha) { return ears(count, baseline, alpha, kGap); }

Ears earsC3(const Series& count, int baseline, double alpha) {
    Ears result;
    const double z = normalQuantile(1 - alpha);
    const auto excess = [&](size_t i) -> std::optional<double> {
        const auto reference = referenceOf(count, i, baseline, kGap);
        if (!count[i] || !reference || reference->deviation <= 0)
            return {};
        return std::max(0.0, (*count[i] - reference->mean) / reference->deviation - 1);
    };
    for (size_t i = size_t(baseline + 2 * kGap); i < count.size(); ++i) {
        const auto reference = referenceOf(count, i, baseline, kGap);
        const auto one = excess(i - 1), two = excess(i - 2);
        const bool known = reference && one && two;
        result.range.push_back(int(i) + 1);
        result.upper.push_back(
            known ? std::optional(std::max(0.0, reference->mean + reference->deviation * (z - *one - *two)))
                  : std::nullopt);
        result.alarm.push_back(count[i] && known && isAbove(*count[i], *result.upper.back()));
    }
    return result;
}

} // namespace leertafel::statistics
