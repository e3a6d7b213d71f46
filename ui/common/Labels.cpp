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

QString say(const char* text) { return QCoreApplication::translate("Labels", text); }

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
        return say("draft");
    case CaseState::Deidentified:
        return say("checked by the author");
    case CaseState::PrivacyCheck:
        return say("waiting for a check");
    case CaseState::Released:
        return say("released");
    case CaseState::Scheduled:
        return say("on the agenda");
    case CaseState::Discussed:
        return say("discussed");
    case CaseState::FollowUp:
        return say("being followed up");
    case CaseState::Learned:
        return say("lesson recorded");
    case CaseState::Library:
        return say("in the library");
    case CaseState::Returned:
        return say("sent back");
    case CaseState::Withdrawn:
        return say("withdrawn");
    case CaseState::Destroyed:
        return say("destroyed");
    }
    return {};
}

QString stateWord(ReviewState state) {
    switch (state) {
    case ReviewState::Draft:
        return say("draft");
    case ReviewState::Requested:
        return say("asked");
    case ReviewState::InReview:
        return say("being read");
    case ReviewState::Responded:
        return say("answered by the reader");
    case ReviewState::Revised:
        return say("revised");
    case ReviewState::SharedView:
        return say("shared view");
    case ReviewState::DifferingView:
        return say("differing views");
    case ReviewState::Declined:
        return say("declined");
    case ReviewState::Withdrawn:
        return say("withdrawn");
    case ReviewState::Outdated:
        return say("text has changed");
    }
    return {};
}

QString floorWord(SafetyFloor floor) {
    switch (floor) {
    case SafetyFloor::NotJudged:
        return say("not judged yet");
    case SafetyFloor::SafeEnough:
        return say("safe enough");
    case SafetyFloor::Concerns:
        return say("concerns");
    case SafetyFloor::AcuteOrStructural:
        return say("acutely or structurally unsafe");
    }
    return {};
}

QString labelWord(ParagraphLabel label) {
    switch (label) {
    case ParagraphLabel::None:
        return say("choose…");
    case ParagraphLabel::Fact:
        return say("fact");
    case ParagraphLabel::Reading:
        return say("reading");
    case ParagraphLabel::Opinion:
        return say("opinion");
    }
    return {};
}

QString decisionWord(Decision decision) {
    switch (decision) {
    case Decision::Agreed:
        return say("agreed");
    case Decision::TryOut:
        return say("try out");
    case Decision::Escalate:
        return say("take it higher");
    case Decision::NotNow:
        return say("not now");
    }
    return {};
}

QString word(const Vocabulary& vocabulary, const QString& id) { return vocabulary.label(id, language()); }

QString sinceWord(const QDateTime& when, const QDateTime& now) {
    const QDate day = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const qint64 ago = day.daysTo(today);
    if (ago <= 0)
        return say("since today");
    if (ago == 1)
        return say("since yesterday");
    if (ago < 7)
        return say("since %1").arg(locale().dayName(day.dayOfWeek()));
    return say("since %1").arg(dayWord(day, today));
}

QString timeWord(const QDateTime& when, const QDateTime& now) {
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 ago = local.date().daysTo(today);
    const QString clock = local.time().toString(u"HH:mm"_s);
    if (ago == 0)
        return say("today %1").arg(clock);
    if (ago == 1)
        return say("yesterday %1").arg(clock);
    if (ago > 1 && ago < 7)
        return locale().dayName(local.date().dayOfWeek()) + u' ' + clock;
    return dayWord(local.date(), today);
}

QString dayWord(QDate day, QDate today) {
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return say("today");
    if (ahead == 1)
        return say("tomorrow");
    if (ahead == -1)
        return say("yesterday");
    if (day.year() != today.year())
        return shortDay(day, u"d MMM yyyy"_s);
    if (ahead > -7)
        return shortDay(day, u"ddd d MMM"_s);
    return shortDay(day, u"d MMM"_s);
}

QString longDay(QDate day) { return locale().toString(day, u"dddd d MMMM yyyy"_s); }

} // namespace leertafel::ui
