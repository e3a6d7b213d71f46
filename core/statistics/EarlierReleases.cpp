#include "core/statistics/EarlierReleases.h"

#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace leertafel::statistics {

namespace {

/// Builds the joint table, edition by edition.
class Editions {
public:
    explicit Editions(const CellTable& today) : m_today(today), m_known{today, {}} {
        m_known.alreadyOut.assign(today.cells.size(), false);
    }

    void add(const EarlierRelease& release) {
        std::map<size_t, size_t> cells; // of today → of that edition
        for (const auto& [cell, value] : release.then)
            cells[cell] = cellWith(cell, value);
        for (const auto& [cell, value] : release.shown) {
            cells[cell] = cellWith(cell, value);
            m_known.alreadyOut[cells[cell]] = true;
        }
        for (const CellSum& sum : m_today.sums)
            addSum(sum, cells);
    }

    /// A number of the past that nobody saw and that is not small needs no protection.
    KnownTable finished(const SuppressionRules& rules) && {
        for (size_t i = m_today.cells.size(); i < m_known.table.cells.size(); ++i) {
            auto& value = m_known.table.cells[i].value;
            if (!m_known.alreadyOut[i] && !rules.isSmall(*value))
                value.reset();
        }
        return std::move(m_known);
    }

private:
    size_t cellWith(size_t cell, std::int64_t value) {
        if (m_today.cells[cell].value == value)
            return cell;
        const auto found = m_others.find({cell, value});
        if (found != m_others.end())
            return found->second;
        m_known.table.cells.push_back({u"%1, earlier"_s.arg(m_today.cells[cell].id), value});
        m_known.alreadyOut.push_back(false);
        return m_others[{cell, value}] = m_known.table.cells.size() - 1;
    }

    void addSum(const CellSum& sum, const std::map<size_t, size_t>& cells) {
        const auto total = cells.find(sum.total);
        if (total == cells.end())
            return;
        CellSum then{total->second, {}};
        bool other = then.total != sum.total;
        std::int64_t left = *m_known.table.cells[then.total].value;
        for (const size_t part : sum.parts) {
            const auto found = cells.find(part);
            other = other || found == cells.end() || found->second != part;
            if (found == cells.end())
                continue;
            then.parts.push_back(found->second);
            left -= *m_known.table.cells[found->second].value;
        }
        // What does not add up was never one table.
        if (other && left == 0 && m_added.insert({then.total, then.parts}).second)
            m_known.table.sums.push_back(std::move(then));
    }

    const CellTable& m_today;
    KnownTable m_known;
    std::map<std::pair<size_t, std::int64_t>, size_t> m_others;
    std::set<std::pair<size_t, std::vector<size_t>>> m_added;
};

} // namespace

KnownTable withEarlier(const CellTable& table, const SuppressionRules& rules,
                       const std::vector<EarlierRelease>& earlier) {
    Editions editions(table);
    for (const EarlierRelease& release : earlier)
        editions.add(release);
    return std::move(editions).finished(rules);
}

} // namespace leertafel::statistics
