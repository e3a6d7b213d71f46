#pragma once

#include <QStyledItemDelegate>

namespace leertafel::ui {

/// One method in the list: its name, which may take two lines, and under it how long and with how many.
class MethodDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, SecondRole };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace leertafel::ui
