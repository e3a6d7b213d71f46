#include "ui/table/WrapRow.h"

#include <QWidget>

namespace leertafel::ui {

WrapRow::WrapRow(int gap, QWidget* parent) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }

WrapRow::~WrapRow() { qDeleteAll(m_items); }

QLayoutItem* WrapRow::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize WrapRow::sizeHint() const {
    QSize widest;
    for (const QLayoutItem* item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest;
}

void WrapRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, false);
}

int WrapRow::place(const QRect& rect, bool measureOnly) const {
    int y = rect.y();
    for (qsizetype first = 0; first < m_items.size();) {
        // One row: as many as fit, each in the middle of the row's height.
        int width = 0, height = 0;
        qsizetype next = first;
        for (; next < m_items.size(); ++next) {
            const QSize size = m_items[next]->isEmpty() ? QSize() : m_items[next]->sizeHint();
            if (width > 0 && width + m_gap + size.width() > rect.width())
                break;
            width += size.width() + (width > 0 ? m_gap : 0);
            height = qMax(height, size.height());
        }
        int x = rect.x();
        for (; first < next; ++first) {
            const QSize size = m_items[first]->sizeHint();
            if (!measureOnly)
                m_items[first]->setGeometry({QPoint(x, y + (height - size.height()) / 2), size});
            x += size.width() + m_gap;
        }
        y += height + (next < m_items.size() ? m_gap : 0);
    }
    return y - rect.y();
}

} // namespace leertafel::ui
