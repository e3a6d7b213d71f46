#pragma once

#include "core/services/TrendOverview.h"
#include "ui/common/Tokens.h"

#include <QHeaderView>
#include <QPen>
#include <QStyledItemDelegate>
#include <QTableView>

namespace leertafel::ui {

class HeatModel;

/// How a cell looks that may be seen.
struct HeatLook {
    QColor fill;
    QPen edge;
    QColor ink; ///< of its number
    TextRole font;
    bool standsOut() const { return font == TextRole::BodyStrong; }
};
HeatLook lookOf(services::Heat heat);

/// One cell: its number on the colour of how far it lies from what is expected, the hatched mark when hidden,
/// and an edge when it stands out.
void paintHeat(QPainter& painter, const QRect& box, services::Heat heat, bool hidden, const QString& number);

/// The names along a heat table; across they stand upright where they fit, else they are turned.
class HeatHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit HeatHeader(Qt::Orientation orientation, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    bool isTurned() const { return !fits(); }
    /// As its name is painted: broken at spaces only.
    QStringList shownLines(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString nameOf(int section) const;
    QStringList linesOf(int section, int width) const;
    /// Whether every name fits upright in its section.
    bool fits() const;
    /// How long turned names are, in as many lines as the sections are wide.
    int turnedLength() const;
    QStringList turnedLinesOf(int section, int length) const;
};

class HeatDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// The whole table without bars of its own: as high as its rows, columns shared out over its width.
class HeatTable : public QTableView {
    Q_OBJECT
public:
    explicit HeatTable(HeatModel* model, QWidget* parent = nullptr);
    /// Shares the width out again; after the model or the theme changed.
    void fit();

Q_SIGNALS:
    void currentMoved();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace leertafel::ui
