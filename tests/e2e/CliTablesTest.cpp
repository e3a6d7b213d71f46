#include "tests/e2e/CliFixture.h"

#include <QJsonArray>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

/// The newest session in a state.
QJsonObject sessionIn(const QString& state) {
    const Call call = CliFixture::runOn({u"sessions"_s, CliFixture::store(), u"--json"_s});
    EXPECT_EQ(call.exitCode, 0) << call.err.constData();
    const QJsonArray sessions = call.json().value(u"sessions"_s).toArray();
    for (const QJsonValue& session : sessions)
        if (session[u"state"_s].toString() == state)
            return session.toObject();
    return {};
}

} // namespace

using CliTables = CliFixture;

TEST_F(CliTables, SessionsNameTheOneThatIsReadyForAPack) {
    EXPECT_EQ(sessionIn(u"preparing"_s).value(u"id"_s), demo().value(u"session"_s));
    const Call lines = runOn({u"sessions"_s, store()});
    EXPECT_EQ(lines.exitCode, 0);
    EXPECT_TRUE(QString::fromUtf8(lines.out).contains(demo().value(u"session"_s).toString()));
}

TEST_F(CliTables, ReportOfAHeldTableSaysWhatWasDecided) {
    const QJsonObject held = sessionIn(u"held"_s);
    ASSERT_FALSE(held.isEmpty());
    const QString out = path(u"verslag.pdf"_s);
    const Call report =
        runOn({u"report"_s, store(), u"--session"_s, held[u"id"_s].toString(), u"--out"_s, out, u"--json"_s});
    ASSERT_EQ(report.exitCode, 0) << report.err.constData();
    EXPECT_EQ(report.json().value(u"path"_s).toString(), out);
    const QString words = textOf(out);
    EXPECT_TRUE(words.contains(held[u"title"_s].toString())) << qPrintable(words);
    for (const QString& heading : {u"Verslag"_s, u"Afspraken"_s})
        EXPECT_TRUE(words.contains(heading, Qt::CaseInsensitive)) << qPrintable(heading);
    const QJsonArray members = demo().value(u"members"_s).toArray();
    for (const QJsonValue& member : members)
        EXPECT_FALSE(words.contains(member[u"name"_s].toString()));
}

TEST_F(CliTables, ReportIsWhatItsNameEndsIn) {
    const QJsonObject held = sessionIn(u"held"_s);
    ASSERT_FALSE(held.isEmpty());
    const QJsonArray members = demo().value(u"members"_s).toArray();
    for (const QString& end : {u"odt"_s, u"txt"_s}) {
        const QString out = path(u"verslag."_s + end);
        const Call report =
            runOn({u"report"_s, store(), u"--session"_s, held[u"id"_s].toString(), u"--out"_s, out});
        ASSERT_EQ(report.exitCode, 0) << report.err.constData();
        QFile file(out);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        if (end == u"odt") {
            QProcess unzip;
            unzip.start(u"unzip"_s, {u"-p"_s, out, u"content.xml"_s});
            ASSERT_TRUE(unzip.waitForFinished());
            bytes = unzip.readAllStandardOutput();
        }
        const QString words = QString::fromUtf8(bytes);
        EXPECT_TRUE(words.contains(held[u"title"_s].toString())) << qPrintable(words);
        EXPECT_TRUE(words.contains(u"Verslag"_s)) << qPrintable(words);
        for (const QJsonValue& member : members)
            EXPECT_FALSE(words.contains(member[u"name"_s].toString()));
    }
}

} // namespace leertafel::test
