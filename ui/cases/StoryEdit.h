#pragma once

#include "core/anonymity/Finding.h"
#include "core/domain/Case.h"
#include "ui/common/Tokens.h"

#include <QPointer>
#include <QTextEdit>

namespace leertafel::ui {

class IdCombo;
struct Replacement;

/// A field of the canvas: plain text that makes the field grow, findings drawn under its words, and, where
/// asked, a fact/reading/opinion choice in the margin of each paragraph. The choice is part of the
/// document, so it travels with its paragraph and can be undone.
class StoryEdit final : public QTextEdit {
    Q_OBJECT
public:
    enum class Shape { Line, Story, LabelledStory, Note };
    explicit StoryEdit(Shape shape, QWidget* parent = nullptr);
    /// Two beside each other, both as high as the higher one asks.
    static void keepAlike(StoryEdit& one, StoryEdit& other);

    /// Shows a text from disk: no signal, nothing to undo.
    void setStory(const QString& text, const QList<ParagraphLabel>& labels = {});
    QString story() const { return toPlainText(); }
    QList<ParagraphLabel> labels() const; ///< one per paragraph; empty when the field has none
    void setFindings(const QList<anonymity::Finding>& findings);
    /// The finding at or touching a position, else nothing.
    const anonymity::Finding* findingAt(int position) const;
    /// The misspelt word at or touching a position: start and length, the latter 0 when there is none.
    QPair<int, int> slipAt(int position) const;
    /// Puts the cursor on the words and selects them.
    void selectSpan(int start, int length);
    /// Replaces every span (ascending, not overlapping) as one step of undo.
    void replaceSpans(const QList<QPair<int, int>>& spans, const QString& with);
    void replaceSpans(const QList<Replacement>& spans);
    /// Puts other words in a span and gives every paragraph its label, as one edit; the caret goes behind
    /// them.
    void replaceText(int start, int length, const QString& with, const QList<ParagraphLabel>& labels);
    /// Labels the paragraph of the caret, or all that are selected; takes the label off where it stood.
    void toggleLabel(ParagraphLabel label);
    /// Opens the choice of labels for the paragraph of the caret.
    void openLabels();
    bool isLabelled() const { return m_shape == Shape::LabelledStory; }
    /// Said at the choice of labels: the keys that do the same.
    void setLabelHint(const QString& hint);
    /// Somebody else keeps what was typed: from now on undo and redo are asked of them.
    void leaveUndoToOwner();
    /// Somebody else looks through what is pasted or dropped: from now on it is asked of them.
    void leavePasteToOwner() { m_pasteElsewhere = true; }
    /// Puts a text from elsewhere in the place of what `at` has selected.
    void insertStory(QTextCursor at, const QString& text);
    /// The same for a text that is not said in one breath with what stands there: its paragraphs are its own,
    /// and so are their labels.
    void insertParagraphs(QTextCursor at, const QString& text);
    /// Where a span is drawn, its first line, in this widget's coordinates.
    QRect spanRect(int start, int length) const;

public Q_SLOTS:
    // Hide those of QTextEdit: the Edit menu calls them by name.
    void undo();
    void redo();

Q_SIGNALS:
    void edited();
    void undoAsked();
    void redoAsked();
    /// This text wants to come in at the caret.
    void pasteAsked(const QString& text);
    /// The texts of these files want to come in at the caret.
    void filesAsked(const QStringList& paths);
    /// Alt+Enter, or the menu key or right button on a finding or a misspelt word.
    void fixAsked(int position);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void changeEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// Just what was found is selected, as it is when one goes from spot to spot.
    bool choosesFinding() const;
    TextRole role() const;
    bool takesFiles() const;
    void restyle();
    void formatBlocks();
    void grow();
    int ownHeight() const;
    void fitHeight();
    void paintGrounds();
    void placeLabels();
    void restyleLabels();
    IdCombo* makeLabel(int paragraph);
    void setLabel(int paragraph, ParagraphLabel label);
    void setLabels(const QList<ParagraphLabel>& labels);
    void paintSlips(QPainter& painter, const QRect& shown) const;
    QList<QRectF> lineRects(int start, int length) const; ///< in viewport coordinates

    Shape m_shape;
    QPointer<StoryEdit> m_beside; ///< as high as this one
    bool m_loading = false;
    bool m_undoElsewhere = false;
    bool m_pasteElsewhere = false;
    bool m_movingOwn = false; ///< its own words are dragged to another place
    QString m_labelHint;
    QList<anonymity::Finding> m_findings;
    QList<IdCombo*> m_combos;
};

} // namespace leertafel::ui
