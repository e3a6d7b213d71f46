#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/TableService.h"
#include "ui/common/Widgets.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace leertafel::ui {

class IdCombo;
class SeatsBar;

/// Plans or changes one session inline: when, for which wijken, which kind, how long, which seats.
class SessionForm : public Card {
    Q_OBJECT
public:
    /// @param prefix begins the object names: `plan` or `session`
    SessionForm(const Vocabulary& vocabulary, QDate today, const QString& prefix, QWidget* parent = nullptr);

    void setSession(const TableSession& session, bool planned);
    /// As `SeatsBar::setContacts`.
    void setContacts(const QList<Organisation>& organisations);
    TableSession session() const;
    void refuse(const QString& sentence);
    void begin(); ///< shows it and puts the focus on the day
    /// The first working day from two weeks after `today`.
    static QDate suggestedDay(QDate today);

Q_SIGNALS:
    void saved();
    void cancelled();
    void removeWanted(); ///< a planned session is called off

private:
    const Vocabulary& m_vocabulary;
    TableSession m_session;
    TextLabel* m_heading;
    QDateEdit* m_date;
    QTimeEdit* m_time;
    QSpinBox* m_minutes;
    IdCombo* m_kind;
    QLineEdit* m_title;
    QList<QCheckBox*> m_areas;
    SeatsBar* m_seats;
    InlineMessage* m_message;
    QPushButton* m_save;
    QPushButton* m_remove;
};

} // namespace leertafel::ui
