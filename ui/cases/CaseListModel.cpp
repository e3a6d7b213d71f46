#include "ui/cases/CaseListModel.h"

#include "core/domain/Clock.h"
#include "core/domain/Vocabulary.h"
#include "ui/common/Labels.h"

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where a case stands: being written, with a reader, to be read, at the table, kept as a lesson.
QString iconOf(CaseState state) {
    switch (state) {
    case CaseState::Draft:
    case CaseState::Returned:
        return u"document-edit"_s;
    case CaseState::Deidentified:
    case CaseState::PrivacyCheck:
        return u"view-visible"_s;
    case CaseState::Scheduled:
    case CaseState::Discussed:
    case CaseState::FollowUp:
        return u"meeting-attending"_s;
    case CaseState::Learned:
    case CaseState::Library:
        return u"bookmarks"_s;
    default:
        return u"view-pim-journal"_s;
    }
}

} // namespace

CaseListModel::CaseListModel(const services::CaseService& cases, const Vocabulary& vocabulary,
                             const Clock& clock, QObject* parent)
    : QAbstractListModel(parent), m_cases(cases), m_vocabulary(vocabulary), m_clock(clock) {}

std::optional<Error> CaseListModel::setFilter(const services::CaseFilter& filter) {
    m_filter = filter;
    m_ranking.clear();
    return read(pageSize);
}

std::optional<Error> CaseListModel::setRanking(const QList<qint64>& places) {
    m_ranking = places;
    return read(pageSize);
}

std::optional<Error> CaseListModel::reload() { return read(std::max(pageSize, m_read)); }

std::optional<Error> CaseListModel::read(int limit) {
    beginResetModel();
    m_rows.clear();
    m_read = 0;
    m_complete = false;
    std::optional<Error> problem;
    while (!m_complete && m_read < limit) {
        const auto more = next(limit - m_read);
        if (more)
            m_rows += *more;
        else
            problem = more.error();
    }
    endResetModel();
    return problem;
}

Result<QList<services::CaseRow>> CaseListModel::next(int limit) {
    if (m_read < m_ranking.size()) {
        const auto places = m_ranking.mid(m_read, limit);
        m_read += static_cast<int>(places.size());
        const bool older = m_ranking.size() >= services::CaseService::mostRanked;
        m_complete = m_read == m_ranking.size() && !older;
        auto rows = m_cases.listAt(places, m_filter.text);
        m_complete = m_complete || !rows;
        return rows;
    }
    auto wanted = m_filter;
    wanted.limit = limit;
    wanted.offset = m_read;
    auto rows = m_cases.list(wanted);
    m_complete = !rows || rows->size() < limit;
    m_read += rows ? static_cast<int>(rows->size()) : 0;
    return rows;
}

int CaseListModel::indexOf(const CaseId& id) const {
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).id == id)
            return static_cast<int>(i);
    return -1;
}

int CaseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool CaseListModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !m_complete; }

void CaseListModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    const auto more = next(pageSize);
    if (!more || more->isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_rows += *more;
    endInsertRows();
}

QString CaseListModel::secondLine(const services::CaseRow& row) const {
    QStringList parts{row.code.text()};
    if (!row.area.isEmpty())
        parts.append(word(m_vocabulary, row.area.id()));
    if (!row.ageBand.isEmpty())
        parts.append(word(m_vocabulary, row.ageBand.id()));
    if (!row.themes.isEmpty())
        parts.append(word(m_vocabulary, row.themes.first().id()));
    parts.append(row.mine ? tr("yours") : row.authorName);
    return parts.join(u" · "_s);
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto& row = m_rows.at(index.row());
    const auto title = row.title.isEmpty() ? tr("Without a title") : row.title;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return QStringList{title, stateWord(row.state), secondLine(row)}.join(u", "_s);
    case SnippetRole:
        return row.snippet;
    case SecondLineRole:
        return secondLine(row);
    case WhenRole:
        return timeWord(row.changed, m_clock.now());
    case StateRole:
        return stateWord(row.state);
    case IconRole:
        return iconOf(row.state);
    case IdRole:
        return row.id.text();
    default:
        return {};
    }
}

} // namespace leertafel::ui
