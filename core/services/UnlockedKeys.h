#pragma once

#include "core/security/Keyring.h"
#include "core/services/StoreService.h"
#include "core/storage/StoreFolder.h"

#include <mutex>
#include <optional>

namespace leertafel::services {

/// What unlocking gave: one member's keys and the store's key. Shared by the workspaces of one store, on any
/// thread; the keys are wiped when the last of them lets go. Internal to this folder.
class UnlockedKeys {
public:
    UnlockedKeys(storage::StoreFolder where, StoreOptions how, const security::Keyring& ring,
                 const security::KeyringMember& who, security::Unlocked unlocked);

    const storage::StoreFolder folder;
    const StoreOptions options;
    const QString cipher; ///< of the store's pages
    const MemberId member;
    const QString memberName;
    const std::shared_ptr<const security::MemberKeys> keys;

    std::shared_ptr<const security::SecretBytes> storeKey() const;
    /// Only while a change of the store key was broken off.
    std::shared_ptr<const security::SecretBytes> nextStoreKey() const;
    /// The store's key is now this one.
    void settle(std::shared_ptr<const security::SecretBytes> storeKey);

    /// The keyring as it is on disk now. `StoreDamaged` when it is not sealed with the store's key.
    Result<security::Keyring> keyring() const;
    /// Saves it, and a copy beside the backups.
    Result<void> save(const security::Keyring& ring) const;

private:
    /// A keyring that was found to be sealed with this key.
    struct Checked {
        QByteArray bytes;
        security::Keyring ring;
        std::shared_ptr<const security::SecretBytes> storeKey;
    };
    mutable std::mutex m_mutex;
    mutable std::optional<Checked> m_checked;
    std::shared_ptr<const security::SecretBytes> m_storeKey;
    std::shared_ptr<const security::SecretBytes> m_nextStoreKey;
};

} // namespace leertafel::services
