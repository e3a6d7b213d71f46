#include "tests/e2e/CliFixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

const QByteArray header = "peildatum;wijk;leeftijd_van;leeftijd_tot;aantal;bron\n";

QJsonObject lastPoint(const QByteArray& trend) {
    return QJsonDocument::fromJson(trend).object().value(u"points"_s).toArray().last().toObject();
}

/// The one point of a quarter.
QJsonObject pointOf(const QByteArray& trend, const QString& quarter) {
    const QJsonArray points = QJsonDocument::fromJson(trend).object().value(u"points"_s).toArray();
    for (const QJsonValue& point : points)
        if (point[u"quarter"_s].toString() == quarter)
            return point.toObject();
    return {};
}

} // namespace

using CliFigures = CliFixture;

TEST_F(CliFigures, UndoingAnImportBringsBackWhatStoodThere) {
    const QString copy = copyOfStore(u"undone"_s);
    const QByteArray before = trendOf(copy);
    const QJsonObject last = lastPoint(before);
    const QString quarter = last[u"quarter"_s].toString();
    const QString file =
        write(u"meer.csv"_s, "kwartaal;wijk;thema;verwijzer;aantal\n" + quarter.toUtf8() +
                                 ";WK034409;gevoel.druk;huisarts;123\n2016-K1;WK034409;gevoel.druk;gi;77\n");
    const Call taken = runOn({u"counts"_s, u"import"_s, copy, file, u"--json"_s});
    ASSERT_EQ(taken.exitCode, 0) << taken.err.constData();
    const QString batch = taken.json().value(u"batch"_s).toString();
    EXPECT_FALSE(batch.isEmpty());
    const QByteArray during = trendOf(copy);
    EXPECT_NE(during, before);
    EXPECT_GE(pointOf(during, quarter)[u"count"_s].toInt(), 123);

    const Call undone = runOn({u"undo-import"_s, copy, batch, u"--json"_s});
    ASSERT_EQ(undone.exitCode, 0) << undone.err.constData();
    EXPECT_EQ(undone.json().value(u"undone"_s).toString(), batch);
    EXPECT_EQ(trendOf(copy), before);
    EXPECT_EQ(runOn({u"verify"_s, copy}).exitCode, 0);
}

TEST_F(CliFigures, PopulationMakesRates) {
    // A store without any figure, and eight quarters of forty in it.
    const QString own = path(u"rates.leertafel"_s);
    ASSERT_EQ(runOn({u"create"_s, own, u"--member"_s, u"Noor Voorbeeld"_s}).exitCode, 0);
    QByteArray counts = "kwartaal;wijk;thema;verwijzer;aantal\n";
    for (int quarter = 0; quarter < 8; ++quarter)
        counts += "202" + QByteArray::number(3 + quarter / 4) + "-K" + QByteArray::number(1 + quarter % 4) +
                  ";WK034409;gevoel.druk;huisarts;40\n";
    ASSERT_EQ(runOn({u"counts"_s, u"import"_s, own, write(u"tellingen.csv"_s, counts)}).exitCode, 0);
    EXPECT_TRUE(lastPoint(trendOf(own, {u"--per-thousand"_s}))[u"value"_s].isNull());

    QByteArray lines = header;
    for (const char* year : {"2023", "2024", "2025"})
        for (const char* ages : {"0;4", "4;12", "12;18"})
            lines += QByteArray(year) + "-01-01;WK034409;" + ages + ";2000;eigen telling\n";
    const Call taken = runOn({u"population"_s, u"import"_s, own, write(u"jeugd.csv"_s, lines), u"--json"_s});
    ASSERT_EQ(taken.exitCode, 0) << taken.err.constData();
    EXPECT_EQ(taken.json().value(u"accepted"_s).toInt(), 9);

    const QByteArray rates = trendOf(own, {u"--per-thousand"_s});
    EXPECT_TRUE(QJsonDocument::fromJson(rates).object()[u"populationSource"_s].toString().startsWith(
        u"“eigen telling”"_s));
    const QJsonObject last = lastPoint(rates);
    EXPECT_NEAR(last[u"population"_s].toDouble(), 6000, 1);
    EXPECT_NEAR(last[u"value"_s].toDouble(), 40.0 / 6, 0.01);
}

TEST_F(CliFigures, BrokenPopulationIsReportedByLine) {
    const QString copy = copyOfStore(u"broken-youths"_s);
    const QByteArray before = trendOf(copy, {u"--per-thousand"_s});
    const QString file = write(u"stuk.csv"_s, header + "2024-01-01;WK034409;4;12;6000;eigen telling\n"  // 2
                                                       "2024-01-01;WK034499;0;18;6000;eigen telling\n"  // 3
                                                       "2024-01-01;WK034408;0;18;-3;eigen telling\n"    // 4
                                                       "2024-13-01;WK034408;0;18;30;eigen telling\n"    // 5
                                                       "2024-01-01;WK034408;18;4;30;eigen telling\n"    // 6
                                                       "2024-01-01;WK034408;0;18;30;\n"                 // 7
                                                       "2024-01-01;WK034409;4;12;6001;eigen telling\n"  // 8
                                                       "2024-01-01;WK034408;0;18;1.200;eigen telling\n" // 9
                                                       "2024-01-01;WK034408;0;18\n");                   // 10
    const Call refused = runOn({u"population"_s, u"import"_s, copy, file, u"--json"_s});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.saidOneSentence()) << refused.err.constData();
    const QMap<int, QString> expected{{3, u"area"_s},     {4, u"negative"_s}, {5, u"date"_s},
                                      {6, u"age"_s},      {7, u"source"_s},   {8, u"conflict"_s},
                                      {9, u"notWhole"_s}, {10, u"columns"_s}};
    QMap<int, QString> found;
    const QJsonArray lines = refused.json().value(u"refused"_s).toArray();
    for (const QJsonValue& line : lines)
        found.insert(line[u"line"_s].toInt(), line[u"reason"_s].toString());
    EXPECT_EQ(found, expected) << refused.out.constData();
    EXPECT_FALSE(refused.json().value(u"imported"_s).toBool());
    const QString told = QString::fromUtf8(runOn({u"population"_s, u"import"_s, copy, file}).out);
    for (auto line = expected.cbegin(); line != expected.cend(); ++line)
        EXPECT_TRUE(told.contains(u"line %1: %2"_s.arg(line.key()).arg(*line))) << qPrintable(told);
    EXPECT_EQ(trendOf(copy, {u"--per-thousand"_s}), before);

    const Call taken = runOn({u"population"_s, u"import"_s, copy, file, u"--skip-refused"_s, u"--json"_s});
    EXPECT_EQ(taken.exitCode, 0) << taken.err.constData();
    EXPECT_EQ(taken.json().value(u"accepted"_s).toInt(), 1);
    EXPECT_NE(trendOf(copy, {u"--per-thousand"_s}), before);
}

} // namespace leertafel::test
