#pragma once

#include "core/domain/Review.h"
#include "ui/cases/FrozenText.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace leertafel::ui {

class StoryEdit;
class TextLabel;

/// A numbered remark with its answer, or the field to answer it in.
class RemarkCard final : public QFrame {
    Q_OBJECT
public:
    RemarkCard(const ReviewRemark& remark, int number, const QString& by, const QString& answerer,
               bool answering, const QString& typed, QWidget* parent);
    const Anchor& anchor() const { return m_anchor; }
    void refuse(const QString& sentence);
    bool focusAnswer(); ///< false when it has no field for one

Q_SIGNALS:
    void answered(const QString& words);
    void parked(const QString& words);
    void typed(const QString& words);
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addAnswerField(QVBoxLayout* body, int number, const QString& before);
    Anchor m_anchor;
    StoryEdit* m_answer = nullptr;
    TextLabel* m_problem = nullptr;
};

/// The card in which a question or remark is written.
class AskCard final : public QFrame {
    Q_OBJECT
public:
    /// @param about the words it is about, empty for a part or all of it, @param before what was typed
    /// earlier.
    AskCard(Anchor anchor, const QString& about, const QString& before, QWidget* parent);
    const Anchor& anchor() const { return m_anchor; }
    void refuse(const QString& sentence);
    void focusText();

Q_SIGNALS:
    void asked(bool isQuestion, const QString& words);
    void typed(const QString& words);
    void cancelled();
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Anchor m_anchor;
    StoryEdit* m_words;
    TextLabel* m_problem;
};

} // namespace leertafel::ui
