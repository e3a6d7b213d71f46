#include "ui/common/DayField.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QFocusEvent>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

DayField::DayField(QDate day, QWidget* parent) : QDateEdit(day, parent) {
    setCalendarPopup(true);
    setDisplayFormat(u"d MMMM yyyy"_s);
    setMinimumWidth(Theme::px(184));
}

/// From whichever side one comes, the day is typed first.
void DayField::focusInEvent(QFocusEvent* event) {
    QDateEdit::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason)
        setSelectedSection(DaySection);
}

bool DayField::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

ClockField::ClockField(QTime time, QWidget* parent) : QTimeEdit(time, parent) {
    setDisplayFormat(language() == u"en" ? u"HH:mm"_s : u"HH.mm"_s);
}

bool ClockField::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

} // namespace leertafel::ui
