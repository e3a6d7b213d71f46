#include "ui/dossier/PackWords.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

TEST(PackWords, bothLanguagesSayEverything) {
    const auto nl = PackWords::load(u"nl"_s);
    const auto en = PackWords::load(u"en"_s);
    ASSERT_TRUE(nl && en);
    const QStringList dutch = nl->keys(), english = en->keys();
    EXPECT_EQ(QSet(dutch.begin(), dutch.end()), QSet(english.begin(), english.end()));
    for (const QString& key : dutch) {
        EXPECT_FALSE((*nl)(key).isEmpty()) << key.toStdString();
        EXPECT_EQ((*nl)(key).count(u'%'), (*en)(key).count(u'%')) << key.toStdString();
    }
}

TEST(PackWords, refusesALanguageWithoutWords) {
    const auto words = PackWords::load(u"xx"_s);
    ASSERT_FALSE(words);
    EXPECT_EQ(words.error().code, ErrorCode::InvalidValue);
}

TEST(PackWords, writesTimesAsPeopleSayThem) {
    const auto nl = PackWords::load(u"nl"_s);
    ASSERT_TRUE(nl);
    EXPECT_EQ(nl->span(QDateTime(QDate(2026, 2, 12), QTime(13, 30)), 90),
              u"donderdag 12 februari 2026, 13.30–15.00"_s);
    EXPECT_EQ(nl->date({}), QString());
}
