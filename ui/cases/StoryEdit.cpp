#include "ui/cases/StoryEdit.h"

#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;
using anonymity::Certainty;
using anonymity::Finding;

namespace {

constexpr int labelProperty = QTextFormat::UserProperty + 1;
constexpr int labelWidth = 92, labelHeight = 24, labelGap = 12, paragraphGap = 8;
constexpr auto labelChoices = {ParagraphLabel::None, ParagraphLabel::Fact, ParagraphLabel::Reading,
                               ParagraphLabel::Opinion};

ParagraphLabel labelOf(const QTextBlock& block) {
    return static_cast<ParagraphLabel>(block.blockFormat().intProperty(labelProperty));
}

QString labelStyle() {
    return u"QComboBox { min-height: 0; max-height: %1px; font-size: %2px; }"_s.arg(Theme::px(labelHeight))
        .arg(Theme::px(12));
}

const QRegularExpression& placeholders() {
    // Placeholders and age bands: what the writer already made safe.
    static const QRegularExpression pattern(
        u"\\[[^\\[\\]\\n]{1,40}\\]|(?<![\\d-])(?:0-4|4-12|12-18|18-23)(?![\\d-])"_s);
    return pattern;
}

} // namespace

StoryEdit::StoryEdit(Shape shape, QWidget* parent) : QTextEdit(parent), m_shape(shape) {
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    restyle();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        grow();
        placeLabels();
    });
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (m_loading || (removed == 0 && added == 0))
            return;
        placeLabels();
        Q_EMIT edited();
    });
    grow();
}

TextRole StoryEdit::role() const { return m_shape == Shape::Note ? TextRole::Body : TextRole::Story; }

void StoryEdit::setStory(const QString& text, const QList<ParagraphLabel>& given) {
    const QScopedValueRollback<bool> loading(m_loading, true);
    setPlainText(text);
    formatBlocks();
    if (isLabelled())
        for (auto block = document()->begin(); block.isValid(); block = block.next()) {
            QTextBlockFormat format;
            format.setProperty(labelProperty, static_cast<int>(given.value(block.blockNumber())));
            QTextCursor(block).mergeBlockFormat(format);
        }
    document()->clearUndoRedoStacks();
    m_findings.clear();
    paintGrounds();
    grow();
    placeLabels();
}

QList<ParagraphLabel> StoryEdit::labels() const {
    QList<ParagraphLabel> all;
    if (isLabelled())
        for (auto block = document()->begin(); block.isValid(); block = block.next())
            all.append(labelOf(block));
    return all;
}

void StoryEdit::setFindings(const QList<Finding>& findings) {
    m_findings = findings;
    paintGrounds();
    viewport()->update();
}

const Finding* StoryEdit::findingAt(int position) const {
    for (const auto& finding : m_findings)
        if (position >= finding.start && position <= finding.start + finding.length)
            return &finding;
    return nullptr;
}

