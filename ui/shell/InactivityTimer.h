#pragma once

#include <QObject>
#include <QTimer>

namespace leertafel::ui {

/// Tells when nobody touched keyboard or mouse for a while.
class InactivityTimer final : public QObject {
    Q_OBJECT
public:
    /// Watches every event of the application from `start` on.
    explicit InactivityTimer(QObject* parent = nullptr);

    void setMinutes(int minutes);
    void setInterval(int milliseconds);
    void start();
    void stop();
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void inactive();

private:
    QTimer m_timer;
};

} // namespace leertafel::ui
