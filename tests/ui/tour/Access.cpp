#include "tests/ui/tour/Access.h"

#include "tests/ui/tour/Layout.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

using Widgets = QList<QPointer<QWidget>>; // what is left may be filled anew

bool takesTab(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

bool isControl(const QWidget* widget) {
    return !isInner(widget) && !qobject_cast<const QHeaderView*>(widget) &&
           (takesTab(widget) || qobject_cast<const QAbstractButton*>(widget) ||
            qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
            qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
            qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractItemView*>(widget));
}

/// Of buttons of which one is chosen, Tab stops at one and the arrows lead to the others.
bool isReachedByArrows(const QAbstractButton* button) {
    QList<QAbstractButton*> together;
    if (button->group() && button->group()->exclusive())
        together = button->group()->buttons();
    else if (button->autoExclusive() && !button->group())
        together = button->parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    return std::any_of(together.cbegin(), together.cend(), [button](const QAbstractButton* other) {
        return other->autoExclusive() == button->autoExclusive() && other->group() == button->group() &&
               other->isVisible() && takesTab(other);
    });
}

/// Somebody else's words that are not written yet.
bool isEmptyPage(const QWidget* widget) {
    const auto* text = qobject_cast<const QTextEdit*>(widget);
    return text && text->isReadOnly() && text->toPlainText().trimmed().isEmpty();
}

/// What Tab may pass by: another key leads to it, or nothing is there.
bool mayBePassedBy(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return (button && isReachedByArrows(button)) || isEmptyPage(widget) ||
           widget->objectName().startsWith(u"case.label."_s)    // Alt+1…3 and Alt+Down in the text
           || widget->objectName() == u"shell.quickOpenList"_s; // arrows in the field above it
}

Widgets controlsIn(const QWidget& window) {
    Widgets controls;
    const auto all = window.findChildren<QWidget*>();
    for (QWidget* widget : all)
        if (widget->isVisible() && widget->window() == &window && isControl(widget))
            controls << widget;
    return controls;
}

QStringList judgeControl(QWidget* control) {
    QStringList faults;
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
    if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
        faults << u"%1: has no name to be read aloud"_s.arg(nameOf(control));
    if (control->isEnabled() && !takesTab(control) && !mayBePassedBy(control))
        faults << u"%1: no key reaches it"_s.arg(nameOf(control));
    return faults;
}

/// How often Tab may be pressed before it leaves: a date has parts, and a text its links.
int stopsIn(const QWidget* widget) {
    if (const auto* date = qobject_cast<const QDateTimeEdit*>(widget))
        return date->sectionCount();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return qMax(1, int(label->text().count(u"<a "_s)));
    return 1;
}

struct Round {
    Widgets stops;
    QStringList faults;
};

/// Tab (or Shift+Tab) from `first` until it is back there.
Round walkFrom(QWidget* first, const QWidget& window, bool forward) {
    const QString key = forward ? u"Tab"_s : u"Shift+Tab"_s;
    Round round;
    first->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    QWidget* at = first;
    do {
        const QString from = nameOf(at);
        const int presses = stopsIn(at);
        for (int i = 0; i < presses && window.focusWidget() == at; ++i)
            QTest::keyClick(at, forward ? Qt::Key_Tab : Qt::Key_Backtab,
                            forward ? Qt::NoModifier : Qt::ShiftModifier);
        QWidget* now = window.focusWidget();
        if (!now || now == at || round.stops.contains(now)) {
            round.faults << from + (!now        ? u": %1 loses the focus there"_s
                                    : now == at ? u": %1 stays there"_s
                                                : u": %1 turns back there"_s)
                                       .arg(key);
            return round;
        }
        if (!isInSight(*now))
            round.faults << u"%1: is out of sight when %2 reaches it"_s.arg(nameOf(now), key);
        round.stops << now;
        at = now;
    } while (at != first);
    return round;
}

/// Where it lies on its page, wherever that is scrolled to.
QRect placeOf(const QWidget* widget) {
    QPoint at;
    for (const QWidget* each = widget; each && !each->isWindow(); each = each->parentWidget()) {
        const QWidget* above = each->parentWidget();
        const auto* area = above ? qobject_cast<const QScrollArea*>(above->parentWidget()) : nullptr;
        if (!area || area->widget() != each)
            at += each->pos();
    }
    return {at, widget->size()};
}

/// Of what has `above` over it, the part that holds `widget`.
const QWidget* partWith(const QWidget* widget, const QWidget* above) {
    while (widget && widget->parentWidget() != above)
        widget = widget->parentWidget();
    return widget;
}

QRect placeOfAll(const Widgets& stops, const QWidget* part) {
    QRect all;
    for (const QPointer<QWidget>& each : stops)
        if (each && (each == part || part->isAncestorOf(each)))
            all |= placeOf(each);
    return all;
}

/// Whether `next`, in `both`, stands beside what was read up to `at`, as another column does. Columns are
/// compared whole: where in them the keys stop says nothing about what stands beside what.
bool beginsColumn(const Widgets& stops, qsizetype at, const QRect& next, const QWidget* both) {
    for (qsizetype back = 0; back < stops.size(); ++back) {
        const QWidget* stop = stops[(at - back + stops.size()) % stops.size()];
        const QRect read = both->isAncestorOf(stop) ? placeOf(partWith(stop, both)) : QRect();
        if (read.isNull() || read.right() >= next.left())
            return false;
        if (read.top() <= next.bottom() && next.top() <= read.bottom())
            return true;
    }
    return false;
}

struct WayBack {
    const QWidget* from;
    const QWidget* to;
    bool up;
};

/// From one stop to the next against the way one reads. They are compared as the largest groups that hold
/// only one of them: a column beside another one is read to its end first.
std::optional<WayBack> wayBack(const Widgets& stops, qsizetype at) {
    const QWidget* from = stops[at];
    const QWidget* to = stops[(at + 1) % stops.size()];
    const QWidget* both = from->parentWidget();
    while (both && !both->isAncestorOf(to))
        both = both->parentWidget();
    if (!both || from->isAncestorOf(to) || to->isAncestorOf(from))
        return std::nullopt;
    const QRect before = placeOfAll(stops, partWith(from, both));
    const QRect next = placeOfAll(stops, partWith(to, both));
    const bool up = next.bottom() < before.top();
    const bool back = next.right() < before.left() && next.top() <= before.bottom();
    if ((!up && !back) ||
        (up && next.left() > before.right() && beginsColumn(stops, at, placeOf(partWith(to, both)), both)))
        return std::nullopt;
    return WayBack{from, to, up};
}

/// Whoever reads goes down, and from left to right in what stands side by side.
QStringList judgeOrder(Widgets stops) {
    stops.removeAll(nullptr);
    QList<WayBack> ways;
    for (qsizetype at = 0; at < stops.size(); ++at)
        if (const auto way = wayBack(stops, at))
            ways.append(*way);
    // Tab goes round: one way leads from the end to what stands first.
    const auto round = std::min_element(ways.cbegin(), ways.cend(), [](const WayBack& a, const WayBack& b) {
        const QPoint one = placeOf(a.to).topLeft(), other = placeOf(b.to).topLeft();
        return std::pair(one.y(), one.x()) < std::pair(other.y(), other.x());
    });
    QStringList faults;
    for (auto way = ways.cbegin(); way != ways.cend(); ++way)
        if (way != round)
            faults << u"%1: Tab goes back %2 from there, to %3"_s.arg(
                nameOf(way->from), way->up ? u"up"_s : u"to the left"_s, nameOf(way->to));
    return faults;
}

QStringList judgeWalk(QWidget* first, const Widgets& controls, const QWidget& window) {
    const Round there = walkFrom(first, window, true);
    const Round back = walkFrom(first, window, false);
    QStringList faults = there.faults + back.faults;
    if (!there.faults.isEmpty())
        return faults; // how far it came says nothing more
    for (const QPointer<QWidget>& control : controls)
        if (control && control->isVisible() && control->isEnabled() && takesTab(control) &&
            !there.stops.contains(control))
            faults << u"%1: Tab does not reach it"_s.arg(nameOf(control));
    faults << judgeOrder(there.stops);
    if (!back.faults.isEmpty())
        return faults;
    Widgets turned{back.stops.crbegin(), back.stops.crend()};
    turned << turned.takeFirst();
    if (turned != there.stops)
        faults << u"%1: Shift+Tab goes another way round than Tab"_s.arg(nameOf(first));
    return faults;
}

/// What holds `widget` and is called `name`; null without one.
const QWidget* around(const QWidget* widget, const QString& name) {
    while (widget && widget->objectName() != name)
        widget = widget->parentWidget();
    return widget;
}

/// A menu that lies over the page, with keys of its own, closes when it loses the focus.
bool isInMenu(const QWidget* widget) { return around(widget, u"case.fix"_s); }

/// While a question lies over the page, its own controls are all that keys reach.
Widgets withinReach(Widgets controls, const QWidget* focused) {
    if (const QWidget* question = around(focused, u"case.paste"_s))
        controls.removeIf(
            [question](const QPointer<QWidget>& each) { return !question->isAncestorOf(each); });
    return controls;
}

} // namespace

