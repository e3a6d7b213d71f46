#pragma once

#include "core/domain/SignalCount.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// All live requests of one theme in one area and quarter, over its referrers.
struct CountCell {
    AreaCode area;
    Quarter quarter;
    int count = 0;
};

/// The cells of one theme, by area and then by quarter.
struct ThemeCells {
    ThemeId theme;
    QList<CountCell> cells{};
};

/// One figure as it came in, live or replaced since.
struct BatchedCount {
    BatchId batch; ///< batches sort by time
    Quarter quarter;
    AreaCode area;
    ThemeId theme;
    QString referrer;
    int count = 0;
};

/// `signal_count`, its summary and `import_batch`. Call changes inside a transaction.
class CountRepository {
public:
    explicit CountRepository(Database& database) : m_database(database) {}

    Result<void> addBatch(const ImportBatch& batch);
    Result<void> setRecords(const BatchId& batch, int records);
    /// Those not taken back, newest first.
    Result<QList<ImportBatch>> batches() const;
    Result<std::optional<ImportBatch>> batch(const BatchId& id) const;
    /// An invalid time says that it counts again.
    Result<void> markUndone(const BatchId& id, const QDateTime& at);

    Result<bool> isEmpty() const;
    /// New live figures, each of another key.
    Result<void> add(const QList<SignalCount>& counts, const BatchId& batch);
    /// Makes room for one of the same key: the live figure is kept for `removeBatch`.
    Result<void> retire(const SignalCount& count);
    /// Takes the batch's figures of a theme away and revives what they replaced.
    Result<void> removeBatch(const BatchId& id, const ThemeId& theme);
    /// All figures of a batch, live or replaced since.
    Result<QList<SignalCount>> ofBatch(const BatchId& id) const;
    /// What `removeBatch` took away of one theme, as if it had never gone; figures of later batches stay in
    /// force.
    Result<void> putBack(const BatchId& id, const QList<SignalCount>& counts);

    Result<QList<ThemeId>> themes() const;
    /// Every theme in every area and quarter: what all trends are made of.
    Result<QList<ThemeCells>> table() const;
    /// Every figure that ever came in and was not taken back, the oldest import first; of one theme, or of
    /// all when empty.
    Result<QList<BatchedCount>> history(const ThemeId& theme = {}) const;
    /// Another answer whenever any figure, of counts or of youths, may have changed, as this connection sees
    /// it.
    Result<QString> stamp() const;
    /// Which imports count: the same answer on every connection.
    Result<QString> edition() const;
    /// The newest batch with a live figure of this theme in this area (of any area when empty).
    Result<std::optional<ImportBatch>> newestBatch(const ThemeId& theme, const AreaCode& area) const;

private:
    Database& m_database;
};

} // namespace leertafel::storage
