#include "core/anonymity/Key.h"
#include "core/anonymity/Lexicon.h"
#include "tests/support/TestPaths.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

#include <thread>

namespace leertafel::anonymity::test {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString& name) {
    QFile file(QStringLiteral(LEERTAFEL_SOURCE "/resources/anonymity/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
}

QSet<QString> entriesOf(const QString& name) {
    QSet<QString> entries;
    for (const QString& line : linesOf(name)) {
        if (!line.startsWith(u'#'))
            entries.insert(line);
    }
    return entries;
}

std::uint32_t bitsOf(const QString& word) {
    static const Lexicon lexicon;
    return lexicon.bits(Key(word));
}

} // namespace

TEST(Lists, EachHasAHeaderAndSortedEntriesWithoutDoubles) {
    const QStringList names =
        QDir(QStringLiteral(LEERTAFEL_SOURCE "/resources/anonymity")).entryList({u"*.txt"_s});
    ASSERT_GE(names.size(), 20);
    for (const QString& name : names) {
        const QStringList lines = linesOf(name);
        ASSERT_FALSE(lines.isEmpty());
        EXPECT_TRUE(lines.first().startsWith(u'#')) << qPrintable(name);
        QByteArray last;
        for (const QString& line : lines) {
            if (line.startsWith(u'#'))
                continue;
            const QByteArray entry = line.toUtf8();
            EXPECT_LT(last, entry) << qPrintable(name);
            EXPECT_EQ(line, line.trimmed()) << qPrintable(name);
            last = entry;
        }
    }
}

TEST(Lists, NothingIsBothLeftAloneAndFound) {
    QSet<QString> allowed = entriesOf(u"allow.txt"_s);
    allowed.unite(entriesOf(u"areas.txt"_s));
    for (const QString& name : {u"places.txt"_s, u"names_sure.txt"_s}) {
        const QSet<QString> both = entriesOf(name) & allowed;
        EXPECT_TRUE(both.isEmpty()) << qPrintable(name) << ": "
                                    << qPrintable(QStringList(both.cbegin(), both.cend()).join(u", "_s));
    }
}

TEST(Lists, FoldingJoinsSpellings) {
    EXPECT_EQ(Key(u"YILDIRIM"), Key(u"Yıldırım"));
    EXPECT_EQ(Key(u"İbrahim"), Key(u"ibrahim"));
    EXPECT_EQ(Key(u"Zoë"), Key(u"zoe"));
    EXPECT_EQ(Key(u"Zielińska"), Key(u"zielinska"));
    EXPECT_EQ(Key(u"Łukasz"), Key(u"lukasz"));
    EXPECT_EQ(Key(u"ib\u2019er"), Key(u"ib'er"));
    EXPECT_FALSE(Key(u"Noor") == Key(u"Nora"));
}

TEST(Lists, OverlongWordsAreUnknown) {
    EXPECT_TRUE(Key(QString(100, u'a')).isTooLong());
    EXPECT_EQ(bitsOf(QString(100, u'a')), 0U);
}

TEST(Lists, TheLexiconKnowsItsSources) {
    EXPECT_TRUE(bitsOf(u"moeder"_s) & Bit::Word);
    EXPECT_TRUE(bitsOf(u"Sanne"_s) & Bit::Given);
    EXPECT_TRUE(bitsOf(u"Tesfamariam"_s) & Bit::Surname);
    EXPECT_TRUE(bitsOf(u"Nador"_s) & Bit::Place);
    EXPECT_TRUE(bitsOf(u"Veilig Thuis"_s) & Bit::Allowed);
    EXPECT_TRUE(bitsOf(u"Eritrea"_s) & Bit::Allowed);
    EXPECT_TRUE(bitsOf(u"Overvecht"_s) & Bit::Area);
    EXPECT_EQ(bitsOf(u"zwaluwnesterij"_s), 0U);
    EXPECT_GT(Lexicon().wordCount(), 300'000);
}

TEST(Lists, CompoundsAreAskedFromManyThreads) {
    const Lexicon lexicon;
    std::vector<std::thread> threads;
    std::array<bool, 8> known{};
    for (std::size_t i = 0; i < known.size(); ++i) {
        threads.emplace_back([&lexicon, &known, i] {
            known[i] = lexicon.isDutchCompound(u"gezinsbegeleiding") && !lexicon.isDutchCompound(u"xqzwvtr");
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_TRUE(std::all_of(known.begin(), known.end(), [](bool ok) { return ok; }));
}

} // namespace leertafel::anonymity::test
