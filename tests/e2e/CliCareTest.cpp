#include "tests/e2e/CliFixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::test {

class CliCare : public CliFixture {
protected:
    static QByteArray casesOf(const QString& store) {
        const Call call = runOn({u"cases"_s, store, u"--json"_s, u"--limit"_s, u"500"_s});
        EXPECT_EQ(call.exitCode, 0) << call.err.constData();
        return call.out;
    }
    static void replace(const QString& file, const QString& with) {
        QFile::remove(file);
        ASSERT_TRUE(QFile::copy(with, file));
    }
};

TEST_F(CliCare, ANewKeyShutsOutTheOldOne) {
    const QString copy = copyOfStore(u"rekeyed"_s);
    const QString former = copyOfStore(u"former"_s);
    const QByteArray cases = casesOf(copy);
    const Call backup = runOn({u"backup"_s, copy, u"--json"_s});
    ASSERT_EQ(backup.exitCode, 0) << backup.err.constData();

    const Call rekeyed = runOn({u"rekey"_s, copy, u"--json"_s});
    ASSERT_EQ(rekeyed.exitCode, 0) << rekeyed.err.constData();
    EXPECT_TRUE(rekeyed.json().value(u"rekeyed"_s).toBool());
    EXPECT_EQ(runOn({u"verify"_s, copy}).exitCode, 0);
    EXPECT_EQ(casesOf(copy), cases);
    const QJsonArray members = demo().value(u"members"_s).toArray();
    for (const QJsonValue& member : members)
        EXPECT_EQ(runOn({u"info"_s, copy, u"--member"_s, member[u"name"_s].toString()}).exitCode, 0);

    // Who kept the keys of before reads what they had, and nothing that was written since.
    EXPECT_EQ(casesOf(former), cases);
    replace(former + u"/store.db"_s, copy + u"/store.db"_s);
    const Call shut = runOn({u"cases"_s, former});
    EXPECT_EQ(shut.exitCode, 1);
    EXPECT_TRUE(shut.saidOneSentence()) << shut.err.constData();
    EXPECT_TRUE(shut.out.isEmpty());

    // The store itself still reads its backups of before.
    const Call restored = runOn({u"restore"_s, copy, backup.json().value(u"path"_s).toString()});
    ASSERT_EQ(restored.exitCode, 0) << restored.err.constData();
    EXPECT_EQ(casesOf(copy), cases);
    EXPECT_EQ(runOn({u"verify"_s, copy}).exitCode, 0);
}

TEST_F(CliCare, RestoreGoesBackAndCanItselfBeUndone) {
    const QString copy = copyOfStore(u"back"_s);
    const QByteArray before = trendOf(copy);
    const Call backup = runOn({u"backup"_s, copy, u"--json"_s});
    ASSERT_EQ(backup.exitCode, 0) << backup.err.constData();
    const QString kept = backup.json().value(u"path"_s).toString();
    const QString file =
        write(u"een.csv"_s, "kwartaal;wijk;thema;verwijzer;aantal\n2020-K1;WK034409;gevoel.druk;gi;250\n");
    ASSERT_EQ(runOn({u"counts"_s, u"import"_s, copy, file}).exitCode, 0);
    const QByteArray since = trendOf(copy);
    ASSERT_NE(since, before);

    // By the name that stands in the backups folder, as a person would type it.
    const Call restored = runOn({u"restore"_s, copy, QFileInfo(kept).fileName(), u"--json"_s});
    ASSERT_EQ(restored.exitCode, 0) << restored.err.constData();
    EXPECT_EQ(trendOf(copy), before);
    EXPECT_EQ(runOn({u"verify"_s, copy}).exitCode, 0);

    // What was there is the newest backup now.
    const Call again = runOn({u"restore"_s, copy, u"--json"_s});
    ASSERT_EQ(again.exitCode, 0) << again.err.constData();
    EXPECT_EQ(trendOf(copy), since);
    EXPECT_EQ(runOn({u"verify"_s, copy}).exitCode, 0);
}

} // namespace leertafel::test
