#include "core/statistics/KAnonymity.h"
#include "core/statistics/MethodTable.h"
#include "core/statistics/Rates.h"

#include <QJsonDocument>

#include <algorithm>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
constexpr double kMostYouths = 1e9;

Answer roundToFiveMethod(MethodInput& in) {
    Series values = in.series(u"x"_s, -1e12);
    const double base = in.number(u"base"_s, 1e-6, 1e9, 5);
    if (!in.ok())
        return in.failure();
    for (auto& value : values) {
        if (value)
            value = roundToBase(*value, base);
    }
    return Findings{{{u"rounded"_s, asJson(values)}}};
}

Answer rateLeak(MethodInput& in) {
    const QJsonArray items = in.array(u"items"_s);
    QJsonArray counts;
    for (const QJsonValue& item : items) {
        const QJsonObject object = item.toObject();
        MethodInput each(object);
        const double population = each.number(u"population"_s, 1, kMostYouths);
        const double published = each.number(u"rate"_s, 0, 1e6);
        const int decimals = each.whole(u"decimals"_s, 0, 9);
        if (!each.ok())
            return each.failure();
        counts.append(asJson(countsBehindRate(population, published, decimals)));
    }
    if (!in.ok())
        return in.failure();
    return Findings{{{u"counts"_s, counts}}};
}

/// A value as text, so that 1 and "1" stay different.
QString asKey(const QJsonValue& value) {
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

Answer kAnonymityMethod(MethodInput& in) {
    const QJsonArray records = in.array(u"records"_s);
    const QJsonArray names = in.array(u"quasi_identifiers"_s);
    QStringList keys;
    for (const QJsonValue& name : names) {
        if (!name.isString())
            in.refuse(u"quasi_identifiers"_s, u"must be a list of names"_s);
        keys.append(name.toString());
    }
    QString sensitive;
    if (in.has(u"sensitive"_s))
        sensitive = in.text(u"sensitive"_s);
    std::vector<QuasiRecord> read;
    for (const QJsonValue& record : records) {
        if (!record.isObject())
            in.refuse(u"records"_s, u"must be a list of objects"_s);
        const QJsonObject object = record.toObject();
        QuasiRecord each;
        for (const QString& key : std::as_const(keys))
            each.keys.push_back(asKey(object.value(key)));
        each.sensitive = asKey(object.value(sensitive));
        read.push_back(std::move(each));
    }
    if (!in.ok())
        return in.failure();
    const KAnonymity found = kAnonymity(read, !sensitive.isEmpty());
    Findings findings{{{u"k"_s, asJson(found.k)},
                       {u"classes"_s, found.classes},
                       {u"uniques"_s, found.uniques},
                       {u"records_below_3"_s, found.recordsBelow3},
                       {u"records_below_5"_s, found.recordsBelow5},
                       {u"l_distinct"_s, asJson(found.lDistinct)},
                       {u"l_entropy"_s, asJson(found.lEntropy)}}};
    if (!found.k)
        findings.leaveOut(u"k"_s, u"there are no records"_s);
    else if (!found.lDistinct)
        findings.leaveOut(u"l_distinct"_s, u"no sensitive value was named"_s);
    return findings;
}
} // namespace

void addDisclosureMethods(MethodTable& table) {
    table[u"round-to-five"_s] = {u"rounding to base 5"_s, roundToFiveMethod};
    table[u"rate-leak"_s] = {u"rate as a leak"_s, rateLeak};
    table[u"k-anonymity"_s] = {u"k-anonymity and l-diversity"_s, kAnonymityMethod};
}

} // namespace leertafel::statistics
