#pragma once

#include "core/domain/Case.h"
#include "core/domain/CaseLifecycle.h"
#include "core/services/Wait.h"

#include <QHash>

#include <functional>
#include <memory>

namespace leertafel::services {

class Signatory;
class StoreContext;

enum class CaseOrder { Newest, Oldest, Title, Code };

struct CaseFilter {
    QString text{}; ///< words to find; prefix of the last word; diacritics folded
    std::optional<CaseState> state{};
    AreaCode area{};
    ThemeId theme{};
    AgeBand ageBand{};
    std::optional<Quarter> from{};
    std::optional<Quarter> to{};
    bool mineOnly = false;
    CaseOrder order = CaseOrder::Newest;
    int limit = 50;
    int offset = 0;
};

/// One line of a list. Never a draft of somebody else.
struct CaseRow {
    CaseId id;
    CaseCode code;
    QString title; ///< of the draft when it is mine, else of the current version
    CaseState state = CaseState::Draft;
    AreaCode area{};
    Quarter quarter{};
    AgeBand ageBand{};
    QList<ThemeId> themes{};
    MemberId author{};
    QString authorName{};
    bool mine = false;
    QDateTime changed{};
    QString snippet{}; ///< around the words found, which stand between U+0002 and U+0003
};

struct CaseDetail {
    CaseFile file;
    QString authorName{};
    std::optional<CaseDraft> draft{}; ///< mine only
    bool draftDiffers = false;        ///< the draft says something else than the current version
    QList<CaseVersion> versions{};    ///< newest first; those I may read
    QList<Release> releases{};
    QList<ReadThrough> readThroughs{}; ///< of the versions I may read

    /// Whether its author read the current version as a stranger would.
    bool currentIsReadThrough() const;
};

/// Why a step is not possible now, or nothing.
using Refusal = std::optional<Error>;

/// How many stored cases share this combination; below 5 people nearby may recognise it.
struct CombinationRisk {
    int alike = 0;             ///< released cases with the same values, this one included
    bool recognisable = false; ///< alike < 5
    QString detail{};          ///< attribute that makes it rare: `household`, `ageBand`, `theme`
    QString value{};           ///< its present id
    QString coarser{};         ///< id of the next coarser value, empty if there is none
};

struct SimilarCase {
    CaseRow row;
    QStringList why{}; ///< ids: `theme:gevoel.druk`, `ageBand:4-12`, `signal:boundary`, `principle:p.regie`
};

/// Writing, freezing, checking, releasing and finding cases.
class CaseService {
public:
    explicit CaseService(StoreContext& context) : m_context(context) {}

    Result<QList<CaseRow>> list(const CaseFilter& filter) const;
    Result<int> count(const CaseFilter& filter) const;
    static constexpr int mostRanked = 3000;
    /// Places of cases in the index of words, best match first, among the newest `mostRanked` that answer the
    /// filter; its order and page are not looked at. Weighs each word over the whole store (tens of
    /// milliseconds among a million cases), so it is meant for a sibling on another thread.
    /// @param goesOn asked now and then; its no gives `Cancelled`.
    Result<QList<qint64>> bestMatches(const CaseFilter& filter, const std::function<bool()>& goesOn) const;
    /// The rows at some of those places, in that order, with what was found of `text`.
    Result<QList<CaseRow>> listAt(const QList<qint64>& places, const QString& text) const;
    Result<CaseDetail> detail(const CaseId& id) const;
    Result<CaseId> findByCode(const QString& code) const;
    Result<CaseVersion> version(const VersionId& id) const;
    /// Released cases with the same theme, age band, signal or principle, best first.
    Result<QList<SimilarCase>> similar(const CaseId& id, int limit = 8) const;

    Result<CaseId> create();
    /// On disk when it returns. Only the author's.
    Result<void> saveDraft(const CaseId& id, const CaseDraft& draft, Wait wait = Wait::UntilFree);
    /// Raising holds at once, lowering waits for a second person (`judge`).
    Result<SafetyState> judgeSafety(const CaseId& id, SafetyFloor floor);
    /// Takes back that I brought a lowering into force, with the steps of the meldcode that lapsed by it.
    /// `WrongState` (why: `judgedSince`) once the floor was judged again.
    Result<void> undoLowering(const CaseId& id);
    /// @param self the case being written, so that its own released version is not counted twice.
    Result<CombinationRisk> combinationRisk(const CaseAttributes& attributes, const CaseId& self = {}) const;

    /// Ids of what is missing before the text can be frozen: `title`, canvas field ids, `area`, `ageBand`,
    /// `theme`, …; empty when nothing is.
    QStringList missingForFreeze(const CaseDraft& draft) const;
    /// The draft through the gate into a new frozen version; the case becomes deidentified, or goes back
    /// to the privacy check when it had been released. `Incomplete`, `OpenFindings`.
    Result<VersionId> freeze(const CaseId& id);
    /// I wrote this version, the newest, and have read it to its end as a stranger would. Again is fine.
    /// `NotAllowed`, `VersionOutdated`.
    Result<void> readThrough(const VersionId& version);
    /// `NotReadThrough` until its author read the current version so.
    Result<void> askPrivacyCheck(const CaseId& id);

    /// Why I cannot release or send back the current version; nothing when I can.
    Refusal refusalToCheck(const CaseId& id, const MemberId& by) const;
    Result<void> release(const CaseId& id, const Signatory& checker);
    Result<void> sendBack(const CaseId& id, const QString& reasons, const Signatory& checker);
    /// The text goes, an id-only tombstone stays.
    Result<void> withdraw(const CaseId& id);
    /// Only drafts that were never frozen; `undoDelete` brings one back in this session.
    Result<void> deleteDraft(const CaseId& id);
    Result<void> undoDelete(const CaseId& id);

    /// Cases whose current version waits for a check I may do.
    Result<QList<CaseRow>> waitingForMyCheck() const;

private:
    struct Deleted;
    Result<void> check(const CaseId& id, bool released, const QString& reasons, const Signatory& checker);

    StoreContext& m_context;
    QHash<CaseId, std::shared_ptr<const Deleted>> m_deleted; ///< in this session
};

} // namespace leertafel::services
