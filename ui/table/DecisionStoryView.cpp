#include "ui/table/DecisionStoryView.h"

#include "core/services/CaseService.h"
#include "core/services/TableService.h"
#include "core/services/TrendService.h"
#include "core/services/Workspace.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/HandoverCard.h"
#include "ui/table/OtherOpinion.h"
#include "ui/table/OutcomeForm.h"
#include "ui/table/TableWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

DecisionStoryView::DecisionStoryView(PageContext context, QWidget* parent)
    : Column(parent)
    , m_workspace(context.workspace)
    , m_navigator(context.navigator)
    , m_keeper(new WordKeeper(m_workspace.unsentWords(), this))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_cards(new QVBoxLayout)
    , m_handover(new HandoverCard(context, *m_keeper, this)) {
    setObjectName(u"table.story"_s);
    m_handover->hide();
    connect(m_handover, &HandoverCard::failed, this, &DecisionStoryView::refuse);
    m_message->hide();
    body()->addWidget(m_message);
    m_cards->setSpacing(Theme::px(space::l));
    body()->addLayout(m_cards);
    body()->addStretch(1);
    connect(m_keeper, &WordKeeper::failed, this, &DecisionStoryView::refuse);
}

Result<void> DecisionStoryView::show(const AgreementId& id) {
    auto story = m_workspace.followUps().story(id);
    if (!story)
        return fail(story.error());
    const bool other = id != m_id;
    if (other) {
        flush();
        dropForm();
    }
    m_id = id;
    m_story = *story;
    m_message->hide();
    if (other && m_story.row.state == FollowUpState::Decide && !m_workspace.isReadOnly())
        openForm();
    fill();
    return {};
}

void DecisionStoryView::refresh() {
    if (m_id.isEmpty())
        return;
    const KeptFocus kept(this);
    if (const auto shown = show(m_id); !shown)
        return refuse(shown.error());
    kept.giveBack();
}

void DecisionStoryView::fill() {
    if (m_form != nullptr) {
        m_form->hide();
        m_form->setParent(this);
    }
    m_handover->hide();
    m_cards->removeWidget(m_handover);
    clearLayout(m_cards);
    const bool first = m_story.row.effectAsked;
    if (first)
        addOtherOpinions(tr("First the other opinion"));
    addDecision();
    if (!first)
        addOtherOpinions(tr("Another opinion"));
    // What is asked now comes before how it came to be.
    const bool asks = m_form != nullptr;
    if (!asks) {
        addSources();
        addOptions();
    }
    addOutcomes();
    if (isHandover(m_story.row.agreement) && !m_story.row.caseGone) {
        m_cards->addWidget(m_handover);
        m_handover->show(m_story.row.agreement);
        m_handover->setVisible(true);
    }
    addFamily();
    if (asks) {
        addSources();
        addOptions();
    }
}

QVBoxLayout* DecisionStoryView::addCard(const QString& heading, const QString& name) {
    auto* card = new Card;
    card->setObjectName(name);
    card->setAccessibleName(heading);
    card->body()->addWidget(new TextLabel(heading, TextRole::Section));
    m_cards->addWidget(card);
    return card->body();
}

void DecisionStoryView::addOtherOpinions(const QString& heading) {
    if (m_story.row.dissents.isEmpty())
        return;
    QVBoxLayout* card = addCard(heading, u"story.dissent"_s);
    for (const Dissent& dissent : std::as_const(m_story.row.dissents))
        card->addWidget(new OtherOpinion(dissent, m_workspace.vocabulary()));
}

