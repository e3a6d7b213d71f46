#pragma once

#include "core/domain/AnonymisedText.h"
#include "core/domain/Id.h"
#include "core/domain/Member.h"
#include "core/domain/Quarter.h"
#include "core/domain/SafetyFloor.h"
#include "core/domain/Term.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

namespace leertafel {

/// Where a case stands (`core/domain/CaseLifecycle.h` holds the steps).
enum class CaseState {
    Draft,
    Deidentified,
    PrivacyCheck,
    Released,
    Scheduled,
    Discussed,
    FollowUp,
    Learned,
    Library,
    Returned,
    Withdrawn,
    Destroyed
};
QString toId(CaseState state); ///< `draft`, `deidentified`, `privacyCheck`, …
Result<CaseState> caseStateFromId(QStringView id);

/// `C-2026-0042`: year and a number that counts up within the store.
class CaseCode {
public:
    CaseCode() = default;
    static Result<CaseCode> parse(QStringView text);
    static CaseCode of(int year, int number); ///< number ≥ 1; more than four digits are fine
    const QString& text() const { return m_text; }
    bool operator==(const CaseCode&) const = default;

private:
    explicit CaseCode(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// A paragraph of *situatie* is seen, understood or thought.
enum class ParagraphLabel : quint8 { None, Fact, Reading, Opinion };
QString toId(ParagraphLabel label); ///< `none`, `fact`, `reading`, `opinion`
Result<ParagraphLabel> paragraphLabelFromId(QStringView id);

/// Everything about a case that is chosen from fixed lists.
struct CaseAttributes {
    AreaCode area{}; ///< a wijk
    Quarter quarter{};
    AgeBand ageBand{};
    Household household{};
    ArrivalRoute arrival{};
    Referrer referrer{};
    Track trackBefore = Track::None;
    Track trackAfter = Track::None;
    HelpStep helpStep{};
    SignalType signalType{};
    BlockId block{}; ///< on the ledger of the store: the rule, boundary, provider or funding in the way
    bool familyPlanAgreed = false; ///< without an agreed gezinsplan there is no referral
    QList<ThemeId> themes{};
    QList<PrincipleId> principles{};
    QList<CompetenceId> competences{};
    bool operator==(const CaseAttributes&) const = default;
};

/// One decision of the author on something the scanner found in this case: kept, with a reason.
struct FindingDecision {
    QString needle; ///< the string as found; stays inside the encrypted store, sealed with the draft
    QString label;  ///< `person`, `date`, …
    QString reason; ///< `notPersonal` or own words
    bool operator==(const FindingDecision&) const = default;
};

/// What the author is writing; for nobody else's eyes. Sealed under the author's own key at rest.
struct CaseDraft {
    QString title;
    QMap<QString, QString> fields;                 ///< canvas field id → text, paragraphs split by '\n'
    QMap<QString, QList<ParagraphLabel>> labels{}; ///< per paragraph, where the field asks for it
    CaseAttributes attributes{};
    QString floorReason{}; ///< "waardoor weet je dat?"
    QList<FindingDecision> decisions{};
    QString cursorField{};
    int cursor = 0;
    bool operator==(const CaseDraft&) const = default;
};

struct CaseField {
    FieldId field;
    AnonymisedText text;
    QList<ParagraphLabel> labels{};
};

/// A frozen text, never changed again. `digest` is BLAKE2b-256 over its canonical form, in hex.
struct CaseVersion {
    VersionId id;
    CaseId caseId;
    int number = 0; ///< 1, 2, …
    QString digest{};
    AnonymisedText title{};
    QList<CaseField> fields{};
    AnonymisedText floorReason{};
    CaseAttributes attributes{};
    SafetyFloor floor = SafetyFloor::NotJudged; ///< as it stood when frozen
    MemberId frozenBy{};
    QDateTime frozenAt{};
};

struct CaseFile {
    CaseId id;
    CaseCode code;
    MemberId author;
    TeamId team{};
    CaseState state = CaseState::Draft;
    VersionId currentVersion{};
    SafetyState safety{};
    QDateTime created{};
    QDateTime changed{};
    QDate reviewBy{}; ///< 24 months after creation
};

/// Its author read this version to the end as a stranger would, and would hand it to the family.
struct ReadThrough {
    VersionId version;
    MemberId reader{}; ///< none: it was being checked before there was such a reading
    QDateTime at{};
};

/// A second person's verdict on recognisability.
struct Release {
    ReleaseId id;
    VersionId version;
    MemberId checker;
    bool released = false; ///< false: sent back
    QString reasons{};
    QDateTime at{};
    QByteArray signature{};
};

} // namespace leertafel
