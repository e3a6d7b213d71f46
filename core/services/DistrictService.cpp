#include "core/services/DistrictService.h"

#include "core/services/CaseRows.h"
#include "core/services/LearningService.h"
#include "core/services/StoreContext.h"
#include "core/services/TableReading.h"
#include "core/storage/AgreementRepository.h"
#include "core/storage/InterventionRepository.h"
#include "core/storage/OrganisationRepository.h"
#include "core/storage/SessionRepository.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

Result<void> addThemes(DistrictPicture& picture, const TrendService& trends) {
    auto overview = trends.overview({}, Measure::Count);
    if (!overview)
        return fail(overview.error());
    const qsizetype here = overview->areas.indexOf(picture.area);
    if (here < 0 || !overview->quarter.isValid())
        return {};
    picture.quarter = overview->quarter;
    for (qsizetype i = 0; i < overview->themes.size(); ++i) {
        const ThemeId& theme = overview->themes[i];
        const Heat heat = overview->at(here, i).heat;
        if (heat == Heat::Unjudged) {
            picture.unjudged.append(theme);
            continue;
        }
        if (heat != Heat::FarAbove && heat != Heat::FarBelow) {
            picture.asExpected.append(theme);
            continue;
        }
        auto series = trends.series(theme, picture.area, Measure::Count);
        if (!series)
            return fail(series.error());
        for (int point = 0; point < series->points.size(); ++point) {
            if (series->points[point].quarter == picture.quarter)
                picture.standingOut.append({theme, heat, trends.sentence(*series, point)});
        }
    }
    // What is more comes first.
    std::stable_sort(picture.standingOut.begin(), picture.standingOut.end(),
                     [](const DistrictTheme& a, const DistrictTheme& b) {
                         return a.heat == Heat::FarAbove && b.heat != Heat::FarAbove;
                     });
    return {};
}

Result<void> addActions(DistrictPicture& picture, StoreContext& context, const TrendService& trends) {
    const AreaCode city(context.vocabulary.city().code);
    const storage::InterventionRepository repository(context.database);
    auto all = repository.list({});
    if (!all)
        return fail(all.error());
    auto judgements = repository.judgements();
    if (!judgements)
        return fail(judgements.error());
    for (const Intervention& action : std::as_const(*all)) {
        if (action.area != picture.area && action.area != city)
            continue;
        DistrictAction row{action, action.area == city};
        for (const ThemeId& theme : action.themes) {
            auto came = trends.effect(action, theme, picture.area);
            if (!came)
                return fail(came.error());
            row.effects.append({theme, *came});
        }
        for (const ActionJudgement& one : std::as_const(*judgements)) {
            if (one.action == action.id)
                row.judgements.append(one);
        }
        picture.actions.prepend(std::move(row)); // they come by day
    }
    return {};
}

Result<void> addStories(DistrictPicture& picture, StoreContext& context) {
    CaseFilter filter;
    filter.area = picture.area;
    filter.limit = DistrictPicture::mostCases;
    auto cases = releasedRows(context, filter);
    if (!cases)
        return fail(cases.error());
    auto counted = releasedCount(context, filter);
    if (!counted)
        return fail(counted.error());
    picture.cases = *std::move(cases);
    picture.casesInAll = *counted;
    const LearningService learning(context);
    auto lessons = learning.lessonsFor({}, picture.area);
    if (!lessons)
        return fail(lessons.error());
    picture.lessons = *lessons;
    auto maxims = learning.maxims();
    if (!maxims)
        return fail(maxims.error());
    storage::SearchRepository search(context.database);
    for (const MaximRow& row : std::as_const(*maxims)) {
        if (row.maxim.anchorCase.isEmpty())
            continue;
        const auto anchor = search.line(row.maxim.anchorCase);
        if (!anchor)
            return fail(anchor.error());
        if (*anchor && isReleased((*anchor)->state) && (*anchor)->area == picture.area)
            picture.maxims.append(row);
    }
    return {};
}