void DecisionStoryView::addDecision() {
    const Agreement& agreement = m_story.row.agreement;
    const Vocabulary& vocabulary = m_workspace.vocabulary();
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    QVBoxLayout* card = addCard(
        m_story.row.about.isEmpty() ? tr("The decision") : unbroken(m_story.row.about), u"story.decision"_s);
    card->addWidget(new Chip(decisionWord(agreement.decision)), 0, Qt::AlignLeft);
    card->addWidget(new TextLabel(agreement.text.text(), TextRole::Story));
    QStringList who;
    if (!agreement.owner.isEmpty())
        who.append(word(vocabulary, agreement.owner));
    if (agreement.lookOn().isValid() && !agreement.done)
        who.append((agreement.lookOn() < today ? tr("its day was %1") : tr("look again: %1"))
                       .arg(dayWord(agreement.lookOn(), today)));
    const auto quiet = [card](const QString& words) {
        if (!words.isEmpty())
            card->addWidget(new TextLabel(words, TextRole::Caption, TextLabel::Tone::Quiet));
    };
    quiet(who.join(u" · "_s));
    if (!agreement.reason.isEmpty())
        quiet(tr("Reason: %1").arg(agreement.reason.text()));
    if (!agreement.exceptionTo.isEmpty())
        quiet(tr("Departs from: %1").arg(agreement.exceptionTo.text()));
    if (!agreement.helpStep.isEmpty())
        quiet(tr("Help ladder: %1").arg(word(vocabulary, agreement.helpStep.id())));
    if (!agreement.neighbourhood.isEmpty())
        quiet(tr("What the neighbourhood can do: %1").arg(agreement.neighbourhood.text()));
}

void DecisionStoryView::addOutcomes() {
    const Agreement& agreement = m_story.row.agreement;
    if (agreement.decision == Decision::NotNow)
        return;
    QVBoxLayout* card = addCard(tr("What came of it"), u"story.outcome"_s);
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    for (const FollowUp& each : std::as_const(m_story.outcomes)) {
        card->addWidget(new TextLabel(quoted(each.seen.text()), TextRole::Story));
        QStringList what{outcomeWord(each.outcome), dayWord(each.at.toLocalTime().date(), today)};
        if (each.lookOn.isValid())
            what.append(tr("look again: %1").arg(dayWord(each.lookOn, today)));
        card->addWidget(new TextLabel(what.join(u" · "_s), TextRole::Caption, TextLabel::Tone::Quiet));
    }
    if (m_form != nullptr) {
        card->addWidget(m_form);
        m_form->show();
        return;
    }
    const bool tryOut = agreement.decision == Decision::TryOut;
    if (tryOut && !agreement.done) {
        if (m_story.outcomes.isEmpty())
            card->addWidget(new TextLabel(tr("Nobody wrote down yet what was seen."), TextRole::Body,
                                          TextLabel::Tone::Quiet));
        auto* weigh = makeButton(tr("Keep, change or stop"), ButtonKind::Small);
        weigh->setObjectName(u"story.weigh"_s);
        connect(weigh, &QPushButton::clicked, this, [this] {
            openForm();
            fill();
            m_form->begin();
            bringIntoView(m_form);
        });
        holdBack(weigh, readOnlyWords(m_workspace));
        card->addWidget(weigh, 0, Qt::AlignLeft);
        return;
    }
    if (!m_story.outcomes.isEmpty())
        return;
    auto* done = new QCheckBox(tr("Finished"));
    done->setObjectName(u"story.done"_s);
    done->setAccessibleName(tr("Done: %1").arg(agreement.text.text()));
    done->setChecked(agreement.done);
    connect(done, &QCheckBox::toggled, this, &DecisionStoryView::setDone);
    holdBack(done, readOnlyWords(m_workspace));
    card->addWidget(done);
}

void DecisionStoryView::addFamily() {
    if (m_story.caseId.isEmpty())
        return;
    QVBoxLayout* card = addCard(tr("The family"), u"story.family"_s);
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    const QDateTime told = m_story.familyTold;
    if (m_story.isBringer && !told.isValid()) {
        card->addWidget(new TextLabel(tr("You brought this case: tell the family what comes of it, and what "
                                         "does not."),
                                      TextRole::Body, TextLabel::Tone::Quiet));
        auto* tick = new QCheckBox(tr("The family knows what comes of it"));
        tick->setObjectName(u"story.told"_s);
        connect(tick, &QCheckBox::toggled, this, &DecisionStoryView::setTold);
        holdBack(tick, readOnlyWords(m_workspace));
        card->addWidget(tick);
        return;
    }
    card->addWidget(new TextLabel(
        told.isValid()
            ? tr("The family knows what comes of it: %1.").arg(dayWord(told.toLocalTime().date(), today))
            : tr("Whoever brought the case tells the family what comes of it. That is still to be done."),
        TextRole::Body, TextLabel::Tone::Quiet));
}

