#pragma once

#include "core/domain/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace leertafel::security {

/// A member's secret keys while the store is unlocked, in guarded memory (libsodium). Shared, never
/// copied; the memory is wiped when the last holder lets go.
class MemberKeys {
public:
    ~MemberKeys();
    MemberKeys(const MemberKeys&) = delete;
    MemberKeys& operator=(const MemberKeys&) = delete;

    QByteArray signPublicKey() const; ///< Ed25519, 32 bytes
    QByteArray boxPublicKey() const;  ///< X25519, 32 bytes

    /// Detached Ed25519 signature, 64 bytes.
    QByteArray sign(QByteArrayView message) const;
    /// Seals what only this member may read (drafts, private reflections): XChaCha20-Poly1305 under a key
    /// derived from the member's secret key; `context` is authenticated and must be the same on opening.
    QByteArray sealPrivate(QByteArrayView plain, QByteArrayView context) const;
    /// `StoreDamaged` when it is not what this member sealed under `context`.
    Result<QByteArray> openPrivate(QByteArrayView sealed, QByteArrayView context) const;

private:
    friend class Keyring;
    struct Private; ///< core/security/MemberSecret.h
    explicit MemberKeys(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

/// Does `signature` belong to `message` and the Ed25519 key?
bool verify(QByteArrayView message, QByteArrayView signature, QByteArrayView signPublicKey);

/// BLAKE2b-256 in lower-case hex.
QString digest(QByteArrayView bytes);

} // namespace leertafel::security
