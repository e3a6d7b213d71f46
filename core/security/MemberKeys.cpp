#include "core/security/MemberKeys.h"

#include "core/security/MemberSecret.h"
#include "core/security/Sealing.h"
#include "core/security/Sodium.h"

namespace leertafel::security {

MemberKeys::Private::Private(const SecretBytes& memberSecret)
    : signPublic(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized)
    , boxPublic(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized)
    , signSecret(crypto_sign_SECRETKEYBYTES)
    , boxSecret(crypto_box_SECRETKEYBYTES)
    , privateKey(subkey(memberSecret, 3, "lt-draft")) {
    const SecretBytes signSeed = subkey(memberSecret, 1, "lt-signs");
    crypto_sign_seed_keypair(bytesOf(signPublic), signSecret.data(), signSeed.data());
    const SecretBytes boxSeed = subkey(memberSecret, 2, "lt-boxes");
    crypto_box_seed_keypair(bytesOf(boxPublic), boxSecret.data(), boxSeed.data());
}

MemberKeys::MemberKeys(std::unique_ptr<Private> data) : d(std::move(data)) {}
MemberKeys::~MemberKeys() = default;

QByteArray MemberKeys::signPublicKey() const { return d->signPublic; }
QByteArray MemberKeys::boxPublicKey() const { return d->boxPublic; }

QByteArray MemberKeys::sign(QByteArrayView message) const {
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), lengthOf(message),
                         d->signSecret.data());
    return signature;
}

QByteArray MemberKeys::sealPrivate(QByteArrayView plain, QByteArrayView context) const {
    return seal(plain, d->privateKey, context);
}

Result<QByteArray> MemberKeys::openPrivate(QByteArrayView sealed, QByteArrayView context) const {
    auto plain = unsealText(sealed, d->privateKey, context);
    if (!plain)
        return fail(ErrorCode::StoreDamaged);
    return std::move(*plain);
}

bool verify(QByteArrayView message, QByteArrayView signature, QByteArrayView signPublicKey) {
    useSodium();
    return signature.size() == crypto_sign_BYTES && signPublicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), lengthOf(message),
                                       bytesOf(signPublicKey)) == 0;
}

QString digest(QByteArrayView bytes) {
    useSodium();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), crypto_generichash_BYTES, bytesOf(bytes), lengthOf(bytes), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

} // namespace leertafel::security
