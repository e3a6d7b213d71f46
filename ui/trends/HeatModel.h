#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/TrendOverview.h"

#include <QAbstractTableModel>

namespace leertafel::ui {

/// One quarter of every theme in every wijk. Wijken go down while the themes fit across, else themes do.
class HeatModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        HeatRole = Qt::UserRole, ///< `services::Heat` as int
        HiddenRole,              ///< whether the number may not be seen
    };
    /// What a cell says in full.
    using Sentence = std::function<QString(const ThemeId&, const AreaCode&)>;

    HeatModel(const Vocabulary& vocabulary, Sentence sentence, QObject* parent = nullptr);

    void setOverview(const services::TrendOverview& overview);
    const services::TrendOverview& overview() const { return m_overview; }
    ThemeId themeAt(const QModelIndex& index) const;
    AreaCode areaAt(const QModelIndex& index) const;
    /// Of a theme in an area; of the area's first theme without one. Invalid when it is not in the table.
    QModelIndex indexOf(const ThemeId& theme, const AreaCode& area) const;

    /// The first cell outside its limits, as one reads; else the first one.
    QModelIndex firstOutside() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static constexpr qsizetype mostAcross = 12;
    bool areasGoDown() const { return m_overview.themes.size() <= mostAcross; }
    qsizetype down() const { return areasGoDown() ? m_overview.areas.size() : m_overview.themes.size(); }
    qsizetype across() const { return areasGoDown() ? m_overview.themes.size() : m_overview.areas.size(); }
    const services::OverviewCell& cellAt(const QModelIndex& index) const;

    const Vocabulary& m_vocabulary;
    Sentence m_sentence;
    services::TrendOverview m_overview;
};

} // namespace leertafel::ui
