#include "core/services/CountsFile.h"

#include "tests/support/TestPaths.h"

#include <QFile>

#include <gtest/gtest.h>

namespace leertafel::services {

using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 2, 2);

QByteArray bytesOf(const QString& name) {
    QFile file(QStringLiteral(LEERTAFEL_SOURCE "/tests/core/services/data/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class CountsFile : public ::testing::Test {
protected:
    void SetUp() override {
        auto words = Vocabulary::load(QStringLiteral(LEERTAFEL_SOURCE "/resources/vocabulary"));
        ASSERT_TRUE(words);
        m_words = *words;
    }
    Result<CheckedFile<SignalCount>> counts(const QByteArray& bytes) {
        return checkCounts(bytes, u"f.csv"_s, *m_words, kToday);
    }
    Result<CheckedFile<Population>> population(const QByteArray& bytes) {
        return checkPopulation(bytes, u"f.csv"_s, *m_words, kToday);
    }
    QString reasonOf(const QByteArray& line) {
        auto file = counts("kwartaal;wijk;thema;verwijzer;aantal\n" + line);
        if (!file)
            return u"(file)"_s;
        return file->refused.isEmpty() ? QString() : file->refused.first().reason;
    }
    std::shared_ptr<const Vocabulary> m_words;
};
} // namespace

TEST_F(CountsFile, GivesEachBrokenLineItsVerdict) {
    auto file = counts(bytesOf(u"counts-broken.csv"_s));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->accepted.size(), 9);
    EXPECT_EQ(file->refused.size(), 22);
    EXPECT_EQ(file->skippedEmpty, 1);
    const QMap<int, QString> wanted{
        {4, u"quarter"_s},    {5, u"year"_s},       {6, u"area"_s},      {7, u"theme"_s},
        {8, u"referrer"_s},   {9, u"negative"_s},   {10, u"notWhole"_s}, {11, u"notWhole"_s},
        {12, u"empty"_s},     {13, u"hidden"_s},    {14, u"columns"_s},  {15, u"columns"_s},
        {16, u"separator"_s}, {17, u"duplicate"_s}, {18, u"conflict"_s}, {24, u"tooLarge"_s},
        {25, u"notWhole"_s},  {26, u"notWhole"_s},  {28, u"header"_s},   {29, u"total"_s},
        {30, u"future"_s},    {31, u"quote"_s}};
    QMap<int, QString> got;
    for (const RefusedLine& line : file->refused) {
        got.insert(line.line, line.reason);
        EXPECT_LE(line.value.size(), 40);
        if (line.line == 17) {
            EXPECT_EQ(line.otherLine, 2);
        }
        if (line.line == 18) {
            EXPECT_EQ(line.otherLine, 3);
        }
    }
    EXPECT_EQ(got, wanted);
    int sum = 0;
    for (const SignalCount& count : file->accepted) {
        if (count.area.id() == u"WK034409" && count.theme.id() == u"leren.dyslexie" &&
            count.quarter == Quarter::of(2022, 3))
            sum += count.count;
    }
    EXPECT_EQ(sum, 21);
    EXPECT_EQ(file->accepted.last().quarter, Quarter::of(2022, 4)) << "the last line has no line end";
}

TEST_F(CountsFile, AcceptsTheWholeExample) {
    auto file = counts(bytesOf(u"counts-utrecht-example.csv"_s));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->accepted.size(), 11526);
    EXPECT_TRUE(file->refused.isEmpty());
    auto youths = population(bytesOf(u"population-utrecht-example.csv"_s));
    ASSERT_TRUE(youths);
    EXPECT_EQ(youths->accepted.size(), 330);
    EXPECT_TRUE(youths->refused.isEmpty());
}

TEST_F(CountsFile, TakesCommasWhenTheHeaderHasThem) {
    auto file =
        counts("kwartaal,wijk,thema,verwijzer,aantal\r\n2022-K3,WK034409,leren.dyslexie,huisarts,7\r\n"
               "2022-K3;WK034409;leren.dyslexie;gi;7\r\n");
    ASSERT_TRUE(file);
    ASSERT_EQ(file->accepted.size(), 1);
    EXPECT_EQ(file->accepted.first().count, 7);
    ASSERT_EQ(file->refused.size(), 1);
    EXPECT_EQ(file->refused.first().reason, u"separator"_s);
}

