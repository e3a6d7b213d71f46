#pragma once

#include "core/domain/Quarter.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// Released cases of one quarter that were helped in the same way.
struct LadderCell {
    Quarter quarter{};
    QString step{}; ///< rung of the help ladder; empty when left open
    int track = 0;  ///< the one the family ended up in; 0 when left open
    int cases = 0;
};

/// What `case_version` says about how families were helped; reads only.
class LadderRepository {
public:
    explicit LadderRepository(Database& database) : m_database(database) {}

    /// Of every case that everybody may read, oldest quarter first. Reads all of them.
    Result<QList<LadderCell>> cells() const;

private:
    Database& m_database;
};

} // namespace leertafel::storage
