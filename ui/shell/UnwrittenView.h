#pragma once

#include "ui/common/Widgets.h"

namespace leertafel::ui {

/// Shown over everything when locking is asked while something typed could not be written.
class UnwrittenView final : public QWidget {
    Q_OBJECT
public:
    explicit UnwrittenView(QWidget* parent = nullptr);
    void begin();
    /// The window was asked to close now.
    void warnOfClosing();

Q_SIGNALS:
    void retryAsked();
    void lockAnywayAsked();

private:
    InlineMessage* m_message;
    QPushButton* m_retry;
};

} // namespace leertafel::ui
