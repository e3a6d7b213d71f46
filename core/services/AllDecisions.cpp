#include "core/services/AllDecisions.h"

#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TableReading.h"
#include "core/storage/SessionRepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using storage::AgreedItem;

Result<AllDecisions> AllDecisions::read(StoreContext& context) {
    const storage::AgreementRepository repository(context.database);
    AllDecisions all(context);
    auto agreements = repository.ofTables();
    auto items = repository.items();
    auto outcomes = repository.followUps();
    auto dissents = repository.allDissents();
    auto sessions = storage::SessionRepository(context.database).all();
    if (!agreements)
        return fail(agreements.error());
    if (!items)
        return fail(items.error());
    if (!outcomes)
        return fail(outcomes.error());
    if (!dissents)
        return fail(dissents.error());
    if (!sessions)
        return fail(sessions.error());
    all.m_agreements = *std::move(agreements);
    for (qsizetype i = 0; i < all.m_agreements.size(); ++i) {
        const Agreement& agreement = all.m_agreements.at(i);
        all.m_at.insert(agreement.id, i);
        if (!agreement.item.isEmpty())
            all.m_on[agreement.item].append(i);
    }
    for (const AgreedItem& item : std::as_const(*items))
        all.m_items.insert(item.item.id, item);
    for (const FollowUp& each : std::as_const(*outcomes)) {
        if (each.outcome != TryOutcome::None)
            all.m_outcomes[each.agreement].append(each);
        if (each.familyTold)
            all.m_told.insert(each.agreement, each.at);
    }
    for (const Dissent& dissent : std::as_const(*dissents))
        all.m_dissents[dissent.agreement].append(dissent);
    for (const TableSession& session : std::as_const(*sessions))
        all.m_sessions.insert(session.id, session);
    return all;
}

const Agreement* AllDecisions::find(const AgreementId& id) const {
    const auto at = m_at.constFind(id);
    return at == m_at.cend() ? nullptr : &m_agreements.at(*at);
}

const AgreedItem* AllDecisions::item(const AgendaItemId& id) const {
    const auto found = m_items.constFind(id);
    return found == m_items.cend() ? nullptr : &*found;
}

QList<const Agreement*> AllDecisions::on(const AgendaItemId& item) const {
    QList<const Agreement*> found;
    const QList<qsizetype> places = m_on.value(item);
    for (const qsizetype at : places)
        found.append(&m_agreements.at(at));
    return found;
}

QList<FollowUp> AllDecisions::outcomesOf(const AgreementId& id) const { return m_outcomes.value(id); }

bool AllDecisions::isTold(const AgreementId& id) const { return m_told.contains(id); }

QDateTime AllDecisions::toldAt(const AgendaItemId& item) const {
    QDateTime last;
    const auto decided = on(item);
    for (const Agreement* agreement : decided) {
        const QDateTime told = m_told.value(agreement->id);
        if (!told.isValid())
            return {};
        last = last.isValid() ? std::max(last, told) : told;
    }
    return last;
}

QString AllDecisions::titleOf(const AgreedItem& item) const {
    switch (item.item.kind) {
    case AgendaKind::Case:
        return item.caseTitle.isEmpty() ? QCoreApplication::translate("Table", "A case that was taken back")
                                        : item.caseTitle;
    case AgendaKind::Trend:
        return TableReading(m_context).trendTitle(item.item.theme, item.item.area);
    case AgendaKind::Agreements:
    case AgendaKind::Other:
        break;
    }
    return item.item.title;
}

FollowUpRow AllDecisions::row(const Agreement& agreement) const {
    const QDate today = m_context.clock.now().toLocalTime().date();
    FollowUpRow row{agreement};
    row.state = followUpState(agreement, today);
    row.effectAsked = isEffectAsked(agreement, today);
    if (const auto session = m_sessions.constFind(agreement.session); session != m_sessions.cend()) {
        row.sessionTitle = session->title;
        row.sessionDay = session->start.toLocalTime().date();
    }
    if (const AgreedItem* about = item(agreement.item)) {
        row.about = titleOf(*about);
        row.caseCode = about->caseCode;
        row.caseGone = about->gone;
    }
    row.dissents = m_dissents.value(agreement.id);
    if (const QList<FollowUp> outcomes = outcomesOf(agreement.id); !outcomes.isEmpty())
        row.last = outcomes.last();
    return row;
}

QDate AllDecisions::dayOf(const Agreement& agreement) const {
    const QDate day = m_sessions.value(agreement.session).start.toLocalTime().date();
    return day.isValid() ? day : agreement.at.toLocalTime().date();
}

QString AllDecisions::sessionTitle(const Agreement& agreement) const {
    return m_sessions.value(agreement.session).title;
}

QStringList AllDecisions::findable(const Agreement& agreement) const {
    const Vocabulary& words = m_context.vocabulary;
    QStringList all{agreement.owner, words.label(agreement.owner, programLanguage())};
    QList<AreaCode> areas;
    if (const auto session = m_sessions.constFind(agreement.session); session != m_sessions.cend()) {
        all.append(session->title);
        areas = session->areas;
    }
    all.append(QString::number(dayOf(agreement).year()));
    if (const AgreedItem* about = item(agreement.item)) {
        all << titleOf(*about) << about->caseCode;
        for (const QString& theme : about->themes)
            all << words.label(theme, u"nl"_s) << words.label(theme, u"en"_s);
        areas = {about->item.kind == AgendaKind::Trend ? about->item.area : about->area};
    }
    for (const AreaCode& area : std::as_const(areas))
        if (const Area* place = words.findArea(area))
            all.append(place->name);
    return all;
}

} // namespace leertafel::services
