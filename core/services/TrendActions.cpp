// Actions in the wijk: what came of them, and what their makers think of it since.
#include "core/services/CaseSteps.h"
#include "core/services/InTransaction.h"
#include "core/services/StoreContext.h"
#include "core/services/TextDoor.h"
#include "core/services/TrendFigures.h"
#include "core/services/TrendService.h"
#include "core/storage/InterventionRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// The last complete quarter of whatever an action is about; invalid when there are no figures.
Quarter completeUpTo(const TrendFigures& figures, const Intervention& action) {
    if (action.themes.isEmpty())
        return figures.lastComplete();
    Quarter last;
    for (const ThemeId& theme : action.themes) {
        if (const TrendTable* table = figures.table(theme))
            last = std::max(last, table->lastComplete());
    }
    return last;
}

std::optional<ActionJudgement> lastOf(const QList<ActionJudgement>& judgements, const MemberId& member) {
    std::optional<ActionJudgement> last;
    for (const ActionJudgement& one : judgements) {
        if (one.member == member)
            last = one;
    }
    return last;
}

} // namespace

Result<QList<ActionRow>> TrendService::actionsOf(const ThemeId& theme, const AreaCode& area) const {
    const AreaCode city(m_context.vocabulary.city().code);
    const storage::InterventionRepository repository(m_context.database);
    auto all = repository.list({});
    if (!all)
        return fail(all.error());
    auto read = figures();
    if (!read)
        return fail(read.error());
    QList<ActionRow> rows;
    for (const Intervention& action : std::as_const(*all)) {
        const bool here = area == city || action.area == area || action.area == city;
        if (!here || !(action.themes.isEmpty() || action.themes.contains(theme)))
            continue;
        ActionRow row{action};
        // Beside the city an action of one area still moved that area: the city's sum would say otherwise.
        auto came = effect(action, theme, area == city ? action.area : area);
        if (!came)
            return fail(came.error());
        row.effect = std::move(*came);
        row.canBeJudged = completeUpTo(**read, action) >= *askedAfter(action.startedOn, {});
        auto judgements = repository.judgements(action.id);
        if (!judgements)
            return fail(judgements.error());
        for (const ActionJudgement& judgement : std::as_const(*judgements)) {
            auto by = memberOf(m_context, judgement.member);
            if (!by)
                return fail(by.error());
            row.judgements.append({judgement, by->name});
        }
        rows.append(std::move(row));
    }
    return rows;
}

Result<QList<Intervention>> TrendService::actionsToJudge() const {
    const storage::InterventionRepository repository(m_context.database);
    auto all = repository.list({});
    if (!all)
        return fail(all.error());
    all->removeIf([&](const Intervention& action) { return action.maker != m_context.me; });
    if (all->isEmpty())
        return *all;
    auto judgements = repository.judgements();
    if (!judgements)
        return fail(judgements.error());
    // The figures are asked only where the calendar already says so.
    const Quarter now = Quarter::of(m_context.clock.now().toLocalTime().date());
    QList<Intervention> due;
    for (const Intervention& action : std::as_const(*all)) {
        QList<ActionJudgement> ofThis;
        std::copy_if(judgements->cbegin(), judgements->cend(), std::back_inserter(ofThis),
                     [&](const ActionJudgement& one) { return one.action == action.id; });
        const auto after = askedAfter(action.startedOn, lastOf(ofThis, m_context.me));
        if (!after || *after >= now)
            continue;
        auto figures = TrendFigures::of(m_context);
        if (!figures)
            return fail(figures.error());
        if (completeUpTo(**figures, action) >= *after)
            due.append(action);
    }
    return due;
}

Result<JudgementId> TrendService::judge(const InterventionId& action, ActionVerdict verdict,
                                        const QString& words) {
    const storage::InterventionRepository repository(m_context.database);
    auto all = repository.list({});
    if (!all)
        return fail(all.error());
    const auto found =
        std::find_if(all->cbegin(), all->cend(), [&](const Intervention& one) { return one.id == action; });
    if (found == all->cend())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"intervention"_s}, {u"id"_s, action.text()}});
    auto figures = TrendFigures::of(m_context);
    if (!figures)
        return fail(figures.error());
    if (completeUpTo(**figures, *found) < *askedAfter(found->startedOn, {}))
        return fail(ErrorCode::WrongState, {{u"step"_s, u"judge"_s}, {u"why"_s, u"early"_s}});
    auto text = admitted(m_context, words, u"words"_s);
    if (!text)
        return fail(text.error());
    ActionJudgement item{
        m_context.ids.make<JudgementId>(), action, m_context.me, verdict, {}, m_context.clock.now()};
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::InterventionRepository writing(m_context.database);
        if (auto added = writing.addJudgement(item, *text); !added)
            return added;
        return m_context.log.append(m_context.me, u"judgement.add"_s, item.id.text());
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Counts, item.id.text());
    return item.id;
}

Result<void> TrendService::removeJudgement(const JudgementId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::InterventionRepository repository(m_context.database);
        if (auto gone = repository.removeJudgement(id, m_context.me); !gone)
            return gone;
        return m_context.log.append(m_context.me, u"judgement.remove"_s, id.text());
    });
    if (done)
        m_context.changed(Topic::Counts, id.text());
    return done;
}

} // namespace leertafel::services
