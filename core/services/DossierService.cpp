#include "core/services/DossierService.h"

#include "core/services/BlockLedger.h"
#include "core/services/CaseSteps.h"
#include "core/services/DistrictService.h"
#include "core/services/FollowUpService.h"
#include "core/services/Handovers.h"
#include "core/services/SeriesUntil.h"
#include "core/services/StoreContext.h"
#include "core/services/TableReading.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/InterventionRepository.h"
#include "core/storage/SessionRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int kStories = 2;

/// The frozen version on the agenda, and only when it was released.
Result<PackCase> packCase(StoreContext& context, const AgendaItem& item, const PackOptions& options) {
    storage::CaseVersionRepository versions(context.database);
    auto released = versions.wasReleased(item.version);
    if (!released)
        return fail(released.error());
    if (!*released)
        return fail(ErrorCode::Incomplete, {{u"step"_s, u"pack"_s}}, {u"released"_s});
    auto version = versions.get(item.version);
    if (!version)
        return fail(version.error());
    auto record = storage::CaseRepository(context.database).get(item.caseId);
    if (!record)
        return fail(record.error());
    PackCase entry{item,
                   *version,
                   record->file.code,
                   {},
                   record->file.safety.floor,
                   BlockLedger(context).nameOf(version->attributes.block)};
    auto risk = CaseService(context).combinationRisk(version->attributes, item.caseId);
    if (!risk)
        return fail(risk.error());
    entry.risk = *risk;
    if (options.authorNames) {
        auto author = memberOf(context, record->file.author);
        if (!author)
            return fail(author.error());
        entry.authorName = author->name;
    }
    return entry;
}

/// What lay on the latest earlier table of the same kind that was held and shares a wijk with this one.
Result<void> addBefore(StoreContext& context, PackCase& entry, const TableSession& session) {
    auto laid = storage::SessionRepository(context.database).laidBefore(entry.item.caseId, session);
    if (!laid)
        return fail(laid.error());
    if (!*laid)
        return {};
    storage::CaseVersionRepository versions(context.database);
    auto released = versions.wasReleased((*laid)->version);
    if (!released)
        return fail(released.error());
    if (!*released)
        return {};
    auto version = versions.get((*laid)->version);
    if (!version)
        return fail(version.error());
    entry.before = *std::move(version);
    entry.beforeOn = (*laid)->start.toLocalTime().date();
    return {};
}

/// What a reader should know that the figures do not say.
QStringList unknownOf(const TrendSeries& series, const TrendStory& story, bool unexplained) {
    QStringList unknown;
    const auto any = [&](auto is) { return std::any_of(series.points.begin(), series.points.end(), is); };
    if (!any([](const TrendPoint& point) { return point.population.has_value(); }))
        unknown.append(u"population"_s);
    if (any([](const TrendPoint& point) { return point.provisional; }))
        unknown.append(u"provisional"_s);
    if (any([](const TrendPoint& point) { return point.missing; }))
        unknown.append(u"missing"_s);
    if (unexplained)
        unknown.append(u"explanation"_s);
    if (story.casesInAll < kStories)
        unknown.append(u"stories"_s);
    return unknown;
}

/// Two items about one theme have its city in common.
void take(CheckedFigures& all, const CheckedFigures& figures) {
    if (all.cells.isEmpty())
        all.stamp = figures.stamp;
    for (const CheckedCell& cell : figures.cells) {
        const GivenCell& key = cell.key;
        if (!all.find(key.theme, key.area, key.from, key.quarters))
            all.cells.append(cell);
    }
}

Result<PackTrend> packTrend(StoreContext& context, const AgendaRow& row, QDate tableDay,
                            CheckedFigures& figures) {
    const AgendaItem& item = row.item;
    // A pack leaves the store: it holds what may go out, beside all that went out before.
    ReleaseRequest request{u"pack"_s, {item.theme}, {item.area}};
    const AreaCode city(context.vocabulary.city().code);
    if (item.area != city)
        request.areas.append(city);
    // The city's sheet tells what came of actions in its wijken, in numbers of theirs.
    auto actions = storage::InterventionRepository(context.database).list({});
    if (!actions)
        return fail(actions.error());
    for (const Intervention& action : std::as_const(*actions)) {
        if (item.area == city && !request.areas.contains(action.area) &&
            (action.themes.isEmpty() || action.themes.contains(item.theme)))
            request.areas.append(action.area);
    }
    auto checked = ReleaseService(context).check(request);
    if (!checked)
        return fail(checked.error());
    take(figures, *checked);
    const TrendService& trends = *checked->trends;
    auto series = trends.series(item.theme, item.area, Measure::Count);
    if (!series)
        return fail(series.error());
    PackTrend entry;
    entry.title = TableReading(context).trendTitle(item.theme, item.area);
    entry.youthsWarning = trends.youthsWarning(*series);
    if (const int last = lastComplete(*series, tableDay); last >= 0) {
        entry.sentence = trends.sentence(*series, last);
        const Quarter quarter = series->points[last].quarter;
        entry.methodLine = trends.methodLine(seriesUntil(*series, quarter));
        auto story = trends.story(item.theme, item.area, quarter, quarter);
        if (!story)
            return fail(story.error());
        entry.story = *story;
    }
    if (entry.methodLine.isEmpty())
        entry.methodLine = trends.methodLine(*series);
    entry.unknown = unknownOf(*series, entry.story, row.unexplained);
    entry.series = std::move(*series);
    return entry;
}

