#pragma once

#include "ui/common/Widgets.h"
#include "ui/unlock/UnlockParts.h"

class QCheckBox;
class QTextDocument;

namespace leertafel::ui {

/// The recovery code, shown once, to print or save before going on.
class RecoverySheet final : public QWidget {
    Q_OBJECT
public:
    explicit RecoverySheet(const UnlockParts& parts, QWidget* parent = nullptr);
    void showCode(const QString& storeName, const QString& memberName, const QString& code);
    void forget();

Q_SIGNALS:
    void done();

private:
    std::unique_ptr<QTextDocument> document() const;
    void print();
    void save();
    void kept(const QString& how);
    void judge();

    const UnlockParts& m_parts;
    QString m_storeName;
    QString m_memberName;
    QString m_codeText;
    bool m_kept = false;
    TextLabel* m_code;
    InlineMessage* m_message;
    QCheckBox* m_copied;
    QPushButton* m_next;
};

} // namespace leertafel::ui
