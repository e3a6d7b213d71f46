// What is drawn under and behind the words of a field: findings, placeholders, spelling.
#include "ui/cases/ParagraphSpelling.h"
#include "ui/cases/StoryEdit.h"

#include "ui/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;
using anonymity::Certainty;

namespace {

const QRegularExpression& placeholders() {
    // Placeholders and age bands: what the writer already made safe.
    static const QRegularExpression pattern(
        u"\\[[^\\[\\]\\n]{1,40}\\]|(?<![\\d-])(?:0-4|4-12|12-18|18-23)(?![\\d-])"_s);
    return pattern;
}

} // namespace

void StoryEdit::paintGrounds() {
    const auto& colours = Theme::colours();
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](int start, int length) -> QTextCharFormat& {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(start);
        selection.cursor.setPosition(start + length, QTextCursor::KeepAnchor);
        selections.append(selection);
        return selections.last().format;
    };
    const auto text = toPlainText();
    for (auto it = placeholders().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        add(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()))
            .setForeground(colours.link);
    }
    for (const auto& finding : m_findings)
        if (finding.certainty == Certainty::Certain && finding.start + finding.length <= text.size())
            add(finding.start, finding.length).setBackground(colours.plumSoft);
    setExtraSelections(selections);
}

QList<QRectF> StoryEdit::lineRects(int start, int length) const {
    QList<QRectF> rects;
    const int end = start + length;
    for (auto block = document()->findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        const auto origin = document()->documentLayout()->blockBoundingRect(block).topLeft();
        const auto* layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const auto line = layout->lineAt(i);
            const int first = std::max(start - block.position(), line.textStart());
            const int last = std::min(end - block.position(), line.textStart() + line.textLength());
            if (first >= last)
                continue;
            const auto left = line.cursorToX(first);
            rects.append(
                QRectF(origin.x() + left, origin.y() + line.y(), line.cursorToX(last) - left, line.height()));
        }
    }
    const auto scrolled = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (auto& rect : rects)
        rect.translate(-scrolled);
    return rects;
}

QRect StoryEdit::spanRect(int start, int length) const {
    const auto rects = lineRects(start, std::max(length, 1));
    const auto first = rects.isEmpty() ? QRectF(cursorRect()) : rects.first();
    return first.toAlignedRect().translated(viewport()->pos());
}

QPair<int, int> StoryEdit::slipAt(int position) const {
    const auto block = document()->findBlock(position);
    if (const auto* spelling = static_cast<const ParagraphSpelling*>(block.userData()))
        for (const auto& [start, length] : spelling->slips) {
            const int from = block.position() + start;
            if (position >= from && position <= from + length)
                return {from, length};
        }
    return {};
}

/// Thin dots, fainter than any finding; a word found to be personal has its own line.
void StoryEdit::paintSlips(QPainter& painter, const QRect& shown) const {
    QPen dots(Theme::colours().ink3, 1.3, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.1, 2.2});
    painter.setPen(dots);
    auto block = cursorForPosition(shown.topLeft()).block();
    for (; block.isValid(); block = block.next()) {
        if (document()->documentLayout()->blockBoundingRect(block).top() > shown.bottom())
            return;
        const auto* spelling = static_cast<const ParagraphSpelling*>(block.userData());
        if (!spelling)
            continue;
        for (const auto& [start, length] : spelling->slips) {
            const int from = block.position() + start;
            const auto* finding = findingAt(from + length / 2);
            if (finding && finding->start < from + length && from < finding->start + finding->length)
                continue;
            for (const auto& rect : lineRects(from, length)) {
                const qreal y = std::round(rect.bottom()) - 2.5;
                painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y));
            }
        }
    }
}

void StoryEdit::paintEvent(QPaintEvent* event) {
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = Theme::colours();
    const qreal unit = Theme::px(100) / 100.0; // marks grow with the words
    paintSlips(painter, event->rect());
    for (const auto& finding : m_findings) {
        const bool certain = finding.certainty == Certainty::Certain;
        painter.setPen(QPen(certain ? colours.plum : colours.ochre, (certain ? 1.6 : 1.1) * unit));
        const qreal step = (certain ? 3.0 : 2.4) * unit;
        for (const auto& rect : lineRects(finding.start, finding.length)) {
            const qreal y = rect.bottom() - 2.5 * unit;
            QPainterPath wave(QPointF(rect.left(), y));
            bool up = true;
            for (qreal x = rect.left() + step; x <= rect.right() + 0.1; x += step, up = !up)
                wave.quadTo(QPointF(x - step / 2, y + (up ? -step : step) * 0.9), QPointF(x, y));
            painter.drawPath(wave);
        }
    }
}

} // namespace leertafel::ui
