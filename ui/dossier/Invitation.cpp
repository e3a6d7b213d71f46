#include "ui/dossier/Invitation.h"

#include "ui/dossier/PackWords.h"
#include "ui/dossier/Sheets.h"

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

struct FreeCalendar {
    void operator()(icalcomponent* calendar) const { icalcomponent_free(calendar); }
};

icaltimetype timeOf(const QDateTime& moment) {
    return icaltime_from_timet_with_zone(moment.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

QByteArray calendarOf(const TableSession& session, const QString& subject, const QString& words,
                      const QDateTime& made) {
    const std::unique_ptr<icalcomponent, FreeCalendar> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Leertafel//Leertafel//NL"));
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_component(calendar.get(), event);
    // A session that moved has the same id, so that a calendar moves its entry instead of adding one.
    icalcomponent_set_uid(event, (session.id.text() + u"@leertafel"_s).toUtf8().constData());
    icalcomponent_set_dtstamp(event, timeOf(made));
    icalcomponent_add_property(event, icalproperty_new_lastmodified(timeOf(made)));
    // Later saved is later in order (RFC 5545, 3.8.7.4): minutes since the year began that the program was
    // made in.
    const QDateTime first(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    icalcomponent_set_sequence(event, static_cast<int>(qMax(qint64(0), first.secsTo(made) / 60)));
    icalcomponent_set_dtstart(event, timeOf(session.start));
    icalcomponent_set_dtend(event, timeOf(session.start.addSecs(60 * session.minutes)));
    icalcomponent_set_summary(event, subject.toUtf8().constData());
    icalcomponent_set_description(event, words.toUtf8().constData());
    icalcomponent_add_property(event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    char* const text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

/// "2 casussen en 1 trend"; empty while the agenda is.
QString pointsWords(const PackWords& say, const QList<services::AgendaRow>& agenda) {
    int cases = 0, trends = 0, others = 0;
    for (const services::AgendaRow& row : agenda)
        switch (row.item.kind) {
        case AgendaKind::Case:
            ++cases;
            break;
        case AgendaKind::Trend:
            ++trends;
            break;
        case AgendaKind::Agreements:
        case AgendaKind::Other:
            ++others;
            break;
        }
    QStringList parts;
    const auto add = [&](int count, const QString& key) {
        if (count > 0)
            parts.append(say(u"invitation."_s + key + (count == 1 ? u".one"_s : u".many"_s)).arg(count));
    };
    add(cases, u"cases"_s);
    add(trends, u"trends"_s);
    add(others, u"others"_s);
    return say.list(parts);
}

} // namespace

Result<Invitation> invitationTo(const services::SessionDetail& detail, const Vocabulary& vocabulary,
                                const QString& language, const QDateTime& made) {
    const auto words = PackWords::load(language);
    if (!words)
        return fail(words.error());
    const PackWords& say = *words;
    const TableSession& session = detail.session;
    QStringList areas, seats;
    for (const AreaCode& code : session.areas)
        if (const Area* area = vocabulary.findArea(code))
            areas.append(area->name);
    for (const Seat& seat : session.seats)
        seats.append(seatWords(say, vocabulary, seat));
    const QString kind = vocabulary.label(session.kind.id(), language);
    const QString subject = areas.isEmpty() ? say(u"invitation.subject"_s).arg(kind)
                                            : say(u"invitation.subject.areas"_s).arg(kind, say.list(areas));
    QStringList body{say(u"invitation.hello"_s),
                     say(u"invitation.when"_s).arg(say.span(session.start, session.minutes))};
    if (const QString points = pointsWords(say, detail.agenda); !points.isEmpty())
        body.append(say(u"invitation.agenda"_s).arg(points));
    if (!seats.isEmpty())
        body.append(say(u"invitation.seats"_s) + u'\n' + u"– "_s + seats.join(u"\n– "_s));
    body.append(say(u"invitation.reading"_s));
    Invitation invitation;
    invitation.text = subject + u"\n\n"_s + body.join(u"\n\n"_s) + u'\n';
    invitation.calendar = calendarOf(session, subject, body.mid(1).join(u"\n\n"_s), made);
    invitation.fileName =
        say(u"invitation.file"_s) + session.start.toLocalTime().toString(u"'-'yyyy-MM-dd'.ics'"_s);
    return invitation;
}

} // namespace leertafel::ui
