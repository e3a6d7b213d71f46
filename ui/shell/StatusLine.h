#pragma once

#include "ui/common/Widgets.h"

#include <QTimer>

namespace leertafel::ui {

/// One sentence at the foot of the window that goes away after ten seconds.
class StatusLine final : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void tell(const QString& sentence);
    void clear();
    QString text() const;

private:
    TextLabel* m_words;
    QTimer m_timer;
};

} // namespace leertafel::ui