/// Whether numbers are printed, which takes a check of all that may go out beside what is out already.
enum class Figures : bool { Printed, LeftOut };

Result<Pack> build(StoreContext& context, const SessionId& id, const PackOptions& options, Figures figures) {
    auto detail = TableService(context).detail(id);
    if (!detail)
        return fail(detail.error());
    Pack pack;
    pack.session = detail->session;
    pack.agenda = detail->agenda;
    pack.openBefore = detail->openBefore;
    pack.openDissents = detail->openDissents;
    pack.options = options;
    pack.made = context.clock.now();
    QStringList missing, notReady;
    for (const AgendaRow& row : std::as_const(detail->agenda)) {
        if (row.item.kind != AgendaKind::Case || row.missing.isEmpty())
            continue;
        notReady.append(row.detail);
        missing.append(row.missing);
    }
    missing.removeDuplicates();
    if (!missing.isEmpty())
        return fail(ErrorCode::Incomplete, {{u"step"_s, u"pack"_s}, {u"items"_s, notReady.join(u", "_s)}},
                    missing);
    for (const AgendaRow& row : std::as_const(detail->agenda)) {
        if (row.actFirst)
            continue; // no learning case yet: its text stays out
        if (row.item.kind == AgendaKind::Case) {
            auto entry = packCase(context, row.item, options);
            if (!entry)
                return fail(entry.error());
            pack.cases.append(std::move(*entry));
        } else if (row.item.kind == AgendaKind::Trend && figures == Figures::Printed) {
            auto entry = packTrend(context, row, detail->session.start.toLocalTime().date(), pack.figures);
            if (!entry)
                return fail(entry.error());
            pack.trends.append(std::move(*entry));
        }
    }
    pack.agreements = detail->agreements;
    pack.dissents = detail->dissents;
    return pack;
}

} // namespace

Result<Pack> DossierService::readingPack(const SessionId& session, const PackOptions& options) const {
    auto pack = build(m_context, session, options, Figures::Printed);
    if (!pack)
        return pack;
    for (PackCase& entry : pack->cases)
        if (auto before = addBefore(m_context, entry, pack->session); !before)
            return fail(before.error());
    pack->figures.request.kind = u"pack"_s;
    pack->agreements.clear();
    pack->dissents.clear();
    return pack;
}

Result<Pack> DossierService::report(const SessionId& session, const PackOptions& options) const {
    // It says what was agreed, and prints no number.
    auto pack = build(m_context, session, options, Figures::LeftOut);
    if (!pack)
        return pack;
    const FollowUpService followUps(m_context);
    auto told = followUps.toldFamilies(session);
    if (!told)
        return fail(told.error());
    pack->familyTold = *told;
    auto outcomes = followUps.outcomesOf(session);
    if (!outcomes)
        return fail(outcomes.error());
    pack->outcomes = *outcomes;
    auto settled = followUps.settledOnDayOf(pack->session);
    if (!settled)
        return fail(settled.error());
    pack->settled = *std::move(settled);
    auto seen = followUps.seenOnDayOf(pack->session);
    if (!seen)
        return fail(seen.error());
    for (const FollowUp& each : std::as_const(*seen))
        if (std::any_of(pack->settled.cbegin(), pack->settled.cend(),
                        [&](const Agreement& one) { return one.id == each.agreement; }))
            pack->outcomes.append(each);
    auto handovers = Handovers(m_context).ofSession(session);
    if (!handovers)
        return fail(handovers.error());
    pack->handovers = *std::move(handovers);
    return pack;
}

DistrictService DossierService::districts() const { return DistrictService(m_context); }

} // namespace leertafel::services
