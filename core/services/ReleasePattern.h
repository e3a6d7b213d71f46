#pragma once

#include "core/domain/FigureRelease.h"
#include "core/services/ReleaseService.h"
#include "core/services/TrendTable.h"

#include <vector>

namespace leertafel::services {

/// What readers of an earlier release saw of a theme, and what the figures were then.
struct EarlierFigures {
    QList<GivenCell> shown{};
    /// Of areas that had sent in something of it; nothing at all when an import of that day was taken back
    /// since, so that nobody can tell any more what was hidden.
    std::optional<QHash<QPair<AreaCode, Quarter>, int>> then{};
};
/// Of every release that showed something of the theme, the oldest first.
Result<QList<EarlierFigures>> earlierFigures(storage::Database& database, const ThemeId& theme);

/// What of one theme in one year may go out: every wijk, `onbekend` and the city, every quarter and the whole
/// year, whatever of it is asked for. Two parts of it that go out at different times therefore hide the same.
/// Internal to this folder.
class ReleasePattern {
public:
    /// @return nothing when what is out already does not let any pattern protect, or does not hold any more
    /// while nobody can tell what was hidden beside it.
    static std::optional<ReleasePattern> of(const TrendTable& table, int year,
                                            const QList<EarlierFigures>& earlier);

    /// Nothing for what was not registered.
    const CheckedCell* find(const AreaCode& area, Quarter from, int quarters) const;
    /// Quarters that anybody sees on screen and that are hidden here.
    const QList<TrendTable::Place>& more() const { return m_more; }

private:
    QList<CheckedCell> m_cells;
    QList<TrendTable::Place> m_more;
};

} // namespace leertafel::services
