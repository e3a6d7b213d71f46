#pragma once

#include <QJsonObject>

#include <initializer_list>
#include <optional>

namespace leertafel::services {

// Of an object that QJsonDocument wrote in its compact form. What is not asked for is passed over without
// being taken apart: long texts cost next to nothing.

/// The members with these names; nothing when `json` is no object.
std::optional<QJsonObject> membersOf(QByteArrayView json, std::initializer_list<QByteArrayView> names);
/// The value of that member, where it stands in `json`; empty when there is none.
QByteArrayView valueOf(QByteArrayView json, QByteArrayView name);

} // namespace leertafel::services
