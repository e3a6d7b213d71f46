// What stands in the card of an item: each decision with its other opinions, and options that none was made
// of.
#include "core/services/TableService.h"
#include "core/services/Workspace.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/DecisionForm.h"
#include "ui/table/DecisionsView.h"
#include "ui/table/DissentForm.h"
#include "ui/table/OpenOption.h"
#include "ui/table/OptionList.h"
#include "ui/table/OtherOpinion.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

void DecisionsView::addOptions(QVBoxLayout* column, const AgendaItemId& item) {
    const QList<int> taken = OptionList::taken(*m_keeper, item.text());
    for (const int slot : taken) {
        const QString place = OptionList::place(item.text(), slot);
        if (m_decision != nullptr && m_formPlace == place)
            continue;
        const QStringList places = DecisionForm::places(place);
        const QString words = m_keeper->of(places.constFirst());
        const QString name = u"decisions.option.%1.%2"_s.arg(item.text()).arg(slot);
        auto* option = new OpenOption(words, name, readOnlyWords(m_workspace));
        connect(option, &OpenOption::decideWanted, this, [this, item, place, name] {
            openDecision(item, place);
            m_opener = name + u".decide"_s;
        });
        connect(option, &OpenOption::dropWanted, this, [this, places, words] {
            const auto back = m_keeper->giveUp(places);
            fill();
            focusFirst();
            m_navigator.tellDone(tr("Let go: %1").arg(words),
                                 [view = QPointer(this), back]() -> Result<void> {
                                     const auto done = back();
                                     if (view)
                                         view->fill();
                                     return done;
                                 });
        });
        column->addWidget(makeLine());
        column->addWidget(option);
    }
}

void DecisionsView::addAgreement(QVBoxLayout* column, const Agreement& agreement) {
    const Vocabulary& vocabulary = m_workspace.vocabulary();
    column->addWidget(makeLine());
    auto* beside = new QHBoxLayout;
    beside->setSpacing(Theme::px(space::xl));
    auto* left = new QVBoxLayout;
    left->setSpacing(Theme::px(space::xs));
    left->addWidget(new Chip(decisionWord(agreement.decision)), 0, Qt::AlignLeft);
    left->addWidget(new TextLabel(agreement.text.text(), TextRole::Story));
    QStringList who;
    if (!agreement.owner.isEmpty())
        who.append(word(vocabulary, agreement.owner));
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    const qint64 ahead = today.daysTo(agreement.lookOn());
    if (agreement.lookOn().isValid()) // "morgen" takes no "op"
        who.append((ahead >= -1 && ahead <= 1 ? tr("look again %1") : tr("look again on %1"))
                       .arg(dayWord(agreement.lookOn(), today)));
    left->addWidget(new TextLabel(who.join(u" · "_s), TextRole::Caption, TextLabel::Tone::Quiet));
    if (!agreement.reason.isEmpty())
        left->addWidget(new TextLabel(tr("Reason: %1").arg(agreement.reason.text()), TextRole::Caption,
                                      TextLabel::Tone::Quiet));
    if (!agreement.exceptionTo.isEmpty())
        left->addWidget(new TextLabel(tr("Departs from: %1").arg(agreement.exceptionTo.text()),
                                      TextRole::Caption, TextLabel::Tone::Quiet));
    if (!agreement.helpStep.isEmpty())
        left->addWidget(new TextLabel(tr("Help ladder: %1").arg(word(vocabulary, agreement.helpStep.id())),
                                      TextRole::Caption, TextLabel::Tone::Quiet));
    if (!agreement.neighbourhood.isEmpty())
        left->addWidget(
            new TextLabel(tr("What the neighbourhood can do: %1").arg(agreement.neighbourhood.text()),
                          TextRole::Caption, TextLabel::Tone::Quiet));
    beside->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::px(space::m));
    bool other = false;
    for (const Dissent& dissent : std::as_const(m_detail.dissents)) {
        if (dissent.agreement != agreement.id)
            continue;
        other = true;
        right->addWidget(new OtherOpinion(dissent, vocabulary));
    }
    right->addStretch(1);
    if (other)
        beside->addLayout(right, 1);
    column->addLayout(beside);
    if (m_dissent != nullptr && m_formAgreement == agreement.id) {
        column->addWidget(m_dissent);
        m_dissent->show();
        return;
    }
    auto* buttons = new FlowLayout(nullptr, space::xl);
    auto* dissent = makeButton(tr("Add another opinion"), ButtonKind::Link);
    dissent->setObjectName(u"decisions.dissent."_s + agreement.id.text());
    dissent->setAccessibleName(tr("Add another opinion to: %1").arg(agreement.text.text()));
    connect(dissent, &QPushButton::clicked, this, [this, name = dissent->objectName(), id = agreement.id] {
        openDissent(id);
        m_opener = name;
    });
    auto* done = new QCheckBox(tr("Finished"));
    done->setObjectName(u"decisions.done."_s + agreement.id.text());
    done->setAccessibleName(tr("Done: %1").arg(agreement.text.text()));
    done->setChecked(agreement.done);
    connect(done, &QCheckBox::toggled, this,
            [this, done, id = agreement.id, words = agreement.text.text()](bool on) {
                services::TableService& table = m_workspace.table();
                if (const auto kept = table.setDone(id, on); !kept) {
                    const QSignalBlocker quiet(done);
                    done->setChecked(!on);
                    return refuse(kept.error());
                }
                Q_EMIT changed();
                m_navigator.tellDone((on ? tr("Finished: %1") : tr("Open again: %1")).arg(words),
                                     [&table, id, on] { return table.setDone(id, !on); });
            });
    holdBack(dissent, readOnlyWords(m_workspace));
    holdBack(done, readOnlyWords(m_workspace));
    // A try-out is not ticked off: it asks what was seen. What was not taken up asks nothing.
    const bool tryOut = agreement.decision == Decision::TryOut;
    auto* story =
        makeButton(tryOut ? tr("What came of it") : tr("Why, and what came of it"), ButtonKind::Link);
    story->setObjectName(u"decisions.story."_s + agreement.id.text());
    story->setAccessibleName(story->text() + u": "_s + agreement.text.text());
    connect(story, &QPushButton::clicked, this, [this, id = agreement.id] {
        m_navigator.go({PageId::Table, u"agreement"_s, id.text(), {}});
    });
    buttons->addWidget(done);
    if (tryOut || agreement.decision == Decision::NotNow)
        done->hide();
    if (tryOut && agreement.done)
        buttons->addWidget(new TextLabel(tr("Finished"), TextRole::Body, TextLabel::Tone::Quiet));
    buttons->addWidget(story);
    buttons->addWidget(dissent);
    column->addLayout(buttons);
}

} // namespace leertafel::ui
