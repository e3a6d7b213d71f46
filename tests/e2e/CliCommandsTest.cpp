#include "tests/e2e/CliFixture.h"
#include "tests/support/TestPaths.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::test {

using CliCommands = CliFixture;

TEST_F(CliCommands, DemoSaysWhatItMade) {
    EXPECT_FALSE(demo().value(u"session"_s).toString().isEmpty());
    EXPECT_GE(demo().value(u"members"_s).toArray().size(), 3);
    EXPECT_GE(demo().value(u"cases"_s).toInt(), 16);
}

TEST_F(CliCommands, TheSamePassphraseOpensForEachDemoMember) {
    const QJsonArray members = demo().value(u"members"_s).toArray();
    for (const QJsonValue& member : members) {
        const Call info =
            runOn({u"info"_s, store(), u"--member"_s, member[u"name"_s].toString(), u"--json"_s});
        EXPECT_EQ(info.exitCode, 0) << info.err.constData();
    }
}

TEST_F(CliCommands, CasesFilterByAreaAndState) {
    const Call all = runOn({u"cases"_s, store(), u"--json"_s, u"--limit"_s, u"500"_s});
    ASSERT_EQ(all.exitCode, 0) << all.err.constData();
    const Call some =
        runOn({u"cases"_s, store(), u"--area"_s, u"WK034409"_s, u"--state"_s, u"released"_s, u"--json"_s});
    ASSERT_EQ(some.exitCode, 0) << some.err.constData();
    const QJsonArray rows = some.json().value(u"cases"_s).toArray();
    EXPECT_FALSE(rows.isEmpty());
    EXPECT_LT(rows.size(), all.json().value(u"cases"_s).toArray().size());
    for (const QJsonValue& row : rows) {
        EXPECT_EQ(row[u"area"_s].toString(), u"WK034409"_s);
        EXPECT_EQ(row[u"state"_s].toString(), u"released"_s);
    }
}

TEST_F(CliCommands, SearchFoldsDiacriticsAndShowsTheWords) {
    const Call hits = runOn({u"search"_s, store(), u"schóól"_s, u"--json"_s});
    ASSERT_EQ(hits.exitCode, 0) << hits.err.constData();
    const QJsonArray rows = hits.json().value(u"hits"_s).toArray();
    ASSERT_FALSE(rows.isEmpty());
    EXPECT_TRUE(rows.first()[u"snippet"_s].toString().contains(QChar(2)));
    const Call none = runOn({u"search"_s, store(), u"zyxwvut"_s, u"--json"_s});
    EXPECT_EQ(none.exitCode, 0);
    EXPECT_TRUE(none.json().value(u"hits"_s).toArray().isEmpty());
}

TEST_F(CliCommands, ScanCountsCodePoints) {
    const QByteArray line = "{\"id\":\"a\",\"text\":\"😀 Bel 06-12345678 of mail naar noor@voorbeeld.nl\"}\n";
    const Call scanned = run({u"scan"_s, u"--jsonl"_s}, line);
    ASSERT_EQ(scanned.exitCode, 0) << scanned.err.constData();
    const QJsonArray spans =
        QJsonDocument::fromJson(scanned.out.trimmed()).object().value(u"spans"_s).toArray();
    bool phone = false;
    for (const QJsonValue& span : spans)
        phone = phone || (span[u"label"_s] == u"phone"_s && span[u"start"_s].toInt() == 6 &&
                          span[u"end"_s].toInt() == 17);
    EXPECT_TRUE(phone) << scanned.out.constData();
}

TEST_F(CliCommands, BrokenCountsImportNothingUnlessAsked) {
    const QString copy = copyOfStore(u"broken"_s);
    const QString file = QStringLiteral(LEERTAFEL_SOURCE "/tests/core/services/data/counts-broken.csv");
    const Call refused = runOn({u"counts"_s, u"import"_s, copy, file, u"--json"_s});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.json().value(u"accepted"_s).toInt(), 9);
    EXPECT_EQ(refused.json().value(u"refused"_s).toArray().size(), 22);
    EXPECT_EQ(refused.json().value(u"skippedEmpty"_s).toInt(), 1);
    EXPECT_FALSE(refused.json().value(u"imported"_s).toBool());
    EXPECT_TRUE(refused.saidOneSentence()) << refused.err.constData();
    const Call taken = runOn({u"counts"_s, u"import"_s, copy, file, u"--skip-refused"_s, u"--json"_s});
    EXPECT_EQ(taken.exitCode, 0) << taken.err.constData();
    EXPECT_TRUE(taken.json().value(u"imported"_s).toBool());
}

TEST_F(CliCommands, TrendsShowTheLeidscheRijnStory) {
    const Call trends = runOn({u"trends"_s, store(), u"--theme"_s, u"gevoel.druk"_s, u"--area"_s,
                               u"WK034409"_s, u"--by"_s, u"quarter"_s, u"--json"_s});
    ASSERT_EQ(trends.exitCode, 0) << trends.err.constData();
    const QJsonObject json = trends.json();
    int highIn2022 = 0;
    const QJsonArray points = json.value(u"points"_s).toArray();
    for (const QJsonValue& point : points) {
        if (point[u"quarter"_s].toString().startsWith(u"2022"_s) && point[u"flag"_s].toString() == u"high"_s)
            ++highIn2022;
        if (point[u"hidden"_s].toBool()) {
            EXPECT_TRUE(point[u"count"_s].isNull());
            EXPECT_TRUE(point[u"value"_s].isNull());
        }
    }
    EXPECT_GE(highIn2022, 1);
    EXPECT_FALSE(json.value(u"sentence"_s).toString().isEmpty());
}

