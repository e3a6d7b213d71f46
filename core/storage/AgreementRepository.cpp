#include "core/storage/AgreementRepository.h"

#include "core/storage/CaseRepository.h"
#include "core/storage/StoredText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {
Agreement agreementFrom(const Row& row) {
    Agreement agreement;
    agreement.id = AgreementId(row.text(0));
    agreement.session = SessionId(row.text(1));
    agreement.item = AgendaItemId(row.text(2));
    agreement.recordedBy = MemberId(row.text(3));
    agreement.decision = decisionFromId(row.text(4)).value_or(Decision::NotNow);
    agreement.text = StoredText::of(row.text(5));
    agreement.reason = StoredText::of(row.text(6));
    agreement.owner = row.text(7);
    agreement.dueOn = row.day(8);
    agreement.exceptionTo = StoredText::of(row.text(9));
    agreement.done = row.flag(10);
    agreement.at = row.time(11);
    agreement.signature = row.bytes(12);
    agreement.helpStep = HelpStep(row.text(13));
    agreement.neighbourhood = StoredText::of(row.text(14));
    agreement.doneAt = row.time(15);
    agreement.laterOn = row.day(16);
    return agreement;
}

Dissent dissentFrom(const Row& row) {
    return {row.text(0), AgreementId(row.text(1)), row.text(2), StoredText::of(row.text(3)), row.time(4)};
}
} // namespace

Result<QList<Agreement>> AgreementRepository::select(const QString& where, const QVariantList& binds) const {
    return m_database.list(
        u"SELECT a.id, a.session, a.item, a.recorded_by, a.decision, a.text, a.reason, a.owner,"
        " a.due_on, a.exception_to, a.done, a.at, a.signature, a.help_step, a.neighbourhood, a.done_at,"
        " (SELECT f.look_on FROM follow_up f WHERE f.agreement = a.id AND f.outcome = 'change'"
        "  ORDER BY f.at DESC, f.id DESC LIMIT 1) AS later_on FROM agreement a "_s +
            where,
        binds, agreementFrom);
}

Result<Agreement> AgreementRepository::get(const AgreementId& id) const {
    auto found = select(u"WHERE a.id = ?"_s, {id.text()});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"agreement"_s}, {u"id"_s, id.text()}});
    return found->first();
}

Result<QList<Agreement>> AgreementRepository::ofSession(const SessionId& id) const {
    return select(u"WHERE a.session = ? ORDER BY a.at, a.id"_s, {id.text()});
}

Result<QList<Agreement>> AgreementRepository::ofCase(const CaseId& id) const {
    return select(u"JOIN table_session s ON s.id = a.session AND s.removed_at IS NULL"
                  " JOIN agenda_item i ON i.id = a.item WHERE i.case_id = ? ORDER BY a.at, a.id"_s,
                  {id.text()});
}

Result<QList<Agreement>> AgreementRepository::open() const {
    auto found = select(u"JOIN table_session s ON s.id = a.session AND s.removed_at IS NULL"
                        " WHERE a.done = 0 AND a.decision <> 'notNow' ORDER BY a.due_on, a.at, a.id"_s,
                        {});
    if (found)
        std::stable_sort(found->begin(), found->end(), [](const Agreement& one, const Agreement& other) {
            return one.lookOn() < other.lookOn();
        });
    return found;
}

Result<QList<Agreement>> AgreementRepository::ofTables() const {
    return select(u"JOIN table_session s ON s.id = a.session AND s.removed_at IS NULL ORDER BY a.at, a.id"_s,
                  {});
}

Result<QList<AgreedItem>> AgreementRepository::items() const {
    return m_database.list(
        u"SELECT i.id, i.session, i.position, i.kind, i.minutes, i.title, i.case_id, i.version, i.reason,"
        " i.theme, i.area, v.title, c.code, v.number, c.author, v.area, c.state IN ('withdrawn', "
        "'destroyed'),"
        " (SELECT group_concat(t.term, ' ') FROM case_tag t WHERE t.version = v.seq AND t.kind = 'theme')"
        " FROM agenda_item i LEFT JOIN case_version v ON v.id = i.version"
        " LEFT JOIN case_file c ON c.id = i.case_id WHERE i.id IN (SELECT item FROM agreement)"_s,
        {}, [](const Row& row) {
            AgreedItem found;
            AgendaItem& item = found.item;
            item.id = AgendaItemId(row.text(0));
            item.session = SessionId(row.text(1));
            item.position = row.integer(2);
            item.kind = agendaKindFromId(row.text(3)).value_or(AgendaKind::Other);
            item.minutes = row.integer(4);
            item.title = row.text(5);
            item.caseId = CaseId(row.text(6));
            item.version = VersionId(row.text(7));
            item.reason = AgendaReason(row.text(8));
            item.theme = ThemeId(row.text(9));
            item.area = AreaCode(row.text(10));
            found.gone = row.flag(16);
            found.caseTitle = found.gone ? QString() : row.text(11);
            found.caseCode = row.text(12);
            found.versionNumber = row.integer(13);
            found.bringer = MemberId(row.text(14));
            found.area = AreaCode(row.text(15));
            if (!found.gone)
                found.themes = row.text(17).split(u' ', Qt::SkipEmptyParts);
            if (!item.theme.isEmpty())
                found.themes.append(item.theme.id());
            return found;
        });
}

