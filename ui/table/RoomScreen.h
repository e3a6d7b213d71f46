#pragma once

#include "core/domain/TableRound.h"

#include <QColor>
#include <QFont>
#include <QWidget>

namespace leertafel::ui {

/// What the whole table sees of one item now.
struct RoomView {
    struct Line {
        enum class Kind { Story, Option, InHand, Quiet, DissentHeading, Dissent };
        QString words;
        Kind kind = Kind::Story;
        bool operator==(const Line&) const = default;
    };
    QString about; ///< id of the item, and of the option or agreement in hand: each begins at its first sheet
    QString part;  ///< "Feiten · deel 2 van 6"
    int index = 0;
    int parts = 1;
    QString time;     ///< "4:10", "+0:25" once it is over
    double spent = 0; ///< of the part's time, 0 to 1
    PartTime timing = PartTime::Going;
    QString timeWords; ///< "pauze", "bijna klaar", "over de tijd" or empty
    QString question;
    QString guide;
    QList<Line> lines;
    QStringList choices; ///< the four decisions, while one is being made
    int choice = -1;
    QList<std::pair<QString, QString>> facts; ///< who, when, why
    QList<Line> after;                        ///< beneath the decision: other opinions
    bool operator==(const RoomView&) const = default;
};

/// The public part of the table: readable at six metres, so one thing at a time. Every size follows the
/// height of the window, at 900 px the smallest words are 44 px. What does not fit stands on a next sheet.
class RoomScreen final : public QWidget {
    Q_OBJECT
public:
    explicit RoomScreen(QWidget* parent = nullptr);
    void setView(const RoomView& view);
    const RoomView& view() const { return m_view; }
    /// Which sheet of how many is shown.
    int sheet() const { return m_sheet; }
    int sheets() const;
    /// To the next (+1) or previous (−1) sheet; false when there is none.
    bool turn(int by);
    /// How high a size is that measures so many pixels on a screen of 900.
    int px(int at900) const;

Q_SIGNALS:
    void turned(); ///< another sheet, or another number of them

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One line of words, or the row of decisions.
    struct Piece {
        QString text;
        QFont font;
        QColor colour;
        QColor bar; ///< at its left, when valid
        int indent = 0;
        int before = 0;
        int height = 0;
        bool choices = false; ///< `indent` of them stand beside each other
        QString label{};      ///< quiet, before `text`
        bool heading = false; ///< stands on one sheet with what follows
        QString said{};       ///< `text` with the spaces around it
    };
    void layOut();
    int sheetStart(int at, int room);
    int afterSentence(int from, int at);
    QList<Piece> linesOf(const QString& said, const Piece& like) const;
    void addWords(const QString& words, const QFont& font, const QColor& colour, int indent, int before,
                  const QColor& bar = {});
    void addChoices();
    void addFacts();
    void paintHead(QPainter& painter) const;
    void paintChoices(QPainter& painter, const Piece& piece, int top) const;
    int headBottom() const;
    int bodyWidth() const;
    QFont fontOf(bool serif, int at900, int weight = QFont::Normal) const;
    QString spoken() const;

    RoomView m_view;
    QList<Piece> m_pieces;
    QList<int> m_starts; ///< first piece of each sheet
    int m_sheet = 0;
};

} // namespace leertafel::ui
