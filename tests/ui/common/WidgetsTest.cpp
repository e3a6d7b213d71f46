#include "ui/common/Widgets.h"
#include "ui/common/DayField.h"
#include "ui/common/FormAct.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class Widgets : public ::testing::Test {
protected:
    void SetUp() override { theme.apply(Scheme::Light); }
    Theme theme{*qApp};
};

/// Every component at once, as on a page.
QWidget* makeGallery() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader;
    header->setCrumb(u"Casussen › C-2026-0042"_s);
    header->setTitle(u"Thuis rustig, in de klas niet"_s);
    header->setState(u"concept"_s);
    header->setNote(u"Bewaard om 10:42"_s);
    header->addButton(makeButton(u"Meer"_s, ButtonKind::Quiet, u"overflow-menu"_s));
    header->addButton(makeButton(u"Casus schrijven"_s, ButtonKind::Primary, u"list-add"_s));
    column->addWidget(header);
    auto* tabs = new TabStrip;
    for (const QString& words : {u"Schrijven"_s, u"Versies"_s, u"Vier ogen"_s})
        tabs->addTab(words);
    column->addWidget(tabs);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* body = new Column;
    auto* message = new InlineMessage(InlineMessage::Kind::Attention);
    message->setText(u"<b>Nog 3 plekken</b> waaraan iemand te herkennen is: 1 zeker, 2 mogelijk."_s);
    message->addButton(u"Vorige"_s, u"go-previous"_s);
    message->addButton(u"Volgende"_s, u"go-next"_s);
    body->body()->addWidget(message);
    auto* list = new RowList(u"Aan jou gevraagd"_s);
    list->setHeading(u"Aan jou gevraagd"_s, u"3"_s);
    list->addRow(u"view-visible"_s, u"Meelezen: De brugklas past nog niet"_s,
                 u"Sam Verzonnen vraagt: zie ik iets over het hoofd? · 15 min"_s, u"liefst voor do 5 feb"_s,
                 u"Lezen"_s);
    list->addRow(u"document-edit"_s, u"Nakijken op herkenbaarheid: Zonder bankpas geen zwemles"_s,
                 u"Je leest de tekst als een vreemde: vrijgeven of terugsturen met reden"_s,
                 u"sinds gisteren"_s, u"Nakijken"_s);
    body->body()->addWidget(list);
    auto* combo = new IdCombo;
    combo->add(u"a"_s, u"Leidsche Rijn"_s);
    combo->add(u"b"_s, u"Vleuten-De Meern"_s);
    body->body()->addWidget(new FormField(u"Wijk"_s, u"Alleen de wijk, nooit de straat."_s, combo));
    body->body()->addWidget(new FormField(u"Je wachtzin"_s, u"Alleen jij kent hem."_s, new QLineEdit));
    auto* story = new QPlainTextEdit(u"Hoe houd ik rust thuis en onrust in de klas allebei serieus?"_s);
    story->setFixedHeight(70);
    body->body()->addWidget(new FormField(u"Leervraag"_s, u"Waar twijfel je echt over?"_s, story));
    body->body()->addWidget(new Segmented({u"Verloop"_s, u"Naast elkaar"_s, u"Vergelijk"_s}));
    auto* chips = new QHBoxLayout;
    for (const auto look : {Chip::Look::Neutral, Chip::Look::Ochre, Chip::Look::OchreDashed, Chip::Look::Plum,
                            Chip::Look::Red, Chip::Look::Accent})
        chips->addWidget(new Chip(u"onverklaard"_s, look));
    chips->addWidget(makeButton(u"Stoel"_s, ButtonKind::Plain, u"list-add"_s));
    auto* off = makeButton(u"Kan nog niet"_s, ButtonKind::Primary);
    off->setEnabled(false);
    chips->addWidget(off);
    chips->addStretch(1);
    body->body()->addLayout(chips);
    body->body()->addStretch(1);
    row->addWidget(body, 1);
    auto* side = new SidePanel;
    QVBoxLayout* floor = side->addSection(u"Veiligheid: de ondergrens"_s, true, u"security-high"_s);
    for (const QString& words : {u"Nog niet beoordeeld"_s, u"Veilig genoeg"_s, u"Zorgen"_s}) {
        auto* choice = new QRadioButton(words);
        choice->setAccessibleName(words);
        choice->setChecked(words.startsWith(u'V'));
        floor->addWidget(choice);
    }
    QVBoxLayout* risk = side->addSection(u"Samen herkenbaar?"_s);
    risk->addWidget(
        new TextLabel(u"In Leidsche Rijn zijn er minder dan 5 casussen met een jongen van 4-12 in een "
                      u"samengesteld gezin. De gezinsvorm maakt hem herkenbaar."_s));
    auto* check = new QCheckBox(u"Alleen die van mij"_s);
    check->setAccessibleName(u"Alleen die van mij"_s);
    check->setChecked(true);
    risk->addWidget(check);
    row->addWidget(side);
    column->addLayout(row, 1);
    return page;
}

