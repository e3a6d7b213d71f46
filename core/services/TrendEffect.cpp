// What came after an action in the wijk.
#include "core/services/TrendEffect.h"

#include "core/services/StoreContext.h"
#include "core/services/TrendFigures.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using statistics::BeforeAfter;
using statistics::ChangeState;
using statistics::ModelledChange;
using statistics::ModelledEffect;
using statistics::RateRatio;

namespace {

QString say(const char* text, int n = -1) { return QCoreApplication::translate("Effect", text, nullptr, n); }

QString count(double value) { return QLocale().toString(value, 'f', 0); }
QString factor(double value) { return QLocale().toString(value, 'f', value < 10 ? 2 : 0); }

/// In words, as nobody says "0.56 times"; the number itself is in the method line. No percentage: the counts
/// are small.
QString timesAsMany(double ratio) {
    struct Named {
        double below;
        const char* words;
    };
    static const Named all[] = {{0.28, QT_TRANSLATE_NOOP("Effect", "less than a third")},
                                {0.38, QT_TRANSLATE_NOOP("Effect", "about a third")},
                                {0.45, QT_TRANSLATE_NOOP("Effect", "a little less than half")},
                                {0.55, QT_TRANSLATE_NOOP("Effect", "about half")},
                                {0.62, QT_TRANSLATE_NOOP("Effect", "a little more than half")},
                                {0.71, QT_TRANSLATE_NOOP("Effect", "about two thirds")},
                                {0.80, QT_TRANSLATE_NOOP("Effect", "about three quarters")},
                                {1.00, QT_TRANSLATE_NOOP("Effect", "somewhat fewer")},
                                {1.40, QT_TRANSLATE_NOOP("Effect", "somewhat more")},
                                {1.60, QT_TRANSLATE_NOOP("Effect", "about one and a half times as many")},
                                {1.85, QT_TRANSLATE_NOOP("Effect", "nearly twice as many")},
                                {2.15, QT_TRANSLATE_NOOP("Effect", "about twice as many")}};
    for (const Named& named : all) {
        if (ratio < named.below)
            return say(named.words);
    }
    return say(QT_TRANSLATE_NOOP("Effect", "about %1 times as many"))
        .arg(QLocale().toString(ratio, 'f', ratio < 10 ? 1 : 0));
}

/// The number behind the words, and what it was divided by: from the two counts alone another one comes out.
QString methodOf(const BeforeAfter& effect) {
    const QString ratio =
        effect.change.ratio && std::isfinite(*effect.change.ratio) ? factor(*effect.change.ratio) : QString();
    if (ratio.isEmpty())
        return say(QT_TRANSLATE_NOOP("Effect", "Exact ratio, with its 95% interval."));
    return (effect.perYouths ? say(QT_TRANSLATE_NOOP("Effect", "Per 1,000 youths %1 times as many; exact "
                                                               "ratio, with its 95% interval."))
                             : say(QT_TRANSLATE_NOOP("Effect", "%1 times as many; exact ratio, with its "
                                                               "95% interval.")))
        .arg(ratio);
}

bool coversOne(const RateRatio& change) { return change.interval.lower <= 1 && change.interval.upper >= 1; }

QString verdict(const RateRatio& change) {
    if (coversOne(change))
        return say(QT_TRANSLATE_NOOP("Effect", "no difference that chance does not explain"));
    return change.ratio && std::isfinite(*change.ratio)
               ? timesAsMany(*change.ratio)
               : say(QT_TRANSLATE_NOOP("Effect", "none at all before"));
}

QString limits(const RateRatio& change) {
    if (std::isinf(change.interval.upper))
        return say(QT_TRANSLATE_NOOP("Effect", "from %1 on")).arg(factor(change.interval.lower));
    return say(QT_TRANSLATE_NOOP("Effect", "from %1 to %2"))
        .arg(factor(change.interval.lower), factor(change.interval.upper));
}

QString ofTheRest(const BeforeAfter& effect) {
    if (!effect.rest)
        return {};
    return u' ' + say(QT_TRANSLATE_NOOP("Effect", "The rest of the city: %1 (%2)."))
                      .arg(verdict(*effect.rest), limits(*effect.rest));
}

QString ofTheRegistration(const BeforeAfter& effect) {
    if (!effect.jumped)
        return {};
    return u' ' + say(QT_TRANSLATE_NOOP("Effect", "All themes of this area jumped at once in one of these "
                                                  "quarters: check the registration first."));
}

QString ofTheBase(const BeforeAfter& effect) {
    if (!effect.beforeWasHigh)
        return {};
    if (!effect.againstEarlier)
        return u' ' +
               say(QT_TRANSLATE_NOOP(
                   "Effect", "The time before was itself high, so some of a fall would have come anyway."));
    return u' ' +
           say(QT_TRANSLATE_NOOP(
                   "Effect",
                   "The time before was itself high; against the four quarters before it (%1): %2 (%3)."))
               .arg(count(*effect.earlier), verdict(*effect.againstEarlier), limits(*effect.againstEarlier));
}

} // namespace

