#include "core/services/JsonMembers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace leertafel::services {

namespace {

/// Behind the text that begins at `from`, or -1.
qsizetype behindText(QByteArrayView json, qsizetype from) {
    for (qsizetype at = json.indexOf('"', from + 1); at >= 0; at = json.indexOf('"', at + 1)) {
        qsizetype slashes = 0;
        while (json[at - 1 - slashes] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return at + 1;
    }
    return -1;
}

/// Behind the value that begins at `from`, or -1.
qsizetype behindValue(QByteArrayView json, qsizetype from) {
    int depth = 0;
    for (qsizetype at = from; at >= 0 && at < json.size();) {
        const char c = json[at];
        if (depth == 0 && (c == ',' || c == '}'))
            return at;
        if (c == '"') {
            at = behindText(json, at);
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        ++at;
    }
    return -1;
}

/// Goes through the members: `take` gets a name and its value. False when `json` is no object.
template <typename Take>
bool eachMember(QByteArrayView json, Take take) {
    if (!json.startsWith('{') || !json.endsWith('}'))
        return false;
    for (qsizetype at = 1; at < json.size() && json[at] == '"';) {
        const qsizetype colon = behindText(json, at);
        const qsizetype end = colon < 0 ? -1 : behindValue(json, colon + 1);
        if (end <= colon + 1)
            return false;
        take(json.sliced(at + 1, colon - at - 2), json.sliced(colon + 1, end - colon - 1));
        at = end + 1;
    }
    return true;
}

} // namespace

std::optional<QList<QByteArrayView>> valuesOf(QByteArrayView json,
                                              std::initializer_list<QByteArrayView> names) {
    QList<QByteArrayView> values(static_cast<qsizetype>(names.size()));
    const bool whole = eachMember(json, [&](QByteArrayView name, QByteArrayView value) {
        if (const auto* wanted = std::find(names.begin(), names.end(), name); wanted != names.end())
            values[wanted - names.begin()] = value;
    });
    if (!whole)
        return std::nullopt;
    return values;
}

QString textOf(QByteArrayView value) {
    if (value.size() < 2 || value.front() != '"' || behindText(value, 0) != value.size())
        return {};
    if (!value.contains('\\'))
        return QString::fromUtf8(value.sliced(1, value.size() - 2));
    return QJsonDocument::fromJson('[' + value.toByteArray() + ']').array().first().toString();
}

QStringList textsOf(QByteArrayView value) {
    QStringList texts;
    if (!value.startsWith('[') || !value.endsWith(']'))
        return texts;
    for (qsizetype at = 1; at < value.size() && value[at] == '"';) {
        const qsizetype end = behindText(value, at);
        if (end < 0)
            break;
        texts << textOf(value.sliced(at, end - at));
        at = end + 1;
    }
    return texts;
}

} // namespace leertafel::services
