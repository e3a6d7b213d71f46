#pragma once

#include "ui/common/NewPassphrase.h"
#include "ui/common/Page.h"
#include "ui/settings/StoreWork.h"

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace leertafel::ui {

class CardGrid;
class IdCombo;

/// The people of this store: who they are, what they do here, and somebody new with an own passphrase.
class ColleaguesSection final : public QWidget {
    Q_OBJECT
public:
    ColleaguesSection(PageContext context, StoreWorker& worker, QWidget* parent = nullptr);
    void refresh();
    /// To the form for somebody new.
    void begin();
    /// How removing somebody ended, when the window came back here.
    void showOutcome(const Result<QString>& outcome);
    /// Whether to remove somebody; false when that was not asked.
    bool closeQuestion();

private:
    QWidget* makeCard(const Member& member, const QList<Member>& all);
    QWidget* makeNewForm();
    void askRemoval(const Member& member, QVBoxLayout* place, QPushButton* asker);
    void remove(const Member& member);
    void judge();
    void add();
    void tell(const Result<void>& done);

    PageContext m_context;
    StoreWorker& m_worker;
    CardGrid* m_cards;
    InlineMessage* m_message;
    TextLabel* m_alone;
    QLineEdit* m_name;
    NewPassphrase* m_passphrase;
    IdCombo* m_team;
    TextLabel* m_why;
    QPushButton* m_add;
    QPointer<InlineMessage> m_question;
    QPointer<QPushButton> m_asker;
    QString m_whyNot; ///< why I cannot change anything here, if so
    bool m_iKeep = false;
};

} // namespace leertafel::ui
