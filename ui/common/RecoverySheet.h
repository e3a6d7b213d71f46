#pragma once

#include "core/domain/Clock.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Widgets.h"

#include <memory>

class QCheckBox;
class QTextDocument;

namespace leertafel::ui {

/// The recovery code, shown once, to print or save before going on.
class RecoverySheet final : public QWidget {
    Q_OBJECT
public:
    /// @param dialogs and @param clock outlive the sheet.
    RecoverySheet(const Dialogs& dialogs, const Clock& clock, QWidget* parent = nullptr);
    void showCode(const QString& storeName, const QString& memberName, const QString& code);
    void forget();
    /// On the button that leaves the sheet, when it is not "Go on".
    void setLeaveWords(const QString& words);

Q_SIGNALS:
    void done();

private:
    std::unique_ptr<QTextDocument> document() const;
    void print();
    void save();
    void kept(const QString& how);
    void judge();

    const Dialogs& m_dialogs;
    const Clock& m_clock;
    QString m_storeName;
    QString m_memberName;
    QString m_codeText;
    bool m_kept = false;
    TextLabel* m_code;
    InlineMessage* m_message;
    QCheckBox* m_copied;
    QPushButton* m_next;
    TextLabel* m_why; ///< what is to be done before going on
};

} // namespace leertafel::ui
