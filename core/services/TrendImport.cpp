// The import half of TrendService.
#include "core/services/CountsFile.h"
#include "core/services/ShortText.h"
#include "core/services/StoreContext.h"
#include "core/services/TrendService.h"
#include "core/storage/CountRepository.h"
#include "core/storage/PopulationRepository.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QThread>

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int kMostCount = 1'000'000;
constexpr qint64 kLargestFile = 512LL * 1024 * 1024;
constexpr int kRowsPerTick = 1000;
constexpr int kMostTries = 20;

QDate today(const StoreContext& context) { return context.clock.now().toLocalTime().date(); }

Result<QByteArray> readAll(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > kLargestFile)
        return fail(ErrorCode::CannotRead, {{u"path"_s, path}});
    return file.readAll();
}

ImportBatch newBatch(StoreContext& context, const QString& kind, const QString& source, const QString& path,
                     int records) {
    return {context.ids.make<BatchId>(), kind,   source, QFileInfo(path).fileName(), context.me,
            context.clock.now(),         records};
}

/// The place of each word among all of its kind: comparing words a million times over takes long.
class Ranks {
public:
    template <typename WordOf>
    Ranks(const QList<SignalCount>& counts, WordOf wordOf) {
        for (const SignalCount& count : counts)
            m_ranks.insert(wordOf(count), 0);
        QStringList words = m_ranks.keys();
        words.sort();
        for (qsizetype i = 0; i < words.size(); ++i)
            m_ranks[words[i]] = quint64(i);
    }
    quint64 of(const QString& word) const { return m_ranks.value(word); }

private:
    QHash<QString, quint64> m_ranks;
};

/// In the order of the table itself, so that neighbours are written one after the other.
void sortAsStored(QList<SignalCount>& counts) {
    const Ranks themes(counts, [](const SignalCount& count) { return count.theme.id(); });
    const Ranks areas(counts, [](const SignalCount& count) { return count.area.id(); });
    const Ranks referrers(counts, [](const SignalCount& count) { return count.referrer.id(); });
    // Sixteen bits each; vocabularies hold some tens of words, and a quarter's number is below 40,000.
    QList<std::pair<quint64, qsizetype>> order;
    order.reserve(counts.size());
    for (const SignalCount& count : std::as_const(counts))
        order.append({themes.of(count.theme.id()) << 48 | areas.of(count.area.id()) << 32 |
                          quint64(count.quarter.index()) << 16 | referrers.of(count.referrer.id()),
                      order.size()});
    std::sort(order.begin(), order.end());
    QList<SignalCount> sorted;
    sorted.reserve(counts.size());
    for (const auto& place : std::as_const(order))
        sorted.append(std::move(counts[place.second]));
    counts = std::move(sorted);
}

/// Tells whether any figure of that theme, area and quarter is there, to whoever asks in their order.
class Present {
public:
    explicit Present(const QList<storage::ThemeCells>& table) {
        for (const auto& theme : table)
            for (const auto& cell : theme.cells)
                m_cells.append({theme.theme, cell.area, cell.quarter});
    }
    bool holds(const SignalCount& count) {
        const auto wanted = std::tie(count.theme.id(), count.area.id(), count.quarter);
        while (m_next < m_cells.size() && keyAt(m_next) < wanted)
            ++m_next;
        return m_next < m_cells.size() && keyAt(m_next) == wanted;
    }

private:
    struct Cell {
        ThemeId theme;
        AreaCode area;
        Quarter quarter;
    };
    std::tuple<const QString&, const QString&, const Quarter&> keyAt(qsizetype i) const {
        return std::tie(m_cells[i].theme.id(), m_cells[i].area.id(), m_cells[i].quarter);
    }
    QList<Cell> m_cells;
    qsizetype m_next = 0;
};

/// Does nothing until those who wait have had their turn.
void letOthersWrite(const storage::Database& database) {
    constexpr int longestMs = 5000;
    QElapsedTimer since;
    since.start();
    while (database.othersWait() && since.elapsed() < longestMs)
        QThread::msleep(1);
}

/// One try to write all; false when somebody waits who may go first, and then nothing was written.
template <typename Item, typename Begin>
Result<bool> writeAll(StoreContext& context, const QList<Item>& items, const ImportBatch& batch,
                      const Progress& progress, bool givesWay, Begin begin) {
    storage::Transaction transaction(context.database);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    auto write = begin();
    if (!write)
        return fail(write.error());
    auto added = storage::CountRepository(context.database).addBatch(batch);
    const int all = int(items.size());
    for (int written = 0; added && written < all; written += kRowsPerTick) {
        if (progress && !progress(written, all))
            return fail(ErrorCode::Cancelled);
        if (givesWay && context.database.othersWait())
            return false;
        added = (*write)(items.mid(written, kRowsPerTick));
    }
    if (added)
        added = context.log.append(context.me, batch.kind + u".import"_s, batch.id.text());
    if (added)
        added = transaction.commit();
    if (!added)
        return fail(added.error());
    return true;
}

