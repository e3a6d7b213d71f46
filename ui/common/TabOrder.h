#pragma once

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QList>
#include <QWidget>

namespace leertafel::ui {

/// Makes Tab walk `parts` as the eye does: top to bottom within each, one after the other. Call it after a
/// part was filled again, because Qt puts new widgets at the end of the walk.
inline void orderTabs(const QList<QWidget*>& parts) {
    QWidget* before = nullptr;
    const auto add = [&before](QWidget* widget) {
        const QWidget* parent = widget->parentWidget();
        const bool inner = qobject_cast<const QComboBox*>(parent) ||
                           qobject_cast<const QAbstractSpinBox*>(parent) ||
                           qobject_cast<const QAbstractScrollArea*>(parent);
        if (inner || widget->focusProxy() != nullptr || (widget->focusPolicy() & Qt::TabFocus) == 0)
            return;
        // Calendars and the lists of combo boxes are windows of their own.
        if (before != nullptr && before->window() != widget->window())
            return;
        if (before != nullptr)
            QWidget::setTabOrder(before, widget);
        before = widget;
    };
    for (QWidget* part : parts) {
        add(part);
        for (QWidget* child : part->findChildren<QWidget*>())
            add(child);
    }
}

} // namespace leertafel::ui
