#include "core/storage/Database.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {
const QString timeFormat = u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s;
}

QString Row::text(int column) const { return m_query.value(column).toString(); }
int Row::integer(int column) const { return m_query.value(column).toInt(); }
qint64 Row::big(int column) const { return m_query.value(column).toLongLong(); }
double Row::real(int column) const { return m_query.value(column).toDouble(); }
bool Row::flag(int column) const { return m_query.value(column).toBool(); }
QByteArray Row::bytes(int column) const { return m_query.value(column).toByteArray(); }
bool Row::isNull(int column) const { return m_query.isNull(column); }

QByteArray Row::form() const {
    QByteArray bytes;
    const auto number = [&](char kind, qint64 value) {
        const qint64 big = qToBigEndian(value);
        bytes.append(kind).append(reinterpret_cast<const char*>(&big), sizeof big);
    };
    const int columns = m_query.record().count();
    number('r', columns);
    for (int i = 0; i < columns; ++i) {
        const QVariant value = m_query.value(i);
        const int type = value.typeId();
        if (m_query.isNull(i)) {
            bytes.append('n');
        } else if (type == QMetaType::QString || type == QMetaType::QByteArray) {
            const bool isText = type == QMetaType::QString;
            const QByteArray content = isText ? value.toString().toUtf8() : value.toByteArray();
            number(isText ? 't' : 'b', content.size());
            bytes.append(content);
        } else {
            number('i', value.toLongLong());
        }
    }
    return bytes;
}

QDateTime Row::time(int column) const {
    auto time = QDateTime::fromString(text(column), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QDate Row::day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }

QVariant stored(const QDateTime& time) {
    return time.isValid() ? QVariant(time.toUTC().toString(timeFormat)) : QVariant();
}
QVariant stored(const QDate& day) { return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(); }
QVariant stored(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }

} // namespace leertafel::storage
