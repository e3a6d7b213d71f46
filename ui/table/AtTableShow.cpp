// What stands on the screen, in the strip and in the side panel while the table is run, and writing there.
#include "ui/common/ErrorSentence.h"
#include "ui/common/GrowingText.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/AtTable.h"
#include "ui/table/DecisionForm.h"
#include "ui/table/DissentForm.h"
#include "ui/table/OptionList.h"
#include "ui/table/OutcomeForm.h"
#include "ui/table/RoomWords.h"
#include "ui/table/SecondScreen.h"
#include "ui/table/TableWords.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

using Kind = RoomView::Line::Kind;

void drop(QWidget* form) {
    if (form == nullptr)
        return;
    form->hide();
    form->setParent(nullptr);
    form->deleteLater();
}

} // namespace

void AtTable::dropForms() {
    drop(m_form);
    drop(m_dissent);
    drop(m_outcome);
    m_form = nullptr;
    m_dissent = nullptr;
    m_outcome = nullptr;
    m_weighed = {};
    m_shown = {};
}

void AtTable::closeDissent() {
    drop(m_dissent);
    m_dissent = nullptr;
    setFocus(Qt::OtherFocusReason);
    showSide();
}

void AtTable::showSide() {
    const TablePart part = round().part();
    const bool writes = row() && !m_workspace.isReadOnly() && !actsFirst();
    const bool gathers = writes && part == TablePart::Options;
    const bool decides = writes && part == TablePart::Decision;
    const Option inHand = option();
    const Agreement* weighed = openInHand();
    if ((!decides || inHand != m_shown) && (weighed == nullptr || weighed->id != m_weighed))
        dropForms();
    if (gathers)
        m_options->setItem(row()->item.id.text());
    if (decides && inHand.slot >= 0 && m_form == nullptr) {
        m_form = new DecisionForm(tableFunctions(m_workspace.vocabulary(), m_detail.session),
                                  m_workspace.vocabulary().list(u"helpLadder"_s),
                                  now().toLocalTime().date().addMonths(1));
        m_form->setPlanAgreed(isPlanAgreed(m_workspace, row()->item));
        m_form->keepIn(*m_keeper, OptionList::place(row()->item.id.text(), inHand.slot));
        m_column->body()->insertWidget(0, m_form);
        m_form->show();
        connect(m_form, &DecisionForm::edited, this, [this] { show(true); });
        connect(m_form, &DecisionForm::saved, this, &AtTable::record);
        // Here the digits choose.
        connect(m_form, &DecisionForm::choiceAsked, this, [this] { setFocus(Qt::OtherFocusReason); });
        connect(m_form, &DecisionForm::cancelled, this, [this] { setFocus(Qt::OtherFocusReason); });
    }
    m_shown = inHand;
    m_options->setVisible(gathers);
    showNotes();
    // What is decided leaves the whole screen to the room.
    m_side->setVisible(gathers || m_form != nullptr || m_dissent != nullptr || m_outcome != nullptr ||
                       m_second != nullptr);
}

int AtTable::count() const {
    if (actsFirst())
        return 0;
    const TablePart part = round().part();
    const qsizetype many = part == TablePart::Decision   ? options().size()
                           : part == TablePart::FollowUp ? m_detail.openBefore.size()
                                                         : 0;
    return static_cast<int>(many);
}

void AtTable::choose(int decision) {
    if (actsFirst())
        return tell(tr("First act, then learn: nothing is decided on this yet."));
    if (isTryOut()) {
        if (decision <= 2)
            weigh(static_cast<TryOutcome>(decision + 1));
        return;
    }
    if (round().part() == TablePart::FollowUp && decision <= 1)
        return decision == 0 ? finish() : goOn();
    if (m_form != nullptr)
        m_form->setDecision(decision);
    else if (round().part() == TablePart::Decision && option().slot < 0)
        tell(tr("This has been decided and stays as it was said."));
}

