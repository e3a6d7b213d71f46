#include "core/services/ReleasePattern.h"

#include "core/statistics/EarlierReleases.h"
#include "core/statistics/Suppression.h"
#include "core/storage/FigureReleaseRepository.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using statistics::CellSum;
using statistics::CellTable;
using statistics::CellView;

namespace {

constexpr int kQuarters = 4;

/// One theme in one year as a table that adds up.
struct YearTable {
    CellTable table{};
    QList<GivenCell> keys{};       ///< of each cell
    std::vector<CellView> views{}; ///< on screen; years are nowhere on screen
    std::vector<bool> hiddenOnScreen{};

    size_t add(const GivenCell& key, int count, CellView view) {
        table.cells.push_back(
            {u"%1 %2 %3"_s.arg(key.area.id(), key.from.text()).arg(key.quarters), std::int64_t(count)});
        keys.append(key);
        views.push_back(view);
        hiddenOnScreen.push_back(view == CellView::Small || view == CellView::Protecting);
        return table.cells.size() - 1;
    }
    std::optional<size_t> find(const GivenCell& cell) const {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const GivenCell& key = keys[i];
            if (key.area == cell.area && key.from == cell.from && key.quarters == cell.quarters)
                return size_t(i);
        }
        return {};
    }
};

YearTable tableOf(const TrendTable& figures, int year) {
    YearTable result;
    const Quarter first = Quarter::of(year, 1);
    const QList<AreaCode> areas = figures.areas();
    std::vector<CellSum> city(kQuarters);
    for (qsizetype a = 0; a < areas.size(); ++a) {
        const bool isCity = a == areas.size() - 1;
        CellSum whole;
        int sum = 0;
        for (int q = 0; q < kQuarters; ++q) {
            const Quarter quarter = first.plus(q);
            const TrendTable::Cell cell = figures.cell(areas[a], quarter);
            if (!cell.count)
                continue;
            const size_t index = result.add({figures.theme(), areas[a], quarter, 1}, *cell.count, cell.view);
            if (isCity) {
                city[size_t(q)].total = index;
                result.table.sums.push_back(city[size_t(q)]);
            } else {
                city[size_t(q)].parts.push_back(index);
            }
            // What is not complete makes no year.
            if (!figures.isProvisional(quarter)) {
                whole.parts.push_back(index);
                sum += *cell.count;
            }
        }
        if (int(whole.parts.size()) < kQuarters)
            continue;
        const bool small = statistics::isSmall(sum);
        whole.total = result.add({figures.theme(), areas[a], first, kQuarters}, sum,
                                 small ? CellView::Small : CellView::Shown);
        result.table.sums.push_back(std::move(whole));
    }
    return result;
}

/// What the cells of the table were at the time of a release. A wijk that had sent in nothing is not there.
std::map<size_t, std::int64_t> numbersThen(const YearTable& year,
                                           const QHash<QPair<AreaCode, Quarter>, int>& counts) {
    std::map<size_t, std::int64_t> then;
    for (size_t i = 0; i < year.views.size(); ++i) {
        const GivenCell& key = year.keys[qsizetype(i)];
        const auto count = counts.constFind({key.area, key.from});
        if (key.quarters == 1 && count != counts.cend())
            then[i] = *count;
    }
    // The sums of the city come before those of the years.
    for (const CellSum& sum : year.table.sums) {
        const bool isYear = year.keys[qsizetype(sum.total)].quarters > 1;
        std::int64_t number = 0;
        size_t known = 0;
        for (const size_t part : sum.parts) {
            const auto found = then.find(part);
            known += found != then.end() ? 1U : 0U;
            number += found != then.end() ? found->second : 0;
        }
        if (isYear ? known == sum.parts.size() : known > 0)
            then[sum.total] = number;
    }
    return then;
}

/// Which imports stood in the store when each release went out. The log knows, whatever the ids say: an
/// import has its id before it is written, and may be taken back.
class Standing {
public:
    explicit Standing(const QList<storage::FigureStep>& steps) {
        for (const storage::FigureStep& step : steps) {
            if (step.verb.endsWith(u".import")) {
                m_written.append(step.record);
                m_now.insert(step.record);
            } else if (step.verb == u"import.undo") {
                m_now.remove(step.record);
            } else if (step.verb == u"import.redo") {
                m_now.insert(step.record);
            } else if (step.verb == u"figures.giveOut") {
                QStringList batches;
                for (const QString& batch : std::as_const(m_written)) {
                    if (m_now.contains(batch))
                        batches.append(batch);
                }
                m_releases.insert(step.record, batches);
            }
        }
    }
    /// In the order they were written; nothing when the figures of one of them are gone.
    std::optional<QStringList> at(const FigureReleaseId& release) const {
        const auto found = m_releases.constFind(release.text());
        if (found == m_releases.cend())
            return {};
        for (const QString& batch : *found) {
            if (!m_now.contains(batch))
                return {};
        }
        return *found;
    }

private:
    QStringList m_written;
    QSet<QString> m_now;
    QHash<QString, QStringList> m_releases;
};

