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
    return read(pageSize);
}

std::optional<Error> CaseListModel::reload() {
    return read(std::max(pageSize, static_cast<int>(m_rows.size())));
}

std::optional<Error> CaseListModel::read(int limit) {
    auto wanted = m_filter;
    wanted.limit = limit;
    wanted.offset = 0;
    const auto rows = m_cases.list(wanted);
    beginResetModel();
    m_rows = rows ? *rows : QList<services::CaseRow>();
    m_complete = m_rows.size() < limit;
    endResetModel();
    return rows ? std::nullopt : std::optional(rows.error());
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
    auto wanted = m_filter;
    wanted.limit = pageSize;
    wanted.offset = static_cast<int>(m_rows.size());
    const auto more = m_cases.list(wanted);
    m_complete = !more || more->size() < pageSize;
    if (!more || more->isEmpty())
        return;
    beginInsertRows({}, wanted.offset, wanted.offset + static_cast<int>(more->size()) - 1);
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