bool needsName(const QWidget* widget) {
    return widget->focusPolicy() != Qt::NoFocus && !widget->isHidden() &&
           !qobject_cast<const QScrollArea*>(widget) && !widget->objectName().startsWith(u"qt_") &&
           !widget->inherits("QComboBoxListView");
}

TEST_F(Widgets, theCurrentLineOfAnOpenListCanBeRead) {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        theme.apply(scheme);
        IdCombo combo;
        for (const QString& words : {u"iedereen"_s, u"gezinswerker"_s, u"voorzitter"_s})
            combo.add(words, words);
        combo.setCurrentIndex(1);
        combo.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&combo));
        combo.showPopup();
        const auto* list = combo.view();
        ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }));
        const QImage seen = list->viewport()->grab().toImage();
        const QRect line = list->visualRect(combo.model()->index(1, 0));
        const auto at = [&](int x) { return seen.pixelColor(x, line.center().y()); };
        EXPECT_EQ(at(line.left() + 3), Theme::colours().accent) << "its ground tells it from the others";
        QSet<QRgb> colours;
        for (int x = line.left() + 3; x < line.right() - 3; ++x)
            colours.insert(at(x).rgb());
        EXPECT_GT(colours.size(), 2) << "and its words from its ground";
        combo.hidePopup();
    }
    theme.apply(Scheme::Light);
}

TEST_F(Widgets, EveryInteractiveWidgetHasAnAccessibleName) {
    const std::unique_ptr<QWidget> page(makeGallery());
    int checked = 0;
    const auto widgets = page->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!needsName(widget))
            continue;
        ++checked;
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
    EXPECT_GT(checked, 15);
}

TEST_F(Widgets, SizesMeetTheTokens) {
    const std::unique_ptr<QWidget> page(makeGallery());
    page->resize(1264, 800);
    page->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    EXPECT_EQ(page->findChild<PageHeader*>()->height(), size::pageHeader);
    for (const auto* button : page->findChildren<QPushButton*>()) {
        const QVariant kind = button->property("kind");
        if (kind == u"primary"_s || kind == u"quiet"_s) {
            EXPECT_EQ(button->height(), size::button) << button->text().toStdString();
        } else if (kind == u"small"_s) {
            EXPECT_EQ(button->height(), size::smallButton) << button->text().toStdString();
        }
    }
    EXPECT_EQ(page->findChild<FormField*>()->field()->height(), size::field);
    EXPECT_GE(page->findChild<QLineEdit*>()->height(), size::field);
    EXPECT_GE(page->findChild<SidePanel*>()->width(), size::sidePanelMin);
}