void AtTable::write() {
    const QWidget* focused = window()->focusWidget();
    if (focused != nullptr && m_side->isAncestorOf(focused))
        return;
    if (m_dissent != nullptr)
        m_dissent->begin();
    else if (m_outcome != nullptr)
        m_outcome->begin();
    else if (m_form != nullptr)
        m_form->begin();
    else if (m_options->isVisible())
        m_options->begin();
    else if (m_second != nullptr)
        m_notes->setFocus(Qt::OtherFocusReason);
    else if (actsFirst())
        tell(tr("First act, then learn: write the step down beside the agenda, under “Prepare”."));
    else
        tell(tr("Nothing is written down in this part."));
}

void AtTable::record() {
    Agreement agreement = m_form->agreement();
    agreement.session = m_detail.session.id;
    agreement.item = row()->item.id;
    const auto kept = m_workspace.table().record(agreement, m_form->text(), m_form->reason(),
                                                 m_form->exceptionTo(), m_form->neighbourhood());
    if (!kept)
        return m_form->refuse(errorSentence(kept.error()));
    m_form->clear();
    flush();
    dropForms();
    Q_EMIT changed();
    const QList<Option> all = options();
    for (int i = 0; i < all.size(); ++i)
        if (all[i].recorded == *kept)
            m_option = i;
    setFocus(Qt::OtherFocusReason);
    showSide();
    show(true);
    tell(tr("Recorded."));
}

void AtTable::addDissent() {
    if (actsFirst() || round().part() != TablePart::Decision || m_workspace.isReadOnly() ||
        m_dissent != nullptr)
        return;
    const Option inHand = option();
    if (inHand.slot >= 0)
        return tell(tr("Record the decision first; another opinion comes beside it."));
    m_dissent = new DissentForm(tableFunctions(m_workspace.vocabulary(), m_detail.session));
    m_dissent->keepIn(*m_keeper, u"agreement/%1/dissent"_s.arg(inHand.recorded.text()));
    m_column->body()->insertWidget(0, m_dissent);
    m_dissent->show();
    m_side->show();
    connect(m_dissent, &DissentForm::cancelled, this, &AtTable::closeDissent);
    connect(m_dissent, &DissentForm::saved, this, [this, id = inHand.recorded] {
        const auto kept = m_workspace.table().addDissent(id, m_dissent->function(), m_dissent->words());
        if (!kept)
            return m_dissent->refuse(errorSentence(kept.error()));
        m_dissent->clear();
        flush();
        closeDissent();
        Q_EMIT changed();
    });
    m_dissent->begin();
    showFoot();
}

void AtTable::show(bool content) {
    if (!m_active)
        return;
    if (content) {
        m_view = {};
        showContent(m_view);
    }
    showClock();
    showFoot();
}

void AtTable::showClock() {
    showTime(m_view);
    m_screen->setView(m_view);
    if (m_second != nullptr)
        m_second->screen().setView(m_view);
}

void AtTable::showContent(RoomView& view) const {
    if (!row()) {
        view.question = tr("Nothing is on this agenda yet.");
        return;
    }
    const TablePart part = round().part();
    view.about = row()->item.id.text();
    const auto parts = static_cast<int>(round().parts().size());
    view.index = round().index();
    view.parts = parts;
    view.part = parts == 1 ? partWord(part)
                           : tr("%1 · part %2 of %3").arg(partWord(part)).arg(view.index + 1).arg(parts);
    if (actsFirst()) {
        view.part.clear();
        return fillActFirst(view, m_workspace.vocabulary());
    }
    fillPart(view, m_workspace, m_detail, *row(), part);
    if (part == TablePart::Options || part == TablePart::Decision)
        showOption(view);
    if (part == TablePart::FollowUp)
        showOpen(view);
}

