#include "core/storage/UnsentWordsRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

Result<void> withoutCount(const Result<int>& ran) {
    if (!ran)
        return fail(ran.error());
    return {};
}

} // namespace

Result<std::optional<QByteArray>> UnsentWordsRepository::find(const MemberId& member, const QString& place) {
    return m_database.one(u"SELECT sealed FROM unsent_words WHERE member = ? AND place = ?"_s,
                          {member.text(), place}, [](const Row& row) { return row.bytes(0); });
}

Result<void> UnsentWordsRepository::put(const MemberId& member, const QString& place,
                                        const QByteArray& sealed, const QDateTime& changed) {
    return withoutCount(
        m_database.run(u"INSERT INTO unsent_words (member, place, sealed, changed) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (member, place) DO UPDATE SET sealed = excluded.sealed, "
                       "changed = excluded.changed"_s,
                       {member.text(), place, sealed, stored(changed)}));
}

Result<void> UnsentWordsRepository::remove(const MemberId& member, const QString& place) {
    return withoutCount(
        m_database.run(u"DELETE FROM unsent_words WHERE member = ? AND place = ?"_s, {member.text(), place}));
}

Result<QList<SealedWords>> UnsentWordsRepository::takeUnder(const QString& under) {
    // Ids hold no sign that GLOB reads as more than itself.
    const QString where = u" FROM unsent_words WHERE place GLOB ?"_s;
    auto taken = m_database.list(
        u"SELECT member, place, sealed, changed"_s + where, {under + u'*'}, [](const Row& row) {
            return SealedWords{MemberId(row.text(0)), row.text(1), row.bytes(2), row.time(3)};
        });
    if (!taken || taken->isEmpty())
        return taken;
    if (auto gone = withoutCount(m_database.run(u"DELETE"_s + where, {under + u'*'})); !gone)
        return fail(gone.error());
    return taken;
}

} // namespace leertafel::storage