Result<void> addContacts(DistrictPicture& picture, StoreContext& context) {
    const storage::OrganisationRepository repository(context.database);
    auto teams = repository.teams();
    if (!teams)
        return fail(teams.error());
    teams->removeIf([&](const Team& team) { return team.area != picture.area.id(); });
    picture.teams = *std::move(teams);
    auto organisations = repository.all();
    if (!organisations)
        return fail(organisations.error());
    const Area* here = context.vocabulary.findArea(picture.area);
    const auto& districts = context.vocabulary.districts();
    organisations->removeIf([&](const Organisation& each) {
        const bool provides = std::any_of(districts.begin(), districts.end(), [&](const Area& district) {
            return district.provider.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        const bool elsewhere =
            provides && (!here || here->provider.compare(each.name, Qt::CaseInsensitive) != 0);
        return elsewhere || each.contactFunctions.isEmpty();
    });
    picture.contacts = *std::move(organisations);
    return {};
}

/// What an agreement is about, as far as it is this wijk.
struct Subject {
    bool here = false;
    QString title{};
};

Subject subjectOf(StoreContext& context, const storage::AgreedItem& found, const TableSession& session,
                  const AreaCode& area) {
    const AgendaItem& item = found.item;
    Subject subject{session.areas.contains(area), item.title};
    if (item.kind == AgendaKind::Trend) {
        subject.here = item.area == area;
        subject.title = TableReading(context).trendTitle(item.theme, item.area);
    } else if (item.kind == AgendaKind::Case) {
        subject.title = found.caseTitle;
        // Taken back since: then the table is all that is known of it.
        if (!found.area.isEmpty())
            subject.here = found.area == area;
    }
    return subject;
}

Result<void> addAgreements(DistrictPicture& picture, StoreContext& context) {
    const storage::AgreementRepository repository(context.database);
    auto all = repository.ofTables();
    if (!all)
        return fail(all.error());
    auto read = repository.items();
    if (!read)
        return fail(read.error());
    auto said = repository.allDissents();
    if (!said)
        return fail(said.error());
    auto sessions = storage::SessionRepository(context.database).all(); // latest first
    if (!sessions)
        return fail(sessions.error());
    QHash<SessionId, QList<Agreement>> made;
    for (const Agreement& agreement : std::as_const(*all))
        made[agreement.session].append(agreement);
    QHash<AgendaItemId, storage::AgreedItem> items;
    for (const storage::AgreedItem& item : std::as_const(*read))
        items.insert(item.item.id, item);
    QHash<AgreementId, QList<Dissent>> dissents;
    for (const Dissent& dissent : std::as_const(*said))
        dissents[dissent.agreement].append(dissent);
    for (const TableSession& session : std::as_const(*sessions)) {
        for (const Agreement& agreement : made.value(session.id)) {
            const Subject subject = subjectOf(context, items.value(agreement.item), session, picture.area);
            if (subject.here)
                picture.agreements.append({agreement, session.start.toLocalTime().date(), subject.title,
                                           dissents.value(agreement.id)});
        }
    }
    return {};
}

/// What a sheet of paper says of the figures: what stands out, and what came of actions.
QList<ThemeId> spokenOf(const DistrictPicture& picture) {
    QList<ThemeId> themes;
    const auto add = [&themes](const ThemeId& theme) {
        if (!themes.contains(theme))
            themes.append(theme);
    };
    for (const DistrictTheme& one : picture.standingOut)
        add(one.theme);
    for (const DistrictAction& action : picture.actions)
        for (const DistrictEffect& effect : action.effects)
            add(effect.theme);
    return themes;
}

} // namespace

Result<DistrictPicture> DistrictService::pictureFrom(const TrendService& trends, const AreaCode& area) const {
    if (auto known = m_context.vocabulary.district(area.id()); !known)
        return fail(known.error());
    DistrictPicture picture{area};
    for (const auto& done :
         {addThemes(picture, trends), addActions(picture, m_context, trends), addStories(picture, m_context),
          addAgreements(picture, m_context), addContacts(picture, m_context)}) {
        if (!done)
            return fail(done.error());
    }
    return picture;
}

Result<DistrictPicture> DistrictService::picture(const AreaCode& area) const {
    return pictureFrom(TrendService(m_context), area);
}

Result<CheckedDistrict> DistrictService::checked(const AreaCode& area, const Progress& progress) const {
    auto seen = picture(area);
    if (!seen)
        return fail(seen.error());
    // What came of an action is a sum of eight quarters, beside the same of the city.
    const ReleaseRequest request{
        u"district"_s, spokenOf(*seen), {area, AreaCode(m_context.vocabulary.city().code)}};
    auto figures = ReleaseService(m_context).check(request, progress);
    if (!figures)
        return fail(figures.error());
    auto outside = pictureFrom(*figures->trends, area);
    if (!outside)
        return fail(outside.error());
    outside->standingOut.removeIf(
        [&](const DistrictTheme& one) { return !request.themes.contains(one.theme); });
    outside->withheld = int(
        std::count_if(seen->standingOut.cbegin(), seen->standingOut.cend(), [&](const DistrictTheme& one) {
            return std::none_of(outside->standingOut.cbegin(), outside->standingOut.cend(),
                                [&](const DistrictTheme& shown) { return shown.theme == one.theme; });
        }));
    outside->asExpected.clear();
    outside->unjudged.clear();
    return CheckedDistrict{*std::move(figures), *std::move(outside)};
}

} // namespace leertafel::services
