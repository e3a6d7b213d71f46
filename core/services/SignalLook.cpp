// The quarterly look of TrendService.
#include "core/services/SignalLook.h"

#include "core/services/KeptLook.h"
#include "core/services/ShortText.h"
#include "core/services/SignalHistory.h"
#include "core/services/SignalWords.h"
#include "core/services/StoreContext.h"
#include "core/services/TrendTable.h"
#include "core/storage/PopulationRepository.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

using statistics::LookSignal;

/// Youths in every quarter: before the first figure that one, after the last that one. Nothing when an area
/// has none at all.
std::optional<statistics::Series> youthsOf(const std::vector<std::optional<int>>& known) {
    const auto first = std::find_if(known.begin(), known.end(), [](const auto& n) { return n && *n > 0; });
    if (first == known.end())
        return {};
    statistics::Series filled;
    double last = **first;
    for (const auto& number : known) {
        if (number && *number > 0)
            last = *number;
        filled.push_back(last);
    }
    return filled;
}

/// The table that statistics looks at: the wijken, without `onbekend`.
class LookInput {
public:
    LookInput(std::shared_ptr<const TrendFrame> frame, const QList<storage::ThemeCells>& table,
              const QDate& today, bool newestIsOpen)
        : m_frame(std::move(frame)), m_cells(table) {
        const auto quarters = size_t(m_frame->newest - m_frame->first + 1);
        const auto areas = size_t(m_frame->areas.size() - 1);
        for (size_t t = 0; t < quarters; ++t) {
            const Quarter quarter = m_frame->first.plus(int(t));
            m_table.season.push_back(quarter.number());
            m_table.provisional.push_back((t + 1 == quarters && newestIsOpen) || quarter.lastDay() >= today);
        }
        bool allHaveYouths = true;
        for (size_t area = 0; area < areas; ++area) {
            auto youths = youthsOf(m_frame->youths[area]);
            const auto& known = m_frame->registered[area];
            const bool any = std::find(known.begin(), known.end(), true) != known.end();
            allHaveYouths = allHaveYouths && (youths || !any);
            m_table.youths.push_back(youths.value_or(statistics::Series(quarters, 1)));
        }
        if (!allHaveYouths)
            m_table.youths.clear();
        for (const storage::ThemeCells& theme : table)
            addTheme(theme, areas, quarters);
    }

    const statistics::LookTable& table() const { return m_table; }
    AreaCode area(int index) const { return index < 0 ? m_frame->city : m_frame->areas[index]; }
    ThemeId theme(int index) const { return index < 0 ? ThemeId() : m_cells[index].theme; }
    Quarter quarter(int index) const { return m_frame->first.plus(index); }

    /// May everybody see the counts that a signal rests on?
    bool isShown(const LookSignal& signal) {
        if (signal.area < 0 || signal.theme < 0)
            return true;
        auto known = m_views.find(signal.theme);
        if (known == m_views.end())
            known = m_views.emplace(signal.theme, TrendTable(m_frame, m_cells[signal.theme])).first;
        const TrendSeries series = known->second.series(area(signal.area), Measure::Count);
        const Quarter last = quarter(signal.quarter);
        return std::none_of(series.points.begin(), series.points.end(), [&](const TrendPoint& point) {
            return point.hidden && point.quarter <= last && last - point.quarter < signal.reach;
        });
    }

private:
    void addTheme(const storage::ThemeCells& theme, size_t areas, size_t quarters) {
        std::vector<statistics::Series> counts(areas, statistics::Series(quarters));
        std::vector<bool> withTheme(quarters, false);
        for (const storage::CountCell& cell : theme.cells) {
            const auto t = size_t(cell.quarter - m_frame->first);
            withTheme[t] = true;
            const qsizetype place = m_frame->column(cell.area);
            if (place >= 0 && size_t(place) < areas)
                counts[size_t(place)][t] = cell.count;
        }
        // An area that sent in other themes had none of this one.
        for (size_t area = 0; area < areas; ++area) {
            for (size_t t = 0; t < quarters; ++t) {
                if (!counts[area][t] && withTheme[t] && m_frame->registered[area][t])
                    counts[area][t] = 0;
            }
        }
        m_table.count.push_back(std::move(counts));
    }

