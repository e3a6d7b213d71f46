#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace leertafel::services {

// Of an object that QJsonDocument wrote in its compact form. What is not asked for is passed over without
// being taken apart: long texts cost next to nothing.

/// Where the values of these members stand in `json`, in the order of `names`; empty for one that is not
/// there. Nothing when `json` is no object.
std::optional<QList<QByteArrayView>> valuesOf(QByteArrayView json,
                                              std::initializer_list<QByteArrayView> names);
/// A value as text, and as list of texts; empty when it is something else.
QString textOf(QByteArrayView value);
QStringList textsOf(QByteArrayView value);

} // namespace leertafel::services
