#include "ui/review/VerdictBar.h"

#include "ui/cases/SignPanel.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"
#include "ui/common/WordKeeper.h"
#include "ui/review/UnsentAsk.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallButton = 52, lowButton = 44, lowWindow = 800;

/// Outlined, two lines; both of its kind look exactly alike.
class VerdictButton final : public QAbstractButton {
public:
    VerdictButton(const QString& words, const QString& detail, QWidget* parent)
        : QAbstractButton(parent), m_detail(detail) {
        setText(words);
        setAccessibleName(words + u", "_s + detail);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(Theme::px(tallButton));
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& colours = Theme::colours();
        const auto ink = isEnabled() ? colours.ink : colours.ink3;
        const auto edge = !isEnabled() ? colours.line : hasFocus() ? colours.focus : colours.ink2;
        const int pen = hasFocus() ? Theme::px(size::focusRing) + 1 : 1;
        const qreal in = pen / 2.0;
        painter.setPen(QPen(edge, pen));
        painter.setBrush(!isEnabled() ? colours.window : underMouse() ? colours.accentSoft : colours.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), radius::button, radius::button);
        painter.setPen(ink);
        painter.setFont(Theme::font(TextRole::BodyStrong));
        const int half = height() / 2;
        painter.drawText(QRect(0, Theme::px(6), width(), half - Theme::px(4)), Qt::AlignCenter, text());
        painter.setFont(Theme::font(TextRole::Guide));
        painter.drawText(QRect(0, half, width(), half - Theme::px(6)), Qt::AlignCenter, m_detail);
    }

private:
    QString m_detail;
};

QString firstName(const QString& name) { return name.section(u' ', 0, 0); }

} // namespace

VerdictBar::VerdictBar(services::Workspace& workspace, WordKeeper& keeper, QWidget* parent)
    : QFrame(parent), m_keeper(keeper) {
    setObjectName(u"review.verdict"_s);
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(Theme::px(space::xl), Theme::px(space::m), Theme::px(space::xl),
                             Theme::px(space::m));
    body->setSpacing(Theme::px(space::m));
    auto* views = new QHBoxLayout;
    views->setSpacing(Theme::px(space::l));
    body->addLayout(views);
    m_left = addColumn(views, u"review.view.mine"_s);
    m_right = addColumn(views, u"review.view.other"_s);
    StoryEdit::keepAlike(*m_left.words, *m_right.words);
    for (const auto* column : {&m_left, &m_right})
        connect(column->words, &StoryEdit::edited, this, [this, column] {
            m_keeper.keep(place(*column), column->words->story());
            if (m_wordsAsked)
                setSentence();
        });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(space::l));
    m_acts = new QBoxLayout(QBoxLayout::TopToBottom);
    m_acts->setSpacing(Theme::px(space::m));
    m_acts->addLayout(buttons, 1);
    body->addLayout(m_acts);
    m_shared = new VerdictButton(tr("Shared view"), tr("we see the same"), this);
    m_shared->setObjectName(u"review.shared"_s);
    m_differing = new VerdictButton(tr("Differing view"), tr("we see it differently"), this);
    m_differing->setObjectName(u"review.differing"_s);
    buttons->addWidget(m_shared, 1);
    buttons->addWidget(m_differing, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::px(space::m));
    m_sentence = new TextLabel({}, TextRole::Guide, TextLabel::Tone::Quiet, this);
    m_sentence->setObjectName(u"review.verdict.sentence"_s);
    foot->addWidget(m_sentence, 1);
    m_asked = new InlineMessage(InlineMessage::Kind::Attention, this);
    m_asked->setObjectName(u"review.verdict.asked"_s);
    m_asked->setText(tr("Write your view first; one sentence is enough."));
    m_asked->hide();
    foot->addWidget(m_asked, 1);
    m_otherHere = makeButton({}, ButtonKind::Small, {}, this);
    m_otherHere->setObjectName(u"review.otherHere"_s);
    foot->addWidget(m_otherHere);
    m_acts->addLayout(foot, 1);
    m_sign = new SignPanel(workspace, this);
    body->addWidget(m_sign);
    connect(m_shared, &QAbstractButton::clicked, this, [this] { choose(ReviewOutcome::SharedView); });
    connect(m_differing, &QAbstractButton::clicked, this, [this] { choose(ReviewOutcome::DifferingView); });
    connect(m_otherHere, &QPushButton::clicked, this, [this] {
        m_sign->hide();
        showWriter(!m_otherWrites);
        (m_otherWrites ? m_right : m_left).words->setFocus();
    });
    connect(m_sign, &SignPanel::cancelled, this, [this] {
        (m_outcome == ReviewOutcome::SharedView ? m_shared : m_differing)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sign, &SignPanel::signedBy, this, [this](const services::Signatory& signatory) {
        const auto words = (m_otherWrites ? m_right : m_left).words->story().trimmed();
        Q_EMIT signedAs(m_outcome, words, signatory);
    });
}

