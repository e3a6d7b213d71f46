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
    m_crumbRow = new QHBoxLayout;
    m_crumbRow->setSpacing(Theme::px(space::m));
    m_crumbRow->addWidget(m_crumb);
    m_crumbRow->addWidget(m_crumbButton);
    m_crumbRow->addStretch(1);
    words->addLayout(m_crumbRow);

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

    m_note = new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet);
    m_note->setWordWrap(false);
    m_note->hide();
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Theme::px(space::s));
    auto* right = new QVBoxLayout;
    m_right = right;
    right->addStretch(1);
    right->addLayout(m_buttons);
    m_buttons->addWidget(m_note, 0, Qt::AlignVCenter);
    m_buttons->addStretch(1);
    m_buttons->addStrut(Theme::px(size::button));
    right->addStretch(1);
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
    // Without a crumb the buttons stand in the middle, as the title does.
    m_right->setStretch(2, text.isEmpty() ? 1 : 0);
    m_right->invalidate();
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setToolTip(title);
    setAccessibleName(title);
}

void PageHeader::setState(const QString& words) {
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
}

void PageHeader::setNote(const QString& text) {
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void PageHeader::addButton(QPushButton* button) { m_buttons->addWidget(button); }

void PageHeader::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrange();
}

bool PageHeader::event(QEvent* event) {
    // Title, note and buttons also change while the window keeps its size.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QFrame::event(event);
}

void PageHeader::placeNote(bool above) {
    if (m_noteAbove == above)
        return;
    m_noteAbove = above;
    if (above) {
        m_buttons->removeWidget(m_note);
        m_crumbRow->insertWidget(2, m_note, 0, Qt::AlignVCenter);
    } else {
        m_crumbRow->removeWidget(m_note);
        m_buttons->insertWidget(0, m_note, 0, Qt::AlignVCenter);
    }
}

int PageHeader::buttonsWidth() const {
    int buttons = 0;
    for (int i = 0; i < m_buttons->count(); ++i)
        if (const QWidget* each = m_buttons->itemAt(i)->widget(); each && each != m_note && !each->isHidden())
            buttons += each->sizeHint().width() + m_buttons->spacing();
    return buttons;
}

/// What it needs once everything has moved out of the way, which it does only when it is made narrow.
QSize PageHeader::minimumSizeHint() const {
    const QMargins m = m_outer->contentsMargins();
    const QSize now = QFrame::minimumSizeHint();
    return {qMin(now.width(), qMax(buttonsWidth(), Theme::px(240)) + m.left() + m.right()), now.height()};
}

/// First the note gives way, then the buttons; the title is cut only where it does not fit on a line of its
/// own.
void PageHeader::arrange() {
    const QMargins m = m_outer->contentsMargins();
    const int room = width() - m.left() - m.right() - m_outer->spacing();
    int title = m_title->sizeHint().width();
    if (!m_state->isHidden())
        title += m_state->sizeHint().width() + Theme::px(space::m);
    const int buttons = buttonsWidth();
    const int note = m_note->isHidden() ? 0 : m_note->sizeHint().width() + m_buttons->spacing();
    const bool under = buttons > 0 && title + buttons > room;
    placeNote(under ? note + buttons > room : title + note + buttons > room);
    m_outer->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PageHeader::fitHeights() {
    setMinimumHeight(Theme::px(size::pageHeader));
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
