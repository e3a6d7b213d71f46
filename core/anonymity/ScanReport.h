#pragma once

#include "core/anonymity/Scanner.h"
#include "core/domain/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace leertafel::anonymity {

/// The text of UTF-8 bytes without a byte order mark, or `NotUtf8` with `position`: the first byte, counted
/// from 0, that is not UTF-8.
Result<QString> decodeUtf8(const QByteArray& bytes);

/// `{"id","spans":[{"start","end","label","suggestion","confidence"}]}`, offsets in Unicode code points.
QJsonObject scanReport(const Scanner& scanner, const QString& id, const QString& text);

/// The report on one text in UTF-8.
Result<QJsonObject> scanReport(const Scanner& scanner, const QString& id, const QByteArray& bytes);

/// The report on one line `{"id":…,"text":…}`; an id that is a number is taken over as text. Fails with
/// `NotUtf8`, or with `FileFormat` when the line is not such an object.
Result<QJsonObject> scanJsonLine(const Scanner& scanner, const QByteArray& line);

} // namespace leertafel::anonymity
