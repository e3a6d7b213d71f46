#include "ui/cases/ChipPicker.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace leertafel::ui;

namespace {

class ChipPickerTest : public ::testing::Test {
protected:
    ChipPickerTest() { picker.show(); }
    ChipPicker picker{
        u"pick"_s, u"Add"_s, {{u"a"_s, u"Appel"_s}, {u"b"_s, u"Boom"_s}, {u"c"_s, u"Cirkel"_s}}};
};

} // namespace

TEST_F(ChipPickerTest, ByKeyboardAlone) {
    QSignalSpy told(&picker, &ChipPicker::chosenChanged);
    auto* add = picker.findChild<QPushButton*>(u"pick"_s);
    QTest::keyClick(add, Qt::Key_Space);
    auto* letters = picker.findChild<QLineEdit*>(u"pick.letters"_s);
    ASSERT_TRUE(letters->isVisible());
    QTest::keyClicks(letters, u"boo"_s);
    auto* list = picker.findChild<QListWidget*>(u"pick.list"_s);
    EXPECT_EQ(list->count(), 1);
    QTest::keyClick(letters, Qt::Key_Return);
    EXPECT_EQ(picker.chosen(), QStringList{u"b"_s});
    EXPECT_EQ(told.count(), 1);
    QTest::keyClick(letters, Qt::Key_Escape);
    EXPECT_FALSE(letters->isVisible());

    auto* chip = picker.findChild<QPushButton*>(u"pick.chip.b"_s);
    ASSERT_NE(chip, nullptr);
    QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_TRUE(picker.chosen().isEmpty());
}

TEST_F(ChipPickerTest, SettingTellsNobody) {
    QSignalSpy told(&picker, &ChipPicker::chosenChanged);
    picker.setChosen({u"a"_s, u"c"_s});
    EXPECT_EQ(told.count(), 0);
    EXPECT_EQ(picker.chosen(), (QStringList{u"a"_s, u"c"_s}));
}