VerdictBar::Column VerdictBar::addColumn(QHBoxLayout* row, const QString& name) {
    Column column;
    auto* stack = new QVBoxLayout;
    stack->setSpacing(Theme::px(space::xs));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::px(space::xs));
    column.heading = new TextLabel({}, TextRole::BodyStrong, TextLabel::Tone::Ink, this);
    column.heading->setWordWrap(false);
    column.detail = new TextLabel({}, TextRole::Guide, TextLabel::Tone::Quiet, this);
    column.detail->setContentsMargins(0, Theme::px(3), 0, 0); // on the line of the heading
    head->addWidget(column.heading, 0, Qt::AlignTop);
    head->addWidget(column.detail, 1, Qt::AlignTop);
    stack->addLayout(head);
    column.words = new StoryEdit(StoryEdit::Shape::Story, this);
    column.words->setObjectName(name);
    stack->addWidget(column.words);
    stack->addStretch(1);
    row->addLayout(stack, 1);
    return column;
}

void VerdictBar::setSides(const Side& mine, const Side& other, bool closed, const QString& whyNot) {
    m_mine = mine;
    m_other = other;
    m_closed = closed;
    m_whyNot = whyNot;
    if (closed || m_otherWrites)
        m_sign->hide();
    showWriter(m_otherWrites && !other.view && !closed);
}

void VerdictBar::fill(Column& column, const Side& side, bool writable) {
    const auto name = firstName(side.member.name);
    const bool mine = side.member.id == m_mine.member.id;
    auto state = side.view ? tr("done") : QString();
    if (side.view && m_closed)
        state = stateWord(side.view->outcome == ReviewOutcome::SharedView ? ReviewState::SharedView
                                                                          : ReviewState::DifferingView);
    auto detail = mine ? name + u", "_s + side.role : side.role;
    if (!state.isEmpty())
        detail += u", "_s + state;
    const auto heading = mine ? tr("Your view") : tr("%1’s view").arg(name);
    column.heading->setText(heading);
    column.detail->setText(u"· "_s + detail);
    column.words->setAccessibleName(heading);
    const bool open = writable && !side.view && !m_closed && m_whyNot.isEmpty();
    column.words->setReadOnly(!open);
    const bool another = std::exchange(column.owner, side.member.id.text()) != side.member.id.text();
    if (side.view) {
        column.words->setStory(side.view->words.text());
    } else {
        if (another)
            column.words->setStory({});
        if (open && column.words->story().isEmpty())
            column.words->setStory(m_keeper.of(place(column)));
    }
    // Where there is nothing to write and nothing to read yet, Tab goes on.
    const bool waits = !open && column.words->story().isEmpty();
    column.words->setFocusPolicy(waits ? Qt::ClickFocus : Qt::StrongFocus);
    column.words->setPlaceholderText(side.view ? QString()
                                     : open    ? tr("In your own words: what do you see now?")
                                               : tr("not written yet"));
}

QString VerdictBar::place(const Column& column) const {
    return unsentPlace(m_review, u"view/"_s + column.owner);
}

void VerdictBar::showWriter(bool other) {
    m_otherWrites = other;
    fill(m_left, m_mine, !other);
    fill(m_right, m_other, other);
    const bool signedAlready = (other ? m_other : m_mine).view.has_value();
    const bool open = !m_closed && !signedAlready && m_whyNot.isEmpty();
    for (auto* button : {m_shared, m_differing}) {
        button->setEnabled(open);
        button->setToolTip(open ? QString() : m_whyNot);
        button->setVisible(!m_closed);
    }
    m_otherHere->setVisible(!m_closed && !m_other.view && m_whyNot.isEmpty());
    const auto name = firstName(m_other.member.name);
    m_otherHere->setText(other ? tr("Back to your own view") : tr("%1 writes and signs here").arg(name));
    m_otherHere->setAccessibleName(m_otherHere->text());
    setSentence();
}

