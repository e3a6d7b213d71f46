#include "core/domain/AreaShapes.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QPointF>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace leertafel {

namespace {

using Ring = QList<QPointF>;

constexpr double kFurthest = 1e8; ///< in metres; nothing on earth lies further
constexpr qsizetype kLongestName = 80;

/// Reads a collection feature by feature, and stops at the first that is not as it should be.
class GeoReader {
public:
    GeoReader(const Vocabulary& vocabulary, QString path) : m_path(std::move(path)) {
        for (const Area& district : vocabulary.districts()) {
            m_wijken.insert(district.code.toUpper(), district.code);
            m_names.insert(district.name.toLower(), district.code);
            m_wijkNames.insert(district.code, district.name);
        }
        for (const Area& neighbourhood : vocabulary.neighbourhoods())
            m_buurten.insert(neighbourhood.code.toUpper(), neighbourhood);
    }

    Result<void> read(const QByteArray& bytes) {
        if (bytes.size() > AreaShapes::kLargestFile)
            return refused(u"geoSize"_s);
        QJsonParseError error;
        const QJsonDocument document =
            QJsonDocument::fromJson(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes, &error);
        if (error.error != QJsonParseError::NoError)
            return refused(u"geoJson"_s);
        const QJsonObject root = document.object();
        if (root["type"_L1] != "FeatureCollection"_L1 || !root["features"_L1].isArray())
            return refused(u"geoCollection"_s);
        const QJsonArray features = root["features"_L1].toArray();
        if (features.size() > AreaShapes::kMostFeatures)
            return refused(u"geoMany"_s);
        for (const QJsonValue& feature : features) {
            ++m_feature;
            if (auto read = this->feature(feature.toObject()); !read)
                return read;
        }
        m_feature = 0;
        // Buurten together are their wijk.
        for (auto parts = m_ofBuurten.cbegin(); parts != m_ofBuurten.cend(); ++parts)
            if (!m_found.contains(parts.key()))
                m_found.insert(parts.key(), parts.value());
        return m_found.isEmpty() ? refused(u"geoNone"_s) : Result<void>();
    }

    const QMap<QString, QList<Ring>>& found() const { return m_found; }
    const QStringList& others() const { return m_others; }

    tl::unexpected<Error> refused(const QString& reason) const {
        QMap<QString, QString> context{{u"path"_s, m_path}, {u"reason"_s, reason}};
        if (m_feature > 0)
            context.insert(u"feature"_s, QString::number(m_feature));
        return fail(ErrorCode::FileFormat, context);
    }

private:
    Result<void> feature(const QJsonObject& feature) {
        if (feature["type"_L1] != "Feature"_L1)
            return refused(u"geoFeature"_s);
        const QJsonObject properties = feature["properties"_L1].toObject();
        const QString code = property(properties, {u"code"_s, u"statcode"_s, u"buurtcode"_s, u"wijkcode"_s});
        const QString name =
            property(properties, {u"name"_s, u"naam"_s, u"statnaam"_s, u"buurtnaam"_s, u"wijknaam"_s});
        if (code.isEmpty() && name.isEmpty())
            return refused(u"geoName"_s);
        const auto rings = geometry(feature["geometry"_L1].toObject());
        if (!rings)
            return fail(rings.error());
        const QString wijk = m_wijken.value(code.toUpper(), isNational(code) ? QString() : byName(name));
        if (!wijk.isEmpty()) {
            if (m_found.contains(wijk))
                return twice(m_wijkNames.value(wijk));
            m_found.insert(wijk, *rings);
        } else if (const auto buurt = m_buurten.constFind(code.toUpper()); buurt != m_buurten.cend()) {
            if (m_seen.contains(buurt->code))
                return twice(buurt->name);
            m_seen.insert(buurt->code);
            m_ofBuurten[buurt->parent] += *rings;
        } else {
            m_others.append(name.isEmpty() ? code : name);
        }
        return {};
    }

    /// Where two outlines of one area lie over each other, nothing would be filled.
    tl::unexpected<Error> twice(const QString& area) const {
        Error error = refused(u"geoTwice"_s).value();
        error.context.insert(u"area"_s, area);
        return fail(error);
    }

