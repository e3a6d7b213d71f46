#include "tests/ui/trends/SampleStore.h"
#include "ui/table/TablePage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class InvitationPanelTest : public ::testing::Test {
protected:
    void SetUp() override {
        test::releasedCase(store, u"Thuis rustig"_s, true);
        session = test::plannedSession(store);
        page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
        page->resize(1264, 800);
        page->show();
        page->open({PageId::Table});
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void click(const QString& name) { find<QPushButton>(name)->click(); }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    QTemporaryDir folder;
    SessionId session;
    std::unique_ptr<TablePage> page;
};

} // namespace

TEST_F(InvitationPanelTest, GivesTextToPasteAndAFileForTheCalendar) {
    EXPECT_FALSE(find(u"invitation"_s)->isVisible());
    click(u"table.invite"_s);
    ASSERT_TRUE(find(u"invitation"_s)->isVisible());
    const QString text = find<QPlainTextEdit>(u"invitation.text"_s)->toPlainText();
    EXPECT_FALSE(text.isEmpty());
    EXPECT_FALSE(text.contains(u"Thuis rustig"_s));
    click(u"invitation.copy"_s);
    EXPECT_EQ(text, QGuiApplication::clipboard()->text());
    auto* path = find<QLineEdit>(u"invitation.path"_s);
    EXPECT_TRUE(path->text().endsWith(u".ics"_s)) << path->text().toStdString();
    path->setText(folder.filePath(u"tafel.ics"_s));
    click(u"invitation.save"_s);
    QFile file(folder.filePath(u"tafel.ics"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("BEGIN:VCALENDAR"));
    EXPECT_FALSE(find(u"invitation.message"_s)->isVisible());
}

TEST_F(InvitationPanelTest, FollowsTheSessionWhileItIsOpen) {
    click(u"table.invite"_s);
    const auto words = [this] { return find<QPlainTextEdit>(u"invitation.text"_s)->toPlainText(); };
    const QString before = words();
    click(u"seats.0"_s);
    EXPECT_NE(before, words()) << "a seat was taken away";
    EXPECT_TRUE(find(u"invitation"_s)->isVisible());
    ASSERT_TRUE(page->goBack());
    EXPECT_FALSE(find(u"invitation"_s)->isVisible());
}

TEST_F(InvitationPanelTest, SaysWhatIsWrongWithThePlace) {
    click(u"table.invite"_s);
    auto* path = find<QLineEdit>(u"invitation.path"_s);
    auto* message = find(u"invitation.message"_s);
    for (const QString& wrong : {QString(), folder.filePath(u"nergens/tafel.ics"_s)}) {
        path->setText(wrong);
        message->hide();
        click(u"invitation.save"_s);
        EXPECT_TRUE(message->isVisible()) << wrong.toStdString();
    }
}
