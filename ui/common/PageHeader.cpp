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
    words->addWidget(m_crumb);
    words->addWidget(m_crumbButton, 0, Qt::AlignLeft);

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
    words->addLayout(titleRow);
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
    m_buttons->addSpacing(Theme::px(space::xs));
    m_buttons->addStretch(1);
    outer->addLayout(right);
    setMinimumHeight(Theme::px(size::pageHeader));
}

void PageHeader::setCrumb(const QString& text) {
    const bool leads = text.contains(u" › "_s);
    m_crumb->setText(text);
    m_crumb->setVisible(!leads);
    m_crumbButton->setText(text);
    m_crumbButton->setAccessibleName(tr("Back to %1").arg(text.section(u" › "_s, 0, -2)));
    m_crumbButton->setVisible(leads);
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
    // Where title and buttons do not fit beside each other the buttons go under the title.
    const QMargins m = m_outer->contentsMargins();
    const int needed = qMin(m_words->sizeHint().width(), Theme::px(320)) + m_right->sizeHint().width() +
                       m.left() + m.right() + m_outer->spacing();
    m_outer->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PageHeader::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setMinimumHeight(Theme::px(size::pageHeader));
}

} // namespace leertafel::ui
