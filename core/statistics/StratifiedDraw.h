#pragma once

#include <QList>
#include <QSet>

#include <optional>
#include <random>
#include <utility>

namespace leertafel::statistics {

/// Draws one thing after the other without putting it back: each time first a stratum, every one that still
/// has something with the same chance, then one thing in it. Small strata are so seen as often as large ones.
/// The same sizes and seed draw the same on every computer (Mersenne twister, Matsumoto and Nishimura 1998).
class StratifiedDraw {
public:
    /// @param sizes how many things each stratum holds; none below 0
    StratifiedDraw(QList<int> sizes, quint32 seed);
    /// Stratum and place in it, both from 0; nothing when all was drawn.
    std::optional<std::pair<int, int>> next();

private:
    QList<int> m_sizes;
    QList<QSet<int>> m_drawn; ///< of each stratum
    std::mt19937 m_twister;
};

} // namespace leertafel::statistics
