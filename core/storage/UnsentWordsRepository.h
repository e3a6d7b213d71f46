#pragma once

#include "core/domain/Id.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// One row as it stands there.
struct SealedWords {
    MemberId member;
    QString place;
    QByteArray sealed;
    QDateTime changed;
};

/// What members are writing and have not sent; it arrives here sealed.
class UnsentWordsRepository {
public:
    explicit UnsentWordsRepository(Database& database) : m_database(database) {}

    Result<std::optional<QByteArray>> find(const MemberId& member, const QString& place);
    Result<void> put(const MemberId& member, const QString& place, const QByteArray& sealed,
                     const QDateTime& changed);
    Result<void> remove(const MemberId& member, const QString& place);
    /// Everything of every member whose place begins with `under` (`agenda/ID/`), gone from here.
    Result<QList<SealedWords>> takeUnder(const QString& under);

private:
    Database& m_database;
};

} // namespace leertafel::storage
