#include "ui/today/TodayRows.h"

#include "ui/common/Labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(TodayRows)
};

QString titleOr(const QString& title) {
    return title.isEmpty() ? RowWords::tr("without a title yet") : title;
}

/// A heading is no sentence: without the full stop at its end.
QString asHeading(const QString& text) {
    QString heading = text.simplified();
    if (heading.endsWith(u'.') && !heading.endsWith(u".."_s))
        heading.chop(1);
    return heading;
}

/// What tells one reflection from another of the same method: its insight, else what was written first.
QString ownWords(const Reflection& reflection) {
    if (!reflection.insight.trimmed().isEmpty())
        return asHeading(reflection.insight);
    for (const QString& answer : reflection.answers)
        if (!answer.trimmed().isEmpty())
            return asHeading(answer);
    return {};
}

QString dueWord(QDate due, QDate today) {
    const QString day = dayWord(due, today);
    if (due < today)
        return RowWords::tr("was due %1").arg(day);
    if (due <= today.addDays(1)) // "morgen" takes no "op"
        return RowWords::tr("look again %1").arg(day);
    return RowWords::tr("look again on %1").arg(day);
}

/// What is left for whom, once the advice is there.
QString viewWords(const services::ReviewRow& row) {
    if (row.signedByOther)
        return RowWords::tr("%1 has signed; your own view and your signature are left").arg(row.otherName);
    return row.iAmAuthor
               ? RowWords::tr("%1 has read along; now both write their own view").arg(row.otherName)
               : RowWords::tr("%1 has your advice; now both write their own view").arg(row.otherName);
}

TodayRow reviewRow(const services::ReviewRow& row, const QDateTime& now) {
    const QString title = titleOr(row.caseTitle);
    const QString since = sinceWord(row.review.changedAt, now);
    const Place place{PageId::Review, u"review"_s, row.review.id.text(), {}};
    const QString wanted =
        row.review.wantedBy.isValid()
            ? RowWords::tr("preferably by %1").arg(dayWord(row.review.wantedBy, now.toLocalTime().date()))
            : since;
    if (row.waitsFor == u"answers"_s)
        return {u"dialog-messages"_s,
                RowWords::tr("Answer: %1").arg(title),
                RowWords::tr("%1 asked you questions").arg(row.otherName),
                since,
                RowWords::tr("Answer"),
                place};
    if (row.waitsFor == u"view"_s)
        return {u"dialog-messages"_s,   RowWords::tr("Finish together: %1").arg(title),
                viewWords(row),         since,
                RowWords::tr("Finish"), place};
    if (row.waitsFor == u"confirm"_s)
        return {u"view-visible"_s,
                RowWords::tr("Read once more: %1").arg(title),
                RowWords::tr("The text has changed since you read it"),
                since,
                RowWords::tr("Read"),
                place};
    if (row.waitsFor == u"advice"_s)
        return {u"view-visible"_s,
                RowWords::tr("Read along: %1").arg(title),
                RowWords::tr("%1 answered your questions; advice is open").arg(row.otherName),
                since,
                RowWords::tr("Read"),
                place};
    const QString question = row.review.question.text().simplified();
    const QString reason = question.isEmpty() ? RowWords::tr("%1 asks you to read along").arg(row.otherName)
                                              : RowWords::tr("%1 asks: %2").arg(row.otherName, question);
    return {u"view-visible"_s,
            RowWords::tr("Read along: %1").arg(title),
            reason,
            wanted,
            RowWords::tr("Read"),
            place};
}

} // namespace

