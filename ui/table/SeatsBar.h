#pragma once

#include "core/domain/Member.h"
#include "core/domain/TableSession.h"
#include "core/domain/Vocabulary.h"
#include "ui/common/Widgets.h"

class QLineEdit;

namespace leertafel::ui {

class IdCombo;

/// Who sits at the table, as functions: chips with a small cross, and "+ Stoel". A seat that was taken away
/// can be put back.
class SeatsBar : public QWidget {
    Q_OBJECT
public:
    /// @param prefix begins the object names, for more than one bar on a page
    SeatsBar(const Vocabulary& vocabulary, const QString& prefix, QWidget* parent = nullptr);

    void setSeats(const QList<Seat>& seats);
    /// Also offers the functions that organisations have for others to turn to; replaces those before.
    void setContacts(const QList<Organisation>& organisations);
    const QList<Seat>& seats() const { return m_seats; }
    /// Only chips, nothing to add or take away.
    void setReadOnly(bool readOnly);
    /// Forgets what could be put back, as for another session.
    void reset();
    bool closeForm();
    /// The seats that a session starts with.
    static QList<Seat> standing(const Vocabulary& vocabulary);

Q_SIGNALS:
    void changed();
    void opening(); ///< a seat is about to be chosen: the time for `setContacts`

private:
    void fill();
    QWidget* chip(qsizetype index);
    void addSeat();
    void takeAway(qsizetype index);
    void putBack();
    void focusSeat(qsizetype index);

    const Vocabulary& m_vocabulary;
    QString m_prefix;
    QList<Seat> m_seats;
    bool m_readOnly = false;
    qsizetype m_goneFrom = -1; ///< where the seat that went last stood
    Seat m_gone;
    QList<Seat> m_contacts; ///< offered behind the seats of the vocabulary
    QLayout* m_chips;
    InlineMessage* m_undo;
    QWidget* m_form;
    IdCombo* m_choice;
    QLineEdit* m_own;
};

} // namespace leertafel::ui
