#include "ui/table/HandoverCard.h"

#include "core/services/Handovers.h"
#include "core/services/Workspace.h"
#include "ui/common/DayField.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/FormAct.h"
#include "ui/common/GrowingText.h"
#include "ui/common/IdCombo.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/TableWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

HandoverCard::HandoverCard(PageContext context, WordKeeper& keeper, QWidget* parent)
    : Card(parent), m_context(context), m_keeper(keeper) {
    setObjectName(u"story.handover"_s);
    setAccessibleName(tr("Warm handover"));
    body()->setSpacing(Theme::px(space::m));
}

void HandoverCard::show(const Agreement& agreement) {
    if (agreement.id != m_agreement.id)
        dropForm();
    m_agreement = agreement;
    auto steps = m_context.workspace.followUps().handovers().of(agreement.id);
    if (!steps)
        Q_EMIT failed(steps.error());
    m_steps = steps.value_or(QList<HandoverStep>());
    fill();
}

void HandoverCard::fill() {
    const KeptFocus kept(this);
    if (m_form != nullptr) {
        m_form->hide();
        body()->removeWidget(m_form);
    }
    clearLayout(body());
    const HandoverState state = handoverState(m_agreement, m_steps);
    body()->addWidget(new TextLabel(tr("Warm handover"), TextRole::Section));
    body()->addWidget(new TextLabel(
        state.isWhole()
            ? tr("All of it was seen to.")
            : tr("Somebody else takes over. The family should notice as little of that as can be."),
        TextRole::Body, TextLabel::Tone::Quiet));
    for (const Entry& point : m_context.workspace.vocabulary().list(u"handoverPoints"_s))
        addPoint(point, state);
    kept.giveBack();
}

void HandoverCard::addPoint(const Entry& point, const HandoverState& state) {
    body()->addWidget(makeLine());
    const auto step = std::find_if(m_steps.cbegin(), m_steps.cend(),
                                   [&](const HandoverStep& each) { return each.point == point.id; });
    if (step != m_steps.cend())
        return addDone(point, *step);
    const QDate today = m_context.workspace.clock().now().toLocalTime().date();
    const bool early = isHandoverCheck(point.id) && today < state.checkOn;
    const QString name = point.label.in(language());
    auto* across = new QHBoxLayout;
    across->setSpacing(Theme::px(space::l));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(name, TextRole::BodyStrong));
    words->addWidget(new TextLabel(point.hint.in(language()), TextRole::Guide, TextLabel::Tone::Quiet));
    if (isHandoverCheck(point.id)) {
        auto* from =
            new TextLabel(early ? tr("From %1").arg(dayWord(state.checkOn, today)) : tr("Now is the time."),
                          TextRole::Caption, TextLabel::Tone::Quiet);
        from->setObjectName(u"handover.from"_s);
        words->addWidget(from);
    }
    across->addLayout(words, 1);
    if (m_open == point.id && m_form != nullptr) {
        body()->addLayout(across);
        body()->addWidget(m_form);
        m_form->show();
        return;
    }
    if (!early) {
        auto* begin = makeButton(tr("Write it down"), ButtonKind::Small);
        begin->setObjectName(u"handover.open."_s + point.id);
        begin->setAccessibleName(tr("Write down: %1").arg(name));
        connect(begin, &QPushButton::clicked, this, [this, id = point.id] { open(id); });
        holdBack(begin, readOnlyWords(m_context.workspace));
        across->addWidget(begin, 0, Qt::AlignVCenter);
    }
    body()->addLayout(across);
}

void HandoverCard::addDone(const Entry& point, const HandoverStep& step) {
    const QDate today = m_context.workspace.clock().now().toLocalTime().date();
    auto* across = new QHBoxLayout;
    across->setSpacing(Theme::px(space::s));
    across->addWidget(new IconLabel(u"dialog-ok"_s, size::smallIcon), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(point.label.in(language()), TextRole::Body));
    if (!step.words.isEmpty()) {
        auto* said = new TextLabel(quoted(step.words.text()), TextRole::Story);
        said->setTextFormat(Qt::PlainText);
        said->setObjectName(u"handover.words."_s + point.id);
        words->addWidget(said);
    }
    words->addWidget(new TextLabel(
        u"%1 · %2"_s.arg(word(m_context.workspace.vocabulary(), step.function), dayWord(step.on, today)),
        TextRole::Caption, TextLabel::Tone::Quiet));
    across->addLayout(words, 1);
    if (step.by == m_context.workspace.me()) {
        auto* back = makeButton(tr("Take back"), ButtonKind::Link);
        back->setObjectName(u"handover.back."_s + point.id);
        back->setAccessibleName(tr("Take back: %1").arg(point.label.in(language())));
        connect(back, &QPushButton::clicked, this, [this, step] { takeBack(step); });
        holdBack(back, readOnlyWords(m_context.workspace));
        across->addWidget(back, 0, Qt::AlignTop);
    }
    body()->addLayout(across);
}

