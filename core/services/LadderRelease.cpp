#include "core/services/LadderRelease.h"

#include "core/services/HelpLadder.h"
#include "core/services/StoreContext.h"
#include "core/services/TrendService.h"
#include "core/statistics/Disclosure.h"
#include "core/storage/FigureReleaseRepository.h"
#include "core/storage/LadderRepository.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

using Span = HelpLadder::Span;

constexpr int kQuarters = 4;
const QString inAll = u"all"_s, leftOpen = u"open"_s, ofWhole = u".whole"_s;
const QStringList lists{u"helpLadder"_s, u"tracks"_s};

/// One period of an earlier release: what its readers saw of each list.
struct Told {
    Quarter first{};
    Span span = Span::Quarters;
    QHash<QString, QHash<QString, int>> parts{}; ///< by list and part, `inAll` among them

    /// Whether a time is in both.
    bool touches(Quarter other, Span otherSpan) const {
        if (span == Span::Whole || otherSpan == Span::Whole)
            return true;
        const auto length = [](Span of) { return of == Span::Years ? kQuarters : 1; };
        return other - first < length(span) && first - other < length(otherSpan);
    }
};

ThemeId listId(const QString& list, Span span) {
    return ThemeId(span == Span::Whole ? list + ofWhole : list);
}

Result<QList<Told>> toldBefore(storage::Database& database) {
    QList<Told> told;
    const storage::FigureReleaseRepository registered(database);
    for (const QString& list : lists) {
        for (const bool whole : {false, true}) {
            auto releases = registered.shownOf(listId(list, whole ? Span::Whole : Span::Quarters));
            if (!releases)
                return fail(releases.error());
            for (const FigureRelease& release : std::as_const(*releases)) {
                QMap<QPair<Quarter, int>, Told> periods;
                for (const GivenCell& cell : release.cells) {
                    Told& period = periods[{cell.from, cell.quarters}];
                    period.first = cell.from;
                    period.span = whole ? Span::Whole : cell.quarters == 1 ? Span::Quarters : Span::Years;
                    period.parts[list].insert(cell.area.id(), *cell.count);
                }
                told += periods.values();
            }
        }
    }
    return told;
}

QHash<QString, int> shownParts(const QStringList& ids, const LadderBar& bar, int cases) {
    QHash<QString, int> parts{{inAll, cases}};
    for (qsizetype i = 0; i < bar.parts.size(); ++i) {
        if (bar.parts[i])
            parts.insert(ids[i].isEmpty() ? leftOpen : ids[i], *bar.parts[i]);
    }
    return parts;
}

/// What the hidden parts hold in all.
int restOf(const QHash<QString, int>& parts) {
    int rest = 2 * parts.value(inAll);
    for (const int part : parts)
        rest -= part;
    return rest;
}

/// Whether the difference with what was told is nobody's, part by part.
bool differsSafely(const QHash<QString, int>& now, const QHash<QString, int>& then) {
    const auto safe = [](int a, int b) { return !statistics::isSmall(std::abs(a - b)); };
    // Of what had too few cases to be divided nobody knows more than how many they were.
    if (then.size() == 1)
        return safe(now.value(inAll), then.value(inAll));
    // Parts that are hidden in one of both would have to be looked at together.
    if (QSet<QString>(now.keyBegin(), now.keyEnd()) != QSet<QString>(then.keyBegin(), then.keyEnd()))
        return false;
    return safe(restOf(now), restOf(then)) &&
           std::all_of(now.keyBegin(), now.keyEnd(),
                       [&](const QString& part) { return safe(now.value(part), then.value(part)); });
}

bool mayGoOut(const HelpLadder& ladder, const LadderPeriod& period, const QList<Told>& before) {
    return std::all_of(before.begin(), before.end(), [&](const Told& told) {
        if (!told.touches(period.first, ladder.span))
            return true;
        if (told.span != ladder.span)
            return false;
        return std::all_of(told.parts.keyBegin(), told.parts.keyEnd(), [&](const QString& list) {
            const bool steps = list == lists.first();
            return differsSafely(shownParts(steps ? ladder.steps : ladder.tracks,
                                            steps ? period.steps : period.tracks, period.cases),
                                 told.parts.value(list));
        });
    });
}

} // namespace

Result<CheckedFigures> checkedLadder(StoreContext& context) {
    auto cells = storage::LadderRepository(context.database).cells();
    if (!cells)
        return fail(cells.error());
    auto before = toldBefore(context.database);
    if (!before)
        return fail(before.error());
    Span finest = Span::Quarters;
    for (const Told& told : std::as_const(*before))
        finest = std::max(finest, told.span);
    auto ladder = std::make_shared<HelpLadder>(helpLadderOf(*cells, context.vocabulary, finest));
    CheckedFigures checked;
    for (LadderPeriod& period : ladder->periods) {
        WhyHidden why = period.cases == 0 ? WhyHidden::Small : WhyHidden::Protecting;
        if (period.cases > 0 && !mayGoOut(*ladder, period, *before)) {
            why = WhyHidden::ToldBefore;
            period.cases = 0;
            period.tooFew = true;
            period.steps = period.tracks = {};
        }
        const int quarters = ladder->span == Span::Quarters ? 1 : kQuarters;
        const auto take = [&](const QString& list, const QString& part, std::optional<int> count) {
            checked.cells.append({{listId(list, ladder->span), AreaCode(part), period.first, quarters, count},
                                  count ? WhyHidden::Shown : why});
        };
        for (const QString& list : lists) {
            const bool steps = list == lists.first();
            const QStringList& ids = steps ? ladder->steps : ladder->tracks;
            const LadderBar& bar = steps ? period.steps : period.tracks;
            take(list, inAll, period.cases > 0 ? std::optional(period.cases) : std::nullopt);
            for (qsizetype i = 0; i < bar.parts.size(); ++i)
                take(list, ids[i].isEmpty() ? leftOpen : ids[i], bar.parts[i]);
        }
    }
    checked.trends = std::make_shared<const TrendService>(context);
    checked.ladder = std::move(ladder);
    return checked;
}

} // namespace leertafel::services
