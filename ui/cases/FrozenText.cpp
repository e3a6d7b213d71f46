#include "ui/cases/FrozenText.h"

#include "core/domain/Vocabulary.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

FrozenText::FrozenText(QWidget* parent) : QTextEdit(parent) {
    setObjectName(u"frozen"_s);
    setAccessibleName(tr("The frozen text"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setProperty("bare", true);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    setUndoRedoEnabled(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FrozenText::grow);
}

void FrozenText::setVersion(const CaseVersion& version, const Vocabulary& vocabulary) {
    m_passages.clear();
    for (const auto& canvas : vocabulary.canvas())
        for (const auto& field : version.fields) {
            if (field.field.id() != canvas.id || field.text.isEmpty())
                continue;
            int start = 0;
            int paragraph = 0;
            auto last = ParagraphLabel::None;
            bool first = true;
            const auto paragraphs = field.text.text().split(u'\n');
            for (const auto& words : paragraphs) {
                const auto label = field.labels.value(paragraph++, ParagraphLabel::None);
                if (first || label != last)
                    m_passages.append({canvas.label.in(language()),
                                       label == ParagraphLabel::None ? QString() : labelWord(label),
                                       field.field,
                                       {}});
                first = false;
                last = label;
                m_passages.last().paragraphs.append({start, words});
                start += static_cast<int>(words.size()) + 1;
            }
        }
    rebuild();
}

void FrozenText::rebuild() {
    const QScopedValueRollback<bool> building(m_building, true);
    const auto& colours = Theme::colours();
    clear();
    m_segments.clear();
    QTextCharFormat heading;
    heading.setFont(Theme::font(TextRole::BodyStrong));
    heading.setForeground(colours.ink);
    QTextCharFormat note;
    note.setFont(Theme::font(TextRole::Guide));
    note.setForeground(colours.ink2);
    QTextCharFormat story;
    story.setFont(Theme::font(TextRole::Story));
    story.setForeground(colours.ink);
    QTextBlockFormat headingBlock;
    headingBlock.setLineHeight(Theme::px(22), QTextBlockFormat::FixedHeight);
    QTextBlockFormat storyBlock;
    storyBlock.setLineHeight(Theme::lineHeight(TextRole::Story), QTextBlockFormat::FixedHeight);
    storyBlock.setBottomMargin(Theme::px(2));

    QTextCursor cursor(document());
    bool first = true;
    for (const auto& passage : std::as_const(m_passages)) {
        headingBlock.setTopMargin(first ? 0 : Theme::px(12));
        if (first)
            cursor.setBlockFormat(headingBlock);
        else
            cursor.insertBlock(headingBlock);
        first = false;
        cursor.insertText(passage.heading, heading);
        if (!passage.note.isEmpty())
            cursor.insertText(u" · "_s + passage.note, note);
        for (const auto& [start, words] : passage.paragraphs) {
            cursor.insertBlock(storyBlock);
            m_segments.append({passage.field, start, static_cast<int>(words.size()), cursor.position()});
            cursor.insertText(words, story);
        }
    }
    grow();
    setMarks(m_marks);
}

void FrozenText::grow() {
    const int height = static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth() + 4;
    if (height != minimumHeight())
        setFixedHeight(height);
}

QPair<int, int> FrozenText::range(const Anchor& anchor) const {
    int from = -1;
    int to = -1;
    for (const auto& segment : m_segments) {
        if (!(segment.field == anchor.field))
            continue;
        const int end = anchor.start + anchor.length;
        if (from < 0 && anchor.start <= segment.start + segment.length)
            from = segment.position + std::max(0, anchor.start - segment.start);
        if (end > segment.start)
            to = segment.position + std::min(segment.length, end - segment.start);
    }
    return {from, std::max(from, to)};
}

void FrozenText::setMarks(const QList<Mark>& marks) {
    m_marks = marks;
    const auto& colours = Theme::colours();
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto& mark : marks) {
        const auto [from, to] = range(mark.anchor);
        if (from < 0 || mark.anchor.length == 0)
            continue;
        for (const auto& segment : m_segments) {
            const int start = std::max(from, segment.position);
            const int end = std::min(to, segment.position + segment.length);
            if (start >= end)
                continue;
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(start);
            selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
            selection.format.setBackground(colours.ochreSoft);
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
    viewport()->update();
}

std::optional<Anchor> FrozenText::selectedAnchor() const {
    const auto cursor = textCursor();
    if (!cursor.hasSelection())
        return std::nullopt;
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    std::optional<Anchor> found;
    for (const auto& segment : m_segments) {
        const int start = std::max(from, segment.position);
        const int end = std::min(to, segment.position + segment.length);
        if (start >= end || (found && !(found->field == segment.field)))
            continue;
        const int inField = segment.start + start - segment.position;
        if (!found)
            found = Anchor{segment.field, inField, 0};
        found->length = segment.start + end - segment.position - found->start;
    }
    return found;
}

void FrozenText::select(const Anchor& anchor) {
    const auto [from, to] = range(anchor);
    if (from < 0)
        return;
    auto cursor = textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QList<QRectF> FrozenText::lineRects(int start, int end) const {
    QList<QRectF> rects;
    for (auto block = document()->findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        const bool story = std::any_of(m_segments.cbegin(), m_segments.cend(), [&](const Segment& segment) {
            return segment.position == block.position();
        });
        if (!story)
            continue;
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
    return rects;
}

int FrozenText::topOf(const Anchor& anchor) const {
    const auto [from, to] = range(anchor);
    if (from < 0)
        return 0;
    const auto rects = lineRects(from, std::max(to, from + 1));
    return rects.isEmpty() ? 0 : static_cast<int>(rects.first().top());
}

void FrozenText::paintEvent(QPaintEvent* event) {
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = Theme::colours();
    auto figure = Theme::font(TextRole::Caption);
    figure.setPixelSize(Theme::px(9));
    figure.setWeight(QFont::DemiBold);
    QMap<int, QStringList> ends;
    QHash<int, QRectF> places;
    for (const auto& mark : std::as_const(m_marks)) {
        const auto [from, to] = range(mark.anchor);
        if (from < 0 || mark.anchor.length == 0)
            continue;
        const auto rects = lineRects(from, to);
        for (const auto& rect : rects)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), mark.strong ? 3 : 2),
                             colours.ochre);
        if (!rects.isEmpty() && mark.number > 0)
            ends[to].append(QString::number(mark.number));
        if (!rects.isEmpty())
            places[to] = rects.last();
    }
    // Remarks on the same words share one place for their numbers.
    painter.setFont(figure);
    painter.setPen(colours.ochre);
    for (auto it = ends.cbegin(); it != ends.cend(); ++it) {
        const auto& last = places[it.key()];
        painter.drawText(QPointF(last.right() + 1, last.top() + Theme::px(8)), it.value().join(u','));
    }
}

void FrozenText::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    if (textCursor().hasSelection())
        return;
    const int at = cursorForPosition(event->pos()).position();
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const auto [from, to] = range(m_marks.at(i).anchor);
        if (at >= from && at < to)
            Q_EMIT markActivated(static_cast<int>(i));
    }
}

void FrozenText::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks && !m_building)
        rebuild();
}

void FrozenText::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    grow();
}

} // namespace leertafel::ui
