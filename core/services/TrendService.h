#pragma once

#include "core/domain/ActionJudgement.h"
#include "core/domain/Result.h"
#include "core/domain/SignalCount.h"
#include "core/services/CaseService.h"
#include "core/services/LearningService.h"
#include "core/services/SignalLook.h"
#include "core/services/Workspace.h"

#include <QHash>

#include <memory>

namespace leertafel::services {

/// One refused line of an imported file.
struct RefusedLine {
    int line = 0;    ///< 1-based, the header is 1
    QString reason;  ///< id: `quarter`, `year`, `area`, `theme`, `referrer`, `negative`, `notWhole`, `empty`,
                     ///< `hidden`, `columns`, `separator`, `duplicate`, `conflict`, `tooLarge`, `header`,
                     ///< `total`, `future`, `quote`, `date`, `age`, `source`, `utf8`
    QString value{}; ///< the offending cell, at most 40 characters
    int otherLine = 0; ///< for `duplicate` and `conflict`
};

struct ImportReport {
    int accepted = 0;
    int skippedEmpty = 0;
    QList<RefusedLine> refused{};
    BatchId batch{}; ///< empty when nothing was imported
    bool imported = false;
};

enum class OnRefused { ImportNothing, SkipRefused };
enum class Measure { Count, PerThousand };
enum class PointFlag : quint8 { None, High, Low };

/// One quarter of one series, ready to show: what is hidden here is hidden everywhere.
struct TrendPoint {
    Quarter quarter{};
    bool missing = false;          ///< not registered; not zero
    bool hidden = false;           ///< 1–4: "minder dan 5"; or `protecting`
    bool protecting = false;       ///< hidden though 5 or more: with it a small one elsewhere would be known
    bool provisional = false;      ///< the open quarter
    std::optional<int> count{};    ///< nothing when missing or hidden
    std::optional<double> value{}; ///< in the chosen measure; nothing when missing, hidden or without a rate
    std::optional<double> expected{}; ///< in the chosen measure, from the baseline
    std::optional<double> lower{};    ///< what still fits chance, inclusive
    std::optional<double> upper{};
    std::optional<double> city{}; ///< the city's rate on this wijk's youths (count), or per 1,000
    std::optional<int> population{};
    PointFlag flag = PointFlag::None;
    bool allThemes = false;    ///< nearly all themes of this wijk jumped at once: registration first
    QList<AreaCode> without{}; ///< city only: wijken that registered nothing in this quarter
};

struct TrendMark {
    QDate on{};
    QString title{};
    QString expectation{};
    InterventionId id{};
};

struct TrendSeries {
    ThemeId theme{};
    AreaCode area{};
    Measure measure = Measure::Count;
    QList<TrendPoint> points{}; ///< one per quarter, oldest first, without gaps in time
    QList<TrendMark> marks{};
    Quarter baselineFrom{};
    Quarter baselineTo{};
    bool assessable = false;    ///< at least 8 quarters of baseline
    bool frozen = false;        ///< 16 quarters of baseline: it does not move any more
    bool seasonal = false;      ///< the expectation follows the city's season of this theme
    QString method{};           ///< standard name, `u-chart-exact`
    QString source{};           ///< of the counts, with date
    QString populationSource{}; ///< in quotes as it was typed, then the reference date
    QDate populationOn{};       ///< that date: of the youngest figure the series rests on
    bool explained = false;     ///< by two rivals, see `lacksToBeExplained`
    int looks = 1;              ///< combinations looked at
};

/// What came after an action, as it is read.
struct EffectWords {
    QString sentence{};
    QString detail{}; ///< method and what to bear in mind; may be empty
    QString model{};  ///< an interrupted time series, where it may speak; else empty
};

/// A judgement with the name of whoever wrote it.
struct JudgedBy {
    ActionJudgement judgement;
    QString name{};
};

/// An action, what came of it, and what they think of it since.
struct ActionRow {
    Intervention action;
    EffectWords effect{};
    QList<JudgedBy> judgements{}; ///< oldest first
    bool canBeJudged = false;     ///< figures of four quarters since are in
};

struct TrendStory {
    QList<CaseRow> cases{}; ///< released, theme and area, nearest in time first
    int casesInAll = 0;
    QList<LessonRow> lessons{};
    QList<Explanation> explanations{};
    QList<ActionRow> actions{}; ///< by day
};

/// A point of the last closed quarter outside its own limits.
struct TrendSignal {
    ThemeId theme{};
    AreaCode area{};
    Quarter quarter{};
    PointFlag flag = PointFlag::None;
    QString sentence{};
};

struct ComparedPeriod;  // core/services/TrendComparison.h
struct TrendComparison; // core/services/TrendComparison.h
struct HelpLadder;      // core/services/HelpLadder.h
struct LadderPeriod;    // core/services/HelpLadder.h
struct TrendOverview;   // core/services/TrendOverview.h
struct TrendPanels;     // core/services/TrendPanels.h
class TrendFigures;     // internal to this folder

/// Counts in, trends out. Counts and cases are shown side by side and never added up.
class TrendService {
public:
    explicit TrendService(StoreContext& context) : m_context(context) {}
    /// Says only what may go out (`ReleaseService`): every hidden number has the same words.
    TrendService(StoreContext& context, std::shared_ptr<const TrendFigures> checked)
        : m_context(context), m_checked(std::move(checked)) {}

