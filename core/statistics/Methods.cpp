#include "core/statistics/Methods.h"

#include "core/statistics/MethodTable.h"

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
const MethodTable& methods() {
    static const MethodTable all = [] {
        MethodTable table;
        addRateMethods(table);
        addPeriodMethods(table);
        addRateChartMethods(table);
        addSeriesChartMethods(table);
        addCusumMethods(table);
        addDetectionMethods(table);
        addFunnelMethods(table);
        addAreaMethods(table);
        addAdjustedMethods(table);
        addDisclosureMethods(table);
        return table;
    }();
    return all;
}
} // namespace

QJsonObject MethodResult::toJson() const {
    QJsonObject object = numbers;
    object.insert(u"method"_s, method);
    object.insert(u"input"_s, input);
    object.insert(u"not_assessable"_s, notAssessable);
    return object;
}

void Findings::leaveOut(const QString& what, const QString& why) {
    notAssessable.append(QJsonObject{{u"what"_s, what}, {u"why"_s, why}});
}

void Findings::leaveOutGaps(const Series& count, const Series& population) {
    for (size_t i = 0; i < count.size(); ++i) {
        const QString point = u"point %1"_s.arg(i + 1);
        if (!count[i])
            leaveOut(point, u"not registered, which is not 0"_s);
        else if (!population[i] || *population[i] <= 0)
            leaveOut(point, u"no youths to divide by"_s);
    }
}

QStringList methodNames() {
    QStringList ids;
    for (const auto& entry : methods())
        ids.append(entry.first);
    return ids;
}

Result<MethodResult> runMethod(const QString& id, const QJsonObject& input) {
    const auto found = methods().find(id);
    if (found == methods().end())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"method"_s}, {u"id"_s, id.left(40)}});
    MethodInput in(input);
    auto findings = found->second.run(in);
    if (!findings)
        return fail(findings.error());
    return MethodResult{found->second.name, input, findings->numbers, findings->notAssessable};
}

QString methodRefusal(const Error& error) {
    if (error.code == ErrorCode::NotFound)
        return u"There is no method “%1”; --list names them."_s.arg(error.context.value(u"id"_s));
    return u"“%1” %2."_s.arg(error.context.value(u"what"_s), error.context.value(u"reason"_s));
}

} // namespace leertafel::statistics
