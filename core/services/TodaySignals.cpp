// What stands out, for Vandaag.
#include "core/services/InTransaction.h"
#include "core/services/KeptLook.h"
#include "core/services/StoreContext.h"
#include "core/services/TodayService.h"
#include "core/storage/SeenSignalsRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// The same trend a quarter later is not new.
QString keyOf(const LookSaying& saying) {
    return QStringList{saying.area.id(), saying.theme.id(), saying.up ? u"up"_s : u"down"_s}.join(u'|');
}

/// What was known the last time, read once for every opening of the store; nothing the first time ever.
Result<std::optional<QStringList>> seenBefore(StoreContext& context) {
    if (const auto known = context.keptLook->seenBefore())
        return known;
    auto seen = storage::SeenSignalsRepository(context.database).of(context.me);
    if (seen && *seen)
        context.keptLook->rememberSeen(**seen);
    return seen;
}

Result<void> remember(StoreContext& context, const QStringList& keys) {
    storage::SeenSignalsRepository repository(context.database);
    auto before = repository.of(context.me);
    if (!before)
        return fail(before.error());
    if (context.database.isReadOnly() || *before == keys)
        return {};
    // The first time ever nothing is new, also when the page is shown again.
    context.keptLook->rememberSeen(before->value_or(keys));
    return inTransaction(context.database, [&] { return repository.put(context.me, keys); });
}

} // namespace

Result<StandsOut> TodayService::standsOut(const Progress& progress) const {
    auto look = TrendService(m_context).look({}, progress);
    if (!look)
        return fail(look.error());
    auto seen = seenBefore(m_context);
    if (!seen)
        return fail(seen.error());
    StandsOut out;
    out.quarter = look->quarter;
    QStringList keys;
    for (const LookSaying& saying : std::as_const(look->found)) {
        if (!asksForALook(saying))
            continue;
        keys.append(keyOf(saying));
        out.sayings.append(saying);
    }
    const auto isNew = [&](const LookSaying& saying) { return *seen && !(*seen)->contains(keyOf(saying)); };
    const auto known = std::stable_partition(out.sayings.begin(), out.sayings.end(), isNew);
    out.newOnes = int(known - out.sayings.begin());
    if (!out.sayings.isEmpty() && !out.sayings.first().theme.isEmpty()) {
        const LookSaying& first = out.sayings.first();
        const TrendService trends(m_context);
        auto series = trends.series(first.theme, first.area, Measure::Count);
        if (!series)
            return fail(series.error());
        out.series = std::move(*series);
        auto story = trends.story(first.theme, first.area, first.quarter, first.quarter);
        if (!story)
            return fail(story.error());
        out.cases = story->casesInAll;
    }
    // What cannot be remembered now, because somebody else is writing, is remembered the next time.
    if (auto kept = remember(m_context, keys); !kept && kept.error().code != ErrorCode::StoreInUse)
        return fail(kept.error());
    return out;
}

} // namespace leertafel::services