void AtTable::showOption(RoomView& view) const {
    const QString item = row()->item.id.text();
    if (round().part() == TablePart::Options) {
        for (const Option& each : options()) {
            if (const Agreement* made = agreementOf(each.recorded))
                view.lines.append(
                    {u"%1: %2"_s.arg(sentenceStart(decisionWord(made->decision)), made->text.text()),
                     Kind::Quiet});
            else
                view.lines.append(
                    {OptionList::letter(each.slot) + u"  "_s +
                         m_keeper->of(DecisionForm::places(OptionList::place(item, each.slot)).constFirst()),
                     Kind::Option});
        }
        return;
    }
    for (const Decision each : {Decision::Agreed, Decision::TryOut, Decision::Escalate, Decision::NotNow})
        view.choices.append(sentenceStart(decisionWord(each)));
    const Option inHand = option();
    view.about += u'/' + (inHand.slot < 0 ? inHand.recorded.text() : QString::number(inHand.slot));
    std::optional<Decision> decision;
    QString words, owner, reason, exception, near;
    HelpStep help;
    QDate due;
    if (const Agreement* made = agreementOf(inHand.recorded)) {
        decision = made->decision;
        words = made->text.text();
        owner = made->owner;
        due = made->dueOn;
        reason = made->reason.text();
        exception = made->exceptionTo.text();
        near = made->neighbourhood.text();
        help = made->helpStep;
        for (const Dissent& dissent : m_detail.dissents)
            if (dissent.agreement == made->id) {
                view.after.append({tr("Another opinion"), Kind::DissentHeading});
                view.after.append({quoted(dissent.words.text()) + u" – "_s +
                                       word(m_workspace.vocabulary(), dissent.function),
                                   Kind::Dissent});
            }
    } else if (m_form != nullptr) {
        decision = m_form->decision();
        words = m_form->text();
        owner = m_form->owner();
        due = m_form->dueOn();
        reason = m_form->reason();
        exception = m_form->exceptionTo();
        near = m_form->neighbourhood();
        help = m_form->helpStep();
        words = words.isEmpty() ? tr("What do we decide?")
                                : tr("Option %1: %2").arg(OptionList::letter(inHand.slot), words);
    }
    view.choice = decision ? static_cast<int>(*decision) : -1;
    view.lines.append({words, Kind::InHand});
    if (decision == Decision::NotNow) {
        if (!reason.isEmpty())
            view.facts.append({tr("Because"), reason});
    } else {
        if (!owner.isEmpty())
            view.facts.append({tr("Who"), word(m_workspace.vocabulary(), owner)});
        if (decision && due.isValid())
            view.facts.append({tr("Look again"), roomDay(due)});
    }
    if (!near.isEmpty())
        view.facts.append({tr("Neighbourhood"), near});
    if (!help.isEmpty())
        view.facts.append({tr("Help"), word(m_workspace.vocabulary(), help.id())});
    if (!exception.isEmpty())
        view.facts.append({tr("Departs from"), exception});
}

void AtTable::showTime(RoomView& view) const {
    if (!row())
        return;
    const QDateTime when = now();
    const int used = round().secondsUsed(when);
    const int planned = round().secondsPlanned();
    view.time = clockWords(round().secondsLeft(when));
    view.spent = planned > 0 ? static_cast<double>(used) / planned : 1.0;
    view.timing = round().time(when);
    view.timeWords.clear();
    if (!round().isRunning())
        view.timeWords = used > 0 ? tr("paused") : QString();
    else if (view.timing == PartTime::Ending)
        view.timeWords = tr("nearly done");
    else if (view.timing == PartTime::Over)
        view.timeWords = tr("over time");
}

/// How many sheets there are depends on the height that the strip leaves, and the height of the strip on the
/// words that say how many. They may never agree: then what was found last stands.
void AtTable::showFoot() {
    if (!m_active || !row() || m_footing)
        return;
    const QScopedValueRollback<bool> once(m_footing, true);
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        const int sheets = shown().sheets();
        fillFoot();
        if (shown().sheets() == sheets)
            return;
    }
}