bool isInSight(const QWidget& widget) {
    QRect left = widget.rect();
    for (const QWidget* at = &widget; at->parentWidget() && !at->isWindow(); at = at->parentWidget())
        left = left.translated(at->pos()) & at->parentWidget()->rect();
    return widget.isVisible() && !left.isEmpty();
}

QStringList judgeAccess(QWidget& window) {
    QStringList faults;
    const QPointer<QWidget> before = window.focusWidget();
    const Widgets controls = withinReach(controlsIn(window), before);
    for (const QPointer<QWidget>& control : controls)
        faults << judgeControl(control);
    if (!before)
        faults << nameOf(&window) + u": nothing has the focus"_s;
    const auto first = std::find_if(controls.cbegin(), controls.cend(), [](const QPointer<QWidget>& each) {
        return each->isEnabled() && takesTab(each);
    });
    if (first == controls.cend() || isInMenu(before))
        return faults;
    QHash<QScrollBar*, int> scrolled;
    const auto bars = window.findChildren<QScrollBar*>();
    for (QScrollBar* bar : bars)
        scrolled.insert(bar, bar->value());
    faults << judgeWalk(*first, controls, window);
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    const auto still = window.findChildren<QScrollBar*>();
    for (QScrollBar* bar : still)
        bar->setValue(scrolled.value(bar, bar->value()));
    return faults;
}

} // namespace leertafel::test
