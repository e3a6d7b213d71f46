#include "core/storage/HandoverRepository.h"

#include "core/storage/CaseRepository.h"
#include "core/storage/StoredText.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

const QString columns =
    u"SELECT id, agreement, point, step_function, on_day, words, member, at FROM handover_step "_s;

HandoverStep stepFrom(const Row& row) {
    return {HandoverStepId(row.text(0)), AgreementId(row.text(1)), row.text(2), row.text(3), row.day(4),
            StoredText::of(row.text(5)), MemberId(row.text(6)),    row.time(7)};
}

} // namespace

Result<QList<HandoverStep>> HandoverRepository::all() const {
    return m_database.list(columns + u"ORDER BY on_day, at, id"_s, {}, stepFrom);
}

Result<QList<HandoverStep>> HandoverRepository::of(const AgreementId& id) const {
    return m_database.list(columns + u"WHERE agreement = ? ORDER BY on_day, at, id"_s, {id.text()}, stepFrom);
}

Result<HandoverStep> HandoverRepository::get(const HandoverStepId& id) const {
    auto found = m_database.one(columns + u"WHERE id = ?"_s, {id.text()}, stepFrom);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"handoverStep"_s}, {u"id"_s, id.text()}});
    return **found;
}

Result<bool> HandoverRepository::isOfGone(const AgreementId& id) const {
    auto found = m_database.one(
        u"SELECT EXISTS (SELECT 1 FROM agreement a JOIN agenda_item i ON i.id = a.item "
        "JOIN case_file c ON c.id = i.case_id WHERE a.id = ? AND c.state IN ('withdrawn', 'destroyed'))"_s,
        {id.text()}, [](const Row& row) { return row.flag(0); });
    if (!found)
        return fail(found.error());
    return found->value_or(false);
}

Result<void> HandoverRepository::insert(const HandoverStep& step) {
    return done(m_database.run(
        u"INSERT INTO handover_step (id, agreement, point, step_function, on_day, words, member, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {step.id.text(), step.agreement.text(), step.point, step.function, stored(step.on), step.words.text(),
         step.by.text(), stored(step.at)}));
}

Result<void> HandoverRepository::remove(const HandoverStepId& id) {
    return changedOne(m_database.run(u"DELETE FROM handover_step WHERE id = ?"_s, {id.text()}),
                      u"handoverStep"_s, id.text());
}

Result<void> HandoverRepository::wipe(const AgreementId& id) {
    return done(m_database.run(u"DELETE FROM handover_step WHERE agreement = ?"_s, {id.text()}));
}

} // namespace leertafel::storage
