#include "core/storage/CaseRepository.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

CaseRecord recordOf(const Row& row) {
    CaseRecord record;
    CaseFile& file = record.file;
    file.id = CaseId(row.text(0));
    file.code = CaseCode::parse(row.text(1)).value_or(CaseCode());
    file.author = MemberId(row.text(2));
    file.team = TeamId(row.text(3));
    file.state = caseStateFromId(row.text(4)).value_or(CaseState::Draft);
    file.currentVersion = VersionId(row.text(5));
    record.released = VersionId(row.text(6));
    file.safety.floor = safetyFloorFromId(row.text(7)).value_or(SafetyFloor::NotJudged);
    if (!row.isNull(8)) {
        file.safety.proposedLower = safetyFloorFromId(row.text(8)).value_or(SafetyFloor::NotJudged);
        file.safety.proposedBy = MemberId(row.text(9));
    }
    file.created = row.time(10);
    file.changed = row.time(11);
    file.reviewBy = row.day(12);
    return record;
}

} // namespace

Result<void> done(const Result<int>& rows) {
    if (!rows)
        return fail(rows.error());
    return {};
}

Result<void> changedOne(const Result<int>& rows, const QString& kind, const QString& id) {
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(ErrorCode::NotFound, {{u"kind"_s, kind}, {u"id"_s, id}});
    return {};
}

Result<std::optional<CaseRecord>> CaseRepository::find(const CaseId& id) {
    return m_database.one(
        u"SELECT id, code, author, team, state, current_version, released_version, floor, proposed_lower, "
        "proposed_by, created, changed, review_by FROM case_file WHERE id = ?"_s,
        {id.text()}, recordOf);
}

Result<CaseRecord> CaseRepository::get(const CaseId& id) {
    auto found = find(id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"case"_s}, {u"id"_s, id.text()}});
    return std::move(**found);
}

Result<std::optional<CaseId>> CaseRepository::findByCode(const QString& code) {
    return m_database.one(u"SELECT id FROM case_file WHERE code = ?"_s, {code},
                          [](const Row& row) { return CaseId(row.text(0)); });
}

Result<QList<CaseId>> CaseRepository::all() {
    return m_database.list(u"SELECT id FROM case_file ORDER BY seq"_s, {},
                           [](const Row& row) { return CaseId(row.text(0)); });
}

Result<CaseCode> CaseRepository::nextCode(int year) {
    auto last = m_database.one(u"SELECT max(code_number) FROM case_file WHERE code_year = ?"_s, {year},
                               [](const Row& row) { return row.integer(0); });
    if (!last)
        return fail(last.error());
    return CaseCode::of(year, last->value_or(0) + 1);
}

Result<void> CaseRepository::insert(const QList<CaseFile>& files) {
    QVariantList rows;
    for (const CaseFile& file : files) {
        const QStringList parts = file.code.text().split(u'-');
        if (parts.size() != 3)
            return fail(ErrorCode::InvalidValue, {{u"what"_s, u"caseCode"_s}});
        rows << file.id.text() << file.code.text() << parts[1].toInt() << parts[2].toInt()
             << file.author.text() << stored(file.team.text()) << toId(CaseState::Draft)
             << toId(file.safety.floor) << stored(file.created) << stored(file.changed)
             << stored(file.reviewBy);
    }
    return m_database.insertRows(u"INSERT INTO case_file (id, code, code_year, code_number, author, team, "
                                 "state, floor, created, changed, review_by)"_s,
                                 11, rows);
}

Result<void> CaseRepository::setState(const CaseId& id, CaseState state, const QDateTime& changed) {
    return changedOne(m_database.run(u"UPDATE case_file SET state = ?, changed = ? WHERE id = ?"_s,
                                     {toId(state), stored(changed), id.text()}),
                      u"case"_s, id.text());
}

Result<void> CaseRepository::setFrozen(const CaseId& id, const VersionId& version, CaseState state,
                                       const QDateTime& changed) {
    return changedOne(
        m_database.run(u"UPDATE case_file SET current_version = ?, state = ?, changed = ? WHERE id = ?"_s,
                       {version.text(), toId(state), stored(changed), id.text()}),
        u"case"_s, id.text());
}

