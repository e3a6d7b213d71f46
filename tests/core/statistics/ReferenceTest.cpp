#include "core/statistics/Methods.h"
#include "tests/core/statistics/Vectors.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
/// Numbers worked out by R beside ours, over inputs that no vector holds.
class BesideR {
public:
    explicit BesideR(std::uint64_t seed) : m_random(seed) {}

    int upTo(int most) { return int(m_random() % std::uint64_t(most + 1)); }
    double share() { return double(m_random() >> 11) * 0x1.0p-53; }

    QJsonArray counts(int size, int most) {
        QJsonArray values;
        for (int i = 0; i < size; ++i)
            values.append(upTo(most));
        return values;
    }
    QJsonArray numbers(int size, double least, double most) {
        QJsonArray values;
        for (int i = 0; i < size; ++i)
            values.append(least + share() * (most - least));
        return values;
    }

    /// @param code R that ends in `put("key", numbers)` for every key to compare; the input's keys are its
    /// variables, with null as NA.
    void add(const QString& id, const QJsonObject& input, const QString& code) {
        const int number = int(m_inputs.size());
        m_script += u"local({ number <- %1\n"_s.arg(number);
        for (auto it = input.begin(); it != input.end(); ++it)
            m_script += u"%1 <- %2\n"_s.arg(it.key(), asR(it.value()));
        m_script += u"put <- function(key, x) cat(number, key, sprintf('%.15g', as.numeric(x)), '\\n')\n"_s +
                    code + u"\n})\n"_s;
        m_ids.append(id);
        m_inputs.append(input);
    }

    /// Runs R once and compares everything. @return numbers compared.
    int compare(double rel) {
        QProcess r;
        r.start(u"Rscript"_s, {u"--vanilla"_s, u"-"_s});
        r.write(m_script.toUtf8());
        r.closeWriteChannel();
        EXPECT_TRUE(r.waitForFinished(120'000));
        EXPECT_EQ(r.exitCode(), 0) << r.readAllStandardError().constData();
        int compared = 0;
        const QList<QByteArray> lines = r.readAllStandardOutput().split('\n');
        for (const QByteArray& line : lines) {
            const QStringList words = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
            if (words.size() < 3)
                continue;
            const int number = words[0].toInt();
            const auto got = runMethod(m_ids[number], m_inputs[number].toObject());
            EXPECT_TRUE(got) << qPrintable(m_ids[number]);
            if (!got)
                continue;
            const QJsonValue ours = got->numbers.value(words[1]);
            const QJsonArray values = ours.isArray() ? ours.toArray() : QJsonArray{ours};
            const QString where = m_ids[number] + u' ' + words[1];
            EXPECT_EQ(values.size(), words.size() - 2) << qPrintable(where);
            for (qsizetype i = 0; i + 2 < words.size() && i < values.size(); ++i) {
                const QString wrong = difference(fromR(words[i + 2]), values[i], rel, 1e-9, where);
                EXPECT_TRUE(wrong.isEmpty())
                    << qPrintable(wrong) << QJsonDocument(m_inputs[number].toObject()).toJson().constData();
                ++compared;
            }
        }
        return compared;
    }

private:
    static QString asR(const QJsonValue& value) {
        if (value.isNull())
            return u"NA"_s;
        if (value.isBool())
            return value.toBool() ? u"TRUE"_s : u"FALSE"_s;
        if (value.isDouble())
            return QString::number(value.toDouble(), 'g', 17);
        QStringList parts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items)
            parts.append(asR(item));
        return u"c("_s + parts.join(u',') + u')';
    }
    static QJsonValue fromR(const QString& word) {
        if (word == u"NA"_s || word == u"NaN"_s)
            return QJsonValue::Null;
        if (word == u"Inf"_s)
            return u"inf"_s;
        return word.toDouble();
    }

    std::mt19937_64 m_random;
    QString m_script;
    QStringList m_ids;
    QJsonArray m_inputs;
};

bool withoutR() { return QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(); }
constexpr const char* kNoR = "R is not installed; Debian has it as r-base-core.";
} // namespace

TEST(BesideR, CountsAndRatiosAgree) {
    if (withoutR())
        GTEST_SKIP() << kNoR;
    BesideR r(1);
    for (int round = 0; round < 40; ++round) {
        const double confidence = std::vector<double>{0.8, 0.95, 0.99}[size_t(r.upTo(2))];
        const QJsonObject two{{u"x1"_s, r.upTo(round)},
                              {u"t1"_s, 1 + r.upTo(9000)},
                              {u"x0"_s, 1 + r.upTo(round)},
                              {u"t0"_s, 1 + r.upTo(9000)},
                              {u"confidence"_s, confidence}};
        r.add(
            u"rate-ratio"_s, two,
            u"p <- poisson.test(c(x1, x0), c(t1, t0), conf.level = confidence); put('p_minlike', p$p.value); "
            "put('rate_ratio', p$estimate); put('lower', p$conf.int[1]); put('upper', p$conf.int[2]); "
            "low <- pbinom(x1, x1 + x0, t1 / (t1 + t0)); high <- pbinom(x1 - 1, x1 + x0, t1 / (t1 + t0), "
            "lower.tail = FALSE); put('p_central', min(1, 2 * min(low, high)))"_s);
        r.add(u"observed-expected"_s,
              {{u"observed"_s, r.counts(6, round)}, {u"expected"_s, r.numbers(6, 0.2, 30)}},
              u"p <- mapply(function(o, e) unlist(poisson.test(o, e)[c('p.value', 'conf.int')]), observed, "
              u"expected);"
              "put('p_minlike', p[1, ]); put('lower', p[2, ]); put('upper', p[3, ])"_s);
        r.add(u"rate-interval-garwood"_s, {{u"count"_s, r.counts(8, 200)}, {u"confidence"_s, confidence}},
              u"a <- 1 - confidence; put('lower_count', qgamma(a / 2, count)); "
              "put('upper_count', qgamma(1 - a / 2, count + 1))"_s);
        r.add(u"multiple-testing"_s, {{u"p"_s, r.numbers(1 + r.upTo(20), 0, 0.4)}},
              u"put('bh', p.adjust(p, 'BH')); put('holm', p.adjust(p, 'holm')); "
              "put('bonferroni', p.adjust(p, 'bonferroni'))"_s);
    }
    EXPECT_GT(r.compare(1e-7), 1000);
}

