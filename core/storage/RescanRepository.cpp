#include "core/storage/RescanRepository.h"

#include "core/storage/CaseRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {
QString nameFor(const MemberId& member) { return u"rescan."_s + member.text(); }
} // namespace

Result<QList<CaseId>> RescanRepository::casesOf(const MemberId& author, const QString& after,
                                                int limit) const {
    return m_database.list(u"SELECT id FROM case_file WHERE author = ? AND id > ? "
                           "AND state NOT IN ('withdrawn', 'destroyed') ORDER BY id LIMIT ?"_s,
                           {author.text(), after, limit}, [](const Row& row) { return CaseId(row.text(0)); });
}

Result<QList<QByteArray>> RescanRepository::decisions(const VersionId& version) const {
    return m_database.list(u"SELECT sealed FROM finding_decision WHERE version = ? ORDER BY position"_s,
                           {version.text()}, [](const Row& row) { return row.bytes(0); });
}

Result<std::optional<QByteArray>> RescanRepository::state(const MemberId& member) const {
    return m_database.one(u"SELECT value FROM store_setting WHERE name = ?"_s, {nameFor(member)},
                          [](const Row& row) { return QByteArray::fromBase64(row.utf8(0).toByteArray()); });
}

Result<void> RescanRepository::putState(const MemberId& member, const QByteArray& sealed) {
    return done(m_database.run(u"INSERT INTO store_setting (name, value) VALUES (?, ?) "
                               "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                               {nameFor(member), QString::fromLatin1(sealed.toBase64())}));
}

} // namespace leertafel::storage
