#include "tests/ui/tour/Layout.h"

#include "ui/common/IdCombo.h"
#include "ui/common/TitleLabel.h"
#include "ui/common/Widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QAbstractScrollArea*>(widget);
}

int widestWord(const QString& text, const QFontMetrics& metrics) {
    static const QRegularExpression gaps(u"[\\s/\\x{2013}-]+"_s);
    int widest = 0;
    for (const QString& word : text.split(gaps, Qt::SkipEmptyParts))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

QString tooNarrow(const QWidget* widget, int needed, int has) {
    return needed > has + 1
               ? u"%1: its words need %2 px and have %3"_s.arg(nameOf(widget)).arg(needed).arg(has)
               : QString();
}

QString judgeLabel(const QLabel* label) {
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull() ||
        qobject_cast<const ui::TitleLabel*>(label))
        return {};
    const int room = label->contentsRect().width();
    if (!label->wordWrap()) {
        const auto* own = qobject_cast<const ui::TextLabel*>(label);
        return own && own->isElided() ? QString()
                                      : tooNarrow(label, label->sizeHint().width(), label->width());
    }
    if (const int needed = label->heightForWidth(label->width()); needed > label->height() + 1)
        return u"%1: its lines need %2 px and have %3"_s.arg(nameOf(label)).arg(needed).arg(label->height());
    if (!Qt::mightBeRichText(label->text()))
        return tooNarrow(label, widestWord(label->text(), label->fontMetrics()), room);
    return {};
}

QString judgeField(const QWidget* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        const QMargins m = line->textMargins();
        constexpr int frames = 20;
        const int room = line->width() - m.left() - m.right() - frames;
        if (line->text().isEmpty())
            return tooNarrow(line, line->fontMetrics().horizontalAdvance(line->placeholderText()), room);
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const QRect room =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        // An IdCombo says in a tool tip what it has no room for, but what it asks must be readable at once.
        const auto* own = qobject_cast<const ui::IdCombo*>(combo);
        if (!own || (own->currentId().isEmpty() && own->currentText().endsWith(u'…')))
            return tooNarrow(combo, combo->fontMetrics().horizontalAdvance(combo->currentText()),
                             room.width());
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(widget))
        for (int i = 0; i < header->count(); ++i)
            if (!header->isSectionHidden(i) && header->orientation() == Qt::Horizontal &&
                header->sectionSizeHint(i) > header->sectionSize(i) + 1)
                return u"%1: heading %2 needs %3 px and has %4"_s.arg(nameOf(widget))
                    .arg(i)
                    .arg(header->sectionSizeHint(i))
                    .arg(header->sectionSize(i));
    return {};
}

/// How small a widget can be and still be what it is.
QSize leastOf(const QWidget* widget) {
    const QSizePolicy policy = widget->sizePolicy();
    const QSize hint = widget->sizeHint();
    const QSize least = widget->minimumSizeHint();
    const auto side = [](QSizePolicy::Policy way, int wish, int most, int set) {
        if (way == QSizePolicy::Ignored)
            return set;
        return set > 0 ? set : (way & QSizePolicy::ShrinkFlag ? most : qMax(most, wish));
    };
    return QSize(side(policy.horizontalPolicy(), hint.width(), least.width(), widget->minimumWidth()),
                 side(policy.verticalPolicy(), hint.height(), least.height(), widget->minimumHeight()))
        .boundedTo(widget->maximumSize());
}

QString judgeSize(const QWidget* widget) {
    const QSize least = leastOf(widget);
    if (widget->height() + 1 < least.height() || widget->width() + 1 < least.width())
        return u"%1: is %2×%3 and needs %4×%5"_s.arg(nameOf(widget))
            .arg(widget->width())
            .arg(widget->height())
            .arg(least.width())
            .arg(least.height());
    return {};
}

/// Follows a widget out to the window: each thing around it holds it, or scrolls to it.
QString judgePlace(const QWidget* widget) {
    QRect box = widget->rect();
    for (const QWidget* at = widget; at->parentWidget() && !at->isWindow(); at = at->parentWidget()) {
        const QWidget* holder = at->parentWidget();
        box = QRect(at->mapToParent(box.topLeft()), box.size());
        const auto* area = qobject_cast<const QAbstractScrollArea*>(holder->parentWidget());
        if (area && area->viewport() == holder) {
            if (box.left() < -1 || box.right() > holder->width())
                return u"%1: reaches past the side of what scrolls"_s.arg(nameOf(widget));
            const QScrollBar* bar = area->verticalScrollBar();
            if (box.bottom() + bar->value() > holder->height() + bar->maximum() + 1 ||
                box.top() + bar->value() < -1)
                return u"%1: cannot be scrolled to"_s.arg(nameOf(widget));
            box = holder->rect();
            continue;
        }
        if (!holder->rect().adjusted(-1, -1, 1, 1).contains(box))
            return u"%1: reaches outside %2"_s.arg(nameOf(widget), nameOf(holder));
    }
    return {};
}

QList<QWidget*> placedIn(QLayout* layout) {
    QList<QWidget*> placed;
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget(); widget && widget->isVisible() && !widget->size().isEmpty())
            placed << widget;
        else if (item->layout())
            placed << placedIn(item->layout());
    }
    return placed;
}

