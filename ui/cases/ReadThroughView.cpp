#include "ui/cases/ReadThroughView.h"

#include "core/domain/Vocabulary.h"
#include "ui/cases/Traits.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

/// "Wijk: Leidsche Rijn" and so on, one a line.
QString traitsOf(const CaseAttributes& traits, const Vocabulary& vocabulary, const QString& block) {
    QStringList lines;
    const auto all = traitWords(traits, vocabulary, block);
    for (const auto& [name, words] : all)
        lines.append(u"%1: %2"_s.arg(name, words));
    return lines.join(u'\n');
}

} // namespace

QList<ReadThroughPart> readThroughParts(const CaseVersion& version, const Vocabulary& vocabulary,
                                        const QString& block) {
    QList<ReadThroughPart> parts;
    const auto add = [&](const QString& field, const QString& heading, const QString& text) {
        const auto paragraphs = text.split(u'\n');
        for (const auto& words : paragraphs)
            if (!words.trimmed().isEmpty())
                parts.append({field, heading, words});
    };
    add(u"title"_s, ReadThroughView::tr("Title"), version.title.text());
    for (const auto& canvas : vocabulary.canvas())
        for (const auto& field : version.fields)
            if (field.field.id() == canvas.id)
                add(canvas.id, canvas.label.in(language()), field.text.text());
    add(u"floorReason"_s, ReadThroughView::tr("How you know whether it is safe"), version.floorReason.text());
    if (const auto traits = traitsOf(version.attributes, vocabulary, block); !traits.isEmpty())
        parts.append({u"area"_s, ReadThroughView::tr("What goes with it, all together"), traits});
    return parts;
}

ReadThroughView::ReadThroughView(QWidget* parent) : QFrame(parent) {
    setObjectName(u"case.readThrough"_s);
    setAccessibleName(tr("Read it as the neighbour"));
    setProperty("ground", u"window"_s);
    setProperty("low", true);
    setAutoFillBackground(true);
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                             Theme::px(space::l));
    body->setSpacing(Theme::px(space::l));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* page = new QWidget(this);
    page->setMaximumWidth(Theme::px(size::readingWidth));
    auto* middle = new QVBoxLayout(page);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(Theme::px(space::l));
    row->addWidget(page, 100);
    row->addStretch(1);
    body->addLayout(row, 1);

    auto* top = new QHBoxLayout;
    auto* about = new QVBoxLayout;
    about->setSpacing(Theme::px(space::xs));
    about->addWidget(
        new TextLabel(tr("Read it as the neighbour"), TextRole::PageTitle, TextLabel::Tone::Ink, this));
    about->addWidget(new TextLabel(
        tr("You know this family by sight and have nothing but these words. Can you tell who it is about?"),
        TextRole::Guide, TextLabel::Tone::Quiet, this));
    top->addLayout(about, 1);
    m_stop = makeButton(tr("Stop"), ButtonKind::Quiet, {}, this);
    m_stop->setObjectName(u"case.readThrough.stop"_s);
    m_stop->setToolTip(tr("Esc"));
    connect(m_stop, &QPushButton::clicked, this, &ReadThroughView::leaveAsked);
    top->addWidget(m_stop, 0, Qt::AlignTop);
    middle->addLayout(top);
    middle->addWidget(makeLine(this));
    middle->addWidget(buildWords(), 1);
    middle->addWidget(makeLine(this));
    middle->addWidget(buildButtons());
    for (auto* button : findChildren<QPushButton*>())
        button->installEventFilter(this);
}

QWidget* ReadThroughView::buildWords() {
    m_area = new VerticalArea(this);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* body = m_area->body();
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::px(space::s));
    m_heading = new TextLabel({}, TextRole::BodyStrong, TextLabel::Tone::Quiet, m_area);
    m_heading->setObjectName(u"case.readThrough.heading"_s);
    m_words = new TextLabel({}, TextRole::Story, TextLabel::Tone::Ink, m_area);
    m_words->setObjectName(u"case.readThrough.words"_s);
    m_asking = new TextLabel(
        tr("Think of the family itself, and of who knows them: a neighbour, a teacher, an uncle."),
        TextRole::Body, TextLabel::Tone::Quiet, m_area);
    for (auto* label : {m_heading, m_words, m_asking}) {
        label->setTextFormat(Qt::PlainText);
        body->addWidget(label);
    }
    body->addStretch(1);
    return m_area;
}

