#include "ui/cases/FrozenText.h"

#include "core/domain/Vocabulary.h"
#include "ui/common/CaseWords.h"
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
    setCursorWidth(0);
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
    m_compared.clear();
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

void FrozenText::setCompared(const QString& html) {
    m_passages.clear();
    m_compared = html;
    rebuild();
}

void FrozenText::rebuild() {
    const QScopedValueRollback<bool> building(m_building, true);
    const auto& colours = Theme::colours();
    clear();
    m_segments.clear();
    if (!m_compared.isEmpty()) {
        setHtml(m_compared);
        grow();
        return;
    }
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
    moveCursor(QTextCursor::Start);
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
    m_numbers.clear();
    for (const auto& mark : marks) {
        const auto [from, to] = range(mark.anchor);
        if (from >= 0 && mark.anchor.length > 0 && mark.number > 0)
            m_numbers[to].append(QString::number(mark.number));
    }
    makeRoom();
    viewport()->update();
}

void FrozenText::makeRoom() {
    const QScopedValueRollback<bool> building(m_building, true);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextCharFormat format;
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    const auto space = [&](int start, int end, qreal width) {
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        format.setFontLetterSpacing(width);
        cursor.mergeCharFormat(format);
    };
    for (const auto& segment : std::as_const(m_segments))
        space(segment.position, segment.position + segment.length, 0);
    for (auto it = m_numbers.cbegin(); it != m_numbers.cend(); ++it)
        space(it.key() - 1, it.key(), roomBehind(it.key(), it.value()));
    cursor.endEditBlock();
}

/// Behind a paragraph there is room enough.
qreal FrozenText::roomBehind(int end, const QStringList& numbers) const {
    const auto next = document()->characterAt(end);
    return next == QChar::ParagraphSeparator || next.isNull() ? 0 : numberRoom(numbers);
}

QFont FrozenText::numberFont() const {
    auto font = Theme::font(TextRole::Caption);
    font.setPixelSize(Theme::px(10));
    font.setWeight(QFont::DemiBold);
    return font;
}

qreal FrozenText::numberRoom(const QStringList& numbers) const {
    return QFontMetricsF(numberFont()).horizontalAdvance(numbers.join(u',')) + 3;
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
    for (auto at = m_segments.cbegin(); !found && at != m_segments.cend(); ++at)
        if (at->position >= to)
            found = Anchor{at->field, 0, 0};
    // A blank taken along at the end belongs to no word.
    for (int at = to - 1; found && found->length > 1 && document()->characterAt(at) == u' '; --at)
        --found->length;
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
            int last = std::min(end - block.position(), line.textStart() + line.textLength());
            // The blank at which a line breaks belongs to no word.
            while (last > first + 1 && last == line.textStart() + line.textLength() &&
                   block.text().at(last - 1).isSpace())
                --last;
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
    const auto& colours = Theme::colours();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& mark : std::as_const(m_marks)) {
        const auto [from, to] = range(mark.anchor);
        if (from < 0 || mark.anchor.length == 0)
            continue;
        auto rects = lineRects(from, to);
        if (rects.isEmpty())
            continue;
        if (m_numbers.contains(to))
            rects.last().setRight(rects.last().right() - roomBehind(to, m_numbers.value(to)));
        for (const auto& rect : std::as_const(rects)) {
            painter.fillRect(rect.adjusted(0, 2, 0, -3), colours.ochreSoft);
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 2), colours.ochre);
        }
        painter.setFont(numberFont());
        painter.setPen(colours.ochre);
        painter.drawText(QPointF(rects.last().right() + 1, rects.last().top() + Theme::px(9)),
                         m_numbers.value(to).join(u','));
    }
    painter.end();
    QTextEdit::paintEvent(event); // the words go over their ground
}

void FrozenText::focusInEvent(QFocusEvent* event) {
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    setCursorWidth(byTab ? 1 : 0);
    QTextEdit::focusInEvent(event);
}

void FrozenText::keyPressEvent(QKeyEvent* event) {
    setCursorWidth(1);
    QTextEdit::keyPressEvent(event);
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

QMimeData* FrozenText::createMimeDataFromSelection() const { return caseWords(textCursor()); }

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
