#pragma once

#include "core/domain/Vocabulary.h"
#include "core/services/TableService.h"

#include <QAbstractListModel>

namespace leertafel::ui {

/// The agenda of one session, in order. Rows are moved by whoever hears `moveWanted`.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, MinutesRole, ReadyRole, KindRole, StateRole };
    enum class State { Ready, Missing, Unexplained, Acute };

    AgendaModel(const Vocabulary& vocabulary, QObject* parent = nullptr);
    void setSession(const services::SessionDetail& detail);
    bool isHeld() const { return m_held; } ///< the table has been: rows are only read
    const services::AgendaRow* row(int index) const;
    int indexOf(const AgendaItemId& id) const; ///< −1 if it is not here

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void moveWanted(int from, int to); ///< 0-based rows

private:
    const Vocabulary& m_vocabulary;
    QString detailOf(const services::AgendaRow& row) const;
    QList<services::AgendaRow> m_rows;
    QString m_open; ///< what is open of earlier tables
    bool m_held = false;
};

} // namespace leertafel::ui
