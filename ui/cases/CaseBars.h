#pragma once

#include "core/services/Workspace.h"
#include "ui/common/Page.h"

#include <QWidget>

class QPushButton;

namespace leertafel::ui {

class InlineMessage;
class SignPanel;
class StoryEdit;

/// The one place under a case's tabs for what asks or explains something: why it came back, what the next
/// step waits for, a save that failed, sending back with reasons, withdrawing, a colleague who signs here. In
/// place of dialogs.
class CaseBars final : public QWidget {
    Q_OBJECT
public:
    explicit CaseBars(PageContext context, QWidget* parent = nullptr);

    void setHint(const QString& sentence);
    void setReturned(const QString& sentence); ///< why a colleague sent it back; empty hides it
    void setTrouble(const QString& sentence);  ///< empty hides it
    void setRefusal(const QString& sentence);  ///< of the last step; empty hides it
    void askReasons();
    void askWithdraw();
    void askColleague(const QString& sentence, const QList<Member>& who);
    void refuseSignature(const Error& error);
    /// Not now: closes whatever asks and keeps what was typed; false when nothing asked.
    bool callOff();
    /// Closes whatever asks and forgets what was typed: it belongs to one case.
    void forgetAsking();

Q_SIGNALS:
    void calledOff();
    void retryAsked();
    void reasonsGiven(const QString& reasons);
    void withdrawConfirmed();
    void signedBy(const leertafel::services::Signatory& signatory);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showSendBack();

    InlineMessage* m_hint;
    InlineMessage* m_returned;
    InlineMessage* m_trouble;
    InlineMessage* m_refusal;
    InlineMessage* m_withdraw;
    QWidget* m_reasons;
    StoryEdit* m_reasonsText;
    QPushButton* m_sendBack;
    SignPanel* m_sign;
};

} // namespace leertafel::ui
