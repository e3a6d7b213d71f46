#include "ui/table/TableWords.h"

#include "core/services/CaseService.h"
#include "core/services/Workspace.h"
#include "ui/common/Labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

QString say(const char* words, int n = -1) {
    return QCoreApplication::translate("TablePage", words, nullptr, n);
}
QLocale localeOf(const QString& language) {
    return QLocale(language == u"en" ? QLocale::English : QLocale::Dutch);
}

} // namespace

QString sessionTimeWords(const TableSession& session, QDate today) {
    const QDateTime start = session.start.toLocalTime();
    if (!start.isValid())
        return {};
    const QLocale locale = localeOf(language());
    const QString clock = language() == u"en" ? u"H:mm"_s : u"H.mm"_s;
    const QString day = start.date().year() == today.year() ? u"dddd d MMMM"_s : u"dddd d MMMM yyyy"_s;
    return locale.toString(start.date(), day) + u", "_s + locale.toString(start.time(), clock) + u"–"_s +
           locale.toString(start.addSecs(60 * session.minutes).time(), clock);
}

QString areaWords(const Vocabulary& vocabulary, const QList<AreaCode>& areas) {
    return areasWord(vocabulary, areas, language());
}

QString sessionTitle(const Vocabulary& vocabulary, const TableSession& session) {
    return titleWord(vocabulary, session, language());
}

QString seatWords(const Vocabulary& vocabulary, const Seat& seat) {
    const QString function = word(vocabulary, seat.function);
    const QString organisation = organisationWord(vocabulary, seat, language());
    const bool alone = organisation.isEmpty() || organisation == function; // "SAVE"
    return alone ? function : function + u" · "_s + organisation;
}

QList<QPair<QString, QString>> tableFunctions(const Vocabulary& vocabulary, const TableSession& session) {
    QList<QPair<QString, QString>> result;
    for (const Seat& seat : session.seats)
        result.append({seat.function, seatWords(vocabulary, seat)});
    if (result.isEmpty())
        for (const Entry& entry : vocabulary.list(u"seats"_s))
            result.append({entry.id, entry.label.in(language())});
    return result;
}

bool isPlanAgreed(services::Workspace& workspace, const AgendaItem& item) {
    if (item.kind != AgendaKind::Case)
        return true;
    const auto version = workspace.cases().version(item.version);
    return !version || version->attributes.familyPlanAgreed;
}

QString readyWords(const services::AgendaRow& row, bool held) {
    if (held)
        return say(QT_TRANSLATE_NOOP("TablePage", "discussed"));
    if (row.actFirst)
        return say(QT_TRANSLATE_NOOP("TablePage", "act first"));
    if (row.unexplained)
        return say(QT_TRANSLATE_NOOP("TablePage", "? unexplained"));
    if (!row.missing.isEmpty())
        return say(QT_TRANSLATE_N_NOOP("TablePage", "%n thing(s) left"),
                   static_cast<int>(row.missing.size()));
    return say(QT_TRANSLATE_NOOP("TablePage", "ready for the table"));
}

QString sessionStateWords(SessionState state) {
    return state == SessionState::Preparing ? say(QT_TRANSLATE_NOOP("TablePage", "preparing"))
                                            : say(QT_TRANSLATE_NOOP("TablePage", "held"));
}

QString detailWords(const Vocabulary& vocabulary, const services::AgendaRow& row) {
    QStringList parts;
    if (row.item.kind == AgendaKind::Trend) {
        parts.append(say(QT_TRANSLATE_NOOP("TablePage", "trend")));
        if (!row.brief.isEmpty())
            parts.append(row.brief);
        if (row.stories > 0)
            parts.append(say(QT_TRANSLATE_N_NOOP("TablePage", "%n case(s) with it"), row.stories));
    } else if (row.item.kind == AgendaKind::Other) {
        if (row.stories > 0)
            parts.append(say(QT_TRANSLATE_N_NOOP("TablePage", "%n case(s) with it"), row.stories));
    } else if (!row.detail.isEmpty()) {
        parts.append(row.detail);
    }
    if (!row.item.reason.isEmpty())
        parts.append(word(vocabulary, row.item.reason.id()));
    return unbroken(parts.join(u" · "_s));
}

QString openWords(const QList<Agreement>& open, QDate tableDay) {
    int decide = 0;
    for (const Agreement& agreement : open)
        if (agreement.decision == Decision::TryOut && agreement.lookOn().isValid() &&
            agreement.lookOn() <= tableDay)
            ++decide;
    const int running = static_cast<int>(open.size()) - decide;
    QStringList parts;
    if (running > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("TablePage", "%n still running"), running));
    if (decide > 0)
        parts.append(say(QT_TRANSLATE_N_NOOP("TablePage", "%n try-out(s) to decide on"), decide));
    return parts.join(u", "_s);
}

QString unbroken(QString words) {
    static const QRegularExpression inWord(u"(?<=\\w)-(?=\\w)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return words.replace(inWord, QString(QChar(0x2011)));
}

} // namespace leertafel::ui
