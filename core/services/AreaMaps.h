#pragma once

#include "core/domain/AreaShapes.h"

namespace leertafel::services {

class StoreContext;

/// The outlines that this store draws its map with, instead of the tiles that the program brings along. They
/// are a setting of the store: whoever opens it sees the same map.
class AreaMaps {
public:
    explicit AreaMaps(StoreContext& context) : m_context(context) {}

    /// Empty when the map is tiles.
    Result<AreaShapes> shapes() const;
    /// Reads a GeoJSON file and keeps its outlines of the wijken; what `AreaShapes::read` refuses changes
    /// nothing. `CannotRead`, `FileFormat`.
    Result<AreaShapes> take(const QString& path);
    /// Keeps these; empty ones bring the tiles back.
    Result<void> keep(const AreaShapes& shapes);

private:
    StoreContext& m_context;
    mutable QString m_text; ///< as read last
    mutable AreaShapes m_shapes;
};

} // namespace leertafel::services
