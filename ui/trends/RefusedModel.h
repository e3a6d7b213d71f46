#pragma once

#include "core/services/TrendService.h"

#include <QAbstractTableModel>

namespace leertafel::ui {

/// The refused lines of a file: number, what stands there, why not.
class RefusedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Why, Value, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(const QList<services::RefusedLine>& lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Why a line was not taken in, as one short sentence.
    static QString sentence(const services::RefusedLine& line);

private:
    QList<services::RefusedLine> m_lines;
};

} // namespace leertafel::ui
