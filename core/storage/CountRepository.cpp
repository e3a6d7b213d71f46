#include "core/storage/CountRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {
const QString kBatchColumns = u"id, kind, source, file_name, member, at, records"_s;

ImportBatch batchFrom(const Row& row) {
    return {BatchId(row.text(0)),  row.text(1), row.text(2),   row.text(3),
            MemberId(row.text(4)), row.time(5), row.integer(6)};
}

Result<void> done(const Result<int>& changed) {
    if (!changed)
        return fail(changed.error());
    return {};
}
} // namespace

Result<void> CountRepository::addBatch(const ImportBatch& batch) {
    return done(m_database.run(
        u"INSERT INTO import_batch (id, kind, source, file_name, member, at, records) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {batch.id.text(), batch.kind, batch.source, batch.fileName, batch.by.text(), stored(batch.at),
         batch.records}));
}

Result<void> CountRepository::setRecords(const BatchId& batch, int records) {
    return done(
        m_database.run(u"UPDATE import_batch SET records = ? WHERE id = ?"_s, {records, batch.text()}));
}

Result<QList<ImportBatch>> CountRepository::batches() const {
    return m_database.list(
        u"SELECT %1 FROM import_batch WHERE undone_at IS NULL ORDER BY at DESC, id DESC"_s.arg(kBatchColumns),
        {}, batchFrom);
}

Result<std::optional<ImportBatch>> CountRepository::batch(const BatchId& id) const {
    return m_database.one(
        u"SELECT %1 FROM import_batch WHERE undone_at IS NULL AND id = ?"_s.arg(kBatchColumns), {id.text()},
        batchFrom);
}

Result<void> CountRepository::markUndone(const BatchId& id, const QDateTime& at) {
    return done(
        m_database.run(u"UPDATE import_batch SET undone_at = ? WHERE id = ?"_s, {stored(at), id.text()}));
}

Result<bool> CountRepository::isEmpty() const {
    auto any = m_database.one(u"SELECT 1 FROM signal_count LIMIT 1"_s, {}, [](const Row&) { return true; });
    if (!any)
        return fail(any.error());
    return !any->has_value();
}

Result<void> CountRepository::add(const SignalCount& count, const BatchId& batch, bool replaces) {
    static const QString retire =
        u"UPDATE signal_count SET live = 0 WHERE theme = ? AND area = ? AND quarter = ? AND referrer = ? AND live = 1"_s;
    static const QString insert =
        u"INSERT INTO signal_count (theme, area, quarter, referrer, batch, count) VALUES (?, ?, ?, ?, ?, ?)"_s;
    if (replaces) {
        auto retired = m_database.run(
            retire, {count.theme.id(), count.area.id(), count.quarter.index(), count.referrer.id()});
        if (!retired)
            return fail(retired.error());
    }
    return done(m_database.run(insert, {count.theme.id(), count.area.id(), count.quarter.index(),
                                        count.referrer.id(), batch.text(), count.count}));
}

Result<void> CountRepository::removeBatch(const BatchId& id) {
    auto removed = m_database.run(u"DELETE FROM signal_count WHERE batch = ?"_s, {id.text()});
    if (!removed)
        return fail(removed.error());
    // Ids of batches sort by time, so the greatest one left is the newest.
    return done(m_database.run(
        u"UPDATE signal_count SET live = 1 WHERE live = 0"
        " AND batch = (SELECT max(o.batch) FROM signal_count o WHERE o.theme = signal_count.theme"
        " AND o.area = signal_count.area AND o.quarter = signal_count.quarter AND o.referrer = signal_count.referrer)"_s));
}

Result<QList<ThemeId>> CountRepository::themes() const {
    return m_database.list(u"SELECT DISTINCT theme FROM signal_summary ORDER BY theme"_s, {},
                           [](const Row& row) { return ThemeId(row.text(0)); });
}

Result<QList<CountCell>> CountRepository::cells(const ThemeId& theme) const {
    return m_database.list(
        u"SELECT area, quarter, count FROM signal_summary WHERE theme = ?"_s, {theme.id()},
        [](const Row& row) {
            return CountCell{AreaCode(row.text(0)), Quarter::fromIndex(row.integer(1)), row.integer(2)};
        });
}

Result<QList<CountCell>> CountRepository::registered() const {
    return m_database.list(u"SELECT DISTINCT area, quarter FROM signal_summary"_s, {}, [](const Row& row) {
        return CountCell{AreaCode(row.text(0)), Quarter::fromIndex(row.integer(1)), 0};
    });
}

Result<std::optional<ImportBatch>> CountRepository::newestBatch(const ThemeId& theme,
                                                                const AreaCode& area) const {
    return m_database.one(u"SELECT %1 FROM import_batch WHERE id = (SELECT max(batch) FROM signal_count"
                          " WHERE live = 1 AND theme = ? AND (? = '' OR area = ?))"_s.arg(kBatchColumns),
                          {theme.id(), area.id(), area.id()}, batchFrom);
}

} // namespace leertafel::storage
