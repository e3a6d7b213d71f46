#include "tests/ui/trends/SampleStore.h"
#include "ui/common/IdCombo.h"
#include "ui/table/TablePage.h"

#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

TEST(CasePickerTest, AnOrdinaryCaseIsDrawnAndPutOnTheAgenda) {
    test::TestStore store{2};
    test::FakeNavigator navigator;
    test::releasedCase(store, u"Thuis rustig"_s, true);
    const SessionId session = test::plannedSession(store);
    TablePage page(PageContext{store.as(0), navigator});
    page.resize(1264, 800);
    page.show();
    page.open({PageId::Table});
    const auto press = [&page](const QString& name) {
        auto* button = page.findChild<QPushButton*>(name);
        ASSERT_NE(nullptr, button) << name.toStdString();
        button->click();
    };
    press(u"agenda.addCase"_s);
    auto* how = page.findChild<QLabel*>(u"casePicker.how"_s);
    ASSERT_NE(nullptr, how);
    EXPECT_FALSE(how->isVisible());
    page.findChild<IdCombo*>(u"casePicker.reason"_s)->setCurrentId(u"pattern"_s);
    press(u"casePicker.draw"_s);
    EXPECT_TRUE(how->isVisible());
    const QString day =
        store.as(0).table().detail(session)->session.start.toLocalTime().date().toString(u"yyyyMMdd"_s);
    EXPECT_TRUE(how->text().contains(day)) << how->text().toStdString();
    press(u"casePicker.draw"_s);
    EXPECT_TRUE(how->text().contains(QString::number(day.toUInt() + 1))) << how->text().toStdString();
    auto* drawn = how->parentWidget()->findChild<QPushButton*>(u"casePicker.case.C-2026-0001"_s);
    ASSERT_NE(nullptr, drawn);
    drawn->click();
    EXPECT_EQ(2, store.as(0).table().detail(session)->agenda.size());
    press(u"agenda.addCase"_s);
    press(u"casePicker.draw"_s);
    EXPECT_FALSE(how->text().isEmpty());
    EXPECT_EQ(nullptr, how->parentWidget()->findChild<QPushButton*>(u"casePicker.case.C-2026-0001"_s))
        << "nothing is left to draw";
}
