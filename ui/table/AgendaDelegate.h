#pragma once

#include <QStyledItemDelegate>

namespace leertafel::ui {

/// One agenda row: handle, number, icon, title with its second line, minutes, and whether it is ready.
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    static int rowHeight();
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Icon of an agenda item by its kind.
QString agendaIcon(int kind);

} // namespace leertafel::ui
