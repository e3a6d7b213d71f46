#pragma once

#include "core/domain/TileMap.h"
#include "core/domain/Vocabulary.h"
#include "core/services/TrendOverview.h"

#include <QAbstractTableModel>

#include <functional>

class QPainter;

namespace leertafel::ui {

/// One theme of an overview with every wijk on its tile. A place without a tile is not enabled.
class MapModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        HeatRole = Qt::UserRole, ///< `services::Heat` as int
        HiddenRole,              ///< whether the number may not be seen
        NumberRole,              ///< in the chosen measure, in words of the reader; empty when hidden
    };
    /// What a tile says in full.
    using Sentence = std::function<QString(const AreaCode&)>;

    MapModel(const Vocabulary& vocabulary, Sentence sentence, QObject* parent = nullptr);

    void setOverview(const services::TrendOverview& overview, const ThemeId& theme);
    const services::TrendOverview& overview() const { return m_overview; }
    ThemeId theme() const { return m_theme; }
    /// All wijken, in the order of the vocabulary.
    QList<AreaCode> areas() const { return m_areas; }
    /// Empty where no tile is.
    AreaCode areaAt(const QModelIndex& index) const;
    QModelIndex indexOf(const AreaCode& area) const;
    /// The first wijk outside its limits, else the first one.
    QModelIndex firstOutside() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const services::OverviewCell* cellAt(const QModelIndex& index) const;
    QString numberOf(const services::OverviewCell& cell) const;

    const Vocabulary& m_vocabulary;
    Sentence m_sentence;
    QList<AreaCode> m_areas;
    TileMap m_tiles;
    services::TrendOverview m_overview;
    ThemeId m_theme;
};

/// One tile of it: the name above the cell, which is as it stands in a heat table.
void paintMapTile(QPainter& painter, const QRect& box, const QModelIndex& index);

} // namespace leertafel::ui
