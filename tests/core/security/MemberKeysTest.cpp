#include "core/security/Keyring.h"

#include <QDateTime>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::security;

namespace {

std::shared_ptr<const MemberKeys> someKeys() {
    Keyring ring = Keyring::create(StoreId(u"store"_s), u"aegis"_s, QDateTime({2026, 2, 2}, {9, 0}, Qt::UTC));
    auto unlocked = ring.addMember(MemberId(u"m"_s), u"Noor Voorbeeld"_s, QByteArrayView("words"),
                                   KdfCost::least(), SecretBytes::random(32));
    EXPECT_TRUE(unlocked.has_value());
    return unlocked->keys;
}

QByteArray changed(QByteArray bytes, qsizetype at) {
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return bytes;
}

} // namespace

TEST(MemberKeysTest, ASignatureBelongsToOneTextAndOneMember) {
    const auto noor = someKeys();
    const auto ali = someKeys();
    const QByteArray text = "version digest, outcome, words";
    const QByteArray signature = noor->sign(text);
    EXPECT_EQ(64, signature.size());
    EXPECT_TRUE(verify(text, signature, noor->signPublicKey()));
    EXPECT_FALSE(verify(text, signature, ali->signPublicKey()));
    EXPECT_FALSE(verify(text + ".", signature, noor->signPublicKey()));
    EXPECT_FALSE(verify(text, changed(signature, 10), noor->signPublicKey()));
    EXPECT_FALSE(verify(text, signature.left(63), noor->signPublicKey()));
    EXPECT_FALSE(verify(text, signature, QByteArray()));
}

TEST(MemberKeysTest, WhatIsPrivateOpensForItsMemberInItsPlaceOnly) {
    const auto noor = someKeys();
    const auto ali = someKeys();
    const QByteArray plain = "nog niet af";
    const QByteArray sealed = noor->sealPrivate(plain, "draft 1");
    EXPECT_FALSE(sealed.contains(plain));
    EXPECT_NE(sealed, noor->sealPrivate(plain, "draft 1"));
    EXPECT_EQ(plain, noor->openPrivate(sealed, "draft 1").value());
    EXPECT_EQ(ErrorCode::StoreDamaged, noor->openPrivate(sealed, "draft 2").error().code);
    EXPECT_EQ(ErrorCode::StoreDamaged, ali->openPrivate(sealed, "draft 1").error().code);
    for (qsizetype i = 0; i < sealed.size(); ++i)
        EXPECT_FALSE(noor->openPrivate(changed(sealed, i), "draft 1").has_value());
    EXPECT_FALSE(noor->openPrivate("", "draft 1").has_value());
    EXPECT_EQ(QByteArray(), noor->openPrivate(noor->sealPrivate("", "empty"), "empty").value());
}

TEST(MemberKeysTest, DigestIsBlake2b) {
    // RFC 7693 gives BLAKE2b-512; this is the 256-bit digest of the same three letters.
    EXPECT_EQ(u"bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"_s, digest("abc"));
    EXPECT_EQ(u"0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"_s, digest(""));
}
