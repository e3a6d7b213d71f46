#include "tests/e2e/CliFixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::test {

using CliSignals = CliFixture;

TEST_F(CliSignals, PrintOneObjectPerSignal) {
    const Call call = runOn({u"signals"_s, store(), u"--json"_s});
    ASSERT_EQ(call.exitCode, 0) << call.err.constData();
    EXPECT_EQ(call.json().keys(), QStringList{u"signals"_s});
    const QJsonArray all = call.json()[u"signals"_s].toArray();
    EXPECT_FALSE(all.isEmpty());
    const QStringList kinds{u"point"_s,        u"shift"_s,       u"drift"_s,   u"seasonal"_s, u"citywide"_s,
                            u"registration"_s, u"provisional"_s, u"missing"_s, u"too_small"_s};
    for (const QJsonValue& one : all) {
        EXPECT_EQ(one.toObject().keys(), (QStringList{u"area"_s, u"direction"_s, u"kind"_s, u"p"_s,
                                                      u"quarter"_s, u"sentence"_s, u"theme"_s}));
        EXPECT_TRUE(kinds.contains(one[u"kind"_s].toString())) << qPrintable(one[u"kind"_s].toString());
        EXPECT_TRUE(one[u"direction"_s] == u"up"_s || one[u"direction"_s] == u"down"_s);
        EXPECT_FALSE(one[u"sentence"_s].toString().isEmpty());
    }
    EXPECT_EQ(runOn({u"signals"_s, store(), u"--json"_s}).out, call.out);
}

TEST_F(CliSignals, LookBackWithWhatWasKnownThen) {
    const QByteArray then = runOn({u"signals"_s, store(), u"--as-of"_s, u"2022-K4"_s, u"--json"_s}).out;
    EXPECT_TRUE(then.contains("2022-K4")) << then.constData();
    EXPECT_FALSE(then.contains("2023-K")) << then.constData();

    // What comes in now about a quarter long past was not known then.
    const QString copy = copyOfStore(u"later"_s);
    const QString file = write(u"later.csv"_s, "kwartaal;wijk;thema;verwijzer;aantal\n"
                                               "2022-K4;WK034407;gevoel.druk;huisarts;150\n");
    ASSERT_EQ(runOn({u"counts"_s, u"import"_s, copy, file}).exitCode, 0);
    EXPECT_EQ(runOn({u"signals"_s, copy, u"--as-of"_s, u"2022-K4"_s, u"--json"_s}).out, then);
}

TEST_F(CliSignals, ReadAsText) {
    const Call call = runOn({u"signals"_s, store()});
    ASSERT_EQ(call.exitCode, 0) << call.err.constData();
    EXPECT_TRUE(call.out.contains("combinations of area and theme looked at")) << call.out.constData();
}

TEST_F(CliSignals, RefuseInOneSentence) {
    EXPECT_EQ(runOn({u"signals"_s}).exitCode, 2);
    for (const QString& quarter : {u"2022-K5"_s, u"vorig jaar"_s, u""_s}) {
        const Call call = runOn({u"signals"_s, store(), u"--as-of"_s, quarter});
        EXPECT_EQ(call.exitCode, 1) << qPrintable(quarter);
        EXPECT_TRUE(call.saidOneSentence()) << call.err.constData();
    }
    const Call nowhere = runOn({u"signals"_s, path(u"nergens.leertafel"_s)});
    EXPECT_EQ(nowhere.exitCode, 1);
    EXPECT_TRUE(nowhere.saidOneSentence()) << nowhere.err.constData();
}

} // namespace leertafel::test
