#include "core/storage/CountRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {
const QString kBatchColumns = u"id, kind, source, file_name, member, at, records"_s;
// Ids of batches sort by time, so the greatest one left is the newest.
const QString kReviveNewest =
    u"UPDATE signal_count SET live = 1 WHERE live = 0 AND theme = ?"
    " AND batch = (SELECT max(o.batch) FROM signal_count o WHERE o.theme = signal_count.theme"
    " AND o.area = signal_count.area AND o.quarter = signal_count.quarter AND o.referrer = signal_count.referrer)"_s;

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

Result<void> CountRepository::add(const QList<SignalCount>& counts, const BatchId& batch) {
    constexpr int columns = 6;
    QVariantList values;
    values.reserve(counts.size() * columns);
    for (const SignalCount& count : counts)
        values << count.theme.id() << count.area.id() << count.quarter.index() << count.referrer.id()
               << batch.text() << count.count;
    return m_database.insertRows(u"INSERT INTO signal_count (theme, area, quarter, referrer, batch, count)"_s,
                                 columns, values);
}

Result<void> CountRepository::retire(const SignalCount& count) {
    return done(m_database.run(
        u"UPDATE signal_count SET live = 0 WHERE theme = ? AND area = ? AND quarter = ? AND referrer = ? AND live = 1"_s,
        {count.theme.id(), count.area.id(), count.quarter.index(), count.referrer.id()}));
}

Result<void> CountRepository::removeBatch(const BatchId& id, const ThemeId& theme) {
    auto removed =
        m_database.run(u"DELETE FROM signal_count WHERE theme = ? AND batch = ?"_s, {theme.id(), id.text()});
    if (!removed)
        return fail(removed.error());
    return done(m_database.run(kReviveNewest, {theme.id()}));
}

Result<QList<SignalCount>> CountRepository::ofBatch(const BatchId& id) const {
    return m_database.list(
        u"SELECT quarter, area, theme, referrer, count FROM signal_count WHERE batch = ?"_s, {id.text()},
        [](const Row& row) {
            return SignalCount{Quarter::fromIndex(row.integer(0)), AreaCode(row.text(1)),
                               ThemeId(row.text(2)), Referrer(row.text(3)), row.integer(4)};
        });
}

Result<void> CountRepository::putBack(const BatchId& id, const QList<SignalCount>& counts) {
    static const QString insert = u"INSERT INTO signal_count (theme, area, quarter, referrer, batch, count, "
                                  "live) VALUES (?, ?, ?, ?, ?, ?, 0)"_s;
    static const QString retireOlder =
        u"UPDATE signal_count SET live = 0 WHERE theme = ? AND area = ? AND quarter = ? AND referrer = ?"
        " AND live = 1 AND batch < ?"_s;
    for (const SignalCount& count : counts) {
        const QVariantList key{count.theme.id(), count.area.id(), count.quarter.index(), count.referrer.id(),
                               id.text()};
        if (auto retired = m_database.run(retireOlder, key); !retired)
            return fail(retired.error());
        if (auto added = m_database.run(insert, key + QVariantList{count.count}); !added)
            return fail(added.error());
    }
    return counts.isEmpty() ? Result<void>()
                            : done(m_database.run(kReviveNewest, {counts.first().theme.id()}));
}

Result<QList<ThemeId>> CountRepository::themes() const {
    return m_database.list(u"SELECT DISTINCT theme FROM signal_summary ORDER BY theme"_s, {},
                           [](const Row& row) { return ThemeId(row.text(0)); });
}

Result<QList<ThemeCells>> CountRepository::table() const {
    // The rows come by theme and area, so a word is taken over only where it differs from the row before.
    QList<ThemeCells> themes;
    QByteArray theme, area;
    AreaCode code;
    auto read = m_database.each(
        u"SELECT theme, area, quarter, count FROM signal_summary ORDER BY theme, area, quarter"_s, {},
        [&](const Row& row) {
            if (themes.isEmpty() || row.utf8(0) != theme) {
                theme = row.utf8(0).toByteArray();
                themes.append({ThemeId(QString::fromUtf8(theme))});
            }
            if (code.isEmpty() || row.utf8(1) != area) {
                area = row.utf8(1).toByteArray();
                code = AreaCode(QString::fromUtf8(area));
            }
            themes.last().cells.append({code, Quarter::fromIndex(row.integer(2)), row.integer(3)});
        });
    if (!read)
        return fail(read.error());
    return themes;
}

Result<QList<BatchedCount>> CountRepository::history(const ThemeId& theme) const {
    const QString one = theme.isEmpty() ? QString() : u" WHERE theme = ?"_s;
    return m_database.list(u"SELECT batch, quarter, area, theme, referrer, count FROM signal_count%1"
                           " ORDER BY batch, theme, area, quarter, referrer"_s.arg(one),
                           theme.isEmpty() ? QVariantList() : QVariantList{theme.id()}, [](const Row& row) {
                               return BatchedCount{BatchId(row.text(0)),  Quarter::fromIndex(row.integer(1)),
                                                   AreaCode(row.text(2)), ThemeId(row.text(3)),
                                                   row.text(4),           row.integer(5)};
                           });
}

Result<QString> CountRepository::stamp() const {
    const auto text = [](const Row& row) { return row.text(0); };
    // Figures come and go with batches; the version tells of what another connection wrote.
    auto others = m_database.one(u"PRAGMA data_version"_s, {}, text);
    if (!others)
        return fail(others.error());
    auto own = edition();
    if (!own)
        return own;
    return others->value_or(QString()) + u' ' + *own;
}

Result<QString> CountRepository::edition() const {
    auto text = m_database.one(u"SELECT count(*) || ' ' || coalesce(max(id), '') || ' ' ||"
                               " coalesce((SELECT group_concat(id) FROM (SELECT id FROM import_batch"
                               " WHERE undone_at IS NOT NULL ORDER BY id)), '') FROM import_batch"_s,
                               {}, [](const Row& row) { return row.text(0); });
    if (!text)
        return fail(text.error());
    return text->value_or(QString());
}

Result<std::optional<ImportBatch>> CountRepository::newestBatch(const ThemeId& theme,
                                                                const AreaCode& area) const {
    const QString there = area.isEmpty() ? QString() : u" AND area = ?"_s;
    QVariantList binds{theme.id()};
    if (!area.isEmpty())
        binds << area.id();
    return m_database.one(u"SELECT %1 FROM import_batch WHERE id = (SELECT max(batch) FROM signal_count"
                          " WHERE live = 1 AND theme = ?%2)"_s.arg(kBatchColumns, there),
                          binds, batchFrom);
}

} // namespace leertafel::storage
