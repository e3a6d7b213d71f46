#pragma once

#include "core/domain/Result.h"
#include "core/statistics/Series.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace leertafel::statistics {

/// Reads the input of one method and remembers the first thing that is wrong with it.
class MethodInput {
public:
    explicit MethodInput(const QJsonObject& input) : m_input(input) {}

    /// A finite number within [least, most].
    double number(const QString& key, double least, double most);
    double number(const QString& key, double least, double most, double otherwise);
    /// A confidence level, 0.95 unless given.
    double confidence();
    /// Numbers ≥ 0, null where nothing is known.
    Series series(const QString& key);
    /// Numbers ≥ `least` without gaps.
    std::vector<double> numbers(const QString& key, double least = 0);
    QJsonArray array(const QString& key);
    bool has(const QString& key) const { return m_input.contains(key); }
    void sameSize(const QString& key, size_t a, size_t b);
    void refuse(const QString& key);

    bool ok() const { return m_wrong.isEmpty(); }
    tl::unexpected<Error> failure() const;

private:
    const QJsonObject& m_input;
    QString m_wrong;
};

/// A number as JSON; "inf" for infinity, null for what is not defined.
QJsonValue asJson(double value);
QJsonValue asJson(const std::optional<double>& value);
QJsonArray asJson(const Series& values);
QJsonArray asJson(const std::vector<bool>& values);
QJsonArray asJson(const std::vector<double>& values);

} // namespace leertafel::statistics