/// Writes the accepted lines as one batch, all of them or none. SQLite lets one connection write at a time,
/// so whatever is done at the window meanwhile goes first, and this begins anew; not without end.
/// @param begin gives what writes some lines at a time; called within each transaction.
template <typename Item, typename Begin>
Result<ImportReport> take(StoreContext& context, const CheckedFile<Item>& file, OnRefused onRefused,
                          const ImportBatch& batch, const Progress& progress, Begin begin) {
    ImportReport report{int(file.accepted.size()), file.skippedEmpty, file.refused};
    if (file.accepted.isEmpty() || (!file.refused.isEmpty() && onRefused == OnRefused::ImportNothing))
        return report;
    for (int tries = 1; !report.imported; ++tries) {
        auto written = writeAll(context, file.accepted, batch, progress, tries < kMostTries, begin);
        if (!written)
            return fail(written.error());
        report.imported = *written;
        if (!*written)
            letOthersWrite(context.database);
    }
    report.batch = batch.id;
    context.changed(Topic::Counts, batch.id.text());
    return report;
}

using Part = std::function<Result<void>()>;

/// One try to write all parts; false when somebody waits who may go first, and then nothing was written.
Result<bool> writeParts(StoreContext& context, const QList<Part>& parts, const QString& verb,
                        const BatchId& id, bool givesWay) {
    storage::Transaction transaction(context.database);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    bool first = true;
    for (const Part& part : parts) {
        if (!std::exchange(first, false) && givesWay && context.database.othersWait())
            return false;
        if (auto written = part(); !written)
            return fail(written.error());
    }
    if (auto logged = context.log.append(context.me, verb, id.text()); !logged)
        return fail(logged.error());
    if (auto done = transaction.commit(); !done)
        return fail(done.error());
    return true;
}

/// All parts or none, giving way as `take` does.
Result<void> inParts(StoreContext& context, const QList<Part>& parts, const QString& verb,
                     const BatchId& id) {
    for (int tries = 1;; ++tries) {
        auto written = writeParts(context, parts, verb, id, tries < kMostTries);
        if (!written)
            return fail(written.error());
        if (*written)
            return {};
        letOthersWrite(context.database);
    }
}

QList<QList<SignalCount>> byTheme(const QList<SignalCount>& counts) {
    QMap<ThemeId, QList<SignalCount>> themes;
    for (const SignalCount& count : counts)
        themes[count.theme].append(count);
    return themes.values();
}

} // namespace

Result<ImportReport> TrendService::importCounts(const QString& path, const QString& source,
                                                OnRefused onRefused, const Progress& progress) {
    if (auto checked = checkShortText(m_context, source, u"source"_s); !checked)
        return fail(checked.error());
    auto bytes = readAll(path);
    if (!bytes)
        return fail(bytes.error());
    auto file = checkCounts(*bytes, path, m_context.vocabulary, today(m_context), progress);
    if (!file)
        return fail(file.error());
    storage::CountRepository counts(m_context.database);
    sortAsStored(file->accepted);
    const ImportBatch batch = newBatch(m_context, u"counts"_s, source, path, int(file->accepted.size()));
    using Write = std::function<Result<void>(const QList<SignalCount>&)>;
    return take(m_context, *file, onRefused, batch, progress, [&]() -> Result<Write> {
        auto present = counts.table();
        if (!present)
            return fail(present.error());
        return [&counts, &batch, there = Present(*present)](const auto& some) mutable -> Result<void> {
            for (const SignalCount& count : some)
                if (there.holds(count))
                    if (auto retired = counts.retire(count); !retired)
                        return retired;
            return counts.add(some, batch.id);
        };
    });
}

Result<ImportReport> TrendService::importPopulation(const QString& path, OnRefused onRefused,
                                                    const Progress& progress) {
    auto bytes = readAll(path);
    if (!bytes)
        return fail(bytes.error());
    auto file = checkPopulation(*bytes, path, m_context.vocabulary, today(m_context), progress);
    if (!file)
        return fail(file.error());
    QSet<QString> sources;
    for (const Population& figure : std::as_const(file->accepted))
        sources.insert(figure.source);
    for (const QString& source : std::as_const(sources)) {
        if (auto checked = checkShortText(m_context, source, u"source"_s); !checked)
            return fail(checked.error());
    }
    storage::PopulationRepository population(m_context.database);
    const QString source = file->accepted.isEmpty() ? QString() : file->accepted.first().source;
    const ImportBatch batch = newBatch(m_context, u"population"_s, source, path, int(file->accepted.size()));
    using Write = std::function<Result<void>(const QList<Population>&)>;
    return take(m_context, *file, onRefused, batch, progress, [&]() -> Result<Write> {
        return [&](const QList<Population>& some) -> Result<void> {
            for (const Population& figure : some)
                if (auto added = population.add(figure, batch.id); !added)
                    return added;
            return {};
        };
    });
}

