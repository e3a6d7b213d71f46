#include "ui/cases/NextAct.h"

#include "ui/common/ErrorSentence.h"

#include <QCoreApplication>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype gapsNamed = 3;

/// "‘Titel’, ‘Situatie’ en nog 4"
QString gapWords(const QStringList& gaps) {
    QStringList named;
    for (const auto& gap : gaps.mid(0, gaps.size() > gapsNamed + 1 ? gapsNamed : gaps.size()))
        named.append(u'‘' + gap + u'’');
    auto last = named.takeLast();
    if (const int rest = static_cast<int>(gaps.size() - named.size()) - 1; rest > 0) {
        named.append(last);
        last = QCoreApplication::translate("NextAct", "%n other(s)", nullptr, rest);
    }
    if (named.isEmpty())
        return last;
    return QCoreApplication::translate("NextAct", "%1 and %2").arg(named.join(u", "_s), last);
}

NextAct writing(const CaseSituation& s) {
    if (s.openSpots > 0)
        return {CaseAct::CheckSpots,
                QCoreApplication::translate("NextAct", "Check %n more spot(s)", nullptr, s.openSpots)};
    if (!s.missing.isEmpty()) {
        const auto count = static_cast<int>(s.missing.size());
        return {CaseAct::FillGaps,
                QCoreApplication::translate("NextAct", "Fill in %n more thing(s)", nullptr, count), true,
                s.gaps.isEmpty()
                    ? errorSentence(Error::of(ErrorCode::Incomplete, {}, s.missing))
                    : QCoreApplication::translate("NextAct", "Still to fill in: %1.").arg(gapWords(s.gaps)),
                s.missing.first()};
    }
    const auto words =
        s.versions == 0 ? QCoreApplication::translate("NextAct", "Freeze this version")
                        : QCoreApplication::translate("NextAct", "Freeze as version %1").arg(s.versions + 1);
    auto hint = QCoreApplication::translate("NextAct",
                                            "This version is then frozen, and you read it once as a stranger "
                                            "would. You can always carry on writing in a next version.");
    // Said now, for a released text needs a new version, and a new check, to fill them in.
    if (!s.tableGaps.isEmpty())
        hint += u' ' + QCoreApplication::translate("NextAct", "The table also asks for %1 (F9).")
                           .arg(gapWords(s.tableGaps));
    return {CaseAct::Freeze, words, true, hint};
}

/// What the one who looks finds elsewhere about a case that has been released.
NextAct onward(const CaseSituation& s) {
    switch (s.state) {
    case CaseState::Released: // somebody else's, to learn from
        return {CaseAct::Reflect, QCoreApplication::translate("NextAct", "Start a reflection")};
    case CaseState::Scheduled:
        if (s.onTable)
            return {CaseAct::ToTable, QCoreApplication::translate("NextAct", "Go to the agenda")};
        return {};
    case CaseState::Discussed:
    case CaseState::FollowUp:
        if (s.onTable)
            return {CaseAct::ToTable, QCoreApplication::translate("NextAct", "Go to the agreements")};
        return {};
    case CaseState::Learned:
        return {CaseAct::ToLessons, QCoreApplication::translate("NextAct", "Go to the lessons")};
    case CaseState::Library:
        return {CaseAct::ToMaxims, QCoreApplication::translate("NextAct", "Go to the rules of thumb")};
    default:
        return {};
    }
}

bool changesSomething(CaseAct act) {
    return act != CaseAct::ReadAlong && act != CaseAct::ToTable && act != CaseAct::ToLessons &&
           act != CaseAct::ToMaxims;
}

NextAct readThrough() {
    return {CaseAct::ReadThrough, QCoreApplication::translate("NextAct", "Read it as the neighbour"), true,
            QCoreApplication::translate("NextAct",
                                        "First you read this version once, one paragraph at a time, "
                                        "as somebody who knows the family by sight. Then a "
                                        "colleague can check it.")};
}

NextAct reading(const CaseSituation& s) {
    if (s.mine)
        return {CaseAct::ReadAlong, QCoreApplication::translate("NextAct", "Go to the conversation")};
    return {CaseAct::ReadAlong, s.waitsFor == u"accept"_s
                                    ? QCoreApplication::translate("NextAct", "Read along")
                                    : QCoreApplication::translate("NextAct", "Read on")};
}

} // namespace

bool stillToFreeze(const CaseSituation& s) {
    return s.mine && (s.versions == 0 || s.draftDiffers || s.state == CaseState::Returned);
}

NextAct nextAct(const CaseSituation& s) {
    if (s.state == CaseState::Withdrawn || s.state == CaseState::Destroyed)
        return {};
    if (s.readOnly) {
        auto writable = s;
        writable.readOnly = false;
        auto act = nextAct(writable);
        if (act.act == CaseAct::None || !changesSomething(act.act))
            return act;
        return {act.act, act.words, false, errorSentence(Error::of(ErrorCode::StoreReadOnly))};
    }
    if (stillToFreeze(s))
        return writing(s);
    const bool fixed = s.state == CaseState::Deidentified || s.state == CaseState::PrivacyCheck;
    if (s.mine && s.toReadThrough && fixed)
        return readThrough();
    const auto release = QCoreApplication::translate("NextAct", "Release");
    const auto askReader = QCoreApplication::translate("NextAct", "Ask a reader");
    switch (s.state) {
    case CaseState::Deidentified:
        if (s.mine)
            return {CaseAct::AskCheck, QCoreApplication::translate("NextAct", "Have it checked")};
        return s.waitsFor.isEmpty() ? NextAct() : reading(s);
    case CaseState::PrivacyCheck:
        if (s.refusal && s.mine && !s.waitsFor.isEmpty())
            return reading(s);
        if (s.refusal && s.mine)
            return {CaseAct::InviteReader, askReader, true, errorSentence(*s.refusal)};
        if (s.refusal)
            return {CaseAct::Release, release, false, errorSentence(*s.refusal)};
        return {CaseAct::Release, release, true,
                QCoreApplication::translate(
                    "NextAct", "Read as a stranger: can anyone be recognised? Then send it back.")};
    default:
        if (!s.waitsFor.isEmpty())
            return reading(s);
        if (s.mine && s.state == CaseState::Released)
            return {CaseAct::InviteReader, askReader};
        return onward(s);
    }
}

} // namespace leertafel::ui
