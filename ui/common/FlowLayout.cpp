#include "ui/common/FlowLayout.h"

#include "ui/common/Theme.h"

#include <QWidget>

namespace leertafel::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const auto* item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    const int gap = Theme::px(m_gap);
    QList<std::pair<QLayoutItem*, QSize>> shown;
    for (auto* item : m_items)
        if (!item->isEmpty())
            shown.append({item, item->sizeHint().boundedTo(QSize(rect.width(), QLAYOUTSIZE_MAX))});
    int y = rect.y();
    for (qsizetype first = 0; first < shown.size();) {
        int width = 0, height = 0;
        qsizetype next = first;
        for (; next < shown.size(); ++next) {
            const QSize size = shown[next].second;
            const int with = width + (next > first ? gap : 0) + size.width();
            if (next > first && with > rect.width())
                break;
            width = with;
            height = qMax(height, size.height());
        }
        int x = rect.x();
        for (; first < next; ++first) {
            const QSize size = shown[first].second;
            if (apply)
                shown[first].first->setGeometry({QPoint(x, y + (height - size.height()) / 2), size});
            x += size.width() + gap;
        }
        y += height + (next < shown.size() ? gap : 0);
    }
    return y - rect.y();
}

} // namespace leertafel::ui