void HandoverCard::open(const QString& point) {
    dropForm();
    m_open = point;
    const QDate today = m_context.workspace.clock().now().toLocalTime().date();
    m_form = new QWidget(this);
    m_form->setObjectName(u"handover.form"_s);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::m));
    m_function = new IdCombo;
    m_function->setObjectName(u"handover.function"_s);
    m_function->add({}, tr("Choose a function"));
    for (const auto& [id, shown] : tableFunctions(m_context.workspace.vocabulary(), {}))
        m_function->add(id, shown);
    m_day = new DayField(today);
    m_day->setObjectName(u"handover.day"_s);
    m_day->setMaximumDate(today);
    auto* who = new QHBoxLayout;
    who->setSpacing(Theme::px(space::l));
    who->addWidget(new FormField(tr("Who saw to it?"), {}, m_function));
    who->addWidget(new FormField(tr("When?"), {}, m_day));
    who->addStretch(1);
    column->addLayout(who);
    if (needsWords(point)) {
        m_words =
            new GrowingText(isHandoverCheck(point) ? tr("What did you see?") : tr("What stays the same?"), 2);
        m_words->setObjectName(u"handover.words"_s);
        m_keeper.attach(m_words, place(point));
        column->addWidget(new FormField(
            isHandoverCheck(point) ? tr("What did you see?") : tr("What stays the same?"), {}, m_words));
    }
    m_message = new InlineMessage(InlineMessage::Kind::Attention);
    m_message->setObjectName(u"handover.message"_s);
    m_message->hide();
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    auto* save = makeFormAct(tr("Write it down"));
    save->setObjectName(u"handover.save"_s);
    save->setProperty("sends", true);
    auto* back = makeButton(tr("Cancel"), ButtonKind::Plain);
    back->setObjectName(u"handover.cancel"_s);
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &HandoverCard::write);
    connect(back, &QPushButton::clicked, this, &HandoverCard::closeForm);
    fill();
    giveFocus(m_function);
    bringIntoView(m_form);
}

void HandoverCard::dropForm() {
    if (m_form == nullptr)
        return;
    m_keeper.flush(); // the words stay for when it is opened again
    m_form->hide();
    m_form->setParent(nullptr);
    m_form->deleteLater();
    m_form = nullptr;
    m_words = nullptr;
    m_open.clear();
}

bool HandoverCard::closeForm() {
    const QWidget* focused = window()->focusWidget();
    if (m_form == nullptr || focused == nullptr || !m_form->isAncestorOf(focused))
        return false;
    const QString point = m_open;
    dropForm();
    fill();
    if (auto* again = findChild<QPushButton*>(u"handover.open."_s + point))
        giveFocus(again);
    return true;
}

void HandoverCard::write() {
    const QString point = m_open;
    const QString words = m_words != nullptr ? m_words->toPlainText().trimmed() : QString();
    services::Handovers handovers = m_context.workspace.followUps().handovers();
    const auto made = handovers.record(m_agreement.id, point, m_function->currentId(), m_day->date(), words);
    if (!made) {
        m_message->setText(errorSentence(made.error()));
        m_message->show();
        return bringIntoView(m_message);
    }
    if (m_words != nullptr)
        m_keeper.forget(place(point));
    dropForm();
    show(m_agreement);
    m_context.navigator.tellDone(tr("Written down: %1").arg(word(m_context.workspace.vocabulary(), point)),
                                 [handovers, id = *made, words, at = place(point),
                                  &kept = m_context.workspace.unsentWords()]() mutable -> Result<void> {
                                     const auto undone = handovers.takeBack(id);
                                     return !undone || words.isEmpty() ? undone : kept.keep(at, words);
                                 });
    // To what comes next, if anything does.
    const QList<QPushButton*> buttons = findChildren<QPushButton*>();
    const auto next = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton* each) {
        return each->isEnabled() && each->objectName().startsWith(u"handover."_s);
    });
    if (next != buttons.cend()) {
        giveFocus(*next);
        bringIntoView(*next);
    }
}

void HandoverCard::takeBack(const HandoverStep& step) {
    services::Handovers handovers = m_context.workspace.followUps().handovers();
    if (const auto done = handovers.takeBack(step.id); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    show(m_agreement);
    m_context.navigator.tellDone(tr("Taken back: %1").arg(word(m_context.workspace.vocabulary(), step.point)),
                                 [handovers, step, at = place(step.point),
                                  &kept = m_context.workspace.unsentWords()]() mutable -> Result<void> {
                                     const QString words = step.words.text();
                                     const auto again = handovers.record(step.agreement, step.point,
                                                                         step.function, step.on, words);
                                     if (again)
                                         return {};
                                     // What cannot be written down any more waits in its form.
                                     if (!words.isEmpty())
                                         if (auto put = kept.keep(at, words); !put)
                                             return put;
                                     return fail(again.error());
                                 });
}

QString HandoverCard::place(const QString& point) const {
    return u"agreement/%1/%2"_s.arg(m_agreement.id.text(), point);
}

} // namespace leertafel::ui
