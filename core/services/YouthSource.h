#pragma once

#include "core/services/TrendFigures.h"

namespace leertafel::services {

/// Where the youths of an area come from in one quarter. Internal to this folder.
struct YouthSource {
    QString words{};  ///< in quotes as it was typed, then the reference date; empty without one
    QDate on{};       ///< that date
    QString source{}; ///< in quotes as it was typed
};
/// Those of the city are the sum of those of its wijken, from one and the same source.
YouthSource youthSource(const TrendFigures& figures, const Vocabulary& vocabulary, const AreaCode& area,
                        Quarter quarter);

} // namespace leertafel::services
