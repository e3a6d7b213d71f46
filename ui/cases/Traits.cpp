#include "ui/cases/Traits.h"

#include "core/domain/Vocabulary.h"
#include "ui/common/Labels.h"

#include <QCoreApplication>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Traits {
    Q_DECLARE_TR_FUNCTIONS(Traits)
};

QString trackWord(Track before, Track after) {
    const auto one = [](Track track) { return QString::number(static_cast<int>(track)); };
    if (before == Track::None || before == after)
        return after == Track::None ? QString() : one(after);
    return after == Track::None ? one(before) : Traits::tr("from %1 on to %2").arg(one(before), one(after));
}

} // namespace

QList<QPair<QString, QString>> traitWords(const CaseAttributes& attributes, const Vocabulary& vocabulary,
                                          const QString& block) {
    QList<QPair<QString, QString>> all;
    const auto add = [&all](const QString& name, const QString& words) {
        if (!words.isEmpty())
            all.append({name, words});
    };
    const auto one = [&vocabulary](const auto& term) {
        return term.isEmpty() ? QString() : word(vocabulary, term.id());
    };
    const auto each = [&one](const auto& terms) {
        QStringList words;
        for (const auto& term : terms)
            words.append(one(term));
        return words.join(u", "_s);
    };
    add(Traits::tr("Area"), one(attributes.area));
    add(Traits::tr("Quarter"), attributes.quarter.isValid() ? attributes.quarter.text() : QString());
    add(Traits::tr("Age"), one(attributes.ageBand));
    add(Traits::tr("Household"), one(attributes.household));
    add(Traits::tr("Came via"), one(attributes.arrival));
    add(Traits::tr("Referrer"), one(attributes.referrer));
    add(Traits::tr("Track"), trackWord(attributes.trackBefore, attributes.trackAfter));
    add(Traits::tr("Help ladder"), one(attributes.helpStep));
    add(Traits::tr("Signal"), one(attributes.signalType));
    add(Traits::tr("Blocked by"), block);
    add(Traits::tr("Family plan"), attributes.familyPlanAgreed ? Traits::tr("the family agrees") : QString());
    add(Traits::tr("Themes"), each(attributes.themes));
    add(Traits::tr("Principles"), each(attributes.principles));
    return all;
}

} // namespace leertafel::ui
