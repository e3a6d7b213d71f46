#include "ui/cases/StoryEdit.h"

#include "ui/cases/CasePlaceholders.h"
#include "ui/cases/FixMenu.h"
#include "ui/common/CaseWords.h"
#include "ui/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>

namespace leertafel::ui {

using namespace Qt::StringLiterals;
using anonymity::Finding;

namespace {
constexpr int paragraphGap = 8;

QStringList filesOf(const QMimeData* source) {
    QStringList files;
    for (const auto& url : source->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
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
    setLabels(given);
    document()->clearUndoRedoStacks();
    m_findings.clear();
    paintGrounds();
    grow();
    placeLabels();
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
    QList<Replacement> all;
    for (const auto& [start, length] : spans)
        all.append({start, length, with});
    replaceSpans(all);
}

void StoryEdit::replaceSpans(const QList<Replacement>& spans) {
    if (spans.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto it = spans.crbegin(); it != spans.crend(); ++it) {
        cursor.setPosition(it->start);
        cursor.setPosition(it->start + it->length, QTextCursor::KeepAnchor);
        cursor.insertText(it->with);
    }
    cursor.endEditBlock();
}

void StoryEdit::replaceText(int start, int length, const QString& with, const QList<ParagraphLabel>& given) {
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    cursor.insertText(with);
    setLabels(given);
    cursor.endEditBlock();
    cursor.setPosition(start + static_cast<int>(with.size()));
    setTextCursor(cursor);
}

void StoryEdit::leaveUndoToOwner() {
    m_undoElsewhere = true;
    document()->setUndoRedoEnabled(false);
}

void StoryEdit::undo() {
    if (m_undoElsewhere)
        Q_EMIT undoAsked();
    else
        QTextEdit::undo();
}

void StoryEdit::redo() {
    if (m_undoElsewhere)
        Q_EMIT redoAsked();
    else
        QTextEdit::redo();
}

void StoryEdit::restyle() {
    document()->setDefaultFont(Theme::font(role()));
    document()->setDocumentMargin(Theme::px(3));
    if (isLabelled())
        restyleLabels();
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

void StoryEdit::keepAlike(StoryEdit& one, StoryEdit& other) {
    one.m_beside = &other;
    other.m_beside = &one;
    one.grow();
}

void StoryEdit::grow() {
    fitHeight();
    if (m_beside)
        m_beside->fitHeight();
}

void StoryEdit::fitHeight() {
    const int height = std::max(ownHeight(), m_beside ? m_beside->ownHeight() : 0);
    if (height != minimumHeight())
        setFixedHeight(height);
}

int StoryEdit::ownHeight() const {
    const int lines = m_shape == Shape::Line ? 1 : 2;
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    const int least = lines * Theme::lineHeight(role()) + frame;
    const int wanted = static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth();
    return std::max(least, wanted) + (m_shape == Shape::Line ? 0 : Theme::px(space::xs));
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
    if (m_undoElsewhere && (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))) {
        event->matches(QKeySequence::Undo) ? undo() : redo();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::AltModifier)) {
        Q_EMIT fixAsked(textCursor().selectionStart());
        return;
    }
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier) && choosesFinding()) {
        // A new line in its place is not what one who goes from spot to spot means.
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

bool StoryEdit::choosesFinding() const {
    const auto cursor = textCursor();
    const auto* finding = cursor.hasSelection() ? findingAt(cursor.selectionStart()) : nullptr;
    return finding && finding->start == cursor.selectionStart() &&
           finding->start + finding->length == cursor.selectionEnd();
}

void StoryEdit::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int position = byMouse ? cursorForPosition(event->pos()).position() : textCursor().position();
    if (findingAt(position) || slipAt(position).second > 0) {
        setTextCursor(byMouse ? cursorForPosition(event->pos()) : textCursor());
        Q_EMIT fixAsked(position);
        return;
    }
    QTextEdit::contextMenuEvent(event);
}

bool StoryEdit::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int position = cursorForPosition(help->pos()).position();
        if (const auto* finding = findingAt(position)) {
            QToolTip::showText(help->globalPos(), findingWords(*finding), this,
                               spanRect(finding->start, finding->length));
            return true;
        }
    }
    return QTextEdit::viewportEvent(event);
}

bool StoryEdit::takesFiles() const { return m_pasteElsewhere && m_shape != Shape::Line; }

QMimeData* StoryEdit::createMimeDataFromSelection() const { return caseWords(textCursor()); }

bool StoryEdit::canInsertFromMimeData(const QMimeData* source) const {
    return filesOf(source).isEmpty() ? QTextEdit::canInsertFromMimeData(source) : takesFiles();
}

void StoryEdit::insertFromMimeData(const QMimeData* source) {
    if (isReadOnly())
        return;
    if (const auto files = filesOf(source); !files.isEmpty()) {
        if (takesFiles()) // else not their addresses as words either
            Q_EMIT filesAsked(files);
        return;
    }
    auto text = source->text();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(QChar::LineSeparator), u'\n');
    if (m_shape == Shape::Line)
        text.replace(u'\n', u' ');
    if (m_pasteElsewhere && !m_movingOwn)
        Q_EMIT pasteAsked(text);
    else
        insertStory(textCursor(), text);
}

void StoryEdit::insertStory(QTextCursor at, const QString& text) {
    at.setKeepPositionOnInsert(false);
    at.insertText(text); // The caret moves along, and stays where one typed on meanwhile.
    ensureCursorVisible();
}

void StoryEdit::insertParagraphs(QTextCursor at, const QString& text) {
    at.beginEditBlock();
    at.removeSelectedText();
    const bool glued = !at.atBlockStart();
    const bool goesOn = !at.atBlockEnd();
    const auto first = at.blockNumber() + (glued ? 1 : 0);
    insertStory(at, (glued ? u"\n"_s : QString()) + text + (goesOn ? u"\n"_s : QString()));
    auto given = labels();
    if (glued || goesOn)
        for (qsizetype i = 0; i <= text.count(u'\n') && first + i < given.size(); ++i)
            given[first + i] = ParagraphLabel::None;
    setLabels(given);
    at.endEditBlock();
}

/// Words that were selected are not left dark in a field that one has gone on from.
void StoryEdit::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    const auto why = event->reason();
    if (why == Qt::PopupFocusReason || why == Qt::ActiveWindowFocusReason || why == Qt::MenuBarFocusReason)
        return;
    auto cursor = textCursor();
    if (!cursor.hasSelection())
        return;
    cursor.clearSelection();
    setTextCursor(cursor);
}

void StoryEdit::dropEvent(QDropEvent* event) {
    const QScopedValueRollback<bool> own(m_movingOwn,
                                         event->source() == this || event->source() == viewport());
    QTextEdit::dropEvent(event);
}

} // namespace leertafel::ui
