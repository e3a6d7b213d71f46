#include "tests/e2e/CliFixture.h"
#include "tests/support/TestPaths.h"

#include <QDirIterator>
#include <QJsonArray>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leertafel::test {

using CliRefusals = CliFixture;

TEST_F(CliRefusals, WrongUseExitsWithTwo) {
    EXPECT_EQ(run({u"no-such-command"_s}).exitCode, 2);
    EXPECT_EQ(run({u"cases"_s}).exitCode, 2);
    EXPECT_EQ(run({u"trends"_s, store()}).exitCode, 2);
    EXPECT_EQ(run({u"cases"_s, store(), u"--colour"_s}).exitCode, 2);
    EXPECT_EQ(run({u"demo"_s, path(u"x.leertafel"_s), u"--cases"_s, u"many"_s}).exitCode, 2);
    EXPECT_FALSE(QFile::exists(path(u"x.leertafel"_s)));
}

TEST_F(CliRefusals, EachRefusalIsOneSentence) {
    write(u"wrong"_s, "iets heel anders dan bedoeld\n");
    const QString foreign = path(u"foreign.leertafel"_s);
    QDir().mkpath(foreign);
    const QString damaged = copyOfStore(u"damaged"_s);
    QFile keyring(damaged + u"/keyring.json"_s);
    ASSERT_TRUE(keyring.open(QIODevice::WriteOnly));
    keyring.write("{\"version\":1");
    keyring.close();
    const QString bytes = write(u"latin.txt"_s, "Caf\xe9 met \xff\n");

    const QList<QStringList> calls{
        {u"cases"_s, path(u"nowhere.leertafel"_s), u"--passphrase-file"_s, passphraseFile()},
        {u"cases"_s, store(), u"--passphrase-file"_s, path(u"wrong"_s)},
        {u"cases"_s, store(), u"--passphrase-file"_s, path(u"no-file"_s)},
        {u"cases"_s, store(), u"--member"_s, u"Niemand"_s, u"--passphrase-file"_s, passphraseFile()},
        {u"cases"_s, foreign, u"--passphrase-file"_s, passphraseFile()},
        {u"cases"_s, damaged, u"--passphrase-file"_s, passphraseFile()},
        {u"cases"_s, store(), u"--theme"_s, u"leren.rekenen"_s, u"--passphrase-file"_s, passphraseFile()},
        {u"counts"_s, u"import"_s, copyOfStore(u"c"_s), path(u"no.csv"_s), u"--passphrase-file"_s,
         passphraseFile()},
        {u"pack"_s, store(), u"--session"_s, u"no-such-id"_s, u"--out"_s, path(u"p.pdf"_s),
         u"--passphrase-file"_s, passphraseFile()},
        {u"pack"_s, store(), u"--session"_s, demo().value(u"session"_s).toString(), u"--out"_s,
         u"/nowhere/at/all/p.pdf"_s, u"--passphrase-file"_s, passphraseFile()},
        {u"scan"_s, bytes},
        {u"scan"_s, path(u"no.txt"_s)},
        {u"demo"_s, store(), u"--passphrase-file"_s, passphraseFile()},
        {u"undo-import"_s, copyOfStore(u"u"_s), u"no-such-batch"_s, u"--passphrase-file"_s, passphraseFile()},
    };
    for (const QStringList& arguments : calls) {
        const Call call = run(arguments);
        EXPECT_EQ(call.exitCode, 1) << qPrintable(arguments.join(u' '));
        EXPECT_TRUE(call.saidOneSentence()) << qPrintable(arguments.join(u' ')) << "\n"
                                            << call.err.constData();
        EXPECT_FALSE(call.err.contains("QSQLITE")) << call.err.constData();
    }
}

TEST_F(CliRefusals, WeakPassphraseMakesNoStore) {
    const QString weak = write(u"weak"_s, "welkom\n");
    const QString target = path(u"weak.leertafel"_s);
    const Call call =
        run({u"create"_s, target, u"--member"_s, u"Noor Voorbeeld"_s, u"--passphrase-file"_s, weak});
    EXPECT_EQ(call.exitCode, 1);
    EXPECT_TRUE(call.saidOneSentence()) << call.err.constData();
    EXPECT_FALSE(QFile::exists(target + u"/store.db"_s));
}

