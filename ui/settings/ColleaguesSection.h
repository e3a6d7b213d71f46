#pragma once

#include "ui/common/NewPassphrase.h"
#include "ui/common/Page.h"

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace leertafel::ui {

class IdCombo;

/// The people of this store: who they are, what they do here, and somebody new with an own passphrase.
class ColleaguesSection final : public QWidget {
    Q_OBJECT
public:
    explicit ColleaguesSection(PageContext context, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* makeCard(const Member& member, const QList<Member>& all);
    QWidget* makeNewForm();
    void askRemoval(const Member& member, QVBoxLayout* place);
    void judge();
    void add();
    void tell(const Result<void>& done);

    PageContext m_context;
    QVBoxLayout* m_cards;
    InlineMessage* m_message;
    QLineEdit* m_name;
    NewPassphrase* m_passphrase;
    IdCombo* m_team;
    TextLabel* m_why;
    QPushButton* m_add;
    bool m_iKeep = false;
};

} // namespace leertafel::ui
