#include "core/services/UnlockedKeys.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace leertafel::services {

using security::Keyring;
using security::SecretBytes;

UnlockedKeys::UnlockedKeys(storage::StoreFolder where, StoreOptions how, const Keyring& ring,
                           const security::KeyringMember& who, security::Unlocked unlocked)
    : folder(std::move(where))
    , options(std::move(how))
    , cipher(ring.cipher())
    , member(who.id)
    , memberName(who.name)
    , keys(std::move(unlocked.keys))
    , m_storeKey(std::make_shared<const SecretBytes>(std::move(unlocked.storeKey)))
    , m_nextStoreKey(unlocked.nextStoreKey
                         ? std::make_shared<const SecretBytes>(std::move(*unlocked.nextStoreKey))
                         : nullptr) {}

std::shared_ptr<const SecretBytes> UnlockedKeys::storeKey() const {
    const std::lock_guard guard(m_mutex);
    return m_storeKey;
}

std::shared_ptr<const SecretBytes> UnlockedKeys::nextStoreKey() const {
    const std::lock_guard guard(m_mutex);
    return m_nextStoreKey;
}

void UnlockedKeys::settle(std::shared_ptr<const SecretBytes> storeKey) {
    const std::lock_guard guard(m_mutex);
    m_storeKey = std::move(storeKey);
    m_nextStoreKey.reset();
}

Result<Keyring> UnlockedKeys::keyring() const {
    auto bytes = Keyring::read(folder.keyring());
    if (!bytes)
        return fail(bytes.error());
    const std::lock_guard guard(m_mutex);
    // The same bytes under the same key were found good before; every opening asks, and few change anything.
    if (m_checked && m_checked->bytes == *bytes && m_checked->storeKey == m_storeKey)
        return m_checked->ring;
    auto ring = Keyring::parse(*bytes, folder.keyring());
    if (!ring)
        return ring;
    if (!ring->isSealedBy(*m_storeKey))
        return fail(ErrorCode::StoreDamaged, {{u"path"_s, folder.keyring()}});
    m_checked = Checked{std::move(*bytes), *ring, m_storeKey};
    return ring;
}

Result<void> UnlockedKeys::save(const Keyring& ring) const {
    if (auto saved = ring.save(folder.keyring()); !saved)
        return saved;
    // A keyring that is lost takes every backup with it, so the newest one stands beside them.
    QDir().mkpath(folder.backups());
    std::ignore = ring.save(folder.keyringCopy());
    return {};
}

} // namespace leertafel::services