QList<TodayRow> askedRows(const services::Today& today, const QDateTime& now, const RowFacts& facts) {
    QList<TodayRow> rows;
    for (const services::ReviewRow& row : today.reviews)
        rows << reviewRow(row, now);
    for (const services::CaseRow& row : today.checks)
        rows << TodayRow{u"document-edit"_s,
                         RowWords::tr("Check: %1").arg(titleOr(row.title)),
                         RowWords::tr("Read it as a stranger: release it, or send it back with a reason"),
                         sinceWord(row.changed, now),
                         RowWords::tr("Check"),
                         {PageId::Cases, u"case"_s, row.id.text(), {}}};
    for (const services::CaseRow& row : today.toReadThrough)
        rows << TodayRow{u"view-visible"_s,
                         RowWords::tr("Read it as the neighbour: %1").arg(titleOr(row.title)),
                         RowWords::tr("You froze a new version; a colleague can check it after that"),
                         sinceWord(row.changed, now),
                         RowWords::tr("Read"),
                         {PageId::Cases, u"case"_s, row.id.text(), u"readThrough"_s}};
    for (const services::CaseRow& row : today.returned) {
        const QString why = facts.sentBack ? facts.sentBack(row) : QString();
        rows << TodayRow{u"edit-undo"_s,
                         RowWords::tr("Sent back: %1").arg(titleOr(row.title)),
                         why.isEmpty() ? RowWords::tr("Your colleague wrote why") : why,
                         sinceWord(row.changed, now),
                         RowWords::tr("View"),
                         {PageId::Cases, u"case"_s, row.id.text(), {}}};
    }
    return rows;
}

QList<TodayRow> judgeRows(const services::Today& today, const Vocabulary& vocabulary) {
    QList<TodayRow> rows;
    const QLocale locale(language() == u"en" ? QLocale::English : QLocale::Dutch);
    for (const Intervention& action : today.actions) {
        const QString theme =
            action.themes.isEmpty() ? vocabulary.themes().constFirst().id : action.themes.constFirst().id();
        rows << TodayRow{
            u"view-task"_s,
            RowWords::tr("What came of it: %1").arg(asHeading(action.title)),
            RowWords::tr("The figures of four quarters are in. Keep it going, adjust it or stop "
                         "it?"),
            RowWords::tr("%1 · since %2")
                .arg(word(vocabulary, action.area.id()),
                     locale.toString(action.startedOn, u"MMM yyyy"_s).remove(u'.')),
            RowWords::tr("Judge"),
            {PageId::Trends, u"trend"_s, theme + u'|' + action.area.id(), u"judge/"_s + action.id.text()}};
    }
    return rows;
}

QList<TodayRow> foundRows(const services::Today& today) {
    QList<TodayRow> rows;
    for (const services::FoundAgain& found : today.foundAgain) {
        QString what;
        switch (found.where) {
        case services::FoundAgain::Where::Draft:
            what = RowWords::tr("In your draft, which only you can read.");
            break;
        case services::FoundAgain::Where::Fixed:
            what = RowWords::tr("In a frozen version: change the text and freeze it as a new version.");
            break;
        case services::FoundAgain::Where::Released:
            what = RowWords::tr("Colleagues read this: change the text, freeze it and have it checked, or "
                                "withdraw the case.");
            break;
        case services::FoundAgain::Where::Handover:
            what = RowWords::tr("In what you wrote down of a warm handover, which colleagues read: take it "
                                "back and write it down again.");
            break;
        }
        const int count = found.count;
        const bool handover = found.where == services::FoundAgain::Where::Handover;
        const Place place = handover ? Place{PageId::Table, u"agreement"_s, found.decision.text(), {}}
                                     : Place{PageId::Cases, u"case"_s, found.id.text(), u"spot"_s};
        rows << TodayRow{u"view-visible"_s,
                         titleOr(found.title),
                         what,
                         RowWords::tr("%n spot(s)", nullptr, count),
                         RowWords::tr("Go through"),
                         place};
    }
    return rows;
}

QList<TodayRow> agreementRows(const services::Today& today, const Vocabulary& vocabulary,
                              const QDateTime& now) {
    QList<TodayRow> rows;
    const QDate day = now.toLocalTime().date();
    for (const services::AgreementDue& due : today.agreements) {
        const Agreement& agreement = due.agreement;
        const bool tryOut = agreement.decision == Decision::TryOut;
        QString from =
            tryOut ? RowWords::tr("Try-out from the table of %1") : RowWords::tr("From the table of %1");
        from = from.arg(dayWord(due.sessionDay, day));
        if (!agreement.owner.isEmpty())
            from += u" · "_s + RowWords::tr("owner: %1").arg(word(vocabulary, agreement.owner));
        QString when;
        if (agreement.lookOn().isValid())
            when = dueWord(agreement.lookOn(), day);
        rows << TodayRow{tryOut ? u"view-calendar"_s : u"view-task"_s,
                         asHeading(agreement.text.text()),
                         from,
                         when,
                         RowWords::tr("View"),
                         {PageId::Table, u"agreement"_s, agreement.id.text(), {}}};
    }
    return rows;
}

