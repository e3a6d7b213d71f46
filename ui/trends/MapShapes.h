#pragma once

#include "core/domain/AreaShapes.h"

#include <QHash>
#include <QPainterPath>
#include <QSet>

class QPainter;

namespace leertafel::ui {

class MapModel;

/// Outlines laid out over a width: as large as fits, in the middle. What has none gets a tile below.
class MapLayout {
public:
    /// @param heights the most that the outlines may take, and how high a tile is
    MapLayout(const AreaShapes& shapes, const QList<AreaCode>& areas, qreal width,
              std::pair<qreal, qreal> heights);

    qreal height() const { return m_height; }
    bool isTile(const AreaCode& area) const { return m_tiles.contains(area.id()); }
    /// Of an outline or a tile; empty for an area that was not given.
    QPainterPath pathOf(const AreaCode& area) const { return m_paths.value(area.id()); }
    /// Null where nothing lies.
    AreaCode at(const QPointF& point) const;
    /// The nearest in that direction, what lies straight ahead before what lies aside; empty at the edge.
    AreaCode next(const AreaCode& from, QPoint direction) const;
    const QList<AreaCode>& areas() const { return m_areas; }

private:
    QList<AreaCode> m_areas;
    QHash<QString, QPainterPath> m_paths;
    QSet<QString> m_tiles;
    qreal m_height = 0;
};

/// The widest place within an outline for something so high: a box of that height, null where none fits.
QRectF roomWithin(const QPainterPath& path, qreal height);

/// All areas of a `MapModel` as outlines, each with its colour or the mark of what may not be seen, its name
/// where that fits, and its number.
void paintMapShapes(QPainter& painter, const MapLayout& layout, const MapModel& model);

} // namespace leertafel::ui
