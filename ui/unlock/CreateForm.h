#pragma once

#include "ui/common/NewPassphrase.h"
#include "ui/unlock/UnlockParts.h"

class QLineEdit;

namespace leertafel::ui {

/// A new store: its name and place, who you are, and your passphrase.
class CreateForm final : public QWidget {
    Q_OBJECT
public:
    explicit CreateForm(const UnlockParts& parts, QWidget* parent = nullptr);
    void start();

Q_SIGNALS:
    void created(const QString& path, const leertafel::services::StoreService::Created& created,
                 const QString& memberName);
    void cancelled();

private:
    QString path() const;
    void judge();
    void create();

    const UnlockParts& m_parts;
    QString m_place;
    QLineEdit* m_name;
    TextLabel* m_placeLabel;
    QLineEdit* m_member;
    NewPassphrase* m_passphrase;
    TextLabel* m_why;
    InlineMessage* m_message;
    QPushButton* m_create;
    QPushButton* m_back;
};

} // namespace leertafel::ui
