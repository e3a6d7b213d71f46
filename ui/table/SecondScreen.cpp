#include "ui/table/SecondScreen.h"

#include "ui/common/Icons.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr QSize alone(960, 600);
}

SecondScreen::SecondScreen(const QWidget& beside) : m_beside(beside), m_screen(new RoomScreen) {
    setObjectName(u"room.second"_s);
    setWindowTitle(tr("At the table"));
    setAccessibleName(windowTitle());
    setWindowIcon(appIcon());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_ShowWithoutActivating);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_screen);
}

void SecondScreen::open() {
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* other : screens)
        if (other != m_beside.screen()) {
            setGeometry(other->geometry());
            showFullScreen();
            return;
        }
    resize(alone);
    show();
}

void SecondScreen::keyPressEvent(QKeyEvent* event) { Q_EMIT pressed(event); }

void SecondScreen::closeEvent(QCloseEvent* event) {
    event->accept();
    Q_EMIT closed();
}

} // namespace leertafel::ui
