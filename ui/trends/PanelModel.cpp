#include "ui/trends/PanelModel.h"

#include "ui/common/Labels.h"

using namespace Qt::StringLiterals;

namespace leertafel::ui {

PanelModel::PanelModel(const Vocabulary& vocabulary, Sentence sentence, QObject* parent)
    : QAbstractTableModel(parent), m_vocabulary(vocabulary), m_sentence(std::move(sentence)) {}

void PanelModel::setPanels(const services::TrendPanels& panels) {
    beginResetModel();
    m_panels = panels;
    endResetModel();
}

void PanelModel::setColumns(int columns) {
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

qsizetype PanelModel::placeOf(const QModelIndex& index) const {
    return index.isValid() ? qsizetype(index.row()) * m_columns + index.column() : -1;
}

const services::TrendSeries* PanelModel::seriesAt(const QModelIndex& index) const {
    const qsizetype place = placeOf(index);
    return place >= 0 && place < m_panels.panels.size() ? &m_panels.panels[place] : nullptr;
}

double PanelModel::topAt(const QModelIndex& index) const { return m_panels.topOf(placeOf(index)); }

QModelIndex PanelModel::indexOf(const AreaCode& area) const {
    for (int i = 0; i < int(m_panels.panels.size()); ++i)
        if (m_panels.panels[i].area == area)
            return index(i / m_columns, i % m_columns);
    return {};
}

int PanelModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : (int(m_panels.panels.size()) + m_columns - 1) / m_columns;
}

int PanelModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_panels.panels.isEmpty() ? 0 : m_columns;
}

Qt::ItemFlags PanelModel::flags(const QModelIndex& index) const {
    return seriesAt(index) == nullptr ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QString PanelModel::titleOf(qsizetype place) const {
    if (place + 1 == m_panels.panels.size())
        return m_panels.cityApart() ? tr("Whole city (own scale)") : tr("Whole city");
    return word(m_vocabulary, m_panels.panels[place].area.id());
}

QVariant PanelModel::data(const QModelIndex& index, int role) const {
    const services::TrendSeries* series = seriesAt(index);
    if (series == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(placeOf(index));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(titleOf(placeOf(index)), m_sentence(*series));
    default:
        return {};
    }
}

} // namespace leertafel::ui