statistics::ChangeSeries changeOf(const TrendSeries& series, const TrendSeries& city,
                                  const QDate& startedOn) {
    statistics::ChangeSeries change;
    change.whole = city.points.isEmpty();
    if (series.points.isEmpty())
        return change;
    change.lastBefore = Quarter::of(startedOn) - series.points.first().quarter - 1;
    change.firstAfter = firstQuarterAfter(startedOn) - series.points.first().quarter;
    QHash<Quarter, const TrendPoint*> whole;
    for (const TrendPoint& point : city.points)
        whole.insert(point.quarter, &point);
    const auto number = [](const std::optional<int>& value) {
        return value ? std::optional<double>(*value) : std::nullopt;
    };
    // Without youths to divide by, more or fewer areas that send figures in would look like a change.
    const auto comparable = [](const TrendPoint& point) {
        return point.without.isEmpty() || point.population;
    };
    for (const TrendPoint& point : series.points) {
        change.count.push_back(comparable(point) ? number(point.count) : std::nullopt);
        change.exposure.push_back(number(point.population));
        change.unseen.push_back(point.hidden);
        change.incomplete.push_back(point.provisional);
        change.high.push_back(point.flag == PointFlag::High);
        change.jump.push_back(point.allThemes);
        const TrendPoint* all = whole.value(point.quarter);
        const bool known = all != nullptr && all->count && point.count && comparable(*all);
        change.restCount.push_back(known ? std::optional<double>(*all->count - *point.count) : std::nullopt);
        change.restExposure.push_back(known && all->population && point.population
                                          ? std::optional<double>(*all->population - *point.population)
                                          : std::nullopt);
    }
    return change;
}

QString wordsOf(const ModelledEffect& model) {
    const auto amount = [](const ModelledChange& change) {
        RateRatio ratio;
        ratio.ratio = change.level;
        ratio.interval = change.interval;
        return ratio;
    };
    const int quarters = model.here.quarters;
    QString words =
        QCoreApplication::translate("Effect",
                                    "A model over %n quarter(s), which goes on as it went before: "
                                    "%1 (%2).",
                                    nullptr, quarters)
            .arg(verdict(amount(model.here)), limits(amount(model.here)));
    const double difference = std::round(model.here.casesDifference);
    if (difference != 0 && !coversOne(amount(model.here)))
        words += u' ' + (difference < 0 ? say(QT_TRANSLATE_NOOP("Effect", "That is about %1 fewer."))
                                        : say(QT_TRANSLATE_NOOP("Effect", "That is about %1 more.")))
                            .arg(count(std::abs(difference)));
    if (model.rest)
        words += u' ' + say(QT_TRANSLATE_NOOP("Effect", "The rest of the city by the same model: %1 (%2)."))
                            .arg(verdict(amount(*model.rest)), limits(amount(*model.rest)));
    if (model.here.leftOut > 0)
        words += u' ' + say(QT_TRANSLATE_NOOP("Effect", "Quarters that stood out themselves were left out."));
    return words;
}

EffectWords wordsOf(const BeforeAfter& effect) {
    EffectWords words;
    switch (effect.state) {
    case ChangeState::NotYet:
        words.sentence =
            effect.completeAfter == 0
                ? say(QT_TRANSLATE_NOOP("Effect", "No quarter since then is complete."))
                : QCoreApplication::translate("Effect", "%n of the four quarters since then is complete.",
                                              nullptr, effect.completeAfter);
        words.detail =
            say(QT_TRANSLATE_NOOP("Effect", "After four quarters you will see here what came of it."));
        return words;
    case ChangeState::NoBefore:
        words.sentence = say(QT_TRANSLATE_NOOP(
            "Effect",
            "What came of it cannot be counted: figures for four quarters before or after are missing."));
        return words;
    case ChangeState::Unseen:
        words.sentence =
            say(QT_TRANSLATE_NOOP("Effect", "What came of it is not counted here: a number in these "
                                            "quarters may not be shown, and a sum would give it away."));
        return words;
    case ChangeState::TooFew:
        words.sentence =
            say(QT_TRANSLATE_NOOP(
                    "Effect",
                    "Before %1, after %2, each in four quarters of a year: too few to say anything about."))
                .arg(count(effect.before), count(effect.after));
        return words;
    case ChangeState::Compared:
        break;
    }
    words.sentence =
        say(QT_TRANSLATE_NOOP("Effect", "Before %1, after %2, each in four quarters of a year: %3 (%4)."))
            .arg(count(effect.before), count(effect.after), verdict(effect.change), limits(effect.change)) +
        ofTheRest(effect);
    words.detail = methodOf(effect) + ofTheBase(effect) + ofTheRegistration(effect);
    return words;
}

Result<EffectWords> TrendService::effect(const Intervention& action, const ThemeId& theme,
                                         const AreaCode& area) const {
    auto read = figures(); // a pack holds only what may go out
    if (!read)
        return fail(read.error());
    const TrendTable* const table = (*read)->table(theme);
    const AreaCode whole(m_context.vocabulary.city().code);
    TrendSeries series, city;
    if (table != nullptr && area == whole) {
        series = table->series(area, Measure::Count);
    } else if (table != nullptr) {
        series = (*read)->series(area).at(table - (*read)->tables().data());
        city = table->series(whole, Measure::Count);
    }
    const statistics::ChangeSeries change = changeOf(series, city, action.startedOn);
    const BeforeAfter effect = statistics::beforeAfter(change);
    EffectWords words = wordsOf(effect);
    // The model never stands alone: the plain comparison comes first, and where that may not be made it may
    // not either.
    if (effect.state == ChangeState::Compared)
        if (const auto model = statistics::modelledEffect(change))
            words.model = wordsOf(*model);
    return words;
}

} // namespace leertafel::services
