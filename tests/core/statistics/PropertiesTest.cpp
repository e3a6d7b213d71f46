#include "core/statistics/ControlCharts.h"
#include "core/statistics/Cusum.h"
#include "core/statistics/Funnel.h"
#include "core/statistics/Methods.h"
#include "core/statistics/MovingRange.h"
#include "core/statistics/MultipleTesting.h"
#include "core/statistics/PlotTheDots.h"
#include "core/statistics/RateRatio.h"
#include "core/statistics/Rates.h"
#include "core/statistics/RunRules.h"
#include "core/statistics/Smoothing.h"
#include "tests/core/statistics/Vectors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
/// Series and areas that differ every time a test asks, and never between two runs.
class Draw {
public:
    int upTo(int most) { return int(m_random() % std::uint64_t(most + 1)); }
    Series counts(size_t size, int most, bool gaps) {
        Series values;
        for (size_t i = 0; i < size; ++i)
            values.push_back(gaps && upTo(9) == 0 ? std::nullopt : std::optional<double>(upTo(most)));
        return values;
    }
    Series youths(size_t size) {
        Series values;
        for (size_t i = 0; i < size; ++i)
            values.push_back(1000 + upTo(12'000));
        return values;
    }
    std::mt19937_64& random() { return m_random; }

private:
    std::mt19937_64 m_random{20240131};
};

Series times(Series values, double factor) {
    for (auto& value : values) {
        if (value)
            *value *= factor;
    }
    return values;
}

void expectNear(const Series& a, const Series& b, double factor = 1) {
    ASSERT_EQ(a.size(), b.size());
    for (size_t i = 0; i < a.size(); ++i) {
        ASSERT_EQ(a[i].has_value(), b[i].has_value()) << i;
        if (a[i]) {
            EXPECT_NEAR(*a[i], *b[i] * factor, 1e-9 * std::max(1.0, std::abs(*a[i]))) << i;
        }
    }
}

Series firstOf(const Series& values, size_t size) {
    return Series(values.begin(), values.begin() + std::ptrdiff_t(size));
}
} // namespace

TEST(Scaling, OfYouthsScalesRatesAndKeepsEverySignal) {
    Draw draw;
    for (int round = 0; round < 200; ++round) {
        const Series count = draw.counts(24, 40, true), youths = draw.youths(24);
        const Series doubled = times(youths, 2);
        const UChart chart = uChart(count, youths, 1000), half = uChart(count, doubled, 1000);
        expectNear(chart.u, half.u, 2);
        expectNear(chart.ucl, half.ucl, 2);
        EXPECT_EQ(chart.signal, half.signal);
        const LaneyChart laney = laneyChart(count, youths, 1000, true);
        const LaneyChart laneyHalf = laneyChart(count, doubled, 1000, true);
        expectNear(laney.z, laneyHalf.z);
        EXPECT_EQ(laney.signal, laneyHalf.signal);
        expectNear(iPrimeChart(count, youths, 1000).lcl, iPrimeChart(count, doubled, 1000).lcl, 2);
        EXPECT_EQ(uChartExact(count, youths, 1000).high, uChartExact(count, doubled, 1000).high);
        expectNear(multiplicativeFunnel(count, youths, 1000).z, multiplicativeFunnel(count, doubled, 1000).z);
        expectNear(smoothGlobally(count, youths).smoothed, smoothGlobally(count, doubled).smoothed, 2);
    }
}

TEST(Scaling, OfExposureOnBothSidesKeepsARatio) {
    Draw draw;
    for (int round = 0; round < 100; ++round) {
        const double after = draw.upTo(30), before = 1 + draw.upTo(30);
        const RateRatio one = rateRatio(after, 500, before, 900), ten = rateRatio(after, 5000, before, 9000);
        EXPECT_NEAR(*one.ratio, *ten.ratio, 1e-12);
        EXPECT_NEAR(one.interval.upper, ten.interval.upper, 1e-9 * one.interval.upper);
        EXPECT_NEAR(one.pMinLike, ten.pMinLike, 1e-12);
    }
}

TEST(Mirroring, OfASeriesMirrorsItsLimitsAndKeepsEverySignal) {
    Draw draw;
    for (int round = 0; round < 200; ++round) {
        const Series values = draw.counts(24, 40, true), mirrored = times(values, -1);
        const XmRChart chart = xmrChart(values, true), mirror = xmrChart(mirrored, true);
        EXPECT_NEAR(*chart.upper, -*mirror.lower, 1e-9);
        EXPECT_EQ(chart.signal, mirror.signal);
        const PlotTheDots rules = plotTheDots(values), back = plotTheDots(mirrored);
        EXPECT_EQ(rules.outside, back.outside);
        EXPECT_EQ(rules.shift7, back.shift7);
        EXPECT_EQ(rules.trend7, back.trend7);
        EXPECT_EQ(rules.twoOfThree, back.twoOfThree);
        const RunRules runs = runRules(values), other = runRules(mirrored);
        EXPECT_EQ(runs.longestRun, other.longestRun);
        EXPECT_EQ(runs.crossings, other.crossings);
    }
}

TEST(Mirroring, OfTimeKeepsMovingRangesAndRuns) {
    Draw draw;
    for (int round = 0; round < 100; ++round) {
        const Series values = draw.counts(24, 40, true), back(values.rbegin(), values.rend());
        EXPECT_NEAR(*xmrChart(values).upper, *xmrChart(back).upper, 1e-9);
        EXPECT_EQ(runRules(values).longestRun, runRules(back).longestRun);
    }
}

TEST(Mirroring, OfAfterAndBeforeInvertsTheRatio) {
    Draw draw;
    for (int round = 0; round < 200; ++round) {
        const double after = draw.upTo(20), before = draw.upTo(20);
        const RateRatio there = rateRatio(after, 700, before, 1100),
                        back = rateRatio(before, 1100, after, 700);
        EXPECT_NEAR(there.pCentral, back.pCentral, 1e-12);
        EXPECT_NEAR(there.pMinLike, back.pMinLike, 1e-12);
        EXPECT_NEAR(there.pMidP, back.pMidP, 1e-12);
        if (after > 0 && before > 0) {
            EXPECT_NEAR(*there.ratio * *back.ratio, 1, 1e-12);
            EXPECT_NEAR(there.interval.lower * back.interval.upper, 1, 1e-9);
            EXPECT_NEAR(*there.medianUnbiased * *back.medianUnbiased, 1, 1e-9);
        }
    }
}

TEST(Appending, APeriodNeverMovesFrozenLimits) {
    Draw draw;
    for (int round = 0; round < 100; ++round) {
        const Series count = draw.counts(30, 40, true), youths = draw.youths(30);
        Baseline frozen;
        frozen.last = 12;
        frozen.excluded = {5};
        for (const size_t size : {size_t(12), size_t(20), size_t(29)}) {
            const Series fewer = firstOf(count, size), fewerYouths = firstOf(youths, size);
            expectNear(firstOf(uChart(count, youths, 1000, frozen).ucl, size),
                       uChart(fewer, fewerYouths, 1000, frozen).ucl);
            expectNear(firstOf(uChartExact(count, youths, 1000, kThreeSigmaTail, frozen).upper, size),
                       uChartExact(fewer, fewerYouths, 1000, kThreeSigmaTail, frozen).upper);
            expectNear(firstOf(laneyChart(count, youths, 1000, true, frozen).lcl, size),
                       laneyChart(fewer, fewerYouths, 1000, true, frozen).lcl);
            expectNear(firstOf(iPrimeChart(count, youths, 1000, frozen).ucl, size),
                       iPrimeChart(fewer, fewerYouths, 1000, frozen).ucl);
            EXPECT_EQ(xmrChart(count, true, frozen).upper, xmrChart(fewer, true, frozen).upper);
            EXPECT_EQ(cChart(count, frozen).ucl, cChart(fewer, frozen).ucl);
            expectNear(firstOf(upperCusum(count, 21, {40, 20, true}).sum, size),
                       upperCusum(fewer, 21, {40, 20, true}).sum);
        }
    }
}

TEST(Permuting, AreasPermutesWhatIsFound) {
    Draw draw;
    for (int round = 0; round < 60; ++round) {
        const size_t size = 10;
        const Series count = draw.counts(size, 60, true), youths = draw.youths(size);
        std::vector<size_t> order(size);
        std::iota(order.begin(), order.end(), size_t(0));
        std::shuffle(order.begin(), order.end(), draw.random());
        Series movedCount, movedYouths;
        for (const size_t i : order) {
            movedCount.push_back(count[i]);
            movedYouths.push_back(youths[i]);
        }
        const auto moved = [&](const Series& values) {
            Series result;
            for (const size_t i : order)
                result.push_back(values[i]);
            return result;
        };
        expectNear(exactFunnel(movedCount, movedYouths, 1000).limits.upper998,
                   moved(exactFunnel(count, youths, 1000).limits.upper998));
        expectNear(additiveFunnel(movedCount, movedYouths, 1000).limits.lower95,
                   moved(additiveFunnel(count, youths, 1000).limits.lower95));
        expectNear(smoothGlobally(movedCount, movedYouths).smoothed,
                   moved(smoothGlobally(count, youths).smoothed));
        const auto risks = smoothGammaPoisson(count, youths),
                   movedRisks = smoothGammaPoisson(movedCount, movedYouths);
        ASSERT_TRUE(risks && movedRisks);
        for (size_t i = 0; i < size; ++i) {
            if (movedRisks->risk[i]) {
                EXPECT_NEAR(*movedRisks->risk[i], *risks->risk[order[i]], 1e-6);
            }
        }
        Series p;
        for (size_t i = 0; i < size; ++i)
            p.push_back(draw.upTo(9) == 0 ? std::nullopt : std::optional<double>(draw.upTo(1000) / 1000.0));
        expectNear(adjustForManyTests(moved(p)).benjaminiHochberg,
                   moved(adjustForManyTests(p).benjaminiHochberg));
    }
}

TEST(ManyTests, OrderTheirCorrectionsBySeverity) {
    Draw draw;
    for (int round = 0; round < 100; ++round) {
        Series p;
        for (int i = 0; i < 30; ++i)
            p.push_back(std::pow(draw.upTo(1000) / 1000.0, 3));
        const AdjustedP adjusted = adjustForManyTests(p);
        for (size_t i = 0; i < p.size(); ++i) {
            EXPECT_LE(*p[i], *adjusted.benjaminiHochberg[i] + 1e-15);
            EXPECT_LE(*adjusted.benjaminiHochberg[i], *adjusted.holm[i] + 1e-15);
            EXPECT_LE(*adjusted.holm[i], *adjusted.bonferroni[i] + 1e-15);
        }
    }
}

namespace {
/// One value somewhere in an input becomes something else.
QJsonValue disturbed(const QJsonValue& value, Draw& draw, int depth = 0) {
    static const QJsonArray strange{0,    1,      -1,  0.5,   1e12,         1e-12,         QJsonValue::Null,
                                    true, u"x"_s, 1e6, 1e300, QJsonArray{}, QJsonObject{}, 3};
    if (value.isArray() && !value.toArray().isEmpty() && (depth == 0 || draw.upTo(3) > 0)) {
        QJsonArray array = value.toArray();
        const qsizetype at = draw.upTo(int(array.size()) - 1);
        switch (draw.upTo(3)) {
        case 0:
            array.removeAt(at);
            break;
        case 1:
            array.insert(at, array[at]);
            break;
        default:
            array[at] = disturbed(array[at], draw, depth + 1);
        }
        return array;
    }
    if (value.isDouble() && draw.upTo(1) == 0)
        return std::floor(value.toDouble() * draw.upTo(4));
    return strange[draw.upTo(int(strange.size()) - 1)];
}

/// JSON knows no NaN: it would be written as null, and nobody would know why.
bool isFinite(const QJsonValue& value) {
    if (value.isDouble())
        return std::isfinite(value.toDouble());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QJsonValue& each) { return isFinite(each); });
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(), [](const QJsonValue& each) { return isFinite(each); });
}
} // namespace

