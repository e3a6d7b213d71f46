#include "core/services/FollowUpService.h"

#include "core/services/InTransaction.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TableReading.h"
#include "core/services/TextDoor.h"
#include "core/storage/AgreementRepository.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/SessionRepository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

using storage::AgreedItem;
using storage::AgreementRepository;

constexpr int kDoneDays = 365; ///< how long what was done stays in sight; it is found again by words later

/// Everything of all tables that rows are made of, read once.
class AllDecisions {
public:
    static Result<AllDecisions> read(StoreContext& context) {
        const AgreementRepository repository(context.database);
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
        all.agreements = *agreements;
        for (const AgreedItem& item : std::as_const(*items))
            all.items.insert(item.item.id, item);
        all.outcomes = *outcomes;
        for (const Dissent& dissent : std::as_const(*dissents))
            all.m_dissents[dissent.agreement].append(dissent);
        for (const TableSession& session : std::as_const(*sessions))
            all.m_sessions.insert(session.id, session);
        return all;
    }

    QString titleOf(const AgreedItem& item) const {
        switch (item.item.kind) {
        case AgendaKind::Case:
            return item.caseTitle.isEmpty()
                       ? QCoreApplication::translate("Table", "A case that was taken back")
                       : item.caseTitle;
        case AgendaKind::Trend:
            return TableReading(m_context).trendTitle(item.item.theme, item.item.area);
        case AgendaKind::Agreements:
        case AgendaKind::Other:
            break;
        }
        return item.item.title;
    }

    FollowUpRow row(const Agreement& agreement) const {
        const QDate today = m_context.clock.now().toLocalTime().date();
        FollowUpRow row{agreement};
        row.state = followUpState(agreement, today);
        row.effectAsked = isEffectAsked(agreement, today);
        if (const auto session = m_sessions.constFind(agreement.session); session != m_sessions.cend()) {
            row.sessionTitle = session->title;
            row.sessionDay = session->start.toLocalTime().date();
        }
        if (const auto item = items.constFind(agreement.item); item != items.cend()) {
            row.about = titleOf(*item);
            row.caseCode = item->caseCode;
        }
        row.dissents = m_dissents.value(agreement.id);
        for (const FollowUp& each : outcomes)
            if (each.agreement == agreement.id && each.outcome != TryOutcome::None)
                row.last = each;
        return row;
    }

    /// When everything that was decided on an item was told; invalid until then.
    QDateTime toldAt(const AgendaItemId& item) const {
        QDateTime last;
        for (const Agreement& agreement : agreements) {
            if (agreement.item != item)
                continue;
            QDateTime told;
            for (const FollowUp& each : outcomes)
                if (each.agreement == agreement.id && each.familyTold)
                    told = each.at;
            if (!told.isValid())
                return {};
            last = last.isValid() ? std::max(last, told) : told;
        }
        return last;
    }

    /// Everything that words may find a decision by.
    QStringList findable(const Agreement& agreement) const {
        const Vocabulary& words = m_context.vocabulary;
        const QString language = programLanguage();
        QStringList all{agreement.owner, words.label(agreement.owner, language)};
        QDate day = agreement.at.toLocalTime().date();
        QList<AreaCode> areas;
        if (const auto session = m_sessions.constFind(agreement.session); session != m_sessions.cend()) {
            all.append(session->title);
            areas = session->areas;
            if (session->start.isValid())
                day = session->start.toLocalTime().date();
        }
        all.append(QString::number(day.year()));
        if (const auto item = items.constFind(agreement.item); item != items.cend()) {
            all << titleOf(*item) << item->caseCode;
            for (const QString& theme : item->themes)
                all << words.label(theme, u"nl"_s) << words.label(theme, u"en"_s);
            areas = {item->item.kind == AgendaKind::Trend ? item->item.area : item->area};
        }
        for (const AreaCode& area : std::as_const(areas))
            if (const Area* place = words.findArea(area))
                all.append(place->name);
        return all;
    }
    QDate dayOf(const Agreement& agreement) const {
        const QDate day = m_sessions.value(agreement.session).start.toLocalTime().date();
        return day.isValid() ? day : agreement.at.toLocalTime().date();
    }

    QList<Agreement> agreements{}; ///< in the order in which they were made
    QHash<AgendaItemId, AgreedItem> items{};
    QList<FollowUp> outcomes{}; ///< oldest first

private:
    explicit AllDecisions(StoreContext& context) : m_context(context) {}
    StoreContext& m_context;
    QHash<SessionId, TableSession> m_sessions{};
    QHash<AgreementId, QList<Dissent>> m_dissents{};
};

QString folded(const QString& text) {
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed)
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    return plain;
}

/// Whether `word` begins a word of `text`, both folded.
bool beginsAWord(const QString& text, const QString& word) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    return false;
}

Result<void> logged(StoreContext& context, const QString& verb, const AgreementId& id) {
    return context.log.append(context.me, verb, id.text());
}

} // namespace

