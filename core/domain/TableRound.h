#pragma once

#include "core/domain/TableSession.h"

#include <QDateTime>
#include <QList>

namespace leertafel {

/// What the table does with an item, one after the other.
enum class TablePart {
    Bring,     ///< the bringer tells
    Facts,     ///< only what was seen or heard
    Questions, ///< who does not see it yet asks
    Block,     ///< which rule or boundary is in the way
    Figures,   ///< of a trend: what was counted
    Stories,   ///< the cases behind it
    Rivals,    ///< explanations that compete
    FollowUp,  ///< agreements of earlier times
    Talk,      ///< of a point that is neither case nor trend
    Options,
    Decision
};
QString toId(TablePart part);

/// The parts of an item of that kind, in their order.
QList<TablePart> partsOf(AgendaKind kind);
/// How long each part is to take, in seconds; together they are the item's minutes.
QList<int> secondsOf(AgendaKind kind, int minutes);

/// How far a part is in its time.
enum class PartTime { Going, Ending, Over };

/// One item while it is on the table: which part is going on, how long it has taken, and the rule that facts
/// come before options. The fact round (the figures of a trend) is closed by going on from it and opened
/// again by going back to it; nothing behind it opens while it is open.
class TableRound {
public:
    TableRound() = default;
    TableRound(AgendaKind kind, int minutes);

    const QList<TablePart>& parts() const { return m_parts; }
    int index() const { return m_index; }
    TablePart part() const { return m_parts.value(m_index, TablePart::Talk); }
    bool factsClosed() const { return m_factsClosed; }
    bool mayOpen(int index) const;
    /// `WrongState` with `why` = `facts` for what the open fact round keeps shut.
    Result<void> goTo(int index, const QDateTime& now);
    /// To the next part; from the fact round it closes that. False after the last one.
    bool goOn(const QDateTime& now);
    bool goBack(const QDateTime& now);

    bool isRunning() const { return m_since.isValid(); }
    void start(const QDateTime& now);
    void pause(const QDateTime& now);
    int secondsPlanned() const { return m_planned.value(m_index); }
    int secondsUsed(const QDateTime& now) const;
    /// Below nothing once the part is over its time: its end is soft.
    int secondsLeft(const QDateTime& now) const { return secondsPlanned() - secondsUsed(now); }
    PartTime time(const QDateTime& now) const;

    /// What a kept round is read again from.
    QString text() const;
    /// Times go on where they were, a running one too; one that was left running more than an hour ago waits.
    /// Leaves the round as it is when `text` is none of such a round.
    void restore(const QString& text, const QDateTime& now);

private:
    int factIndex() const;
    void setIndex(int index, const QDateTime& now);

    QList<TablePart> m_parts;
    QList<int> m_planned;
    QList<qint64> m_used; ///< milliseconds, per part
    int m_index = 0;
    bool m_factsClosed = false;
    QDateTime m_since; ///< when the part that is going on was last started; not valid while it waits
};

} // namespace leertafel
