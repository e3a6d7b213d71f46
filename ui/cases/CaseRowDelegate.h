#pragma once

#include <QList>
#include <QStyledItemDelegate>

namespace leertafel::ui {

/// Paints a case: title and state, a second line, when, and the words found on their own ground.
class CaseRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    struct Run {
        QString text;
        bool found = false;
        bool operator==(const Run&) const = default;
    };
    /// A snippet cut at the marks U+0002 and U+0003.
    static QList<Run> runs(const QString& snippet);
};

} // namespace leertafel::ui
