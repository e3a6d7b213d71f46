#include "core/services/Verify.h"

#include "core/domain/Canonical.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/ReviewRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Verify", text); }

const char* const textChanged =
    QT_TRANSLATE_NOOP("Verify", "holds a different text from the one that was frozen");
const char* const notSigned = QT_TRANSLATE_NOOP("Verify", "was not signed by the one it names");
const char* const ownWork = QT_TRANSLATE_NOOP("Verify", "was checked by somebody who wrote the text");
const char* const notReleased = QT_TRANSLATE_NOOP("Verify", "is open to everyone without a release");
const char* const oneSided = QT_TRANSLATE_NOOP("Verify", "was closed without both signatures");
const char* const wordsLeft = QT_TRANSLATE_NOOP("Verify", "still holds words of a case that was taken back");
const char* const textMissing = QT_TRANSLATE_NOOP("Verify", "points at a text that is not there");

/// The parts of one walk over all cases.
class Walk {
public:
    Walk(StoreContext& context, VerifyReport& report)
        : m_context(context), m_report(report), m_versions(context.database), m_reviews(context.database) {}

    void caseFile(const CaseId& id) {
        auto record = storage::CaseRepository(m_context.database).get(id);
        if (!record)
            return addFailure(m_report, u"case"_s, record.error());
        ++m_report.checked;
        auto ids = m_versions.ofCase(id);
        if (!ids)
            return addFailure(m_report, u"case"_s, ids.error());
        // Of a withdrawn case only ids are left; there is no text to hold a digest or signature against.
        const CaseState state = record->file.state;
        const bool wiped = state == CaseState::Withdrawn || state == CaseState::Destroyed;
        bool released = false;
        for (const VersionId& versionId : *ids)
            released = version(*record, versionId, wiped) || released;
        const bool open = state >= CaseState::Released && state <= CaseState::Library;
        if ((open || record->released) && !released)
            broken(u"case"_s, id.text(), notReleased);
        for (const VersionId& named : {record->file.currentVersion, record->released})
            if (named && !ids->contains(named))
                broken(u"case"_s, id.text(), textMissing);
    }

    void review(const Review& review) {
        ++m_report.checked;
        auto version = m_versions.find(review.version);
        if (!version || !*version)
            return broken(u"review"_s, review.id.text(), textMissing);
        auto record = storage::CaseRepository(m_context.database).get(review.caseId);
        if (!record || (*version)->caseId != review.caseId)
            return broken(u"review"_s, review.id.text(), textMissing);
        const MemberId& author = record->file.author;
        if (review.reviewer == author || review.reviewer == (*version)->frozenBy || review.author != author)
            broken(u"review"_s, review.id.text(), ownWork);

        auto views = m_reviews.views(review.id, review.version);
        if (!views)
            return addFailure(m_report, u"review"_s, views.error());
        const bool wiped =
            record->file.state == CaseState::Withdrawn || record->file.state == CaseState::Destroyed;
        int good = 0;
        bool shared = true;
        for (const ReviewView& view : *views) {
            const bool side = view.by == review.author || view.by == review.reviewer;
            const QByteArray form = canonical::ofView(view, review.version, (*version)->digest);
            if (!side || (!wiped && !isSignedBy(m_context, view.by, form, view.signature)))
                broken(u"review_view"_s, review.id.text() + u' ' + view.by.text(), notSigned);
            else
                ++good;
            shared = shared && view.outcome == ReviewOutcome::SharedView;
        }
        const bool closed =
            review.state == ReviewState::SharedView || review.state == ReviewState::DifferingView;
        if (closed && (good < 2 || shared != (review.state == ReviewState::SharedView)))
            broken(u"review"_s, review.id.text(), oneSided);
    }

private:
    /// Whether a proper release of this version is there.
    bool version(const storage::CaseRecord& record, const VersionId& id, bool wiped) {
        ++m_report.checked;
        auto version = m_versions.get(id);
        if (!version) {
            addFailure(m_report, u"case_version"_s, version.error());
            return false;
        }
        if (!wiped && security::digest(canonical::ofVersion(*version)) != version->digest)
            broken(u"case_version"_s, id.text(), textChanged);
        auto releases = m_versions.releasesOf(id);
        if (!releases) {
            addFailure(m_report, u"release"_s, releases.error());
            return false;
        }
        bool released = false;
        for (const Release& release : *releases) {
            ++m_report.checked;
            const bool own = release.checker == record.file.author || release.checker == version->frozenBy;
            const bool isSigned =
                wiped || isSignedBy(m_context, release.checker,
                                    canonical::ofRelease(release, version->digest), release.signature);
            if (own)
                broken(u"release"_s, release.id.text(), ownWork);
            if (!isSigned)
                broken(u"release"_s, release.id.text(), notSigned);
            released = released || (release.released && !own && isSigned);
        }
        return released;
    }

    void broken(const QString& kind, const QString& id, const char* what) {
        m_report.broken << brokenLine(kind, id, translated(what));
    }

    StoreContext& m_context;
    VerifyReport& m_report;
    storage::CaseVersionRepository m_versions;
    storage::ReviewRepository m_reviews;
};

} // namespace

void verifyCases(StoreContext& context, VerifyReport& report) {
    auto ids = storage::CaseRepository(context.database).all();
    if (!ids)
        return addFailure(report, u"case"_s, ids.error());
    Walk walk(context, report);
    for (const CaseId& id : *ids)
        walk.caseFile(id);
    // The digest knows the order of fields and terms, not their numbers.
    for (const QString& table : {u"case_field"_s, u"case_tag"_s})
        addFound(context, report, table,
                 u"SELECT v.id FROM case_version v JOIN %1 c ON c.version = v.seq GROUP BY v.seq "
                 "HAVING min(c.position) <> 0 OR max(c.position) <> count(*) - 1 "
                 "OR count(DISTINCT c.position) <> count(*)"_s.arg(table),
                 textChanged);
    for (const QString& table : {u"case_field"_s, u"case_tag"_s, u"case_block"_s})
        addFound(context, report, table,
                 u"SELECT DISTINCT v.id FROM case_file f JOIN case_version v ON v.case_id = f.id "
                 "JOIN %1 c ON c.version = v.seq WHERE f.state IN ('withdrawn', 'destroyed')"_s.arg(table),
                 wordsLeft);
}

void verifyReviews(StoreContext& context, VerifyReport& report) {
    auto reviews = storage::ReviewRepository(context.database).all();
    if (!reviews)
        return addFailure(report, u"review"_s, reviews.error());
    Walk walk(context, report);
    for (const Review& review : *reviews)
        walk.review(review);
}

} // namespace leertafel::services
