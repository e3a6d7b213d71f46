#include "ui/common/IdCombo.h"

#include "ui/common/Labels.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace leertafel::ui {

IdCombo::IdCombo(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumContentsLength(4);
    setMaxVisibleItems(16);
    setFocusPolicy(Qt::StrongFocus);
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

void IdCombo::wheelEvent(QWheelEvent* event) { event->ignore(); }

void IdCombo::showPopup() {
    m_fromList = true;
    QComboBox::showPopup();
}

void IdCombo::keyPressEvent(QKeyEvent* event) {
    m_fromList = false;
    QComboBox::keyPressEvent(event);
}

} // namespace leertafel::ui
