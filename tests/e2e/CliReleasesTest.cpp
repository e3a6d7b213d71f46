// Figures that leave a store through the command line.
#include "tests/e2e/CliFixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::test {

using CliReleases = CliFixture;

TEST_F(CliReleases, GiveOutTablesAndKeepThemInTheRegister) {
    const QString copy = copyOfStore(u"given"_s);
    const QString csv = path(u"verloop.csv"_s), book = path(u"kwartaal.xlsx"_s);
    const Call first = runOn({u"figures"_s, u"out"_s, copy, u"--theme"_s, u"gevoel.druk"_s, u"--area"_s,
                              u"WK034409"_s, u"--out"_s, csv, u"--json"_s});
    ASSERT_EQ(first.exitCode, 0) << first.err.constData();
    QFile table(csv);
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(table.readAll());
    EXPECT_EQ(text.section(u"\r\n\r\n"_s, 0, 0).count(u'×') > 0, first.json()[u"hidden"_s].toInt() > 0);

    const Call second =
        runOn({u"figures"_s, u"out"_s, copy, u"--quarter"_s, u"2022-K4"_s, u"--out"_s, book, u"--json"_s});
    ASSERT_EQ(second.exitCode, 0) << second.err.constData();
    EXPECT_GT(second.json()[u"hidden"_s].toInt(), 0);
    EXPECT_TRUE(QFile::exists(book));

    const Call given = runOn({u"figures"_s, u"given"_s, copy, u"--json"_s});
    ASSERT_EQ(given.exitCode, 0) << given.err.constData();
    const QJsonArray releases = given.json()[u"releases"_s].toArray();
    ASSERT_EQ(releases.size(), 2);
    EXPECT_EQ(releases[0][u"file"_s].toString(), u"xlsx"_s);
    EXPECT_EQ(releases[1][u"id"_s], first.json()[u"release"_s]);
    EXPECT_EQ(runOn({u"verify"_s, copy}).exitCode, 0);
}

TEST_F(CliReleases, GiveOutEveryView) {
    const QString copy = copyOfStore(u"views"_s);
    const QList<QStringList> views{{u"sideBySide"_s, u"--theme"_s, u"gevoel.druk"_s},
                                   {u"compare"_s, u"--theme"_s, u"gevoel.druk"_s, u"--quarter"_s, u"2022"_s},
                                   {u"map"_s, u"--theme"_s, u"gevoel.druk"_s, u"--quarter"_s, u"2022-K4"_s},
                                   {u"ladder"_s}};
    for (const QStringList& view : views) {
        const QString file = path(view.first() + u".csv"_s);
        const Call call =
            runOn(QStringList{u"figures"_s, u"out"_s, copy, u"--out"_s, file, u"--view"_s} + view);
        EXPECT_EQ(call.exitCode, 0) << call.err.constData();
        EXPECT_TRUE(QFile::exists(file));
    }
    const Call given = runOn({u"figures"_s, u"given"_s, copy, u"--json"_s});
    EXPECT_EQ(given.json()[u"releases"_s].toArray().size(), 4);
    EXPECT_EQ(runOn({u"verify"_s, copy}).exitCode, 0);
    EXPECT_EQ(runOn({u"figures"_s, u"out"_s, copy, u"--out"_s, path(u"b.csv"_s), u"--view"_s, u"map"_s,
                     u"--quarter"_s, u"2022-K4"_s})
                  .exitCode,
              2);
}

TEST_F(CliReleases, HoldThePacksThatPrintFigures) {
    const QString copy = copyOfStore(u"packs"_s);
    const auto made = [&](const QString& kind) {
        return runOn({kind, copy, u"--session"_s, demo().value(u"session"_s).toString(), u"--out"_s,
                      path(kind + u".pdf"_s), u"--json"_s});
    };
    const Call pack = made(u"pack"_s);
    ASSERT_EQ(pack.exitCode, 0) << pack.err.constData();
    ASSERT_GT(pack.json()[u"trends"_s].toInt(), 0);
    ASSERT_EQ(made(u"report"_s).exitCode, 0);
    const QJsonArray releases =
        runOn({u"figures"_s, u"given"_s, copy, u"--json"_s}).json()[u"releases"_s].toArray();
    ASSERT_EQ(releases.size(), 1) << "a report prints no number";
    EXPECT_EQ(releases[0][u"kind"_s].toString(), u"pack"_s);
    EXPECT_EQ(releases[0][u"file"_s].toString(), u"pdf"_s);
    EXPECT_EQ(runOn({u"verify"_s, copy}).exitCode, 0);
}

