#pragma once

#include "core/domain/Case.h"

#include <QFrame>

class QPushButton;

namespace leertafel {
class Vocabulary;
}

namespace leertafel::ui {

class TextLabel;
class VerticalArea;

/// What is read in one go: a paragraph of a frozen version with the name of its field.
struct ReadThroughPart {
    QString field; ///< where it stands, as `WriteTab::goTo` knows it
    QString heading;
    QString words;
    bool operator==(const ReadThroughPart&) const = default;
};

/// A frozen version as somebody from outside reads it: title, paragraphs, what is known of the floor, and
/// last what stands beside the text, for a family is recognised by that together.
QList<ReadThroughPart> readThroughParts(const CaseVersion& version, const Vocabulary& vocabulary,
                                        const QString& block = {});

/// A frozen version as the neighbour would read it: bare words, one paragraph at a time, and at the end the
/// question of the family's chair. Space or → goes on, ← back; nothing in it can be changed.
class ReadThroughView final : public QFrame {
    Q_OBJECT
public:
    explicit ReadThroughView(QWidget* parent = nullptr);

    void begin(const QList<ReadThroughPart>& parts);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void leaveAsked();
    void mendAsked(const leertafel::ui::ReadThroughPart& part); ///< something is left to mend here
    void notYetAsked(); ///< read to the end, and not for the family yet
    void handedOver();  ///< read to the end, and fit for the family

private:
    void nameNext();
    QWidget* buildWords();
    QWidget* buildButtons();
    void step(int by);
    bool scroll(int by);
    void showPart(int at);
    bool atQuestion() const { return m_at == m_parts.size(); }

    QList<ReadThroughPart> m_parts;
    int m_at = 0;
    QPushButton* m_stop;
    TextLabel* m_count;
    VerticalArea* m_area;
    TextLabel* m_heading;
    TextLabel* m_words;
    TextLabel* m_asking;
    QPushButton* m_back;
    QPushButton* m_mend;
    QPushButton* m_next;
    QPushButton* m_notYet;
    QPushButton* m_yes;
};

} // namespace leertafel::ui
