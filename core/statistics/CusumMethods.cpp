#include "core/statistics/Cusum.h"
#include "core/statistics/MethodTable.h"

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
constexpr double kMostMean = 1e9;
constexpr double kLeastMean = 1e-9;

CusumDesign designOf(MethodInput& in) {
    CusumDesign design;
    design.h = in.number(u"h"_s, kLeastMean, kMostMean);
    design.head = in.number(u"head"_s, 0, kMostMean, 0);
    design.reset = in.flag(u"reset"_s, false);
    return design;
}

Findings pathJson(const Cusum& path, const QString& sumKey, const Series& count) {
    Findings found{{{sumKey, asJson(path.sum)},
                    {u"alarm"_s, asJson(path.alarm)},
                    {u"first_alarm"_s, asJson(path.firstAlarm)}}};
    if (path.k)
        found.numbers.insert(u"k"_s, asJson(path.k));
    for (size_t i = 0; i < count.size(); ++i) {
        if (!path.sum[i])
            found.leaveOut(u"point %1"_s.arg(i + 1), count[i] ? u"no youths to expect cases from"_s
                                                              : u"not registered, which is not 0"_s);
    }
    return found;
}

/// k as given, or between the two means.
double referenceOf(MethodInput& in, bool upper) {
    if (in.has(u"k"_s))
        return in.number(u"k"_s, 0, kMostMean);
    const double inControl = in.number(u"in_control"_s, kLeastMean, kMostMean);
    const double outOfControl = in.number(u"out_of_control"_s, kLeastMean, kMostMean);
    if (upper ? outOfControl <= inControl : outOfControl >= inControl)
        in.refuse(u"out_of_control"_s,
                  upper ? u"must be above “in_control”"_s : u"must be below “in_control”"_s);
    return lucasReference(inControl, outOfControl);
}

template <Cusum (*Run)(const Series&, double, const CusumDesign&), bool Upper>
Answer cusumMethod(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const double k = referenceOf(in, Upper);
    const CusumDesign design = designOf(in);
    if (!in.ok())
        return in.failure();
    return pathJson(Run(count, k, design), u"C"_s, count);
}

Answer likelihoodRatioMethod(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const Series population = in.seriesOf(u"population"_s, count.size());
    const double baseRate = in.number(u"base_rate"_s, 0, kMostMean);
    const double ratio = in.number(u"ratio"_s, kLeastMean, kMostMean);
    const CusumDesign design = designOf(in);
    if (ratio == 1)
        in.refuse(u"ratio"_s, u"must not be 1: there would be nothing to look for"_s);
    if (!in.ok())
        return in.failure();
    return pathJson(likelihoodRatioCusum(count, population, baseRate, ratio, design), u"S"_s, count);
}

Answer rossiMethod(MethodInput& in) {
    const Series count = in.series(u"count"_s);
    const Series mean = in.seriesOf(u"m"_s, count.size());
    const double k = in.number(u"k"_s, 0, kMostMean, 1.04);
    const CusumDesign design = designOf(in);
    if (!in.ok())
        return in.failure();
    return pathJson(rossiCusum(count, mean, k, design), u"C"_s, count);
}

Answer runLengthMethod(MethodInput& in) {
    const std::vector<double> h = in.numbers(u"h"_s), k = in.numbers(u"k"_s), mean = in.numbers(u"mean"_s);
    in.sameSize(u"k"_s, h.size(), k.size());
    in.sameSize(u"mean"_s, h.size(), mean.size());
    for (const double line : h) {
        if (line <= 0)
            in.refuse(u"h"_s, u"must be a list of numbers above 0"_s);
    }
    if (h.size() > 1000)
        in.refuse(u"h"_s, u"must not be longer than 1000"_s);
    if (!in.ok())
        return in.failure();
    Findings found;
    Series fromZero, fromHalf;
    for (size_t i = 0; i < h.size(); ++i) {
        const auto length = cusumRunLength(h[i], k[i], mean[i]);
        fromZero.push_back(length ? std::optional(length->fromZero) : std::nullopt);
        fromHalf.push_back(length ? std::optional(length->fromHalf) : std::nullopt);
        if (!length)
            found.leaveOut(u"h[%1]"_s.arg(i + 1), u"too many values on the lattice of this k below h"_s);
        else if (length->kUsed != k[i])
            found.leaveOut(u"k[%1]"_s.arg(i + 1), u"k was rounded to %1"_s.arg(length->kUsed));
    }
    found.numbers = {{u"arl"_s, asJson(fromZero)}, {u"arl_fir"_s, asJson(fromHalf)}};
    return found;
}
} // namespace

void addCusumMethods(MethodTable& table) {
    table[u"cusum"_s] = {u"Poisson CUSUM, upper (Lucas 1985)"_s, cusumMethod<upperCusum, true>};
    table[u"cusum-lower"_s] = {u"Poisson CUSUM, lower (Lucas 1985)"_s, cusumMethod<lowerCusum, false>};
    table[u"cusum-likelihood-ratio"_s] = {u"Poisson likelihood-ratio CUSUM with population"_s,
                                          likelihoodRatioMethod};
    table[u"cusum-rossi"_s] = {u"CUSUM of Rossi-standardised counts"_s, rossiMethod};
    table[u"cusum-arl"_s] = {u"CUSUM average run length, Markov chain (Brook & Evans 1972)"_s,
                             runLengthMethod};
}

} // namespace leertafel::statistics
