#include "core/storage/PairingRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

Result<QList<PairingRepository::Looked>> PairingRepository::all() const {
    return m_database.list(
        u"SELECT author, other, sum(checked), sum(read) FROM ("
        "SELECT f.author AS author, r.checker AS other, 1 AS checked, 0 AS read FROM release r "
        "JOIN case_version v ON v.id = r.version JOIN case_file f ON f.id = v.case_id "
        "UNION ALL SELECT author, reviewer, 0, 1 FROM review WHERE state NOT IN ('declined', 'withdrawn')) "
        "GROUP BY author, other ORDER BY author, other"_s,
        {}, [](const Row& row) {
            return Looked{MemberId(row.text(0)), MemberId(row.text(1)), row.integer(2), row.integer(3)};
        });
}

Result<QHash<MemberId, MemberId>> PairingRepository::addedBy() const {
    QHash<MemberId, MemberId> found;
    auto read = m_database.each(
        u"SELECT record, member FROM event_log WHERE verb = 'member.add' ORDER BY seq DESC"_s, {},
        [&](const Row& row) { found.insert(MemberId(row.text(0)), MemberId(row.text(1))); });
    if (!read)
        return fail(read.error());
    return found;
}

} // namespace leertafel::storage