Result<QList<FollowUpRow>> FollowUpService::board() const {
    auto all = AllDecisions::read(m_context);
    if (!all)
        return fail(all.error());
    const QDateTime since = m_context.clock.now().addDays(-kDoneDays);
    QList<FollowUpRow> rows;
    for (const Agreement& agreement : std::as_const(all->agreements)) {
        if (agreement.decision == Decision::NotNow || (agreement.done && agreement.doneAt < since))
            continue;
        rows.append(all->row(agreement));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FollowUpRow& a, const FollowUpRow& b) {
        if (a.state != b.state)
            return a.state < b.state;
        if (a.state == FollowUpState::Done)
            return a.agreement.doneAt > b.agreement.doneAt;
        return a.agreement.lookOn() < b.agreement.lookOn();
    });
    return rows;
}

Result<DecisionStory> FollowUpService::story(const AgreementId& id) const {
    auto all = AllDecisions::read(m_context);
    if (!all)
        return fail(all.error());
    const auto found = std::find_if(all->agreements.cbegin(), all->agreements.cend(),
                                    [&](const Agreement& each) { return each.id == id; });
    if (found == all->agreements.cend())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"agreement"_s}, {u"id"_s, id.text()}});
    DecisionStory story{all->row(*found)};
    for (const FollowUp& each : std::as_const(all->outcomes))
        if (each.agreement == id && each.outcome != TryOutcome::None)
            story.outcomes.append(each);
    const auto item = all->items.constFind(found->item);
    if (found->item.isEmpty() || item == all->items.cend())
        return story;
    story.item = item->item;
    for (const Agreement& each : std::as_const(all->agreements))
        if (each.item == found->item && each.id != id)
            story.options.append(each);
    if (item->item.kind != AgendaKind::Case)
        return story;
    story.caseId = item->item.caseId;
    story.isBringer = item->bringer == m_context.me;
    story.familyTold = all->toldAt(found->item);
    if (!item->caseTitle.isEmpty()) {
        story.version = item->item.version;
        story.versionNumber = item->versionNumber;
    }
    return story;
}

Result<QList<DecisionFound>> FollowUpService::find(const QString& letters) const {
    const QStringList words = folded(letters).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QList<DecisionFound>{};
    auto all = AllDecisions::read(m_context);
    if (!all)
        return fail(all.error());
    QList<DecisionFound> found;
    for (auto each = all->agreements.crbegin(); each != all->agreements.crend(); ++each) {
        const QString text = folded(each->text.text());
        const QString rest = folded(all->findable(*each).join(u'\n'));
        bool inText = true, holds = true;
        for (const QString& word : words) {
            const bool here = beginsAWord(text, word);
            inText = inText && here;
            holds = holds && (here || beginsAWord(rest, word));
        }
        if (!holds)
            continue;
        const FollowUpRow row = all->row(*each);
        found.append({each->id, each->text.text(), row.sessionTitle, all->dayOf(*each), inText});
    }
    return found;
}

Result<FollowUpId> FollowUpService::weigh(const AgreementId& id, TryOutcome outcome, const QString& seen,
                                          QDate lookOn) {
    AgreementRepository agreements(m_context.database);
    auto agreement = agreements.get(id);
    if (!agreement)
        return fail(agreement.error());
    if (agreement->decision != Decision::TryOut || agreement->done)
        return fail(ErrorCode::WrongState, {{u"step"_s, u"followUp"_s}, {u"why"_s, u"noTryOut"_s}});
    const QDate today = m_context.clock.now().toLocalTime().date();
    if (const QStringList missing = missingForOutcome(outcome, seen, lookOn, today); !missing.isEmpty())
        return fail(ErrorCode::Incomplete, {{u"step"_s, u"followUp"_s}}, missing);
    auto kept = decidedFor(m_context, *agreement);
    if (!kept)
        return fail(kept.error());
    auto words = admitted(m_context, seen, u"seen"_s, *kept);
    if (!words)
        return fail(words.error());
    FollowUp item;
    item.id = m_context.ids.make<FollowUpId>();
    item.agreement = id;
    item.member = m_context.me;
    item.outcome = outcome;
    item.seen = *words;
    item.lookOn = outcome == TryOutcome::Change ? lookOn : QDate();
    item.at = m_context.clock.now();
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto added = agreements.insertFollowUp(item); !added)
            return added;
        if (outcome != TryOutcome::Change)
            if (auto set = agreements.setDone(id, true, item.at); !set)
                return set;
        return logged(m_context, u"agreement.weigh"_s, id);
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Sessions, agreement->session.text());
    return item.id;
}

Result<void> FollowUpService::undoWeigh(const FollowUpId& id) {
    AgreementRepository agreements(m_context.database);
    auto all = agreements.followUps();
    if (!all)
        return fail(all.error());
    const auto item =
        std::find_if(all->cbegin(), all->cend(), [&](const FollowUp& each) { return each.id == id; });
    if (item == all->cend())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"followUp"_s}, {u"id"_s, id.text()}});
    const bool isLast = std::none_of(item + 1, all->cend(), [&](const FollowUp& each) {
        return each.agreement == item->agreement && each.outcome != TryOutcome::None;
    });
    if (item->member != m_context.me || !isLast)
        return fail(ErrorCode::NotAllowed, {{u"step"_s, u"followUp"_s}, {u"who"_s, u"maker"_s}});
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto gone = agreements.removeFollowUp(id); !gone)
            return gone;
        if (item->outcome != TryOutcome::Change)
            if (auto set = agreements.setDone(item->agreement, false, {}); !set)
                return set;
        return logged(m_context, u"agreement.undoWeigh"_s, item->agreement);
    });
    if (done)
        m_context.changed(Topic::Sessions, {});
    return done;
}

