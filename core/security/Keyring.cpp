#include "core/security/Keyring.h"

#include "core/security/MemberSecret.h"
#include "core/security/Sealing.h"
#include "core/security/Sodium.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::security {

namespace {

constexpr char memberUse[] = "member";
constexpr char recoveryUse[] = "recovery";
constexpr char formerUse[] = "former";

SecretBytes sealingKey(const SecretBytes& storeKey) { return subkey(storeKey, 1, "lt-rings"); }
SecretBytes formerKey(const SecretBytes& storeKey) { return subkey(storeKey, 2, "lt-older"); }

Error unknownMember(const MemberId& id) {
    return Error::of(ErrorCode::MemberUnknown, {{u"member"_s, id.text()}});
}

Error notTheWords(const QString& name) {
    return Error::of(ErrorCode::WrongPassphrase, {{u"member"_s, name}});
}

template <typename Entries>
auto* entryOf(Entries& entries, const MemberId& id) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

Keyring Keyring::create(const StoreId& store, const QString& cipher, const QDateTime& created) {
    Keyring ring;
    ring.m_store = store;
    ring.m_cipher = cipher;
    ring.m_created = created.toUTC().toString(Qt::ISODate);
    return ring;
}

QList<KeyringMember> Keyring::members() const {
    QList<KeyringMember> members;
    for (const Entry& entry : m_members)
        members.append({entry.id, entry.name, entry.signKey, entry.boxKey});
    return members;
}

std::optional<KeyringMember> Keyring::member(const MemberId& id) const {
    const Entry* entry = find(id);
    if (!entry)
        return std::nullopt;
    return KeyringMember{entry->id, entry->name, entry->signKey, entry->boxKey};
}

Keyring::Entry* Keyring::find(const MemberId& id) { return entryOf(m_members, id); }

const Keyring::Entry* Keyring::find(const MemberId& id) const { return entryOf(m_members, id); }

QByteArray Keyring::context(const char* use, const QString& id) const {
    return QByteArrayLiteral("leertafel-keyring-1\n") + use + '\n' + m_store.text().toUtf8() + '\n' +
           id.toUtf8();
}

Result<Keyring::Lock> Keyring::lockUp(const SecretBytes& secret, QByteArrayView typed, const KdfCost& cost,
                                      const QByteArray& context) const {
    Lock lock;
    lock.salt = randomBytes(crypto_pwhash_SALTBYTES);
    lock.cost = cost;
    const auto key = deriveKey(typed, lock.salt, cost);
    if (!key)
        return fail(ErrorCode::NotEnoughMemory);
    lock.secret = security::seal(secret.view(), *key, context);
    return lock;
}

Result<SecretBytes> Keyring::openLock(const Lock& lock, QByteArrayView typed, const QByteArray& context,
                                      Error wrong) const {
    if (lock.salt.size() != crypto_pwhash_SALTBYTES || !lock.cost.isSane())
        return fail(ErrorCode::StoreDamaged);
    const auto key = deriveKey(typed, lock.salt, lock.cost);
    if (!key)
        return fail(ErrorCode::NotEnoughMemory);
    auto secret = unseal(lock.secret, *key, context);
    if (!secret)
        return fail(std::move(wrong));
    return std::move(*secret);
}

void Keyring::setKeys(Entry& entry, const SecretBytes& secret, const SecretBytes& storeKey) const {
    const MemberKeys::Private keys(secret);
    entry.signKey = keys.signPublic;
    entry.boxKey = keys.boxPublic;
    entry.storeKey = sealTo(storeKey.view(), entry.boxKey);
    entry.nextStoreKey.clear();
}

Result<Unlocked> Keyring::unlockedBy(const Entry& entry, const SecretBytes& secret) const {
    if (secret.size() != 32)
        return fail(ErrorCode::StoreDamaged);
    auto keys = std::make_unique<MemberKeys::Private>(secret);
    if (keys->boxPublic != entry.boxKey || keys->signPublic != entry.signKey)
        return fail(ErrorCode::StoreDamaged);
    auto storeKey = unsealFrom(entry.storeKey, entry.boxKey, keys->boxSecret);
    if (!storeKey || storeKey->size() != 32 || !isSealedBy(*storeKey))
        return fail(ErrorCode::StoreDamaged);
    Unlocked unlocked{nullptr, std::move(*storeKey)};
    if (!entry.nextStoreKey.isEmpty()) {
        unlocked.nextStoreKey = unsealFrom(entry.nextStoreKey, entry.boxKey, keys->boxSecret);
        if (!unlocked.nextStoreKey || unlocked.nextStoreKey->size() != 32)
            return fail(ErrorCode::StoreDamaged);
    }
    unlocked.keys = std::shared_ptr<const MemberKeys>(new MemberKeys(std::move(keys)));
    return unlocked;
}

Result<Unlocked> Keyring::unlock(const MemberId& member, QByteArrayView passphrase) const {
    const Entry* entry = find(member);
    if (!entry)
        return fail(unknownMember(member));
    const auto secret =
        openLock(entry->lock, passphrase, context(memberUse, member.text()), notTheWords(entry->name));
    if (!secret)
        return fail(secret.error());
    return unlockedBy(*entry, *secret);
}

Result<Unlocked> Keyring::addMember(const MemberId& id, const QString& name, QByteArrayView passphrase,
                                    const KdfCost& cost, const SecretBytes& storeKey) {
    const bool exists = std::any_of(m_members.cbegin(), m_members.cend(), [&](const Entry& e) {
        return e.id == id || e.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (exists)
        return fail(ErrorCode::MemberExists, {{u"name"_s, name}});
    const SecretBytes secret = SecretBytes::random(32);
    auto lock = lockUp(secret, passphrase, cost, context(memberUse, id.text()));
    if (!lock)
        return fail(lock.error());
    Entry entry;
    entry.id = id;
    entry.name = name;
    entry.lock = std::move(*lock);
    setKeys(entry, secret, storeKey);
    m_members.append(entry);
    seal(storeKey);
    return unlockedBy(entry, secret);
}

Result<void> Keyring::changePassphrase(const MemberId& member, QByteArrayView current, QByteArrayView next,
                                       const KdfCost& cost) {
    Entry* entry = find(member);
    if (!entry)
        return fail(unknownMember(member));
    const QByteArray use = context(memberUse, member.text());
    const auto secret = openLock(entry->lock, current, use, notTheWords(entry->name));
    if (!secret)
        return fail(secret.error());
    auto unlocked = unlockedBy(*entry, *secret);
    if (!unlocked)
        return fail(unlocked.error());
    auto lock = lockUp(*secret, next, cost, use);
    if (!lock)
        return fail(lock.error());
    entry->lock = std::move(*lock);
    seal(unlocked->storeKey);
    return {};
}

Result<void> Keyring::removeMember(const MemberId& member, const SecretBytes& storeKey) {
    if (!find(member))
        return fail(unknownMember(member));
    if (m_members.size() == 1)
        return fail(ErrorCode::LastMember);
    m_members.removeIf([&](const Entry& entry) { return entry.id == member; });
    // Who leaves may still have the sheet.
    if (m_recovery && m_recovery->holder == member)
        m_recovery.reset();
    seal(storeKey);
    return {};
}

Result<RecoveryCode> Keyring::setRecovery(const MemberId& holder, QByteArrayView passphrase,
                                          const KdfCost& cost, const SecretBytes& storeKey) {
    const Entry* entry = find(holder);
    if (!entry)
        return fail(unknownMember(holder));
    const auto secret =
        openLock(entry->lock, passphrase, context(memberUse, holder.text()), notTheWords(entry->name));
    if (!secret)
        return fail(secret.error());
    RecoveryCode code = RecoveryCode::random();
    const SecretBytes recoverySecret = SecretBytes::random(32);
    auto lock = lockUp(recoverySecret, code.secret(), cost, context(recoveryUse, {}));
    if (!lock)
        return fail(lock.error());
    Recovery recovery;
    recovery.lock = std::move(*lock);
    recovery.boxKey = MemberKeys::Private(recoverySecret).boxPublic;
    recovery.storeKey = sealTo(storeKey.view(), recovery.boxKey);
    recovery.holder = holder;
    recovery.holderSecret = sealTo(secret->view(), recovery.boxKey);
    m_recovery = std::move(recovery);
    seal(storeKey);
    return code;
}

Result<Unlocked> Keyring::recover(const MemberId& member, const RecoveryCode& code, QByteArrayView passphrase,
                                  const KdfCost& cost) {
    Entry* entry = find(member);
    if (!entry)
        return fail(unknownMember(member));
    if (!m_recovery)
        return fail(ErrorCode::WrongRecoveryCode);
    const auto recoverySecret = openLock(m_recovery->lock, code.secret(), context(recoveryUse, {}),
                                         Error::of(ErrorCode::WrongRecoveryCode));
    if (!recoverySecret)
        return fail(recoverySecret.error());
    const MemberKeys::Private keys(*recoverySecret);
    const auto storeKey = unsealFrom(m_recovery->storeKey, m_recovery->boxKey, keys.boxSecret);
    if (!storeKey || !isSealedBy(*storeKey))
        return fail(ErrorCode::StoreDamaged);

    auto secret = m_recovery->holder == member
                      ? unsealFrom(m_recovery->holderSecret, m_recovery->boxKey, keys.boxSecret)
                      : std::optional(SecretBytes::random(32));
    if (!secret)
        return fail(ErrorCode::StoreDamaged);
    auto lock = lockUp(*secret, passphrase, cost, context(memberUse, member.text()));
    if (!lock)
        return fail(lock.error());
    std::optional<SecretBytes> next;
    if (!m_recovery->nextStoreKey.isEmpty())
        next = unsealFrom(m_recovery->nextStoreKey, m_recovery->boxKey, keys.boxSecret);
    entry->lock = std::move(*lock);
    setKeys(*entry, *secret, *storeKey);
    if (next)
        entry->nextStoreKey = sealTo(next->view(), entry->boxKey);
    seal(*storeKey);
    return unlockedBy(*entry, *secret);
}

Result<void> Keyring::prepareStoreKey(const SecretBytes& current, const SecretBytes& next) {
    if (!isSealedBy(current))
        return fail(ErrorCode::StoreDamaged);
    for (Entry& entry : m_members)
        entry.nextStoreKey = sealTo(next.view(), entry.boxKey);
    if (m_recovery)
        m_recovery->nextStoreKey = sealTo(next.view(), m_recovery->boxKey);
    seal(current);
    return {};
}

Result<void> Keyring::promoteStoreKey(const SecretBytes& current, const SecretBytes& next) {
    if (!isSealedBy(current) || !hasNextStoreKey())
        return fail(ErrorCode::StoreDamaged);
    // Every former key moves along under the new one, this store's last key in front.
    QList<QByteArray> former = {security::seal(current.view(), formerKey(next), context(formerUse, {}))};
    for (const auto& key : formerStoreKeys(current))
        former.append(security::seal(key->view(), formerKey(next), context(formerUse, {})));
    m_former = std::move(former);
    for (Entry& entry : m_members) {
        entry.storeKey = entry.nextStoreKey;
        entry.nextStoreKey.clear();
    }
    if (m_recovery) {
        m_recovery->storeKey = m_recovery->nextStoreKey;
        m_recovery->nextStoreKey.clear();
    }
    seal(next);
    return {};
}

void Keyring::dropNextStoreKey(const SecretBytes& current) {
    for (Entry& entry : m_members)
        entry.nextStoreKey.clear();
    if (m_recovery)
        m_recovery->nextStoreKey.clear();
    seal(current);
}

bool Keyring::hasNextStoreKey() const {
    return std::any_of(m_members.cbegin(), m_members.cend(),
                       [](const Entry& e) { return !e.nextStoreKey.isEmpty(); });
}

QList<std::shared_ptr<const SecretBytes>> Keyring::formerStoreKeys(const SecretBytes& storeKey) const {
    QList<std::shared_ptr<const SecretBytes>> keys;
    for (const QByteArray& sealed : m_former)
        if (auto key = unseal(sealed, formerKey(storeKey), context(formerUse, {})))
            keys.append(std::make_shared<const SecretBytes>(std::move(*key)));
    return keys;
}

void Keyring::seal(const SecretBytes& storeKey) {
    m_seal = authenticate(authenticated(), sealingKey(storeKey));
}

bool Keyring::isSealedBy(const SecretBytes& storeKey) const {
    const QByteArray right = authenticate(authenticated(), sealingKey(storeKey));
    return right.size() == m_seal.size() &&
           sodium_memcmp(right.constData(), m_seal.constData(), static_cast<std::size_t>(right.size())) == 0;
}

} // namespace leertafel::security
