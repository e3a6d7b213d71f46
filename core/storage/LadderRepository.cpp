#include "core/storage/LadderRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

Result<QList<LadderCell>> LadderRepository::cells() const {
    return m_database.list(
        u"SELECT v.quarter, coalesce(v.help_step, ''), coalesce(v.track_after, 0), count(*)"
        " FROM case_file f JOIN case_version v ON v.id = f.released_version"
        " WHERE f.everyone = 1 AND v.quarter IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"_s,
        {}, [](const Row& row) {
            return LadderCell{Quarter::fromIndex(row.integer(0)), row.text(1), row.integer(2),
                              row.integer(3)};
        });
}

} // namespace leertafel::storage
