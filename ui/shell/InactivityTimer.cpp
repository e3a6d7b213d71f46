#include "ui/shell/InactivityTimer.h"

#include <QCoreApplication>
#include <QEvent>

namespace leertafel::ui {

InactivityTimer::InactivityTimer(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    setMinutes(5);
    connect(&m_timer, &QTimer::timeout, this, &InactivityTimer::inactive);
}

void InactivityTimer::setMinutes(int minutes) { setInterval(minutes * 60'000); }

void InactivityTimer::setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

void InactivityTimer::start() {
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void InactivityTimer::stop() {
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
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
        m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leertafel::ui
