#include "core/storage/ReflectionRepository.h"

#include "core/storage/CaseRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

const QString sealedColumns =
    u"SELECT id, author, case_id, sealed, shared, created, changed FROM reflection "_s;

ReflectionRepository::Sealed sealedOf(const Row& row) {
    return {ReflectionId(row.text(0)),
            MemberId(row.text(1)),
            CaseId(row.text(2)),
            row.bytes(3),
            row.flag(4),
            row.time(5),
            row.time(6)};
}

} // namespace

Result<std::optional<ReflectionRepository::Sealed>> ReflectionRepository::find(const ReflectionId& id) {
    return m_database.one(sealedColumns + u"WHERE id = ?"_s, {id.text()}, sealedOf);
}

Result<QList<ReflectionRepository::Sealed>> ReflectionRepository::ofAuthor(const MemberId& author) {
    return m_database.list(sealedColumns + u"WHERE author = ? ORDER BY changed DESC, id DESC"_s,
                           {author.text()}, sealedOf);
}

Result<void> ReflectionRepository::put(const Sealed& note) {
    return done(m_database.run(
        u"INSERT INTO reflection (id, author, case_id, sealed, created, changed) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, case_id = excluded.case_id, "
        "changed = excluded.changed"_s,
        {note.id.text(), note.author.text(), stored(note.caseId.text()), note.bytes, stored(note.created),
         stored(note.changed)}));
}

Result<void> ReflectionRepository::remove(const ReflectionId& id) {
    if (auto cleared = unshare(id); !cleared)
        return cleared;
    return changedOne(m_database.run(u"DELETE FROM reflection WHERE id = ?"_s, {id.text()}), u"reflection"_s,
                      id.text());
}

Result<QList<Reflection>> ReflectionRepository::selectShared(const QString& where,
                                                             const QVariantList& binds) {
    auto notes = m_database.list(u"SELECT id, author, case_id, method, participants, minutes, insight, "
                                 u"intention, revisit_on, created, "
                                 "changed FROM reflection WHERE shared = 1 AND "_s +
                                     where,
                                 binds, [](const Row& row) {
                                     Reflection note;
                                     note.id = ReflectionId(row.text(0));
                                     note.author = MemberId(row.text(1));
                                     note.caseId = CaseId(row.text(2));
                                     note.method = MethodId(row.text(3));
                                     note.participants = row.text(4).split(u'\n', Qt::SkipEmptyParts);
                                     note.minutes = row.integer(5);
                                     note.insight = row.text(6);
                                     note.intention = row.text(7);
                                     note.revisitOn = row.day(8);
                                     note.shared = true;
                                     note.created = row.time(9);
                                     note.changed = row.time(10);
                                     return note;
                                 });
    if (!notes)
        return notes;
    for (Reflection& note : *notes) {
        auto answers = m_database.each(
            u"SELECT step, text FROM reflection_answer WHERE reflection = ? ORDER BY step"_s,
            {note.id.text()}, [&](const Row& row) { note.answers.insert(row.integer(0), row.text(1)); });
        if (!answers)
            return fail(answers.error());
    }
    return notes;
}

Result<std::optional<Reflection>> ReflectionRepository::readable(const ReflectionId& id) {
    auto notes = selectShared(u"id = ?"_s, {id.text()});
    if (!notes)
        return fail(notes.error());
    return notes->isEmpty() ? std::nullopt : std::optional(notes->first());
}

Result<QList<Reflection>> ReflectionRepository::sharedOfCase(const CaseId& id) {
    return selectShared(u"case_id = ? ORDER BY changed DESC, id DESC"_s, {id.text()});
}

Result<void> ReflectionRepository::share(const Reflection& note) {
    auto cleared = m_database.run(u"DELETE FROM reflection_answer WHERE reflection = ?"_s, {note.id.text()});
    if (!cleared)
        return fail(cleared.error());
    for (auto answer = note.answers.cbegin(); answer != note.answers.cend(); ++answer) {
        auto written =
            m_database.run(u"INSERT INTO reflection_answer (reflection, step, text) VALUES (?, ?, ?)"_s,
                           {note.id.text(), answer.key(), answer.value()});
        if (!written)
            return fail(written.error());
    }
    return changedOne(
        m_database.run(
            u"UPDATE reflection SET shared = 1, method = ?, participants = ?, minutes = ?, insight = ?, "
            "intention = ?, revisit_on = ? WHERE id = ?"_s,
            {note.method.id(), note.participants.join(u'\n'), note.minutes, note.insight, note.intention,
             stored(note.revisitOn), note.id.text()}),
        u"reflection"_s, note.id.text());
}

Result<void> ReflectionRepository::unshare(const ReflectionId& id) {
    auto cleared = m_database.run(u"DELETE FROM reflection_answer WHERE reflection = ?"_s, {id.text()});
    if (!cleared)
        return fail(cleared.error());
    return changedOne(
        m_database.run(
            u"UPDATE reflection SET shared = 0, method = NULL, participants = NULL, minutes = NULL, "
            "insight = NULL, intention = NULL, revisit_on = NULL WHERE id = ?"_s,
            {id.text()}),
        u"reflection"_s, id.text());
}

} // namespace leertafel::storage