void AtTable::fillFoot() {
    const TablePart part = round().part();
    const int many = count();
    const bool follows = part == TablePart::FollowUp;
    QStringList where{tr("Item %1 of %2").arg(m_item + 1).arg(static_cast<int>(m_detail.agenda.size()))};
    where.append(row()->item.kind == AgendaKind::Case ? row()->detail : row()->title);
    if (many > 1)
        where.append((follows ? tr("agreement %1 of %2") : tr("option %1 of %2"))
                         .arg(qBound(0, m_option, many - 1) + 1)
                         .arg(many));
    if (shown().sheets() > 1)
        where.append(tr("sheet %1 of %2").arg(shown().sheet() + 1).arg(shown().sheets()));
    if (m_keptAt.isValid())
        where.append(tr("kept at %1").arg(m_keptAt.toLocalTime().time().toString(u"HH:mm"_s)));
    // Only between the parts does a line break, where the text leaves them room.
    for (qsizetype i = 0; i < where.size() && !m_next->icon().isNull(); ++i)
        if (i != 1)
            where[i].replace(u' ', QChar(QChar::Nbsp));
    m_where->setText(where.join(u" · "_s));
    const bool more = shown().sheet() + 1 < shown().sheets();
    const bool moreOptions = m_option + 1 < many;
    const bool lastPart = round().index() + 1 >= round().parts().size();
    const bool lastItem = m_item + 1 >= m_detail.agenda.size();
    const bool facts = part == TablePart::Facts || part == TablePart::Figures;
    m_next->setText(more          ? tr("Read on")
                    : actsFirst() ? tr("Next item")
                    : moreOptions ? (follows ? tr("Next agreement") : tr("Next option"))
                    : facts       ? tr("Close the facts")
                    : lastPart    ? tr("Next item")
                                  : tr("Next part"));
    m_next->setEnabled(more || moreOptions || (!lastPart && !actsFirst()) || !lastItem);
    m_back->setText(part == TablePart::Decision && m_option > 0 ? tr("Previous option")
                                                                : tr("Previous part"));
    m_back->setEnabled(shown().sheet() > 0 || (!actsFirst() && (m_option > 0 || round().index() > 0)));
    m_pause->setText(round().isRunning()              ? tr("Pause")
                     : round().secondsUsed(now()) > 0 ? tr("Continue")
                                                      : tr("Start the time"));
    const bool decides = part == TablePart::Decision && !m_workspace.isReadOnly() && !actsFirst();
    m_other->setVisible(decides && option().slot < 0);
    m_beside->setText(m_second != nullptr ? tr("Close the second screen") : tr("Second screen"));
    m_write->setVisible(!m_workspace.isReadOnly() &&
                        (m_second != nullptr || m_outcome != nullptr ||
                         (part == TablePart::Options && !actsFirst()) || (decides && option().slot >= 0)));
    m_told->setVisible(!m_told->text().isEmpty());
    fillOne();
    for (QPushButton* button : {m_next, m_back, m_pause, m_beside})
        button->setAccessibleName(button->text());
    // No wider than one row of them: what is left belongs to the words beside.
    int wide = 0;
    for (QPushButton* button : {m_leave, m_back, m_pause, m_beside, m_write, m_other}) {
        button->ensurePolished();
        if (!button->isHidden())
            wide += button->sizeHint().width() + Theme::px(space::s);
    }
    m_leave->parentWidget()->setMaximumWidth(wide);
    // How much fits on a sheet depends on the height that is left, and the next key on how many there are.
    m_foot->layout()->activate();
    layout()->activate();
}

void AtTable::fillOne() {
    QPushButton* act = nullptr;
    for (const QWidget* form :
         {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_outcome), static_cast<QWidget*>(m_dissent)})
        if (form != nullptr)
            for (QPushButton* each : form->findChildren<QPushButton*>())
                if (each->property("sends").toBool())
                    act = each;
    const auto fill = [](QPushButton* button, bool filled) {
        const bool is = button->property("kind") == u"primary"_s;
        if (is != filled)
            fillButton(button, filled);
        return is != filled;
    };
    if (act != nullptr)
        fill(act, true);
    if (fill(m_next, act == nullptr) && !m_next->icon().isNull())
        m_next->setIcon(keyIcon(m_next->toolTip(), act == nullptr ? IconInk::OnAccent : IconInk::Ink));
}

} // namespace leertafel::ui