Result<QList<Agreement>> AgreementRepository::all() const { return select(u"ORDER BY a.at, a.id"_s, {}); }

Result<void> AgreementRepository::insert(const Agreement& agreement) {
    return done(m_database.run(u"INSERT INTO agreement (id, session, item, recorded_by, decision, text, "
                               u"reason, owner, due_on, exception_to,"
                               " at, signature, help_step, neighbourhood)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               {agreement.id.text(), agreement.session.text(), stored(agreement.item.text()),
                                agreement.recordedBy.text(), toId(agreement.decision), agreement.text.text(),
                                agreement.reason.text(), agreement.owner, stored(agreement.dueOn),
                                agreement.exceptionTo.text(), stored(agreement.at), agreement.signature,
                                agreement.helpStep.id(), agreement.neighbourhood.text()}));
}

Result<void> AgreementRepository::setDone(const AgreementId& id, bool isDone, const QDateTime& at) {
    return changedOne(m_database.run(u"UPDATE agreement SET done = ?, done_at = ? WHERE id = ?"_s,
                                     {isDone ? 1 : 0, isDone ? stored(at) : QVariant(), id.text()}),
                      u"agreement"_s, id.text());
}

Result<QList<Dissent>> AgreementRepository::dissentsOf(const SessionId& id) const {
    return m_database.list(
        u"SELECT d.id, d.agreement, d.dissent_function, d.words, d.at FROM dissent d"
        " JOIN agreement a ON a.id = d.agreement WHERE a.session = ? ORDER BY d.at, d.id"_s,
        {id.text()}, dissentFrom);
}

Result<QList<Dissent>> AgreementRepository::allDissents() const {
    return m_database.list(
        u"SELECT id, agreement, dissent_function, words, at FROM dissent ORDER BY at, id"_s, {}, dissentFrom);
}

Result<void> AgreementRepository::insertDissent(const Dissent& dissent, const MemberId& recordedBy) {
    return done(m_database.run(
        u"INSERT INTO dissent (id, agreement, dissent_function, words, recorded_by, at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {dissent.id, dissent.agreement.text(), dissent.function, dissent.words.text(), recordedBy.text(),
         stored(dissent.at)}));
}

Result<QList<FollowUp>> AgreementRepository::followUps() const {
    return m_database.list(
        u"SELECT id, agreement, member, outcome, text, look_on, family_told, at FROM follow_up ORDER BY at, id"_s,
        {}, [](const Row& row) {
            FollowUp item;
            item.id = FollowUpId(row.text(0));
            item.agreement = AgreementId(row.text(1));
            item.member = MemberId(row.text(2));
            item.outcome = tryOutcomeFromId(row.text(3)).value_or(TryOutcome::None);
            item.seen = StoredText::of(row.text(4));
            item.lookOn = row.day(5);
            item.familyTold = row.flag(6);
            item.at = row.time(7);
            return item;
        });
}

Result<void> AgreementRepository::insertFollowUp(const FollowUp& item) {
    return done(m_database.run(
        u"INSERT INTO follow_up (id, agreement, member, outcome, text, look_on, family_told, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {item.id.text(), item.agreement.text(), item.member.text(), toId(item.outcome), item.seen.text(),
         stored(item.lookOn), item.familyTold ? 1 : 0, stored(item.at)}));
}

Result<void> AgreementRepository::removeFollowUp(const FollowUpId& id) {
    return changedOne(m_database.run(u"DELETE FROM follow_up WHERE id = ?"_s, {id.text()}), u"followUp"_s,
                      id.text());
}

} // namespace leertafel::storage
