// The story half of TrendService: what lies behind the figures.
#include "core/services/CaseRows.h"
#include "core/services/CaseService.h"
#include "core/services/InTransaction.h"
#include "core/services/LearningService.h"
#include "core/services/StoreContext.h"
#include "core/services/TextDoor.h"
#include "core/services/TrendService.h"
#include "core/storage/InterventionRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int kMostCases = 500;

int distance(Quarter quarter, Quarter from, Quarter to) {
    if (quarter < from)
        return from - quarter;
    return quarter > to ? quarter - to : 0;
}

} // namespace

Result<TrendStory> TrendService::story(const ThemeId& theme, const AreaCode& area, Quarter from,
                                       Quarter to) const {
    const bool isCity = area.id() == m_context.vocabulary.city().code;
    CaseFilter filter;
    filter.theme = theme;
    filter.area = isCity ? AreaCode() : area;
    filter.limit = kMostCases;
    auto cases = releasedRows(m_context, filter);
    if (!cases)
        return fail(cases.error());
    TrendStory story;
    story.cases = std::move(*cases);
    std::stable_sort(story.cases.begin(), story.cases.end(), [&](const CaseRow& a, const CaseRow& b) {
        return distance(a.quarter, from, to) < distance(b.quarter, from, to);
    });
    story.casesInAll = int(story.cases.size());
    if (story.casesInAll == kMostCases) {
        auto counted = releasedCount(m_context, filter);
        if (!counted)
            return fail(counted.error());
        story.casesInAll = *counted;
    }

    auto lessons = LearningService(m_context).lessonsFor(theme, filter.area);
    if (!lessons)
        return fail(lessons.error());
    story.lessons = *lessons;
    const storage::InterventionRepository repository(m_context.database);
    auto explanations = repository.explanations(theme, area);
    if (!explanations)
        return fail(explanations.error());
    story.explanations = *explanations;
    auto actions = actionsOf(theme, area);
    if (!actions)
        return fail(actions.error());
    story.actions = std::move(*actions);
    return story;
}

Result<InterventionId> TrendService::addIntervention(const Intervention& intervention) {
    QStringList missing;
    if (intervention.title.trimmed().isEmpty())
        missing.append(u"title"_s);
    if (!intervention.startedOn.isValid())
        missing.append(u"startedOn"_s);
    if (!m_context.vocabulary.findArea(intervention.area))
        missing.append(u"area"_s);
    if (!missing.isEmpty())
        return fail(ErrorCode::Incomplete, {}, missing);
    for (const ThemeId& theme : intervention.themes) {
        if (auto known = m_context.vocabulary.theme(theme.id()); !known)
            return fail(known.error());
    }
    auto title = admitted(m_context, intervention.title, u"title"_s);
    auto expectation = admittedOrEmpty(m_context, intervention.expectation);
    auto result = admittedOrEmpty(m_context, intervention.result);
    for (const auto* text : {&title, &expectation, &result}) {
        if (!*text)
            return fail(text->error());
    }
    Intervention item = intervention;
    item.id = m_context.ids.make<InterventionId>();
    item.maker = m_context.me;
    storage::Transaction transaction(m_context.database);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    auto added = storage::InterventionRepository(m_context.database)
                     .add(item, *title, *expectation, *result, m_context.clock.now());
    if (added)
        added = m_context.log.append(m_context.me, u"intervention.add"_s, item.id.text());
    if (added)
        added = transaction.commit();
    if (!added)
        return fail(added.error());
    m_context.changed(Topic::Counts, item.id.text());
    return item.id;
}

Result<void> TrendService::removeIntervention(const InterventionId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::InterventionRepository repository(m_context.database);
        auto judged = repository.judgements(id);
        if (!judged)
            return fail(judged.error());
        if (!judged->isEmpty())
            return fail(ErrorCode::WrongState, {{u"step"_s, u"remove"_s}, {u"why"_s, u"judged"_s}});
        if (auto gone = repository.remove(id, m_context.me); !gone)
            return gone;
        return m_context.log.append(m_context.me, u"intervention.remove"_s, id.text());
    });
    if (done)
        m_context.changed(Topic::Counts, id.text());
    return done;
}

Result<QList<Intervention>> TrendService::interventions(const AreaCode& area) const {
    return storage::InterventionRepository(m_context.database).list(area);
}

} // namespace leertafel::services
