#include "ui/dossier/Sheets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

QList<Dissent> dissentsOf(const SheetContext& context, const AgreementId& agreement) {
    QList<Dissent> found;
    for (const Dissent& dissent : context.pack.dissents)
        if (dissent.agreement == agreement)
            found.append(dissent);
    return found;
}

/// "Bijgesteld op 3 maart 2026: …"
QString outcomeWords(const SheetContext& context, const FollowUp& outcome) {
    return context.say(u"outcome."_s + toId(outcome.outcome))
        .arg(context.say.date(outcome.at.toLocalTime().date()), outcome.seen.text());
}

/// What of a warm handover was seen to, in the words that were written down, and what is still to be done.
QStringList handoverNotes(const SheetContext& context, const Agreement& agreement) {
    // Of a case that was taken back nothing is handed over any more.
    if (!isHandover(agreement) || !context.pack.handovers.contains(agreement.id))
        return {};
    const QList<HandoverStep> steps = context.pack.handovers.value(agreement.id);
    QStringList notes, done, open;
    for (const HandoverStep& step : steps)
        done.append(step.words.isEmpty() ? context.word(step.point)
                                         : context.word(step.point) + u": "_s + step.words.text());
    const HandoverState state = handoverState(agreement, steps);
    for (const QString& point : state.open)
        open.append(context.word(point));
    if (!done.isEmpty())
        notes.append(context.say(u"report.handover.done"_s).arg(done.join(u" · "_s)));
    if (!open.isEmpty())
        notes.append(context.say(u"report.handover.open"_s).arg(open.join(u" · "_s)));
    return notes;
}

Cell decisionCell(const SheetContext& context, const Agreement& agreement) {
    const PrintStyle& style = context.style;
    Cell cell;
    cell.bar = style.colours.accent;
    cell.paragraphs.append({decisionWords(context, agreement.decision), style.label});
    cell.paragraphs.append({agreement.text.text(), style.story});
    if (!agreement.owner.isEmpty())
        cell.paragraphs.append({ownerWords(context, agreement), style.captionStrong});
    if (!agreement.reason.isEmpty())
        cell.paragraphs.append({context.say(u"report.reason"_s).arg(agreement.reason.text()), style.caption});
    if (!agreement.exceptionTo.isEmpty())
        cell.paragraphs.append(
            {context.say(u"report.exception"_s).arg(agreement.exceptionTo.text()), style.caption});
    for (const QString& note : decisionNotes(context, agreement))
        cell.paragraphs.append({note, style.caption});
    return cell;
}

Cell dissentCell(const SheetContext& context, const QList<Dissent>& dissents) {
    const PrintStyle& style = context.style;
    TextStyle label = style.label;
    label.colour = style.colours.plum;
    Cell cell;
    cell.bar = style.colours.plum;
    for (const Dissent& dissent : dissents) {
        cell.paragraphs.append({context.say(u"report.dissent"_s).arg(context.word(dissent.function)), label});
        cell.paragraphs.append({dissent.words.text(), style.story});
    }
    return cell;
}

} // namespace

QStringList decisionNotes(const SheetContext& context, const Agreement& agreement) {
    QStringList notes;
    if (!agreement.neighbourhood.isEmpty())
        notes.append(context.say(u"report.neighbourhood"_s).arg(agreement.neighbourhood.text()));
    if (!agreement.helpStep.isEmpty())
        notes.append(context.say(u"report.help"_s).arg(context.word(agreement.helpStep.id())));
    notes += handoverNotes(context, agreement);
    for (const FollowUp& each : context.pack.outcomes)
        if (each.agreement == agreement.id)
            notes.append(outcomeWords(context, each));
    return notes;
}

QString familyWords(const SheetContext& context, const AgendaItemId& item) {
    const QDateTime told = context.pack.familyTold.value(item);
    return told.isValid()
               ? context.say(u"report.family.told"_s).arg(context.say.date(told.toLocalTime().date()))
               : context.say(u"report.family"_s);
}

QStringList settledWords(const SheetContext& context, const Agreement& agreement) {
    QStringList words;
    for (const FollowUp& each : context.pack.outcomes)
        if (each.agreement == agreement.id)
            words.append(outcomeWords(context, each));
    if (words.isEmpty())
        words.append(context.say(u"report.settled.done"_s));
    return words;
}

QString actedWords(const SheetContext& context, const services::AgendaRow& row) {
    if (!row.acute)
        return {};
    if (row.actFirst)
        return context.say(u"case.actFirst"_s);
    QStringList steps;
    for (const ReportingStep& step : row.acted)
        steps.append(context.word(step.step)); // its day stays inside: it would point to the case
    return context.say(u"case.acted"_s).arg(context.say.list(steps));
}

