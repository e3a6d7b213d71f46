#pragma once

#include "ui/trends/MapShapes.h"
#include "ui/trends/TileTable.h"

#include <memory>

namespace leertafel::ui {

/// The areas of a `MapModel`: on tiles, or as the outlines of a file. Both are walked with the arrows to what
/// lies there; on outlines Page Up, Page Down, Home and End go through all areas in their order too.
class MapTable : public TileTable {
    Q_OBJECT
public:
    explicit MapTable(MapModel* model, QWidget* parent = nullptr);

    /// Empty ones bring the tiles back.
    void setShapes(const AreaShapes& shapes);
    const AreaShapes& shapes() const { return m_shapes; }
    /// Null when tiles are shown.
    const MapLayout* layOut() const { return m_layout.get(); }

    void fit() override;
    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    MapModel* m_map;
    AreaShapes m_shapes;
    std::unique_ptr<MapLayout> m_layout;
};

} // namespace leertafel::ui
