#pragma once

#include "core/services/TrendService.h"

namespace leertafel::services {

/// One quarter, or the four of its year.
struct ComparedPeriod {
    Quarter quarter{};
    bool year = false;

    /// "2025-K3" or "2025".
    QString text() const { return year ? QString::number(quarter.year()) : quarter.text(); }
};

/// Where a wijk lies between the limits that are meant.
enum class FunnelPlace : quint8 {
    Unjudged, ///< no rate, not complete, or too few areas to compare
    Within,
    Between, ///< outside 95 %, inside 99.8 %
    Outside  ///< outside 99.8 %
};

/// One wijk beside the others.
struct ComparedArea {
    AreaCode area{};
    bool missing = false;       ///< in one of the quarters nothing was registered
    bool hidden = false;        ///< one of the quarters may not be seen
    std::optional<int> count{}; ///< nothing when missing or hidden
    std::optional<double> youths{};
    std::optional<double> rate{};  ///< per 1,000 youths, over the period; drawn only with one
    std::optional<double> lower{}; ///< 95 %, of the limits that are meant
    std::optional<double> upper{};
    FunnelPlace place = FunnelPlace::Unjudged;
    bool above = false; ///< the rate of all together
};

/// Limits at one number of youths, per 1,000.
struct FunnelStep {
    double youths = 0;
    double lower95 = 0, upper95 = 0, lower998 = 0, upper998 = 0;
};

/// One theme in one period, wijk beside wijk: rates against the number of youths, with what chance alone
/// would give around the rate of all together. Everything rests on what may be seen.
struct TrendComparison {
    ThemeId theme{};
    ComparedPeriod period{};
    bool provisional = false;
    QList<Quarter> quarters{};      ///< that have figures, oldest first
    QList<ComparedArea> areas{};    ///< as in the vocabulary
    int compared = 0;               ///< areas with a rate
    std::optional<double> centre{}; ///< their rate together
    double spread = 1;              ///< variance between areas over that of chance
    bool widened = false;           ///< the areas differ so much that the wide limits are meant
    QList<FunnelStep> narrow{};     ///< chance alone; by youths, ascending; empty below three areas
    QList<FunnelStep> wide{};       ///< the spread between areas as well; empty when it is no wider

    /// What may be drawn as a point.
    bool isDrawn(qsizetype area) const { return areas[area].rate.has_value(); }
};

} // namespace leertafel::services
