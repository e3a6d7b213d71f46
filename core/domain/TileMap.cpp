#include "core/domain/TileMap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace leertafel {

namespace {
constexpr int kFurthest = 11; ///< column or row
constexpr int kPlainColumns = 4;
} // namespace

TileMap::TileMap(const QByteArray& json, const QList<AreaCode>& areas) {
    QHash<QString, QPoint> laidOut;
    const QJsonArray tiles = QJsonDocument::fromJson(json).object().value("tiles"_L1).toArray();
    for (const QJsonValue& tile : tiles) {
        const QPoint place(tile["column"_L1].toInt(-1), tile["row"_L1].toInt(-1));
        if (place.x() >= 0 && place.y() >= 0 && place.x() <= kFurthest && place.y() <= kFurthest)
            laidOut.insert(tile["code"_L1].toString(), place);
    }
    QList<AreaCode> others;
    for (const AreaCode& area : areas) {
        const auto place = laidOut.constFind(area.id());
        if (place == laidOut.cend() || m_areas.contains(*place))
            others.append(area);
        else
            put(area, *place);
    }
    const int first = m_rows;
    const int across = m_columns > 0 ? m_columns : kPlainColumns;
    for (int i = 0; i < int(others.size()); ++i)
        put(others[i], {i % across, first + i / across});
}

TileMap TileMap::of(const QList<AreaCode>& areas) {
    QFile file(u":/vocabulary/tiles.json"_s);
    return {file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), areas};
}

void TileMap::put(const AreaCode& area, QPoint place) {
    m_areas.insert(place, area);
    m_columns = qMax(m_columns, place.x() + 1);
    m_rows = qMax(m_rows, place.y() + 1);
}

QPoint TileMap::placeOf(const AreaCode& area) const { return m_areas.key(area, {-1, -1}); }

AreaCode TileMap::areaAt(int column, int row) const { return m_areas.value({column, row}); }

} // namespace leertafel
