#include "ui/common/VerticalArea.h"

#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <limits>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

int lackIn(QLayout* layout, int room);

/// What is below the edge of something that scrolls by itself.
int hiddenIn(const QAbstractScrollArea* area, int room) {
    if (area->sizePolicy().verticalPolicy() == QSizePolicy::Fixed)
        return 0;
    const bool list = qobject_cast<const QAbstractItemView*>(area) != nullptr;
    const int whole = area->height() + area->verticalScrollBar()->maximum();
    return qMin(list ? qMin(whole, room) : whole, area->maximumHeight()) - area->height();
}

} // namespace

int lackOf(QWidget* widget, int room) {
    if (const auto* stack = qobject_cast<QStackedWidget*>(widget))
        return stack->currentWidget() ? lackOf(stack->currentWidget(), room) : 0;
    // A stack asks for the room of all that lies in it; only what is on top needs it.
    if (widget->layout() && (widget->findChild<QStackedWidget*>() || widget->findChild<QStackedLayout*>()))
        return lackIn(widget->layout(), room);
    const QSizePolicy::Policy policy = widget->sizePolicy().verticalPolicy();
    int needed = widget->minimumHeight();
    // What flows asks by its hint for the height it would have at its narrowest; below it is asked at its
    // width.
    const bool flows =
        !(policy & QSizePolicy::ShrinkFlag) && widget->layout() && widget->layout()->hasHeightForWidth();
    if (needed == 0 && policy != QSizePolicy::Ignored && !flows)
        needed = policy & QSizePolicy::ShrinkFlag ? widget->minimumSizeHint().height()
                                                  : widget->sizeHint().height();
    if (!widget->layout() && widget->hasHeightForWidth())
        needed = qMax(needed, widget->heightForWidth(widget->width()));
    // A heading that takes a second line pushes what is below it over the edge, and itself lacks nothing.
    if (widget->layout() && widget->layout()->hasHeightForWidth() && policy != QSizePolicy::Ignored)
        needed = qMax(needed, widget->layout()->totalMinimumHeightForWidth(widget->width()));
    const int own = qMin(needed, widget->maximumHeight()) - widget->height();
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget))
        return room > 0 ? qMax(own, hiddenIn(area, room)) : own;
    return qMax(own, widget->layout() ? lackIn(widget->layout(), room) : 0);
}

namespace {

int lackIn(QLayoutItem* item, int room) {
    if (QWidget* widget = item->widget())
        return widget->isHidden() ? 0 : qMax(0, lackOf(widget, room));
    return item->layout() ? lackIn(item->layout(), room) : 0;
}

int lackIn(QLayout* layout, int room) {
    // Asks for the height of the highest of its widgets; the one on top is what shows.
    if (const auto* stack = qobject_cast<QStackedLayout*>(layout))
        return stack->currentWidget() ? lackOf(stack->currentWidget(), room) : 0;
    int sum = 0;
    int most = 0;
    QMap<int, int> rows;
    auto* grid = qobject_cast<QGridLayout*>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        const int lack = lackIn(layout->itemAt(i), room);
        sum += lack;
        most = qMax(most, lack);
        if (grid) {
            int row = 0, column = 0, rowSpan = 0, columnSpan = 0;
            grid->getItemPosition(i, &row, &column, &rowSpan, &columnSpan);
            rows[row] = qMax(rows.value(row), lack);
        }
    }
    if (grid) {
        sum = 0;
        for (const int lack : std::as_const(rows))
            sum += lack;
        return sum;
    }
    if (const auto* box = qobject_cast<const QBoxLayout*>(layout))
        return box->direction() == QBoxLayout::TopToBottom || box->direction() == QBoxLayout::BottomToTop
                   ? sum
                   : most;
    if (layout->hasHeightForWidth())
        most = qMax(most, layout->heightForWidth(layout->geometry().width()) - layout->geometry().height());
    return most;
}

/// The widgets that a layout and the layouts inside it place.
QList<QWidget*> placedBy(QLayout* layout) {
    QList<QWidget*> placed;
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget(); widget && !widget->isHidden())
            placed << widget;
        else if (item->layout())
            placed << placedBy(item->layout());
    }
    return placed;
}

/// What is empty below the last words of a column: its own margin and that of what stands last in it.
int marginAtEnd(QVBoxLayout& body) {
    const QList<QWidget*> placed = placedBy(&body);
    const QLayout* inside = placed.isEmpty() ? nullptr : placed.constLast()->layout();
    return body.contentsMargins().bottom() + (inside ? inside->contentsMargins().bottom() : 0);
}

constexpr char ownMinimum[] = "verticalAreaOwnMinimum";

