#include "ui/common/GrowingText.h"

#include "ui/common/CaseWords.h"
#include "ui/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace leertafel::ui {

GrowingText::GrowingText(const QString& name, int leastLines, QWidget* parent)
    : QPlainTextEdit(parent), m_leastLines(leastLines) {
    setAccessibleName(name);
    setTabChangesFocus(true);
    setFont(Theme::font(TextRole::Story));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingText::fit);
    fit();
}

void GrowingText::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    if (const QFont wanted = Theme::font(TextRole::Story); wanted.pixelSize() != font().pixelSize())
        setFont(wanted);
    fit();
}

QMimeData* GrowingText::createMimeDataFromSelection() const { return caseWords(textCursor()); }

void GrowingText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::fit() {
    // A plain text document measures its height in lines, not in pixels.
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int line = fontMetrics().lineSpacing();
    const int margins =
        2 * (frameWidth() + static_cast<int>(document()->documentMargin()) + Theme::px(space::s));
    const int wanted = std::max(lines, m_leastLines) * line + margins;
    if (height() != wanted)
        setFixedHeight(wanted);
}

} // namespace leertafel::ui
