#include "core/statistics/StratifiedDraw.h"

#include <boost/random/uniform_int_distribution.hpp>

namespace leertafel::statistics {

// Boost's and not the standard library's distribution: that one may give another number on another computer.
using Uniform = boost::random::uniform_int_distribution<int>;

StratifiedDraw::StratifiedDraw(QList<int> sizes, quint32 seed)
    : m_sizes(std::move(sizes)), m_drawn(m_sizes.size()), m_twister(seed) {}

std::optional<std::pair<int, int>> StratifiedDraw::next() {
    QList<int> left;
    for (int stratum = 0; stratum < m_sizes.size(); ++stratum)
        if (m_drawn.at(stratum).size() < m_sizes.at(stratum))
            left.append(stratum);
    if (left.isEmpty())
        return {};
    const int stratum = left.at(Uniform(0, static_cast<int>(left.size()) - 1)(m_twister));
    QSet<int>& drawn = m_drawn[stratum];
    // The place among those not drawn yet.
    int place = Uniform(0, m_sizes.at(stratum) - static_cast<int>(drawn.size()) - 1)(m_twister);
    for (int each = 0; each <= place; ++each)
        if (drawn.contains(each))
            ++place;
    drawn.insert(place);
    return std::pair(stratum, place);
}

} // namespace leertafel::statistics
