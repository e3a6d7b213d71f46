#include "ui/dossier/Sheets.h"

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

void addDecisions(Flow& flow, const SheetContext& context, const services::AgendaRow& row) {
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
    if (row.item.kind == AgendaKind::Case)
        flow.text(context.say(u"report.family"_s), context.style.caption, {.before = 90});
}

void addAgreementList(Flow& flow, const SheetContext& context) {
    const PrintStyle& style = context.style;
    const QString title = context.say(u"report.list"_s);
    flow.beginPage(title);
    flow.text(title, style.title, {.keepNext = true});
    if (context.pack.agreements.isEmpty()) {
        flow.text(context.say(u"report.list.none"_s), style.body, {.before = 120});
        return;
    }
    QList<QList<Cell>> rows;
    for (const Agreement& agreement : context.pack.agreements) {
        QString second = decisionWords(context, agreement.decision);
        if (agreement.done)
            second += u" · "_s + context.say(u"report.done"_s);
        rows.append({{{{agreement.text.text(), style.body}, {second, style.caption}}},
                     {{{context.word(agreement.owner), style.body}}},
                     {{{context.say.date(agreement.dueOn), style.body}}}});
    }
    flow.table({context.say(u"agreements.what"_s), context.say(u"agreements.owner"_s),
                context.say(u"agreements.due"_s)},
               rows, {0.48, 0.3, 0.22}, style, 160);
}

} // namespace leertafel::ui
