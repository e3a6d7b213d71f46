// Every way in which a store or a file can be not what it should be: the exit code is 1, standard error holds
// one sentence that says what to do, standard output holds nothing half, and nothing is lost.
#include "core/security/Keyring.h"
#include "core/storage/Database.h"
#include "core/storage/StoreFolder.h"
#include "tests/e2e/CliFixture.h"
#include "tests/e2e/PrivateMount.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

const QString gone = u"is er niet meer"_s;
const QString unreadable = u"niet te lezen"_s;
const QString notOurs = u"geen map van Leertafel"_s;
const QString damage = u"iets beschadigd"_s;
const QString wrongWords = u"niet de wachtzin"_s;
const QString doesNotFit = u"past hier niet"_s;
const QString newer = u"nieuwere Leertafel"_s;
const QString full = u"schijf is vol"_s;
const QString notWritten = u"schrijven"_s;

} // namespace

class CliErrors : public CliFixture {
protected:
    /// Both forms of the call are refused with the same one sentence; with `--json` standard output is empty
    /// or one whole answer (the report of an import, of a check).
    static void refuses(const QStringList& arguments, const QString& words,
                        const QString& file = passphraseFile()) {
        const QStringList all = arguments + QStringList{u"--passphrase-file"_s, file};
        const std::string told = arguments.join(u' ').toStdString();
        const Call plain = run(all);
        EXPECT_EQ(plain.exitCode, 1) << told;
        EXPECT_TRUE(plain.saidOneSentence()) << told << "\n" << plain.err.constData();
        EXPECT_TRUE(QString::fromUtf8(plain.err).contains(words)) << told << "\n" << plain.err.constData();
        const Call json = run(all + QStringList{u"--json"_s});
        EXPECT_EQ(json.exitCode, 1) << told;
        EXPECT_EQ(json.err, plain.err) << told;
        EXPECT_TRUE(json.out.isEmpty() || !json.json().isEmpty()) << told << "\n" << json.out.constData();
    }
    /// The same cases and figures as the demo they were copied from, and all of it sound.
    static void isWhole(const QString& copy) {
        const QStringList all{u"--json"_s, u"--limit"_s, u"500"_s};
        EXPECT_EQ(runOn(QStringList{u"cases"_s, copy} + all).out,
                  runOn(QStringList{u"cases"_s, store()} + all).out);
        EXPECT_EQ(trendOf(copy), trendOf(store()));
        const Call verify = runOn({u"verify"_s, copy});
        EXPECT_EQ(verify.exitCode, 0) << verify.out.constData();
    }
    static QString oneCount() {
        return write(u"telling.csv"_s,
                     "kwartaal;wijk;thema;verwijzer;aantal\n2016-K1;WK034409;gevoel.druk;gi;250\n");
    }
    static QString pdf() { return path(u"niet.pdf"_s); }
    static void change(const QString& file, const std::function<void(QByteArray&)>& how) {
        QFile found(file);
        ASSERT_TRUE(found.open(QIODevice::ReadWrite));
        QByteArray bytes = found.readAll();
        how(bytes);
        found.resize(0);
        found.seek(0);
        found.write(bytes);
    }
};

TEST_F(CliErrors, AFileThatIsNotThere) {
    const QString copy = copyOfStore(u"missing"_s);
    refuses({u"cases"_s, path(u"nergens.leertafel"_s)}, gone);
    refuses({u"verify"_s, path(u"nergens.leertafel"_s)}, gone);
    refuses({u"counts"_s, u"import"_s, copy, path(u"niets.csv"_s)}, unreadable);
    refuses({u"population"_s, u"import"_s, copy, path(u"niets.csv"_s)}, unreadable);
    refuses({u"restore"_s, copy, path(u"niets.db"_s)}, gone);
    refuses({u"cases"_s, copy}, unreadable, path(u"geen-wachtzin"_s));
    isWhole(copy);
    QFile::remove(copy + u"/store.db"_s);
    refuses({u"cases"_s, copy}, notOurs);
    EXPECT_FALSE(QFile::exists(copy + u"/store.db"_s)) << "an empty database was put in its place";
}

