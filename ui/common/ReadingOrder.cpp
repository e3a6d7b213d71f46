#include "ui/common/ReadingOrder.h"

#include <QGridLayout>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace leertafel::ui {

namespace {

void addFrom(const QLayout* layout, QList<QWidget*>& children) {
    QList<int> places(layout->count());
    std::iota(places.begin(), places.end(), 0);
    if (const auto* grid = qobject_cast<const QGridLayout*>(layout)) {
        const auto cell = [grid](int index) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(index, &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::stable_sort(places.begin(), places.end(), [&](int a, int b) { return cell(a) < cell(b); });
    }
    for (const int place : std::as_const(places)) {
        QLayoutItem* item = layout->itemAt(place);
        if (QWidget* widget = item->widget())
            children << widget;
        else if (const QLayout* inner = item->layout())
            addFrom(inner, children);
    }
}

/// Layouts first; what stands free of them comes after, by place.
QList<QWidget*> childrenByEye(const QWidget* widget) {
    QList<QWidget*> children;
    if (const QLayout* layout = widget->layout())
        addFrom(layout, children);
    if (const auto* splitter = qobject_cast<const QSplitter*>(widget))
        for (int i = 0; i < splitter->count(); ++i)
            children << splitter->widget(i);
    QList<QWidget*> free;
    const QObjectList all = widget->children();
    for (QObject* child : all)
        if (auto* each = qobject_cast<QWidget*>(child); each && !children.contains(each))
            free << each;
    std::stable_sort(free.begin(), free.end(), [](const QWidget* a, const QWidget* b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    return children + free;
}

bool takesTab(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() &&
           widget->isEnabled();
}

void collect(QWidget* widget, const QWidget* here, QList<QWidget*>& order) {
    const bool leadsHere = here && (widget == here || widget->isAncestorOf(here));
    if (widget->isWindow() || (!widget->isVisible() && !leadsHere))
        return;
    if (widget == here || (takesTab(widget) && widget->isVisible()))
        order << widget;
    const QList<QWidget*> children = childrenByEye(widget);
    for (QWidget* child : children)
        collect(child, here, order);
}

} // namespace

QList<QWidget*> readingOrder(QWidget* root, const QWidget* here) {
    QList<QWidget*> order;
    collect(root, here, order);
    return order;
}

QWidget* neighbourOf(const QWidget* here, const QList<QWidget*>& order, bool forward) {
    const qsizetype count = order.size();
    const qsizetype at = order.indexOf(const_cast<QWidget*>(here));
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype from = at < 0 ? (forward ? -1 : 0) : at;
        QWidget* next = order.at((from + (forward ? step : -step) + count * 2) % count);
        if (next != here && takesTab(next) && next->isVisible())
            return next;
    }
    return nullptr;
}

} // namespace leertafel::ui