    /// Reads and checks a whole file, and writes it in one transaction; whatever else wants to write to the
    /// store meanwhile goes first, and progress then begins anew. With `ImportNothing` a file with refused
    /// lines changes nothing (`imported` is false, the report says why). `CannotRead`, `NotUtf8`,
    /// `FileFormat`.
    Result<ImportReport> importCounts(const QString& path, const QString& source, OnRefused onRefused,
                                      const Progress& progress = {});
    Result<ImportReport> importPopulation(const QString& path, OnRefused onRefused,
                                          const Progress& progress = {});
    /// Takes the figures of a batch away; `redoImport` brings them back as long as the store is open, also
    /// through a sibling. Like an import both take a while on a large batch, and give way.
    Result<void> undoImport(const BatchId& batch);
    Result<void> redoImport(const BatchId& batch);
    Result<QList<ImportBatch>> batches() const;
    /// One count typed by hand; replaces what stood there.
    Result<BatchId> typeCount(const SignalCount& count, const QString& source);

    Result<bool> hasCounts() const;
    Result<QList<ThemeId>> themesWithCounts() const;
    /// `area` may be the city: the sum over wijken and `onbekend`.
    Result<TrendSeries> series(const ThemeId& theme, const AreaCode& area, Measure measure) const;
    /// Every theme in every wijk in one quarter; in the last complete one, else the newest, unless one that
    /// has figures is asked for.
    Result<TrendOverview> overview(const std::optional<Quarter>& quarter, Measure measure) const;
    /// One theme in every wijk and the city.
    Result<TrendPanels> panels(const ThemeId& theme, Measure measure) const;
    /// Rates of one theme, wijk beside wijk, between the limits of chance; in the last complete quarter, else
    /// the newest, unless one that has figures is asked for.
    Result<TrendComparison> compare(const ThemeId& theme, const ComparedPeriod& period) const;
    /// How families were helped in the released cases. Reads all of them: for another thread.
    Result<HelpLadder> ladder() const;
    /// Released cases, lessons, explanations and actions behind quarters `from`…`to`.
    Result<TrendStory> story(const ThemeId& theme, const AreaCode& area, Quarter from, Quarter to) const;
    /// "In Leidsche Rijn 36 aanvragen in 2022-K4; verwacht 15, tot 28 past bij toeval." in the program's
    /// language.
    QString sentence(const TrendSeries& series, int pointIndex) const;
    /// The sentence of the last complete quarter, what stands out and how much cannot be shown.
    QString summary(const TrendSeries& series) const;
    /// The sentence of one quarter, with the theme before it.
    QString sentence(const ThemeId& theme, const AreaCode& area, Quarter quarter, Measure measure) const;
    /// "29 aanvragen in 2025-K3": what was counted in one quarter, without judging it.
    QString brief(const TrendSeries& series, int pointIndex) const;
    /// What one wijk of a comparison says, also when it cannot be drawn.
    QString sentence(const TrendComparison& comparison, qsizetype area) const;
    /// How the cases of one period are divided over rungs and tracks, as far as that can be said.
    QString sentence(const HelpLadder& ladder, const LadderPeriod& period) const;
    /// A rung or a track by its id; "not filled in" without one.
    QString ladderWord(const QString& id) const;
    /// Which of the two limits are meant, and why.
    QString meaning(const TrendComparison& comparison) const;
    QString methodLine(const TrendComparison& comparison) const;
    /// Method, base, denominator and number of looks in one caption line.
    QString methodLine(const TrendSeries& series) const;
    /// Every source that the youths of these areas come from in these quarters, the newest first and each
    /// with its reference dates; the areas stand behind what is not the source of all of them.
    Result<QString> youthsFrom(const QList<AreaCode>& areas, const QList<Quarter>& quarters) const;
    /// Why the number of youths is not to be trusted: more than two years old. Empty when it is younger, or
    /// when there is none.
    QString youthsWarning(const TrendSeries& series) const;
    /// Points of the last closed quarter outside the limits, over all wijken and themes.
    Result<QList<TrendSignal>> standingOut() const;

