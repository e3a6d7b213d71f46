#include "core/statistics/ControlCharts.h"
#include "core/statistics/Poisson.h"

#include <gtest/gtest.h>

namespace leertafel::statistics {

// The quick way of adding up must give the same whole numbers as the quantiles of the library.
TEST(ExactLimits, AreTheQuantiles) {
    for (const double tail : {kThreeSigmaTail, 0.025, 1e-5})
        for (double mean = 0.01; mean < 700; mean *= 1.07) {
            const ExactLimits limits = exactLimits(mean, tail);
            EXPECT_EQ(limits.lower, poissonQuantile(tail, mean)) << mean << " with " << tail;
            EXPECT_EQ(limits.upper, poissonUpperQuantile(tail, mean)) << mean << " with " << tail;
        }
}

TEST(ExactLimits, OfNothingAreNothing) {
    EXPECT_EQ(exactLimits(0).lower, 0);
    EXPECT_EQ(exactLimits(0).upper, 0);
}

} // namespace leertafel::statistics