/// Holds a widget to the height it needs at the width it got. Its layout counted with the width it was
/// offered, which is more for what has a largest width; then a stretch elsewhere would take the difference.
void holdHeight(QWidget* widget) {
    if (!widget->hasHeightForWidth() || widget->maximumHeight() == widget->minimumHeight())
        return;
    const int needed = widget->layout() ? widget->layout()->totalHeightForWidth(widget->width())
                                        : widget->heightForWidth(widget->width());
    const QVariant own = widget->property(ownMinimum);
    if (!own.isValid() && widget->height() >= needed)
        return;
    if (!own.isValid())
        widget->setProperty(ownMinimum, widget->minimumHeight());
    widget->setMinimumHeight(qMax(widget->property(ownMinimum).toInt(), needed));
}

} // namespace

/// Asks for the height that its layout counted, and for what that count turned out to be short of: a layout
/// counts a part of limited width as if it were as wide as the whole.
class VerticalArea::Ground final : public QWidget {
public:
    int lack = 0;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        const int counted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                          : layout()->totalMinimumSize().height();
        return counted + lack;
    }
    QSize minimumSizeHint() const override {
        return {layout()->totalMinimumSize().width(), heightForWidth(width())};
    }
};

VerticalArea::VerticalArea(QWidget* parent)
    : QScrollArea(parent), m_ground(new Ground), m_bar(new QScrollBar(Qt::Vertical, this)) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    m_ground->setProperty("frame", u"column"_s);
    m_body = new QVBoxLayout(m_ground);
    setWidget(m_ground);
    viewport()->setAutoFillBackground(false);
    m_ground->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);

    QScrollBar* inner = verticalScrollBar();
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->setObjectName(u"column.bar"_s);
    m_bar->hide();
    connect(inner, &QScrollBar::rangeChanged, this, &VerticalArea::placeBar);
    connect(inner, &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::valueChanged, inner, &QScrollBar::setValue);
    connect(m_bar, &QScrollBar::actionTriggered, this, [this] { m_startAt = nullptr; });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void VerticalArea::resizeEvent(QResizeEvent* event) {
    // Whatever the content would like, it gets the width there is: nothing scrolls sideways.
    m_ground->setMaximumWidth(room());
    {
        const QScopedValueRollback<bool> quiet(m_fitting, true);
        QScrollArea::resizeEvent(event);
    }
    placeBar();
    fit();
}

bool VerticalArea::event(QEvent* event) {
    if (event->type() != QEvent::LayoutRequest && event->type() != QEvent::Show)
        return QScrollArea::event(event);
    bool done = false;
    {
        // It scrolls here for the margin at the end, too; the bar follows what is found below.
        const QScopedValueRollback<bool> quiet(m_fitting, true);
        done = QScrollArea::event(event);
    }
    fit();
    return done;
}

void VerticalArea::setWidest(int logical) {
    m_widest = logical;
    fit();
}

int VerticalArea::room() const {
    const int there = viewport()->width();
    return m_widest > 0 ? qMin(there, Theme::px(m_widest)) : there;
}

void VerticalArea::placeBar() {
    // A bar that comes and goes while the content finds its height asks each time to be laid out.
    if (m_fitting)
        return;
    QScrollBar* inner = verticalScrollBar();
    m_bar->setRange(inner->minimum(), inner->maximum());
    m_bar->setPageStep(viewport()->height());
    m_bar->setSingleStep(Theme::px(20));
    m_bar->setValue(inner->value());
    const int wide = m_bar->sizeHint().width();
    m_bar->setGeometry(width() - wide, 0, wide, height());
    m_bar->setVisible(inner->maximum() > inner->minimum());
    m_bar->raise();
}

void VerticalArea::fit() {
    if (m_fitting || !isVisible())
        return;
    m_fitting = true;
    const int scrolled = verticalScrollBar()->value();
    const auto layOut = [this] {
        const int wide = room();
        m_ground->setMaximumWidth(wide); // what it was last told may be of before it was shown
        m_ground->resize(wide, qMax(viewport()->height(), m_ground->heightForWidth(wide)));
        m_body->activate();
    };
    m_ground->lack = 0;
    layOut();
    const QList<QWidget*> placed = placedBy(m_body);
    for (QWidget* widget : placed)
        holdHeight(widget);
    layOut();
    constexpr int rounds = 4;
    int before = std::numeric_limits<int>::max();
    int kept = 0;
    for (int round = 0; round < rounds; ++round) {
        const int lack = lackIn(m_body, 0);
        if (lack <= 0)
            break;
        if (lack >= before) { // what more height does not mend would only be scrolled past
            m_ground->lack = kept;
            layOut();
            break;
        }
        // Short of the height it has, which is that of the area where the layout counted less.
        const int counted = m_ground->heightForWidth(room()) - m_ground->lack;
        kept = m_ground->lack;
        m_ground->lack = m_ground->height() + lack - counted;
        before = lack;
        layOut();
    }
    // Nobody scrolls to see the margin at the end.
    const int over = m_ground->height() - viewport()->height();
    verticalScrollBar()->setRange(0, over > marginAtEnd(*m_body) ? over : 0);
    if (m_startAt)
        showStart();
    else
        verticalScrollBar()->setValue(scrolled);
    m_fitting = false;
    placeBar();
}

