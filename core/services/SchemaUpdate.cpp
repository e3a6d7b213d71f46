#include "core/services/SchemaUpdate.h"

#include "core/services/StoreContext.h"
#include "core/storage/Backup.h"
#include "core/storage/Migrator.h"
#include "core/storage/RecordState.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

using storage::Migrator;

Result<void> updateSchema(storage::Database& database, const UnlockedKeys& keys, const Clock& clock,
                          const Progress& progress) {
    int done = 0, total = 0; // as last told
    const auto tell = [&](int nowDone, int nowTotal) {
        done = nowDone;
        total = nowTotal;
        return !progress || progress(done, total);
    };
    const storage::Watch watch(database, [&] { return tell(done, total); });
    auto faults = storage::integrityFaults(database);
    if (!faults)
        return fail(faults.error());
    if (!faults->isEmpty())
        return fail(ErrorCode::StoreDamaged, {{u"path"_s, database.path()}});
    // Every missing step in one transaction: should the third go wrong, the first two never happened.
    storage::Transaction whole(database);
    if (!whole.begun())
        return whole.begun();
    auto before = Migrator::schemaOf(database);
    if (!before)
        return fail(before.error());
    if (auto migrated = Migrator(keys.options.schema).migrate(database); !migrated)
        return fail(migrated.error());
    auto after = Migrator::schemaOf(database);
    if (!after)
        return fail(after.error());
    QStringList kinds = storage::RecordStates::changedSince(*before);
    const QStringList later = storage::RecordStates::changedSince(*after);
    kinds.removeIf([&later](const QString& kind) { return later.contains(kind); });
    storage::EventLog log(database, clock, signerOf(keys.member, keys.keys));
    if (auto recorded = log.recordAll(keys.member, kinds, tell); !recorded)
        return recorded;
    return whole.commit();
}

} // namespace leertafel::services
