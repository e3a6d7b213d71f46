#pragma once

#include "core/domain/Review.h"
#include "ui/cases/FrozenText.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;

namespace leertafel::ui {

class RemarkCard;
class AskCard;
class WordKeeper;

/// The cards beside a frozen text, each at the height of its words and none over another; under the text, in
/// the order of their words, where there is no room for both. Answers in the making are kept.
class RemarkMargin final : public QWidget {
    Q_OBJECT
public:
    RemarkMargin(FrozenText* text, WordKeeper& keeper, QWidget* parent = nullptr);
    /// Puts it into the row of the text, which turns into a column where `around` is narrow.
    void standIn(QBoxLayout* row, QWidget* around);
    bool isUnder() const { return m_under; }

    /// @param names who wrote; @param answering whether the one looking may answer questions.
    void setRemarks(const QList<ReviewRemark>& remarks, const QHash<QString, QString>& names, bool answering);
    /// Opens a card to ask about these words. @param before what was typed earlier.
    void beginAsk(const Anchor& anchor, const QString& about, const QString& before);
    void focusAsk();
    bool focusAnswer(); ///< of the first question that waits for one
    bool isAsking() const { return m_ask != nullptr; }
    void endAsk();
    /// Shows why the last thing was refused, at the card that asked for it.
    void refuse(const QString& sentence);

Q_SIGNALS:
    void asked(const leertafel::ui::Anchor& anchor, bool isQuestion, const QString& words);
    void askTyped(const leertafel::ui::Anchor& anchor, const QString& words);
    void askDropped();
    void answered(const leertafel::RemarkId& id, const QString& words);
    void parked(const leertafel::RemarkId& id, const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void placeInRow();

    FrozenText* m_text;
    QBoxLayout* m_row = nullptr;
    QWidget* m_around = nullptr;
    bool m_under = false;
    WordKeeper& m_keeper;
    QList<RemarkCard*> m_cards;
    AskCard* m_ask = nullptr;
    QWidget* m_last = nullptr; ///< the card that last asked for something
};

} // namespace leertafel::ui
