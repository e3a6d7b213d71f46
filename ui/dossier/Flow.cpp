#include "ui/dossier/Flow.h"

#include <QTextOption>

namespace leertafel::ui {

namespace {
constexpr qreal boxPadding = 120;
constexpr qreal barWidth = 30;
constexpr qreal columnGap = 140;
constexpr qreal paragraphGap = 25;

/// Signs apart from words. Inter swaps hyphens, colons and brackets for other shapes between digits and
/// capitals, and those have no character behind them: "C-2026-0031" could be read but not found or copied.
QStringList shapedApart(const QString& text) {
    QStringList parts;
    bool inWord = false;
    for (const QChar sign : text) {
        const bool word = sign.isLetterOrNumber() || sign.isSpace() || sign.isMark() || sign.isSurrogate();
        if (!word || !inWord || parts.isEmpty())
            parts.append(QString());
        parts.last().append(sign);
        inWord = word;
    }
    return parts;
}
} // namespace

Lines::Lines(const QList<Run>& runs, qreal width, Qt::Alignment align)
    : m_layout(std::make_shared<QTextLayout>()) {
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    for (const Run& run : runs) {
        for (const QString& part : shapedApart(run.text)) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(whole.size());
            range.length = static_cast<int>(part.size());
            range.format.setFont(run.style.font);
            range.format.setForeground(run.style.colour);
            range.format.setProperty(QTextFormat::UserProperty, static_cast<int>(formats.size() % 2));
            formats.append(range);
            whole += part;
        }
        m_leading = qMax(m_leading, run.style.leading);
    }
    if (!runs.isEmpty())
        m_layout->setFont(runs.first().style.font);
    m_layout->setText(whole);
    m_layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setAlignment(align);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    m_layout->endLayout();
}

void Lines::paint(QPainter& painter, int index, QPointF at) const {
    const QTextLine line = m_layout->lineAt(index);
    line.draw(&painter, at + QPointF(0, (m_leading - line.height()) / 2));
}

void Flow::beginPage(const QString& section, const QString& anchor) {
    Strip strip;
    strip.newPage = true;
    strip.keepNext = true;
    strip.section = section;
    strip.anchor = anchor;
    m_strips.append(std::move(strip));
}

void Flow::add(Strip strip) { m_strips.append(std::move(strip)); }

void Flow::text(const QString& words, const TextStyle& style, const TextPlace& place) {
    runs({{words, style}}, place);
}

void Flow::runs(const QList<Run>& parts, const TextPlace& place) {
    const bool boxed = place.ground.isValid();
    const qreal inset = boxed ? boxPadding + barWidth : 0;
    const Lines lines(parts, m_width - place.indent - 2 * inset);
    for (int i = 0; i < lines.count(); ++i) {
        const bool first = i == 0, last = i == lines.count() - 1;
        Strip strip;
        strip.before = first ? place.before : 0;
        // No single first or last line alone on a page.
        strip.keepNext = (first && !last) || i == lines.count() - 2 || (place.keepNext && last);
        const qreal above = boxed && first && place.boxTop ? boxPadding : 0;
        const qreal below = boxed && last && place.boxBottom ? boxPadding : 0;
        strip.height = lines.leading() + above + below;
        if (boxed && !last)
            strip.keepNext = true;
        strip.paint = [lines, i, place, inset, above, boxed, width = m_width,
                       height = strip.height](QPainter& painter, QPointF at, const PageNumbers&) {
            if (boxed) {
                painter.fillRect(QRectF(at, QSizeF(width, height)), place.ground);
                painter.fillRect(QRectF(at, QSizeF(barWidth, height)), place.bar);
            }
            if (i == 0 && !place.aside.isEmpty()) {
                const Lines aside({{place.aside, place.asideStyle}}, place.indent);
                aside.paint(painter, 0, at + QPointF(0, (lines.leading() - aside.leading()) / 2));
            }
            lines.paint(painter, i, at + QPointF(place.indent + inset, above));
        };
        m_strips.append(std::move(strip));
    }
}

