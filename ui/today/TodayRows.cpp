#include "ui/today/TodayRows.h"

#include "ui/common/Labels.h"

#include <QCoreApplication>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(TodayRows)
};

QString titleOr(const QString& title) {
    return title.isEmpty() ? RowWords::tr("without a title yet") : title;
}

QString dueWord(QDate due, QDate today, bool tryOut) {
    const QString day = dayWord(due, today);
    if (due < today)
        return RowWords::tr("was due %1").arg(day);
    if (due <= today.addDays(1))
        return RowWords::tr("%1 at the latest").arg(day);
    return (tryOut ? RowWords::tr("look at it before %1") : RowWords::tr("before %1")).arg(day);
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
        return {u"dialog-messages"_s,
                RowWords::tr("Close together: %1").arg(title),
                RowWords::tr("%1 has read along; now both write their own view").arg(row.otherName),
                since,
                RowWords::tr("Close"),
                place};
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

QList<TodayRow> askedRows(const services::Today& today, const QDateTime& now) {
    QList<TodayRow> rows;
    for (const services::ReviewRow& row : today.reviews)
        rows << reviewRow(row, now);
    for (const services::CaseRow& row : today.checks)
        rows << TodayRow{
            u"document-edit"_s,
            RowWords::tr("Check who may recognise it: %1").arg(titleOr(row.title)),
            RowWords::tr("You read the text as a stranger: release it or send it back with a reason"),
            sinceWord(row.changed, now),
            RowWords::tr("Check"),
            {PageId::Cases, u"case"_s, row.id.text(), {}}};
    for (const services::CaseRow& row : today.returned)
        rows << TodayRow{u"edit-undo"_s,
                         RowWords::tr("Sent back: %1").arg(titleOr(row.title)),
                         RowWords::tr("Your colleague wrote why"),
                         sinceWord(row.changed, now),
                         RowWords::tr("Look"),
                         {PageId::Cases, u"case"_s, row.id.text(), {}}};
    return rows;
}

QList<TodayRow> agreementRows(const services::Today& today, const QDateTime& now) {
    QList<TodayRow> rows;
    const QDate day = now.toLocalTime().date();
    for (const services::AgreementDue& due : today.agreements) {
        const Agreement& agreement = due.agreement;
        const bool tryOut = agreement.decision == Decision::TryOut;
        QString from =
            tryOut ? RowWords::tr("Try-out from the table of %1") : RowWords::tr("From the table of %1");
        from = from.arg(dayWord(due.sessionDay, day));
        if (!agreement.owner.isEmpty())
            from += u" · "_s + RowWords::tr("owner: %1").arg(agreement.owner);
        QString when;
        if (agreement.dueOn.isValid())
            when = dueWord(agreement.dueOn, day, tryOut);
        rows << TodayRow{tryOut ? u"view-calendar"_s : u"view-task"_s,
                         agreement.text.text().simplified(),
                         from,
                         when,
                         RowWords::tr("Look"),
                         {PageId::Table, u"session"_s, agreement.session.text(), {}}};
    }
    return rows;
}

QList<TodayRow> unfinishedRows(const services::Today& today, const Vocabulary& vocabulary,
                               const QDateTime& now) {
    QList<TodayRow> rows;
    for (const services::CaseRow& row : today.drafts) {
        QStringList about{row.code.text()};
        if (!row.area.isEmpty())
            about << word(vocabulary, row.area.id());
        if (!row.themes.isEmpty())
            about << word(vocabulary, row.themes.first().id());
        rows << TodayRow{u"view-pim-journal"_s, titleOr(row.title),
                         about.join(u" · "_s),  timeWord(row.changed, now),
                         RowWords::tr("Go on"), {PageId::Cases, u"case"_s, row.id.text(), {}}};
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
        rows << TodayRow{u"note"_s,
                         RowWords::tr("Reflection: %1").arg(name),
                         where,
                         timeWord(reflection.changed, now),
                         RowWords::tr("Go on"),
                         {PageId::Learning, u"reflection"_s, reflection.id.text(), {}}};
    }
    return rows;
}

} // namespace leertafel::ui