    /// The quarterly look over all wijken and themes, at the last complete quarter or as it would have been
    /// when `asOf` was the newest one: with the figures that had come in before those of a later quarter. The
    /// one of now is kept until figures, day or language change; every sibling has it then. `Cancelled`.
    Result<SignalLook> look(const std::optional<Quarter>& asOf = {}, const Progress& progress = {}) const;
    /// The look of now when it was made already; quick.
    Result<std::optional<SignalLook>> keptLook() const;

    Result<InterventionId> addIntervention(const Intervention& intervention);
    /// Four quarters after an action against the four before it, for this theme in this area or the city.
    Result<EffectWords> effect(const Intervention& action, const ThemeId& theme, const AreaCode& area) const;
    /// Mine, as if never written down: for taking back what was just written. `WrongState` once
    /// somebody judged it.
    Result<void> removeIntervention(const InterventionId& id);
    /// Stays, is adjusted or stops, in own words. `WrongState` before figures of four quarters since are in.
    Result<JudgementId> judge(const InterventionId& action, ActionVerdict verdict, const QString& words);
    /// Mine, as if never written down: for taking back what was just written.
    Result<void> removeJudgement(const JudgementId& id);
    /// My actions of which enough is in since they began, or since I judged them last.
    Result<QList<Intervention>> actionsToJudge() const;
    Result<QList<Intervention>> interventions(const AreaCode& area = {}) const;
    Result<ExplanationId> addExplanation(const Explanation& explanation);
    /// Mine, as if never written down: for taking back what was just written. `WrongState` once anything was
    /// said for or against it.
    Result<void> removeExplanation(const ExplanationId& id);
    /// A line for or against an explanation, in own words. `Incomplete`, `NotFound`.
    Result<ArgumentId> addArgument(const Argument& argument);
    /// Mine, as if never written down: for taking back what was just written.
    Result<void> removeArgument(const ArgumentId& id);

private:
    Result<std::shared_ptr<const TrendFigures>> figures() const;
    Result<SignalLook> lookAnew(const std::optional<Quarter>& asOf, const Progress& progress) const;
    Result<QString> editionOfLook() const;
    Result<QList<ActionRow>> actionsOf(const ThemeId& theme, const AreaCode& area) const;

    StoreContext& m_context;
    std::shared_ptr<const TrendFigures> m_checked{};
};

} // namespace leertafel::services