TEST_F(CliErrors, AnotherPassphrase) {
    const QString copy = copyOfStore(u"otherwords"_s);
    const auto before = filesIn(copy);
    const QString other = write(u"anders"_s, "iets heel anders dan bedoeld\n");
    const QString nothing = write(u"leeg"_s, "");
    for (const QStringList& call : {QStringList{u"cases"_s, copy}, QStringList{u"rekey"_s, copy},
                                    QStringList{u"counts"_s, u"import"_s, copy, oneCount()},
                                    QStringList{u"backup"_s, copy}, QStringList{u"restore"_s, copy}})
        refuses(call, wrongWords, other);
    refuses({u"cases"_s, copy}, wrongWords, nothing);
    EXPECT_EQ(filesIn(copy), before);
    isWhole(copy);
}

TEST_F(CliErrors, AFolderThatIsNotOurs) {
    const QString empty = path(u"leeg.leertafel"_s);
    QDir().mkpath(empty);
    refuses({u"cases"_s, empty}, notOurs);
    EXPECT_TRUE(QDir(empty).isEmpty());
    refuses({u"info"_s, write(u"brief.leertafel"_s, "Beste Noor,\n")}, notOurs);
    // The database of another store, and a file that is none at all.
    const QString copy = copyOfStore(u"foreign"_s);
    const QString another = path(u"andere.leertafel"_s);
    ASSERT_EQ(runOn({u"create"_s, another, u"--member"_s, u"Sam Verzonnen"_s}).exitCode, 0);
    QFile::remove(copy + u"/store.db"_s);
    ASSERT_TRUE(QFile::copy(another + u"/store.db"_s, copy + u"/store.db"_s));
    const auto before = filesIn(copy);
    refuses({u"cases"_s, copy}, damage);
    refuses({u"counts"_s, u"import"_s, copy, oneCount()}, damage);
    EXPECT_EQ(filesIn(copy), before);
    const QString letter = write(u"brief.txt"_s, "Beste Noor, dit is geen reservekopie.\n");
    refuses({u"restore"_s, another, letter}, damage);
    EXPECT_EQ(runOn({u"verify"_s, another}).exitCode, 0);
    refuses({u"restore"_s, another, store() + u"/store.db"_s}, damage);
    EXPECT_EQ(runOn({u"verify"_s, another}).exitCode, 0);
}

TEST_F(CliErrors, ADamagedStore) {
    const QString ring = copyOfStore(u"half-keyring"_s);
    change(ring + u"/keyring.json"_s, [](QByteArray& bytes) { bytes.truncate(bytes.size() / 2); });
    refuses({u"cases"_s, ring}, damage);
    ASSERT_EQ(runOn({u"restore"_s, ring, u"--keyring"_s}).exitCode, 0);
    isWhole(ring);
    EXPECT_EQ(QDir(ring + u"/backups"_s).entryList({u"damaged-keyring-*"_s}).size(), 1);
    // Twice there is nothing to mend, and without a copy nothing to mend it with.
    refuses({u"restore"_s, ring, u"--keyring"_s}, gone);
    QFile::remove(ring + u"/keyring.json"_s);
    refuses({u"cases"_s, ring}, notOurs);
    ASSERT_EQ(runOn({u"restore"_s, ring, u"--keyring"_s}).exitCode, 0);
    isWhole(ring);
    QFile::remove(ring + u"/keyring.json"_s);
    QFile::remove(ring + u"/backups/keyring.json"_s);
    refuses({u"restore"_s, ring, u"--keyring"_s}, gone);

    const QString half = copyOfStore(u"half-database"_s);
    change(half + u"/store.db"_s, [](QByteArray& bytes) { bytes.truncate(bytes.size() / 2); });
    refuses({u"cases"_s, half}, damage);
    refuses({u"counts"_s, u"import"_s, half, oneCount()}, damage);

    const QString first = copyOfStore(u"first-page"_s);
    change(first + u"/store.db"_s, [](QByteArray& bytes) { bytes[64] = char(bytes[64] ^ 1); });
    refuses({u"search"_s, first, u"school"_s}, damage);

    // One bit anywhere is found by verify, and the backup still brings everything back.
    const QString bit = copyOfStore(u"one-bit"_s);
    const Call backup = runOn({u"backup"_s, bit, u"--json"_s});
    ASSERT_EQ(backup.exitCode, 0) << backup.err.constData();
    change(bit + u"/store.db"_s,
           [](QByteArray& bytes) { bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x10); });
    refuses({u"verify"_s, bit}, damage);
    ASSERT_EQ(runOn({u"restore"_s, bit, backup.json().value(u"path"_s).toString()}).exitCode, 0);
    isWhole(bit);
}

