#include "core/statistics/Methods.h"

#include "core/statistics/ControlCharts.h"
#include "core/statistics/Poisson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <cmath>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
QJsonArray vectors() {
    QFile file(QString::fromUtf8(LEERTAFEL_TEST_DATA) + u"/vectors/statistics.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

/// The first difference between what is expected and what was got, or nothing.
QString difference(const QJsonValue& expected, const QJsonValue& got, double rel, double abs,
                   const QString& at) {
    if (expected.isObject()) {
        const QJsonObject wanted = expected.toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            const QString inner =
                difference(it.value(), got.toObject().value(it.key()), rel, abs, at + u'.' + it.key());
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }
    if (expected.isArray()) {
        const QJsonArray wanted = expected.toArray(), have = got.toArray();
        if (wanted.size() != have.size())
            return at + u": size"_s;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QString inner =
                difference(wanted[i], have[i], rel, abs, at + u'[' + QString::number(i) + u']');
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }
    if (expected.isDouble()) {
        const bool near = got.isDouble() && std::abs(got.toDouble() - expected.toDouble()) <=
                                                abs + rel * std::abs(expected.toDouble());
        return near ? QString()
                    : u"%1: %2 instead of %3"_s.arg(at)
                          .arg(got.toDouble(), 0, 'g', 15)
                          .arg(expected.toDouble(), 0, 'g', 15);
    }
    return expected == got ? QString() : at + u": another value"_s;
}
} // namespace

TEST(Methods, ReproduceThePublishedVectors) {
    const QJsonArray all = vectors();
    ASSERT_EQ(all.size(), 24);
    QStringList seen;
    for (const QJsonValue& value : all) {
        const QJsonObject each = value.toObject();
        const QString id = each.value(u"id"_s).toString();
        seen.append(id);
        const auto got = runMethod(id, each.value(u"input"_s).toObject());
        ASSERT_TRUE(got) << qPrintable(each.value(u"name"_s).toString());
        const QJsonObject tol = each.value(u"tol"_s).toObject();
        const QString wrong = difference(each.value(u"expected"_s), *got, tol.value(u"rel"_s).toDouble(),
                                         tol.value(u"abs"_s).toDouble(), each.value(u"name"_s).toString());
        EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong);
    }
    for (const QString& id : methodNames())
        EXPECT_TRUE(seen.contains(id)) << qPrintable(id);
}

TEST(Methods, RefuseWhatTheyCannotWorkWith) {
    const auto unknown = runMethod(u"crystal-ball"_s, {});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
    const auto negative =
        runMethod(u"rate"_s, {{u"count"_s, QJsonArray{-1}}, {u"population"_s, QJsonArray{10}}});
    ASSERT_FALSE(negative);
    EXPECT_EQ(negative.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(negative.error().context.value(u"what"_s), u"count"_s);
    const auto uneven =
        runMethod(u"u-chart"_s, {{u"count"_s, QJsonArray{1, 2}}, {u"population"_s, QJsonArray{10}}});
    ASSERT_FALSE(uneven);
    EXPECT_EQ(uneven.error().context.value(u"what"_s), u"population"_s);
    EXPECT_FALSE(runMethod(u"rate-ratio"_s, {{u"x1"_s, 1.5}, {u"t1"_s, 1}, {u"x0"_s, 1}, {u"t0"_s, 1}}));
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
