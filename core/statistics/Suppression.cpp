#include "core/statistics/Suppression.h"

#include "core/statistics/CellRanges.h"

#include <glpk.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>

namespace leertafel::statistics {

namespace {
constexpr int kMostRounds = 400;
/// For all choices of one table together; after that the first choice that comes along is taken.
constexpr int kMilliseconds = 350, kLeastMilliseconds = 25, kPatientMilliseconds = 10'000;
constexpr double kTiny = 1e-7;
/// A total tells more than a cell, so of two patterns with as many cells the one with fewer totals is taken;
/// all totals together cost less than one cell.
constexpr double kTotalsCost = 0.25;
/// A choice within this of the best has as few cells as the best.
constexpr double kSameCount = 0.5;

struct DeleteProblem {
    void operator()(glp_prob* problem) const { glp_delete_prob(problem); }
};

/// "These cells weigh at least as much as that cell (or 1)."
struct Cut {
    std::vector<double> weights;    ///< per cell
    std::optional<size_t> unless{}; ///< only where this cell is hidden
};

/// The integer program that picks cells: the fewest that satisfy all cuts so far.
class Pattern {
public:
    Pattern(const CellTable& table, const std::vector<bool>& mayHide, const std::vector<bool>& mustHide)
        : m_mayHide(mayHide) {
        glp_term_out(GLP_OFF);
        m_problem.reset(glp_create_prob());
        std::vector<double> cost(table.cells.size(), 1);
        for (const CellSum& sum : table.sums)
            cost[sum.total] = 1 + kTotalsCost / double(table.sums.size());
        glp_add_cols(m_problem.get(), int(table.cells.size()));
        for (size_t i = 0; i < table.cells.size(); ++i) {
            const int column = int(i) + 1;
            glp_set_col_kind(m_problem.get(), column, GLP_BV);
            if (!mayHide[i] || mustHide[i]) {
                const double fixed = mustHide[i] ? 1 : 0;
                glp_set_col_bnds(m_problem.get(), column, GLP_FX, fixed, fixed);
            }
            glp_set_obj_coef(m_problem.get(), column, cost[i]);
        }
        glp_set_obj_dir(m_problem.get(), GLP_MIN);
        m_gap = kSameCount / (2 * double(std::count(mustHide.begin(), mustHide.end(), true)) + 4);
    }

    void add(const Cut& cut) {
        std::vector<int> columns{0};
        std::vector<double> factors{0};
        for (size_t i = 0; i < cut.weights.size(); ++i) {
            const double weight = cut.unless == i ? -1 : m_mayHide[i] ? cut.weights[i] : 0;
            if (std::abs(weight) < kTiny)
                continue;
            columns.push_back(int(i) + 1);
            factors.push_back(weight);
        }
        const int row = glp_add_rows(m_problem.get(), 1);
        glp_set_row_bnds(m_problem.get(), row, GLP_LO, cut.unless ? 0 : 1, 0);
        glp_set_mat_row(m_problem.get(), row, int(columns.size()) - 1, columns.data(), factors.data());
    }

    /// Which cells to hide; nothing when no choice satisfies the cuts.
    /// @param fewest becomes false when a smaller choice was not ruled out.
    std::optional<std::vector<bool>> solve(bool& fewest) {
        using Clock = std::chrono::steady_clock;
        const auto from = Clock::now();
        int status = run(std::max(kLeastMilliseconds, kMilliseconds - m_spent));
        if (status != GLP_OPT && status != GLP_FEAS)
            status = run(kPatientMilliseconds);
        m_spent += int(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - from).count());
        if (status != GLP_OPT && status != GLP_FEAS)
            return {};
        fewest =
            fewest && status == GLP_OPT && m_gap * glp_mip_obj_val(m_problem.get()) < 1 - kTotalsCost - kTiny;
        std::vector<bool> hidden;
        for (size_t i = 0; i < m_mayHide.size(); ++i)
            hidden.push_back(glp_mip_col_val(m_problem.get(), int(i) + 1) > 0.5);
        return hidden;
    }

private:
    /// Status of the choice; one that is as good as the gap allows counts as best.
    int run(int milliseconds) {
        glp_iocp parameters;
        glp_init_iocp(&parameters);
        parameters.msg_lev = GLP_MSG_OFF;
        parameters.presolve = GLP_ON;
        parameters.mip_gap = m_gap;
        parameters.tm_lim = milliseconds;
        const int ended = glp_intopt(m_problem.get(), &parameters);
        return ended == GLP_EMIPGAP ? GLP_OPT : glp_mip_status(m_problem.get());
    }

    double m_gap = 0;
    int m_spent = 0;
    std::unique_ptr<glp_prob, DeleteProblem> m_problem;
    const std::vector<bool>& m_mayHide;
};

/// Looks for what a pattern gives away and says what would help.
class Attack {
public:
    Attack(const CellTable& table, const SuppressionRules& rules)
        : m_table(table), m_rules(rules), m_ranges(table) {}

