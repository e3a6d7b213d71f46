#include "ui/shell/StatusLine.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget* parent) : QFrame(parent) {
    setProperty("frame", u"status"_s);
    setObjectName(u"shell.status"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(space::xl), Theme::px(space::s), Theme::px(space::l),
                            Theme::px(space::s));
    m_words = new TextLabel({});
    m_words->setTextFormat(Qt::PlainText);
    auto* close = makeButton({}, ButtonKind::Plain);
    close->setIcon(icon(u"window-close"_s));
    close->setAccessibleName(tr("Close this line"));
    close->setToolTip(tr("Close this line"));
    close->setObjectName(u"shell.statusClose"_s);
    connect(close, &QPushButton::clicked, this, &StatusLine::clear);
    row->addWidget(m_words, 1);
    row->addWidget(close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(10'000);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::clear);
    hide();
}

void StatusLine::tell(const QString& sentence) {
    m_words->setText(sentence);
    setAccessibleName(sentence);
    show();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::clear() {
    m_timer.stop();
    m_words->setText({});
    setAccessibleName({});
    hide();
}

QString StatusLine::text() const { return m_words->text(); }

} // namespace leertafel::ui
