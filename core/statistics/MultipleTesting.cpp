#include "core/statistics/MultipleTesting.h"

#include <algorithm>

namespace leertafel::statistics {

AdjustedP adjustForManyTests(const Series& p, double alpha) {
    AdjustedP result;
    std::vector<size_t> order;
    for (size_t i = 0; i < p.size(); ++i) {
        if (p[i])
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return *p[a] < *p[b]; });
    const size_t tests = order.size();
    result.tests = int(tests);
    result.benjaminiHochberg.resize(p.size());
    result.holm.resize(p.size());
    result.bonferroni.resize(p.size());
    result.rejected.resize(p.size());
    double least = 1, most = 0;
    for (size_t rank = tests; rank-- > 0;) {
        const size_t i = order[rank];
        least = std::min(least, double(tests) * *p[i] / double(rank + 1));
        result.benjaminiHochberg[i] = least;
        result.rejected[i] = least <= alpha;
    }
    for (size_t rank = 0; rank < tests; ++rank) {
        const size_t i = order[rank];
        most = std::max(most, std::min(1.0, double(tests - rank) * *p[i]));
        result.holm[i] = most;
        result.bonferroni[i] = std::min(1.0, double(tests) * *p[i]);
    }
    return result;
}

} // namespace leertafel::statistics
