#pragma once

#include "core/domain/Case.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// A case file with the version that a second person released last.
struct CaseRecord {
    CaseFile file;
    VersionId released{};
};

/// Case files and their sealed drafts.
class CaseRepository {
public:
    explicit CaseRepository(Database& database) : m_database(database) {}

    Result<std::optional<CaseRecord>> find(const CaseId& id);
    /// As `find`, but `NotFound` when there is none.
    Result<CaseRecord> get(const CaseId& id);
    Result<std::optional<CaseId>> findByCode(const QString& code);
    Result<QList<CaseId>> all();

    /// The next free code of `year`; call inside the transaction that inserts it.
    Result<CaseCode> nextCode(int year);
    /// A new case: always a draft without versions.
    Result<void> insert(const CaseFile& file) { return insert(QList<CaseFile>{file}); }
    Result<void> insert(const QList<CaseFile>& files);
    Result<void> setState(const CaseId& id, CaseState state, const QDateTime& changed);
    Result<void> setFrozen(const CaseId& id, const VersionId& version, CaseState state,
                           const QDateTime& changed);
    Result<void> setReleased(const CaseId& id, const VersionId& version, CaseState state,
                             const QDateTime& changed);
    /// For cases that were frozen and released in one go: the newest version of each becomes the current and
    /// released one, at the moment they were last changed. The full-text index takes them in together.
    Result<void> setReleased(const QList<CaseId>& ids);
    /// Withdrawn or destroyed: it leaves lists and search.
    Result<void> setGone(const CaseId& id, CaseState state, const QDateTime& changed);
    Result<void> setSafety(const CaseId& id, const SafetyState& safety);
    /// Only a case that was never frozen.
    Result<void> remove(const CaseId& id);

    struct SealedDraft {
        MemberId author;
        QByteArray sealed;
        QDateTime changed;
    };
    Result<std::optional<SealedDraft>> draft(const CaseId& id);
    /// The sealed drafts that `author` has of these cases, each for as long as `take` looks at it.
    Result<void> drafts(const MemberId& author, const QList<CaseId>& ids,
                        const std::function<void(const CaseId&, QByteArrayView)>& take);
    Result<void> saveDraft(const CaseId& id, const SealedDraft& draft);
    Result<void> touch(const CaseId& id, const QDateTime& changed);
    Result<void> removeDraft(const CaseId& id);

private:
    Database& m_database;
};

/// An empty result from the number of changed rows; `NotFound` when a row should have been there.
Result<void> changedOne(const Result<int>& rows, const QString& kind, const QString& id);
/// An empty result, or the error.
Result<void> done(const Result<int>& rows);

} // namespace leertafel::storage
