#include "ui/common/RadioChoice.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QStyleOptionButton>

namespace leertafel::ui {

RadioChoice::RadioChoice(const QString& words, Arrows arrows, QWidget* parent)
    : QRadioButton(words, parent), m_arrows(arrows) {}

int RadioChoice::wordsLeft() const {
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_RadioButtonContents, &option, this).left();
}

void RadioChoice::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Up:
    case Qt::Key_Left:
        return go(-1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return go(1);
    default:
        QRadioButton::keyPressEvent(event);
    }
}

void RadioChoice::go(int step) {
    const auto buttons = group() ? group()->buttons() : QList<QAbstractButton*>{this};
    auto* to = static_cast<QAbstractButton*>(this);
    for (auto at = buttons.indexOf(this) + step; to == this && at >= 0 && at < buttons.size(); at += step)
        if (buttons.at(at)->isEnabled())
            to = buttons.at(at);
    to->setFocus(Qt::OtherFocusReason);
    if (m_arrows == Arrows::Choose && !to->isChecked())
        to->click();
}

void RadioChoice::focusInEvent(QFocusEvent* event) {
    QRadioButton::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    auto* chosen = group() ? group()->checkedButton() : nullptr;
    if (byTab && chosen && chosen != this && chosen->isEnabled())
        chosen->setFocus(event->reason());
}

} // namespace leertafel::ui
