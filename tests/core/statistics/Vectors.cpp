#include "tests/core/statistics/Vectors.h"

#include "tests/support/TestPaths.h"

#include <QFile>
#include <QJsonDocument>

#include <cmath>

namespace leertafel::statistics {

using namespace Qt::StringLiterals;

namespace {
QString objectDifference(const QJsonObject& wanted, const QJsonObject& got, double rel, double abs,
                         const QString& at) {
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QString inner = difference(it.value(), got.value(it.key()), rel, abs, at + u'.' + it.key());
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

QString arrayDifference(const QJsonArray& wanted, const QJsonArray& got, double rel, double abs,
                        const QString& at) {
    if (wanted.size() != got.size())
        return at + u": size"_s;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString inner = difference(wanted[i], got[i], rel, abs, u"%1[%2]"_s.arg(at).arg(i));
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}
} // namespace

QJsonArray vectors() {
    QFile file(QStringLiteral(LEERTAFEL_SOURCE "/tests/core/statistics/vectors/statistics.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

QString difference(const QJsonValue& expected, const QJsonValue& got, double rel, double abs,
                   const QString& at) {
    if (expected.isObject())
        return objectDifference(expected.toObject(), got.toObject(), rel, abs, at);
    if (expected.isArray())
        return arrayDifference(expected.toArray(), got.toArray(), rel, abs, at);
    if (!expected.isDouble())
        return expected == got ? QString() : at + u": another value"_s;
    if (got.isDouble() &&
        std::abs(got.toDouble() - expected.toDouble()) <= abs + rel * std::abs(expected.toDouble()))
        return {};
    return u"%1: %2 instead of %3"_s.arg(at)
        .arg(got.toDouble(), 0, 'g', 15)
        .arg(expected.toDouble(), 0, 'g', 15);
}

QString differenceFromVector(const QJsonObject& vector, const QJsonObject& got) {
    const QJsonObject tol = vector.value(u"tol"_s).toObject();
    const QJsonObject wider = vector.value(u"tol_override"_s).toObject();
    const QJsonObject wanted = vector.value(u"expected"_s).toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        double rel = wider.value(u"rel"_s).toDouble(tol.value(u"rel"_s).toDouble());
        double abs = tol.value(u"abs"_s).toDouble();
        rel = wider.value(it.key() + u"_rel"_s).toDouble(rel);
        const QJsonObject own = vector.value(u"tol_"_s + it.key()).toObject();
        if (!own.isEmpty()) {
            rel = own.value(u"rel"_s).toDouble();
            abs = own.value(u"abs"_s).toDouble();
        }
        const QString inner = difference(it.value(), got.value(it.key()), rel, abs,
                                         vector.value(u"name"_s).toString() + u'.' + it.key());
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

} // namespace leertafel::statistics
