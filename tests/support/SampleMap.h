#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leertafel::test {

/// The corner of an invented map at so many columns and rows, in degrees: no straight grid, and each corner
/// one and the same for all that meet there.
inline QJsonArray sampleCorner(double column, double row) {
    const double east = 4.96 + 0.05 * column + 0.011 * ((int(7 * column + 3 * row) % 5) - 2) / 2;
    const double north = 52.13 - 0.03 * row + 0.006 * ((int(5 * column + 4 * row) % 5) - 2) / 2;
    QJsonArray corner;
    corner.append(east);
    corner.append(north);
    return corner;
}

/// A list that holds these; written out, since braces around one list may also copy it.
inline QJsonArray listOf(const QList<QJsonArray>& parts) {
    QJsonArray list;
    for (const QJsonArray& part : parts)
        list.append(part);
    return list;
}

/// A feature as others make them: a code under `property`, and an outline of eight corners.
inline QJsonObject sampleArea(const QString& code, int column, int row, const QString& property) {
    QJsonArray ring;
    const double corners[9][2] = {{0, 0}, {.5, 0}, {1, 0}, {1, .5}, {1, 1}, {.5, 1}, {0, 1}, {0, .5}, {0, 0}};
    for (const auto& corner : corners)
        ring.append(sampleCorner(column + corner[0], row + corner[1]));
    return {{QStringLiteral("type"), QStringLiteral("Feature")},
            {QStringLiteral("properties"), QJsonObject{{property, code}}},
            {QStringLiteral("geometry"), QJsonObject{{QStringLiteral("type"), QStringLiteral("Polygon")},
                                                     {QStringLiteral("coordinates"), listOf({ring})}}}};
}

inline QByteArray collectionOf(const QJsonArray& features) {
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("FeatureCollection")},
                                     {QStringLiteral("features"), features}})
        .toJson(QJsonDocument::Compact);
}

/// Invented outlines of the ten wijken, about where they lie.
inline QJsonArray sampleAreas(const QString& property = QStringLiteral("statcode")) {
    const int places[10][2] = {{2, 1}, {2, 0}, {3, 0}, {4, 0}, {4, 1},
                               {3, 1}, {3, 2}, {2, 2}, {1, 1}, {0, 1}};
    QJsonArray features;
    for (int i = 0; i < 10; ++i)
        features.append(sampleArea(QStringLiteral("WK0344%1").arg(i + 1, 2, 10, QLatin1Char('0')),
                                   places[i][0], places[i][1], property));
    return features;
}

/// Writes a map; its path.
inline QString writeMap(const QString& path, const QJsonArray& features = sampleAreas()) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(collectionOf(features)) > 0 ? path : QString();
}

} // namespace leertafel::test