TEST_F(CliRefusals, CreateMakesAStoreThatOpens) {
    const QString target = path(u"nieuw.leertafel"_s);
    const Call made = runOn({u"create"_s, target, u"--member"_s, u"Noor Voorbeeld"_s, u"--json"_s});
    ASSERT_EQ(made.exitCode, 0) << made.err.constData();
    EXPECT_GT(made.json().value(u"recoveryCode"_s).toString().size(), 20);
    const Call info = runOn({u"info"_s, target, u"--json"_s});
    EXPECT_EQ(info.exitCode, 0) << info.err.constData();
    EXPECT_EQ(info.json().value(u"cases"_s).toInt(), 0);
}

TEST_F(CliRefusals, NoWordOfACaseStandsInPlainTextInTheStore) {
    // Words of a released case's title, as the store itself gives them.
    const QJsonArray rows = runOn({u"cases"_s, store(), u"--json"_s, u"--state"_s, u"released"_s})
                                .json()
                                .value(u"cases"_s)
                                .toArray();
    ASSERT_FALSE(rows.isEmpty());
    QList<QByteArray> markers;
    for (const QJsonValue& row : rows)
        markers << row[u"title"_s].toString().toUtf8() << row[u"code"_s].toString().toUtf8();
    int files = 0;
    QDirIterator all(store(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++files;
        for (const QByteArray& marker : std::as_const(markers))
            EXPECT_FALSE(bytes.contains(marker))
                << qPrintable(file.fileName()) << " holds " << marker.constData();
        EXPECT_FALSE(bytes.contains("SQLite format 3")) << qPrintable(file.fileName());
    }
    EXPECT_GE(files, 2);
}

TEST_F(CliRefusals, NeitherLogNorTemporaryFolderHoldsAWord) {
    const QString temporary = path(u"temporary"_s);
    QDir().mkpath(temporary);
    const QStringList settings{u"QT_LOGGING_RULES=*=true"_s, u"TMPDIR="_s + temporary};
    const QString marker = u"zyxmerkteken"_s;
    const QString copy = copyOfStore(u"logged"_s);
    const QStringList pass{u"--passphrase-file"_s, passphraseFile()};
    const QList<QStringList> calls{
        {u"search"_s, copy, marker},
        {u"cases"_s, copy, u"--theme"_s, marker},
        {u"pack"_s, copy, u"--session"_s, demo().value(u"session"_s).toString(), u"--out"_s,
         path(u"log.pdf"_s)},
        {u"counts"_s, u"import"_s, copy,
         QStringLiteral(LEERTAFEL_SOURCE "/tests/core/services/data/counts-broken.csv")},
        {u"verify"_s, copy}};
    const QJsonArray rows = runOn({u"cases"_s, store(), u"--json"_s}).json().value(u"cases"_s).toArray();
    for (const QStringList& arguments : calls) {
        const Call call = run(arguments + pass, {}, settings);
        if (arguments.first() == u"search"_s) {
            EXPECT_FALSE(QString::fromUtf8(call.err).contains(marker)) << call.err.constData();
        }
        for (const QJsonValue& row : rows)
            EXPECT_FALSE(QString::fromUtf8(call.err).contains(row[u"title"_s].toString()))
                << call.err.constData();
    }
    QDirIterator left(temporary, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    EXPECT_FALSE(left.hasNext()) << "a temporary file stayed behind";
}

TEST_F(CliRefusals, ReadOnlyFolderCanStillBeRead) {
    const QString copy = copyOfStore(u"readonly"_s);
    const auto locked = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    QFile::setPermissions(copy, locked);
    const Call list = runOn({u"cases"_s, copy});
    EXPECT_EQ(list.exitCode, 0) << list.err.constData();
    const Call backup = runOn({u"backup"_s, copy});
    if (geteuid() != 0) { // root writes anywhere
        EXPECT_EQ(backup.exitCode, 1);
        EXPECT_TRUE(backup.saidOneSentence());
    }
    QFile::setPermissions(copy, locked | QFileDevice::WriteOwner);
}

} // namespace leertafel::test
