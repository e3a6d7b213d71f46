#include "ui/trends/RefusedModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

TEST(RefusedModel, holdsTogetherWhileItChanges) {
    RefusedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines({{4, u"quarter"_s, u"2022-K5"_s}, {17, u"duplicate"_s, u"9"_s, 2}});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, RefusedModel::Line).data().toInt(), 4);
    EXPECT_EQ(model.index(0, RefusedModel::Value).data().toString(), u"2022-K5"_s);
    EXPECT_TRUE(model.index(1, RefusedModel::Why).data().toString().contains(u"2"_s));
    model.setLines({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(RefusedModel, hasASentenceForEveryReason) {
    const QString unknown = RefusedModel::sentence({1, u"something else"_s});
    for (const QString& reason :
         {u"quarter"_s,  u"year"_s,     u"area"_s,   u"theme"_s,   u"referrer"_s,  u"negative"_s,
          u"notWhole"_s, u"empty"_s,    u"hidden"_s, u"columns"_s, u"separator"_s, u"duplicate"_s,
          u"conflict"_s, u"tooLarge"_s, u"header"_s, u"total"_s,   u"future"_s,    u"quote"_s,
          u"date"_s,     u"age"_s,      u"source"_s, u"utf8"_s}) {
        const QString sentence = RefusedModel::sentence({5, reason, {}, 2});
        EXPECT_FALSE(sentence.isEmpty());
        EXPECT_NE(sentence, unknown) << reason.toStdString();
    }
}
