#include "core/services/TrendPanels.h"

#include "core/services/StoreContext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

double topOf(const TrendSeries& series) {
    double top = 0;
    for (const TrendPoint& point : series.points) {
        for (const auto& value : {point.value, point.upper, point.expected})
            top = std::max(top, value.value_or(0));
    }
    return top;
}

/// "2022-K1 – 2022-K4, 2024-K2": the quarters that stand out, those in a row taken together.
QString quartersOut(const TrendSeries& series) {
    QStringList runs;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        if (series.points[i].flag == PointFlag::None)
            continue;
        const Quarter first = series.points[i].quarter;
        while (i + 1 < series.points.size() && series.points[i + 1].flag != PointFlag::None)
            ++i;
        const Quarter last = series.points[i].quarter;
        runs.append(first == last ? first.text() : first.text() + u" – "_s + last.text());
    }
    return runs.join(u", "_s);
}

} // namespace

Result<TrendPanels> TrendService::panels(const ThemeId& theme, Measure measure) const {
    TrendPanels found;
    found.theme = theme;
    found.measure = measure;
    const auto add = [&](const QString& area) -> Result<void> {
        auto one = series(theme, AreaCode(area), measure);
        if (!one)
            return fail(one.error());
        found.panels.append(*one);
        return {};
    };
    for (const Area& district : m_context.vocabulary.districts()) {
        if (auto added = add(district.code); !added)
            return fail(added.error());
        found.top = std::max(found.top, topOf(found.panels.last()));
    }
    if (auto added = add(m_context.vocabulary.city().code); !added)
        return fail(added.error());
    found.cityTop = topOf(found.panels.last());
    if (!found.cityApart())
        found.top = found.cityTop = std::max(found.top, found.cityTop);
    return found;
}

QString TrendService::summary(const TrendSeries& series) const {
    const auto last = std::find_if(series.points.crbegin(), series.points.crend(),
                                   [](const TrendPoint& point) { return !point.provisional; });
    if (last == series.points.crend())
        return QCoreApplication::translate("Trends", "No complete quarter yet.");
    QStringList parts{sentence(series, int(series.points.crend() - last) - 1)};
    if (const QString quarters = quartersOut(series); !quarters.isEmpty())
        parts.append(QCoreApplication::translate("Trends", "Stands out: %1.").arg(quarters));
    const int hidden = int(std::count_if(series.points.begin(), series.points.end(),
                                         [](const TrendPoint& point) { return point.hidden; }));
    if (hidden > 0)
        parts.append(
            QCoreApplication::translate("Trends", "%n quarter(s) cannot be shown.", nullptr, hidden));
    const int missing = int(std::count_if(series.points.begin(), series.points.end(),
                                          [](const TrendPoint& point) { return point.missing; }));
    if (missing > 0)
        parts.append(QCoreApplication::translate("Trends", "Nothing was registered in %n quarter(s).",
                                                 nullptr, missing));
    return parts.join(u' ');
}

} // namespace leertafel::services
