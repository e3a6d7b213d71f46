#include "ui/trends/MapTable.h"

#include "ui/common/Theme.h"
#include "ui/trends/HeatTable.h"
#include "ui/trends/MapModel.h"

#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

constexpr int tileHigh = 92;
constexpr int mostHigh = 400; ///< of the outlines: with its sentence it fits in a window

class MapDelegate final : public TileDelegate {
public:
    using TileDelegate::TileDelegate;

protected:
    void paintTile(QPainter& painter, const QRect& box, const QModelIndex& index) const override {
        paintMapTile(painter, box, index);
    }
};

} // namespace

MapTable::MapTable(MapModel* model, QWidget* parent) : TileTable(model, tileHigh, parent), m_map(model) {
    setItemDelegate(new MapDelegate(this));
}

void MapTable::setShapes(const AreaShapes& shapes) {
    if (shapes == m_shapes)
        return;
    m_shapes = shapes;
    fit();
    viewport()->update();
}

void MapTable::fit() {
    if (m_shapes.isEmpty()) {
        m_layout.reset();
        TileTable::fit();
        return;
    }
    const QList<AreaCode> areas = m_map->areas();
    m_layout =
        std::make_unique<MapLayout>(m_shapes, areas, contentsRect().width(),
                                    std::pair<qreal, qreal>(Theme::px(mostHigh), Theme::px(tileHeight())));
    const int high = qMax(1, qCeil(m_layout->height()));
    // The cells under it fit as well, so that nothing scrolls.
    verticalHeader()->setDefaultSectionSize(qMax(1, high / qMax(1, m_map->rowCount())));
    for (int i = 0; i < m_map->columnCount(); ++i)
        setColumnWidth(i, qMax(1, contentsRect().width() / m_map->columnCount()));
    updateGeometries();
    setFixedHeight(high);
}

QRect MapTable::visualRect(const QModelIndex& index) const {
    if (!m_layout)
        return TileTable::visualRect(index);
    return m_layout->pathOf(m_map->areaAt(index)).boundingRect().toAlignedRect();
}

QModelIndex MapTable::indexAt(const QPoint& point) const {
    return m_layout ? m_map->indexOf(m_layout->at(point)) : TileTable::indexAt(point);
}

void MapTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!m_layout)
        TileTable::scrollTo(index, hint);
}

void MapTable::paintEvent(QPaintEvent* event) {
    if (!m_layout) {
        TileTable::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    paintMapShapes(painter, *m_layout, *m_map);
    const QPainterPath here = m_layout->pathOf(m_map->areaAt(currentIndex()));
    painter.setRenderHint(QPainter::Antialiasing);
    // Where the keys are; without the focus, what the sentence below is about. Seen on any colour.
    painter.strokePath(here, QPen(Theme::colours().base, 8));
    painter.strokePath(here, QPen(hasFocus() ? Theme::colours().focus : Theme::colours().edge, 6));
    const HeatLook look = lookOf(services::Heat(currentIndex().data(MapModel::HeatRole).toInt()));
    if (look.standsOut())
        painter.strokePath(here, look.edge);
}

QModelIndex MapTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const AreaCode here = m_map->areaAt(currentIndex());
    const QList<AreaCode> areas = m_map->areas();
    if (!m_layout || here.isEmpty() || areas.isEmpty())
        return TileTable::moveCursor(action, modifiers);
    const qsizetype at = areas.indexOf(here);
    AreaCode to;
    switch (action) {
    case MoveLeft:
        to = m_layout->next(here, {-1, 0});
        break;
    case MoveRight:
        to = m_layout->next(here, {1, 0});
        break;
    case MoveUp:
        to = m_layout->next(here, {0, -1});
        break;
    case MoveDown:
        to = m_layout->next(here, {0, 1});
        break;
    case MoveHome:
        to = areas.first();
        break;
    case MoveEnd:
        to = areas.last();
        break;
    case MovePageUp:
    case MovePrevious:
        to = areas.value(at - 1);
        break;
    case MovePageDown:
    case MoveNext:
        to = areas.value(at + 1);
        break;
    }
    return m_map->indexOf(to.isEmpty() ? here : to);
}

} // namespace leertafel::ui
