#include "ui/table/TableWords.h"

#include "ui/common/Labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
QString say(const char* words, int n = -1) {
    return QCoreApplication::translate("TablePage", words, nullptr, n);
}
QLocale locale() { return QLocale(language() == u"en" ? QLocale::English : QLocale::Dutch); }
} // namespace

QString sessionTimeWords(const TableSession& session) {
    const QDateTime start = session.start.toLocalTime();
    if (!start.isValid())
        return {};
    const QString clock = language() == u"en" ? u"H:mm"_s : u"H.mm"_s;
    return locale().toString(start.date(), u"dddd d MMMM"_s) + u", "_s +
           locale().toString(start.time(), clock) + u"–"_s +
           locale().toString(start.addSecs(60 * session.minutes).time(), clock);
}

QString areaWords(const Vocabulary& vocabulary, const QList<AreaCode>& areas) {
    QStringList names;
    for (const AreaCode& code : areas)
        if (const Area* area = vocabulary.findArea(code))
            names.append(area->name);
    return locale().createSeparatedList(names);
}

QString seatWords(const Vocabulary& vocabulary, const Seat& seat) {
    const QString function = word(vocabulary, seat.function);
    const bool alone = seat.organisation.isEmpty() || seat.organisation == function; // "SAVE"
    return alone ? function : function + u" · "_s + seat.organisation;
}

QString readyWords(const services::AgendaRow& row) {
    if (row.acute)
        return say(QT_TRANSLATE_NOOP("TablePage", "act first"));
    if (row.unexplained)
        return say(QT_TRANSLATE_NOOP("TablePage", "? unexplained"));
    if (!row.missing.isEmpty())
        return say(QT_TRANSLATE_N_NOOP("TablePage", "%n thing(s) to go"),
                   static_cast<int>(row.missing.size()));
    return say(QT_TRANSLATE_NOOP("TablePage", "ready for the table"));
}

QString sessionStateWords(SessionState state) {
    return state == SessionState::Preparing ? say(QT_TRANSLATE_NOOP("TablePage", "preparing"))
                                            : say(QT_TRANSLATE_NOOP("TablePage", "held"));
}

QString detailWords(const Vocabulary& vocabulary, const services::AgendaRow& row) {
    QStringList parts;
    if (row.item.kind == AgendaKind::Trend)
        parts.append(say(QT_TRANSLATE_NOOP("TablePage", "trend")));
    if (!row.detail.isEmpty())
        parts.append(row.detail);
    if (!row.item.reason.isEmpty())
        parts.append(word(vocabulary, row.item.reason.id()));
    return parts.join(u" · "_s);
}

} // namespace leertafel::ui
