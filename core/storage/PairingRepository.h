#pragma once

#include "core/domain/Id.h"
#include "core/storage/Database.h"

#include <QHash>

namespace leertafel::storage {

/// Who looked at whose text, from the verdicts themselves.
class PairingRepository {
public:
    explicit PairingRepository(Database& database) : m_database(database) {}

    struct Looked {
        MemberId author;
        MemberId other;
        int checks = 0;  ///< releases and returns by `other` of texts by `author`
        int reviews = 0; ///< readings with four eyes, not declined or withdrawn
    };
    /// Each ordered pair that ever worked together.
    Result<QList<Looked>> all() const;
    /// Who put each member in the store, as the log knows it.
    Result<QHash<MemberId, MemberId>> addedBy() const;

private:
    Database& m_database;
};

} // namespace leertafel::storage
