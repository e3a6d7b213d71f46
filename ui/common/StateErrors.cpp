#include "ui/common/ErrorSubjects.h"

#include "core/domain/TableSession.h"
#include "ui/common/Labels.h"

#include <QCoreApplication>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)
};

} // namespace

QString wrongState(const Error& error) {
    const QString why = contextOf(error, u"why"_s);
    if (why == u"agreements"_s)
        return Say::tr("This table has agreements, so it stays where it is.");
    if (why == u"decided"_s)
        return Say::tr("Something was decided on this, so it stays on the agenda.");
    if (why == u"reading"_s)
        return Say::tr("You two are reading this case together already.");
    if (why == u"facts"_s)
        return Say::tr("First the facts: close the fact round, then the rest opens.");
    if (why == u"proposal"_s)
        return Say::tr("Somebody has taken this proposal on meanwhile. Look at it again.");
    if (why == u"draft"_s)
        return Say::tr("First propose it, then it can come to a table.");
    if (why == u"onAgenda"_s)
        return Say::tr("This proposal is on that agenda already.");
    if (why == u"merged"_s)
        return Say::tr("This one counts along with another on the list. Part the two first.");
    if (why == u"twice"_s && contextOf(error, u"step"_s) == u"block.change"_s)
        return Say::tr("Another one has that name already. Let the two count as one.");
    if (why == u"twice"_s)
        return Say::tr("This trend is on this agenda already.");
    if (why == u"early"_s)
        return Say::tr("The figures for the four quarters since then have to be in first.");
    if (why == u"already"_s)
        return Say::tr("Somebody did this already. Look at it again.");
    if (why == u"tryOut"_s)
        return Say::tr("A try-out is not ticked off: write down what you saw, and keep, change or stop it.");
    if (why == u"noTryOut"_s)
        return Say::tr("Only a try-out that still runs is kept, changed or stopped.");
    if (why == u"actFirst"_s)
        return Say::tr(
            "First act, then learn: write down which step of the reporting code was taken, and when.");
    if (why == u"noHandover"_s)
        return Say::tr("Nothing is handed over here: the decision names no referral.");
    if (why == u"caseGone"_s)
        return Say::tr("The case was taken back, so nothing more is written down about it.");
    if (why == u"handoverEarly"_s)
        return Say::tr("Look whether it holds once six weeks have passed since the talk together.");
    if (why == u"handoverLooked"_s)
        return Say::tr(
            "Somebody looked whether it holds within six weeks after that day. Take that look back "
            "first, or choose the day on which the talk really was.");
    if (why == u"decidedOnIt"_s)
        return Say::tr("A table decided on this case because of this step, so it stays.");
    if (why == u"judgedSince"_s)
        return Say::tr("The safety floor has been judged again since. Look at it as it stands now.");
    if (why == u"judged"_s)
        return Say::tr("Somebody wrote down what they think of this action, so it stays.");
    if (why == u"argued"_s)
        return Say::tr("Somebody wrote down what speaks for or against this explanation, so it stays.");
    const QString state = contextOf(error, u"state"_s);
    if (const Result<CaseState> known = caseStateFromId(state))
        return Say::tr("That cannot be done now: this case is “%1”.").arg(stateWord(*known));
    if (const Result<ReviewState> known = reviewStateFromId(state))
        return Say::tr("That cannot be done now: this conversation is “%1”.").arg(stateWord(*known));
    if (const Result<SessionState> known = sessionStateFromId(state)) {
        if (*known == SessionState::Held)
            return Say::tr("That cannot be done any more: this table has been held.");
        if (*known == SessionState::Closed)
            return Say::tr("That cannot be done any more: this table is closed.");
    }
    return Say::tr("That cannot be done now; something else comes first.");
}

} // namespace leertafel::ui
