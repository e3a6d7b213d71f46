#include "core/services/StoreKey.h"

#include <QFile>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using security::Keyring;
using security::SecretBytes;
using storage::Database;

Q_LOGGING_CATEGORY(storeKeyLog, "leertafel.services.storekey", QtInfoMsg)

namespace {

void finishKeyChange(UnlockedKeys& keys, const std::shared_ptr<const SecretBytes>& next) {
    const auto current = keys.storeKey();
    auto ring = Keyring::load(keys.folder.keyring());
    if (!ring || !ring->hasNextStoreKey() || !ring->promoteStoreKey(*current, *next)) {
        keys.settle(next);
        return;
    }
    keys.settle(next);
    if (!keys.save(*ring))
        qCWarning(storeKeyLog, "The keyring still holds two store keys; the next opening settles it.");
}

void forgetKeyChange(UnlockedKeys& keys) {
    auto ring = keys.keyring();
    if (!ring || !ring->hasNextStoreKey())
        return;
    ring->dropNextStoreKey(*keys.storeKey());
    if (keys.save(*ring))
        keys.settle(keys.storeKey());
}

} // namespace

Result<std::unique_ptr<Database>> openDatabase(UnlockedKeys& keys, Database::Mode mode) {
    const QString path = keys.folder.database();
    if (!QFile::exists(path))
        return fail(ErrorCode::NotAStore, {{u"path"_s, keys.folder.path()}});
    const bool writes = mode == Database::Mode::ReadWrite;
    auto database = Database::open(path, keys.storeKey()->view(), keys.cipher, mode);
    if (database) {
        if (writes && keys.nextStoreKey())
            forgetKeyChange(keys);
        return database;
    }
    const auto next = keys.nextStoreKey();
    if (database.error().code != ErrorCode::StoreDamaged || !next)
        return database;
    database = Database::open(path, next->view(), keys.cipher, mode);
    if (database) {
        if (writes)
            finishKeyChange(keys, next);
        else
            keys.settle(next);
    }
    return database;
}

Result<void> changeStoreKey(Database& database, UnlockedKeys& keys,
                            const std::function<Result<void>(Keyring&)>& edit) {
    if (database.isReadOnly())
        return fail(ErrorCode::StoreReadOnly, {{u"path"_s, keys.folder.path()}});
    auto ring = keys.keyring();
    if (!ring)
        return fail(ring.error());
    const Keyring before = *ring;
    if (edit)
        if (auto edited = edit(*ring); !edited)
            return edited;
    const auto current = keys.storeKey();
    const auto next = std::make_shared<const SecretBytes>(SecretBytes::random(32));
    if (auto prepared = ring->prepareStoreKey(*current, *next); !prepared)
        return prepared;
    if (auto saved = keys.save(*ring); !saved)
        return saved;
    if (auto changed = database.rekey(next->view()); !changed) {
        std::ignore = keys.save(before);
        return changed;
    }
    finishKeyChange(keys, next);
    return {};
}

} // namespace leertafel::services
