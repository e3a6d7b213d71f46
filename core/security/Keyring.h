#pragma once

#include "core/domain/Id.h"
#include "core/domain/Result.h"
#include "core/security/KdfCost.h"
#include "core/security/MemberKeys.h"
#include "core/security/RecoveryCode.h"
#include "core/security/SecretBytes.h"

#include <QDateTime>
#include <QList>

#include <memory>
#include <optional>

namespace leertafel::security {

/// What stands in the keyring about one member, readable by anyone.
struct KeyringMember {
    MemberId id;
    QString name;
    QByteArray signKey;
    QByteArray boxKey;
};

/// What a passphrase or the recovery code gives.
struct Unlocked {
    std::shared_ptr<const MemberKeys> keys;
    SecretBytes storeKey;
    /// Only while a change of the store key was broken off: the database has one of the two keys.
    std::optional<SecretBytes> nextStoreKey{};
};

/// `keyring.json` of a store: who may open it, and everything they need for it but their passphrase.
///
/// Each member has one secret of 32 bytes from which all own keys come, sealed under a key derived from the
/// passphrase (Argon2id, own salt); the store key is sealed to the member's X25519 key. The recovery entry
/// has an X25519 key of its own, sealed under the printed code, to which the store key and the secret of the
/// member who holds the code are sealed. Everything is authenticated with a subkey of the store key, so that
/// nobody without that key can slip another public key in. Not thread-safe; a value, saved as a whole.
class Keyring {
public:
    static constexpr int newestVersion = 1;

    /// An empty keyring with its store key. @param cipher of the database.
    static Keyring create(const StoreId& store, const QString& cipher, const QDateTime& created);
    /// `NotAStore`, `CannotRead`, `StoreDamaged`, `StoreNewer`.
    static Result<Keyring> load(const QString& path);
    /// The two halves of `load`: what stands in the file, and the keyring in it. @param path for errors.
    static Result<QByteArray> read(const QString& path);
    static Result<Keyring> parse(const QByteArray& bytes, const QString& path);
    /// Guarded: the whole file or the old one. `DiskFull`, `CannotWrite`.
    Result<void> save(const QString& path) const;

    const StoreId& store() const { return m_store; }
    const QString& cipher() const { return m_cipher; }
    /// Nobody without `storeKey` changed anything in it.
    bool isSealedBy(const SecretBytes& storeKey) const;
    QList<KeyringMember> members() const;
    std::optional<KeyringMember> member(const MemberId& id) const;

    /// Slow. `MemberUnknown`, `WrongPassphrase`, `StoreDamaged` when the keyring was tampered with.
    Result<Unlocked> unlock(const MemberId& member, QByteArrayView passphrase) const;

    /// Slow: adds a member with fresh keys. `MemberExists` (name).
    Result<Unlocked> addMember(const MemberId& id, const QString& name, QByteArrayView passphrase,
                               const KdfCost& cost, const SecretBytes& storeKey);
    /// Slow. `WrongPassphrase`.
    Result<void> changePassphrase(const MemberId& member, QByteArrayView current, QByteArrayView next,
                                  const KdfCost& cost);
    /// The member's entry goes, and the recovery entry if its code is theirs; the store key stays as it is:
    /// change it next. `MemberUnknown`, `LastMember`.
    Result<void> removeMember(const MemberId& member, const SecretBytes& storeKey);

    /// Who holds the printed code; empty when there is none.
    MemberId recoveryHolder() const { return m_recovery ? m_recovery->holder : MemberId(); }
    /// Slow: a new code, in place of any older one, that opens the store and, for `holder`, the own keys as
    /// well.
    Result<RecoveryCode> setRecovery(const MemberId& holder, QByteArrayView passphrase, const KdfCost& cost,
                                     const SecretBytes& storeKey);
    /// Slow: `member` gets `passphrase`. The holder of the code keeps the own keys, another member gets fresh
    /// ones and can no longer read the drafts sealed under the old. `WrongRecoveryCode`, `MemberUnknown`.
    Result<Unlocked> recover(const MemberId& member, const RecoveryCode& code, QByteArrayView passphrase,
                             const KdfCost& cost);

    /// Seals `next` beside `current` for everybody, before the database changes keys.
    Result<void> prepareStoreKey(const SecretBytes& current, const SecretBytes& next);
    /// The database has the new key: it becomes the key, and the old one is kept for older backups.
    Result<void> promoteStoreKey(const SecretBytes& current, const SecretBytes& next);
    /// The database kept its key.
    void dropNextStoreKey(const SecretBytes& current);
    bool hasNextStoreKey() const;
    /// Keys that the store had before, newest first; older backups are under one of them.
    QList<std::shared_ptr<const SecretBytes>> formerStoreKeys(const SecretBytes& storeKey) const;

private:
    friend class KeyringFile;
    /// A secret sealed under what somebody types.
    struct Lock {
        QByteArray salt;
        KdfCost cost;
        QByteArray secret;
    };
    struct Entry {
        MemberId id;
        QString name;
        Lock lock;
        QByteArray signKey;
        QByteArray boxKey;
        QByteArray storeKey;
        QByteArray nextStoreKey;
    };
    struct Recovery {
        Lock lock;
        QByteArray boxKey;
        QByteArray storeKey;
        QByteArray nextStoreKey;
        MemberId holder;
        QByteArray holderSecret;
    };

    Keyring() = default;
    Entry* find(const MemberId& id);
    const Entry* find(const MemberId& id) const;
    QByteArray context(const char* use, const QString& id) const;
    Result<Lock> lockUp(const SecretBytes& secret, QByteArrayView typed, const KdfCost& cost,
                        const QByteArray& context) const;
    /// `wrong` when what was typed does not open it.
    Result<SecretBytes> openLock(const Lock& lock, QByteArrayView typed, const QByteArray& context,
                                 Error wrong) const;
    void setKeys(Entry& entry, const SecretBytes& secret, const SecretBytes& storeKey) const;
    Result<Unlocked> unlockedBy(const Entry& entry, const SecretBytes& secret) const;
    QByteArray authenticated() const;
    void seal(const SecretBytes& storeKey);

    StoreId m_store;
    QString m_cipher;
    QString m_created;
    QList<Entry> m_members;
    std::optional<Recovery> m_recovery;
    QList<QByteArray> m_former;
    QByteArray m_seal;
};

} // namespace leertafel::security