void Flow::rule(const QColor& colour, qreal before) {
    Strip strip;
    strip.before = before;
    strip.height = 6;
    strip.keepNext = true;
    strip.paint = [colour, width = m_width](QPainter& painter, QPointF at, const PageNumbers&) {
        painter.fillRect(QRectF(at, QSizeF(width, 6)), colour);
    };
    m_strips.append(std::move(strip));
}

Strip Flow::rowStrip(const QList<Cell>& cells, const QList<double>& parts, qreal padding,
                     const QColor& line) const {
    struct Laid {
        QList<Lines> paragraphs;
        qreal x, width;
        Cell cell;
    };
    QList<Laid> laid;
    qreal x = 0, tallest = 0;
    for (int i = 0; i < cells.size(); ++i) {
        const qreal full = parts[i] * m_width;
        Laid one{{}, x, full - (i + 1 < cells.size() ? columnGap : 0), cells[i]};
        const qreal inset = one.cell.bar.isValid() ? barWidth + 90 : 0;
        qreal height = 0;
        for (const Run& run : one.cell.paragraphs) {
            one.paragraphs.append(Lines({run}, one.width - inset, one.cell.align));
            height += one.paragraphs.last().height() + (height > 0 ? paragraphGap : 0);
        }
        tallest = qMax(tallest, height);
        laid.append(one);
        x += full;
    }
    Strip strip;
    strip.height = tallest + 2 * padding + (line.isValid() ? 5 : 0);
    strip.paint = [laid, padding, line, tallest, width = m_width,
                   height = strip.height](QPainter& painter, QPointF at, const PageNumbers& pages) {
        for (const Laid& one : laid) {
            qreal y = at.y() + padding;
            const bool bar = one.cell.bar.isValid();
            if (bar)
                painter.fillRect(QRectF(at.x() + one.x, y, barWidth, tallest), one.cell.bar);
            if (!one.cell.pageOf.isEmpty() && pages.contains(one.cell.pageOf)) {
                const Run number{QString::number(pages.value(one.cell.pageOf)),
                                 one.cell.paragraphs.first().style};
                Lines({number}, one.width, one.cell.align).paint(painter, 0, {at.x() + one.x, y});
                continue;
            }
            for (const Lines& lines : one.paragraphs) {
                if (&lines != &one.paragraphs.first())
                    y += paragraphGap;
                for (int i = 0; i < lines.count(); ++i, y += lines.leading())
                    lines.paint(painter, i, {at.x() + one.x + (bar ? barWidth + 90 : 0), y});
            }
        }
        if (line.isValid())
            painter.fillRect(QRectF(at.x(), at.y() + height - 5, width, 5), line);
    };
    return strip;
}

void Flow::row(const QList<Cell>& cells, const QList<double>& parts, qreal before, bool keepNext) {
    Strip strip = rowStrip(cells, parts, 0, {});
    strip.before = before;
    strip.keepNext = keepNext;
    m_strips.append(std::move(strip));
}

void Flow::table(const QStringList& head, const QList<QList<Cell>>& rows, const QList<double>& parts,
                 const PrintStyle& style, qreal before) {
    QList<Cell> headCells;
    for (int i = 0; i < head.size(); ++i)
        headCells.append(
            {{{head[i], style.captionStrong}}, rows.isEmpty() ? Qt::AlignLeft : rows.first()[i].align});
    Strip top = rowStrip(headCells, parts, 40, style.colours.edge);
    top.before = before;
    top.keepNext = true;
    const auto again = std::make_shared<Strip>(top);
    m_strips.append(std::move(top));
    for (const QList<Cell>& cells : rows) {
        Strip strip = rowStrip(cells, parts, 65, style.colours.line);
        strip.pageHead = again;
        m_strips.append(std::move(strip));
    }
}

} // namespace leertafel::ui
