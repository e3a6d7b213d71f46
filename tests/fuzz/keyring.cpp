#include "core/security/KeyringFile.h"
#include "core/security/SecretBytes.h"
#include "tests/fuzz/Fuzz.h"

#include <QJsonDocument>

using leertafel::security::KeyringFile;

// What is read as a keyring says the same once it is written and read again, belongs to no store whose key is
// not known, and nobody gets in with a guessed member.
// NOLINTNEXTLINE: libFuzzer asks for this name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto ring = KeyringFile::fromJson(leertafel::fuzz::bytesOf(data, size));
    if (!ring)
        return 0;
    QJsonObject written = KeyringFile::toJson(*ring);
    written.insert(QStringLiteral("seal"), QString::fromLatin1(QByteArray(32, 's').toBase64()));
    const auto again = KeyringFile::fromJson(QJsonDocument(written).toJson());
    MUST(again.has_value());
    MUST(KeyringFile::toJson(*again) == KeyringFile::toJson(*ring));
    static const auto key = leertafel::security::SecretBytes::random(32);
    MUST(!ring->isSealedBy(key));
    MUST(!ring->unlock(leertafel::MemberId(QStringLiteral("nobody")), "x").has_value());
    return 0;
}
