#include "core/statistics/CellRanges.h"

#include <glpk.h>

#include <cmath>
#include <limits>

namespace leertafel::statistics {

namespace {
constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kWhole = 1e-6;
constexpr int kMostMilliseconds = 2000;

int column(size_t cell) { return int(cell) + 1; }
} // namespace

void CellRanges::Delete::operator()(glp_prob* problem) const { glp_delete_prob(problem); }

CellRanges::CellRanges(const CellTable& table) : m_size(table.cells.size()) {
    glp_term_out(GLP_OFF);
    m_problem.reset(glp_create_prob());
    glp_prob* const problem = m_problem.get();
    if (m_size > 0)
        glp_add_cols(problem, int(m_size));
    for (size_t cell = 0; cell < m_size; ++cell) {
        glp_set_col_kind(problem, column(cell), GLP_IV);
        glp_set_col_bnds(problem, column(cell), GLP_LO, 0, 0);
    }
    for (const CellSum& sum : table.sums) {
        const int row = glp_add_rows(problem, 1);
        glp_set_row_bnds(problem, row, GLP_FX, 0, 0);
        std::vector<int> columns{0, column(sum.total)};
        std::vector<double> factors{0, -1};
        for (const size_t part : sum.parts) {
            columns.push_back(column(part));
            factors.push_back(1);
        }
        glp_set_mat_row(problem, row, int(columns.size()) - 1, columns.data(), factors.data());
    }
    glp_std_basis(problem);
}

void CellRanges::show(size_t cell, double value) {
    glp_set_col_bnds(m_problem.get(), column(cell), GLP_FX, value, value);
}

void CellRanges::hide(size_t cell, double least) { hide(cell, least, kInfinite); }

void CellRanges::hide(size_t cell, double least, double most) {
    const int kind = !std::isfinite(most) ? GLP_LO : most > least ? GLP_DB : GLP_FX;
    glp_set_col_bnds(m_problem.get(), column(cell), kind, least, kind == GLP_LO ? 0 : most);
}

CellBound CellRanges::solve(size_t cell, bool highest) {
    glp_prob* const problem = m_problem.get();
    if (m_aim)
        glp_set_obj_coef(problem, column(*m_aim), 0);
    m_aim = cell;
    glp_set_obj_coef(problem, column(cell), 1);
    glp_set_obj_dir(problem, highest ? GLP_MAX : GLP_MIN);

    glp_smcp parameters;
    glp_init_smcp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    parameters.tm_lim = kMostMilliseconds;
    int failed = glp_simplex(problem, &parameters);
    if (failed != 0) {
        // The basis left by the program before may have become singular.
        glp_std_basis(problem);
        failed = glp_simplex(problem, &parameters);
    }
    CellBound bound;
    if (failed != 0) {
        bound.certain = false;
        return bound;
    }
    switch (glp_get_status(problem)) {
    case GLP_OPT:
        break;
    case GLP_UNBND:
        bound.value = highest ? kInfinite : -kInfinite;
        return bound;
    case GLP_NOFEAS:
    case GLP_INFEAS:
        bound.possible = false;
        return bound;
    default:
        bound.certain = false;
        return bound;
    }
    bound.value = glp_get_col_prim(problem, column(cell));
    for (size_t i = 0; i < m_size; ++i) {
        const double at = glp_get_col_prim(problem, column(i));
        bound.whole = bound.whole && std::abs(at - std::round(at)) < kWhole;
        bound.slopes.push_back(glp_get_col_dual(problem, column(i)));
    }
    return bound;
}

CellBound CellRanges::solveWhole(size_t cell, bool highest) {
    CellBound bound = solve(cell, highest);
    if (!bound.possible || !bound.certain || !std::isfinite(bound.value))
        return bound;
    if (!bound.whole) {
        glp_iocp parameters;
        glp_init_iocp(&parameters);
        parameters.msg_lev = GLP_MSG_OFF;
        parameters.tm_lim = kMostMilliseconds;
        const int failed = glp_intopt(m_problem.get(), &parameters);
        const int status = glp_mip_status(m_problem.get());
        bound.possible = status != GLP_NOFEAS;
        bound.certain = failed == 0 && (status == GLP_OPT || status == GLP_NOFEAS);
        bound.value = glp_mip_obj_val(m_problem.get());
    }
    bound.value = std::round(bound.value);
    return bound;
}

CellBound CellRanges::lowest(size_t cell) { return solve(cell, false); }

CellBound CellRanges::highest(size_t cell) { return solve(cell, true); }

CellBound CellRanges::lowestWhole(size_t cell) { return solveWhole(cell, false); }

CellBound CellRanges::highestWhole(size_t cell) { return solveWhole(cell, true); }

} // namespace leertafel::statistics
