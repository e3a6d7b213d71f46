#pragma once

#include "core/services/CaseService.h"

#include <QAbstractListModel>

namespace leertafel {
class Clock;
class Vocabulary;
} // namespace leertafel

namespace leertafel::ui {

/// The cases that answer a filter, read a page at a time as the list is scrolled.
class CaseListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SnippetRole = Qt::UserRole + 1, SecondLineRole, WhenRole, StateRole, IconRole, IdRole };
    static constexpr int pageSize = 50;

    /// @param cases, @param vocabulary and @param clock outlive the model.
    CaseListModel(const services::CaseService& cases, const Vocabulary& vocabulary, const Clock& clock,
                  QObject* parent = nullptr);

    /// Reads the first page; the error when that failed.
    std::optional<Error> setFilter(const services::CaseFilter& filter);
    const services::CaseFilter& filter() const { return m_filter; }
    /// Shows the cases at these places first, as `CaseService::bestMatches` gave them for this filter, and
    /// then the older ones. Until the next filter.
    std::optional<Error> setRanking(const QList<qint64>& places);
    const QList<qint64>& ranking() const { return m_ranking; }
    /// Reads again what is shown.
    std::optional<Error> reload();
    const services::CaseRow& row(int index) const { return m_rows.at(index); }
    int indexOf(const CaseId& id) const;
    bool isComplete() const { return m_complete; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QString secondLine(const services::CaseRow& row) const;
    std::optional<Error> read(int limit);
    /// The next rows, at most `limit`; moves on behind them.
    Result<QList<services::CaseRow>> next(int limit);

    const services::CaseService& m_cases;
    const Vocabulary& m_vocabulary;
    const Clock& m_clock;
    services::CaseFilter m_filter;
    QList<qint64> m_ranking;
    QList<services::CaseRow> m_rows;
    int m_read = 0; ///< of all that answers, those gone since their ranking included
    bool m_complete = true;
};

} // namespace leertafel::ui
