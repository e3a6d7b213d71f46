#include "tests/ui/review/ReviewFixture.h"
#include "ui/cases/FrozenText.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/review/RemarkMargin.h"
#include "ui/review/StepStrip.h"

using namespace leertafel;
using namespace leertafel::test;
using namespace leertafel::ui;

namespace {

class NarrowReviewTest : public ReviewFixture {};

} // namespace

TEST_F(NarrowReviewTest, RemarksStandUnderTheTextWhereThereIsNoRoom) {
    const auto id = advised();
    PageHost window(store.as(0));
    window.go({PageId::Review, u"review"_s, id.text(), {}});
    const auto* text = window.find<FrozenText>(u"review.text"_s);
    const auto* margin = window.find<RemarkMargin>(u"review.margin"_s);
    const auto at = [&window](const QWidget* widget) { return widget->mapTo(&window, QPoint(0, 0)); };
    QTRY_VERIFY_WITH_TIMEOUT(at(margin).x() >= at(text).x() + text->width(), 10'000);
    EXPECT_FALSE(margin->isUnder());
    const int beside = margin->width();
    window.resize(700, 864);
    QTRY_VERIFY_WITH_TIMEOUT(margin->isUnder(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(at(margin).y() >= at(text).y() + text->height(), 10'000);
    EXPECT_GT(margin->width(), beside);
    QTRY_VERIFY_WITH_TIMEOUT(text->width() > 500, 10'000);
    // In the order of their words, none over another, and the line of the first as wide as the room.
    int bottom = -1;
    for (const QObject* child : margin->children()) {
        const auto* card = qobject_cast<const QWidget*>(child);
        if (card == nullptr || card->isHidden())
            continue;
        EXPECT_GT(card->geometry().top(), bottom);
        EXPECT_EQ(card->width(), margin->width());
        bottom = card->geometry().bottom();
    }
    EXPECT_GT(bottom, 0);
    window.resize(1264, 864);
    QTRY_VERIFY_WITH_TIMEOUT(!margin->isUnder(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(margin->width(), beside, 10'000);
}

TEST_F(NarrowReviewTest, ThePanelEndsAtTheEdgeOfAWideWindow) {
    const auto id = advised();
    PageHost window(store.as(0));
    window.go({PageId::Review, u"review"_s, id.text(), {}});
    const auto panels = window.reviews->findChildren<SidePanel*>();
    ASSERT_EQ(panels.size(), 1);
    for (const int width : {1264, 1744, 2200}) {
        window.resize(width, 864);
        QTRY_COMPARE_WITH_TIMEOUT(panels.first()->mapTo(&window, panels.first()->rect().topRight()).x(),
                                  width - 1, 10'000);
    }
    EXPECT_EQ(panels.first()->width(), int(size::sidePanelWide));
}

TEST_F(NarrowReviewTest, AStepKeepsItsMarkBesideItsFirstLines) {
    StepStrip strip;
    strip.setSteps(
        {{u"Lezen"_s, u"versie 2, vastgelegd op 30 oktober"_s, true},
         {u"Vragen eerst"_s, u"drie gesteld, twee beantwoord, een geparkeerd, een nog open"_s, true},
         {u"Samen afronden"_s, u"een van jullie"_s, false}});
    strip.resize(1200, strip.sizeHint().height());
    strip.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&strip));
    const QColor accent = ui::Theme::colours().accent;
    const auto firstAccent = [&strip, accent] {
        const QImage picture = strip.grab().toImage();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width() / 3; ++x)
                if (picture.pixelColor(x, y) == accent)
                    return y;
        return -1;
    };
    const int before = firstAccent();
    ASSERT_GE(before, 0);
    const int low = strip.height();
    strip.resize(420, low);
    QTRY_VERIFY_WITH_TIMEOUT(strip.sizeHint().height() > low, 10'000);
    strip.resize(420, strip.sizeHint().height());
    EXPECT_EQ(firstAccent(), before);
    // The current step is told by a bar too.
    const QImage picture = strip.grab().toImage();
    EXPECT_EQ(picture.pixelColor(picture.width() - 4, picture.height() - 3), accent);
}
