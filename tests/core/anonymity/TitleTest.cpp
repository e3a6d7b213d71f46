#include "core/anonymity/Placeholder.h"

#include <gtest/gtest.h>

namespace leertafel::anonymity::test {

using namespace Qt::StringLiterals;

namespace {

/// The text with the name replaced, its title with it.
QString replaced(const QString& text, const QString& name, const QString& with) {
    const auto start = static_cast<int>(text.indexOf(name));
    const int from = startWithTitle(text, start, with);
    return text.left(from) + with + text.mid(start + name.size());
}

} // namespace

TEST(Title, GoesWithTheNameItStandsBefore) {
    for (const auto& title :
         {u"mw."_s, u"mw"_s, u"mevr."_s, u"mevrouw"_s, u"Mevrouw"_s, u"dhr."_s, u"meneer"_s, u"de heer"_s,
          u"De heer"_s, u"dr."_s, u"prof. dr."_s, u"mw. drs."_s, u"mw.\u00a0"_s})
        EXPECT_EQ(replaced(title + u" Voorbeeldsma belde"_s, u"Voorbeeldsma"_s, u"[moeder]"_s),
                  u"[moeder] belde"_s)
            << qPrintable(title);
    EXPECT_EQ(replaced(u"Toen zei mw. Voorbeeldsma niets"_s, u"Voorbeeldsma"_s, u"de buurvrouw"_s),
              u"Toen zei de buurvrouw niets"_s);
}

TEST(Title, TheSameRoleIsNotSaidTwice) {
    EXPECT_EQ(replaced(u"zijn oma Bedacht kookt"_s, u"Bedacht"_s, u"[oma]"_s), u"zijn [oma] kookt"_s);
    EXPECT_EQ(replaced(u"Kind Bedacht speelt"_s, u"Bedacht"_s, u"[kind 2]"_s), u"[kind 2] speelt"_s);
    EXPECT_EQ(replaced(u"haar oma Bedacht kookt"_s, u"Bedacht"_s, u"[moeder]"_s),
              u"haar oma [moeder] kookt"_s);
}

TEST(Title, OtherWordsStay) {
    for (const auto& before : {u"de jongen "_s, u"dus "_s, u"Kadr. "_s, u"mw.\n"_s, u"[mevrouw] "_s, u""_s})
        EXPECT_EQ(replaced(before + u"Voorbeeldsma belde"_s, u"Voorbeeldsma"_s, u"[moeder]"_s),
                  before + u"[moeder] belde"_s)
            << qPrintable(before);
}

} // namespace leertafel::anonymity::test