Result<void> TrendService::undoImport(const BatchId& id) {
    storage::CountRepository counts(m_context.database);
    storage::PopulationRepository population(m_context.database);
    auto batch = counts.batch(id);
    if (!batch)
        return fail(batch.error());
    if (!*batch || (*batch)->kind == u"bundle")
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"batch"_s}, {u"id"_s, id.text()}});
    auto ofCounts = counts.ofBatch(id);
    auto ofYouths = population.ofBatch(id);
    if (!ofCounts || !ofYouths)
        return fail(ofCounts ? ofYouths.error() : ofCounts.error());
    const auto gone = std::make_shared<TakenFigures::Batch>();
    gone->counts = std::move(*ofCounts);
    gone->youths = std::move(*ofYouths);
    QList<Part> parts;
    parts.append([&]() -> Result<void> { // nobody else took it away meanwhile
        auto still = counts.batch(id);
        if (!still)
            return fail(still.error());
        return *still ? Result<void>()
                      : fail(ErrorCode::NotFound, {{u"kind"_s, u"batch"_s}, {u"id"_s, id.text()}});
    });
    for (const auto& some : byTheme(gone->counts))
        parts.append([&counts, &id, theme = some.first().theme] { return counts.removeBatch(id, theme); });
    if (!gone->youths.isEmpty())
        parts.append([&] { return population.removeBatch(id); });
    parts.append([&] { return counts.markUndone(id, m_context.clock.now()); });
    if (auto done = inParts(m_context, parts, u"import.undo"_s, id); !done)
        return done;
    m_context.takenFigures->keep(id, gone);
    m_context.changed(Topic::Counts, id.text());
    return {};
}

Result<void> TrendService::redoImport(const BatchId& id) {
    const auto gone = m_context.takenFigures->of(id);
    if (!gone)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"batch"_s}, {u"id"_s, id.text()}});
    storage::CountRepository counts(m_context.database);
    storage::PopulationRepository population(m_context.database);
    QList<Part> parts;
    for (const auto& some : byTheme(gone->counts))
        parts.append([&counts, &id, some] { return counts.putBack(id, some); });
    if (!gone->youths.isEmpty())
        parts.append([&] { return population.putBack(id, gone->youths); });
    parts.append([&] { return counts.markUndone(id, {}); });
    if (auto done = inParts(m_context, parts, u"import.redo"_s, id); !done)
        return done;
    m_context.takenFigures->forget(id);
    m_context.changed(Topic::Counts, id.text());
    return {};
}

Result<QList<ImportBatch>> TrendService::batches() const {
    return storage::CountRepository(m_context.database).batches();
}

Result<BatchId> TrendService::typeCount(const SignalCount& count, const QString& source) {
    const auto refuse = [](const QString& what, const QString& value) {
        return fail(ErrorCode::InvalidValue, {{u"what"_s, what}, {u"value"_s, value}});
    };
    const Vocabulary& words = m_context.vocabulary;
    if (auto area = words.district(count.area.id(), true); !area)
        return fail(area.error());
    if (auto theme = words.theme(count.theme.id()); !theme)
        return fail(theme.error());
    if (auto referrer = words.referrer(count.referrer.id()); !referrer)
        return fail(referrer.error());
    if (!count.quarter.isValid() || count.quarter.firstDay() > today(m_context))
        return refuse(u"quarter"_s, count.quarter.isValid() ? count.quarter.text() : QString());
    if (count.count < 0 || count.count > kMostCount)
        return refuse(u"count"_s, QString::number(count.count));
    if (auto checked = checkShortText(m_context, source, u"source"_s); !checked)
        return fail(checked.error());
    const ImportBatch batch = newBatch(m_context, u"typed"_s, source, {}, 1);
    const CheckedFile<SignalCount> one{{count}, {}, 0};
    storage::CountRepository counts(m_context.database);
    using Write = std::function<Result<void>(const QList<SignalCount>&)>;
    auto report = take(m_context, one, OnRefused::ImportNothing, batch, {}, [&]() -> Result<Write> {
        return [&](const QList<SignalCount>& only) -> Result<void> {
            if (auto retired = counts.retire(count); !retired)
                return retired;
            return counts.add(only, batch.id);
        };
    });
    if (!report)
        return fail(report.error());
    return report->batch;
}

} // namespace leertafel::services