    /// The first of these that has a text or a number.
    static QString property(const QJsonObject& properties, const QStringList& names) {
        for (const QString& name : names)
            for (auto each = properties.begin(); each != properties.end(); ++each)
                if (each.key().compare(name, Qt::CaseInsensitive) == 0) {
                    const QString text = each.value().toVariant().toString().simplified();
                    if (!text.isEmpty())
                        return text.left(kLongestName);
                }
        return {};
    }

    /// A code of all the country says which area it is; many a city has a wijk that is called West.
    static bool isNational(const QString& code) {
        static const QRegularExpression national(u"^[A-Za-z]{2}\\d+$"_s);
        return national.match(code).hasMatch();
    }

    /// "Wijk 09 Leidsche Rijn" is Leidsche Rijn.
    QString byName(const QString& name) const {
        static const QRegularExpression numbered(u"^wijk \\d+ "_s);
        QString plain = name.toLower();
        plain.remove(numbered);
        return m_names.value(plain);
    }

    Result<QList<Ring>> geometry(const QJsonObject& geometry) {
        const QJsonArray all = geometry["coordinates"_L1].toArray();
        QJsonArray polygons;
        if (geometry["type"_L1] == "MultiPolygon"_L1)
            polygons = all;
        else if (geometry["type"_L1] == "Polygon"_L1)
            polygons.append(all);
        else
            return refused(u"geoShape"_s);
        QList<Ring> rings;
        for (const QJsonValue& polygon : std::as_const(polygons)) {
            const QJsonArray lines = polygon.toArray();
            if (lines.isEmpty())
                return refused(u"geoRing"_s);
            for (const QJsonValue& line : lines) {
                auto ring = this->ring(line.toArray());
                if (!ring)
                    return fail(ring.error());
                rings.append(*std::move(ring));
            }
        }
        if (rings.isEmpty())
            return refused(u"geoRing"_s);
        return rings;
    }

    Result<Ring> ring(const QJsonArray& positions) {
        m_points += positions.size();
        if (++m_rings > AreaShapes::kMostRings || m_points > AreaShapes::kMostPoints)
            return refused(u"geoMany"_s);
        Ring ring;
        ring.reserve(positions.size());
        for (const QJsonValue& position : positions) {
            const QJsonArray pair = position.toArray();
            const double x = pair.at(0).toDouble(2 * kFurthest), y = pair.at(1).toDouble(2 * kFurthest);
            if (!(std::abs(x) <= kFurthest && std::abs(y) <= kFurthest))
                return refused(u"geoRing"_s);
            ring.append({x, y});
        }
        // Closed, as the format asks: the last position is the first again.
        if (ring.size() < 4 || ring.first() != ring.last())
            return refused(u"geoRing"_s);
        ring.removeLast();
        return ring;
    }

    QString m_path;
    QHash<QString, QString> m_wijken, m_names, m_wijkNames;
    QHash<QString, Area> m_buurten;
    QSet<QString> m_seen; ///< the buurten so far
    QMap<QString, QList<Ring>> m_found, m_ofBuurten;
    QStringList m_others;
    qsizetype m_points = 0;
    int m_rings = 0, m_feature = 0;
};

bool isDegrees(const QMap<QString, QList<Ring>>& found) {
    for (const QList<Ring>& rings : found)
        for (const Ring& ring : rings)
            for (const QPointF& point : ring)
                if (std::abs(point.x()) > 180 || std::abs(point.y()) > 90)
                    return false;
    return true;
}

/// Without points that say nothing: twice the same, or on the way from the last to the next.
QList<QPoint> plain(const QList<QPoint>& ring) {
    QList<QPoint> kept;
    for (const QPoint& point : ring) {
        if (!kept.isEmpty() && kept.last() == point)
            continue;
        while (kept.size() >= 2) {
            const QPoint before = kept.last() - kept[kept.size() - 2], after = point - kept.last();
            if (qint64(before.x()) * after.y() != qint64(before.y()) * after.x() ||
                qint64(before.x()) * after.x() + qint64(before.y()) * after.y() < 0)
                break;
            kept.removeLast();
        }
        kept.append(point);
    }
    while (kept.size() > 1 && kept.last() == kept.first())
        kept.removeLast();
    return kept;
}

} // namespace