QWidget* ReadThroughView::buildButtons() {
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(space::s));
    const auto button = [&](const QString& name, const QString& words, ButtonKind kind) {
        auto* made = makeButton(words, kind, {}, holder);
        made->setObjectName(u"case.readThrough."_s + name);
        return made;
    };
    m_back = button(u"back"_s, tr("Back"), ButtonKind::Quiet);
    m_back->setToolTip(tr("Left arrow"));
    m_mend = button(u"mend"_s, tr("Something here gives it away"), ButtonKind::Quiet);
    m_mend->setToolTip(tr("Takes you to these words in your text"));
    m_notYet = button(u"notYet"_s, tr("Not yet"), ButtonKind::Quiet);
    m_notYet->setToolTip(tr("Takes you back to your text"));
    m_next = button(u"next"_s, {}, ButtonKind::Primary);
    m_next->setToolTip(tr("Space or right arrow"));
    m_yes = button(u"yes"_s, tr("Yes"), ButtonKind::Primary);
    m_count = new TextLabel({}, TextRole::Guide, TextLabel::Tone::Quiet, holder);
    m_count->setObjectName(u"case.readThrough.count"_s);
    row->addWidget(m_back);
    row->addWidget(m_mend);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addSpacing(Theme::px(space::s));
    for (auto* one : {m_notYet, m_next, m_yes})
        row->addWidget(one);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadThroughView::nameNext);
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReadThroughView::nameNext);
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT mendAsked(m_parts.at(m_at)); });
    connect(m_notYet, &QPushButton::clicked, this, &ReadThroughView::notYetAsked);
    connect(m_yes, &QPushButton::clicked, this, &ReadThroughView::handedOver);
    return holder;
}

void ReadThroughView::begin(const QList<ReadThroughPart>& parts) {
    m_parts = parts;
    showPart(0);
    m_next->setFocus(Qt::OtherFocusReason); // what lay over it handed its focus to the first button here
}

/// A paragraph taller than the window is read to its end first.
void ReadThroughView::step(int by) {
    if (by > 0 && (scroll(1) || atQuestion()))
        return;
    showPart(qBound(0, m_at + by, static_cast<int>(m_parts.size())));
}

/// What is below the edge of the words comes before the question.
void ReadThroughView::nameNext() {
    const auto* bar = m_area->verticalScrollBar();
    const bool more = m_at + 1 < m_parts.size() || bar->value() < bar->maximum();
    m_next->setText(more ? tr("Read on") : tr("On to the question"));
    m_next->setAccessibleName(m_next->text());
}

bool ReadThroughView::scroll(int by) {
    auto* bar = m_area->verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + by * qMax(Theme::px(space::xl), m_area->viewport()->height() * 4 / 5));
    return bar->value() != before;
}

void ReadThroughView::showPart(int at) {
    const bool asked = atQuestion();
    m_at = at;
    const bool asks = atQuestion();
    const auto part = m_parts.value(at);
    m_heading->setText(asks ? tr("The empty chair is the family’s") : part.heading);
    m_words->setText(asks ? tr("Would you hand this text to the family?") : part.words);
    m_asking->setVisible(asks);
    nameNext();
    m_count->setText(asks ? QString()
                          : tr("%1 of %2").arg(QString::number(at + 1), QString::number(m_parts.size())));
    const QHash<QWidget*, bool> shown{
        {m_back, at > 0}, {m_mend, !asks}, {m_next, !asks}, {m_notYet, asks}, {m_yes, asks}};
    const auto showThose = [&](bool visible) {
        for (auto it = shown.cbegin(); it != shown.cend(); ++it)
            if (it.value() == visible)
                it.key()->setVisible(visible);
    };
    showThose(true);
    // A button that goes hands its focus on, and never to where the next press of Space would answer.
    const bool keeps =
        !asks && !asked && ((m_back->hasFocus() && at > 0) || m_mend->hasFocus() || m_stop->hasFocus());
    if (!keeps)
        (asks ? m_back : m_next)->setFocus(Qt::OtherFocusReason);
    showThose(false);
    m_area->verticalScrollBar()->setValue(0);
    // In a low window the page scrolls as a whole; then the words come before the button.
    QTimer::singleShot(0, this, [this] {
        for (QWidget* outer = parentWidget(); outer; outer = outer->parentWidget())
            if (auto* page = qobject_cast<QScrollArea*>(outer); page && isVisible())
                revealIn(*page, m_words);
    });
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool ReadThroughView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QFrame::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        step(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        step(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        scroll(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace leertafel::ui
