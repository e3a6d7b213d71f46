#include "core/storage/ReportingStepRepository.h"

#include "core/storage/CaseRepository.h"
#include "core/storage/StoredText.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

const QString columns = u"SELECT id, case_id, step, on_day, member, at, lapsed_at FROM reporting_step "_s;

ReportingStep stepFrom(const Row& row) {
    return {ReportingStepId(row.text(0)), CaseId(row.text(1)), row.text(2), row.day(3),
            MemberId(row.text(4)),        row.time(5),         row.time(6)};
}

} // namespace

Result<QList<ReportingStep>> ReportingStepRepository::ofCase(const CaseId& id) const {
    return m_database.list(columns + u"WHERE case_id = ? ORDER BY on_day, at, id"_s, {id.text()}, stepFrom);
}

Result<ReportingStep> ReportingStepRepository::get(const ReportingStepId& id) const {
    auto found = m_database.one(columns + u"WHERE id = ?"_s, {id.text()}, stepFrom);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"reportingStep"_s}, {u"id"_s, id.text()}});
    return **found;
}

Result<void> ReportingStepRepository::insert(const ReportingStep& step) {
    return done(m_database.run(
        u"INSERT INTO reporting_step (id, case_id, step, on_day, member, at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {step.id.text(), step.caseId.text(), step.step, stored(step.on), step.by.text(), stored(step.at)}));
}

Result<void> ReportingStepRepository::lapse(const CaseId& id, const QDateTime& at, qint64 entry) {
    return done(m_database.run(u"UPDATE reporting_step SET lapsed_at = ?, lapsed_log = ? "
                               "WHERE case_id = ? AND lapsed_log IS NULL"_s,
                               {stored(at), entry, id.text()}));
}

Result<QList<ReportingStepId>> ReportingStepRepository::lapsedWith(const CaseId& id, qint64 entry) const {
    return m_database.list(
        u"SELECT id FROM reporting_step WHERE case_id = ? AND lapsed_log = ? ORDER BY id"_s,
        {id.text(), entry}, [](const Row& row) { return ReportingStepId(row.text(0)); });
}

Result<void> ReportingStepRepository::countAgain(const ReportingStepId& id) {
    return changedOne(
        m_database.run(u"UPDATE reporting_step SET lapsed_at = NULL, lapsed_log = NULL WHERE id = ?"_s,
                       {id.text()}),
        u"reportingStep"_s, id.text());
}

Result<bool> ReportingStepRepository::carriesDecision(const ReportingStepId& id) const {
    auto found = m_database.one(u"SELECT EXISTS (SELECT 1 FROM decided_on_step WHERE step = ?)"_s,
                                {id.text()}, [](const Row& row) { return row.flag(0); });
    if (!found)
        return fail(found.error());
    return found->value_or(false);
}

Result<void> ReportingStepRepository::remove(const ReportingStepId& id) {
    return changedOne(m_database.run(u"DELETE FROM reporting_step WHERE id = ?"_s, {id.text()}),
                      u"reportingStep"_s, id.text());
}

} // namespace leertafel::storage
