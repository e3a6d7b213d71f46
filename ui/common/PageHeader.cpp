#include "ui/common/FocusRing.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(QWidget* parent) : QFrame(parent) {
    setProperty("frame", u"header"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* outer = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_outer = outer;
    outer->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                              Theme::px(space::m));
    outer->setSpacing(Theme::px(space::l));

    auto* words = new QVBoxLayout;
    m_words = words;
    words->setSpacing(0);
    m_crumb = new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet);
    m_crumb->setWordWrap(false);
    m_crumbButton = new QPushButton;
    m_crumbButton->setProperty("kind", u"crumb"_s);
    m_crumbButton->setObjectName(u"header.crumb"_s);
    m_crumbButton->setAutoDefault(false);
    m_crumbButton->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_crumbButton->setCursor(Qt::PointingHandCursor);
    m_crumbButton->hide();
    connect(m_crumbButton, &QPushButton::clicked, this, &PageHeader::crumbActivated);
    // Beside the crumb there is room for it on every page and tab, whatever buttons they have.
    m_note = new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet);
    m_note->setObjectName(u"header.note"_s);
    m_note->setElided(true);
    m_note->hide();
    auto* crumbRow = new QHBoxLayout;
    crumbRow->setSpacing(Theme::px(space::m));
    crumbRow->addWidget(m_crumb);
    crumbRow->addWidget(m_crumbButton);
    crumbRow->addWidget(m_note);
    crumbRow->addStretch(1);
    m_crumbStrut = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed);
    crumbRow->addItem(m_crumbStrut);
    words->addLayout(crumbRow);

    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(Theme::px(space::m));
    m_title = new TextLabel({}, TextRole::PageTitle);
    m_title->setElided(true);
    m_title->setObjectName(u"header.title"_s);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_state = new Chip({});
    m_state->setObjectName(u"header.state"_s);
    m_state->hide();
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_state, 0, Qt::AlignVCenter);
    titleRow->addStretch(1);
    // The same height whatever stands in it, so that the title stays where it is from page to page.
    words->addStretch(1);
    words->addLayout(titleRow);
    words->addStretch(1);
    outer->addLayout(words, 1);

    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Theme::px(space::s));
    auto* right = new QVBoxLayout;
    right->addStretch(1);
    right->addLayout(m_buttons);
    m_buttons->addStretch(1);
    m_buttons->addStrut(Theme::px(size::button));
    outer->addLayout(right);
    ringOnFocus(m_crumbButton);
    fitHeights();
    setCrumb({});
}

void PageHeader::setCrumb(const QString& text) {
    const bool leads = text.contains(u" › "_s);
    m_crumb->setText(text);
    m_crumb->setVisible(!leads && !text.isEmpty());
    m_crumbButton->setText(text);
    m_crumbButton->setAccessibleName(tr("Back to %1").arg(text.section(u" › "_s, 0, -2)));
    m_crumbButton->setVisible(leads);
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setToolTip(title);
    m_under = false;
    setAccessibleName(title);
}

void PageHeader::setState(const QString& words) {
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
}

void PageHeader::setNote(const QString& text) {
    m_note->setText(text);
    m_note->setToolTip(text);
    m_note->setVisible(!text.isEmpty());
}

void PageHeader::addButton(QPushButton* button) { m_buttons->addWidget(button); }

void PageHeader::beginForm(QPushButton* act) {
    m_acts.removeAll(act);
    m_acts.append(act);
    fillOne();
}

void PageHeader::endForm(QPushButton* act) {
    m_acts.removeAll(act);
    fillButton(act, false);
    fillOne();
}

void PageHeader::forgetForm(const QPushButton* act) {
    m_acts.removeIf([act](const QPointer<QPushButton>& each) { return !each || each == act; });
    fillOne();
}

void PageHeader::fillOne() {
    m_acts.removeAll(nullptr);
    // In a view without this header its own button is not there to be quiet.
    const bool open = isVisible() && !m_acts.isEmpty();
    for (const auto& act : std::as_const(m_acts))
        fillButton(act, open && act == m_acts.constLast());
    if (!open) {
        for (const auto& button : std::as_const(m_quieted))
            if (button)
                fillButton(button, true);
        m_quieted.clear();
        return;
    }
    for (int i = 0; i < m_buttons->count(); ++i)
        if (auto* button = qobject_cast<QPushButton*>(m_buttons->itemAt(i)->widget());
            button && button->property("kind") == u"primary"_s) {
            m_quieted.append(button);
            fillButton(button, false);
        }
}

void PageHeader::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != width())
        m_under = false;
    arrange();
}

bool PageHeader::event(QEvent* event) {
    // Title, note and buttons also change while the window keeps its size.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        fillOne();
    return QFrame::event(event);
}

int PageHeader::buttonsWidth() const {
    int buttons = 0;
    for (int i = 0; i < m_buttons->count(); ++i)
        if (const QWidget* each = m_buttons->itemAt(i)->widget(); each && !each->isHidden())
            buttons += each->sizeHint().width() + Theme::px(space::s);
    return buttons;
}

/// What it needs once everything has moved out of the way, which it does only when it is made narrow.
QSize PageHeader::minimumSizeHint() const {
    const QMargins m = m_outer->contentsMargins();
    const QSize now = QFrame::minimumSizeHint();
    return {qMin(now.width(), qMax(buttonsWidth(), Theme::px(240)) + m.left() + m.right()), now.height()};
}

/// Buttons that do not fit beside the title go under it, and stay there: another tab of the same page, with
/// fewer of them, has its first line at the same height. The title is cut only where it does not fit on a
/// line of its own.
void PageHeader::arrange() {
    const QMargins m = m_outer->contentsMargins();
    const int room = width() - m.left() - m.right() - m_outer->spacing();
    const int gap = Theme::px(space::m);
    int title = m_title->sizeHint().width();
    if (!m_state->isHidden())
        title += m_state->sizeHint().width() + gap;
    int above = 0;
    for (const QWidget* each : {static_cast<QWidget*>(m_crumb), static_cast<QWidget*>(m_crumbButton),
                                static_cast<QWidget*>(m_note)})
        if (!each->isHidden())
            above += each->sizeHint().width() + gap;
    const int buttons = buttonsWidth();
    m_under = m_under || (buttons > 0 && qMax(title, above) + buttons > room);
    m_outer->setDirection(m_under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Closer together rather than cut off.
    const bool tight = buttons - Theme::px(space::s) > width() - m.left() - m.right();
    // Each new spacing asks to be laid out, which leads here again.
    if (const int apart = Theme::px(tight ? space::xs : space::s); m_buttons->spacing() != apart)
        m_buttons->setSpacing(apart);
}

void PageHeader::fitHeights() {
    setMinimumHeight(Theme::px(size::pageHeader));
    m_crumbStrut->changeSize(0, Theme::lineHeight(TextRole::Caption), QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_words->invalidate();
    m_crumb->setFixedHeight(Theme::lineHeight(TextRole::Caption));
    m_crumbButton->setFixedHeight(Theme::lineHeight(TextRole::Caption));
    m_title->setFixedHeight(Theme::lineHeight(TextRole::PageTitle));
}

void PageHeader::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitHeights();
}

} // namespace leertafel::ui