TEST_F(Widgets, HeaderGivesTheTitleRoom) {
    for (const int percent : {100, 150}) {
        theme.apply(Scheme::Light, percent);
        QWidget page; // without a layout, which would widen it
        PageHeader header(&page);
        header.setCrumb(u"Overlegtafels"_s);
        for (const QString& words : {u"Gegevens wijzigen"_s, u"Leesmap bekijken"_s, u"Leesmap maken"_s})
            header.addButton(makeButton(words, ButtonKind::Quiet));
        const int least = header.minimumSizeHint().width();
        for (const int width : {1440, 1220, 1000, 700}) {
            if (width < least)
                continue;
            page.resize(width, 300);
            page.show();
            header.resize(width, 100);
            // What comes after the size was given counts as well.
            header.setTitle({});
            header.setNote({});
            QTest::qWait(10);
            header.setTitle(u"Leidsche Rijn, vierde kwartaal"_s);
            header.setNote(u"donderdag 12 maart 2026, 13:30 tot 15:00"_s);
            QTest::qWait(10);
            header.resize(width, header.sizeHint().height());
            QTest::qWait(10);
            const auto* title = header.findChild<TextLabel*>(u"header.title"_s);
            EXPECT_GE(title->width() * 10, title->sizeHint().width() * 6) << percent << " " << width;
            const auto buttons = header.findChildren<QPushButton*>();
            for (const auto* button : buttons)
                EXPECT_LE(button->geometry().right(), width) << percent << " " << width;
        }
    }
    theme.apply(Scheme::Light, 100);
}

TEST_F(Widgets, FocusMovesNothing) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* first = makeButton(u"Een"_s, ButtonKind::Quiet);
    auto* second = makeButton(u"Twee"_s, ButtonKind::Primary);
    auto* field = new QLineEdit;
    column->addWidget(first);
    column->addWidget(second);
    column->addWidget(field);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    for (QWidget* widget :
         {static_cast<QWidget*>(second), static_cast<QWidget*>(field), static_cast<QWidget*>(first)}) {
        const QSize before = widget->sizeHint();
        widget->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(widget->hasFocus(), 1000);
        EXPECT_EQ(widget->sizeHint(), before);
    }
}

TEST_F(Widgets, TextStandsOnItsLineHeight) {
    TextLabel label(u"Een regel"_s);
    EXPECT_EQ(label.sizeHint().height(), 20);
    label.setText(QString(u"woord "_s).repeated(60));
    EXPECT_EQ(label.heightForWidth(300) % 20, 0);
    EXPECT_GT(label.heightForWidth(300), 40);
    label.setElided(true);
    EXPECT_EQ(label.sizeHint().height(), 20);
    theme.apply(Scheme::Light, 200);
    TextLabel large(u"Een regel"_s);
    EXPECT_EQ(large.sizeHint().height(), 40);
    theme.apply(Scheme::Light, 100);
}

TEST_F(Widgets, RowAndItsButtonDoTheSame) {
    RowList list(u"Aan jou gevraagd"_s);
    list.addRow({}, u"een"_s, u"reden"_s, {}, u"Lezen"_s);
    list.addRow({}, u"twee"_s, u"reden"_s, {}, u"Lezen"_s);
    list.resize(600, 200);
    list.show();
    QSignalSpy spy(&list, &RowList::activated);
    const auto* second = list.findChild<QPushButton*>(u"row.1"_s);
    QTest::mouseClick(list.findChild<QPushButton*>(u"row.1"_s), Qt::LeftButton);
    QTest::mouseClick(second->parentWidget(), Qt::LeftButton, {}, {20, 20});
    ASSERT_EQ(spy.count(), 2);
    EXPECT_EQ(spy.at(0).at(0).toInt(), 1);
    EXPECT_EQ(spy.at(1).at(0).toInt(), 1);
    const auto* card = list.findChild<Card*>();
    EXPECT_TRUE(card->isVisible());
    list.clear();
    EXPECT_EQ(list.count(), 0);
    EXPECT_FALSE(card->isVisible());
}

TEST_F(Widgets, TabsAndSegmentsTellOnce) {
    TabStrip tabs;
    tabs.addTab(u"Schrijven"_s);
    tabs.addTab(u"Versies"_s);
    QSignalSpy spy(&tabs, &TabStrip::currentChanged);
    tabs.setCurrent(1);
    tabs.setCurrent(1);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(tabs.current(), 1);
    Segmented segmented({u"aantal"_s, u"per 1.000"_s});
    QSignalSpy chosen(&segmented, &Segmented::currentChanged);
    segmented.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&segmented));
    segmented.findChild<QPushButton*>(u"segment.0"_s)->setFocus();
    QTest::keyClick(segmented.findChild<QPushButton*>(u"segment.0"_s), Qt::Key_Right);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(segmented.current(), 1);
}

