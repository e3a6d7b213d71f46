#include "core/security/SecretBytes.h"

#include <QByteArray>

#include <gtest/gtest.h>

#include <type_traits>

using namespace leertafel::security;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);

TEST(SecretBytesTest, MovesAndLeavesNothingBehind) {
    SecretBytes first = SecretBytes::random(32);
    const QByteArray was = first.view().toByteArray();
    SecretBytes second = std::move(first);
    EXPECT_EQ(was, second.view().toByteArray());
    EXPECT_TRUE(first.isEmpty());
}

TEST(SecretBytesTest, RandomOnesDiffer) {
    const SecretBytes a = SecretBytes::random(32);
    const SecretBytes b = SecretBytes::random(32);
    EXPECT_FALSE(a.equals(b));
    EXPECT_TRUE(a.equals(a.clone()));
}

TEST(SecretBytesTest, GuardsItsEnds) {
    // libsodium puts the bytes right before an unreadable page: one step too far ends the program.
    EXPECT_DEATH(
        {
            const SecretBytes bytes(32);
            volatile unsigned char beyond = bytes.data()[32];
            static_cast<void>(beyond);
        },
        "");
}
