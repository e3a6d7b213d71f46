#include "ui/table/AgendaList.h"

#include "ui/common/Theme.h"
#include "ui/table/AgendaDelegate.h"

#include <QKeyEvent>

namespace leertafel::ui {

AgendaList::AgendaList(QWidget* parent) : QListView(parent) {
    setObjectName(QStringLiteral("table.agenda"));
    setAccessibleName(tr("Agenda"));
    setItemDelegate(new AgendaDelegate(this));
    setProperty("ring", QStringLiteral("row"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgendaList::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    // All rows are visible: the page scrolls, not the list in it.
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

void AgendaList::setMovable(bool movable) {
    m_movable = movable;
    setProperty("movable", movable);
    setDragDropMode(movable ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
}

QSize AgendaList::sizeHint() const {
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    return {Theme::px(420), rows * AgendaDelegate::rowHeight() + 2 * frameWidth()};
}

void AgendaList::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().row();
    const int last = model()->rowCount() - 1;
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const bool changes = alt || event->key() == Qt::Key_Delete;
    if (changes && !m_movable) {
        event->ignore();
    } else if (alt && event->key() == Qt::Key_Up) {
        if (row > 0)
            Q_EMIT moveWanted(row, row - 1);
    } else if (alt && event->key() == Qt::Key_Down) {
        if (row >= 0 && row < last)
            Q_EMIT moveWanted(row, row + 1);
    } else if (event->key() == Qt::Key_Delete && row >= 0) {
        Q_EMIT removeWanted(row);
    } else {
        QListView::keyPressEvent(event);
    }
}

void AgendaList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(current.row());
}

} // namespace leertafel::ui
