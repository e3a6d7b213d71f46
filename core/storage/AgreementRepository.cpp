#include "core/storage/AgreementRepository.h"

#include "core/storage/CaseRepository.h"
#include "core/storage/StoredText.h"

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
    return agreement;
}
} // namespace

Result<QList<Agreement>> AgreementRepository::select(const QString& where, const QVariantList& binds) const {
    return m_database.list(
        u"SELECT a.id, a.session, a.item, a.recorded_by, a.decision, a.text, a.reason, a.owner,"
        " a.due_on, a.exception_to, a.done, a.at, a.signature FROM agreement a "_s +
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

Result<QList<Agreement>> AgreementRepository::open() const {
    return select(u"JOIN table_session s ON s.id = a.session AND s.removed_at IS NULL"
                  " WHERE a.done = 0 AND a.decision <> 'notNow' ORDER BY a.due_on, a.at, a.id"_s,
                  {});
}

Result<QList<Agreement>> AgreementRepository::all() const { return select(u"ORDER BY a.at, a.id"_s, {}); }

Result<void> AgreementRepository::insert(const Agreement& agreement) {
    return done(m_database.run(u"INSERT INTO agreement (id, session, item, recorded_by, decision, text, "
                               u"reason, owner, due_on, exception_to,"
                               " at, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               {agreement.id.text(), agreement.session.text(), stored(agreement.item.text()),
                                agreement.recordedBy.text(), toId(agreement.decision), agreement.text.text(),
                                agreement.reason.text(), agreement.owner, stored(agreement.dueOn),
                                agreement.exceptionTo.text(), stored(agreement.at), agreement.signature}));
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
        {id.text()}, [](const Row& row) {
            return Dissent{row.text(0), AgreementId(row.text(1)), row.text(2), StoredText::of(row.text(3)),
                           row.time(4)};
        });
}

Result<void> AgreementRepository::insertDissent(const Dissent& dissent, const MemberId& recordedBy) {
    return done(m_database.run(
        u"INSERT INTO dissent (id, agreement, dissent_function, words, recorded_by, at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {dissent.id, dissent.agreement.text(), dissent.function, dissent.words.text(), recordedBy.text(),
         stored(dissent.at)}));
}

} // namespace leertafel::storage