void VerticalArea::wheelEvent(QWheelEvent* event) {
    m_startAt = nullptr;
    QScrollArea::wheelEvent(event);
}

bool VerticalArea::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && watched == m_startAt) {
        m_startAt->removeEventFilter(this);
        m_startAt = nullptr;
    }
    return QScrollArea::eventFilter(watched, event);
}

void VerticalArea::reveal(QWidget* widget) {
    if (widget == m_startAt)
        return showStart();
    m_startAt = nullptr;
    revealIn(*this, widget);
}

namespace {

/// Scrolls as little as shows a part of the content with air around it.
void bringIn(const QScrollArea& area, const QRect& box) {
    const int air = Theme::px(space::l);
    QScrollBar* bar = area.verticalScrollBar();
    const int top = bar->value();
    if (box.top() - air < top)
        bar->setValue(box.top() - air);
    else if (box.bottom() + air > top + area.viewport()->height())
        bar->setValue(box.bottom() + air - area.viewport()->height());
}

} // namespace

void revealIn(QScrollArea& area, QWidget* widget) {
    QWidget* ground = area.widget();
    if (!ground || !ground->isAncestorOf(widget))
        return;
    // Layouts that changed in this very event have no geometry yet.
    if (ground->layout())
        ground->layout()->activate();
    const int air = Theme::px(space::l);
    const int room = area.viewport()->height();
    QRect box(widget->mapTo(ground, QPoint(0, 0)), widget->size());
    if (box.height() + 2 * air > room) {
        const QRect caret = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        if (widget->testAttribute(Qt::WA_InputMethodEnabled) && caret.isValid())
            box = caret.translated(box.topLeft());
        else
            box.setHeight(qMax(1, room / 2)); // its beginning is enough
    }
    bringIn(area, box);
}

void followIn(QScrollArea& area, QWidget* focused) {
    QWidget* whole = focused;
    for (QWidget* at = focused->parentWidget(); at && at != area.widget(); at = at->parentWidget())
        if (qobject_cast<FormField*>(at))
            whole = at;
    revealIn(area, whole->height() < area.viewport()->height() ? whole : focused);
}

void VerticalArea::startAtCaret(QWidget* field) {
    if (!m_ground->isAncestorOf(field))
        return;
    m_body->activate();
    m_startAt = field;
    field->installEventFilter(this);
    showStart();
}

void VerticalArea::showStart() {
    verticalScrollBar()->setValue(0);
    const QRect caret = m_startAt->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    bringIn(*this, caret.translated(m_startAt->mapTo(m_ground, QPoint(0, 0))));
}

/// A click leaves things where they are.
void VerticalArea::follow(QWidget* focused) {
    if (!focused || focused == m_startAt)
        return;
    m_startAt = nullptr;
    if (m_ground->isAncestorOf(focused) && QApplication::mouseButtons() == Qt::NoButton)
        followIn(*this, focused);
}

void setWidest(QWidget* widget, int logical) {
    if (auto* area = widget->findChild<VerticalArea*>(QString(), Qt::FindDirectChildrenOnly))
        area->setWidest(logical);
}

void startAtCaret(QWidget* field) {
    for (QWidget* at = field->parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<VerticalArea*>(at))
            return area->startAtCaret(field);
}

void bringIntoView(QWidget* widget) {
    const auto now = [widget] {
        for (QWidget* at = widget->parentWidget(); at; at = at->parentWidget())
            if (auto* column = qobject_cast<VerticalArea*>(at))
                column->reveal(widget);
            else if (auto* area = qobject_cast<QScrollArea*>(at))
                revealIn(*area, widget);
    };
    now();
    // What was shown in this very event finds its place with the next one, and a page that scrolls whole
    // grows in the one after that.
    QTimer::singleShot(0, widget, [widget, now] {
        now();
        QTimer::singleShot(0, widget, now);
    });
}

} // namespace leertafel::ui