Result<AreaShapes> AreaShapes::read(const QByteArray& geoJson, const Vocabulary& vocabulary,
                                    const QString& path) {
    GeoReader reader(vocabulary, path);
    if (auto read = reader.read(geoJson); !read)
        return fail(read.error());
    const auto& found = reader.found();
    double west = 2 * kFurthest, east = -west, south = west, north = -west;
    for (const QList<Ring>& rings : found)
        for (const Ring& ring : rings)
            for (const QPointF& point : ring) {
                west = qMin(west, point.x());
                east = qMax(east, point.x());
                south = qMin(south, point.y());
                north = qMax(north, point.y());
            }
    // A degree to the east is shorter than one to the north, the more so the further from the equator.
    const double narrow = isDegrees(found) ? std::cos((south + north) / 2 * std::numbers::pi / 180) : 1.0;
    const double longest = qMax((east - west) * narrow, north - south);
    if (!(longest > 0))
        return reader.refused(u"geoFlat"_s);
    const double scale = kGrid / longest;
    AreaShapes shapes;
    shapes.m_source = QFileInfo(path).fileName().left(kLongestName);
    shapes.m_others = reader.others();
    for (const Area& district : vocabulary.districts()) {
        AreaShape shape{AreaCode(district.code)};
        const QList<Ring> rings = found.value(district.code);
        for (const Ring& ring : rings) {
            QList<QPoint> laid;
            for (const QPointF& point : ring)
                laid.append(
                    {qRound((point.x() - west) * narrow * scale), qRound((north - point.y()) * scale)});
            laid = plain(laid);
            if (laid.size() >= 3)
                shape.rings.append(laid);
        }
        if (!shape.rings.isEmpty())
            shapes.m_shapes.append(shape);
    }
    if (shapes.m_shapes.isEmpty())
        return reader.refused(u"geoFlat"_s);
    shapes.measure();
    return shapes;
}

AreaShapes AreaShapes::fromText(const QString& text, const Vocabulary& vocabulary) {
    const QJsonObject root = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject areas = root["areas"_L1].toObject();
    AreaShapes shapes;
    shapes.m_source = root["source"_L1].toString();
    for (const Area& district : vocabulary.districts()) {
        AreaShape shape{AreaCode(district.code)};
        const QJsonArray rings = areas[district.code].toArray();
        for (const QJsonValue& line : rings) {
            const QJsonArray numbers = line.toArray();
            QList<QPoint> ring;
            for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
                ring.append({qBound(0, numbers[i].toInt(), kGrid), qBound(0, numbers[i + 1].toInt(), kGrid)});
            if (ring.size() >= 3)
                shape.rings.append(ring);
        }
        if (!shape.rings.isEmpty())
            shapes.m_shapes.append(shape);
    }
    shapes.measure();
    return shapes;
}

QString AreaShapes::toText() const {
    QJsonObject areas;
    for (const AreaShape& shape : m_shapes) {
        QJsonArray rings;
        for (const QList<QPoint>& ring : shape.rings) {
            QJsonArray numbers;
            for (const QPoint& point : ring) {
                numbers.append(point.x());
                numbers.append(point.y());
            }
            rings.append(numbers);
        }
        areas.insert(shape.area.id(), rings);
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"source"_s, m_source}, {u"areas"_s, areas}})
                                 .toJson(QJsonDocument::Compact));
}

const AreaShape* AreaShapes::of(const AreaCode& area) const {
    for (const AreaShape& shape : m_shapes)
        if (shape.area == area)
            return &shape;
    return nullptr;
}

QList<AreaCode> AreaShapes::without(const Vocabulary& vocabulary) const {
    QList<AreaCode> lacking;
    for (const Area& district : vocabulary.districts())
        if (of(AreaCode(district.code)) == nullptr)
            lacking.append(AreaCode(district.code));
    return lacking;
}

void AreaShapes::measure() {
    int right = 0, bottom = 0;
    for (const AreaShape& shape : m_shapes)
        for (const QList<QPoint>& ring : shape.rings)
            for (const QPoint& point : ring) {
                right = qMax(right, point.x());
                bottom = qMax(bottom, point.y());
            }
    m_extent = {qMax(1, right), qMax(1, bottom)};
}

} // namespace leertafel
