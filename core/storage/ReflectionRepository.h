#pragma once

#include "core/domain/Reflection.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// Reflection notes: what is private arrives here sealed, the readable copy exists while a note is shared.
class ReflectionRepository {
public:
    explicit ReflectionRepository(Database& database) : m_database(database) {}

    struct Sealed {
        ReflectionId id;
        MemberId author;
        CaseId caseId{};
        QByteArray bytes{};
        bool shared = false;
        QDateTime created{};
        QDateTime changed{};
    };
    Result<std::optional<Sealed>> find(const ReflectionId& id);
    /// Newest first.
    Result<QList<Sealed>> ofAuthor(const MemberId& author);
    Result<void> put(const Sealed& note);
    Result<void> remove(const ReflectionId& id);

    /// The copy that colleagues read.
    Result<std::optional<Reflection>> readable(const ReflectionId& id);
    Result<QList<Reflection>> sharedOfCase(const CaseId& id);
    Result<void> share(const Reflection& note);
    Result<void> unshare(const ReflectionId& id);

private:
    Result<QList<Reflection>> selectShared(const QString& where, const QVariantList& binds);
    Database& m_database;
};

} // namespace leertafel::storage