void StoryEdit::selectSpan(int start, int length) {
    auto cursor = textCursor();
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void StoryEdit::replaceSpans(const QList<QPair<int, int>>& spans, const QString& with) {
    if (spans.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto it = spans.crbegin(); it != spans.crend(); ++it) {
        cursor.setPosition(it->first);
        cursor.setPosition(it->first + it->second, QTextCursor::KeepAnchor);
        cursor.insertText(with);
    }
    cursor.endEditBlock();
}

void StoryEdit::setLabel(int paragraph, ParagraphLabel label) {
    const auto block = document()->findBlockByNumber(paragraph);
    if (!block.isValid() || labelOf(block) == label)
        return;
    QTextBlockFormat format;
    format.setProperty(labelProperty, static_cast<int>(label));
    QTextCursor(block).mergeBlockFormat(format); // tells `edited` through the document
}

void StoryEdit::restyle() {
    document()->setDefaultFont(Theme::font(role()));
    document()->setDocumentMargin(Theme::px(3));
    if (isLabelled())
        setViewportMargins(Theme::px(labelWidth + labelGap + 2), 0, 0, 0);
    for (auto* combo : std::as_const(m_combos))
        if (const auto style = labelStyle(); combo->styleSheet() != style)
            combo->setStyleSheet(style); // the letters may have grown
    const bool available = document()->isUndoAvailable();
    const QScopedValueRollback<bool> loading(m_loading, true);
    formatBlocks();
    if (!available)
        document()->clearUndoRedoStacks();
    paintGrounds();
    grow();
    placeLabels();
}

void StoryEdit::formatBlocks() {
    QTextBlockFormat format;
    format.setLineHeight(Theme::lineHeight(role()), QTextBlockFormat::FixedHeight);
    format.setBottomMargin(isLabelled() ? Theme::px(paragraphGap) : 0);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
}

void StoryEdit::grow() {
    const int lines = m_shape == Shape::Line ? 1 : 2;
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    const int least = lines * Theme::lineHeight(role()) + frame;
    const int wanted = static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth();
    const int height = std::max(least, wanted) + (m_shape == Shape::Line ? 0 : Theme::px(space::xs));
    if (height != minimumHeight())
        setFixedHeight(height);
}

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

void StoryEdit::paintEvent(QPaintEvent* event) {
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = Theme::colours();
    for (const auto& finding : m_findings) {
        const bool certain = finding.certainty == Certainty::Certain;
        painter.setPen(QPen(certain ? colours.plum : colours.ochre, certain ? 1.6 : 1.1));
        const qreal step = certain ? 3.0 : 2.4;
        for (const auto& rect : lineRects(finding.start, finding.length)) {
            const qreal y = rect.bottom() - 2.5;
            QPainterPath wave(QPointF(rect.left(), y));
            bool up = true;
            for (qreal x = rect.left() + step; x <= rect.right() + 0.1; x += step, up = !up)
                wave.quadTo(QPointF(x - step / 2, y + (up ? -step : step) * 0.9), QPointF(x, y));
            painter.drawPath(wave);
        }
    }
}

void StoryEdit::placeLabels() {
    if (!isLabelled())
        return;
    const int wanted = document()->blockCount();
    while (m_combos.size() > wanted)
        m_combos.takeLast()->deleteLater();
    while (m_combos.size() < wanted) {
        auto* combo = new IdCombo(this);
        const int paragraph = static_cast<int>(m_combos.size());
        combo->setObjectName(u"case.label.%1"_s.arg(paragraph));
        combo->setAccessibleName(tr("Paragraph %1 is").arg(paragraph + 1));
        for (const auto label : labelChoices)
            combo->add(toId(label), label == ParagraphLabel::None ? tr("choose") : labelWord(label));
        combo->setProperty("compact", true);
        combo->setStyleSheet(labelStyle());
        connect(combo, &IdCombo::chosen, this, [this, paragraph](const QString& id) {
            for (const auto label : labelChoices)
                if (toId(label) == id)
                    setLabel(paragraph, label);
        });
        setTabOrder(m_combos.isEmpty() ? static_cast<QWidget*>(this) : m_combos.last(), combo);
        m_combos.append(combo);
    }
    const int height = Theme::px(labelHeight);
    auto block = document()->begin();
    for (auto* combo : std::as_const(m_combos)) {
        const auto top = document()->documentLayout()->blockBoundingRect(block).top();
        const int lift = (Theme::lineHeight(role()) - height) / 2;
        combo->setEnabled(!isReadOnly());
        combo->setFixedSize(Theme::px(labelWidth), height);
        combo->move(frameWidth() + Theme::px(5), viewport()->y() + static_cast<int>(top) + lift);
        combo->setCurrentId(toId(labelOf(block)));
        combo->show();
        block = block.next();
    }
}

void StoryEdit::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        if (!m_loading)
            restyle();
}

void StoryEdit::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    grow();
    placeLabels();
}

void StoryEdit::wheelEvent(QWheelEvent* event) {
    event->ignore(); // The page scrolls; the field shows all of its text.
}

void StoryEdit::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::AltModifier)) {
        Q_EMIT fixAsked(textCursor().selectionStart());
        return;
    }
    if (enter && m_shape == Shape::Line) {
        focusNextChild();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    if (enter && event->modifiers().testFlag(Qt::ShiftModifier)) {
        // A line break inside a paragraph would be a line without a label of its own.
        QKeyEvent plain(event->type(), event->key(), event->modifiers() & ~Qt::ShiftModifier, event->text());
        QTextEdit::keyPressEvent(&plain);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void StoryEdit::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int position = byMouse ? cursorForPosition(event->pos()).position() : textCursor().position();
    if (findingAt(position)) {
        Q_EMIT fixAsked(position);
        return;
    }
    QTextEdit::contextMenuEvent(event);
}

void StoryEdit::insertFromMimeData(const QMimeData* source) {
    if (isReadOnly())
        return;
    auto text = source->text();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(QChar::LineSeparator), u'\n');
    if (m_shape == Shape::Line)
        text.replace(u'\n', u' ');
    textCursor().insertText(text);
    ensureCursorVisible();
}

} // namespace leertafel::ui
