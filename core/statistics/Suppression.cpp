#include "core/statistics/Suppression.h"

#include "core/statistics/CellRanges.h"

#include <glpk.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace leertafel::statistics {

namespace {
constexpr int kMostRounds = 400;
/// Branches that all choices of one table may take together, per cell of the table: the same on every
/// machine, which a time limit is not.
constexpr int kBranchesByCells = 200'000, kFewestBranches = 100;
/// Above this the fewest cells are not looked for: cells are added one by one.
constexpr size_t kMostForFewest = 200;
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
        m_branches = std::max(kFewestBranches, kBranchesByCells / int(mayHide.size()));
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

    bool hasBranchesLeft() const { return m_branches > 0; }

    enum class Choice : unsigned char { Best, Good, None, Impossible };
    /// The cells to hide that satisfy the cuts so far; `None` when the branches ran out before one was found.
    Choice solve(std::vector<bool>& hidden) {
        glp_iocp parameters;
        glp_init_iocp(&parameters);
        parameters.msg_lev = GLP_MSG_OFF;
        parameters.presolve = GLP_ON;
        parameters.mip_gap = m_gap;
        parameters.cb_info = &m_branches;
        parameters.cb_func = [](glp_tree* tree, void* info) {
            int& left = *static_cast<int*>(info);
            if (glp_ios_reason(tree) == GLP_ISELECT && --left < 0)
                glp_ios_terminate(tree);
        };
        const int ended = glp_intopt(m_problem.get(), &parameters);
        const int status = glp_mip_status(m_problem.get());
        if (ended == GLP_ENOPFS || status == GLP_NOFEAS)
            return Choice::Impossible;
        if (status != GLP_OPT && status != GLP_FEAS)
            return Choice::None;
        for (size_t i = 0; i < m_mayHide.size(); ++i)
            hidden[i] = glp_mip_col_val(m_problem.get(), int(i) + 1) > 0.5;
        const bool best = status == GLP_OPT || ended == GLP_EMIPGAP;
        const bool sameCount = m_gap * glp_mip_obj_val(m_problem.get()) < 1 - kTotalsCost - kTiny;
        return best && sameCount ? Choice::Best : Choice::Good;
    }

private:
    double m_gap = 0;
    int m_branches = 0;
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
        apply(hidden);
        std::vector<Cut> cuts;
        for (size_t i = 0; i < hidden.size(); ++i)
            addCuts(i, hidden, cuts);
        return cuts;
    }

    /// No hidden cell can be worked out too closely. Asks the cell that failed last first.
    bool holds(const std::vector<bool>& hidden) {
        apply(hidden);
        std::vector<Cut> cuts;
        addCuts(m_lastFailed, hidden, cuts);
        for (size_t i = 0; i < hidden.size() && cuts.empty(); ++i) {
            addCuts(i, hidden, cuts);
            if (!cuts.empty())
                m_lastFailed = i;
        }
        return cuts.empty();
    }

private:
    void apply(const std::vector<bool>& hidden) {
        for (size_t i = 0; i < hidden.size(); ++i) {
            const auto& value = m_table.cells[i].value;
            if (!value)
                m_ranges.hide(i, 0);
            else if (hidden[i])
                m_ranges.hide(i, m_rules.leastHidden());
            else
                m_ranges.show(i, double(*value));
        }
    }

    void addCuts(size_t i, const std::vector<bool>& hidden, std::vector<Cut>& cuts) {
        if (!hidden[i] || !m_table.cells[i].value)
            return;
        const bool small = m_rules.isSmall(*m_table.cells[i].value);
        const CellBound high = m_ranges.highest(i);
        if (!high.certain || !high.possible)
            return; // left to the audit
        if (small && high.value < m_rules.k - kTiny)
            cuts.push_back({helpful(hidden, high, nullptr, m_rules.k - high.value), {}});
        if (std::isinf(high.value))
            return;
        const CellBound low = m_ranges.lowest(i);
        if (!low.certain || !low.possible)
            return;
        const double wanted = small ? m_rules.leastWidth() : 1;
        const double lacking = wanted - (high.value - low.value);
        if (lacking > kTiny)
            cuts.push_back({helpful(hidden, high, &low, lacking), small ? std::nullopt : std::optional(i)});
    }

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
    size_t m_lastFailed = 0;
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

