#include "core/security/Sealing.h"

#include "core/security/Sodium.h"

namespace leertafel::security {

namespace {
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t stackOfHashing = std::size_t(32) * 1024;

/// @param plain room for what is sealed, without its nonce and tag.
bool unsealInto(unsigned char* plain, QByteArrayView sealed, const SecretBytes& key, QByteArrayView context) {
    const QByteArrayView body = sealed.sliced(nonceSize);
    return key.size() == 32 && crypto_aead_xchacha20poly1305_ietf_decrypt(
                                   plain, nullptr, nullptr, bytesOf(body), lengthOf(body), bytesOf(context),
                                   lengthOf(context), bytesOf(sealed), key.data()) == 0;
}
} // namespace

KdfCost KdfCost::moderate() {
    return {crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE};
}

KdfCost KdfCost::least() {
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

bool KdfCost::isSane() const {
    return operations >= crypto_pwhash_argon2id_OPSLIMIT_MIN && operations <= 64 &&
           memory >= crypto_pwhash_argon2id_MEMLIMIT_MIN &&
           memory <= crypto_pwhash_argon2id_MEMLIMIT_SENSITIVE;
}

std::optional<SecretBytes> deriveKey(QByteArrayView passphrase, QByteArrayView salt, const KdfCost& cost) {
    useSodium();
    if (salt.size() != crypto_pwhash_SALTBYTES || !cost.isSane())
        return std::nullopt;
    SecretBytes key(32);
    const bool derived = crypto_pwhash(key.data(), key.size(), passphrase.data(), lengthOf(passphrase),
                                       bytesOf(salt), cost.operations, static_cast<std::size_t>(cost.memory),
                                       crypto_pwhash_ALG_ARGON2ID13) == 0;
    // The library leaves its last block, which is the key, on the stack of this thread.
    sodium_stackzero(stackOfHashing);
    if (!derived)
        return std::nullopt;
    return key;
}

QByteArray seal(QByteArrayView plain, const SecretBytes& key, QByteArrayView context) {
    QByteArray sealed = randomBytes(nonceSize);
    sealed.resize(nonceSize + plain.size() + tagSize);
    unsigned char* out = bytesOf(sealed);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceSize, nullptr, bytesOf(plain), lengthOf(plain),
                                               bytesOf(context), lengthOf(context), nullptr, out, key.data());
    return sealed;
}

std::optional<SecretBytes> unseal(QByteArrayView sealed, const SecretBytes& key, QByteArrayView context) {
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    SecretBytes plain(static_cast<std::size_t>(sealed.size() - nonceSize - tagSize));
    if (!unsealInto(plain.data(), sealed, key, context))
        return std::nullopt;
    return plain;
}

std::optional<QByteArray> unsealText(QByteArrayView sealed, const SecretBytes& key, QByteArrayView context) {
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    if (!unsealInto(bytesOf(plain), sealed, key, context))
        return std::nullopt;
    return plain;
}

QByteArray sealTo(QByteArrayView plain, QByteArrayView boxPublicKey) {
    useSodium();
    Q_ASSERT(boxPublicKey.size() == crypto_box_PUBLICKEYBYTES);
    QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(bytesOf(sealed), bytesOf(plain), lengthOf(plain), bytesOf(boxPublicKey)) != 0)
        return {};
    return sealed;
}

std::optional<SecretBytes> unsealFrom(QByteArrayView sealed, QByteArrayView boxPublicKey,
                                      const SecretBytes& boxSecretKey) {
    constexpr auto extra = static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (sealed.size() <= extra || boxPublicKey.size() != crypto_box_PUBLICKEYBYTES ||
        boxSecretKey.size() != 32)
        return std::nullopt;
    SecretBytes plain(static_cast<std::size_t>(sealed.size() - extra));
    if (crypto_box_seal_open(plain.data(), bytesOf(sealed), lengthOf(sealed), bytesOf(boxPublicKey),
                             boxSecretKey.data()) != 0)
        return std::nullopt;
    return plain;
}

SecretBytes subkey(const SecretBytes& master, quint64 id, const char (&use)[9]) {
    Q_ASSERT(master.size() == crypto_kdf_KEYBYTES);
    SecretBytes key(32);
    crypto_kdf_derive_from_key(key.data(), key.size(), id, use, master.data());
    return key;
}

QByteArray authenticate(QByteArrayView message, const SecretBytes& key) {
    useSodium();
    QByteArray tag(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytesOf(tag), crypto_generichash_BYTES, bytesOf(message), lengthOf(message),
                       key.data(), key.size());
    return tag;
}

QByteArray randomBytes(int count) {
    useSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

} // namespace leertafel::security
