#pragma once

#include "core/domain/Result.h"
#include "core/statistics/Baseline.h"
#include "core/statistics/Series.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace leertafel::statistics {

/// Reads the input of one method and remembers the first thing that is wrong with it. A key with null is
/// a key that is not there.
class MethodInput {
public:
    explicit MethodInput(const QJsonObject& input) : m_input(input) {}

    /// A finite number within [least, most].
    double number(const QString& key, double least, double most);
    double number(const QString& key, double least, double most, double otherwise);
    /// A whole number within [least, most].
    int whole(const QString& key, int least, int most);
    int whole(const QString& key, int least, int most, int otherwise);
    bool flag(const QString& key, bool otherwise);
    /// One of the words.
    QString word(const QString& key, const QStringList& words, const QString& otherwise);
    QString text(const QString& key);
    /// `confidence`, 0.95 unless given.
    double confidence();
    /// `multiplier`, 1,000 unless given.
    double multiplier();
    /// Numbers ≥ `least`, null where nothing is known.
    Series series(const QString& key, double least = 0);
    /// The same, as long as another; a single number stands for all of them.
    Series seriesOf(const QString& key, size_t size, double least = 0);
    /// Numbers ≥ `least` without gaps.
    std::vector<double> numbers(const QString& key, double least = 0);
    /// 1-based indices up to `size`.
    std::vector<int> indices(const QString& key, size_t size);
    /// Lists of 1-based indices, read as 0-based.
    std::vector<std::vector<size_t>> groups(const QString& key, size_t size);
    /// `baseline_first`, `baseline_last` and `exclude` (or `excluded`, `excluded_points`): what the centre of
    /// a chart rests on.
    Baseline baseline(size_t size);
    QJsonArray array(const QString& key);
    bool has(const QString& key) const;
    void sameSize(const QString& key, size_t a, size_t b);
    /// @param reason what it must be, after the key: "must be …".
    void refuse(const QString& key, const QString& reason);

    bool ok() const { return m_wrong.isEmpty(); }
    /// `InvalidValue`: what (the key) and reason.
    tl::unexpected<Error> failure() const;

private:
    const QJsonObject& m_input;
    QString m_wrong, m_reason;
};

/// A number as JSON; "inf" for infinity, null for what is not defined.
QJsonValue asJson(double value);
QJsonValue asJson(const std::optional<double>& value);
QJsonValue asJson(const std::optional<int>& value);
QJsonArray asJson(const Series& values);
QJsonArray asJson(const std::vector<bool>& values);
QJsonArray asJson(const std::vector<std::optional<bool>>& values);
QJsonArray asJson(const std::vector<double>& values);
QJsonArray asJson(const std::vector<int>& values);
/// The same values, each times a number.
Series scaled(Series values, double multiplier);

} // namespace leertafel::statistics
