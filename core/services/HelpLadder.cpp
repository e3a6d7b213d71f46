#include "core/services/HelpLadder.h"

#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TrendService.h"
#include "core/statistics/Disclosure.h"
#include "core/storage/LadderRepository.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

/// Fewest cases that a percentage is given of.
constexpr int kLeastForShares = 20;

/// Cases of one period, by place in the lists of ids.
struct Counted {
    std::vector<std::optional<int>> steps, tracks;
    int cases = 0;
};

/// Nothing when the small parts cannot be protected while the sum is known.
std::optional<LadderBar> barOf(const std::vector<std::optional<int>>& parts) {
    const statistics::ProtectedRow views = statistics::protectSmallCounts(parts);
    if (!views.totalShown)
        return {};
    LadderBar bar;
    for (size_t i = 0; i < parts.size(); ++i) {
        const bool open = views.cells[i] == statistics::CellView::Shown;
        bar.parts.append(open ? parts[i] : std::nullopt);
        bar.together += open ? 0 : *parts[i];
    }
    return bar;
}

LadderPeriod periodOf(Quarter first, const Counted& counted) {
    LadderPeriod period;
    period.first = first;
    period.cases = statistics::isSmall(counted.cases) ? 0 : counted.cases;
    const auto steps = barOf(counted.steps);
    const auto tracks = barOf(counted.tracks);
    period.tooFew = counted.cases < kLeastForShares || !steps || !tracks;
    if (!period.tooFew) {
        period.steps = *steps;
        period.tracks = *tracks;
    }
    return period;
}

QStringList idsOf(const QList<Entry>& entries) {
    QStringList ids;
    for (const Entry& entry : entries)
        ids.append(entry.id);
    ids.append(QString());
    return ids;
}

QString say(const char* text) { return QCoreApplication::translate("Trends", text); }

} // namespace

HelpLadder helpLadderOf(const QList<storage::LadderCell>& cells, const Vocabulary& vocabulary,
                        HelpLadder::Span finest) {
    HelpLadder ladder;
    ladder.steps = idsOf(vocabulary.list(u"helpLadder"_s));
    ladder.tracks = idsOf(vocabulary.list(u"tracks"_s));
    if (cells.isEmpty())
        return ladder;
    ladder.newest = cells.last().quarter;
    const auto firstOf = [&](Quarter quarter) {
        return ladder.span == HelpLadder::Span::Quarters ? quarter
               : ladder.span == HelpLadder::Span::Years  ? Quarter::of(quarter.year(), 1)
                                                         : cells.first().quarter;
    };
    const auto count = [&](HelpLadder::Span span) {
        ladder.span = span;
        QMap<Quarter, Counted> periods;
        for (const storage::LadderCell& cell : cells) {
            Counted& period = periods[firstOf(cell.quarter)];
            period.steps.resize(size_t(ladder.steps.size()), 0);
            period.tracks.resize(size_t(ladder.tracks.size()), 0);
            const qsizetype step = ladder.steps.indexOf(cell.step);
            const qsizetype track = cell.track > 0 ? ladder.tracks.indexOf(QString::number(cell.track))
                                                   : ladder.tracks.size() - 1;
            *period.steps[size_t(step < 0 ? ladder.steps.size() - 1 : step)] += cell.cases;
            *period.tracks[size_t(track < 0 ? ladder.tracks.size() - 1 : track)] += cell.cases;
            period.cases += cell.cases;
        }
        return periods;
    };
    QMap<Quarter, Counted> periods;
    for (const auto span : {HelpLadder::Span::Quarters, HelpLadder::Span::Years, HelpLadder::Span::Whole}) {
        if (span < finest)
            continue;
        periods = count(span);
        if (std::any_of(periods.cbegin(), periods.cend(),
                        [](const Counted& period) { return period.cases >= kLeastForShares; }))
            break;
    }
    for (auto period = periods.cbegin(); period != periods.cend(); ++period)
        ladder.periods.prepend(periodOf(period.key(), period.value()));
    return ladder;
}

Result<HelpLadder> TrendService::ladder() const {
    auto cells = storage::LadderRepository(m_context.database).cells();
    if (!cells)
        return fail(cells.error());
    return helpLadderOf(*cells, m_context.vocabulary);
}

QString TrendService::ladderWord(const QString& ladderPart) const {
    return ladderPart.isEmpty() ? say(QT_TRANSLATE_NOOP("Trends", "not filled in"))
                                : m_context.vocabulary.label(ladderPart, programLanguage());
}

QString TrendService::sentence(const HelpLadder& ladder, const LadderPeriod& period) const {
    const QString when = ladder.textOf(period);
    if (period.cases == 0)
        return say(QT_TRANSLATE_NOOP("Trends", "%1: fewer than 5 released cases.")).arg(when);
    const int cases = period.cases;
    const QString begun =
        u"%1: %2."_s.arg(when, QCoreApplication::translate("Trends", "%n released case(s)", nullptr, cases));
    if (period.tooFew)
        return begun + u' ' + say(QT_TRANSLATE_NOOP("Trends", "Too few to say how they are divided."));
    const auto share = [&](int part) {
        return QLocale().toString(std::round(100.0 * part / period.cases), 'f', 0) + u" %"_s;
    };
    const auto divided = [&](const QStringList& ids, const LadderBar& bar) {
        QStringList parts;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (bar.parts[i].value_or(0) > 0)
                parts.append(ladderWord(ids[i]) + u' ' + share(*bar.parts[i]));
        }
        if (bar.together > 0)
            parts.append(say(QT_TRANSLATE_NOOP("Trends", "the rest together %1, too few to name apart"))
                             .arg(share(bar.together)));
        return parts.join(u", "_s);
    };
    return begun + u' ' +
           say(QT_TRANSLATE_NOOP("Trends", "Help ladder: %1. Tracks: %2."))
               .arg(divided(ladder.steps, period.steps), divided(ladder.tracks, period.tracks));
}

} // namespace leertafel::services
