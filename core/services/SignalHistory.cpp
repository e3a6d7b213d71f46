#include "core/services/SignalHistory.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace leertafel::services {

namespace {

struct Batch {
    BatchId id;
    QSet<Quarter> quarters{};
    Quarter newest{};
};

QList<Batch> batchesOf(const QList<storage::BatchedCount>& history) {
    QList<Batch> batches;
    for (const storage::BatchedCount& count : history) {
        if (batches.isEmpty() || batches.last().id != count.batch)
            batches.append({count.batch});
        batches.last().quarters.insert(count.quarter);
        batches.last().newest = std::max(batches.last().newest, count.quarter);
    }
    return batches;
}

using Key = std::tuple<QString, QString, Quarter, QString>;

} // namespace

KnownThen knownAsOf(const QList<storage::BatchedCount>& history, Quarter quarter) {
    const QList<Batch> batches = batchesOf(history);
    qsizetype known = 0;
    while (known < batches.size() && batches[known].newest <= quarter)
        ++known;
    const auto holdsIt = [&](const Batch& batch) { return batch.quarters.contains(quarter); };
    if (std::none_of(batches.begin(), batches.begin() + known, holdsIt))
        known = std::min(batches.size(),
                         std::find_if(batches.begin() + known, batches.end(), holdsIt) - batches.begin() + 1);
    QSet<Quarter> seen;
    QMap<Quarter, BatchId> standIn;
    for (qsizetype i = 0; i < batches.size(); ++i) {
        for (const Quarter held : batches[i].quarters) {
            if (held > quarter)
                continue;
            if (i < known)
                seen.insert(held);
            else if (!seen.contains(held) && !standIn.contains(held))
                standIn.insert(held, batches[i].id);
        }
    }

    KnownThen then;
    QSet<BatchId> used;
    for (qsizetype i = 0; i < known; ++i)
        used.insert(batches[i].id);
    QMap<Key, int> figures;
    Quarter newest;
    for (const storage::BatchedCount& count : history) {
        if (count.quarter > quarter ||
            !(used.contains(count.batch) || standIn.value(count.quarter) == count.batch))
            continue;
        // A later import replaces what an earlier one said.
        figures.insert({count.theme.id(), count.area.id(), count.quarter, count.referrer}, count.count);
        newest = std::max(newest, count.quarter);
    }
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
        const auto& [theme, area, when, referrer] = figure.key();
        if (then.table.isEmpty() || then.table.last().theme.id() != theme)
            then.table.append({ThemeId(theme)});
        QList<storage::CountCell>& cells = then.table.last().cells;
        if (cells.isEmpty() || cells.last().area.id() != area || cells.last().quarter != when)
            cells.append({AreaCode(area), when, 0});
        cells.last().count += figure.value();
    }
    then.newestIsOpen = std::none_of(batches.begin(), batches.begin() + known, [&](const Batch& batch) {
        return batch.quarters.contains(newest) && batch.newest > newest;
    });
    return then;
}

} // namespace leertafel::services
