#include "ui/table/AgendaModel.h"

#include "ui/table/TableWords.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::AgendaRow;

namespace {
const QString rowType = u"application/x-leertafel-agenda-row"_s;
}

AgendaModel::AgendaModel(const Vocabulary& vocabulary, QObject* parent)
    : QAbstractListModel(parent), m_vocabulary(vocabulary) {}

void AgendaModel::setSession(const services::SessionDetail& detail) {
    beginResetModel();
    m_rows = detail.agenda;
    m_held = detail.session.state != SessionState::Preparing;
    // What is open now says nothing about a table that has been.
    m_open = m_held ? QString() : openWords(detail.openBefore, detail.session.start.toLocalTime().date());
    endResetModel();
}

QString AgendaModel::detailOf(const AgendaRow& row) const {
    return row.item.kind == AgendaKind::Agreements ? m_open : detailWords(m_vocabulary, row);
}

const AgendaRow* AgendaModel::row(int index) const {
    return index >= 0 && index < m_rows.size() ? &m_rows[index] : nullptr;
}

int AgendaModel::indexOf(const AgendaItemId& id) const {
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].item.id == id)
            return i;
    return -1;
}

int AgendaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    const AgendaRow* row = index.isValid() ? this->row(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->title;
    case DetailRole:
        return detailOf(*row);
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(row->title, detailOf(*row)).trimmed();
    case MinutesRole:
        return row->item.minutes;
    case ReadyRole:
        return readyWords(*row, m_held);
    case KindRole:
        return static_cast<int>(row->item.kind);
    case StateRole:
        return static_cast<int>(m_held                    ? State::Ready
                                : row->actFirst           ? State::Acute
                                : row->unexplained        ? State::Unexplained
                                : !row->missing.isEmpty() ? State::Missing
                                                          : State::Ready);
    case Qt::AccessibleTextRole:
        return tr("Item %1: %2, %3, %4 minutes, %5")
            .arg(QString::number(index.row() + 1), row->title, detailOf(*row),
                 QString::number(row->item.minutes), readyWords(*row, m_held));
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    if (m_held)
        return base;
    return index.isValid() ? base | Qt::ItemIsDragEnabled : base | Qt::ItemIsDropEnabled;
}

QStringList AgendaModel::mimeTypes() const { return {rowType}; }

QMimeData* AgendaModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(rowType, QByteArray::number(indexes.first().row()));
    return data;
}

bool AgendaModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex&) {
    bool ok = false;
    const int from = data->data(rowType).toInt(&ok);
    if (!ok || from < 0 || from >= m_rows.size())
        return false;
    const int gap = row < 0 ? static_cast<int>(m_rows.size()) : row;
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        Q_EMIT moveWanted(from, to);
    // The view must not take the row away itself: the service moves it and the rows are read again.
    return false;
}

} // namespace leertafel::ui
