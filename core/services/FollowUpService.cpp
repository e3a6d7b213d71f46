#include "core/services/FollowUpService.h"

#include "core/services/AllDecisions.h"
#include "core/services/FoldedWords.h"
#include "core/services/Handovers.h"
#include "core/services/InTransaction.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TableReading.h"
#include "core/services/TextDoor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

using storage::AgreementRepository;

constexpr qsizetype kMostFound = 200;
constexpr int kDoneDays = 365; ///< how long what was done stays in sight; it is found again by words later

/// Everything ever decided, folded for searching, latest first; made anew once something was written.
Result<std::shared_ptr<const KeptDecisions::Entries>> indexOf(StoreContext& context) {
    auto edition = context.log.edition();
    if (!edition)
        return fail(edition.error());
    const QString key = *edition + u'|' + programLanguage();
    if (auto kept = context.keptDecisions->of(key))
        return kept;
    auto all = AllDecisions::read(context);
    if (!all)
        return fail(all.error());
    auto entries = std::make_shared<KeptDecisions::Entries>();
    const QList<Agreement>& agreements = all->agreements();
    for (auto each = agreements.crbegin(); each != agreements.crend(); ++each)
        entries->append({{each->id, each->text.text(), all->sessionTitle(*each), all->dayOf(*each), false},
                         folded(each->text.text()),
                         folded(all->findable(*each).join(u'\n'))});
    context.keptDecisions->keep(key, entries);
    return entries;
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
    for (const Agreement& agreement : all->agreements()) {
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
    const Agreement* found = all->find(id);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"agreement"_s}, {u"id"_s, id.text()}});
    DecisionStory story{all->row(*found)};
    story.outcomes = all->outcomesOf(id);
    const storage::AgreedItem* item = all->item(found->item);
    if (item == nullptr)
        return story;
    story.item = item->item;
    const auto beside = all->on(found->item);
    for (const Agreement* each : beside)
        if (each->id != id)
            story.options.append(*each);
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
    auto index = indexOf(m_context);
    if (!index)
        return fail(index.error());
    QList<DecisionFound> found, about;
    for (const KeptDecisions::Entry& each : **index) {
        bool inText = true, holds = true;
        for (const QString& word : words) {
            const bool here = beginsAWord(each.text, word);
            inText = inText && here;
            holds = holds && (here || beginsAWord(each.rest, word));
        }
        if (!holds)
            continue;
        QList<DecisionFound>& into = inText ? found : about;
        if (into.size() == kMostFound)
            continue;
        into.append(each.found);
        into.last().inText = inText;
    }
    return (found + about).mid(0, kMostFound);
}

Result<FollowUpId> FollowUpService::weigh(const AgreementId& id, TryOutcome outcome, const QString& seen,
                                          QDate lookOn) {
    const QDate today = m_context.clock.now().toLocalTime().date();
    SessionId session;
    auto done = inTransaction(m_context.database, [&]() -> Result<FollowUpId> {
        AgreementRepository agreements(m_context.database);
        auto agreement = agreements.get(id);
        if (!agreement)
            return fail(agreement.error());
        session = agreement->session;
        const bool tryOut = agreement->decision == Decision::TryOut;
        if (!tryOut || agreement->done)
            return fail(ErrorCode::WrongState,
                        {{u"step"_s, u"followUp"_s}, {u"why"_s, tryOut ? u"already"_s : u"noTryOut"_s}});
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
        if (auto added = agreements.insertFollowUp(item); !added)
            return fail(added.error());
        if (outcome != TryOutcome::Change)
            if (auto set = agreements.setDone(id, true, item.at); !set)
                return fail(set.error());
        if (auto written = logged(m_context, u"agreement.weigh"_s, id); !written)
            return fail(written.error());
        return item.id;
    });
    if (done)
        m_context.changed(Topic::Sessions, session.text());
    return done;
}

Result<void> FollowUpService::undoWeigh(const FollowUpId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
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
    for (const Agreement& agreement : all->agreements()) {
        const storage::AgreedItem* item = all->item(agreement.item);
        // A case that was taken back is nobody's to tell about any more.
        if (item == nullptr || item->item.kind != AgendaKind::Case || item->bringer != m_context.me ||
            item->caseTitle.isEmpty())
            continue;
        const auto decided = all->on(agreement.item);
        if (decided.first()->id != agreement.id || all->toldAt(agreement.item).isValid())
            continue;
        const FollowUpRow row = all->row(agreement);
        families.append({agreement.item, item->item.caseId, item->caseTitle, item->caseCode, row.sessionTitle,
                         row.sessionDay, agreement.id, static_cast<int>(decided.size())});
    }
    return families;
}

Result<QList<FollowUpId>> FollowUpService::tellFamily(const AgendaItemId& item) {
    SessionId session;
    auto done = inTransaction(m_context.database, [&]() -> Result<QList<FollowUpId>> {
        auto all = AllDecisions::read(m_context);
        if (!all)
            return fail(all.error());
        const storage::AgreedItem* about = all->item(item);
        if (about == nullptr)
            return fail(ErrorCode::NotFound, {{u"kind"_s, u"agendaItem"_s}, {u"id"_s, item.text()}});
        session = about->item.session;
        if (about->bringer != m_context.me)
            return fail(ErrorCode::NotAllowed, {{u"step"_s, u"tellFamily"_s}, {u"who"_s, u"author"_s}});
        QList<FollowUpId> ids;
        const auto decided = all->on(item);
        for (const Agreement* agreement : decided) {
            if (all->isTold(agreement->id))
                continue;
            FollowUp one;
            one.id = m_context.ids.make<FollowUpId>();
            one.agreement = agreement->id;
            one.member = m_context.me;
            one.familyTold = true;
            one.at = m_context.clock.now();
            if (auto added = AgreementRepository(m_context.database).insertFollowUp(one); !added)
                return fail(added.error());
            if (auto written = logged(m_context, u"agreement.tellFamily"_s, one.agreement); !written)
                return fail(written.error());
            ids.append(one.id);
        }
        if (ids.isEmpty())
            return fail(ErrorCode::WrongState, {{u"step"_s, u"tellFamily"_s}, {u"why"_s, u"already"_s}});
        return ids;
    });
    if (done)
        m_context.changed(Topic::Sessions, session.text());
    return done;
}

Result<void> FollowUpService::undoTellFamily(const QList<FollowUpId>& ids) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        AgreementRepository agreements(m_context.database);
        auto all = agreements.followUps();
        if (!all)
            return fail(all.error());
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

Handovers FollowUpService::handovers() { return Handovers(m_context); }

Result<QHash<AgendaItemId, QDateTime>> FollowUpService::toldFamilies(const SessionId& session) const {
    auto all = AllDecisions::read(m_context);
    if (!all)
        return fail(all.error());
    QHash<AgendaItemId, QDateTime> told;
    for (const Agreement& agreement : all->agreements())
        if (agreement.session == session && !agreement.item.isEmpty() && !told.contains(agreement.item))
            if (const QDateTime at = all->toldAt(agreement.item); at.isValid())
                told.insert(agreement.item, at);
    return told;
}

} // namespace leertafel::services