TEST_F(Widgets, ComboCarriesIdsAndLeavesTheWheelAlone) {
    IdCombo combo;
    combo.add(u"x"_s, u"Een"_s);
    combo.add(u"y"_s, u"Twee"_s);
    QSignalSpy spy(&combo, &IdCombo::chosen);
    combo.setCurrentId(u"y"_s);
    EXPECT_EQ(combo.currentId(), u"y"_s);
    EXPECT_EQ(spy.count(), 0);
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&combo, &wheel);
    EXPECT_EQ(combo.currentId(), u"y"_s);
    EXPECT_FALSE(wheel.isAccepted());
    combo.show();
    QTest::keyClick(&combo, Qt::Key_Up);
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(combo.currentId(), u"x"_s);
}

TEST_F(Widgets, ComboIsAsWideAsItsWordsAtEverySize) {
    const QStringList all{u"Versie 1"_s, u"Nieuwste eerst"_s, u"Newest first"_s, u"Past het best"_s,
                          u"feit"_s};
    for (const int percent : {100, 150, 200}) {
        theme.apply(Scheme::Light, percent);
        for (const QString& words : all) {
            IdCombo combo;
            combo.add(u"a"_s, words);
            combo.ensurePolished();
            QStyleOptionComboBox option;
            option.initFrom(&combo);
            option.rect = QRect(QPoint(0, 0), combo.sizeHint());
            const QRect room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                             QStyle::SC_ComboBoxEditField, &combo);
            EXPECT_EQ(combo.fontMetrics().elidedText(words, Qt::ElideRight, room.width()), words)
                << qPrintable(words) << " at " << percent;
        }
    }
    theme.apply(Scheme::Light, 100);
}

TEST_F(Widgets, SidePanelBecomesADrawerWhenNarrow) {
    const std::unique_ptr<QWidget> page(makeGallery());
    page->resize(1000, 700);
    page->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    auto* side = page->findChild<SidePanel*>();
    auto* handle = side->findChild<QPushButton*>(u"sidePanel.open"_s);
    ASSERT_TRUE(handle->isVisible());
    EXPECT_LT(side->width(), 60);
    QTest::mouseClick(handle, Qt::LeftButton);
    EXPECT_GE(side->width(), size::sidePanelMin);
    page->resize(1300, 700);
    QTRY_VERIFY_WITH_TIMEOUT(!handle->isVisible(), 1000);
}

