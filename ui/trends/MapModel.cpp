#include "ui/trends/MapModel.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/trends/HeatTable.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

constexpr int nameLines = 2;

QList<AreaCode> districtsOf(const Vocabulary& vocabulary) {
    QList<AreaCode> codes;
    for (const Area& area : vocabulary.districts())
        codes.append(AreaCode(area.code));
    return codes;
}

} // namespace

MapModel::MapModel(const Vocabulary& vocabulary, Sentence sentence, QObject* parent)
    : QAbstractTableModel(parent)
    , m_vocabulary(vocabulary)
    , m_sentence(std::move(sentence))
    , m_areas(districtsOf(vocabulary))
    , m_tiles(TileMap::of(m_areas)) {}

void MapModel::setOverview(const services::TrendOverview& overview, const ThemeId& theme) {
    beginResetModel();
    m_overview = overview;
    m_theme = theme;
    endResetModel();
}

AreaCode MapModel::areaAt(const QModelIndex& index) const {
    return index.isValid() ? m_tiles.areaAt(index.column(), index.row()) : AreaCode();
}

QModelIndex MapModel::indexOf(const AreaCode& area) const {
    const QPoint place = m_tiles.placeOf(area);
    return place.x() < 0 ? QModelIndex() : index(place.y(), place.x());
}

QModelIndex MapModel::firstOutside() const {
    QModelIndex first;
    for (const AreaCode& area : m_overview.areas) {
        const QModelIndex here = indexOf(area);
        const services::OverviewCell* cell = cellAt(here);
        if (cell != nullptr &&
            (cell->heat == services::Heat::FarAbove || cell->heat == services::Heat::FarBelow))
            return here;
        if (!first.isValid())
            first = here;
    }
    return first;
}

int MapModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_tiles.rows(); }
int MapModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_tiles.columns();
}

Qt::ItemFlags MapModel::flags(const QModelIndex& index) const {
    return areaAt(index).isEmpty() ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

/// Nothing where no tile is, or no figures of this theme are.
const services::OverviewCell* MapModel::cellAt(const QModelIndex& index) const {
    const qsizetype area = m_overview.areas.indexOf(areaAt(index));
    const qsizetype theme = m_overview.themes.indexOf(m_theme);
    return area < 0 || theme < 0 || m_overview.cells.isEmpty() ? nullptr : &m_overview.at(area, theme);
}

QString MapModel::numberOf(const services::OverviewCell& cell) const {
    if (cell.point.value)
        return QLocale().toString(*cell.point.value, 'f',
                                  m_overview.measure == services::Measure::Count ? 0 : 1);
    // Nothing registered, or no youths to divide by; what is hidden has its mark.
    return cell.point.hidden ? QString() : u"–"_s;
}

QVariant MapModel::data(const QModelIndex& index, int role) const {
    const AreaCode area = areaAt(index);
    if (area.isEmpty())
        return {};
    const services::OverviewCell* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return word(m_vocabulary, area.id());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_sentence(area);
    case NumberRole:
        return cell == nullptr ? u"–"_s : numberOf(*cell);
    case HeatRole:
        return int(cell == nullptr ? services::Heat::Unjudged : cell->heat);
    case HiddenRole:
        return cell != nullptr && cell->point.hidden;
    default:
        return {};
    }
}

void paintMapTile(QPainter& painter, const QRect& box, const QModelIndex& index) {
    const QFont font = Theme::font(TextRole::Caption);
    const int air = Theme::px(space::xs);
    const int above = nameLines * QFontMetrics(font).height();
    const QRect name = box.adjusted(air, 0, -air, 0);
    painter.setFont(font);
    painter.setPen(Theme::colours().ink);
    painter.drawText(QRect(name.topLeft(), QSize(name.width(), above)), Qt::AlignHCenter | Qt::AlignBottom,
                     linesWithin(index.data().toString(), font, name.width(), nameLines).join(u'\n'));
    paintHeat(painter, box.adjusted(air, above + air, -air, -air),
              services::Heat(index.data(MapModel::HeatRole).toInt()),
              index.data(MapModel::HiddenRole).toBool(), index.data(MapModel::NumberRole).toString());
}

} // namespace leertafel::ui