/// What a layout has no room for it puts over its neighbour.
QStringList judgeNeighbours(const QWidget* holder) {
    QStringList faults;
    const QList<QWidget*> placed = placedIn(holder->layout());
    for (qsizetype i = 0; i < placed.size(); ++i)
        for (qsizetype j = i + 1; j < placed.size(); ++j) {
            const QRect both = placed.at(i)->geometry() & placed.at(j)->geometry();
            if (both.width() > 1 && both.height() > 1)
                faults << u"%1: lies over %2"_s.arg(nameOf(placed.at(j)), nameOf(placed.at(i)));
        }
    return faults;
}

QString judgeSideways(const QWidget* widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
    if (area && area->horizontalScrollBar()->maximum() > 0 && !qobject_cast<const QHeaderView*>(widget))
        return u"%1: scrolls sideways"_s.arg(nameOf(widget));
    return {};
}

/// What is read or filled in scrolls by one bar: lists have their own, and a field that is full.
QString judgeOneBar(const QWidget* widget) {
    const auto* area = qobject_cast<const QScrollArea*>(widget);
    const int most = area ? area->verticalScrollBar()->maximum() : 0;
    if (most == 0)
        return {};
    constexpr int worthScrolling = 16;
    if (most < worthScrolling)
        return u"%1: scrolls for %2 px"_s.arg(nameOf(widget)).arg(most);
    const QList<QWidget*> placed = placedIn(area->widget() ? area->widget()->layout() : nullptr);
    const auto isBelow = [area](const QWidget* each) {
        return each->geometry().bottom() >= area->viewport()->height();
    };
    if (!placed.isEmpty() && std::none_of(placed.cbegin(), placed.cend(), isBelow))
        return u"%1: scrolls to nothing"_s.arg(nameOf(widget));
    for (const QWidget* at = area->parentWidget(); at; at = at->parentWidget())
        if (const auto* around = qobject_cast<const QScrollArea*>(at);
            around && around->verticalScrollBar()->maximum() > 0)
            return u"%1: scrolls inside what scrolls"_s.arg(nameOf(widget));
    return {};
}

/// A page has one next step.
QStringList judgeFilled(const QWidget& window) {
    QStringList filled;
    const auto buttons = window.findChildren<QPushButton*>();
    for (const QPushButton* button : buttons)
        if (button->isVisible() && button->window() == &window && button->property("kind") == u"primary"_s)
            filled << nameOf(button);
    if (filled.size() < 2)
        return {};
    return {u"%1: is filled beside %2"_s.arg(filled.constFirst(), filled.mid(1).join(u", "_s))};
}

} // namespace

QString nameOf(const QWidget* widget) {
    QString name = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
    if (!widget->objectName().isEmpty())
        name += u' ' + widget->objectName();
    QString words = widget->accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        words = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        words = button->text();
    if (!words.isEmpty())
        name += u" '"_s + words.left(50) + u'\'';
    for (const QWidget* at = widget->parentWidget(); at; at = at->parentWidget())
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(u"qt_"_s))
            return name + u" in "_s + at->objectName();
    return name;
}

bool isInner(const QWidget* widget) {
    if (widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(widget))
        return true;
    const QWidget* parent = widget->parentWidget();
    return parent &&
           (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
            qobject_cast<const QLineEdit*>(parent) ||
            (qobject_cast<const QAbstractScrollArea*>(parent) && !qobject_cast<const QHeaderView*>(widget)) ||
            qobject_cast<const QAbstractItemView*>(parent->parentWidget()));
}

QStringList judgeLayout(QWidget& window) {
    QStringList faults;
    const auto add = [&faults](const QString& fault) {
        if (!fault.isEmpty())
            faults << fault;
    };
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window || isInner(widget))
            continue;
        faults << judgeNeighbours(widget);
        add(judgeSideways(widget));
        add(judgeOneBar(widget));
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label)
            add(judgeLabel(label));
        else
            add(judgeField(widget));
        if (!label && !isControl(widget))
            continue;
        add(judgePlace(widget));
        if (!label && !qobject_cast<const QAbstractItemView*>(widget))
            add(judgeSize(widget));
    }
    faults << judgeNeighbours(&window) << judgeFilled(window);
    return faults;
}

QStringList judgeControls(QWidget& window) {
    QStringList faults;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || isInner(widget) || !isControl(widget) ||
            qobject_cast<const QAbstractScrollArea*>(widget))
            continue;
        if (const int needed = leastOf(widget).height(); widget->height() + 1 < needed)
            faults << u"%1: is %2 high and needs %3"_s.arg(nameOf(widget)).arg(widget->height()).arg(needed);
        const QList<QWidget*> placed = placedIn(widget->parentWidget()->layout());
        for (const QWidget* other : placed)
            if (other < widget && qobject_cast<const QAbstractButton*>(widget) &&
                qobject_cast<const QAbstractButton*>(other) &&
                widget->geometry().intersects(other->geometry()))
                faults << u"%1: lies over %2"_s.arg(nameOf(widget), nameOf(other));
    }
    return faults;
}

} // namespace leertafel::test
