#include "core/storage/TeamWordRepository.h"

#include "core/storage/CaseRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

Result<QList<TeamWord>> TeamWordRepository::inForce() const {
    return m_database.list(u"SELECT id, word, word_key, added_by, added_at FROM team_word "
                           "WHERE revoked_at IS NULL ORDER BY word_key"_s,
                           {}, [](const Row& row) {
                               return TeamWord{TeamWordId(row.text(0)), row.text(1), row.text(2),
                                               MemberId(row.text(3)), row.time(4)};
                           });
}

Result<QList<QString>> TeamWordRepository::keysInForce() const {
    return m_database.list(u"SELECT word_key FROM team_word WHERE revoked_at IS NULL"_s, {},
                           [](const Row& row) { return row.text(0); });
}

Result<void> TeamWordRepository::insert(const TeamWord& word) {
    return done(m_database.run(
        u"INSERT INTO team_word (id, word, word_key, added_by, added_at) VALUES (?, ?, ?, ?, ?)"_s,
        {word.id.text(), word.word, word.key, word.addedBy.text(), stored(word.addedAt)}));
}

Result<void> TeamWordRepository::revoke(const TeamWordId& id, const MemberId& by, const QDateTime& at) {
    return changedOne(
        m_database.run(
            u"UPDATE team_word SET revoked_by = ?, revoked_at = ? WHERE id = ? AND revoked_at IS NULL"_s,
            {by.text(), stored(at), id.text()}),
        u"teamWord"_s, id.text());
}

Result<void> TeamWordRepository::restore(const TeamWordId& id) {
    return changedOne(m_database.run(u"UPDATE team_word SET revoked_by = NULL, revoked_at = NULL "
                                     "WHERE id = ? AND revoked_at IS NOT NULL"_s,
                                     {id.text()}),
                      u"teamWord"_s, id.text());
}

} // namespace leertafel::storage
