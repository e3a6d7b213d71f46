#pragma once

#include <QLayout>

namespace leertafel::ui {

/// Chips beside each other, going on below where the width ends.
class WrapRow : public QLayout {
public:
    explicit WrapRow(int gap, QWidget* parent = nullptr);
    ~WrapRow() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, true); }
    QSize sizeHint() const override;
    QSize minimumSize() const override { return sizeHint(); }
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool measureOnly) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace leertafel::ui
