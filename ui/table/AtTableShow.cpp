// What stands on the screen and in the strip while the table is run.
#include "ui/common/ErrorSentence.h"
#include "ui/common/GrowingText.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/Theme.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/AtTable.h"
#include "ui/table/DecisionForm.h"
#include "ui/table/DissentForm.h"
#include "ui/table/OptionList.h"
#include "ui/table/OutcomeForm.h"
#include "ui/table/RoomStrip.h"
#include "ui/table/RoomWords.h"
#include "ui/table/SecondScreen.h"
#include "ui/table/TableWords.h"

#include <QLayout>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

using Kind = RoomView::Line::Kind;

} // namespace

int AtTable::count() const {
    if (actsFirst())
        return 0;
    const TablePart part = round().part();
    const qsizetype many = part == TablePart::Decision   ? options().size()
                           : part == TablePart::FollowUp ? m_detail.openBefore.size()
                                                         : 0;
    return static_cast<int>(many);
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
    QMetaObject::invokeMethod(this, &AtTable::settleFoot, Qt::QueuedConnection);
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        const int sheets = shown().sheets();
        fillFoot();
        if (shown().sheets() == sheets)
            return;
    }
}

/// A layout in the midst of which the strip took another height goes on with the height it counted before.
void AtTable::settleFoot() {
    if (!m_strip->geometry().intersects(m_screen->geometry()))
        return;
    const QScopedValueRollback<bool> once(m_footing, true);
    layout()->invalidate();
    layout()->activate();
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
    const bool more = shown().sheet() + 1 < shown().sheets();
    const bool moreOptions = m_option + 1 < many;
    const bool lastPart = round().index() + 1 >= round().parts().size();
    const bool lastItem = m_item + 1 >= m_detail.agenda.size();
    const bool facts = part == TablePart::Facts || part == TablePart::Figures;
    const bool decides = part == TablePart::Decision && !m_workspace.isReadOnly() && !actsFirst();
    RoomSteps steps;
    steps.where = where;
    steps.next = more          ? tr("Read on")
                 : actsFirst() ? tr("Next item")
                 : moreOptions ? (follows ? tr("Next agreement") : tr("Next option"))
                 : facts       ? tr("Close the facts")
                 : lastPart    ? tr("Next item")
                               : tr("Next part");
    steps.goesOn = more || moreOptions || (!lastPart && !actsFirst()) || !lastItem;
    steps.back = part == TablePart::Decision && m_option > 0 ? tr("Previous option") : tr("Previous part");
    steps.goesBack = shown().sheet() > 0 || (!actsFirst() && (m_option > 0 || round().index() > 0));
    steps.pause = round().isRunning()              ? tr("Pause")
                  : round().secondsUsed(now()) > 0 ? tr("Continue")
                                                   : tr("Start the time");
    steps.beside = m_second != nullptr ? tr("Close the second screen") : tr("Second screen");
    steps.dissents = decides && option().slot < 0;
    steps.writes = !m_workspace.isReadOnly() &&
                   (m_second != nullptr || m_outcome != nullptr ||
                    (part == TablePart::Options && !actsFirst()) || (decides && option().slot >= 0));
    m_strip->setSteps(steps);
    fillOne();
    // How much fits on a sheet depends on the height that is left, and the next key on how many there are.
    m_strip->layout()->activate();
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
    if (act != nullptr && act->property("kind") != u"primary"_s)
        fillButton(act, true);
    m_strip->fillNext(act == nullptr);
}

} // namespace leertafel::ui
