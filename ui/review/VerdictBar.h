#pragma once

#include "core/services/Workspace.h"

#include "core/domain/Review.h"

#include <QFrame>
#include <QPointer>

class QAbstractButton;
class QPushButton;

namespace leertafel::ui {

class InlineMessage;
class SignPanel;
class StoryEdit;
class TextLabel;
class WordKeeper;

/// The close at the foot: both views side by side, two equal buttons, one sentence about signing. Each
/// writes the own view and signs with the own passphrase, on this computer or another.
class VerdictBar final : public QFrame {
    Q_OBJECT
public:
    struct Side {
        Member member;
        QString role; ///< "inbrenger" or "meelezer"
        std::optional<ReviewView> view{};
    };
    VerdictBar(services::Workspace& workspace, WordKeeper& keeper, QWidget* parent = nullptr);

    /// @param whyNot why closing is not possible now; empty when it is.
    void setSides(const Side& mine, const Side& other, bool closed, const QString& whyNot);
    /// Another reading comes; what was typed is kept with its own.
    void begin(const ReviewId& review);
    void refuse(const Error& error);
    bool closeAsking();
    /// Puts the cursor in one's own view; false when it cannot be written now.
    bool focusWords();
    /// Goes to what has to be done here next; what to say about it, empty when this bar is not there.
    QString leadOn();

Q_SIGNALS:
    void signedAs(leertafel::ReviewOutcome outcome, const QString& words,
                  const leertafel::services::Signatory& signatory);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Column {
        TextLabel* heading = nullptr;
        TextLabel* detail = nullptr;
        StoryEdit* words = nullptr;
        QString owner{};
    };
    Column addColumn(class QHBoxLayout* row, const QString& name);
    void fill(Column& column, const Side& side, bool writable);
    void showWriter(bool other);
    void choose(ReviewOutcome outcome);
    void setSentence();

    QString place(const Column& column) const;
    void fit(); ///< in a low window the buttons stand under one's own view, the sentence under the other

    WordKeeper& m_keeper;
    ReviewId m_review;
    Side m_mine;
    Side m_other;
    bool m_closed = false;
    bool m_otherWrites = false;
    bool m_low = false;
    bool m_wordsAsked = false; ///< a choice was made before there were words
    QString m_whyNot;
    ReviewOutcome m_outcome = ReviewOutcome::SharedView;
    Column m_left;
    Column m_right;
    QPointer<QWidget> m_window;
    class QBoxLayout* m_acts;
    QAbstractButton* m_shared;
    QAbstractButton* m_differing;
    TextLabel* m_sentence;
    InlineMessage* m_asked; ///< in its place, after a choice without words
    QPushButton* m_otherHere;
    SignPanel* m_sign;
};

} // namespace leertafel::ui