TEST_F(CliCommands, PackIsAPdfWithoutAuthorNames) {
    const QString out = path(u"leesmap.pdf"_s);
    const Call pack = runOn({u"pack"_s, store(), u"--session"_s, demo().value(u"session"_s).toString(),
                             u"--out"_s, out, u"--json"_s});
    ASSERT_EQ(pack.exitCode, 0) << pack.err.constData();
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF-"));
    QProcess text;
    text.start(u"pdftotext"_s, {out, u"-"_s});
    ASSERT_TRUE(text.waitForFinished(20000)) << "pdftotext comes with poppler-utils";
    const QString words = QString::fromUtf8(text.readAllStandardOutput());
    EXPECT_GT(words.size(), 1000);
    const QJsonArray members = demo().value(u"members"_s).toArray();
    for (const QJsonValue& member : members)
        EXPECT_FALSE(words.contains(member[u"name"_s].toString()));
    QProcess properties;
    properties.start(u"pdfinfo"_s, {out});
    ASSERT_TRUE(properties.waitForFinished(20000));
    const QString found = QString::fromUtf8(properties.readAllStandardOutput());
    EXPECT_FALSE(found.contains(u"Author:"_s)) << qPrintable(found);
}

TEST_F(CliCommands, VerifyFindsTheDemoSound) {
    const Call verify = runOn({u"verify"_s, store(), u"--json"_s});
    EXPECT_EQ(verify.exitCode, 0) << verify.out.constData();
    EXPECT_TRUE(verify.json().value(u"ok"_s).toBool());
    EXPECT_GT(verify.json().value(u"checked"_s).toInt(), 50);
}

TEST_F(CliCommands, BackupThenRestoreBringsItBack) {
    const QString copy = copyOfStore(u"kept"_s);
    const Call backup = runOn({u"backup"_s, copy, u"--json"_s});
    ASSERT_EQ(backup.exitCode, 0) << backup.err.constData();
    const QString kept = backup.json().value(u"path"_s).toString();
    EXPECT_TRUE(QFile::exists(kept));
    const qsizetype before = runOn({u"cases"_s, copy, u"--json"_s, u"--limit"_s, u"500"_s})
                                 .json()
                                 .value(u"cases"_s)
                                 .toArray()
                                 .size();
    QFile database(copy + u"/store.db"_s);
    ASSERT_TRUE(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(static_cast<qsizetype>(database.size()), 'x'));
    database.close();
    EXPECT_EQ(runOn({u"cases"_s, copy}).exitCode, 1);
    const Call restored = runOn({u"restore"_s, copy, kept, u"--json"_s});
    ASSERT_EQ(restored.exitCode, 0) << restored.err.constData();
    const Call after = runOn({u"cases"_s, copy, u"--json"_s, u"--limit"_s, u"500"_s});
    EXPECT_EQ(after.exitCode, 0) << after.err.constData();
    EXPECT_EQ(after.json().value(u"cases"_s).toArray().size(), before);
}

TEST_F(CliCommands, StatisticsListsItsMethods) {
    const Call list = run({u"statistics"_s, u"--list"_s});
    ASSERT_EQ(list.exitCode, 0);
    EXPECT_TRUE(list.out.contains("u-chart-exact"));
    const Call rate =
        run({u"statistics"_s, u"rate"_s}, "{\"count\":[12],\"population\":[4000],\"periods_per_year\":4}");
    EXPECT_EQ(rate.exitCode, 0) << rate.err.constData();
    const Call unknown = run({u"statistics"_s, u"no-such-method"_s}, "{}");
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_EQ(unknown.err.trimmed(), "There is no method “no-such-method”; --list names them.");
    const Call batch = run({u"statistics"_s, u"--batch"_s},
                           "{\"name\":\"five\",\"id\":\"round-to-five\",\"input\":{\"x\":[3]}}\nno json\n");
    EXPECT_EQ(batch.exitCode, 0);
    EXPECT_TRUE(batch.out.contains("\"rounded\":[5]"));
    EXPECT_TRUE(batch.out.contains("Line 2 is not JSON"));
}

TEST_F(CliCommands, HidesASmallCellAndWhatGivesItAway) {
    const QByteArray raw = "\"raw\":{\"cells\":[[3,9,20]],\"row_totals\":[32]}";
    const Call hidden = run({u"suppress"_s}, "{" + raw + "}");
    ASSERT_EQ(hidden.exitCode, 0) << hidden.err.constData();
    const QJsonObject published =
        QJsonDocument::fromJson(hidden.out).object().value(u"published"_s).toObject();
    EXPECT_TRUE(published.value(u"cells"_s)[0][0].isNull());
    const QByteArray shown = QJsonDocument(published).toJson(QJsonDocument::Compact);
    EXPECT_TRUE(run({u"suppress"_s, u"--audit"_s}, "{" + raw + ",\"published\":" + shown + "}")
                    .out.contains("\"safe\": true"));
    const Call leaking = run({u"suppress"_s, u"--audit"_s},
                             "{" + raw + ",\"published\":{\"cells\":[[null,9,20]],\"row_totals\":[32]}}");
    EXPECT_TRUE(leaking.out.contains("\"safe\": false"));
    EXPECT_TRUE(leaking.out.contains("can be worked out: it is 3."));
    EXPECT_EQ(run({u"suppress"_s}, "{}").exitCode, 1);
}

} // namespace leertafel::test