/// Hides cell after cell, each time the one that helps most of what is still given away, until nothing is.
/// False when nothing is left that would help.
bool grow(std::vector<bool>& hidden, const CellTable& table, const std::vector<bool>& mayHide,
          Attack& attack) {
    std::vector<bool> isTotal(hidden.size(), false);
    for (const CellSum& sum : table.sums)
        isTotal[sum.total] = true;
    for (std::vector<Cut> cuts = attack.cutsFor(hidden); !cuts.empty(); cuts = attack.cutsFor(hidden)) {
        while (!cuts.empty()) {
            size_t best = 0;
            double most = 0;
            for (size_t i = 0; i < hidden.size(); ++i) {
                double help = 0;
                for (const Cut& cut : cuts)
                    help += hidden[i] || !mayHide[i] ? 0 : cut.weights[i];
                // Of equals a cell goes before a total.
                if (help > most + kTiny ||
                    (help > most - kTiny && help > 0 && isTotal[best] && !isTotal[i])) {
                    best = i;
                    most = help;
                }
            }
            if (most <= 0)
                return false;
            hidden[best] = true;
            cuts.erase(std::remove_if(cuts.begin(), cuts.end(),
                                      [&](const Cut& cut) { return cut.weights[best] > kTiny; }),
                       cuts.end());
        }
    }
    return true;
}

/// Shows again, largest first, what protects nothing: only a pattern that is not proven fewest holds any.
void showNeedless(std::vector<bool>& hidden, const CellTable& table, const std::vector<bool>& mustHide,
                  Attack& attack) {
    std::vector<size_t> order;
    for (size_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i] && !mustHide[i])
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return *table.cells[a].value > *table.cells[b].value; });
    for (const size_t i : order) {
        hidden[i] = false;
        hidden[i] = !attack.holds(hidden);
    }
}

/// At least one cell more than these: a part of a pattern that fails fails too.
Cut anyMoreThan(const std::vector<bool>& hidden) {
    Cut more;
    for (const bool each : hidden)
        more.weights.push_back(each ? 0 : 1);
    return more;
}
} // namespace

std::optional<Suppression> suppress(const CellTable& table, const SuppressionRules& rules,
                                    const std::vector<bool>& alreadyOut,
                                    const std::vector<bool>& hiddenAnyway) {
    const size_t size = table.cells.size();
    std::vector<bool> mayHide(size, false), mustHide(size, false);
    bool any = false;
    for (size_t i = 0; i < size; ++i) {
        const auto& value = table.cells[i].value;
        const bool out = i < alreadyOut.size() && alreadyOut[i];
        mayHide[i] = value && *value >= rules.leastHidden() && !out;
        const bool anyway = i < hiddenAnyway.size() && hiddenAnyway[i];
        mustHide[i] = mayHide[i] && (anyway || rules.isSmall(*value));
        any = any || mustHide[i];
    }
    Suppression result;
    result.hidden = std::vector<bool>(size, false);
    result.fewest = true;
    if (!any)
        return result;

    const auto isSafe = [&](const std::vector<bool>& hidden) {
        return auditSuppression(table, publishedWith(table, hidden), rules).safe;
    };
    const auto answer = [&](const std::vector<bool>& hidden) {
        result.hidden = hidden;
        result.count = int(std::count(hidden.begin(), hidden.end(), true));
        return result;
    };
    Pattern pattern(table, mayHide, mustHide);
    addSums(pattern, table, mayHide);
    Attack attack(table, rules);
    std::vector<bool> hidden = mustHide;
    const int rounds = size <= kMostForFewest ? kMostRounds : 0;
    for (int round = 0; round < rounds && pattern.hasBranchesLeft(); ++round) {
        const Pattern::Choice choice = pattern.solve(hidden);
        if (choice == Pattern::Choice::Impossible)
            return {};
        result.fewest = result.fewest && choice == Pattern::Choice::Best;
        if (choice == Pattern::Choice::None)
            break;
        std::vector<Cut> cuts = attack.cutsFor(hidden);
        if (cuts.empty() && result.fewest && isSafe(hidden))
            return answer(hidden);
        if (cuts.empty() && !result.fewest)
            break;
        // Fractions protected what whole numbers do not.
        if (cuts.empty())
            cuts.push_back(anyMoreThan(hidden));
        for (const Cut& cut : cuts)
            pattern.add(cut);
    }
    result.fewest = false;
    if (!grow(hidden, table, mayHide, attack))
        return {};
    std::vector<bool> lean = hidden;
    showNeedless(lean, table, mustHide, attack);
    for (const std::vector<bool>& each : {lean, hidden, mayHide}) {
        if (isSafe(each))
            return answer(each);
    }
    return {};
}

} // namespace leertafel::statistics
