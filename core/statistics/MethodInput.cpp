#include "core/statistics/MethodInput.h"

#include <cmath>
#include <limits>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
constexpr double kMost = 1e12;
// A series is refused rather than worked on for minutes.
constexpr qsizetype kLongest = 100'000;
} // namespace

double MethodInput::number(const QString& key, double least, double most) {
    const QJsonValue value = m_input.value(key);
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!value.isDouble() || !std::isfinite(number) || number < least || number > most) {
        refuse(key);
        return least;
    }
    return number;
}

double MethodInput::number(const QString& key, double least, double most, double otherwise) {
    return has(key) ? number(key, least, most) : otherwise;
}

double MethodInput::confidence() { return number(u"confidence"_s, 0.5, 0.999999, 0.95); }

QJsonArray MethodInput::array(const QString& key) {
    const QJsonValue value = m_input.value(key);
    if (!value.isArray() || value.toArray().size() > kLongest) {
        refuse(key);
        return {};
    }
    return value.toArray();
}

Series MethodInput::series(const QString& key) {
    Series values;
    const QJsonArray items = array(key);
    for (const QJsonValue& item : items) {
        if (item.isNull()) {
            values.push_back({});
        } else if (item.isDouble() && item.toDouble() >= 0 && item.toDouble() <= kMost) {
            values.push_back(item.toDouble());
        } else {
            refuse(key);
            return values;
        }
    }
    return values;
}

std::vector<double> MethodInput::numbers(const QString& key, double least) {
    std::vector<double> values;
    const QJsonArray items = array(key);
    for (const QJsonValue& item : items) {
        if (!item.isDouble() || item.toDouble() < least || item.toDouble() > kMost) {
            refuse(key);
            return values;
        }
        values.push_back(item.toDouble());
    }
    return values;
}

void MethodInput::sameSize(const QString& key, size_t a, size_t b) {
    if (a != b)
        refuse(key);
}

void MethodInput::refuse(const QString& key) {
    if (m_wrong.isEmpty())
        m_wrong = key;
}

tl::unexpected<Error> MethodInput::failure() const {
    return fail(ErrorCode::InvalidValue, {{u"what"_s, m_wrong}});
}

QJsonValue asJson(double value) {
    if (std::isnan(value))
        return QJsonValue::Null;
    if (std::isinf(value))
        return value > 0 ? u"inf"_s : u"-inf"_s;
    return value;
}

QJsonValue asJson(const std::optional<double>& value) { return value ? asJson(*value) : QJsonValue::Null; }

QJsonArray asJson(const Series& values) {
    QJsonArray array;
    for (const auto& value : values)
        array.append(asJson(value));
    return array;
}

QJsonArray asJson(const std::vector<bool>& values) {
    QJsonArray array;
    for (const bool value : values)
        array.append(value);
    return array;
}

QJsonArray asJson(const std::vector<double>& values) {
    QJsonArray array;
    for (const double value : values)
        array.append(asJson(value));
    return array;
}

} // namespace leertafel::statistics
