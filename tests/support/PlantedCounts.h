#pragma once

#include "core/statistics/CityModel.h"

#include <cstdint>
#include <string>
#include <vector>

namespace leertafel::test {

/// One thing that was planted in invented counts, and where.
struct Planted {
    std::string name;     ///< `story`, `mild`, `fall`, `ramp`, `medium`, `strong`, `small`, `spike`, `late`,
                          ///< `twice`, `drift`, `gap`
    int area = -1;        ///< −1: the whole city
    int theme = -1;       ///< −1: all themes
    int from = 0, to = 0; ///< first and last quarter
    int direction = 1;
};

/// Invented counts of a city of ten areas and ten themes over ten years, with what is true of them. No number
/// in it is about anybody.
struct PlantedCounts {
    statistics::LookTable table;
    std::vector<Planted> episodes; ///< what a look should find
    std::vector<Planted> asides;   ///< true as well, and too mild to ask for
    std::vector<Planted> faults;   ///< of registration
    std::vector<Planted> drifts;   ///< of the whole city
    std::vector<Planted> spikes;   ///< of chance
    std::vector<Planted> gaps;     ///< nothing registered
    int smallArea = 5;             ///< too small to judge

    /// As it was known when the quarter was the last complete one.
    statistics::LookTable until(int quarter) const;
};

struct PlantedDesign {
    bool episodes = true;
    bool controls = true;
};
PlantedCounts plantedCounts(std::uint64_t seed, const PlantedDesign& design = {});

} // namespace leertafel::test
