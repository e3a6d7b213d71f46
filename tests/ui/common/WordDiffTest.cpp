#include "ui/common/WordDiff.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace leertafel::ui;
using Kind = DiffPart::Kind;

namespace {

QString side(const QList<DiffPart>& parts, Kind left) {
    QString text;
    for (const auto& part : parts)
        if (part.kind != left)
            text += part.text;
    return text;
}

} // namespace

TEST(WordDiff, SameTextIsOneRun) {
    EXPECT_EQ(wordDiff(u"een twee"_s, u"een twee"_s), (QList<DiffPart>{{Kind::Same, u"een twee"_s}}));
    EXPECT_TRUE(wordDiff({}, {}).isEmpty());
}

TEST(WordDiff, OneWordReplaced) {
    const QList<DiffPart> wanted{{Kind::Same, u"het is "_s},
                                 {Kind::Removed, u"druk"_s},
                                 {Kind::Added, u"rustig"_s},
                                 {Kind::Same, u" thuis"_s}};
    EXPECT_EQ(wordDiff(u"het is druk thuis"_s, u"het is rustig thuis"_s), wanted);
}

TEST(WordDiff, BothTextsComeBackFromTheParts) {
    QRandomGenerator random(7);
    const QStringList words{u"de"_s, u"klas"_s, u"is"_s, u"vol"_s, u"\n"_s, u"rust"_s};
    for (int run = 0; run < 200; ++run) {
        const auto text = [&] {
            QStringList chosen;
            const int count = random.bounded(30);
            for (int i = 0; i < count; ++i)
                chosen.append(words.at(random.bounded(static_cast<int>(words.size()))));
            return chosen.join(u' ');
        };
        const auto before = text();
        const auto after = text();
        const auto parts = wordDiff(before, after);
        EXPECT_EQ(side(parts, Kind::Added), before);
        EXPECT_EQ(side(parts, Kind::Removed), after);
    }
}

TEST(WordDiff, HtmlShowsChangesByShapeAndEscapes) {
    const auto html = diffHtml(wordDiff(u"a <b> c"_s, u"a <i> c"_s));
    EXPECT_TRUE(html.contains(u"line-through"_s));
    EXPECT_TRUE(html.contains(u"underline"_s));
    EXPECT_TRUE(html.contains(u"&lt;b&gt;"_s));
    EXPECT_FALSE(html.contains(u"<b>"_s));
}
