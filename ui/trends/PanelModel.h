#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/TrendPanels.h"

#include <QAbstractTableModel>

#include <functional>

namespace leertafel::ui {

/// The panels of one theme, row by row in as many columns as there is room for. A cell past the last panel is
/// empty and not enabled.
class PanelModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What a panel says in full.
    using Sentence = std::function<QString(const services::TrendSeries&)>;

    PanelModel(const Vocabulary& vocabulary, Sentence sentence, QObject* parent = nullptr);

    void setPanels(const services::TrendPanels& panels);
    const services::TrendPanels& panels() const { return m_panels; }
    void setColumns(int columns);
    /// Nothing where no panel is.
    const services::TrendSeries* seriesAt(const QModelIndex& index) const;
    double topAt(const QModelIndex& index) const;
    QModelIndex indexOf(const AreaCode& area) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    qsizetype placeOf(const QModelIndex& index) const;
    QString titleOf(qsizetype place) const;

    const Vocabulary& m_vocabulary;
    Sentence m_sentence;
    services::TrendPanels m_panels;
    int m_columns = 4;
};

} // namespace leertafel::ui
