#include "ui/common/SearchField.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QEvent>
#include <QToolButton>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent), m_glass(new IconLabel(u"edit-find"_s, size::smallIcon, this)) {
    m_glass->setIcon(icon(u"edit-find"_s, IconInk::Quiet));
    fitMargins();
}

void SearchField::fitMargins() {
    if (m_cross) {
        const int side = Theme::px(size::smallIcon);
        m_cross->setIconSize({side, side});
        m_cross->resize(side + Theme::px(space::s), side + Theme::px(space::s));
        m_cross->move(width() - m_cross->width() - Theme::px(space::xs), (height() - m_cross->height()) / 2);
    }
    m_glass->resize(m_glass->sizeHint());
    m_glass->move(Theme::px(space::s), (height() - m_glass->height()) / 2);
    setTextMargins(m_glass->width() + Theme::px(space::xs), 0, roomBehind(), 0);
}

void SearchField::addCross() {
    m_cross = new QToolButton(this);
    m_cross->setIcon(icon(u"edit-clear"_s, IconInk::Quiet));
    m_cross->setAutoRaise(true);
    m_cross->setCursor(Qt::ArrowCursor);
    m_cross->setFocusPolicy(Qt::NoFocus);
    m_cross->setAccessibleName(tr("Clear the search"));
    m_cross->setToolTip(m_cross->accessibleName());
    m_cross->hide();
    connect(m_cross, &QToolButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_cross,
            [this](const QString& words) { m_cross->setVisible(!words.isEmpty()); });
    fitMargins();
}

int SearchField::roomBehind() const { return m_cross ? m_cross->width() : 0; }

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    fitMargins();
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_glass)
        fitMargins();
}

} // namespace leertafel::ui
