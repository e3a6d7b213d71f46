#include "ui/dossier/Sheets.h"

#include "ui/common/Labels.h"

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::AgendaRow;

void addHeading(Flow& flow, const SheetContext& context, const QString& words) {
    flow.text(words, context.style.heading, {.before = 210, .keepNext = true});
}

void addBullet(Flow& flow, const SheetContext& context, const QString& words) {
    flow.text(words, context.style.body,
              {.before = 30, .indent = 150, .aside = u"–"_s, .asideStyle = context.style.body});
}

void addItemTitle(Flow& flow, const SheetContext& context, const AgendaRow& row, const QString& title,
                  const QString& detail, bool newPage) {
    const QString number = QString::number(row.item.position);
    if (newPage)
        flow.beginPage(number + u"  "_s + title, row.item.id.text());
    flow.text(
        title, context.style.title,
        {.before = 330, .indent = 380, .keepNext = true, .aside = number, .asideStyle = context.style.title});
    if (!detail.isEmpty())
        flow.text(detail, context.style.caption, {.before = 20, .indent = 380, .keepNext = true});
}

void addWritingLines(Flow& flow, const SheetContext& context, int count) {
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.height = 270;
        strip.paint = [colour = context.style.colours.line,
                       width = flow.width()](QPainter& painter, QPointF at, const PageNumbers&) {
            painter.fillRect(QRectF(at.x(), at.y() + 264, width, 5), colour);
        };
        flow.add(std::move(strip));
    }
}

QString titleOf(const SheetContext& context, const AgendaRow& row) {
    return row.item.kind == AgendaKind::Agreements ? context.say(u"agreements.title"_s) : row.title;
}

QString decisionWords(const SheetContext& context, Decision decision) {
    return context.say(u"decision."_s + toId(decision));
}

QString ownerWords(const SheetContext& context, const Agreement& agreement) {
    const QString owner = context.word(agreement.owner);
    if (!agreement.dueOn.isValid())
        return context.say(u"report.owner.nodate"_s).arg(owner);
    return context.say(u"report.owner"_s).arg(owner, context.say.date(agreement.dueOn));
}

QString seatWords(const PackWords& say, const Vocabulary& vocabulary, const Seat& seat) {
    QStringList parts{vocabulary.label(seat.function, say.language())};
    const QString organisation = organisationWord(vocabulary, seat, say.language());
    if (!organisation.isEmpty() && organisation != parts.first()) // "SAVE"
        parts.append(organisation);
    const QString invited = say(u"cover.invited"_s);
    if (seat.invited && !parts.contains(invited))
        parts.append(invited);
    return parts.join(u" · "_s);
}

namespace {

QString kindWords(const SheetContext& context, AgendaKind kind) {
    switch (kind) {
    case AgendaKind::Case:
        return context.say(u"agenda.case"_s);
    case AgendaKind::Trend:
        return context.say(u"agenda.trend"_s);
    case AgendaKind::Agreements:
        return context.say(u"agenda.agreements"_s);
    case AgendaKind::Other:
        break;
    }
    return context.say(u"agenda.other"_s);
}

void addContents(Flow& flow, const SheetContext& context) {
    const PrintStyle& style = context.style;
    QList<QList<Cell>> rows;
    int minutes = 0;
    for (const AgendaRow& row : context.pack.agenda) {
        minutes += row.item.minutes;
        QString second = kindWords(context, row.item.kind);
        if (!row.item.reason.isEmpty())
            second += u" · "_s + context.word(row.item.reason.id());
        if (row.actFirst)
            second += u" · "_s + context.say(u"case.actFirst.short"_s);
        if (row.unexplained)
            second += u" · "_s + context.say(u"trend.unexplained"_s);
        rows.append({{{{QString::number(row.item.position), style.strong}}},
                     {{{titleOf(context, row), style.strong}, {second, style.caption}}},
                     {{{QString::number(row.item.minutes), style.body}}, Qt::AlignRight},
                     {{{QString(), style.body}}, Qt::AlignRight, {}, row.item.id.text()}});
    }
    addHeading(flow, context, context.say(u"cover.agenda"_s));
    flow.table({context.say(u"cover.agenda.nr"_s), context.say(u"cover.agenda.what"_s),
                context.say(u"cover.agenda.minutes"_s), context.say(u"cover.agenda.page"_s)},
               rows, {0.09, 0.69, 0.11, 0.11}, style, 70);
    flow.text(context.say(u"cover.total"_s).arg(minutes).arg(context.pack.session.minutes), style.caption,
              {.before = 60});
}

} // namespace

