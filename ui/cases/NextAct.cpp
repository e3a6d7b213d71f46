#include "ui/cases/NextAct.h"

#include "ui/common/ErrorSentence.h"

#include <QCoreApplication>

namespace leertafel::ui {

namespace {

NextAct writing(const CaseSituation& s) {
    if (s.openSpots > 0)
        return {CaseAct::CheckSpots,
                QCoreApplication::translate("NextAct", "Check %n more spot(s)", nullptr, s.openSpots)};
    const auto words =
        s.versions == 0 ? QCoreApplication::translate("NextAct", "Freeze the text")
                        : QCoreApplication::translate("NextAct", "Freeze as version %1").arg(s.versions + 1);
    if (!s.missing.isEmpty())
        return {CaseAct::Freeze, words, false, errorSentence(Error::of(ErrorCode::Incomplete, {}, s.missing)),
                s.missing.first()};
    return {CaseAct::Freeze, words, true,
            QCoreApplication::translate("NextAct", "Read the text once as a stranger would. After this it is "
                                                   "fixed; you can always go on writing a next version.")};
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
        if (act.act == CaseAct::None)
            return act;
        return {act.act, act.words, false, errorSentence(Error::of(ErrorCode::StoreReadOnly))};
    }
    if (stillToFreeze(s))
        return writing(s);
    const auto release = QCoreApplication::translate("NextAct", "Release");
    switch (s.state) {
    case CaseState::Deidentified:
        if (s.mine)
            return {CaseAct::AskCheck, QCoreApplication::translate("NextAct", "Have it checked")};
        return {};
    case CaseState::PrivacyCheck:
        if (s.refusal)
            return {CaseAct::Release, release, false, errorSentence(*s.refusal)};
        return {CaseAct::Release, release, true,
                QCoreApplication::translate(
                    "NextAct", "Read as a stranger: can anyone be recognised? Then send it back.")};
    case CaseState::Released:
        if (s.mine)
            return {CaseAct::InviteReader, QCoreApplication::translate("NextAct", "Ask a reader")};
        return {};
    default:
        return {};
    }
}

} // namespace leertafel::ui
