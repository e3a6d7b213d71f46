#include "ui/trends/TileTable.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

TileTable::TileTable(QAbstractItemModel* model, int tileHeight, QWidget* parent)
    : QTableView(parent), m_tileHeight(tileHeight) {
    setModel(model);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setMinimumSectionSize(1);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->hide();
    }
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection); // its ground would lie under the pictures
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("frame", u"heat"_s);
    connect(model, &QAbstractItemModel::modelReset, this, &TileTable::fit);
}

void TileTable::fit() {
    const int columns = model()->columnCount();
    const int room = contentsRect().width();
    const int height = qMax(Theme::px(m_tileHeight), qRound(m_shape * room / qMax(1, columns)));
    verticalHeader()->setDefaultSectionSize(height);
    for (int i = 0; i < columns; ++i)
        // The pixels that do not divide go to the first ones.
        setColumnWidth(i, qMax(1, room / columns + (i < room % columns ? 1 : 0)));
    updateGeometries();
    setFixedHeight(qMax(1, model()->rowCount()) * height);
}

void TileTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    Q_EMIT widthGiven(contentsRect().width());
    fit();
}

void TileTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
        return;
    Q_EMIT widthGiven(contentsRect().width());
    fit();
}

void TileTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (hasFocus())
        revealCurrent();
    Q_EMIT currentMoved();
}

void TileTable::revealCurrent() {
    const QRect tile = visualRect(currentIndex());
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (area == nullptr || area->widget() == nullptr)
            continue;
        const QPoint middle = viewport()->mapTo(area->widget(), tile.center());
        area->ensureVisible(middle.x(), middle.y(), 0, tile.height() / 2 + Theme::px(space::s));
        return;
    }
}

void TileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    const QRect box = option.rect.adjusted(3, 3, -3, -3);
    paintTile(*painter, box, index);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table == nullptr || table->currentIndex() != index)
        return;
    // Where the keys are; without the focus, what the sentence below is about.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(table->hasFocus() ? Theme::colours().focus : Theme::colours().edge, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(box).adjusted(-1, -1, 1, 1), radius::field, radius::field);
    painter->restore();
}

} // namespace leertafel::ui