void addCover(Flow& flow, const SheetContext& context, PaperKind kind) {
    const TableSession& session = context.pack.session;
    const PrintStyle& style = context.style;
    const bool report = kind == PaperKind::Report;
    const QString title = context.say(report ? u"report.title"_s : u"pack.title"_s);
    flow.beginPage(title);
    flow.text(title, style.cover, {.before = 0, .keepNext = true});
    QString name = titleWord(context.vocabulary, session, context.say.language());
    QStringList areas;
    for (const AreaCode& area : session.areas)
        areas.append(context.word(area.id()));
    if (name.isEmpty())
        name = context.say.list(areas);
    flow.text(name, style.title, {.before = 80, .keepNext = true});
    flow.text(context.say.span(session.start, session.minutes), style.body, {.before = 50, .keepNext = true});
    QStringList line{context.word(session.kind.id())};
    if (!session.title.isEmpty() && !areas.isEmpty())
        line.append(context.say.list(areas));
    line.append(context.say(u"cover.minutes"_s).arg(session.minutes));
    flow.text(line.join(u" · "_s), style.caption, {.before = 20});

    if (!session.seats.isEmpty()) {
        addHeading(flow, context, context.say(u"cover.seats"_s));
        // Two columns: seats are short and a cover should not run over.
        for (qsizetype i = 0; i < session.seats.size(); i += 2) {
            const QString second = i + 1 < session.seats.size()
                                       ? seatWords(context.say, context.vocabulary, session.seats[i + 1])
                                       : QString();
            flow.row({{{{seatWords(context.say, context.vocabulary, session.seats[i]), style.body}}},
                      {{{second, style.body}}}},
                     {0.5, 0.5}, i == 0 ? 50 : 15, i + 2 < session.seats.size());
        }
    }
    if (!context.pack.agenda.isEmpty())
        addContents(flow, context);
    if (!report) {
        addHeading(flow, context, context.say(u"cover.reading"_s));
        flow.text(context.say(u"cover.reading.text"_s), style.body, {.before = 40});
    }
    if (context.pack.made.isValid())
        flow.text(context.say(u"cover.made"_s).arg(context.say.date(context.pack.made.toLocalTime().date())),
                  style.caption, {.before = 120});
}

void addAgreements(Flow& flow, const SheetContext& context) {
    const PrintStyle& style = context.style;
    if (context.pack.openBefore.isEmpty()) {
        flow.text(context.say(u"agreements.none"_s), style.body, {.before = 120});
        return;
    }
    QList<QList<Cell>> rows;
    for (const Agreement& agreement : context.pack.openBefore) {
        Cell what;
        const bool first = isEffectAsked(agreement, context.pack.made.toLocalTime().date());
        const auto addOpinions = [&] {
            for (const Dissent& dissent : context.pack.openDissents)
                if (dissent.agreement == agreement.id)
                    what.paragraphs.append({context.say(u"agreements.dissent"_s)
                                                .arg(context.word(dissent.function), dissent.words.text()),
                                            style.body});
        };
        // Now it can be seen whether it worked: the other opinion is read first.
        if (first)
            addOpinions();
        what.paragraphs.append({agreement.text.text(), style.body});
        QString second = decisionWords(context, agreement.decision);
        if (!agreement.exceptionTo.isEmpty())
            second += u" · "_s + context.say(u"agreements.exception"_s).arg(agreement.exceptionTo.text());
        what.paragraphs.append({second, style.caption});
        if (!first)
            addOpinions();
        rows.append({what,
                     {{{context.word(agreement.owner), style.body}}},
                     {{{context.say.date(agreement.lookOn()), style.body}}}});
    }
    flow.table({context.say(u"agreements.what"_s), context.say(u"agreements.owner"_s),
                context.say(u"agreements.due"_s)},
               rows, {0.48, 0.3, 0.22}, style, 160);
}

void addProposal(Flow& flow, const SheetContext& context, const AgendaRow& row) {
    if (row.detail.isEmpty() || row.item.kind != AgendaKind::Other)
        return;
    flow.text(row.detail, context.style.story, {.before = 100, .keepNext = true});
    if (!row.brief.isEmpty())
        flow.text(context.say(u"point.rests"_s).arg(row.brief), context.style.caption, {.before = 40});
}

void addPoint(Flow& flow, const SheetContext& context, const AgendaRow& row) {
    addItemTitle(flow, context, row, row.title, kindWords(context, row.item.kind));
    addProposal(flow, context, row);
    addHeading(flow, context, context.say(u"point.space"_s));
    addWritingLines(flow, context, 18);
}

void addNotes(Flow& flow, const SheetContext& context) {
    const QString title = context.say(u"notes.title"_s);
    flow.beginPage(title, u"notes"_s);
    flow.text(title, context.style.title, {.keepNext = true});
    addWritingLines(flow, context, static_cast<int>((paper::textHeight - 300) / 270));
}

} // namespace leertafel::ui
