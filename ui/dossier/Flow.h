#pragma once

#include "ui/dossier/PrintStyle.h"

#include <QHash>
#include <QList>
#include <QPainter>
#include <QTextLayout>

#include <functional>
#include <memory>

namespace leertafel::ui {

/// Page numbers by anchor, known once everything is placed.
using PageNumbers = QHash<QString, int>;

/// A horizontal slice of the text that never breaks: a line, a table row, a chart. Pages are stacks of
/// strips.
struct Strip {
    qreal height = 0;
    qreal before = 0;      ///< space above, dropped at the top of a page
    bool keepNext = false; ///< must share its page with the strip after it
    bool newPage = false;
    QString anchor{};
    QString section{}; ///< for the running head; empty keeps the one before
    std::function<void(QPainter&, QPointF, const PageNumbers&)> paint{};
    std::shared_ptr<Strip> pageHead{}; ///< repeated when this strip opens a page (table heads)
};

struct Run {
    QString text;
    TextStyle style;
};

/// One cell of a row: paragraphs under each other.
struct Cell {
    QList<Run> paragraphs;
    Qt::Alignment align = Qt::AlignLeft;
    QColor bar{};     ///< a bar at the left of the cell
    QString pageOf{}; ///< prints the page number of this anchor instead
};

struct TextPlace {
    qreal before = 0;
    qreal indent = 0;
    bool keepNext = false; ///< the whole paragraph stays with what follows
    QColor ground{};       ///< a box behind the lines
    QColor bar{};          ///< and a bar at its left
    bool boxTop = false, boxBottom = false;
    QString aside{}; ///< one word in the margin left of the first line
    TextStyle asideStyle{};
};

/// Lines of one paragraph, broken to a width.
class Lines {
public:
    Lines(const QList<Run>& runs, qreal width, Qt::Alignment align = Qt::AlignLeft);
    int count() const { return m_layout->lineCount(); }
    qreal leading() const { return m_leading; }
    qreal height() const { return m_leading * count(); }
    /// Paints line `index` into a slot of `leading()` whose top left is `at`.
    void paint(QPainter& painter, int index, QPointF at) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_leading = 0;
};

/// Collects the strips of a document from top to bottom.
class Flow {
public:
    explicit Flow(qreal width) : m_width(width) {}

    void beginPage(const QString& section, const QString& anchor = {});
    void text(const QString& words, const TextStyle& style, const TextPlace& place = {});
    void runs(const QList<Run>& parts, const TextPlace& place = {});
    void rule(const QColor& colour, qreal before);
    void add(Strip strip);
    /// Rows with a head that comes back on each page; widths are parts of the whole.
    void table(const QStringList& head, const QList<QList<Cell>>& rows, const QList<double>& parts,
               const PrintStyle& style, qreal before);
    /// One row without lines around it.
    void row(const QList<Cell>& cells, const QList<double>& parts, qreal before, bool keepNext = false);

    qreal width() const { return m_width; }
    QList<Strip> take() { return std::move(m_strips); }

private:
    Strip rowStrip(const QList<Cell>& cells, const QList<double>& parts, qreal padding,
                   const QColor& line) const;

    qreal m_width;
    QList<Strip> m_strips;
};

} // namespace leertafel::ui
