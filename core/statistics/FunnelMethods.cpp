#include "core/statistics/Funnel.h"
#include "core/statistics/MethodTable.h"

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
struct Areas {
    Series count, exposure;
    double multiplier = 1000;
    double winsorised = 0.1;
};

Areas areasOf(MethodInput& in) {
    Areas areas;
    areas.count = in.series(u"count"_s);
    areas.exposure = in.seriesOf(u"exposure"_s, areas.count.size());
    areas.multiplier = in.multiplier();
    areas.winsorised = in.number(u"winsorise"_s, 0, 0.5, areas.winsorised);
    return areas;
}

Findings framed(const FunnelBase& base, const Areas& areas, QJsonObject numbers) {
    numbers.insert(u"centre"_s, asJson(base.centre));
    numbers.insert(u"rate"_s, asJson(base.rate));
    Findings found{std::move(numbers)};
    for (size_t i = 0; i < areas.count.size(); ++i) {
        if (!areas.exposure[i] || *areas.exposure[i] <= 0)
            found.leaveOut(u"area %1"_s.arg(i + 1), u"no youths to divide by"_s);
        else if (!areas.count[i])
            found.leaveOut(u"area %1"_s.arg(i + 1), u"not registered, which is not 0"_s);
    }
    return found;
}

QJsonObject byTail(const FunnelLimits& limits) {
    return {{u"p001"_s, asJson(limits.lower998)},    {u"p025"_s, asJson(limits.lower95)},
            {u"p975"_s, asJson(limits.upper95)},     {u"p999"_s, asJson(limits.upper998)},
            {u"flag95"_s, asJson(limits.outside95)}, {u"flag99_8"_s, asJson(limits.outside998)}};
}

Findings spreadJson(const OverdispersedFunnel& funnel, const Areas& areas) {
    Findings found = framed(funnel.base, areas,
                            {{u"z"_s, asJson(funnel.z)},
                             {u"z_low"_s, asJson(funnel.zLow)},
                             {u"z_high"_s, asJson(funnel.zHigh)},
                             {u"phi"_s, asJson(funnel.phi)},
                             {u"overdispersed"_s, funnel.overdispersed},
                             {u"lower95"_s, asJson(funnel.limits.lower95)},
                             {u"upper95"_s, asJson(funnel.limits.upper95)},
                             {u"lower99_8"_s, asJson(funnel.limits.lower998)},
                             {u"upper99_8"_s, asJson(funnel.limits.upper998)},
                             {u"signal95"_s, asJson(funnel.limits.outside95)},
                             {u"signal99_8"_s, asJson(funnel.limits.outside998)}});
    if (!funnel.phi)
        found.leaveOut(u"phi"_s, u"no area has cases to expect"_s);
    return found;
}

Answer exactMethod(MethodInput& in) {
    const Areas areas = areasOf(in);
    if (!in.ok())
        return in.failure();
    const Funnel funnel = exactFunnel(areas.count, areas.exposure, areas.multiplier);
    return framed(funnel.base, areas, byTail(funnel.limits));
}

Answer chiSquareMethod(MethodInput& in) {
    const Areas areas = areasOf(in);
    if (!in.ok())
        return in.failure();
    const Funnel funnel = chiSquareFunnel(areas.count, areas.exposure, areas.multiplier);
    return framed(funnel.base, areas, byTail(funnel.limits));
}

/// Exact limits with the spread of the areas beside them.
Answer summaryMethod(MethodInput& in) {
    const Areas areas = areasOf(in);
    if (!in.ok())
        return in.failure();
    const Funnel funnel = exactFunnel(areas.count, areas.exposure, areas.multiplier);
    const OverdispersedFunnel spread =
        multiplicativeFunnel(areas.count, areas.exposure, areas.multiplier, areas.winsorised);
    Findings found = framed(funnel.base, areas, byTail(funnel.limits));
    found.numbers.insert(u"phi"_s, asJson(spread.phi));
    found.numbers.insert(u"overdispersed"_s, spread.overdispersed);
    return found;
}

Answer multiplicativeMethod(MethodInput& in) {
    const Areas areas = areasOf(in);
    if (!in.ok())
        return in.failure();
    const OverdispersedFunnel funnel =
        multiplicativeFunnel(areas.count, areas.exposure, areas.multiplier, areas.winsorised);
    Findings found = spreadJson(funnel, areas);
    found.numbers.insert(u"phi_used"_s, asJson(funnel.phiUsed));
    return found;
}

Answer additiveMethod(MethodInput& in) {
    const Areas areas = areasOf(in);
    if (!in.ok())
        return in.failure();
    const OverdispersedFunnel funnel =
        additiveFunnel(areas.count, areas.exposure, areas.multiplier, areas.winsorised);
    Findings found = spreadJson(funnel, areas);
    found.numbers.insert(u"tau2"_s, asJson(funnel.tau2));
    return found;
}
} // namespace

void addFunnelMethods(MethodTable& table) {
    table[u"funnel-exact"_s] = {u"funnel, exact Poisson limits with interpolation (Spiegelhalter 2005)"_s,
                                exactMethod};
    table[u"funnel-chi-square"_s] = {u"funnel, chi-square limits"_s, chiSquareMethod};
    table[u"funnel-summary"_s] = {u"funnel, exact limits and dispersion"_s, summaryMethod};
    table[u"funnel-overdispersed"_s] = {u"funnel, multiplicative over-dispersion (Spiegelhalter 2005)"_s,
                                        multiplicativeMethod};
    table[u"funnel-additive"_s] = {u"funnel, additive over-dispersion on the square-root scale"_s,
                                   additiveMethod};
}

} // namespace leertafel::statistics
