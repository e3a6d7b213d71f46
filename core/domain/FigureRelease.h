#pragma once

#include "core/domain/Id.h"
#include "core/domain/Quarter.h"
#include "core/domain/Term.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace leertafel {

/// One figure of what was given out, as its reader saw it.
struct GivenCell {
    ThemeId theme;
    AreaCode area; ///< a wijk, `onbekend` or the city
    Quarter from;
    int quarters = 1;           ///< 1, or 4 for a year
    std::optional<int> count{}; ///< nothing where the reader saw a mark
};

/// Figures that left the store: in a file, on the clipboard or in print.
struct FigureRelease {
    FigureReleaseId id;
    QString kind;     ///< which view: `overTime`, `overview`, …
    QString fileKind; ///< `csv`, `xlsx`, `png`, `svg`, `pdf`, `clipboard`, …
    MemberId by;
    QDateTime at;
    QList<GivenCell> cells{};
};

/// The store went back to a backup while the one it replaced could not be read: what went out between the
/// last thing that the backup holds and that moment is in no register any more.
struct RegisterGap {
    QDateTime from;
    QDateTime to;
};

} // namespace leertafel
