#include "core/statistics/MethodInput.h"

#include <cmath>
#include <limits>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
constexpr double kMost = 1e12;
// A series is refused rather than worked on for minutes.
constexpr qsizetype kLongest = 100'000;

QString asText(double value) { return QString::number(value, 'g', 6); }

QString listOfNumbers(double least) {
    return least > -kMost ? u"must be a list of numbers of %1 or more"_s.arg(asText(least))
                          : u"must be a list of numbers"_s;
}
} // namespace

bool MethodInput::has(const QString& key) const {
    const QJsonValue value = m_input.value(key);
    return !value.isUndefined() && !value.isNull();
}

double MethodInput::number(const QString& key, double least, double most) {
    const QJsonValue value = m_input.value(key);
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!value.isDouble() || !std::isfinite(number) || number < least || number > most) {
        refuse(key, u"must be a number from %1 to %2"_s.arg(asText(least), asText(most)));
        return least;
    }
    return number;
}

double MethodInput::number(const QString& key, double least, double most, double otherwise) {
    return has(key) ? number(key, least, most) : otherwise;
}

int MethodInput::whole(const QString& key, int least, int most) {
    const double value = number(key, least, most);
    if (value != std::floor(value))
        refuse(key, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    return int(value);
}

int MethodInput::whole(const QString& key, int least, int most, int otherwise) {
    return has(key) ? whole(key, least, most) : otherwise;
}

bool MethodInput::flag(const QString& key, bool otherwise) {
    if (!has(key))
        return otherwise;
    const QJsonValue value = m_input.value(key);
    if (!value.isBool())
        refuse(key, u"must be true or false"_s);
    return value.toBool();
}

QString MethodInput::word(const QString& key, const QStringList& words, const QString& otherwise) {
    if (!has(key))
        return otherwise;
    const QString word = m_input.value(key).toString();
    if (!words.contains(word))
        refuse(key, u"must be one of: %1"_s.arg(words.join(u", "_s)));
    return word;
}

QString MethodInput::text(const QString& key) {
    if (!m_input.value(key).isString())
        refuse(key, u"must be a word"_s);
    return m_input.value(key).toString();
}

double MethodInput::confidence() { return number(u"confidence"_s, 0.5, 0.999999, 0.95); }

double MethodInput::multiplier() { return number(u"multiplier"_s, 1e-9, 1e9, 1000); }

QJsonArray MethodInput::array(const QString& key) {
    const QJsonValue value = m_input.value(key);
    if (!value.isArray()) {
        refuse(key, has(key) ? u"must be a list"_s : u"is missing"_s);
        return {};
    }
    if (value.toArray().size() > kLongest) {
        refuse(key, u"must not be longer than %1"_s.arg(kLongest));
        return {};
    }
    return value.toArray();
}

Series MethodInput::series(const QString& key, double least) {
    Series values;
    const QJsonArray items = array(key);
    for (const QJsonValue& item : items) {
        if (item.isNull()) {
            values.push_back({});
        } else if (item.isDouble() && item.toDouble() >= least && item.toDouble() <= kMost) {
            values.push_back(item.toDouble());
        } else {
            refuse(key, listOfNumbers(least) + u", with null where nothing is known"_s);
            return values;
        }
    }
    return values;
}

Series MethodInput::seriesOf(const QString& key, size_t size, double least) {
    if (m_input.value(key).isDouble())
        return Series(size, number(key, least, kMost));
    Series values = series(key, least);
    sameSize(key, size, values.size());
    values.resize(size);
    return values;
}

std::vector<double> MethodInput::numbers(const QString& key, double least) {
    std::vector<double> values;
    const QJsonArray items = array(key);
    for (const QJsonValue& item : items) {
        if (!item.isDouble() || item.toDouble() < least || item.toDouble() > kMost) {
            refuse(key, listOfNumbers(least));
            return values;
        }
        values.push_back(item.toDouble());
    }
    return values;
}

std::vector<int> MethodInput::indices(const QString& key, size_t size) {
    std::vector<int> values;
    const std::vector<double> given = numbers(key);
    for (const double value : given) {
        if (value != std::floor(value) || value < 1 || value > double(size))
            refuse(key, u"must be a list of whole numbers from 1 to %1"_s.arg(size));
        else
            values.push_back(int(value));
    }
    return values;
}

std::vector<std::vector<size_t>> MethodInput::groups(const QString& key, size_t size) {
    std::vector<std::vector<size_t>> all;
    const QJsonArray lists = array(key);
    for (const QJsonValue& list : lists) {
        std::vector<size_t> group;
        const QJsonArray items = list.toArray();
        bool fits = list.isArray();
        for (const QJsonValue& item : items) {
            const double value = item.toDouble();
            fits =
                fits && item.isDouble() && value == std::floor(value) && value >= 1 && value <= double(size);
            if (fits)
                group.push_back(size_t(value) - 1);
        }
        if (!fits)
            refuse(key, u"must be a list of lists of whole numbers from 1 to %1"_s.arg(size));
        all.push_back(std::move(group));
    }
    return all;
}

Baseline MethodInput::baseline(size_t size) {
    Baseline baseline;
    if (has(u"baseline_first"_s))
        baseline.first = whole(u"baseline_first"_s, 1, 1'000'000);
    if (has(u"baseline_last"_s))
        baseline.last = whole(u"baseline_last"_s, 1, 1'000'000);
    for (const QString& key : {u"exclude"_s, u"excluded"_s, u"excluded_points"_s}) {
        if (has(key))
            baseline.excluded = indices(key, size);
    }
    return baseline;
}

void MethodInput::sameSize(const QString& key, size_t a, size_t b) {
    if (a != b)
        refuse(key, u"must have %1 values, as many as the rest, and has %2"_s.arg(a).arg(b));
}

void MethodInput::refuse(const QString& key, const QString& reason) {
    if (!m_wrong.isEmpty())
        return;
    m_wrong = key;
    m_reason = has(key) ? reason : u"is missing"_s;
}

tl::unexpected<Error> MethodInput::failure() const {
    return fail(ErrorCode::InvalidValue, {{u"what"_s, m_wrong}, {u"reason"_s, m_reason}});
}

QJsonValue asJson(double value) {
    if (std::isnan(value))
        return QJsonValue::Null;
    if (std::isinf(value))
        return value > 0 ? u"inf"_s : u"-inf"_s;
    return value;
}

QJsonValue asJson(const std::optional<double>& value) { return value ? asJson(*value) : QJsonValue::Null; }

QJsonValue asJson(const std::optional<int>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

namespace {
template <typename Values>
QJsonArray listOf(const Values& values) {
    QJsonArray array;
    for (const auto& value : values)
        array.append(asJson(value));
    return array;
}
} // namespace

QJsonArray asJson(const Series& values) { return listOf(values); }

QJsonArray asJson(const std::vector<double>& values) { return listOf(values); }

QJsonArray asJson(const std::vector<bool>& values) {
    QJsonArray array;
    for (const bool value : values)
        array.append(value);
    return array;
}

QJsonArray asJson(const std::vector<std::optional<bool>>& values) {
    QJsonArray array;
    for (const auto& value : values)
        array.append(value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
    return array;
}

QJsonArray asJson(const std::vector<int>& values) {
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

Series scaled(Series values, double multiplier) {
    for (auto& value : values) {
        if (value)
            *value *= multiplier;
    }
    return values;
}

} // namespace leertafel::statistics
