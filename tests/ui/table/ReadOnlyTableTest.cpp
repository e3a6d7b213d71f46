#include "tests/support/ReadOnlyWalk.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/Widgets.h"
#include "ui/table/AgendaList.h"
#include "ui/table/TablePage.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

/// A table with a case, an own item and a decision, in a store that is open for reading only.
class ReadOnlyTable : public ::testing::Test {
protected:
    void SetUp() override {
        const CaseId id = test::releasedCase(store, u"Thuis rustig"_s, true);
        session = test::plannedSession(store);
        services::TableService& table = store.as(0).table();
        ASSERT_TRUE(table.addCase(session, id, AgendaReason(u"pattern"_s)));
        const auto point = table.addPoint(session, u"een punt"_s);
        ASSERT_TRUE(point);
        Agreement agreement;
        agreement.session = session;
        agreement.item = *point;
        agreement.decision = Decision::TryOut;
        agreement.owner = u"gezinswerker"_s;
        agreement.dueOn = QDate(2026, 3, 2);
        const auto kept = table.record(agreement, u"wij proberen het zes weken"_s, {}, {});
        ASSERT_TRUE(kept);
        recorded = *kept;
        workspace = test::readOnly(store);
        ASSERT_TRUE(workspace);
    }
    void open(const Place& place) {
        page = std::make_unique<TablePage>(PageContext{*workspace, navigator});
        page->resize(1264, 800);
        page->show();
        page->open(place);
    }
    void openSession(const QString& part = {}) { open({PageId::Table, u"session"_s, session.text(), part}); }
    template <typename T = QPushButton>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<services::Workspace> workspace;
    std::unique_ptr<TablePage> page;
    SessionId session;
    AgreementId recorded;
};

/// The PDF's place and whether it names authors do not go into the store.
const QStringList outside{u"paper.path"_s, u"paper.form"_s, u"invitation.path"_s, u"paper.names"_s,
                          u"followUp.function"_s};

} // namespace

TEST_F(ReadOnlyTable, nothingCanBeTypedWhilePreparing) {
    openSession();
    auto* list = find<AgendaList>(u"table.agenda"_s);
    ASSERT_EQ(list->model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        EXPECT_EQ(test::changeable(*page, outside), QStringList());
        test::expectHeld(find(u"item.remove"_s));
        test::expectHeld(find<QWidget>(u"item.minutes"_s));
    }
    for (const QString& name :
         {u"table.change"_s, u"agenda.addCase"_s, u"agenda.addTrend"_s, u"agenda.addPoint"_s})
        test::expectHeld(find(name));
    EXPECT_FALSE(find(u"table.held"_s)->isEnabled());
    EXPECT_FALSE(find(u"seats.0"_s)->isEnabled());
    EXPECT_FALSE(find(u"seats.add"_s)->isEnabled());
}

TEST_F(ReadOnlyTable, theKeysOfTheAgendaChangeNothing) {
    openSession();
    auto* list = find<AgendaList>(u"table.agenda"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(list->model()->rowCount(), 3);
    EXPECT_EQ(list->model()->index(2, 0).data().toString(), u"een punt"_s);
    EXPECT_FALSE(find<InlineMessage>(u"table.message"_s)->isVisible());
    EXPECT_EQ(list->dragDropMode(), QAbstractItemView::NoDragDrop);
    QTest::keyClick(list, Qt::Key_Up); // walking through it is reading
    EXPECT_EQ(list->currentIndex().row(), 1);
}

TEST_F(ReadOnlyTable, decisionsAreReadOnly) {
    openSession(u"decisions"_s);
    EXPECT_EQ(test::changeable(*page, outside), QStringList());
    for (const QString& name :
         {u"decisions.add.2"_s, u"decisions.add.3"_s, QString(u"decisions.dissent."_s + recorded.text())})
        test::expectHeld(find(name));
    test::expectHeld(find<QCheckBox>(u"decisions.done."_s + recorded.text()));
}

TEST_F(ReadOnlyTable, noTableIsPlanned) {
    open({PageId::Table, u"new"_s});
    EXPECT_FALSE(find<QWidget>(u"plan.form"_s)->isVisible());
    test::expectHeld(find(u"table.plan"_s));
    EXPECT_EQ(test::changeable(*page, outside), QStringList());
    for (const QAction* action : page->menuActions())
        EXPECT_EQ(action->isEnabled(), action->objectName() == u"table.toLedger"_s) // that is only looked at
            << action->text().toStdString();
    find(u"row.0"_s)->click(); // the table itself opens
    EXPECT_TRUE(find<QWidget>(u"table.agenda"_s)->isVisible());
}

TEST_F(ReadOnlyTable, thePackAndTheReportAreStillMade) {
    for (const QString& part : {u"prepare"_s, u"decisions"_s}) {
        if (part == u"decisions"_s) { // a report is made of a table that has been
            page.reset();
            workspace.reset();
            ASSERT_TRUE(store.as(0).table().markHeld(session));
            workspace = test::readOnly(store);
            ASSERT_TRUE(workspace);
        }
        openSession(part);
        find(u"table.look"_s)->click();
        EXPECT_TRUE(find<QWidget>(u"preview.sheet"_s)->isVisible());
        EXPECT_TRUE(page->goBack());
        find(u"table.make"_s)->click();
        const QString path = folder.filePath(u"paper%1.pdf"_s.arg(part));
        find<QLineEdit>(u"paper.path"_s)->setText(path);
        find(u"paper.save"_s)->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !find<QWidget>(u"paper"_s)->isVisible(); }, 60'000));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << part.toStdString();
        EXPECT_EQ(file.read(5), "%PDF-");
    }
}

TEST(EmptyTable, everyPlaceSaysWhatToDoNext) {
    test::TestStore store{1};
    test::FakeNavigator navigator;
    TablePage page(PageContext{store.as(0), navigator});
    page.resize(1264, 800);
    page.show();
    page.open({PageId::Table});
    EXPECT_TRUE(page.findChild<QPushButton*>(u"empty.button"_s)->isVisible());
    const SessionId session = test::plannedSession(store);
    page.open({PageId::Table, u"session"_s, session.text(), u"decisions"_s});
    QPushButton* toAgenda = nullptr;
    for (auto* button : page.findChildren<QPushButton*>(u"empty.button"_s))
        if (button->isVisible())
            toAgenda = button;
    ASSERT_NE(toAgenda, nullptr);
    toAgenda->click();
    EXPECT_TRUE(page.findChild<AgendaList*>()->isVisible());
}
