#include "ui/common/SearchField.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QEvent>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent), m_glass(new IconLabel(u"edit-find"_s, size::smallIcon, this)) {
    m_glass->setIcon(icon(u"edit-find"_s, IconInk::Quiet));
    fitMargins();
}

void SearchField::fitMargins() {
    m_glass->resize(m_glass->sizeHint());
    m_glass->move(Theme::px(space::s), (height() - m_glass->height()) / 2);
    setTextMargins(m_glass->width() + Theme::px(space::xs), 0, roomBehind(), 0);
}

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
