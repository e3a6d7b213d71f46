#include "ui/trends/HeatModel.h"

#include "ui/common/Labels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

HeatModel::HeatModel(const Vocabulary& vocabulary, Sentence sentence, QObject* parent)
    : QAbstractTableModel(parent), m_vocabulary(vocabulary), m_sentence(std::move(sentence)) {}

void HeatModel::setOverview(const services::TrendOverview& overview) {
    beginResetModel();
    m_overview = overview;
    if (m_overview.cells.isEmpty())
        m_overview.themes.clear();
    endResetModel();
}

int HeatModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_overview.themes.isEmpty() ? 0 : int(down());
}

int HeatModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_overview.themes.isEmpty() ? 0 : int(across());
}

ThemeId HeatModel::themeAt(const QModelIndex& index) const {
    return index.isValid() ? m_overview.themes.at(areasGoDown() ? index.column() : index.row()) : ThemeId();
}

AreaCode HeatModel::areaAt(const QModelIndex& index) const {
    return index.isValid() ? m_overview.areas.at(areasGoDown() ? index.row() : index.column()) : AreaCode();
}

QModelIndex HeatModel::indexOf(const ThemeId& theme, const AreaCode& area) const {
    const qsizetype a = m_overview.areas.indexOf(area);
    const qsizetype t = theme.isEmpty() ? 0 : m_overview.themes.indexOf(theme);
    if (a < 0 || t < 0 || t >= m_overview.themes.size())
        return {};
    return areasGoDown() ? index(int(a), int(t)) : index(int(t), int(a));
}

QModelIndex HeatModel::firstOutside() const {
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const services::Heat heat = cellAt(index(row, column)).heat;
            if (heat == services::Heat::FarAbove || heat == services::Heat::FarBelow)
                return index(row, column);
        }
    }
    return index(0, 0);
}

const services::OverviewCell& HeatModel::cellAt(const QModelIndex& index) const {
    return areasGoDown() ? m_overview.at(index.row(), index.column())
                         : m_overview.at(index.column(), index.row());
}

QVariant HeatModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const services::OverviewCell& cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (cell.point.value)
            return QLocale().toString(*cell.point.value, 'f',
                                      m_overview.measure == services::Measure::Count ? 0 : 1);
        // Nothing registered, or no youths to divide by; what is hidden has its mark.
        return cell.point.hidden ? QString() : u"–"_s;
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_sentence(themeAt(index), areaAt(index));
    case HeatRole:
        return int(cell.heat);
    case HiddenRole:
        return cell.point.hidden;
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0)
        return {};
    const bool areas = (orientation == Qt::Vertical) == areasGoDown();
    if (section >= (areas ? m_overview.areas.size() : m_overview.themes.size()))
        return {};
    return word(m_vocabulary, areas ? m_overview.areas.at(section).id() : m_overview.themes.at(section).id());
}

} // namespace leertafel::ui