// Whatever comes in, an answer or one sentence comes out, and no number that JSON does not know.
TEST(Robustness, StrangeInputIsAnsweredOrRefused) {
    Draw draw;
    int answered = 0, refused = 0;
    const QJsonArray all = vectors();
    for (const QJsonValue& value : all) {
        const QString id = value.toObject().value(u"id"_s).toString();
        const QJsonObject input = value.toObject().value(u"input"_s).toObject();
        const QStringList keys = input.keys();
        const int rounds = id == u"space-time-scan"_s ? 8 : 60;
        for (int round = 0; round < rounds; ++round) {
            QJsonObject changed = input;
            if (id == u"space-time-scan"_s)
                changed.insert(u"simulations"_s, 19);
            for (int many = draw.upTo(2); many >= 0; --many) {
                const QString key = keys[draw.upTo(int(keys.size()) - 1)];
                changed.insert(key, disturbed(changed.value(key), draw));
            }
            const auto got = runMethod(id, changed);
            if (!got) {
                ++refused;
                EXPECT_TRUE(methodRefusal(got.error()).endsWith(u'.'));
                EXPECT_FALSE(got.error().context.value(u"reason"_s).isEmpty());
                continue;
            }
            ++answered;
            EXPECT_TRUE(isFinite(got->toJson())) << qPrintable(id);
        }
    }
    EXPECT_GT(answered, 1000);
    EXPECT_GT(refused, 1000);
}

} // namespace leertafel::statistics