void DecisionStoryView::addOptions() {
    if (m_story.options.isEmpty())
        return;
    QVBoxLayout* card = addCard(tr("What else lay on the table"), u"story.options"_s);
    for (const Agreement& each : std::as_const(m_story.options)) {
        auto* across = new QHBoxLayout;
        across->setSpacing(Theme::px(space::l));
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(each.text.text(), TextRole::Body));
        QStringList second{decisionWord(each.decision)};
        if (!each.reason.isEmpty())
            second.append(each.reason.text());
        words->addWidget(new TextLabel(second.join(u" · "_s), TextRole::Caption, TextLabel::Tone::Quiet));
        across->addLayout(words, 1);
        auto* look = makeButton(tr("View"), ButtonKind::Small);
        look->setObjectName(u"story.option."_s + each.id.text());
        look->setAccessibleName(tr("View") + u": "_s + each.text.text());
        connect(look, &QPushButton::clicked, this, [this, id = each.id] { Q_EMIT chosen(id); });
        across->addWidget(look, 0, Qt::AlignVCenter);
        card->addLayout(across);
    }
}

/// What the case asked and what was in its way, as the table read it; of a trend what it could come from.
QList<QPair<QString, QString>> DecisionStoryView::reasons() const {
    QList<QPair<QString, QString>> all;
    const Vocabulary& vocabulary = m_workspace.vocabulary();
    const AgendaItem& item = m_story.item;
    if (!m_story.version.isEmpty()) {
        if (const auto version = m_workspace.cases().version(m_story.version))
            for (const auto& canvas : vocabulary.canvas())
                if (canvas.id == u"vraag" || canvas.id == u"knelpunt")
                    for (const auto& field : version->fields)
                        if (field.field.id() == canvas.id && !field.text.text().isEmpty())
                            all.append({canvas.label.in(language()), field.text.text()});
        std::reverse(all.begin(), all.end()); // the question first
    } else if (item.kind == AgendaKind::Trend && !item.theme.isEmpty()) {
        constexpr int quartersBack = 7;
        const Quarter then = Quarter::of(m_story.row.sessionDay);
        const auto behind = m_workspace.trends().story(item.theme, item.area, then.plus(-quartersBack), then);
        if (behind)
            for (const Explanation& each : behind->explanations)
                all.append({tr("A possible explanation"), each.text});
    }
    return all;
}

void DecisionStoryView::addSources() {
    QVBoxLayout* card = addCard(tr("Why this lay on the table"), u"story.sources"_s);
    if (const AgendaReason& reason = m_story.item.reason; !reason.isEmpty())
        card->addWidget(
            new TextLabel(sentenceStart(word(m_workspace.vocabulary(), reason.id())) + u'.', TextRole::Body));
    for (const auto& [heading, words] : reasons()) {
        auto* part = new QVBoxLayout;
        part->setSpacing(0);
        part->addWidget(new TextLabel(heading, TextRole::Caption, TextLabel::Tone::Quiet));
        part->addWidget(new TextLabel(words, TextRole::Story));
        card->addLayout(part);
    }
    auto* across = new FlowLayout(nullptr, space::s);
    const auto add = [&](const QString& words, const QString& icon, const QString& name, const Place& place) {
        auto* button = makeButton(words, ButtonKind::Small, icon);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, place] { m_navigator.go(place); });
        across->addWidget(button);
    };
    const Agreement& agreement = m_story.row.agreement;
    if (!m_story.version.isEmpty())
        add(tr("The case as the table read it: version %1").arg(m_story.versionNumber), u"view-pim-journal"_s,
            u"story.case"_s, {PageId::Cases, u"case"_s, m_story.caseId.text(), u"versions"_s});
    else if (m_story.item.kind == AgendaKind::Trend && !m_story.item.theme.isEmpty())
        add(tr("View the trend"), u"office-chart-line"_s, u"story.trend"_s,
            {PageId::Trends, u"trend"_s, m_story.item.theme.id() + u'|' + m_story.item.area.id()});
    const QString day = m_story.row.sessionDay.isValid() ? longDay(m_story.row.sessionDay) : QString();
    add(day.isEmpty() ? tr("The table") : tr("The table of %1").arg(day), u"meeting-attending"_s,
        u"story.session"_s, {PageId::Table, u"session"_s, agreement.session.text(), u"decisions"_s});
    card->addLayout(across);
}

