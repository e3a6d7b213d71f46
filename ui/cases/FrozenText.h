#pragma once

#include "core/domain/Case.h"

#include <QTextEdit>

namespace leertafel {
class Vocabulary;
}

namespace leertafel::ui {

/// A place in a frozen version: words of one field, in UTF-16 units of its text; length 0 is the field, no
/// field the whole text.
struct Anchor {
    FieldId field;
    int start = 0;
    int length = 0;
    bool operator==(const Anchor&) const = default;
};

/// A frozen version to read: serif, a heading per field, marks under words. Grows with its text. Can be
/// selected by mouse and keyboard, never changed.
class FrozenText final : public QTextEdit {
    Q_OBJECT
public:
    struct Mark {
        Anchor anchor;
        int number = 0;
    };
    explicit FrozenText(QWidget* parent = nullptr);

    void setVersion(const CaseVersion& version, const Vocabulary& vocabulary);
    /// A comparison as rich text in place of a version; nothing in it can be marked.
    void setCompared(const QString& html);
    void setMarks(const QList<Mark>& marks);
    /// The selected words, kept within one field; a heading alone stands for its field.
    std::optional<Anchor> selectedAnchor() const;
    void select(const Anchor& anchor);
    /// Where an anchor's first line starts, from the top of this widget.
    int topOf(const Anchor& anchor) const;

Q_SIGNALS:
    void markActivated(int index);

protected:
    void changeEvent(QEvent* event) override;
    /// The caret shows once it is used: who came here to read sees words only.
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

private:
    struct Segment {
        FieldId field;
        int start = 0;
        int length = 0;
        int position = 0; ///< in the document
    };
    struct Passage {
        QString heading;
        QString note;
        FieldId field;
        QList<QPair<int, QString>> paragraphs; ///< start within the field, words
    };
    void rebuild();
    void grow();
    void makeRoom(); ///< for the numbers behind the words they belong to
    QFont numberFont() const;
    qreal numberRoom(const QStringList& numbers) const;
    qreal roomBehind(int end, const QStringList& numbers) const; ///< what the blank after it leaves to make
    QPair<int, int> range(const Anchor& anchor) const;           ///< start and end in the document
    QList<QRectF> lineRects(int start, int end) const;

    QList<Passage> m_passages;
    QString m_compared;
    QList<Segment> m_segments;
    QList<Mark> m_marks;
    QMap<int, QStringList> m_numbers; ///< by the position at which their words end
    bool m_building = false;
};

} // namespace leertafel::ui
