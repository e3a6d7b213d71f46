#pragma once

#include "core/domain/Vocabulary.h"

#include <QPoint>
#include <QSize>
#include <QStringList>

namespace leertafel {

/// The outline of one area: rings of whole numbers east and south of the corner of the map, without the
/// first point again at the end. What lies in an odd number of rings is inside.
struct AreaShape {
    AreaCode area;
    QList<QList<QPoint>> rings{};
    bool operator==(const AreaShape&) const = default;
};

/// The outlines of the wijken as a file gave them, laid on a grid so that their size is bounded.
class AreaShapes {
public:
    static constexpr int kGrid = 10'000; ///< the longer side of the map
    static constexpr qint64 kLargestFile = 16LL * 1024 * 1024;
    static constexpr int kMostPoints = 400'000;
    static constexpr int kMostRings = 20'000;
    static constexpr int kMostFeatures = 20'000;

    AreaShapes() = default;

    /// A GeoJSON FeatureCollection of Polygons and MultiPolygons, in degrees or in metres of a flat grid. An
    /// area is known by its code (`code`, `statcode`, `buurtcode`, `wijkcode`, capitals aside), else by its
    /// name (`name`, `naam`, `statnaam`, `buurtnaam`, `wijknaam`). Several features of one wijk are one
    /// outline; buurten stand for their wijk where it has none of its own.
    /// `FileFormat` with `path`, `reason` and where it is one feature's `feature`, 1-based: `geoJson`,
    /// `geoCollection`, `geoFeature`, `geoSize`, `geoMany`, `geoShape`, `geoRing`, `geoName`, `geoFlat`,
    /// `geoNone`.
    static Result<AreaShapes> read(const QByteArray& geoJson, const Vocabulary& vocabulary,
                                   const QString& path);
    /// As `toText` made it; empty for anything else.
    static AreaShapes fromText(const QString& text, const Vocabulary& vocabulary);
    QString toText() const;

    bool isEmpty() const { return m_shapes.isEmpty(); }
    const QList<AreaShape>& shapes() const { return m_shapes; } ///< in the order of the vocabulary
    const AreaShape* of(const AreaCode& area) const;
    /// What the outlines take of the grid.
    QSize extent() const { return m_extent; }
    /// The name of the file, without its folder.
    const QString& source() const { return m_source; }
    /// Names of features of the file that are no area of this vocabulary, in its order; not kept.
    const QStringList& others() const { return m_others; }
    /// Wijken of the vocabulary that have no outline here.
    QList<AreaCode> without(const Vocabulary& vocabulary) const;

    bool operator==(const AreaShapes& other) const {
        return m_shapes == other.m_shapes && m_source == other.m_source;
    }

private:
    void measure();

    QList<AreaShape> m_shapes;
    QSize m_extent;
    QString m_source;
    QStringList m_others;
};

} // namespace leertafel