TEST_F(Widgets, SidePanelIsOneColumnThatEndsAtTheEdge) {
    QWidget page;
    auto* row = new QHBoxLayout(&page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* side = new SidePanel;
    row->addWidget(new Column, besidePanel);
    row->addWidget(side, 1);
    const auto fill = [side] {
        QList<QWidget*> sections;
        for (const QString& heading : {u"Ondergrens"_s, u"Samen herkenbaar"_s, u"Kenmerken"_s})
            sections << side->addSection(heading)->parentWidget();
        return sections;
    };
    QList<QWidget*> sections = fill();
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    for (const int width : {1200, 1744, 2400}) {
        page.resize(width, 600);
        QTRY_COMPARE_WITH_TIMEOUT(side->geometry().right(), width - 1, 10'000);
        EXPECT_GE(side->width(), size::sidePanelMin) << width;
        EXPECT_LE(side->width(), size::sidePanelWide) << width;
        for (qsizetype i = 0; i < sections.size(); ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(sections.at(i)->mapTo(side, sections.at(i)->rect().topRight()).x(),
                                      side->width() - 1, 10'000);
            if (i > 0) {
                EXPECT_GT(sections.at(i)->mapTo(side, QPoint(0, 0)).y(),
                          sections.at(i - 1)->mapTo(side, QPoint(0, 0)).y());
            }
        }
    }
    EXPECT_EQ(side->width(), size::sidePanelWide);
    side->clear();
    sections = fill();
    QTRY_VERIFY_WITH_TIMEOUT(sections.last()->isVisible(), 10'000);
}

TEST_F(Widgets, ALongerHeadingPushesNothingOverTheEdge) {
    Card card;
    auto* heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(u"Een vraag over druk gedrag in een wijk met een lange naam"_s), 0,
                       Qt::AlignBaseline);
    card.body()->addLayout(heading);
    auto* figure = new QWidget;
    figure->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    figure->setMinimumHeight(200);
    card.body()->addWidget(figure, 1);
    card.resize(200, card.minimumSizeHint().height());
    card.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&card));
    EXPECT_FALSE(card.rect().contains(figure->geometry()));
    const int lack = lackOf(&card);
    EXPECT_GT(lack, 0);
    card.resize(card.width(), card.height() + lack);
    QTRY_VERIFY(card.rect().contains(figure->geometry()));
    EXPECT_LE(lackOf(&card), 0);
}

TEST_F(Widgets, NoLineIsTooLongToRead) {
    TextLabel label(QString(u"woord "_s).repeated(120));
    EXPECT_EQ(label.heightForWidth(2400), label.heightForWidth(size::readingWidth));
    // A last word or two stay on the line.
    TextLabel nearly(u"Druk gedrag in Leidsche Rijn, schatting van de stad op 1 januari 2025, per "
                     u"kwartaal, met wat er per kwartaal bij kwam"_s);
    ASSERT_GT(nearly.sizeHint().width(), int(size::readingWidth));
    ASSERT_LE(nearly.sizeHint().width(), int(size::longestLine));
    EXPECT_EQ(nearly.heightForWidth(2400), Theme::lineHeight(TextRole::Body));
    EXPECT_GT(label.heightForWidth(400), label.heightForWidth(2400));
}

TEST_F(Widgets, NothingScrollsSidewaysAtDoubleSize) {
    theme.apply(Scheme::Light, 200);
    const std::unique_ptr<QWidget> page(makeGallery());
    EXPECT_LE(page->minimumSizeHint().width(), 1440);
    theme.apply(Scheme::Light, 100);
}

/// Pictures for the eye: LEERTAFEL_PICTURES=folder test_ui_common.
TEST_F(Widgets, GalleryIsPainted) {
    const QString folder = qEnvironmentVariable("LEERTAFEL_PICTURES");
    for (const auto& [name, scheme, percent] : {std::tuple{u"light"_s, Scheme::Light, 100},
                                                {u"dark"_s, Scheme::Dark, 100},
                                                {u"large"_s, Scheme::Light, 200}}) {
        theme.apply(scheme, percent);
        const std::unique_ptr<QWidget> page(makeGallery());
        page->resize(1264, 864);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
        page->findChild<QPlainTextEdit*>()->setFocus();
        QTest::qWait(30);
        const QImage image = page->grab().toImage();
        EXPECT_EQ(image.pixelColor(2, 400), Theme::colours().window);
        if (!folder.isEmpty())
            image.save(QDir(folder).filePath(u"gallery-%1.png"_s.arg(name)));
    }
    theme.apply(Scheme::Light, 100);
}

TEST_F(Widgets, AColumnGrowsForAPartThatItsLayoutCountedAsNothing) {
    // A chart takes what is left (it asks for no height by itself) and is never less high than its minimum.
    VerticalArea area;
    auto* card = new Card;
    auto* words = new TextLabel(u"Verzuim in Leidsche Rijn, per kwartaal, met de grenzen van het toeval."_s);
    card->body()->addWidget(words);
    auto* chart = new QWidget;
    chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    chart->setMinimumHeight(300);
    card->body()->addWidget(chart, 1);
    area.body()->addWidget(card, 1);
    auto* below = new Card;
    below->body()->addWidget(new TextLabel(u"Een zin die twee regels nodig heeft waar het smal is."_s));
    area.body()->addWidget(below);
    for (const int high : {250, 320, 380, 700}) {
        area.resize(500, high);
        area.show();
        QTest::qWait(50);
        const int end = chart->mapTo(card, QPoint(0, chart->height())).y();
        EXPECT_LE(end, card->height()) << high;
        EXPECT_GE(chart->height(), 300) << high;
    }
}

TEST_F(Widgets, WhatIsOnlyReadShowsThatItHasTheFocus) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* other = new QLineEdit;
    column->addWidget(other);
    QList<QWidget*> fields{new QLineEdit(u"Alleen lezen"_s), new QPlainTextEdit(u"Alleen lezen"_s),
                           new QTextEdit(u"Alleen lezen"_s)};
    for (QWidget* field : std::as_const(fields)) {
        field->setProperty("readOnly", true);
        column->addWidget(field);
    }
    page.show();
    QApplication::setActiveWindow(&page);
    for (QWidget* field : std::as_const(fields)) {
        other->setFocus();
        const QImage without = field->grab().toImage();
        field->setFocus();
        ASSERT_TRUE(field->hasFocus());
        const QPoint edge(field->width() / 2, 0);
        EXPECT_EQ(field->grab().toImage().pixelColor(edge), Theme::colours().focus)
            << field->metaObject()->className();
        EXPECT_NE(without.pixelColor(edge), Theme::colours().focus);
    }
}