void VerdictBar::setSentence() {
    const auto name = firstName(m_other.member.name);
    const auto* words = (m_otherWrites ? m_right : m_left).words;
    m_wordsAsked = m_wordsAsked && !words->isReadOnly() && words->story().trimmed().isEmpty();
    m_sentence->setVisible(!m_wordsAsked);
    m_asked->setVisible(m_wordsAsked);
    if (m_closed)
        m_sentence->setText(tr("Both of you have signed. The conversation is finished."));
    else if (!m_whyNot.isEmpty())
        m_sentence->setText(m_whyNot);
    else if (m_mine.view && !m_otherWrites)
        m_sentence->setText(tr("You have signed. %1 signs next, here or on their own computer.").arg(name));
    else if (m_otherWrites)
        m_sentence->setText(
            tr("%1 writes on the right, chooses, and signs with their own passphrase.").arg(name));
    else if (m_low)
        m_sentence->setText((m_other.view ? tr("%1 has signed. With your signature it is finished.")
                                          : tr("You choose and sign; %1 signs next."))
                                .arg(name));
    else if (m_other.view)
        m_sentence->setText(
            tr("%1 has signed. Choose, and sign with your own passphrase: then the conversation is finished.")
                .arg(name));
    else
        m_sentence->setText(
            tr("After your choice you sign with your own passphrase. %1 signs next, here or on their "
               "own computer. Only with two signatures is the conversation finished.")
                .arg(name));
}

void VerdictBar::choose(ReviewOutcome outcome) {
    const auto& side = m_otherWrites ? m_other : m_mine;
    auto* words = (m_otherWrites ? m_right : m_left).words;
    if (words->story().trimmed().isEmpty()) {
        m_wordsAsked = true;
        setSentence();
        words->setFocus();
        bringIntoView(m_asked);
        return;
    }
    m_outcome = outcome;
    const auto chosen = stateWord(outcome == ReviewOutcome::SharedView ? ReviewState::SharedView
                                                                       : ReviewState::DifferingView);
    m_sign->ask(tr("You choose “%1”. Your signature goes under the frozen text and under your own words.")
                    .arg(chosen),
                {side.member}, tr("Sign"));
    bringIntoView(m_sign);
}

bool VerdictBar::focusWords() {
    if (isHidden() || m_left.words->isReadOnly())
        return false;
    m_left.words->setFocus();
    return true;
}

QString VerdictBar::leadOn() {
    if (isHidden())
        return {};
    if (!m_shared->isVisible() || !m_shared->isEnabled()) {
        if (m_otherHere->isVisible())
            m_otherHere->setFocus(Qt::OtherFocusReason);
        return m_sentence->text();
    }
    auto* words = (m_otherWrites ? m_right : m_left).words;
    if (words->story().trimmed().isEmpty()) {
        words->setFocus();
        return tr("Write your view first; one sentence is enough.");
    }
    if (!m_differing->hasFocus())
        m_shared->setFocus(Qt::OtherFocusReason);
    return tr("Do you both see the same? Enter chooses, Tab goes to the other answer. Both are good.");
}

void VerdictBar::begin(const ReviewId& review) {
    m_review = review;
    m_left.owner.clear();
    m_right.owner.clear();
    m_otherWrites = false;
    m_wordsAsked = false;
    m_sign->hide();
}

void VerdictBar::refuse(const Error& error) { m_sign->refuse(error); }

bool VerdictBar::closeAsking() {
    if (m_sign->isHidden())
        return false;
    m_sign->callOff();
    return true;
}

void VerdictBar::fit() {
    const bool low = m_window && m_window->height() < Theme::px(lowWindow);
    m_low = low;
    setSentence();
    const bool beside = low && !isNarrow(this);
    m_acts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Under the columns of the two views.
    m_acts->setSpacing(Theme::px(beside ? space::l : space::m));
    for (auto* button : {m_shared, m_differing})
        button->setFixedHeight(Theme::px(low ? lowButton : tallButton));
    const int edge = Theme::px(low ? space::s : space::m);
    // No further apart than rows of a list are long.
    const int right = qMax(Theme::px(space::xl), width() - Theme::px(pageWidth - space::xl));
    layout()->setContentsMargins(Theme::px(space::xl), edge, right, edge);
    layout()->setSpacing(edge);
}

void VerdictBar::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    if (m_window != window()) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = window();
        m_window->installEventFilter(this);
    }
    fit();
}

void VerdictBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

bool VerdictBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && event->type() == QEvent::Resize)
        fit();
    return QFrame::eventFilter(watched, event);
}

void VerdictBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto& colours = Theme::colours();
    painter.fillRect(rect(), colours.sunk);
    painter.fillRect(0, 0, width(), 1, colours.line);
}

} // namespace leertafel::ui