    /// One cut for each hidden cell that could be worked out too closely.
    std::vector<Cut> cutsFor(const std::vector<bool>& hidden) {
        for (size_t i = 0; i < hidden.size(); ++i) {
            const auto& value = m_table.cells[i].value;
            if (!value)
                m_ranges.hide(i, 0);
            else if (hidden[i])
                m_ranges.hide(i, m_rules.leastHidden());
            else
                m_ranges.show(i, double(*value));
        }
        std::vector<Cut> cuts;
        for (size_t i = 0; i < hidden.size(); ++i) {
            if (!hidden[i] || !m_table.cells[i].value)
                continue;
            const bool small = m_rules.isSmall(*m_table.cells[i].value);
            const CellBound high = m_ranges.highest(i);
            if (!high.certain || !high.possible)
                continue; // left to the audit
            if (small && high.value < m_rules.k - kTiny)
                cuts.push_back({helpful(hidden, high, nullptr, m_rules.k - high.value), {}});
            if (std::isinf(high.value))
                continue;
            const CellBound low = m_ranges.lowest(i);
            if (!low.certain || !low.possible)
                continue;
            const double wanted = small ? m_rules.leastWidth() : 1;
            const double lacking = wanted - (high.value - low.value);
            if (lacking > kTiny)
                cuts.push_back(
                    {helpful(hidden, high, &low, lacking), small ? std::nullopt : std::optional(i)});
        }
        return cuts;
    }

private:
    /// How much hiding each shown cell could add to what is lacking, at most 1 (all of it). The duals prove
    /// that without any of these cells nothing is gained.
    std::vector<double> helpful(const std::vector<bool>& hidden, const CellBound& high, const CellBound* low,
                                double lacking) const {
        std::vector<double> weights(hidden.size(), 0);
        for (size_t i = 0; i < hidden.size(); ++i) {
            if (hidden[i] || !m_table.cells[i].value)
                continue;
            const double down = double(*m_table.cells[i].value) - m_rules.leastHidden();
            weights[i] = gain(high.slopes[i], down, lacking);
            if (low)
                weights[i] += gain(-low->slopes[i], down, lacking);
            weights[i] = std::min(1.0, weights[i]);
        }
        return weights;
    }

    /// A cell that rises has no end; one that falls ends at the least a hidden cell can be.
    static double gain(double slope, double down, double lacking) {
        if (slope > kTiny)
            return 1;
        return slope < -kTiny ? -slope * down / lacking : 0;
    }

    const CellTable& m_table;
    const SuppressionRules& m_rules;
    CellRanges m_ranges;
};

PublishedCells publishedWith(const CellTable& table, const std::vector<bool>& hidden) {
    PublishedCells published;
    for (size_t i = 0; i < table.cells.size(); ++i)
        published.values.push_back(hidden[i] ? std::nullopt : table.cells[i].value);
    return published;
}

/// A sum with one hidden cell gives it away, so every hidden cell asks for another in each of its sums.
void addSums(Pattern& pattern, const CellTable& table, const std::vector<bool>& mayHide) {
    for (const CellSum& sum : table.sums) {
        std::vector<size_t> members = sum.parts;
        members.push_back(sum.total);
        const bool open =
            std::any_of(members.begin(), members.end(), [&](size_t i) { return !table.cells[i].value; });
        if (open)
            continue;
        std::vector<double> weights(table.cells.size(), 0);
        for (const size_t i : members)
            weights[i] = 1;
        for (const size_t i : members) {
            if (mayHide[i])
                pattern.add({weights, i});
        }
    }
}

/// Shows again, largest first, what protects nothing: only a pattern that is not proven fewest holds any.
void showNeedless(std::vector<bool>& hidden, const CellTable& table, const SuppressionRules& rules) {
    std::vector<size_t> order;
    for (size_t i = 0; i < hidden.size(); ++i) {
        const auto& value = table.cells[i].value;
        if (hidden[i] && value && !rules.isSmall(*value))
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(),
              [&](size_t a, size_t b) { return *table.cells[a].value > *table.cells[b].value; });
    for (const size_t i : order) {
        hidden[i] = false;
        hidden[i] = !auditSuppression(table, publishedWith(table, hidden), rules).safe;
    }
}
} // namespace

std::optional<Suppression> suppress(const CellTable& table, const SuppressionRules& rules,
                                    const std::vector<bool>& alreadyOut) {
    const size_t size = table.cells.size();
    std::vector<bool> mayHide(size, false), mustHide(size, false);
    bool any = false;
    for (size_t i = 0; i < size; ++i) {
        const auto& value = table.cells[i].value;
        const bool out = i < alreadyOut.size() && alreadyOut[i];
        mayHide[i] = value && *value >= rules.leastHidden() && !out;
        mustHide[i] = mayHide[i] && rules.isSmall(*value);
        any = any || mustHide[i];
    }
    Suppression result;
    result.hidden = std::vector<bool>(size, false);
    result.fewest = true;
    if (!any)
        return result;

    Pattern pattern(table, mayHide, mustHide);
    addSums(pattern, table, mayHide);
    Attack attack(table, rules);
    for (int round = 0; round < kMostRounds; ++round) {
        const auto hidden = pattern.solve(result.fewest);
        if (!hidden)
            break;
        std::vector<Cut> cuts = attack.cutsFor(*hidden);
        if (cuts.empty()) {
            result.hidden = *hidden;
            if (!result.fewest)
                showNeedless(result.hidden, table, rules);
            if (auditSuppression(table, publishedWith(table, result.hidden), rules).safe) {
                result.count = int(std::count(result.hidden.begin(), result.hidden.end(), true));
                return result;
            }
            // Fractions protected what whole numbers do not: a part of a pattern that fails fails too, so
            // at least one more cell is needed.
            Cut more{std::vector<double>(size, 0), {}};
            for (size_t i = 0; i < size; ++i)
                more.weights[i] = (*hidden)[i] ? 0 : 1;
            cuts.push_back(std::move(more));
        }
        for (const Cut& cut : cuts)
            pattern.add(cut);
    }
    // Not in time: everything hidden protects, unless something is out already.
    result.hidden = mayHide;
    result.fewest = false;
    if (!auditSuppression(table, publishedWith(table, result.hidden), rules).safe)
        return {};
    showNeedless(result.hidden, table, rules);
    result.count = int(std::count(result.hidden.begin(), result.hidden.end(), true));
    return result;
}

} // namespace leertafel::statistics