Result<QList<FamilyToTell>> FollowUpService::familiesToTell() const {
    auto all = AllDecisions::read(m_context);
    if (!all)
        return fail(all.error());
    QList<FamilyToTell> families;
    for (const Agreement& agreement : std::as_const(all->agreements)) {
        const auto item = all->items.constFind(agreement.item);
        // A case that was taken back is nobody's to tell about any more.
        if (item == all->items.cend() || item->item.kind != AgendaKind::Case ||
            item->bringer != m_context.me || item->caseTitle.isEmpty())
            continue;
        const auto known = std::find_if(families.begin(), families.end(), [&](const FamilyToTell& each) {
            return each.item == agreement.item;
        });
        if (known != families.end()) {
            ++known->decisions;
            continue;
        }
        if (all->toldAt(agreement.item).isValid())
            continue;
        const FollowUpRow row = all->row(agreement);
        families.append({agreement.item, item->item.caseId, item->caseTitle, item->caseCode, row.sessionTitle,
                         row.sessionDay, agreement.id, 1});
    }
    return families;
}

Result<QList<FollowUpId>> FollowUpService::tellFamily(const AgendaItemId& item) {
    auto all = AllDecisions::read(m_context);
    if (!all)
        return fail(all.error());
    const auto about = all->items.constFind(item);
    if (about == all->items.cend())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"agendaItem"_s}, {u"id"_s, item.text()}});
    if (about->bringer != m_context.me)
        return fail(ErrorCode::NotAllowed, {{u"step"_s, u"tellFamily"_s}, {u"who"_s, u"author"_s}});
    QList<FollowUp> told;
    for (const Agreement& agreement : std::as_const(all->agreements)) {
        const bool before =
            std::any_of(all->outcomes.cbegin(), all->outcomes.cend(), [&](const FollowUp& each) {
                return each.agreement == agreement.id && each.familyTold;
            });
        if (agreement.item != item || before)
            continue;
        FollowUp one;
        one.id = m_context.ids.make<FollowUpId>();
        one.agreement = agreement.id;
        one.member = m_context.me;
        one.familyTold = true;
        one.at = m_context.clock.now();
        told.append(one);
    }
    QList<FollowUpId> ids;
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        AgreementRepository agreements(m_context.database);
        for (const FollowUp& one : std::as_const(told)) {
            if (auto added = agreements.insertFollowUp(one); !added)
                return added;
            if (auto written = logged(m_context, u"agreement.tellFamily"_s, one.agreement); !written)
                return written;
            ids.append(one.id);
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Sessions, about->item.session.text());
    return ids;
}

Result<void> FollowUpService::undoTellFamily(const QList<FollowUpId>& ids) {
    AgreementRepository agreements(m_context.database);
    auto all = agreements.followUps();
    if (!all)
        return fail(all.error());
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        for (const FollowUp& each : std::as_const(*all)) {
            if (!ids.contains(each.id))
                continue;
            if (each.member != m_context.me || !each.familyTold)
                return fail(ErrorCode::NotAllowed, {{u"step"_s, u"tellFamily"_s}, {u"who"_s, u"author"_s}});
            if (auto gone = agreements.removeFollowUp(each.id); !gone)
                return gone;
            if (auto written = logged(m_context, u"agreement.undoTellFamily"_s, each.agreement); !written)
                return written;
        }
        return {};
    });
    if (done)
        m_context.changed(Topic::Sessions, {});
    return done;
}

Result<QList<FollowUp>> FollowUpService::outcomesOf(const SessionId& session) const {
    const AgreementRepository agreements(m_context.database);
    auto made = agreements.ofSession(session);
    if (!made)
        return fail(made.error());
    auto all = agreements.followUps();
    if (!all)
        return fail(all.error());
    QList<FollowUp> outcomes;
    for (const FollowUp& each : std::as_const(*all))
        if (each.outcome != TryOutcome::None &&
            std::any_of(made->cbegin(), made->cend(),
                        [&](const Agreement& one) { return one.id == each.agreement; }))
            outcomes.append(each);
    return outcomes;
}

Result<QHash<AgendaItemId, QDateTime>> FollowUpService::toldFamilies(const SessionId& session) const {
    auto all = AllDecisions::read(m_context);
    if (!all)
        return fail(all.error());
    QHash<AgendaItemId, QDateTime> told;
    for (const Agreement& agreement : std::as_const(all->agreements))
        if (agreement.session == session && !agreement.item.isEmpty() && !told.contains(agreement.item))
            if (const QDateTime at = all->toldAt(agreement.item); at.isValid())
                told.insert(agreement.item, at);
    return told;
}

} // namespace leertafel::services
