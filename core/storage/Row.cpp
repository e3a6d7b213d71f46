#include "core/storage/Database.h"

#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

// Lists read and write many moments, and QDateTime's own formats ask the system for its time zone at each.
constexpr QByteArrayView timeShape("dddd-dd-ddTdd:dd:dd.dddZ");

bool hasTimeShape(QByteArrayView text) {
    if (text.size() != timeShape.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (timeShape[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != timeShape[i])
            return false;
    return true;
}

int number(QByteArrayView text, qsizetype from, qsizetype digits) {
    int value = 0;
    for (qsizetype i = from; i < from + digits; ++i)
        value = value * 10 + (text[i] - '0');
    return value;
}

void put(QString& text, qsizetype from, qsizetype digits, int value) {
    for (qsizetype i = from + digits - 1; i >= from; --i) {
        text[i] = QChar(char16_t(u'0' + value % 10));
        value /= 10;
    }
}

} // namespace

QByteArrayView Row::utf8(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(text, text ? sqlite3_column_bytes(m_statement, column) : 0);
}

QString Row::text(int column) const { return QString::fromUtf8(utf8(column)); }
int Row::integer(int column) const { return sqlite3_column_int(m_statement, column); }
qint64 Row::big(int column) const { return sqlite3_column_int64(m_statement, column); }
double Row::real(int column) const { return sqlite3_column_double(m_statement, column); }
bool Row::flag(int column) const { return sqlite3_column_int(m_statement, column) != 0; }

QByteArrayView Row::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const { return blob(column).toByteArray(); }

bool Row::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

QByteArray Row::form() const {
    QByteArray bytes;
    const auto number = [&](char kind, qint64 value) {
        const qint64 big = qToBigEndian(value);
        bytes.append(kind).append(reinterpret_cast<const char*>(&big), sizeof big);
    };
    const int columns = sqlite3_column_count(m_statement);
    number('r', columns);
    for (int i = 0; i < columns; ++i) {
        const int type = sqlite3_column_type(m_statement, i);
        if (type == SQLITE_NULL) {
            bytes.append('n');
        } else if (type == SQLITE_TEXT || type == SQLITE_BLOB) {
            // Its own bytes: asking a text for them as a blob gives the same, and no copy is made.
            const auto* content = static_cast<const char*>(sqlite3_column_blob(m_statement, i));
            const int size = sqlite3_column_bytes(m_statement, i);
            number(type == SQLITE_TEXT ? 't' : 'b', size);
            bytes.append(content, size);
        } else {
            number('i', big(i));
        }
    }
    return bytes;
}

QDateTime Row::time(int column) const {
    const QByteArrayView text = utf8(column);
    if (!hasTimeShape(text))
        return {};
    const QDate day(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
    const QTime clock(number(text, 11, 2), number(text, 14, 2), number(text, 17, 2), number(text, 20, 3));
    return day.isValid() && clock.isValid() ? QDateTime(day, clock, Qt::UTC) : QDateTime();
}

QDate Row::day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }

QVariant stored(const QDateTime& time) {
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    const QDate day = utc.date();
    const QTime clock = utc.time();
    if (day.year() < 0 || day.year() > 9999)
        return {};
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    put(text, 0, 4, day.year());
    put(text, 5, 2, day.month());
    put(text, 8, 2, day.day());
    put(text, 11, 2, clock.hour());
    put(text, 14, 2, clock.minute());
    put(text, 17, 2, clock.second());
    put(text, 20, 3, clock.msec());
    return text;
}
QVariant stored(const QDate& day) { return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(); }
QVariant stored(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }

} // namespace leertafel::storage
