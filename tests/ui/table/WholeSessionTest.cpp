// One table from plan to report and the next one, with nothing but the keyboard.
#include "ui/common/IdCombo.h"
#include "ui/table/TablePage.h"

#include "tests/ui/trends/SampleStore.h"
#include "ui/table/AtTable.h"
#include "ui/table/RoomScreen.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int mostTabs = 400;

class WholeSession : public ::testing::Test {
protected:
    void SetUp() override {
        test::releasedCase(store, u"Thuis rustig"_s, true);
        openPage();
    }
    void openPage() {
        page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
        page->resize(1440, 900);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->open({PageId::Table});
    }
    QWidget* at() const { return page->focusWidget() ? page->focusWidget() : page.get(); }
    void key(int which, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(at(), static_cast<Qt::Key>(which), with);
    }
    void type(const QString& words) { QTest::keyClicks(at(), words); }
    /// Tab until it is there; where it is not, the test says so.
    template <typename Is>
    bool tabUntil(Is is) {
        for (int i = 0; i < mostTabs; ++i) {
            if (is(at()))
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    void tabTo(const QString& name) {
        ASSERT_TRUE(tabUntil([&name](const QWidget* widget) { return widget->objectName() == name; }))
            << name.toStdString() << " is not reached by Tab";
    }
    void press(const QString& name) {
        tabTo(name);
        if (!::testing::Test::HasFatalFailure())
            key(Qt::Key_Space);
    }
    /// From the tab that is on to the one after it.
    void nextTab() {
        ASSERT_TRUE(tabUntil([](const QWidget* widget) {
            return widget->parentWidget() && widget->parentWidget()->objectName() == u"table.tabs";
        }));
        key(Qt::Key_Right);
    }
    AtTable& room() { return *page->findChild<AtTable*>(u"table.room"_s); }
    const RoomView& view() { return room().screen().view(); }
    void planned() {
        press(u"plan.area.WK034409"_s);
        press(u"plan.save"_s);
    }
    QList<TableSession> sessions() { return *store.as(0).table().sessions(); }
    services::SessionDetail detail(const SessionId& id) { return *store.as(0).table().detail(id); }
    QByteArray savedAs(const QString& name) {
        const QString file = folder.filePath(name);
        const qsizetype told = navigator.told.size();
        EXPECT_EQ(at()->objectName(), u"paper.path"_s);
        key(Qt::Key_A, Qt::ControlModifier);
        type(file);
        key(Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return navigator.told.size() > told; }, patienceMs));
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    std::unique_ptr<TablePage> page;
};

} // namespace

TEST_F(WholeSession, goesFromPlanToReportAndTheNextOpensWithIt) {
    // Plan.
    press(u"empty.button"_s);
    planned();
    ASSERT_EQ(sessions().size(), 1);
    const SessionId first = sessions().first().id;

    // Agenda.
    press(u"agenda.addCase"_s);
    page->findChild<IdCombo*>(u"casePicker.reason"_s)->setCurrentId(u"crossDomain"_s);
    press(u"casePicker.case.C-2026-0001"_s);
    ASSERT_EQ(detail(first).agenda.size(), 2);
    EXPECT_TRUE(detail(first).agenda.last().missing.isEmpty());

    // Reading pack.
    press(u"table.make"_s);
    EXPECT_TRUE(savedAs(u"map.pdf"_s).startsWith("%PDF-"));

    // At the table: through the parts of the case to its options and its decision.
    store.clock().advance(store.clock().now().secsTo(sessions().first().start) + 60);
    page->refresh();
    key(Qt::Key_F11);
    ASSERT_TRUE(room().isVisible());
    key(Qt::Key_Down);
    ASSERT_TRUE(view().question.startsWith(u"Wie mag besluiten"_s));
    key(Qt::Key_Space);
    EXPECT_TRUE(room().isRunning());
    const auto* line = page->findChild<QLineEdit*>(u"room.option.1"_s);
    for (int i = 0; i < 100 && (line == nullptr || !line->isVisible()); ++i) {
        key(Qt::Key_Right);
        line = page->findChild<QLineEdit*>(u"room.option.1"_s);
    }
    ASSERT_TRUE(line != nullptr && line->isVisible()) << "facts lead to options";
    key(Qt::Key_Return);
    type(u"een vaste plek bij het raam"_s);
    EXPECT_TRUE(page->goBack());
    for (int i = 0; i < 100 && view().choices.isEmpty(); ++i)
        key(Qt::Key_Right);
    key(Qt::Key_2);
    EXPECT_EQ(view().choice, 1);
    key(Qt::Key_Return);
    page->findChild<IdCombo*>(u"decision.owner"_s)->setCurrentIndex(1);
    press(u"decision.save"_s);
    ASSERT_EQ(detail(first).agreements.size(), 1);
    EXPECT_EQ(detail(first).agreements.first().decision, Decision::TryOut);
    key(Qt::Key_D);
    key(Qt::Key_Down);
    key(Qt::Key_Tab);
    type(u"ik zou eerst laten onderzoeken"_s);
    press(u"dissent.save"_s);
    ASSERT_EQ(detail(first).dissents.size(), 1);
    key(Qt::Key_F11);
    EXPECT_FALSE(room().isVisible());

    // Report: the table has been.
    nextTab();
    press(u"table.held"_s);
    ASSERT_EQ(detail(first).session.state, SessionState::Held);
    press(u"table.make"_s);
    const QByteArray report = savedAs(u"verslag.txt"_s);
    EXPECT_TRUE(report.contains("een vaste plek bij het raam")) << report.constData();
    EXPECT_TRUE(report.contains("ik zou eerst laten onderzoeken")) << report.constData();
    QGuiApplication::clipboard()->clear();
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toUtf8(), report);

    // Another day: the next agenda opens with what was agreed.
    store.clock().advance(3 * 24 * 3600);
    openPage();
    press(u"table.plan"_s);
    planned();
    ASSERT_EQ(sessions().size(), 2);
    const SessionId next = sessions().first().id;
    ASSERT_NE(next, first);
    ASSERT_EQ(detail(next).openBefore.size(), 1);
    EXPECT_EQ(detail(next).agenda.first().item.kind, AgendaKind::Agreements);
    key(Qt::Key_F11);
    ASSERT_TRUE(room().isVisible());
    ASSERT_FALSE(view().lines.isEmpty());
    EXPECT_EQ(view().lines.first().words, u"een vaste plek bij het raam"_s);
}
