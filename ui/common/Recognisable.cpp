#include "ui/common/Recognisable.h"

#include "ui/common/Labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Recognisable)
};

} // namespace

QString recognisableWords(const services::CombinationRisk& risk, const CaseAttributes& attributes,
                          const Vocabulary& vocabulary) {
    if (!risk.recognisable)
        return {};
    const auto words = [&vocabulary](const QString& id) { return word(vocabulary, id); };
    const bool byTheme = risk.detail == u"theme"_s;
    const bool alone = risk.alike <= 1;
    const QString area = areaInSentence(vocabulary, attributes.area), age = words(attributes.ageBand.id()),
                  household = words(attributes.household.id());
    QString first;
    if (attributes.household.isEmpty() && byTheme)
        first = (alone ? Say::tr("There is no other released case in %1 with a child of %2 and the theme %3.")
                       : Say::tr("In %1 fewer than 5 released cases have a child of %2 and the theme %3."))
                    .arg(area, age, words(risk.value));
    else if (attributes.household.isEmpty())
        first = (alone ? Say::tr("There is no other released case in %1 with a child of %2.")
                       : Say::tr("In %1 fewer than 5 released cases have a child of %2."))
                    .arg(area, age);
    else if (byTheme)
        first =
            (alone ? Say::tr("There is no other released case in %1 with a child of %2, household ‘%3’ and "
                             "the theme ‘%4’.")
                   : Say::tr("In %1 fewer than 5 released cases have a child of %2, household ‘%3’ and "
                             "the theme ‘%4’."))
                .arg(area, age, household, words(risk.value));
    else
        first =
            (alone ? Say::tr("There is no other released case in %1 with a child of %2 and household ‘%3’.")
                   : Say::tr("In %1 fewer than 5 released cases have a child of %2 and household ‘%3’."))
                .arg(area, age, household);
    if (byTheme)
        return first + u' ' + Say::tr("Without that theme it stands out less.");
    if (!risk.coarser.isEmpty())
        return first + u' ' +
               Say::tr("With ‘%1’ instead of ‘%2’ it stands out less.")
                   .arg(words(risk.coarser), words(risk.value));
    return first + u' ' + Say::tr("There is nothing coarser to choose.");
}

} // namespace leertafel::ui