void DecisionStoryView::openForm() {
    dropForm();
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    m_form = new OutcomeForm(today.addMonths(1), this);
    m_form->keepIn(*m_keeper, m_id);
    connect(m_form, &OutcomeForm::saved, this, &DecisionStoryView::weigh);
    connect(m_form, &OutcomeForm::cancelled, this, [this] { closeForm(); });
}

void DecisionStoryView::dropForm() {
    if (m_form == nullptr)
        return;
    m_form->hide();
    m_form->setParent(nullptr);
    m_form->deleteLater();
    m_form = nullptr;
}

bool DecisionStoryView::closeForm() {
    if (m_handover->closeForm())
        return true;
    const QWidget* focused = window()->focusWidget();
    if (m_form == nullptr || focused == nullptr || !m_form->isAncestorOf(focused))
        return false;
    flush(); // the words stay for when it is opened again
    dropForm();
    fill();
    if (auto* again = findChild<QPushButton*>(u"story.weigh"_s))
        giveFocus(again);
    return true;
}

bool DecisionStoryView::flush() { return m_keeper->flush(); }

void DecisionStoryView::weigh() {
    services::FollowUpService& service = m_workspace.followUps();
    const TryOutcome outcome = m_form->outcome();
    const QString seen = m_form->seen();
    const auto id = service.weigh(m_id, outcome, seen, m_form->lookOn());
    if (!id)
        return m_form->refuse(errorSentence(id.error()));
    m_form->clear();
    flush();
    dropForm();
    m_navigator.tellDone(tr("Written down: %1").arg(outcomeWord(outcome)),
                         OutcomeForm::takeBack(m_workspace, m_id, *id, seen));
    refresh();
    focusFirst();
}

void DecisionStoryView::setDone(bool done) {
    services::TableService& table = m_workspace.table();
    const AgreementId id = m_id;
    if (const auto set = table.setDone(id, done); !set) {
        refresh();
        return refuse(set.error());
    }
    const Agreement& agreement = m_story.row.agreement;
    const QString told = (done ? tr("Finished: %1") : tr("Open again: %1")).arg(agreement.text.text());
    if (agreement.decision == Decision::TryOut) // is not ticked off, so this is not undone
        m_navigator.tell(told);
    else
        m_navigator.tellDone(told, [&table, id, done] { return table.setDone(id, !done); });
    refresh();
}

void DecisionStoryView::setTold(bool told) {
    if (!told)
        return;
    services::FollowUpService& service = m_workspace.followUps();
    const auto ids = service.tellFamily(m_story.item.id);
    if (!ids) {
        refresh();
        return refuse(ids.error());
    }
    m_navigator.tellDone(tr("The family knows: %1").arg(m_story.row.about),
                         [&service, those = *ids] { return service.undoTellFamily(those); });
    refresh();
    focusFirst();
}

void DecisionStoryView::refuse(const Error& error) {
    m_message->setText(errorSentence(error));
    m_message->show();
    reveal(m_message);
}

void DecisionStoryView::focusFirst() {
    if (m_form != nullptr)
        return m_form->begin();
    // From the top, so that what was decided stays in sight.
    for (const QString& name : {u"story.case"_s, u"story.trend"_s, u"story.session"_s, u"story.done"_s,
                                u"story.weigh"_s, u"story.told"_s})
        if (auto* found = findChild<QWidget*>(name); found != nullptr && found->isEnabled())
            return giveFocus(found);
}

} // namespace leertafel::ui
