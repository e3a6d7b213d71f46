#include "ui/table/RoomStrip.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

/// The least width, in logical pixels, that the words beside the buttons keep.
constexpr int leastWords = 240;
constexpr int besideIcon = 4; ///< as QPushButton leaves

IconInk inkOf(const QPushButton* button) {
    const QString kind = button->property("kind").toString();
    return kind == u"primary" ? IconInk::OnAccent : kind == u"plain" ? IconInk::Link : IconInk::Ink;
}

} // namespace

RoomStrip::RoomStrip(QWidget* parent)
    : QFrame(parent)
    , m_where(new TextLabel({}, TextRole::Body, TextLabel::Tone::Quiet))
    , m_told(new TextLabel({}, TextRole::BodyStrong))
    , m_steps(new QWidget) {
    setProperty("frame", u"menurow"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(space::xl), Theme::px(space::s), Theme::px(space::xl),
                            Theme::px(space::s));
    row->setSpacing(Theme::px(space::l));
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    m_where->setObjectName(u"room.where"_s);
    m_told->setObjectName(u"room.told"_s);
    left->addWidget(m_where);
    left->addWidget(m_told);
    row->addLayout(left, 1);
    new FlowLayout(m_steps, space::s);
    m_leave = add(u"leave"_s, ButtonKind::Plain, tr("Esc"));
    m_back = add(u"back"_s, ButtonKind::Small, u"←"_s);
    m_pause = add(u"pause"_s, ButtonKind::Small, tr("Space"));
    m_beside = add(u"second"_s, ButtonKind::Small, u"S"_s);
    m_write = add(u"write"_s, ButtonKind::Small, tr("Enter"));
    m_other = add(u"other"_s, ButtonKind::Small, u"D"_s);
    m_next = add(u"next"_s, ButtonKind::Primary, u"→"_s);
    row->addWidget(m_steps, 3, Qt::AlignVCenter);
    row->addWidget(m_next);
    m_leave->setText(tr("Leave the table"));
    m_write->setText(tr("Fill in"));
    m_other->setText(tr("Another opinion"));
    connect(m_leave, &QPushButton::clicked, this, &RoomStrip::leaveWanted);
    connect(m_back, &QPushButton::clicked, this, &RoomStrip::backWanted);
    connect(m_pause, &QPushButton::clicked, this, &RoomStrip::pauseWanted);
    connect(m_beside, &QPushButton::clicked, this, &RoomStrip::secondWanted);
    connect(m_write, &QPushButton::clicked, this, &RoomStrip::writeWanted);
    connect(m_other, &QPushButton::clicked, this, &RoomStrip::dissentWanted);
    connect(m_next, &QPushButton::clicked, this, &RoomStrip::nextWanted);
}

QPushButton* RoomStrip::add(const QString& name, ButtonKind kind, const QString& key) {
    auto* button = makeButton({}, kind);
    button->setObjectName(u"room."_s + name);
    button->setToolTip(key);
    button->setIconSize(keyIconSize(key));
    button->setFocusPolicy(Qt::TabFocus); // after a click the keys go on meaning what they mean here
    if (kind != ButtonKind::Primary)
        m_steps->layout()->addWidget(button);
    return button;
}

void RoomStrip::setSteps(const RoomSteps& steps) {
    m_parts = steps.where;
    m_next->setText(steps.next);
    m_next->setEnabled(steps.goesOn);
    m_back->setText(steps.back);
    m_back->setEnabled(steps.goesBack);
    m_pause->setText(steps.pause);
    m_beside->setText(steps.beside);
    m_write->setVisible(steps.writes);
    m_other->setVisible(steps.dissents);
    m_told->setVisible(!m_told->text().isEmpty());
    for (QPushButton* button : {m_next, m_back, m_pause, m_beside})
        button->setAccessibleName(button->text());
    fit();
}

void RoomStrip::tell(const QString& sentence) {
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void RoomStrip::fillNext(bool filled) {
    if ((m_next->property("kind") == u"primary"_s) == filled)
        return;
    fillButton(m_next, filled);
    if (!m_next->icon().isNull())
        m_next->setIcon(keyIcon(m_next->toolTip(), inkOf(m_next)));
}

QList<QPushButton*> RoomStrip::steps() const {
    QList<QPushButton*> shown;
    for (QPushButton* button : {m_leave, m_back, m_pause, m_beside, m_write, m_other, m_next})
        if (!button->isHidden())
            shown.append(button);
    return shown;
}

/// Counted rather than tried: an icon that comes and goes lays everything out anew.
bool RoomStrip::hasRoomForKeys() const {
    int needed = Theme::px(leastWords + 2 * space::xl + 2 * space::l);
    for (const QPushButton* button : steps()) {
        const int key = button->icon().isNull() ? button->iconSize().width() + besideIcon : 0;
        needed += button->sizeHint().width() + key + Theme::px(space::s);
    }
    return needed <= width();
}

void RoomStrip::fit() {
    for (QPushButton* button : steps())
        button->ensurePolished();
    const bool keys = hasRoomForKeys();
    int wide = 0;
    for (QPushButton* button : steps()) {
        if (button->icon().isNull() == keys)
            button->setIcon(keys ? keyIcon(button->toolTip(), inkOf(button)) : QIcon());
        if (button != m_next)
            wide += button->sizeHint().width() + Theme::px(space::s);
    }
    // No wider than one row of them: what is left belongs to the words beside.
    m_steps->setMaximumWidth(wide);
    // Only between the parts does a line break, where there is room for keys.
    QStringList parts = m_parts;
    for (qsizetype i = 0; i < parts.size() && keys; ++i)
        if (i != 1)
            parts[i].replace(u' ', QChar(QChar::Nbsp));
    m_where->setText(parts.join(u" · "_s));
}

void RoomStrip::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    // Only keys that come or go ask for another layout from within one.
    if (hasRoomForKeys() == m_next->icon().isNull())
        fit();
}

} // namespace leertafel::ui
