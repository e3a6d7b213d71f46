#include "ui/shell/InactivityTimer.h"

#include <QEvent>
#include <QGuiApplication>

namespace leertafel::ui {

namespace {
constexpr int lookEveryMs = 2000;
}

InactivityTimer::InactivityTimer(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_timer.setSingleShot(true);
    setMinutes(5);
    m_look.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &InactivityTimer::expire);
    connect(&m_look, &QTimer::timeout, this, &InactivityTimer::check);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this] {
        if (m_look.isActive())
            check();
    });
}

void InactivityTimer::setMinutes(int minutes) { setInterval(minutes * 60'000); }

void InactivityTimer::setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

void InactivityTimer::start() {
    m_expired = false;
    QCoreApplication::instance()->installEventFilter(this);
    m_look.start();
    touch();
}

void InactivityTimer::stop() {
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    m_look.stop();
    m_expired = false;
}

void InactivityTimer::touch() {
    m_last = m_clock.now();
    m_timer.start();
}

bool InactivityTimer::check() {
    if (!m_expired && m_last.msecsTo(m_clock.now()) >= m_timer.interval())
        expire();
    return m_expired;
}

/// Later: locking deletes widgets, and one of them may be the receiver of the event at hand.
void InactivityTimer::expire() {
    m_timer.stop();
    if (!std::exchange(m_expired, true))
        QMetaObject::invokeMethod(this, &InactivityTimer::inactive, Qt::QueuedConnection);
}

bool InactivityTimer::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
        // The first touch after a long sleep must not reach what is still on the screen.
        if (check())
            return true;
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leertafel::ui
