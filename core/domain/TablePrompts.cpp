#include "core/domain/TablePrompts.h"

using namespace Qt::StringLiterals;

namespace leertafel {

QStringList tablePrompts(const CaseAttributes& facts) {
    const bool referral = facts.helpStep.id() == u"verwijzing";
    QStringList prompts;
    if (referral && !facts.familyPlanAgreed)
        prompts.append(u"plan"_s);
    if (referral || facts.trackAfter == Track::Three)
        prompts.append(u"home"_s);
    return prompts;
}

} // namespace leertafel
