#include "ui/common/JobBar.h"

#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

JobBar::JobBar(const QString& name, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_stop(std::make_shared<std::atomic_bool>(false)), m_bar(new QProgressBar) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(space::m));
    auto* stop = makeButton(tr("Stop"), ButtonKind::Quiet);
    stop->setObjectName(name + u".stop"_s);
    m_bar->setObjectName(name + u".progress"_s);
    m_bar->setAccessibleName(accessibleName);
    m_bar->setTextVisible(false);
    row->addWidget(stop);
    row->addWidget(m_bar, 1);
    setFocusProxy(stop);
    connect(stop, &QPushButton::clicked, this, &JobBar::stop);
    hide();
}

JobBar::~JobBar() { *m_stop = true; }

services::Progress JobBar::begin() {
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_bar->setRange(0, 0);
    show();
    return [stop = m_stop, bar = QPointer(m_bar)](int done, int total) {
        QMetaObject::invokeMethod(
            qApp,
            [bar, done, total] {
                if (!bar)
                    return;
                bar->setRange(0, total);
                bar->setValue(done);
            },
            Qt::QueuedConnection);
        return !*stop;
    };
}

void JobBar::end() { hide(); }

} // namespace leertafel::ui
