#pragma once

#include <QList>

class QWidget;

namespace leertafel::ui {

/// The widgets under `root` that Tab stops at, in the order in which they are read: that of the layouts they
/// stand in, whenever they were made. What is hidden or disabled is left out, but for `here`, so that its
/// neighbours can be found.
QList<QWidget*> readingOrder(QWidget* root, const QWidget* here = nullptr);

/// Where Tab (`forward`) or Shift+Tab goes from `here`, round the ends; null when there is nowhere to go.
QWidget* neighbourOf(const QWidget* here, const QList<QWidget*>& order, bool forward);

} // namespace leertafel::ui
