#pragma once

#include "core/domain/TableSession.h"
#include "core/services/ReleaseService.h"
#include "core/services/TrendOverview.h"

namespace leertafel::services {

/// A theme of a wijk in the last complete quarter.
struct DistrictTheme {
    ThemeId theme{};
    Heat heat = Heat::Unjudged;
    QString sentence{};
};

/// What came of an action in one of its themes.
struct DistrictEffect {
    ThemeId theme{};
    EffectWords words{};
};

struct DistrictAction {
    Intervention action;
    bool inCity = false; ///< in the whole city, so here too
    QList<DistrictEffect> effects{};
    QList<ActionJudgement> judgements{}; ///< oldest first, without names
};

/// Something that a table agreed upon about this wijk.
struct DistrictAgreement {
    Agreement agreement;
    QDate on{};      ///< the day of that table
    QString about{}; ///< the title of the item
    QList<Dissent> dissents{};
};

/// One wijk at a glance: what stands out, the stories, what is done about it and what is learned there.
struct DistrictPicture {
    AreaCode area{};
    Quarter quarter{};                  ///< of the themes; invalid when there are no figures
    QList<DistrictTheme> standingOut{}; ///< outside the limits, more before fewer
    int withheld = 0;                   ///< of a picture to take out: themes that stand out and must stay in
    QList<ThemeId> asExpected{};        ///< fits chance
    QList<ThemeId> unjudged{};          ///< hidden, missing or too short a base
    QList<CaseRow> cases{};             ///< released, newest first, at most `mostCases`
    int casesInAll = 0;
    QList<DistrictAction> actions{};       ///< newest first
    QList<DistrictAgreement> agreements{}; ///< newest first
    QList<LessonRow> lessons{};            ///< newest first
    QList<Team> teams{};
    QList<Organisation> contacts{}; ///< whom one turns to from here, by function; of the track-3 providers
                                    ///< only the one of this wijk
    QList<MaximRow> maxims{};       ///< that rest on a case from here

    static constexpr int mostCases = 12;
};

/// The picture of a wijk that may be taken out, with what has to be written down for it.
struct CheckedDistrict {
    CheckedFigures figures;
    DistrictPicture picture{};
};

/// Brings together what a store knows about one wijk.
class DistrictService {
public:
    explicit DistrictService(StoreContext& context) : m_context(context) {}

    /// `InvalidValue` for what is no wijk.
    Result<DistrictPicture> picture(const AreaCode& area) const;
    /// The same with only the figures that may go out: of the themes that stand out and of those that an
    /// action is about. Any thread, through the workspace of that thread. As `ReleaseService::check`.
    Result<CheckedDistrict> checked(const AreaCode& area, const Progress& progress = {}) const;

private:
    Result<DistrictPicture> pictureFrom(const TrendService& trends, const AreaCode& area) const;

    StoreContext& m_context;
};

} // namespace leertafel::services