TEST_F(CliReleases, StayKnownWhenTheStoreGoesBackToABackup) {
    const QString copy = copyOfStore(u"back"_s);
    const auto given = [&] { return runOn({u"figures"_s, u"given"_s, copy, u"--json"_s}).json(); };
    ASSERT_EQ(runOn({u"backup"_s, copy}).exitCode, 0);
    const auto giveOut = [&](const QString& name) {
        return runOn({u"figures"_s, u"out"_s, copy, u"--quarter"_s, u"2022-K4"_s, u"--out"_s, path(name)})
            .exitCode;
    };
    ASSERT_EQ(giveOut(u"eerst.csv"_s), 0);
    const QJsonArray before = given()[u"releases"_s].toArray();
    ASSERT_EQ(before.size(), 1);
    ASSERT_EQ(runOn({u"restore"_s, copy}).exitCode, 0);
    EXPECT_EQ(given()[u"releases"_s].toArray(), before) << "who, what and when";
    EXPECT_TRUE(given()[u"unknown"_s].toArray().isEmpty());
    EXPECT_EQ(runOn({u"verify"_s, copy}).exitCode, 0);
    // And the next table is checked beside it.
    EXPECT_EQ(giveOut(u"weer.csv"_s), 0);
    EXPECT_EQ(given()[u"releases"_s].toArray().size(), 2);
}

TEST_F(CliReleases, SayWhatARestoredStoreNoLongerKnows) {
    const QString copy = copyOfStore(u"gone"_s);
    const auto given = [&] { return runOn({u"figures"_s, u"given"_s, copy, u"--json"_s}).json(); };
    ASSERT_EQ(runOn({u"backup"_s, copy}).exitCode, 0);
    ASSERT_EQ(
        runOn({u"figures"_s, u"out"_s, copy, u"--quarter"_s, u"2022-K4"_s, u"--out"_s, path(u"weg.csv"_s)})
            .exitCode,
        0);
    EXPECT_EQ(given()[u"releases"_s].toArray().size(), 1);
    EXPECT_TRUE(given()[u"unknown"_s].toArray().isEmpty());
    // The store that is replaced cannot be read any more.
    QFile damaged(copy + u"/store.db"_s);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite) && damaged.write(QByteArray(4096, 'x')) == 4096);
    damaged.close();
    ASSERT_EQ(runOn({u"restore"_s, copy}).exitCode, 0);
    EXPECT_TRUE(given()[u"releases"_s].toArray().isEmpty());
    const QJsonArray unknown = given()[u"unknown"_s].toArray();
    ASSERT_EQ(unknown.size(), 1);
    EXPECT_LE(unknown[0][u"from"_s].toString(), unknown[0][u"to"_s].toString());
    const Call told = runOn({u"figures"_s, u"given"_s, copy});
    EXPECT_TRUE(told.out.contains("not in this list")) << told.out.constData();
}

TEST_F(CliReleases, WriteNothingWhenRefused) {
    const QString copy = copyOfStore(u"refused"_s);
    const Call nowhere = runOn({u"figures"_s, u"out"_s, copy, u"--quarter"_s, u"2022-K4"_s, u"--out"_s,
                                path(u"weg/kwartaal.csv"_s)});
    EXPECT_EQ(nowhere.exitCode, 1);
    EXPECT_TRUE(nowhere.saidOneSentence()) << nowhere.err.constData();
    const Call empty =
        runOn({u"figures"_s, u"out"_s, copy, u"--quarter"_s, u"2031-K1"_s, u"--out"_s, path(u"leeg.csv"_s)});
    EXPECT_EQ(empty.exitCode, 1);
    EXPECT_TRUE(empty.saidOneSentence()) << empty.err.constData();
    EXPECT_FALSE(QFile::exists(path(u"leeg.csv"_s)));
    EXPECT_TRUE(
        runOn({u"figures"_s, u"given"_s, copy, u"--json"_s}).json()[u"releases"_s].toArray().isEmpty());
    EXPECT_EQ(runOn({u"figures"_s, u"out"_s, copy, u"--out"_s, path(u"a.csv"_s)}).exitCode, 2);
    EXPECT_EQ(
        runOn({u"figures"_s, u"out"_s, copy, u"--quarter"_s, u"2022-K4"_s, u"--out"_s, path(u"a.txt"_s)})
            .exitCode,
        2);
}

} // namespace leertafel::test
