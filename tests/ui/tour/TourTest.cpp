#include "tests/ui/tour/Tour.h"

#include <QApplication>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

struct Look {
    QString language;
    QString scheme;
    QSize size{1440, 900};
    int text = 100;
    bool operator==(const Look&) const = default;
};

QString nameOf(const Look& look) {
    return u"%1-%2-%3x%4-%5"_s.arg(look.language, look.scheme)
        .arg(look.size.width())
        .arg(look.size.height())
        .arg(look.text);
}

/// LEERTAFEL_TOUR=all walks every language, look, size of window and size of text, and a pattern such as
/// `nl-*-1280x720-*` those whose name fits; without it those four that together hold each of them once.
QList<Look> looks() {
    const QString asked = qEnvironmentVariable("LEERTAFEL_TOUR");
    if (asked.isEmpty())
        return {Look{u"nl"_s, u"light"_s}, Look{u"en"_s, u"dark"_s, {1280, 720}},
                Look{u"nl"_s, u"light"_s, {1440, 900}, 150}, Look{u"nl"_s, u"dark"_s, {1280, 720}, 200}};
    QList<Look> all;
    for (const QString& language : {u"nl"_s, u"en"_s})
        for (const QString& scheme : {u"light"_s, u"dark"_s})
            for (const QSize& size : {QSize(1440, 900), QSize(1280, 720), QSize(2560, 1440)})
                for (const int text : {100, 150, 200})
                    all.append(Look{language, scheme, size, text});
    const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(asked));
    if (asked != u"all"_s)
        all.removeIf([&pattern](const Look& look) { return !pattern.match(nameOf(look)).hasMatch(); });
    return all;
}

} // namespace

/// Every page and state in several looks; the pictures lie in `tour/` beside the programs, to be looked at.
class TourTest : public ::testing::TestWithParam<Look> {};

TEST_P(TourTest, EveryPageIsPhotographed) {
    const Look look = GetParam();
    ASSERT_GE(TourStore::shared().demo().members.size(), 3);
    Tour tour(*qApp, TourStore::shared(), look.language, look.scheme, look.size, look.text,
              QCoreApplication::applicationDirPath() + u"/../tour/"_s + nameOf(look));
    if (look == looks().first())
        tour.alsoByKey();
    EXPECT_GE(tour.walk().size(), 70);
}

INSTANTIATE_TEST_SUITE_P(Looks, TourTest, ::testing::ValuesIn(looks()));

} // namespace leertafel::test
