// Suggestions beside an agenda: shown with their reason, put on it by key, never by themselves.
#include "ui/table/SuggestionList.h"

#include "tests/ui/trends/SampleStore.h"
#include "ui/table/TablePage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

class SuggestionListTest : public ::testing::Test {
protected:
    void open() {
        page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
        page->resize(1264, 800);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->open({PageId::Table});
    }
    SuggestionList& list() { return *page->findChild<SuggestionList*>(); }
    void waitFor(qsizetype rows) {
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return !list().isLooking() && buttons().size() == rows; }, patienceMs))
            << buttons().size();
    }
    QList<QPushButton*> buttons() {
        QList<QPushButton*> shown;
        for (QPushButton* button : list().findChildren<QPushButton*>())
            if (button->isVisible())
                shown.append(button);
        return shown;
    }
    qsizetype onAgenda(const SessionId& id) { return store.as(0).table().detail(id)->agenda.size(); }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    std::unique_ptr<TablePage> page;
};

} // namespace

TEST_F(SuggestionListTest, saysSoWhenThereIsNothing) {
    test::plannedSession(store);
    open();
    waitFor(0);
    const auto* note = list().findChild<QLabel*>(u"suggestions.note"_s);
    ASSERT_NE(note, nullptr);
    EXPECT_TRUE(
        QTest::qWaitFor([note] { return note->text().startsWith(u"Nothing to suggest"_s); }, patienceMs))
        << note->text().toStdString();
}

TEST_F(SuggestionListTest, itsKeyPutsOneOnTheAgendaAndUndoTakesItOff) {
    test::releasedCase(store, u"Thuis rustig"_s, true);
    const SessionId session = test::plannedSession(store);
    const qsizetype before = onAgenda(session);
    open();
    waitFor(1);
    EXPECT_EQ(onAgenda(session), before) << "nothing comes onto it by itself";
    QPushButton* add = buttons().value(0);
    ASSERT_NE(add, nullptr);
    EXPECT_TRUE(add->accessibleName().contains(u"Thuis rustig"_s)) << add->accessibleName().toStdString();
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    EXPECT_EQ(onAgenda(session), before + 1);
    waitFor(0);
    ASSERT_FALSE(navigator.told.isEmpty());
    EXPECT_TRUE(navigator.told.last().contains(u"Thuis rustig"_s));
    ASSERT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(onAgenda(session), before);
    waitFor(1);
}

TEST_F(SuggestionListTest, areNotThereOnceTheTableWasHeld) {
    test::releasedCase(store, u"Thuis rustig"_s, true);
    const SessionId session = test::plannedSession(store);
    ASSERT_TRUE(store.as(0).table().markHeld(session));
    open();
    EXPECT_FALSE(list().isVisible());
}
