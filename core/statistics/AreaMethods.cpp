#include "core/statistics/MethodTable.h"
#include "core/statistics/MultipleTesting.h"
#include "core/statistics/Rates.h"
#include "core/statistics/Smoothing.h"

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
struct Areas {
    Series count, population;
};

Areas areasOf(MethodInput& in) {
    Areas areas;
    areas.count = in.series(u"count"_s);
    areas.population = in.seriesOf(u"population"_s, areas.count.size());
    return areas;
}

void leaveOutAreas(Findings& found, const Areas& areas) {
    for (size_t i = 0; i < areas.count.size(); ++i) {
        if (!areas.population[i] || *areas.population[i] <= 0)
            found.leaveOut(u"area %1"_s.arg(i + 1), u"no youths to divide by"_s);
        else if (!areas.count[i])
            found.leaveOut(u"area %1"_s.arg(i + 1), u"not registered, which is not 0"_s);
    }
}

/// The first of the values that is known: b is the same for all areas.
QJsonValue common(const Series& values) {
    for (const auto& value : values) {
        if (value)
            return asJson(value);
    }
    return QJsonValue::Null;
}

Answer globalMethod(MethodInput& in) {
    const Areas areas = areasOf(in);
    const double multiplier = in.multiplier();
    if (!in.ok())
        return in.failure();
    const SmoothedRates rates = smoothGlobally(areas.count, areas.population);
    Findings found{{{u"a"_s, common(rates.variance)},
                    {u"b"_s, common(rates.mean)},
                    {u"raw"_s, asJson(scaled(rates.raw, multiplier))},
                    {u"smoothed"_s, asJson(scaled(rates.smoothed, multiplier))}}};
    leaveOutAreas(found, areas);
    return found;
}

Answer localMethod(MethodInput& in) {
    const Areas areas = areasOf(in);
    const double multiplier = in.multiplier();
    const auto neighbours = in.groups(u"neighbours"_s, areas.count.size());
    in.sameSize(u"neighbours"_s, areas.count.size(), neighbours.size());
    if (!in.ok())
        return in.failure();
    const SmoothedRates rates = smoothLocally(areas.count, areas.population, neighbours);
    Findings found{{{u"m"_s, asJson(scaled(rates.mean, multiplier))},
                    {u"a"_s, asJson(rates.variance)},
                    {u"raw"_s, asJson(scaled(rates.raw, multiplier))},
                    {u"smoothed"_s, asJson(scaled(rates.smoothed, multiplier))}}};
    leaveOutAreas(found, areas);
    return found;
}

Answer gammaPoissonMethod(MethodInput& in) {
    const Areas areas = areasOf(in);
    const double confidence = in.confidence();
    if (areas.count.size() > 2000)
        in.refuse(u"count"_s, u"must not be longer than 2000"_s);
    if (!in.ok())
        return in.failure();
    const auto fitted = smoothGammaPoisson(areas.count, areas.population, confidence);
    const Series none(areas.count.size());
    Findings found{{{u"a"_s, fitted ? asJson(fitted->shape) : QJsonValue::Null},
                    {u"m"_s, fitted ? asJson(fitted->mean) : QJsonValue::Null},
                    {u"rr"_s, asJson(fitted ? fitted->risk : none)},
                    {u"lower"_s, asJson(fitted ? fitted->lower : none)},
                    {u"upper"_s, asJson(fitted ? fitted->upper : none)},
                    {u"p_above"_s, asJson(fitted ? fitted->above : none)}}};
    leaveOutAreas(found, areas);
    if (!fitted)
        found.leaveOut(u"rr"_s, u"there is no case to expect from"_s);
    else if (!fitted->beyondChance)
        found.leaveOut(u"p_above"_s, u"the areas differ no more than by chance, so all have the same risk"_s);
    return found;
}

void insertAdjusted(Findings& found, const Series& p, double alpha) {
    const AdjustedP adjusted = adjustForManyTests(p, alpha);
    found.numbers.insert(u"tests"_s, adjusted.tests);
    found.numbers.insert(u"bh"_s, asJson(adjusted.benjaminiHochberg));
    found.numbers.insert(u"holm"_s, asJson(adjusted.holm));
    found.numbers.insert(u"bonferroni"_s, asJson(adjusted.bonferroni));
    found.numbers.insert(u"rejected"_s, asJson(adjusted.rejected));
}

Answer multipleTesting(MethodInput& in) {
    const Series p = in.series(u"p"_s);
    const double alpha = in.number(u"alpha"_s, 0, 1, 0.05);
    Findings found;
    for (size_t i = 0; i < p.size(); ++i) {
        if (p[i] && *p[i] > 1)
            in.refuse(u"p"_s, u"must be a list of numbers from 0 to 1, with null where nothing is known"_s);
        if (!p[i])
            found.leaveOut(u"p[%1]"_s.arg(i + 1), u"not known, so not a test"_s);
    }
    if (!in.ok())
        return in.failure();
    insertAdjusted(found, p, alpha);
    return found;
}

Answer multipleTestingAreas(MethodInput& in) {
    const Areas areas = areasOf(in);
    const double alpha = in.number(u"alpha"_s, 0, 1, 0.05);
    if (!in.ok())
        return in.failure();
    double y = 0, n = 0;
    for (size_t i = 0; i < areas.count.size(); ++i) {
        if (areas.count[i] && areas.population[i] && *areas.population[i] > 0) {
            y += *areas.count[i];
            n += *areas.population[i];
        }
    }
    Series expected, p;
    for (size_t i = 0; i < areas.count.size(); ++i) {
        const bool known = areas.count[i] && areas.population[i] && *areas.population[i] > 0;
        expected.push_back(known ? std::optional(*areas.population[i] * y / n) : std::nullopt);
        p.push_back(known ? std::optional(observedExpected(*areas.count[i], *expected.back()).pMidP)
                          : std::nullopt);
    }
    Findings found{{{u"expected"_s, asJson(expected)}, {u"p_midp"_s, asJson(p)}}};
    insertAdjusted(found, p, alpha);
    leaveOutAreas(found, areas);
    return found;
}
} // namespace

void addAreaMethods(MethodTable& table) {
    table[u"smooth-global"_s] = {u"empirical Bayes, global (Marshall 1991)"_s, globalMethod};
    table[u"smooth-local"_s] = {u"empirical Bayes, local (Marshall 1991)"_s, localMethod};
    table[u"smooth-gamma-poisson"_s] = {u"empirical Bayes, gamma-Poisson (Clayton & Kaldor 1987)"_s,
                                        gammaPoissonMethod};
    table[u"multiple-testing"_s] = {u"Benjamini-Hochberg, Holm and Bonferroni"_s, multipleTesting};
    table[u"multiple-testing-areas"_s] = {u"Benjamini-Hochberg over areas, mid-P exact Poisson"_s,
                                          multipleTestingAreas};
}

} // namespace leertafel::statistics
