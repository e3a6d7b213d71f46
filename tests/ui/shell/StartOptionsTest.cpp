#include "app/StartOptions.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace Qt::StringLiterals;

namespace {

QString refusalOf(const QStringList& given) {
    QString refusal;
    readStartOptions(QStringList(u"leertafel"_s) + given, refusal);
    return refusal;
}

QString storeOf(const QStringList& given) {
    QString refusal;
    const StartOptions options = readStartOptions(QStringList(u"leertafel"_s) + given, refusal);
    EXPECT_TRUE(refusal.isEmpty()) << qPrintable(refusal);
    return options.store;
}

} // namespace

TEST(StartOptions, AFolderIsOpenedWithAndWithoutItsOption) {
    const QString folder = QDir::temp().absoluteFilePath(u"Team.leertafel"_s);
    EXPECT_EQ(storeOf({folder}), folder);
    EXPECT_EQ(storeOf({folder + u'/'}), folder);
    EXPECT_EQ(storeOf({u"--store"_s, folder}), folder);
    EXPECT_EQ(storeOf({u"Team.leertafel"_s}), QDir::current().absoluteFilePath(u"Team.leertafel"_s));
    EXPECT_EQ(storeOf({}), QString());
}

TEST(StartOptions, WhatElseIsGivenIsRefusedInOneSentence) {
    for (const QStringList& given :
         {QStringList{u"one"_s, u"two"_s}, QStringList{u"--store"_s, u"one"_s, u"two"_s},
          QStringList{u"--demo"_s, u"one"_s}, QStringList{u"--nothing"_s}, QStringList{u"--lang"_s, u"fr"_s},
          QStringList{u"--scheme"_s, u"blue"_s}, QStringList{u"--text"_s, u"large"_s},
          QStringList{u"--text"_s, u"500"_s}, QStringList{u"--text"_s, u"99"_s},
          QStringList{u"--text"_s, u"-150"_s}}) {
        const QString refusal = refusalOf(given);
        EXPECT_TRUE(refusal.endsWith(u'.') && refusal.count(u'.') == 1)
            << qPrintable(given.join(u' ')) << ": " << qPrintable(refusal);
    }
    EXPECT_EQ(refusalOf({u"--lang"_s, u"en"_s, u"--scheme"_s, u"dark"_s, u"--text"_s, u"150"_s}), QString());
    for (const QString& size : {u"100"_s, u"200"_s})
        EXPECT_EQ(refusalOf({u"--text"_s, size}), QString()) << qPrintable(size);
}
