#include "core/services/CaseService.h"

#include "core/services/CaseAccess.h"
#include "core/services/CaseRows.h"
#include "core/services/Drafts.h"
#include "core/services/StoreContext.h"
#include "core/storage/CaseVersionRepository.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int recognisableBelow = 5;
constexpr int candidatesPerTheme = 200;

/// The next coarser household of the national statistics; nothing for one that is already coarse.
QString coarserHousehold(const QString& id) {
    static const QMap<QString, QString> coarser = {
        {u"samengesteld"_s, u"tweeouder"_s}, {u"coouder"_s, u"tweeouder"_s},  {u"pleeggezin"_s, u"anders"_s},
        {u"gezinshuis"_s, u"anders"_s},      {u"zelfstandig"_s, u"anders"_s}, {u"opa_oma"_s, u"anders"_s},
    };
    return coarser.value(id);
}

struct Likeness {
    int weight = 0;
    QStringList why;
};

Likeness likenessOf(const CaseAttributes& a, const storage::LikenessLine& other) {
    Likeness likeness;
    for (const ThemeId& theme : a.themes)
        if (other.themes.contains(theme)) {
            likeness.weight += 4;
            likeness.why << u"theme:"_s + theme.id();
        }
    if (!a.signalType.isEmpty() && a.signalType == other.signalType) {
        likeness.weight += 3;
        likeness.why << u"signal:"_s + a.signalType.id();
    }
    for (const PrincipleId& principle : a.principles)
        if (other.principles.contains(principle)) {
            likeness.weight += 2;
            likeness.why << u"principle:"_s + principle.id();
        }
    if (!a.ageBand.isEmpty() && a.ageBand == other.ageBand) {
        likeness.weight += 1;
        likeness.why << u"ageBand:"_s + a.ageBand.id();
    }
    return likeness;
}

} // namespace

Result<QList<SimilarCase>> CaseService::similar(const CaseId& id, int limit) const {
    const CaseAccess access(m_context);
    auto record = access.record(id);
    if (!record)
        return fail(record.error());
    CaseAttributes attributes;
    auto draft = myDraft(m_context, id);
    if (!draft)
        return fail(draft.error());
    if (*draft) {
        attributes = (*draft)->attributes;
    } else if (record->file.currentVersion) {
        const VersionId shown = record->released ? record->released : record->file.currentVersion;
        auto version = access.version(shown);
        if (!version)
            return fail(version.error());
        attributes = version->attributes;
    }

    storage::SearchRepository search(m_context.database);
    QList<storage::LikenessLine> candidates;
    QSet<QString> seen{id.text()};
    const auto gather = [&](const Result<QList<storage::LikenessLine>>& lines) -> Result<void> {
        if (!lines)
            return fail(lines.error());
        for (const storage::LikenessLine& line : *lines)
            if (!seen.contains(line.id.text())) {
                seen.insert(line.id.text());
                candidates << line;
            }
        return {};
    };
    for (const ThemeId& theme : attributes.themes)
        if (auto gathered = gather(search.releasedWithTheme(theme, candidatesPerTheme)); !gathered)
            return fail(gathered.error());
    if (auto gathered = gather(search.newestReleased(candidatesPerTheme)); !gathered)
        return fail(gathered.error());

    QList<std::pair<Likeness, storage::LikenessLine>> ranked;
    for (const storage::LikenessLine& line : candidates)
        // Age alone makes nothing alike.
        if (const Likeness likeness = likenessOf(attributes, line); likeness.weight > 1)
            ranked.append({likeness, line});
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        return a.first.weight != b.first.weight ? a.first.weight > b.first.weight
                                                : a.second.changed > b.second.changed;
    });
    QList<SimilarCase> result;
    for (const auto& [likeness, line] : ranked) {
        if (result.size() >= limit)
            break;
        auto row = rowOf(m_context, line);
        if (!row)
            return fail(row.error());
        result << SimilarCase{*row, likeness.why};
    }
    return result;
}

Result<CombinationRisk> CaseService::combinationRisk(const CaseAttributes& a, const CaseId& self) const {
    storage::SearchRepository search(m_context.database);
    const QList<ThemeId> themes = a.themes.isEmpty() ? QList<ThemeId>{ThemeId()} : a.themes;

    // This case counts once: as its released version when that has these values, else on top of the others.
    CaseAttributes released;
    if (!self.isEmpty()) {
        auto record = CaseAccess(m_context).record(self);
        if (!record)
            return fail(record.error());
        if (record->released) {
            auto version = storage::CaseVersionRepository(m_context.database).get(record->released);
            if (!version)
                return fail(version.error());
            released = version->attributes;
        }
    }
    const auto alike = [&](const AgeBand& age, const Household& household,
                           const ThemeId& theme) -> Result<int> {
        auto others = search.alike(a.area, age, household, theme);
        if (!others)
            return others;
        const bool counted = !released.area.isEmpty() && released.area == a.area &&
                             (age.isEmpty() || released.ageBand == age) &&
                             (household.isEmpty() || released.household == household) &&
                             (theme.isEmpty() || released.themes.contains(theme));
        return counted ? *others : *others + 1;
    };

    CombinationRisk risk;
    ThemeId rarest;
    for (const ThemeId& theme : themes) {
        auto count = alike(a.ageBand, a.household, theme);
        if (!count)
            return fail(count.error());
        if (risk.alike == 0 || *count < risk.alike) {
            risk.alike = *count;
            rarest = theme;
        }
    }
    risk.recognisable = risk.alike < recognisableBelow;
    if (!risk.recognisable)
        return risk;

    // What makes it rare is what, left out, would give it the most company.
    struct Detail {
        QString name;
        QString value;
        QString coarser;
        Result<int> without;
    };
    const QList<Detail> details = {
        {u"household"_s, a.household.id(), coarserHousehold(a.household.id()), alike(a.ageBand, {}, rarest)},
        {u"theme"_s, rarest.id(), {}, alike(a.ageBand, a.household, {})},
        {u"ageBand"_s, a.ageBand.id(), {}, alike({}, a.household, rarest)},
    };
    int most = risk.alike;
    for (const Detail& detail : details) {
        if (!detail.without)
            return fail(detail.without.error());
        if (!detail.value.isEmpty() && *detail.without > most) {
            most = *detail.without;
            risk.detail = detail.name;
            risk.value = detail.value;
            risk.coarser = detail.coarser;
        }
    }
    return risk;
}

} // namespace leertafel::services
