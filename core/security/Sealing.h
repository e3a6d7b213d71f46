#pragma once

#include "core/domain/Result.h"
#include "core/security/KdfCost.h"
#include "core/security/SecretBytes.h"

#include <QByteArray>

#include <optional>

/// The few ways in which this program seals: thin names around libsodium, nothing hand-made.
namespace leertafel::security {

/// A key from a passphrase and a salt of 16 bytes: Argon2id, 32 bytes. Nothing when memory does not suffice.
std::optional<SecretBytes> deriveKey(QByteArrayView passphrase, QByteArrayView salt, const KdfCost& cost);

/// XChaCha20-Poly1305 (IETF) with a random nonce in front; `context` is authenticated with it.
QByteArray seal(QByteArrayView plain, const SecretBytes& key, QByteArrayView context);
std::optional<SecretBytes> unseal(QByteArrayView sealed, const SecretBytes& key, QByteArrayView context);
/// The same for words, which are going to be shown: guarded memory costs more than opening them.
std::optional<QByteArray> unsealText(QByteArrayView sealed, const SecretBytes& key, QByteArrayView context);

/// An anonymous sealed box to an X25519 public key.
QByteArray sealTo(QByteArrayView plain, QByteArrayView boxPublicKey);
std::optional<SecretBytes> unsealFrom(QByteArrayView sealed, QByteArrayView boxPublicKey,
                                      const SecretBytes& boxSecretKey);

/// Subkey number `id` of 32 bytes for one use (8 letters) of a master key of 32 bytes.
SecretBytes subkey(const SecretBytes& master, quint64 id, const char (&use)[9]);

/// Keyed BLAKE2b-256.
QByteArray authenticate(QByteArrayView message, const SecretBytes& key);

QByteArray randomBytes(int count);

} // namespace leertafel::security