TEST_F(CliErrors, AnIdThatIsNotThere) {
    const QString copy = copyOfStore(u"ids"_s);
    refuses({u"pack"_s, copy, u"--session"_s, u"geen-tafel"_s, u"--out"_s, pdf()}, gone);
    refuses({u"report"_s, copy, u"--session"_s, u"geen-tafel"_s, u"--out"_s, pdf()}, gone);
    EXPECT_FALSE(QFile::exists(pdf()));
    refuses({u"undo-import"_s, copy, u"geen-lading"_s}, gone);
    refuses({u"restore"_s, copy, u"geen-kopie.db"_s}, gone);
    refuses({u"cases"_s, copy, u"--member"_s, u"Niemand"_s}, u"zit niet in deze map"_s);
    refuses({u"cases"_s, copy, u"--theme"_s, u"leren.rekenen"_s}, doesNotFit);
    refuses({u"cases"_s, copy, u"--area"_s, u"WK034499"_s}, doesNotFit);
    refuses({u"cases"_s, copy, u"--age"_s, u"4-5"_s}, doesNotFit);
    refuses({u"search"_s, copy, u"school"_s, u"--state"_s, u"ergens"_s}, doesNotFit);
    refuses({u"trends"_s, copy, u"--theme"_s, u"gevoel.druk"_s, u"--area"_s, u"WK99"_s}, doesNotFit);
    isWhole(copy);
}

TEST_F(CliErrors, AStoreOfANewerProgram) {
    const QString ring = copyOfStore(u"newer-keyring"_s);
    change(ring + u"/keyring.json"_s, [](QByteArray& bytes) {
        QJsonObject object = QJsonDocument::fromJson(bytes).object();
        ASSERT_TRUE(object.contains(u"version"_s));
        object[u"version"_s] = object[u"version"_s].toInt() + 1;
        bytes = QJsonDocument(object).toJson();
    });
    const auto ringBefore = filesIn(ring);
    refuses({u"cases"_s, ring}, newer);
    EXPECT_EQ(filesIn(ring), ringBefore);

    const QString schema = copyOfStore(u"newer-schema"_s);
    {
        const storage::StoreFolder folder(schema);
        const auto keyring = security::Keyring::load(folder.keyring());
        ASSERT_TRUE(keyring);
        const auto unlocked =
            keyring->unlock(keyring->members().first().id, "zeven gele fietsen onder de brug");
        ASSERT_TRUE(unlocked);
        auto database =
            storage::Database::open(folder.database(), unlocked->storeKey.view(), keyring->cipher());
        ASSERT_TRUE(database);
        ASSERT_TRUE((*database)->run(u"PRAGMA user_version = 999"_s));
    }
    const auto before = filesIn(schema);
    for (const QStringList& call :
         {QStringList{u"cases"_s, schema}, QStringList{u"verify"_s, schema}, QStringList{u"backup"_s, schema},
          QStringList{u"rekey"_s, schema}, QStringList{u"counts"_s, u"import"_s, schema, oneCount()}})
        refuses(call, newer);
    EXPECT_EQ(filesIn(schema), before);
}

