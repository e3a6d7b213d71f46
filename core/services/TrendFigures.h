#pragma once

#include "core/services/TrendTable.h"

namespace leertafel::services {

class StoreContext;

/// All figures of a store, read in one go and worked out as far as somebody asked. Internal to this folder.
class TrendFigures {
public:
    /// Those read before when nothing changed since, else new ones.
    static Result<std::shared_ptr<const TrendFigures>> of(StoreContext& context);

    const YouthFigures& youths() const { return m_youths; }
    const QList<TrendTable>& tables() const { return m_tables; }
    /// Nothing when no count of this theme is there.
    const TrendTable* table(const ThemeId& theme) const;
    /// Every theme's counts in this wijk, as `tables()`, marked where nearly all of them jumped at once.
    QList<TrendSeries> series(const AreaCode& area) const;
    /// From the first with any figure to the newest.
    QList<Quarter> quarters() const;
    /// Of any theme; invalid when none is.
    Quarter lastComplete() const;
    /// The same with other tables in the place of those of the same theme.
    std::shared_ptr<const TrendFigures> with(const QList<TrendTable>& others) const;
    /// Combinations of theme and wijk that anybody could look at.
    int looks() const { return m_looks; }

private:
    TrendFigures() = default;

    QString m_stamp;
    QDate m_today;
    Quarter m_first;
    Quarter m_newest;
    YouthFigures m_youths;
    QList<TrendTable> m_tables;
    int m_looks = 1;
    mutable QHash<AreaCode, QList<TrendSeries>> m_series;
};

} // namespace leertafel::services
