#pragma once

#include "core/domain/Clock.h"

#include <QObject>
#include <QTimer>

namespace leertafel::ui {

/// Tells when nobody touched keyboard or mouse for a while; time that the computer slept counts.
class InactivityTimer final : public QObject {
    Q_OBJECT
public:
    /// Watches every event of the application from `start` on. @param clock outlives it.
    explicit InactivityTimer(const Clock& clock, QObject* parent = nullptr);

    void setMinutes(int minutes);
    void setInterval(int milliseconds);
    void start();
    void stop();
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void inactive();

private:
    void touch();
    /// True when the limit has passed, by the clock on the wall; tells so, once and later.
    bool check();
    void expire();

    const Clock& m_clock;
    QTimer m_timer; ///< stands still while the computer sleeps
    QTimer m_look;
    QDateTime m_last;
    bool m_expired = false;
};

} // namespace leertafel::ui