TEST_F(CliErrors, AFullDisk) {
    const QString place = path(u"disk"_s);
    QDir().mkpath(place);
    const auto disk = PrivateMount::disk(place, 32 * 1024 * 1024);
    if (!disk)
        GTEST_SKIP() << PrivateMount::whySkipped;
    const QString copy = copyOfStore(u"disk/vol"_s);
    const Call backup = runOn({u"backup"_s, copy, u"--json"_s});
    ASSERT_EQ(backup.exitCode, 0) << backup.err.constData();
    QFile filler(place + u"/filler"_s);
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (const qint64 chunk : {1 << 20, 4096, 1})
        while (filler.write(QByteArray(chunk, 'x')) == chunk) {
        }
    filler.close();

    const auto before = filesIn(copy);
    refuses({u"counts"_s, u"import"_s, copy, oneCount()}, full);
    refuses({u"backup"_s, copy}, full);
    refuses({u"rekey"_s, copy}, full);
    refuses({u"restore"_s, copy, backup.json().value(u"path"_s).toString()}, full);
    EXPECT_EQ(filesIn(copy), before);
    const QString session = demo().value(u"session"_s).toString();
    refuses({u"pack"_s, copy, u"--session"_s, session, u"--out"_s, place + u"/leesmap.pdf"_s}, full);
    EXPECT_FALSE(QFile::exists(place + u"/leesmap.pdf"_s));
    refuses({u"create"_s, place + u"/nieuw.leertafel"_s, u"--member"_s, u"Noor Voorbeeld"_s}, full);
    EXPECT_FALSE(QFile::exists(place + u"/nieuw.leertafel"_s));
    refuses({u"demo"_s, place + u"/demo.leertafel"_s}, full);
    EXPECT_EQ(QDir(place).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              (QStringList{u"filler"_s, u"vol.leertafel"_s}));

    // Reading needs no room; with room again everything works as before.
    EXPECT_EQ(runOn({u"cases"_s, copy}).exitCode, 0);
    filler.remove();
    isWhole(copy);
    EXPECT_EQ(runOn({u"counts"_s, u"import"_s, copy, oneCount()}).exitCode, 0);
}

TEST_F(CliErrors, AFolderForReadingOnly) {
    const QString place = path(u"slot"_s);
    QDir().mkpath(place);
    const QString copy = copyOfStore(u"slot/dicht"_s);
    const Call backup = runOn({u"backup"_s, copy, u"--json"_s});
    ASSERT_EQ(backup.exitCode, 0) << backup.err.constData();
    const auto locked = PrivateMount::readOnly(place);
    if (!locked)
        GTEST_SKIP() << PrivateMount::whySkipped;

    const auto before = filesIn(copy);
    isWhole(copy);
    refuses({u"counts"_s, u"import"_s, copy, oneCount()}, notWritten);
    refuses({u"backup"_s, copy}, notWritten);
    refuses({u"rekey"_s, copy}, notWritten);
    refuses({u"restore"_s, copy, backup.json().value(u"path"_s).toString()}, notWritten);
    refuses({u"undo-import"_s, copy, u"geen-lading"_s}, notWritten);
    const QString session = demo().value(u"session"_s).toString();
    refuses({u"pack"_s, copy, u"--session"_s, session, u"--out"_s, place + u"/leesmap.pdf"_s}, notWritten);
    refuses({u"create"_s, place + u"/nieuw.leertafel"_s, u"--member"_s, u"Noor Voorbeeld"_s}, notWritten);
    refuses({u"demo"_s, place + u"/demo.leertafel"_s}, notWritten);
    EXPECT_EQ(filesIn(copy), before);
    EXPECT_EQ(QDir(place).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              QStringList{u"dicht.leertafel"_s});
    const QString out = path(u"toch.pdf"_s);
    // The figures of a pack go into the register, which cannot be written; a report prints none.
    refuses({u"pack"_s, copy, u"--session"_s, session, u"--out"_s, out}, notWritten);
    EXPECT_FALSE(QFile::exists(out));
    EXPECT_EQ(runOn({u"report"_s, copy, u"--session"_s, session, u"--out"_s, out}).exitCode, 0);
}

} // namespace leertafel::test