TEST(BesideR, LimitsAgree) {
    if (withoutR())
        GTEST_SKIP() << kNoR;
    BesideR r(2);
    for (int round = 0; round < 40; ++round) {
        r.add(u"u-chart-exact"_s,
              {{u"count"_s, r.counts(12, 1 + round)}, {u"population"_s, r.numbers(12, 500, 20'000)}},
              u"e <- population * sum(count) / sum(population); put('lower_count', qpois(0.00135, e)); "
              "put('upper_count', qpois(0.00135, e, lower.tail = FALSE)); put('expected_count', e)"_s);
        r.add(u"funnel-exact"_s,
              {{u"count"_s, r.counts(8, 1 + round)}, {u"exposure"_s, r.numbers(8, 500, 20'000)}},
              u"e <- exposure * sum(count) / sum(exposure); limit <- function(p) { q <- qpois(p, e); "
              "a <- ifelse(e > 0, (ppois(q, e) - p) / dpois(q, e), 0); pmax(0, q - a) / exposure * 1000 }; "
              "put('p001', limit(0.001)); put('p975', limit(0.975))"_s);
        r.add(
            u"funnel-overdispersed"_s,
            {{u"count"_s, r.counts(9, 5 + round)}, {u"exposure"_s, r.numbers(9, 500, 20'000)}},
            u"e <- exposure * sum(count) / sum(exposure); z <- (count - e) / sqrt(e); "
            "q <- quantile(z, c(0.1, 0.9)); put('phi', mean(pmin(pmax(z, q[1]), q[2])^2)); put('z_low', q[1])"_s);
        r.add(u"standardised-direct-fay-feuer"_s,
              {{u"count"_s, r.counts(4, 30)},
               {u"population"_s, r.numbers(4, 500, 6000)},
               {u"standard"_s, r.numbers(4, 500, 6000)}},
              u"w <- standard / sum(standard) / population; d <- sum(w * count); v <- sum(w^2 * count); m <- "
              u"max(w); "
              "put('dsr', 1000 * d); put('upper', 1000 * qgamma(0.975, (d + m)^2 / (v + m^2), "
              "scale = (v + m^2) / (d + m))); "
              "put('lower', if (v > 0) 1000 * qgamma(0.025, d^2 / v, scale = v / d) else 0)"_s);
        r.add(u"run-rules-critical"_s, {{u"n_useful"_s, QJsonArray{10 + round, 2 + round}}},
              u"put('crossings_min', qbinom(0.05, n_useful - 1, 0.5)); "
              "put('longest_run_max', round(log2(n_useful)) + 3)"_s);
    }
    EXPECT_GT(r.compare(1e-8), 2000);
}

TEST(BesideR, ModelsAgree) {
    if (withoutR())
        GTEST_SKIP() << kNoR;
    BesideR r(3);
    for (int round = 0; round < 30; ++round) {
        QJsonObject input{{u"count"_s, r.counts(30, 8 + round)},
                          {u"population"_s, r.numbers(30, 9000, 12'000)},
                          {u"t0"_s, 10 + r.upTo(14)},
                          {u"slope_change"_s, round % 2 == 0}};
        if (round % 3 == 0)
            input.insert(u"period"_s, 4);
        r.add(
            u"interrupted-time-series"_s, input,
            u"t <- 1:30; D <- as.numeric(t >= t0); P <- (t - t0) * D; f <- 'count ~ t + D'; "
            "if (slope_change) f <- paste(f, '+ P'); if (exists('period', inherits = FALSE)) { "
            "s <- sin(2 * pi * t / period); k <- cos(2 * pi * t / period); f <- paste(f, '+ s + k') }; "
            "g <- glm(as.formula(paste(f, '+ offset(log(population))')), family = poisson, "
            "control = glm.control(epsilon = 1e-14, maxit = 100)); put('coef', coef(g)); "
            "put('se_poisson', summary(g)$coefficients[, 2]); put('deviance', deviance(g)); "
            "put('fitted', fitted(g)); put('dispersion', sum(residuals(g, 'pearson')^2) / df.residual(g))"_s);
        r.add(u"smooth-gamma-poisson"_s,
              {{u"count"_s, QJsonArray{40 + r.upTo(20), 3, 10 + r.upTo(10), 25, 5 + r.upTo(5), 60}},
               {u"population"_s, QJsonArray{5000, 4000, 3000, 6000, 2000, 5000}}},
              u"e <- population * sum(count) / sum(population); "
              "f <- function(q) -sum(dnbinom(count, size = exp(q[1]), mu = exp(q[2]) * e, log = TRUE)); "
              "o <- optim(c(1, 0), f, method = 'BFGS', control = list(reltol = 1e-15)); "
              "o <- optim(o$par, f, control = list(reltol = 1e-16, maxit = 5000)); "
              "a <- exp(o$par[1]); m <- exp(o$par[2]); put('rr', (count + a) / (e + a / m)); "
              "put('p_above', pgamma(1, count + a, e + a / m, lower.tail = FALSE))"_s);
    }
    EXPECT_GT(r.compare(1e-5), 1000);
}

} // namespace leertafel::statistics
