#pragma once

#include "core/domain/TableSession.h"
#include "core/domain/Vocabulary.h"
#include "ui/common/Widgets.h"

class QLineEdit;

namespace leertafel::ui {

class IdCombo;

/// Who sits at the table, as functions: chips that go away with a click, and "+ Stoel".
class SeatsBar : public QWidget {
    Q_OBJECT
public:
    /// @param prefix begins the object names, for more than one bar on a page
    SeatsBar(const Vocabulary& vocabulary, const QString& prefix, QWidget* parent = nullptr);

    void setSeats(const QList<Seat>& seats);
    const QList<Seat>& seats() const { return m_seats; }
    bool closeForm();
    /// The seats that a session starts with.
    static QList<Seat> standing(const Vocabulary& vocabulary);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void addSeat();

    const Vocabulary& m_vocabulary;
    QString m_prefix;
    QList<Seat> m_seats;
    QLayout* m_chips;
    QWidget* m_form;
    IdCombo* m_choice;
    QLineEdit* m_own;
};

} // namespace leertafel::ui