TEST_F(Widgets, TheActOfAnOpenFormIsTheFilledButtonOfThePage) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* header = new PageHeader;
    auto* own = makeButton(u"Verslag maken"_s, ButtonKind::Primary);
    auto* quiet = makeButton(u"Meer"_s, ButtonKind::Quiet);
    header->addButton(quiet);
    header->addButton(own);
    column->addWidget(header);
    QList<QWidget*> forms;
    QList<QPushButton*> acts;
    for (int i = 0; i < 2; ++i) {
        auto* form = new QWidget;
        auto* inside = new QVBoxLayout(form);
        acts << makeFormAct(u"Vastleggen"_s);
        inside->addWidget(acts.constLast());
        form->hide();
        column->addWidget(form);
        forms << form;
    }
    page.show();
    const auto filled = [&] {
        QList<QPushButton*> all;
        for (QPushButton* each : {quiet, own, acts.at(0), acts.at(1)})
            if (each->property("kind") == u"primary"_s)
                all << each;
        return all;
    };
    using Buttons = QList<QPushButton*>;
    EXPECT_EQ(filled(), Buttons{own});
    forms.at(0)->show();
    EXPECT_EQ(filled(), Buttons{acts.at(0)});
    forms.at(1)->show();
    EXPECT_EQ(filled(), Buttons{acts.at(1)});
    forms.at(1)->hide();
    EXPECT_EQ(filled(), Buttons{acts.at(0)});
    page.hide();
    page.show();
    EXPECT_EQ(filled(), Buttons{acts.at(0)});
    header->hide(); // as at the table
    EXPECT_EQ(filled(), Buttons{own});
    header->show();
    EXPECT_EQ(filled(), Buttons{acts.at(0)});
    delete forms.takeFirst();
    EXPECT_EQ(own->property("kind"), u"primary"_s);
}

TEST_F(Widgets, TabLeavesADayAndATimeAtOnce) {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* day = new DayField(QDate(2026, 12, 3));
    auto* time = new ClockField(QTime(13, 30));
    auto* words = new QLineEdit;
    for (QWidget* each :
         {static_cast<QWidget*>(day), static_cast<QWidget*>(time), static_cast<QWidget*>(words)})
        column->addWidget(each);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    day->setFocus(Qt::TabFocusReason);
    QTest::keyClick(day, Qt::Key_Tab);
    ASSERT_EQ(page.focusWidget(), time);
    QTest::keyClick(time, Qt::Key_Tab);
    EXPECT_EQ(page.focusWidget(), words);
    QTest::keyClick(words, Qt::Key_Backtab);
    EXPECT_EQ(page.focusWidget(), time);
    QTest::keyClick(time, Qt::Key_Backtab);
    EXPECT_EQ(page.focusWidget(), day);
    QTest::keyClicks(day, u"24"_s);
    EXPECT_EQ(day->date(), QDate(2026, 12, 24)) << "the day can be typed";
    day->setDisplayFormat(u"ddd d MMMM yyyy"_s);
    time->setFocus(Qt::TabFocusReason);
    day->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(day, u"17"_s);
    EXPECT_EQ(day->date(), QDate(2026, 12, 17)) << "also behind its name";
}

} // namespace