QList<TodayRow> proposalRows(const services::Today& today) {
    QList<TodayRow> rows;
    for (const services::ProposalToWrite& each : today.proposals) {
        const int cases = each.cases;
        rows << TodayRow{u"document-edit"_s,
                         RowWords::tr("Propose to revise it: %1").arg(each.name),
                         RowWords::tr("%n case(s) ran into it within a year", nullptr, cases),
                         {},
                         RowWords::tr("Write"),
                         {PageId::Table, u"ledger"_s, each.block.text() + u'|' + each.id.text(), {}}};
    }
    return rows;
}

QList<TodayRow> familyRows(const services::Today& today, const QDateTime& now) {
    QList<TodayRow> rows;
    const QDate day = now.toLocalTime().date();
    for (const services::FamilyToTell& family : today.families) {
        const int decisions = family.decisions;
        rows << TodayRow{u"dialog-messages"_s,
                         RowWords::tr("Tell the family what comes of it: %1").arg(titleOr(family.caseTitle)),
                         RowWords::tr("%n thing(s) decided", nullptr, decisions) + u" · "_s +
                             RowWords::tr("From the table of %1").arg(dayWord(family.sessionDay, day)),
                         family.caseCode,
                         RowWords::tr("View"),
                         {PageId::Table, u"agreement"_s, family.first.text(), {}}};
    }
    return rows;
}

QList<TodayRow> unfinishedRows(const services::Today& today, const Vocabulary& vocabulary,
                               const QDateTime& now, const RowFacts& facts) {
    QList<QPair<QDateTime, TodayRow>> rows;
    for (const services::CaseRow& row : today.drafts) {
        // First what there is to do, then which one it is.
        QStringList about;
        if (facts.left) {
            const int left = facts.left(row);
            about << (left > 0 ? RowWords::tr("%n thing(s) left to write", nullptr, left)
                               : RowWords::tr("all is written, not frozen yet"));
        }
        if (!row.area.isEmpty())
            about << word(vocabulary, row.area.id());
        if (!row.themes.isEmpty())
            about << word(vocabulary, row.themes.first().id());
        about << row.code.text();
        rows.append({row.changed,
                     {u"view-pim-journal"_s,
                      titleOr(row.title),
                      about.join(u" · "_s),
                      timeWord(row.changed, now),
                      RowWords::tr("Continue"),
                      {PageId::Cases, u"case"_s, row.id.text(), {}}}});
    }
    for (const Reflection& reflection : today.reflections) {
        const Method* method = vocabulary.findMethod(reflection.method);
        const QString name = method ? method->label.in(language()) : QString();
        QString where = reflection.shared ? RowWords::tr("shared") : RowWords::tr("private");
        if (method) {
            int done = 0;
            for (const QString& answer : reflection.answers)
                done += answer.trimmed().isEmpty() ? 0 : 1;
            where = RowWords::tr("step %1 of %2")
                        .arg(qMin(done + 1, static_cast<int>(method->steps.size())))
                        .arg(method->steps.size()) +
                    u" · "_s + where;
        }
        const QString own = ownWords(reflection);
        rows.append({reflection.changed,
                     {u"note"_s,
                      RowWords::tr("Reflection: %1").arg(own.isEmpty() ? name : own),
                      own.isEmpty() || name.isEmpty() ? where : u"%1 · %2"_s.arg(name, where),
                      timeWord(reflection.changed, now),
                      RowWords::tr("Continue"),
                      {PageId::Learning, u"reflection"_s, reflection.id.text(), {}}}});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    QList<TodayRow> sorted;
    for (const auto& [when, row] : std::as_const(rows))
        sorted.append(row);
    return sorted;
}

} // namespace leertafel::ui
