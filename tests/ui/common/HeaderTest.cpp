#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class Header : public ::testing::Test {
protected:
    void SetUp() override { theme.apply(Scheme::Light); }
    Theme theme{*qApp};
};

} // namespace

TEST_F(Header, TitleIsWholeAtSmallAndLargeText) {
    for (const auto& [width, percent] : {std::pair{1280, 100}, std::pair{1280, 150}, std::pair{1440, 150}}) {
        theme.apply(Scheme::Light, percent);
        QWidget page;
        page.resize(width - Theme::px(size::railNarrow), 300);
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        auto* header = new PageHeader;
        header->setCrumb(u"Overlegtafel"_s);
        header->setTitle(u"Leidsche Rijn en Vleuten-De Meern"_s);
        header->setState(u"in voorbereiding"_s);
        header->setNote(u"donderdag 3 december, 13.30–15.00"_s);
        for (const QString& words : {u"Aanpassen"_s, u"Bekijk leesmap"_s, u"Leesmap maken"_s})
            header->addButton(makeButton(words, ButtonKind::Quiet));
        column->addWidget(header);
        column->addStretch(1);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
        const auto* title = header->findChild<TextLabel*>(u"header.title"_s);
        EXPECT_TRUE(QTest::qWaitFor([title] { return title->width() >= title->sizeHint().width(); }))
            << width << " " << percent;
    }
}

TEST_F(Header, TitleStandsStillFromPageToPage) {
    const auto tops = [](const QString& crumb, bool note, bool button) {
        PageHeader header;
        header.setCrumb(crumb);
        header.setTitle(u"Thuis rustig"_s);
        if (note)
            header.setNote(u"Met Sam Verzonnen"_s);
        auto* act = makeButton(u"Lezen"_s, ButtonKind::Primary);
        if (button)
            header.addButton(act);
        else
            delete act;
        header.resize(1200, header.sizeHint().height());
        header.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&header));
        EXPECT_EQ(header.height(), size::pageHeader);
        return std::pair(header.findChild<TextLabel*>(u"header.title"_s)->mapTo(&header, QPoint(0, 0)).y(),
                         button ? act->mapTo(&header, QPoint(0, 0)).y() : -1);
    };
    const QString way = u"Casussen › C-2026-0042"_s;
    const auto usual = tops(u"Leren"_s, false, true);
    EXPECT_EQ(tops(way, false, true), usual);
    EXPECT_EQ(tops({}, false, true), usual);
    EXPECT_EQ(tops(u"Leren"_s, true, true), usual);
    EXPECT_EQ(tops(way, true, false).first, usual.first);
    EXPECT_EQ(tops({}, false, false).first, usual.first);
}

TEST_F(Header, NoteStaysWhereItIsFromTabToTab) {
    for (const auto& [width, percent] :
         {std::pair{1104, 100}, std::pair{1264, 100}, std::pair{1220, 150}, std::pair{1380, 200}}) {
        theme.apply(Scheme::Light, percent);
        QWidget page;
        PageHeader header(&page);
        header.setCrumb(u"Casussen › C-2026-0042"_s);
        header.setTitle(u"Thuis rustig, in de klas niet"_s);
        header.setNote(u"Bewaard om 10.42"_s);
        QList<QPushButton*> acts;
        for (const QString& words :
             {u"Meer"_s, u"Naar de versie die vastligt"_s, u"Nog 3 plekken nalopen"_s}) {
            acts << makeButton(words, ButtonKind::Quiet);
            header.addButton(acts.last());
        }
        page.resize(width, 400);
        header.resize(width, 200);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
        const auto stand = [&header, width = width] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            header.resize(width, header.sizeHint().height());
            const auto* note = header.findChild<TextLabel*>(u"header.note"_s);
            EXPECT_GE(note->width(), note->sizeHint().width());
            return std::pair(note->mapTo(&header, QPoint(0, 0)), header.height());
        };
        const auto first = stand();
        for (auto* act : {acts.at(2), acts.at(1)}) {
            act->hide();
            EXPECT_EQ(stand(), first) << width << " " << percent;
        }
        acts.at(0)->hide();
        EXPECT_EQ(stand().first, first.first) << width << " " << percent;
    }
    theme.apply(Scheme::Light, 100);
}
