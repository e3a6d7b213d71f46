#include "ui/common/IdCombo.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QWheelEvent>

namespace leertafel::ui {

IdCombo::IdCombo(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumContentsLength(4);
    setMaxVisibleItems(16);
    setFocusPolicy(Qt::StrongFocus);
    // The list of the platform's own style draws like a menu, past the style sheet: its current line had the
    // colour of its ground.
    setItemDelegate(new QStyledItemDelegate(this));
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(currentId()); });
}

void IdCombo::add(const QString& id, const QString& words) { addItem(words, id); }

void IdCombo::addList(const QList<Entry>& entries) {
    for (const Entry& entry : entries) {
        add(entry.id, entry.label.in(language()));
        const QString& hint = entry.hint.in(language());
        if (!hint.isEmpty())
            setItemData(count() - 1, hint, Qt::ToolTipRole);
    }
}

QString IdCombo::currentId() const { return currentData().toString(); }

void IdCombo::setCurrentId(const QString& id) {
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(id));
}

bool IdCombo::event(QEvent* event) {
    // What does not fit is said in full.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), currentText(), this);
        return true;
    }
    return QComboBox::event(event);
}

void IdCombo::wheelEvent(QWheelEvent* event) { event->ignore(); }

void IdCombo::showPopup() {
    m_fromList = true;
    // The list is as wide as its words, also where the box has less room than they need.
    const int edges = 2 * Theme::px(space::l) + view()->verticalScrollBar()->sizeHint().width();
    view()->setMinimumWidth(qMin(view()->sizeHintForColumn(0) + edges, window()->width()));
    QComboBox::showPopup();
}

int IdCombo::roomIn(const QSize& size) const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.rect = QRect(QPoint(0, 0), size);
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
}

/// Qt measures the ink of the words, which is a few pixels less than they take with large letters, and an
/// advance is rounded down.
QSize IdCombo::sizeHint() const {
    QSize hint = QComboBox::sizeHint();
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, fontMetrics().size(Qt::TextSingleLine, itemText(i)).width());
    widest = qMax(widest, fontMetrics().size(Qt::TextSingleLine, placeholderText()).width());
    hint.rwidth() += qMax(0, widest - roomIn(hint));
    return hint;
}

/// A choice that is wider than the box ends in "…".
void IdCombo::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    if (currentIndex() < 0)
        option.currentText = placeholderText();
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, roomIn(size()));
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void IdCombo::keyPressEvent(QKeyEvent* event) {
    m_fromList = false;
    QComboBox::keyPressEvent(event);
}

} // namespace leertafel::ui
