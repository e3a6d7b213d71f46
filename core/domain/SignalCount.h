#pragma once

#include "core/domain/Argument.h"
#include "core/domain/Id.h"
#include "core/domain/Quarter.h"
#include "core/domain/Term.h"

#include <QDateTime>

namespace leertafel {

/// Requests that began in a quarter: plain numbers, no persons (domain: never added up with cases).
struct SignalCount {
    Quarter quarter;
    AreaCode area; ///< a wijk, or `onbekend`: a stratum of its own
    ThemeId theme;
    Referrer referrer;
    int count = 0;
};

/// Youths living in an area on a day, ages [from, to).
struct Population {
    QDate on;
    AreaCode area;
    int ageFrom = 0;
    int ageTo = 0;
    int count = 0;
    QString source{}; ///< begins with `schatting` where it is an estimate
};

/// Where imported figures came from.
struct ImportBatch {
    BatchId id;
    QString kind; ///< `counts`, `population`, `typed`, `bundle`
    QString source{};
    QString fileName{};
    MemberId by{};
    QDateTime at{};
    int records = 0;
};

/// An action in the wijk: a dated mark on the chart with its expectation written before.
struct Intervention {
    InterventionId id;
    MemberId maker;
    AreaCode area;
    QList<ThemeId> themes{};
    QDate startedOn{};
    QString title{};
    QString expectation{};
    QString result{};
};

/// One of the rival explanations of a trend. A trend without any is `onverklaard`.
struct Explanation {
    ExplanationId id;
    MemberId author;
    AreaCode area;
    ThemeId theme;
    QString text{};
    QString saidBy{}; ///< `team`, `city`, `school`, `family`
    QString wouldRefute{};
    QDateTime created{};
    QList<Argument> arguments{}; ///< oldest first
};

} // namespace leertafel
