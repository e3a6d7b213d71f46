#include "ui/shell/StatusLine.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int tellMs = 10'000, justMs = 1000, undoMs = 30'000;
}

StatusLine::StatusLine(QWidget* parent) : QFrame(parent) {
    setProperty("frame", u"status"_s);
    setObjectName(u"shell.status"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(space::xl), Theme::px(space::s), Theme::px(space::l),
                            Theme::px(space::s));
    m_words = new TextLabel({});
    m_words->setTextFormat(Qt::PlainText);
    m_undo = makeButton(tr("Undo"), ButtonKind::Small);
    m_undo->setObjectName(u"shell.undo"_s);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoAsked);
    auto* close = makeButton({}, ButtonKind::Plain, u"window-close"_s);
    close->setAccessibleName(tr("Close this line"));
    close->setToolTip(tr("Close this line"));
    close->setObjectName(u"shell.statusClose"_s);
    connect(close, &QPushButton::clicked, this, &StatusLine::clear);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::clear);
    hide();
}

void StatusLine::tell(const QString& sentence, bool undoable) {
    m_words->setText(sentence);
    m_undo->setVisible(undoable);
    setAccessibleName(sentence);
    setVisible(!m_held);
    m_timer.start(undoable ? undoMs : tellMs);
    m_said.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::clear() {
    m_timer.stop();
    m_words->setText({});
    setAccessibleName({});
    hide();
}

void StatusLine::pageChanged() {
    // An act that ends on another page says what it did on the way there.
    if (!m_undo->isVisibleTo(this) && m_said.hasExpired(justMs))
        clear();
}

void StatusLine::setHeld(bool held) {
    m_held = held;
    setVisible(!held && !m_words->text().isEmpty());
}

QString StatusLine::text() const { return m_words->text(); }

} // namespace leertafel::ui
