#include "ui/common/FlowLayout.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

/// A checkable button as wide as its words need when bold, so that choosing moves nothing.
class SteadyButton final : public QPushButton {
public:
    SteadyButton(const QString& words, const QString& kind, int padding)
        : QPushButton(words), m_padding(padding) {
        setProperty("kind", kind);
        setCheckable(true);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int needed = QFontMetrics(bold).horizontalAdvance(text()) + 2 * Theme::px(m_padding) + 3;
        return QPushButton::sizeHint().expandedTo({needed, 0});
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_padding;
};

} // namespace

TabStrip::TabStrip(QWidget* parent) : QFrame(parent), m_group(new QButtonGroup(this)) {
    setProperty("frame", u"tabs"_s);
    setAccessibleName(tr("Parts of this page"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(Theme::px(space::xl), 0, Theme::px(space::xl), 0);
    // Where the words do not fit beside each other they go on below.
    m_row->addLayout(new FlowLayout(nullptr, space::xs), 1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        Q_EMIT currentChanged(id);
        // In a low window the page scrolls as a whole; what another tab shows begins at its top.
        for (QWidget* outer = parentWidget(); outer; outer = outer->parentWidget())
            if (auto* page = qobject_cast<QScrollArea*>(outer))
                page->verticalScrollBar()->setValue(0);
    });
}

int TabStrip::addTab(const QString& words) {
    auto* button = new SteadyButton(words, u"tab"_s, 12);
    button->setAccessibleName(words);
    const int index = static_cast<int>(m_group->buttons().size());
    button->setObjectName(u"tab.%1"_s.arg(index));
    m_row->itemAt(0)->layout()->addWidget(button);
    const QSignalBlocker quiet(m_group);
    m_group->addButton(button, index);
    if (index == 0)
        button->setChecked(true);
    return index;
}

void TabStrip::setTabText(int index, const QString& words) {
    if (QAbstractButton* button = m_group->button(index)) {
        button->setText(words);
        button->setAccessibleName(words);
        button->updateGeometry();
    }
}

void TabStrip::setTabVisible(int index, bool visible) {
    if (QAbstractButton* button = m_group->button(index))
        button->setVisible(visible);
}

int TabStrip::current() const { return m_group->checkedId(); }

void TabStrip::setCurrent(int index) {
    QAbstractButton* button = m_group->button(index);
    if (!button)
        return;
    const QAbstractButton* before = m_group->checkedButton();
    const bool focused = before && before->hasFocus();
    button->setChecked(true);
    if (focused)
        button->setFocus();
}

void TabStrip::step(int by) {
    const int count = static_cast<int>(m_group->buttons().size());
    for (int i = 1; i < count; ++i) {
        const int index = (current() + by * i + count * i) % count;
        if (!m_group->button(index)->isVisibleTo(this))
            continue;
        setCurrent(index);
        m_group->button(index)->setFocus(Qt::TabFocusReason);
        return;
    }
}

Segmented::Segmented(const QStringList& words, Fit fit, QWidget* parent)
    : QFrame(parent), m_group(new QButtonGroup(this)) {
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new QFrame;
    m_frame->setProperty("frame", u"segmented"_s);
    auto* row = new QHBoxLayout(m_frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_combo = new IdCombo;
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto* button = new SteadyButton(words.at(i), u"segment"_s, fit == Fit::Tight ? 7 : 12);
        button->setProperty("tight", fit == Fit::Tight);
        button->setAccessibleName(words.at(i));
        button->setObjectName(u"segment.%1"_s.arg(i));
        button->setProperty("edge", words.size() == 1       ? u"only"_s
                                    : i == 0                ? u"first"_s
                                    : i == words.size() - 1 ? u"last"_s
                                                            : u"middle"_s);
        m_group->addButton(button, static_cast<int>(i));
        row->addWidget(button);
        m_combo->add(QString::number(i), words.at(i));
    }
    if (!words.isEmpty())
        m_group->button(0)->setChecked(true);
    m_combo->setAccessibleName(words.join(u", "_s));
    m_combo->setObjectName(u"segment.combo"_s);
    m_combo->hide();
    outer->addWidget(m_frame);
    outer->addWidget(m_combo);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        m_combo->setCurrentId(QString::number(id));
        Q_EMIT currentChanged(id);
    });
    connect(m_combo, &IdCombo::chosen, this, [this](const QString& id) { setCurrent(id.toInt()); });
    if (words.size() > 2)
        new NarrowWatcher(this, [this](bool narrow) {
            m_frame->setVisible(!narrow);
            m_combo->setVisible(narrow);
        });
}

int Segmented::current() const { return m_group->checkedId(); }

void Segmented::setCurrent(int index) {
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

void Segmented::focusChoice() {
    if (m_combo->isVisibleTo(this))
        m_combo->setFocus(Qt::OtherFocusReason);
    else
        m_group->button(qMax(0, current()))->setFocus(Qt::OtherFocusReason);
}

void Segmented::clearChoice(const QString& asks) {
    m_combo->setPlaceholderText(asks);
    m_combo->setCurrentId({});
    QAbstractButton* checked = m_group->checkedButton();
    if (checked == nullptr)
        return;
    m_group->setExclusive(false);
    checked->setChecked(false);
    m_group->setExclusive(true);
}

} // namespace leertafel::ui