/// The figures of one theme as some imports left them.
class Counted {
public:
    explicit Counted(const QList<storage::BatchedCount>& history) {
        for (const storage::BatchedCount& count : history)
            m_byBatch[count.batch.text()].append(count);
    }
    QHash<QPair<AreaCode, Quarter>, int> from(const QStringList& batches) {
        // Most releases stand on what the one before stood on, and more.
        if (batches.mid(0, m_taken.size()) != m_taken) {
            m_taken.clear();
            m_live.clear();
        }
        for (const QString& batch : batches.mid(m_taken.size())) {
            for (const storage::BatchedCount& count : m_byBatch.value(batch))
                m_live.insert({count.area, count.quarter, count.referrer}, count.count);
        }
        m_taken = batches;
        QHash<QPair<AreaCode, Quarter>, int> sums;
        for (auto count = m_live.cbegin(); count != m_live.cend(); ++count)
            sums[{std::get<0>(count.key()), std::get<1>(count.key())}] += count.value();
        return sums;
    }

private:
    QHash<QString, QList<storage::BatchedCount>> m_byBatch;
    QStringList m_taken;
    QMap<std::tuple<AreaCode, Quarter, QString>, int> m_live;
};

std::optional<std::vector<bool>> hiddenIn(const YearTable& year,
                                          const std::vector<statistics::EarlierRelease>& earlier) {
    statistics::SuppressionRules rules;
    rules.k = statistics::kSmallestShown;
    const statistics::KnownTable known = statistics::withEarlier(year.table, rules, earlier);
    const auto found = statistics::suppress(known.table, rules, known.alreadyOut, year.hiddenOnScreen);
    if (!found)
        return {};
    return found->hidden;
}

} // namespace

Result<QList<EarlierFigures>> earlierFigures(storage::Database& database, const ThemeId& theme) {
    auto releases = storage::FigureReleaseRepository(database).shownOf(theme);
    if (!releases)
        return fail(releases.error());
    QList<EarlierFigures> earlier;
    if (releases->isEmpty())
        return earlier;
    auto history = storage::CountRepository(database).history(theme);
    if (!history)
        return fail(history.error());
    auto steps = storage::FigureReleaseRepository(database).steps();
    if (!steps)
        return fail(steps.error());
    const Standing standing(*steps);
    Counted counted(*history);
    for (const FigureRelease& release : std::as_const(*releases)) {
        EarlierFigures figures{release.cells, {}};
        if (const auto batches = standing.at(release.id))
            figures.then = counted.from(*batches);
        earlier.append(std::move(figures));
    }
    return earlier;
}

std::optional<ReleasePattern> ReleasePattern::of(const TrendTable& table, int year,
                                                 const QList<EarlierFigures>& earlier) {
    const YearTable figures = tableOf(table, year);
    std::vector<statistics::EarlierRelease> before;
    for (const EarlierFigures& release : earlier) {
        statistics::EarlierRelease one;
        for (const GivenCell& cell : release.shown) {
            if (cell.from.year() != year)
                continue;
            if (const auto index = figures.find(cell))
                one.shown[*index] = *cell.count;
        }
        if (one.shown.empty())
            continue;
        if (release.then) {
            one.then = numbersThen(figures, *release.then);
        } else if (std::all_of(release.shown.begin(), release.shown.end(), [&](const GivenCell& cell) {
                       const auto index = figures.find(cell);
                       return cell.from.year() != year ||
                              (index && figures.table.cells[*index].value == *cell.count);
                   })) {
            // All that is out still holds today, so it says no more than today's numbers do.
            for (size_t i = 0; i < figures.table.cells.size(); ++i)
                one.then[i] = *figures.table.cells[i].value;
        } else {
            // Sums of what cannot be known any more protect nothing.
            return {};
        }
        before.push_back(std::move(one));
    }
    const auto hidden = hiddenIn(figures, before);
    if (!hidden)
        return {};
    // Only what was told before can have made a difference.
    const auto otherwise = before.empty() ? hidden : hiddenIn(figures, {});

    ReleasePattern pattern;
    for (size_t i = 0; i < figures.views.size(); ++i) {
        CheckedCell cell;
        cell.key = figures.keys[qsizetype(i)];
        const CellView view = figures.views[i];
        if (view == CellView::Small)
            cell.why = WhyHidden::Small;
        else if (figures.hiddenOnScreen[i])
            cell.why = WhyHidden::Protecting;
        else if ((*hidden)[i])
            cell.why = otherwise && (*otherwise)[i] ? WhyHidden::Protecting : WhyHidden::ToldBefore;
        if (cell.why == WhyHidden::Shown)
            cell.key.count = int(*figures.table.cells[i].value);
        else if (!figures.hiddenOnScreen[i] && cell.key.quarters == 1)
            pattern.m_more.append({cell.key.area, cell.key.from});
        pattern.m_cells.append(cell);
    }
    return pattern;
}

const CheckedCell* ReleasePattern::find(const AreaCode& area, Quarter from, int quarters) const {
    const auto found = std::find_if(m_cells.begin(), m_cells.end(), [&](const CheckedCell& cell) {
        return cell.key.area == area && cell.key.from == from && cell.key.quarters == quarters;
    });
    return found == m_cells.end() ? nullptr : &*found;
}

} // namespace leertafel::services
