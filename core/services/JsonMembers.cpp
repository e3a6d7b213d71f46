#include "core/services/JsonMembers.h"

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

/// Goes through the members: `take` gets a name, the member with its name, and its value. False when `json`
/// is no object.
template <typename Take>
bool eachMember(QByteArrayView json, Take take) {
    if (!json.startsWith('{') || !json.endsWith('}'))
        return false;
    for (qsizetype at = 1; at < json.size() && json[at] == '"';) {
        const qsizetype colon = behindText(json, at);
        const qsizetype end = colon < 0 ? -1 : behindValue(json, colon + 1);
        if (end < 0)
            return false;
        take(json.sliced(at + 1, colon - at - 2), json.sliced(at, end - at),
             json.sliced(colon + 1, end - colon - 1));
        at = end + 1;
    }
    return true;
}

} // namespace

QByteArrayView valueOf(QByteArrayView json, QByteArrayView name) {
    QByteArrayView found;
    eachMember(json, [&](QByteArrayView own, QByteArrayView, QByteArrayView value) {
        if (own == name)
            found = value;
    });
    return found;
}

std::optional<QJsonObject> membersOf(QByteArrayView json, std::initializer_list<QByteArrayView> names) {
    QByteArray wanted("{");
    const bool whole = eachMember(json, [&](QByteArrayView name, QByteArrayView member, QByteArrayView) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            return;
        if (wanted.size() > 1)
            wanted += ',';
        wanted += member;
    });
    const QJsonDocument document = whole ? QJsonDocument::fromJson(wanted + '}') : QJsonDocument();
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace leertafel::services