namespace {

void addSettled(Flow& flow, const SheetContext& context) {
    const PrintStyle& style = context.style;
    if (context.pack.settled.isEmpty())
        flow.text(context.say(u"report.settled.none"_s), style.body, {.before = 60, .indent = 380});
    for (const Agreement& agreement : context.pack.settled) {
        Cell cell;
        cell.bar = style.colours.accent;
        cell.paragraphs.append({agreement.text.text(), style.story});
        for (const QString& words : settledWords(context, agreement))
            cell.paragraphs.append({words, style.caption});
        flow.row({cell}, {1.0}, 150);
    }
}

} // namespace

void addDecisions(Flow& flow, const SheetContext& context, const services::AgendaRow& row) {
    if (row.item.kind == AgendaKind::Agreements)
        return addSettled(flow, context);
    if (const QString acted = actedWords(context, row); !acted.isEmpty())
        flow.text(acted, context.style.strong, {.before = 60, .indent = 380});
    QList<Agreement> made;
    for (const Agreement& agreement : context.pack.agreements)
        if (agreement.item == row.item.id)
            made.append(agreement);
    if (made.isEmpty()) {
        flow.text(context.say(u"report.none"_s), context.style.body, {.before = 60, .indent = 380});
        return;
    }
    for (const Agreement& agreement : made) {
        const QList<Dissent> dissents = dissentsOf(context, agreement.id);
        // Another opinion stands beside the decision, in the same size.
        if (dissents.isEmpty())
            flow.row({decisionCell(context, agreement)}, {1.0}, 150);
        else
            flow.row({decisionCell(context, agreement), dissentCell(context, dissents)}, {0.54, 0.46}, 150);
    }
    if (row.item.kind != AgendaKind::Case)
        return;
    flow.text(familyWords(context, row.item.id), context.style.caption, {.before = 90});
}

QList<OwnedAgreements> byOwner(const SheetContext& context) {
    QList<OwnedAgreements> owned;
    OwnedAgreements later{context.say(u"report.list.notNow"_s)};
    for (const Agreement& agreement : context.pack.agreements) {
        if (agreement.decision == Decision::NotNow) {
            later.agreements.append(agreement);
            continue;
        }
        QString owner = context.word(agreement.owner);
        if (!owner.isEmpty())
            owner[0] = owner[0].toUpper();
        auto one = std::find_if(owned.begin(), owned.end(),
                                [&owner](const OwnedAgreements& each) { return each.owner == owner; });
        if (one == owned.end()) {
            owned.append({owner});
            one = owned.end() - 1;
        }
        one->agreements.append(agreement);
    }
    for (OwnedAgreements& one : owned)
        std::stable_sort(one.agreements.begin(), one.agreements.end(),
                         [](const Agreement& a, const Agreement& b) { return a.dueOn < b.dueOn; });
    if (!later.agreements.isEmpty())
        owned.append(later);
    return owned;
}

QStringList ownedDetail(const SheetContext& context, const Agreement& agreement) {
    QStringList detail;
    if (agreement.decision != Decision::NotNow) // stands above them all
        detail.append(decisionWords(context, agreement.decision));
    if (agreement.done)
        detail.append(context.say(u"report.done"_s));
    return detail;
}

void addAgreementList(Flow& flow, const SheetContext& context) {
    const PrintStyle& style = context.style;
    const QString title = context.say(u"report.list"_s);
    flow.beginPage(title);
    flow.text(title, style.title, {.keepNext = true});
    const QList<OwnedAgreements> owned = byOwner(context);
    if (owned.isEmpty())
        flow.text(context.say(u"report.list.none"_s), style.body, {.before = 120});
    for (const OwnedAgreements& one : owned) {
        QList<QList<Cell>> rows;
        for (const Agreement& agreement : one.agreements) {
            Cell what{{{agreement.text.text(), style.body}}};
            if (const QStringList detail = ownedDetail(context, agreement); !detail.isEmpty())
                what.paragraphs.append({detail.join(u" · "_s), style.caption});
            rows.append({what, {{{context.say.date(agreement.dueOn), style.body}}}});
        }
        addHeading(flow, context, one.owner);
        flow.table({context.say(u"agreements.what"_s), context.say(u"agreements.due"_s)}, rows, {0.75, 0.25},
                   style, 60);
    }
}

} // namespace leertafel::ui