Result<void> CaseRepository::setReleased(const CaseId& id, const VersionId& version, CaseState state,
                                         const QDateTime& changed) {
    return changedOne(
        m_database.run(u"UPDATE case_file SET released_version = ?, state = ?, changed = ? WHERE id = ?"_s,
                       {version.text(), toId(state), stored(changed), id.text()}),
        u"case"_s, id.text());
}

Result<void> CaseRepository::setReleased(const QList<CaseId>& ids) {
    QVariantList binds{toId(CaseState::Released)};
    for (const CaseId& id : ids)
        binds << id.text();
    auto released =
        m_database.run(u"UPDATE case_file SET state = ?, current_version = v.id, released_version = v.id "
                       u"FROM case_version v "
                       "WHERE v.case_id = case_file.id AND v.number = (SELECT max(number) FROM case_version "
                       "WHERE case_id = case_file.id) AND case_file.id IN ("_s +
                           QStringList(ids.size(), u"?"_s).join(u", "_s) + u')',
                       binds);
    if (released && *released != ids.size())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"case"_s}});
    return done(released);
}

Result<void> CaseRepository::setGone(const CaseId& id, CaseState state, const QDateTime& changed) {
    return changedOne(
        m_database.run(u"UPDATE case_file SET released_version = NULL, state = ?, changed = ? WHERE id = ?"_s,
                       {toId(state), stored(changed), id.text()}),
        u"case"_s, id.text());
}

Result<void> CaseRepository::setSafety(const CaseId& id, const SafetyState& safety) {
    const QVariant lower = safety.proposedLower ? QVariant(toId(*safety.proposedLower)) : QVariant();
    return changedOne(
        m_database.run(u"UPDATE case_file SET floor = ?, proposed_lower = ?, proposed_by = ? WHERE id = ?"_s,
                       {toId(safety.floor), lower, stored(safety.proposedBy.text()), id.text()}),
        u"case"_s, id.text());
}

Result<void> CaseRepository::remove(const CaseId& id) {
    return changedOne(m_database.run(u"DELETE FROM case_file WHERE id = ?"_s, {id.text()}), u"case"_s,
                      id.text());
}

Result<std::optional<CaseRepository::SealedDraft>> CaseRepository::draft(const CaseId& id) {
    return m_database.one(u"SELECT author, sealed, changed FROM case_draft WHERE case_id = ?"_s, {id.text()},
                          [](const Row& row) {
                              return SealedDraft{MemberId(row.text(0)), row.bytes(1), row.time(2)};
                          });
}

Result<void> CaseRepository::drafts(const MemberId& author, const QList<CaseId>& ids,
                                    const std::function<void(const CaseId&, QByteArrayView)>& take) {
    QJsonArray wanted;
    for (const CaseId& id : ids)
        wanted << id.text();
    return m_database.each(
        u"SELECT case_id, sealed FROM case_draft WHERE case_id IN (SELECT value FROM json_each(?)) "
        "AND author = ?"_s,
        {QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)), author.text()},
        [&](const Row& row) { take(CaseId(row.text(0)), row.blob(1)); });
}

Result<void> CaseRepository::saveDraft(const CaseId& id, const SealedDraft& draft) {
    return done(m_database.run(
        u"INSERT INTO case_draft (case_id, author, sealed, changed) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (case_id) DO UPDATE SET sealed = excluded.sealed, changed = excluded.changed"_s,
        {id.text(), draft.author.text(), draft.sealed, stored(draft.changed)}));
}

Result<void> CaseRepository::touch(const CaseId& id, const QDateTime& changed) {
    return changedOne(
        m_database.run(u"UPDATE case_file SET changed = ? WHERE id = ?"_s, {stored(changed), id.text()}),
        u"case"_s, id.text());
}

Result<void> CaseRepository::removeDraft(const CaseId& id) {
    return done(m_database.run(u"DELETE FROM case_draft WHERE case_id = ?"_s, {id.text()}));
}

} // namespace leertafel::storage
