#pragma once

#include "ui/common/Page.h"
#include "ui/common/Widgets.h"
#include "ui/dossier/Invitation.h"

class QLineEdit;
class QPlainTextEdit;

namespace leertafel::ui {

/// The invitation to a session: its text to copy into a mail, and a file for calendars. Nothing is sent from
/// here.
class InvitationPanel final : public QFrame {
    Q_OBJECT
public:
    explicit InvitationPanel(PageContext context, QWidget* parent = nullptr);

    /// Shows the invitation to this session, with the keys in its text.
    void begin(const services::SessionDetail& detail);
    /// What the session says now, while this is open.
    void setSession(const services::SessionDetail& detail);

Q_SIGNALS:
    void closed();

private:
    void copy();
    void save();
    void choose();
    void refuse(const QString& sentence);

    PageContext m_context;
    Invitation m_invitation;
    QPlainTextEdit* m_text;
    QLineEdit* m_path;
    InlineMessage* m_message;
};

} // namespace leertafel::ui
