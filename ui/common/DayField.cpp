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

/// From whichever side one comes the day is typed first, never the name of the day before it.
void DayField::focusInEvent(QFocusEvent* event) {
    QDateEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    // The name of a day is a section of days as well, and stands before the number.
    for (int at = sectionCount() - 1; at >= 0; --at)
        if (sectionAt(at) == DaySection) {
            setCurrentSectionIndex(at);
            return setSelectedSection(DaySection);
        }
}

bool DayField::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

ClockField::ClockField(QTime time, QWidget* parent) : QTimeEdit(time, parent) {
    setDisplayFormat(language() == u"en" ? u"HH:mm"_s : u"HH.mm"_s);
}

bool ClockField::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

} // namespace leertafel::ui
