#pragma once

#include "core/domain/Term.h"

#include <QHash>
#include <QList>
#include <QPoint>

namespace leertafel {

/// Areas as equal tiles, each roughly where it lies: columns to the east, rows to the south.
class TileMap {
public:
    /// The layout in `json` (`tiles`: `code`, `column`, `row`) for these areas. Those it does not place, or
    /// puts on another, follow below in their own order; so a map without any layout is a plain grid.
    TileMap(const QByteArray& json, const QList<AreaCode>& areas);
    /// As the program brings it along.
    static TileMap of(const QList<AreaCode>& areas);

    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    /// −1, −1 for an area that was not given.
    QPoint placeOf(const AreaCode& area) const;
    /// Empty where no tile is.
    AreaCode areaAt(int column, int row) const;

private:
    void put(const AreaCode& area, QPoint place);

    QHash<QPoint, AreaCode> m_areas;
    int m_columns = 0;
    int m_rows = 0;
};

} // namespace leertafel
