#include "core/services/Passphrase.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace leertafel::services;

TEST(PassphraseTest, IsTheSameHoweverAccentsWereTyped) {
    EXPECT_EQ(Passphrase(u"ole\u0301"_s).utf8(), Passphrase(u"ol\u00e9"_s).utf8());
    EXPECT_TRUE(Passphrase(u""_s).isEmpty());
}

TEST(PassphraseTest, MovesAndLeavesNothingBehind) {
    Passphrase first(u"zeven blauwe olifanten"_s);
    const Passphrase second = std::move(first);
    EXPECT_TRUE(first.isEmpty());
    EXPECT_EQ(QByteArray("zeven blauwe olifanten"), second.utf8());
}

TEST(PassphraseTest, ScoresWhatIsHardToGuess) {
    EXPECT_EQ(0, passphraseScore(u""_s));
    EXPECT_EQ(0, passphraseScore(u"password"_s));
    for (const QString& weak : {u"welkom01"_s, u"Welkom2026"_s, u"geheim123"_s, u"utrecht1"_s})
        EXPECT_LT(passphraseScore(weak), 3) << weak.toStdString();
    EXPECT_LT(passphraseScore(u"12345678901234567890"_s), 3);
    EXPECT_EQ(4, passphraseScore(u"zeven blauwe olifanten"_s));
    EXPECT_EQ(4, passphraseScore(u"zeven blauwe olifanten zwemmen naar huis "_s.repeated(400)));
}

TEST(PassphraseTest, KnownWordsAddNothing) {
    const QString name = u"Wilhelmina Verzonnenstra"_s;
    EXPECT_GE(passphraseScore(name), 3);
    EXPECT_LT(passphraseScore(name, {name}), 3);
}
