#pragma once

#include "core/services/Workspace.h"

#include <QFrame>
#include <QFutureWatcher>

class QLineEdit;
class QPushButton;

namespace leertafel::ui {

class IdCombo;
class TextLabel;

/// Somebody signs at this computer with the own passphrase: who, the passphrase, one button. The slow part
/// runs beside the window.
class SignPanel final : public QFrame {
    Q_OBJECT
public:
    explicit SignPanel(services::Workspace& workspace, QWidget* parent = nullptr);
    ~SignPanel() override;

    /// Asks one of `who` (at least one) to sign.
    void ask(const QString& sentence, const QList<Member>& who, const QString& buttonWords);
    /// Not now: forgets the passphrase and closes.
    void callOff();
    /// Shows why the signed act did not happen.
    void refuse(const Error& error);

Q_SIGNALS:
    void signedBy(const leertafel::services::Signatory& signatory);
    void cancelled();

private:
    using Proof = std::shared_ptr<Result<services::Signatory>>;
    void prove();
    void proved();

    services::Workspace& m_workspace;
    TextLabel* m_sentence;
    IdCombo* m_who;
    QLineEdit* m_passphrase;
    QPushButton* m_sign;
    TextLabel* m_problem;
    QString m_words;
    int m_asked = 0; ///< how often; what was proved for an earlier time counts no more
    int m_provedFor = 0;
    QFutureWatcher<Proof> m_watcher;
};

} // namespace leertafel::ui
