#include "ui/common/Labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

// The one language of the process; set once at start by app/.
QString& languageInForce() {
    static QString language = u"nl"_s;
    return language;
}

struct LabelWords {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

QLocale locale() {
    return languageInForce() == u"nl"_s ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// "do 5 feb": Dutch short names without their full stops.
QString shortDay(QDate day, const QString& format) { return locale().toString(day, format).remove(u'.'); }

} // namespace

QString language() { return languageInForce(); }

void setLanguage(const QString& language) { languageInForce() = language == u"en"_s ? language : u"nl"_s; }

QString stateWord(CaseState state) {
    switch (state) {
    case CaseState::Draft:
        return LabelWords::tr("draft");
    case CaseState::Deidentified:
        return LabelWords::tr("checked by the author");
    case CaseState::PrivacyCheck:
        return LabelWords::tr("waiting for a check");
    case CaseState::Released:
        return LabelWords::tr("released");
    case CaseState::Scheduled:
        return LabelWords::tr("on the agenda");
    case CaseState::Discussed:
        return LabelWords::tr("discussed");
    case CaseState::FollowUp:
        return LabelWords::tr("being followed up");
    case CaseState::Learned:
        return LabelWords::tr("lesson recorded");
    case CaseState::Library:
        return LabelWords::tr("in the library");
    case CaseState::Returned:
        return LabelWords::tr("sent back");
    case CaseState::Withdrawn:
        return LabelWords::tr("withdrawn");
    case CaseState::Destroyed:
        return LabelWords::tr("destroyed");
    }
    return {};
}

QString stateWord(ReviewState state) {
    switch (state) {
    case ReviewState::Draft:
        return LabelWords::tr("draft");
    case ReviewState::Requested:
        return LabelWords::tr("asked");
    case ReviewState::InReview:
        return LabelWords::tr("being read");
    case ReviewState::Responded:
        return LabelWords::tr("answered by the reader");
    case ReviewState::Revised:
        return LabelWords::tr("revised");
    case ReviewState::SharedView:
        return LabelWords::tr("shared view");
    case ReviewState::DifferingView:
        return LabelWords::tr("differing views");
    case ReviewState::Declined:
        return LabelWords::tr("declined");
    case ReviewState::Withdrawn:
        return LabelWords::tr("withdrawn");
    case ReviewState::Outdated:
        return LabelWords::tr("text has changed");
    }
    return {};
}

QString floorWord(SafetyFloor floor) {
    switch (floor) {
    case SafetyFloor::NotJudged:
        return LabelWords::tr("not judged yet");
    case SafetyFloor::SafeEnough:
        return LabelWords::tr("safe enough");
    case SafetyFloor::Concerns:
        return LabelWords::tr("concerns");
    case SafetyFloor::AcuteOrStructural:
        return LabelWords::tr("acutely or structurally unsafe");
    }
    return {};
}

QString loweredWords(SafetyFloor from, SafetyFloor to) {
    const QString lowered = LabelWords::tr("You lowered the safety floor together: %1.").arg(floorWord(to));
    return from != SafetyFloor::AcuteOrStructural
               ? lowered
               : lowered + u' ' +
                     LabelWords::tr("The steps of the reporting code stay to be read and count no more.");
}

QString labelWord(ParagraphLabel label) {
    switch (label) {
    case ParagraphLabel::None:
        return LabelWords::tr("choose…");
    case ParagraphLabel::Fact:
        return LabelWords::tr("fact");
    case ParagraphLabel::Reading:
        return LabelWords::tr("reading");
    case ParagraphLabel::Opinion:
        return LabelWords::tr("opinion");
    }
    return {};
}

QString decisionWord(Decision decision) {
    switch (decision) {
    case Decision::Agreed:
        return LabelWords::tr("agreed");
    case Decision::TryOut:
        return LabelWords::tr("try out");
    case Decision::Escalate:
        return LabelWords::tr("take it higher");
    case Decision::NotNow:
        return LabelWords::tr("not now");
    }
    return {};
}

QString blockKindWord(BlockKind kind) {
    switch (kind) {
    case BlockKind::Rule:
        return LabelWords::tr("rule");
    case BlockKind::Boundary:
        return LabelWords::tr("boundary between organisations");
    case BlockKind::Provider:
        return LabelWords::tr("provider");
    case BlockKind::Funding:
        return LabelWords::tr("way of paying");
    }
    return {};
}

QString word(const Vocabulary& vocabulary, const QString& id) { return vocabulary.label(id, language()); }

QString organisationWord(const Vocabulary& vocabulary, const Seat& seat, const QString& language) {
    for (const Entry& entry : vocabulary.list(u"seats"_s))
        if (entry.id == seat.function &&
            (seat.organisation == entry.hint.in(u"nl"_s) || seat.organisation == entry.hint.in(u"en"_s)))
            return entry.hint.in(language);
    return seat.organisation;
}

QString areasWord(const Vocabulary& vocabulary, const QList<AreaCode>& areas, const QString& language) {
    QStringList names;
    for (const AreaCode& code : areas)
        if (const Area* area = vocabulary.findArea(code))
            names.append(area->name);
    return QLocale(language == u"en" ? QLocale::English : QLocale::Dutch).createSeparatedList(names);
}

QString titleWord(const Vocabulary& vocabulary, const TableSession& session, const QString& language) {
    for (const QString& each : {u"nl"_s, u"en"_s})
        if (!session.areas.isEmpty() && session.title == areasWord(vocabulary, session.areas, each))
            return areasWord(vocabulary, session.areas, language);
    return session.title;
}

QString areaInSentence(const Vocabulary& vocabulary, const AreaCode& area) {
    const Area* known = vocabulary.findArea(area);
    return known ? known->inSentence(language()) : area.id();
}

QString sentenceStart(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString sinceWord(const QDateTime& when, const QDateTime& now) {
    const QDate day = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const qint64 ago = day.daysTo(today);
    if (ago <= 0)
        return LabelWords::tr("since today");
    if (ago == 1)
        return LabelWords::tr("since yesterday");
    if (ago < 7)
        return LabelWords::tr("since %1").arg(locale().dayName(day.dayOfWeek()));
    return LabelWords::tr("since %1").arg(dayWord(day, today));
}

QString timeWord(const QDateTime& when, const QDateTime& now) {
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 ago = local.date().daysTo(today);
    const QString clock = local.time().toString(u"HH:mm"_s);
    if (ago == 0)
        return LabelWords::tr("today %1").arg(clock);
    if (ago == 1)
        return LabelWords::tr("yesterday %1").arg(clock);
    if (ago > 1 && ago < 7)
        return locale().dayName(local.date().dayOfWeek()) + u' ' + clock;
    return dayWord(local.date(), today);
}

QString dayWord(QDate day, QDate today) {
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return LabelWords::tr("today");
    if (ahead == 1)
        return LabelWords::tr("tomorrow");
    if (ahead == -1)
        return LabelWords::tr("yesterday");
    if (day.year() != today.year())
        return shortDay(day, u"d MMM yyyy"_s);
    if (ahead > -7)
        return shortDay(day, u"ddd d MMM"_s);
    return shortDay(day, u"d MMM"_s);
}

QString longDay(QDate day) { return locale().toString(day, u"dddd d MMMM yyyy"_s); }

} // namespace leertafel::ui
