#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace leertafel::ui {

/// A table whose cells are pictures beside each other: walked with the arrows, opened with Enter, and as high
/// as its rows, so that the page around it scrolls. Cells that are not enabled are passed over.
class TileTable : public QTableView {
    Q_OBJECT
public:
    /// @param tileHeight logical pixels at 100 % text
    TileTable(QAbstractItemModel* model, int tileHeight, QWidget* parent = nullptr);
    /// Lets the tiles grow higher with their width: to at least this share of it.
    void setShape(double heightToWidth) { m_shape = heightToWidth; }
    /// Shares the width out again; after the model or the theme changed.
    virtual void fit();

Q_SIGNALS:
    void currentMoved();
    /// There is another width to divide; before it is.
    void widthGiven(int width);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

    int tileHeight() const { return m_tileHeight; }

private:
    void revealCurrent();
    int m_tileHeight;
    double m_shape = 0;
};

/// Puts the ring around the tile that the keys are on; paler where the table has not the focus.
class TileDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    virtual void paintTile(QPainter& painter, const QRect& box, const QModelIndex& index) const = 0;
};

} // namespace leertafel::ui