    std::shared_ptr<const TrendFrame> m_frame;
    const QList<storage::ThemeCells>& m_cells;
    statistics::LookTable m_table;
    std::map<int, TrendTable> m_views;
};

/// Two digits; a power of ten above it where the count may not be known.
double rounded(double p, bool shown) {
    if (p <= 0)
        return 0;
    const double size = std::pow(10, std::ceil(std::log10(p)));
    return shown ? std::round(100 * p / size) / 100 * size : std::min(1.0, size);
}

LookSaying sayingOf(const LookSignal& signal, LookInput& input, const Vocabulary& words, Sureness sureness) {
    const bool shown = input.isShown(signal);
    LookSaying saying;
    saying.area = input.area(signal.area);
    saying.theme = input.theme(signal.theme);
    saying.quarter = input.quarter(signal.quarter);
    saying.up = signal.direction > 0;
    saying.kind = idOf(signal.kind);
    if (signal.p)
        saying.p = rounded(*signal.p, shown);
    saying.sentence = sentenceOf(signal, saying, words, shown, sureness);
    return saying;
}

} // namespace

bool asksForALook(const LookSaying& saying) {
    static const QStringList kinds{u"point"_s, u"shift"_s, u"drift"_s, u"citywide"_s, u"registration"_s};
    return kinds.contains(saying.kind);
}

Result<QString> TrendService::editionOfLook() const {
    auto figures = storage::CountRepository(m_context.database).edition();
    if (!figures)
        return figures;
    const QDate today = m_context.clock.now().toLocalTime().date();
    return QStringList{*figures, today.toString(Qt::ISODate), programLanguage()}.join(u'|');
}

Result<std::optional<SignalLook>> TrendService::keptLook() const {
    auto edition = editionOfLook();
    if (!edition)
        return fail(edition.error());
    return m_context.keptLook->of(*edition);
}

Result<SignalLook> TrendService::look(const std::optional<Quarter>& asOf, const Progress& progress) const {
    if (asOf)
        return lookAnew(asOf, progress);
    auto edition = editionOfLook();
    if (!edition)
        return fail(edition.error());
    if (const auto kept = m_context.keptLook->of(*edition))
        return *kept;
    auto look = lookAnew(asOf, progress);
    // Not when figures came in between.
    if (const auto after = editionOfLook(); look && after && *after == *edition)
        m_context.keptLook->keep(*edition, *look);
    return look;
}

Result<SignalLook> TrendService::lookAnew(const std::optional<Quarter>& asOf,
                                          const Progress& progress) const {
    const storage::CountRepository counts(m_context.database);
    const QDate today = m_context.clock.now().toLocalTime().date();
    auto population = storage::PopulationRepository(m_context.database).all();
    if (!population)
        return fail(population.error());
    KnownThen known;
    known.newestIsOpen = true;
    if (asOf) {
        auto history = counts.history();
        if (!history)
            return fail(history.error());
        known = knownAsOf(*history, *asOf);
        const QDate end = asOf->lastDay();
        population->removeIf([&](const Population& figure) { return figure.on > end; });
    } else {
        auto table = counts.table();
        if (!table)
            return fail(table.error());
        known.table = std::move(*table);
    }
    if (known.table.isEmpty())
        return SignalLook();
    const auto frame = std::make_shared<const TrendFrame>(m_context.vocabulary, known.table,
                                                          YouthFigures(*population), today);
    LookInput input(frame, known.table, today, known.newestIsOpen);
    const statistics::QuarterlyLook result = statistics::lookAt(input.table(), {}, progress);
    if (result.stopped)
        return fail(ErrorCode::Cancelled);
    SignalLook look;
    if (result.quarter >= 0)
        look.quarter = input.quarter(result.quarter);
    for (const LookSignal& signal : result.found)
        look.found.append(sayingOf(signal, input, m_context.vocabulary, Sureness::StandsOut));
    for (const LookSignal& signal : result.nearMisses)
        look.nearMisses.append(sayingOf(signal, input, m_context.vocabulary, Sureness::NearMiss));
    look.looks = result.tests;
    look.tooShort = result.tooShort;
    look.expectedFalse = result.expectedFalse;
    return look;
}

} // namespace leertafel::services
