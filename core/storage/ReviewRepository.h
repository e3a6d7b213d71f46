#pragma once

#include "core/domain/ReviewMachine.h"
#include "core/storage/Database.h"

#include <QHash>

namespace leertafel::storage {

/// Reviews with their remarks, answers and views.
class ReviewRepository {
public:
    explicit ReviewRepository(Database& database) : m_database(database) {}

    /// `NotFound` when there is none.
    Result<Review> get(const ReviewId& id);
    Result<QList<Review>> ofCase(const CaseId& id);
    Result<QList<Review>> openForReader(const MemberId& reviewer);
    Result<QList<Review>> openOfAuthor(const MemberId& author);
    Result<QList<Review>> closedOf(const MemberId& member);
    Result<QList<Review>> all();
    Result<void> insert(const Review& review);
    /// Writes what may change: state, version, advice, reason of declining, time.
    Result<void> update(const Review& review);

    /// Remembers that the reader had this version in front of them.
    Result<void> addText(const ReviewId& id, const VersionId& version);
    Result<bool> hadText(const VersionId& version, const MemberId& reviewer);
    /// Is `reviewer` reading this case now?
    Result<bool> isReading(const CaseId& id, const MemberId& reviewer);

    struct StoredRemark {
        ReviewRemark remark;
        VersionId version;
    };
    Result<QList<StoredRemark>> remarks(const ReviewId& id);
    Result<StoredRemark> remark(const RemarkId& id);
    Result<void> insertRemark(const StoredRemark& stored);
    Result<void> setAnswer(const ReviewRemark& remark, const MemberId& by);

    Result<QList<ReviewView>> views(const ReviewId& id, const VersionId& version);
    /// The own view; replaces an earlier one while the review is open.
    Result<void> putView(const ReviewView& view, const VersionId& version);

    /// Questions asked and still open; the floor is the case's and stays `NotJudged` here.
    Result<ReviewFacts> facts(const Review& review);
    /// How often `member` read with each colleague, on either side, declined and withdrawn ones left out.
    Result<QHash<MemberId, int>> pairings(const MemberId& member);

    /// Removes every word of the reviews of a withdrawn case.
    Result<void> wipe(const CaseId& id);

private:
    Result<QList<Review>> select(const QString& where, const QVariantList& binds);
    Database& m_database;
};

} // namespace leertafel::storage
