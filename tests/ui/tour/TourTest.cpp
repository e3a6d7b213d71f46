#include "tests/ui/tour/Tour.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

const TourStore& store() {
    static const TourStore made;
    return made;
}

struct Look {
    QString language;
    QString scheme;
    QSize size{1440, 900};
    int text = 100;
};

} // namespace

/// Every page and state in both languages and both looks, and once narrow and once large; the pictures lie in
/// `tour/` beside the programs, to be looked at.
class TourTest : public ::testing::TestWithParam<Look> {};

TEST_P(TourTest, EveryPageIsPhotographed) {
    const Look look = GetParam();
    const QString name = u"%1-%2-%3x%4-%5"_s.arg(look.language, look.scheme)
                             .arg(look.size.width())
                             .arg(look.size.height())
                             .arg(look.text);
    ASSERT_GE(store().demo().members.size(), 3);
    Tour tour(*qApp, store(), look.language, look.scheme, look.size, look.text,
              QCoreApplication::applicationDirPath() + u"/../tour/"_s + name);
    EXPECT_GE(tour.walk().size(), 25);
}

INSTANTIATE_TEST_SUITE_P(Looks, TourTest,
                         ::testing::Values(Look{u"nl"_s, u"light"_s}, Look{u"nl"_s, u"dark"_s},
                                           Look{u"en"_s, u"light"_s}, Look{u"en"_s, u"dark"_s},
                                           Look{u"nl"_s, u"light"_s, {1280, 720}},
                                           Look{u"nl"_s, u"light"_s, {1440, 900}, 150}));

} // namespace leertafel::test