TEST_F(CountsFile, GuessesNothing) {
    EXPECT_EQ(reasonOf("2022-K3;WK034409;leren.dyslexie;huisarts;007"), QString()) << "digits only";
    EXPECT_EQ(reasonOf("2022-K3;WK034409;leren.dyslexie;huisarts;+7"), u"notWhole"_s);
    EXPECT_EQ(reasonOf("2022-K3;WK034409;leren.dyslexie;huisarts;7 8"), u"notWhole"_s);
    EXPECT_EQ(reasonOf("2022-K3;WK034409;leren.dyslexie;huisarts;\xd9\xa7"), u"notWhole"_s) << "Arabic seven";
    EXPECT_EQ(reasonOf("2022-k3;WK034409;leren.dyslexie;huisarts;7"), u"quarter"_s);
    EXPECT_EQ(reasonOf("2022-K3;wk034409;leren.dyslexie;huisarts;7"), u"area"_s);
    EXPECT_EQ(reasonOf("2022-K3;GM0344;leren.dyslexie;huisarts;7"), u"area"_s) << "a total is no wijk";
    EXPECT_EQ(reasonOf(";;;;"), u"empty"_s);
    EXPECT_EQ(reasonOf("2022-K3;WK034409;leren.dyslexie;huisarts;7\xff"), u"utf8"_s);
    EXPECT_EQ(reasonOf("2022-K3;WK034409;leren.dyslexie;huis\"arts\";7"), u"referrer"_s);
    EXPECT_EQ(reasonOf("\"2022-K3\"x;WK034409;leren.dyslexie;huisarts;7"), u"quote"_s);
    EXPECT_EQ(reasonOf("2026-K2;WK034409;leren.dyslexie;huisarts;7"), u"future"_s);
    EXPECT_EQ(reasonOf("2026-K1;WK034409;leren.dyslexie;huisarts;7"), QString()) << "the quarter that runs";
}

TEST_F(CountsFile, RefusesFilesOfAnotherKind) {
    const auto empty = counts({});
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ErrorCode::FileFormat);
    const auto other = counts("naam;aantal\nx;1\n");
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, ErrorCode::FileFormat);
    const auto wide = counts(QByteArray("\xff\xfe") + "k\0w\0");
    ASSERT_FALSE(wide);
    EXPECT_EQ(wide.error().code, ErrorCode::NotUtf8);
}

TEST_F(CountsFile, ChecksPopulationLineByLine) {
    auto file = population("peildatum;wijk;leeftijd_van;leeftijd_tot;aantal;bron\n"
                           "2024-01-01;WK034401;0;4;1300;schatting\n"
                           "01-01-2024;WK034401;4;12;1300;schatting\n"
                           "2024-01-01;WK034499;4;12;1300;schatting\n"
                           "2024-01-01;WK034401;12;4;1300;schatting\n"
                           "2024-01-01;WK034401;4;twaalf;1300;schatting\n"
                           "2024-01-01;WK034401;4;12;1.300;schatting\n"
                           "2024-01-01;WK034401;4;12;1300;\n"
                           "2024-01-01;WK034401;0;4;1301;schatting\n"
                           "2031-01-01;WK034401;0;4;1301;schatting\n");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->accepted.size(), 1);
    QStringList reasons;
    for (const RefusedLine& line : file->refused)
        reasons.append(line.reason);
    EXPECT_EQ(reasons, (QStringList{u"date"_s, u"area"_s, u"age"_s, u"age"_s, u"notWhole"_s, u"source"_s,
                                    u"conflict"_s, u"future"_s}));
}

TEST_F(CountsFile, CanBeStopped) {
    const auto file = checkCounts(bytesOf(u"counts-utrecht-example.csv"_s), u"f"_s, *m_words, kToday,
                                  [](int done, int) { return done < 4000; });
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::Cancelled);
}

} // namespace leertafel::services
