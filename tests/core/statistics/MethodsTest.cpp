#include "core/statistics/Methods.h"

#include "core/statistics/ControlCharts.h"
#include "core/statistics/Poisson.h"
#include "tests/core/statistics/Vectors.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

TEST(Methods, ReproduceThePublishedVectors) {
    const QJsonArray all = vectors();
    ASSERT_EQ(all.size(), 63);
    QStringList seen;
    for (const QJsonValue& value : all) {
        const QJsonObject each = value.toObject();
        const QString id = each.value(u"id"_s).toString();
        seen.append(id);
        const auto got = runMethod(id, each.value(u"input"_s).toObject());
        ASSERT_TRUE(got) << qPrintable(each.value(u"name"_s).toString() + u": "_s +
                                       methodRefusal(got.error()));
        const QString wrong = differenceFromVector(each, got->toJson());
        EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong);
        EXPECT_FALSE(got->method.isEmpty());
        EXPECT_EQ(got->toJson().value(u"input"_s), each.value(u"input"_s));
    }
    seen.removeDuplicates();
    seen.append({u"ears-c3"_s}); // has no published example; see DetectionTest
    seen.sort();
    EXPECT_EQ(seen, methodNames());
}

TEST(Methods, RefuseWhatTheyCannotWorkWith) {
    const auto unknown = runMethod(u"crystal-ball"_s, {});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
    EXPECT_EQ(methodRefusal(unknown.error()), u"There is no method “crystal-ball”; --list names them."_s);
    const auto negative =
        runMethod(u"rate"_s, {{u"count"_s, QJsonArray{-1}}, {u"population"_s, QJsonArray{10}}});
    ASSERT_FALSE(negative);
    EXPECT_EQ(negative.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(negative.error().context.value(u"what"_s), u"count"_s);
    EXPECT_EQ(methodRefusal(negative.error()),
              u"“count” must be a list of numbers of 0 or more, with null where nothing is known."_s);
    const auto uneven =
        runMethod(u"u-chart"_s, {{u"count"_s, QJsonArray{1, 2}}, {u"population"_s, QJsonArray{10}}});
    ASSERT_FALSE(uneven);
    EXPECT_EQ(methodRefusal(uneven.error()),
              u"“population” must have 2 values, as many as the rest, and has 1."_s);
    EXPECT_FALSE(runMethod(u"rate-ratio"_s, {{u"x1"_s, 1.5}, {u"t1"_s, 1}, {u"x0"_s, 1}, {u"t0"_s, 1}}));
}

TEST(Methods, NameTheKeyThatIsMissing) {
    const QJsonArray all = vectors();
    for (const QJsonValue& value : all) {
        const QJsonObject each = value.toObject();
        const QJsonObject input = each.value(u"input"_s).toObject();
        for (const QString& key : input.keys()) {
            QJsonObject without = input;
            without.remove(key);
            const auto got = runMethod(each.value(u"id"_s).toString(), without);
            if (!got) {
                EXPECT_EQ(methodRefusal(got.error()), u"“%1” is missing."_s.arg(key))
                    << qPrintable(each.value(u"name"_s).toString());
            }
        }
    }
}

TEST(Methods, SayWhatCouldNotBeJudgedAndWhy) {
    const auto chart = runMethod(u"u-chart"_s, {{u"count"_s, QJsonArray{4, QJsonValue::Null, 5, 7}},
                                                {u"population"_s, QJsonArray{3000, 3000, 3100, 0}}});
    ASSERT_TRUE(chart);
    ASSERT_EQ(chart->notAssessable.size(), 2);
    EXPECT_EQ(chart->notAssessable[0].toObject(),
              (QJsonObject{{u"what"_s, u"point 2"_s}, {u"why"_s, u"not registered, which is not 0"_s}}));
    EXPECT_EQ(chart->notAssessable[1].toObject(),
              (QJsonObject{{u"what"_s, u"point 4"_s}, {u"why"_s, u"no youths to divide by"_s}}));
    EXPECT_EQ(chart->method, u"u chart, 3-sigma limits"_s);
}

// The trap that statistics texts warn of: Boost's own rounding gives 5 here.
TEST(ExactLimits, RoundTheLowerQuantileUp) {
    EXPECT_EQ(poissonQuantile(0.00135, 16.8), 6);
    const ExactLimits limits = exactLimits(15);
    EXPECT_EQ(limits.lower, 5);
    EXPECT_EQ(limits.upper, 28);
    const ExactLimits none = exactLimits(0);
    EXPECT_EQ(none.lower, 0);
    EXPECT_EQ(none.upper, 0);
}

TEST(ExactLimits, AreTheSmallestCountsThatReachTheTails) {
    for (double mean = 0.05; mean < 200; mean *= 1.37) {
        const ExactLimits limits = exactLimits(mean);
        EXPECT_GE(poissonAtMost(limits.upper, mean), 1 - kThreeSigmaTail);
        EXPECT_LT(poissonAtMost(limits.upper - 1, mean), 1 - kThreeSigmaTail);
        EXPECT_GE(poissonAtMost(limits.lower, mean), kThreeSigmaTail);
        EXPECT_LT(poissonAtMost(limits.lower - 1, mean), kThreeSigmaTail);
    }
}

} // namespace leertafel::statistics
