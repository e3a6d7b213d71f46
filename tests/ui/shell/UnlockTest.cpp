#include "tests/ui/shell/ShellFixture.h"

#include "ui/common/ErrorSentence.h"

#include <QClipboard>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>

#include <csignal>
#include <sys/resource.h>

using namespace leertafel;
using namespace leertafel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

class Unlock : public ShellFixture {};

TEST_F(Unlock, RightPassphraseOpensTheWindow) {
    store.close();
    gate->showStore(store.path());
    EXPECT_EQ(find<QComboBox>("unlock.who")->count(), 2);
    EXPECT_TRUE(find<QLineEdit>("unlock.passphrase")->hasFocus());
    picture(u"unlock"_s);
    type("unlock.passphrase", TestStore::passphrase(0));
    QTest::keyClick(find<QLineEdit>("unlock.passphrase"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_EQ(window->here().page, ui::PageId::Today);
    EXPECT_TRUE(find<ui::TodayPage>("today")->isVisible());
    EXPECT_TRUE(find<QLineEdit>("unlock.passphrase")->text().isEmpty());
    EXPECT_EQ(preferences.recentStores(), QStringList{store.path()});
    picture(u"today-empty"_s);
}

TEST_F(Unlock, TypingANameStaysInTheListOfNames) {
    store.close();
    gate->showStore(store.path());
    auto* who = find<QComboBox>("unlock.who");
    who->setFocus();
    QTest::keyClicks(who, TestStore::name(1).left(3));
    EXPECT_EQ(who->currentText(), TestStore::name(1));
    EXPECT_TRUE(who->hasFocus());
    EXPECT_TRUE(find<QLineEdit>("unlock.passphrase")->text().isEmpty());
}

TEST_F(Unlock, WhereThePassphraseIsNoSecretTheDoorHasIt) {
    store.close();
    openSecret = TestStore::passphrase(0);
    gate->showStore(store.path());
    auto* field = find<QLineEdit>("unlock.passphrase");
    EXPECT_EQ(field->selectedText(), openSecret);
    EXPECT_TRUE(find<ui::InlineMessage>("unlock.message")->text().contains(openSecret));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);

    openSecret.clear();
    window->lock();
    QTRY_VERIFY_WITH_TIMEOUT(window->isLocked(), patience);
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_FALSE(find<ui::InlineMessage>("unlock.message")->isVisible());
}

TEST_F(Unlock, EnterInTheListOfNamesOpensToo) {
    store.close();
    gate->showStore(store.path());
    auto* who = find<QComboBox>("unlock.who");
    auto* field = find<QLineEdit>("unlock.passphrase");
    who->setFocus();
    QTest::keyClick(who, Qt::Key_Return);
    EXPECT_TRUE(find<ui::InlineMessage>("unlock.message")->isVisible());
    EXPECT_TRUE(field->hasFocus()) << "there is something to type first";
    field->setText(TestStore::passphrase(1));
    who->setFocus();
    QTest::keyClicks(who, TestStore::name(1).left(3));
    QTest::keyClick(who, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_EQ(window->workspace()->me(), store.member(1));
}

TEST_F(Unlock, AnotherMemberChoosesTheOwnName) {
    store.close();
    gate->showStore(store.path());
    auto* who = find<QComboBox>("unlock.who");
    who->setCurrentIndex(who->findText(TestStore::name(1)));
    type("unlock.passphrase", TestStore::passphrase(1));
    click("unlock.open");
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_EQ(window->workspace()->me(), store.member(1));
    EXPECT_EQ(preferences.lastMember(store.path()), store.member(1).text());
}

TEST_F(Unlock, WrongPassphraseSaysSoInLine) {
    store.close();
    gate->showStore(store.path());
    type("unlock.passphrase", u"not this one at all"_s);
    click("unlock.open");
    auto* message = find<ui::InlineMessage>("unlock.message");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    EXPECT_EQ(message->text(), ui::errorSentence(Error::of(ErrorCode::WrongPassphrase)));
    EXPECT_TRUE(window->isLocked());
    EXPECT_TRUE(find<QPushButton>("unlock.open")->isEnabled());
    EXPECT_TRUE(find<QLineEdit>("unlock.passphrase")->hasFocus());
    EXPECT_FALSE(find<QPushButton>("unlock.readOnly")->isVisible());
    picture(u"unlock-wrong"_s);
    type("unlock.passphrase", u"z"_s);
    EXPECT_FALSE(message->isVisible());
}

TEST_F(Unlock, NothingTypedAsksForIt) {
    store.close();
    gate->showStore(store.path());
    click("unlock.open");
    EXPECT_TRUE(find<ui::InlineMessage>("unlock.message")->isVisible());
    EXPECT_TRUE(window->isLocked());
}

TEST_F(Unlock, StoreInUseOffersReadingAlong) {
    store.as(1); // stays open
    gate->showStore(store.path());
    type("unlock.passphrase", TestStore::passphrase(0));
    click("unlock.open");
    auto* readOnly = find<QPushButton>("unlock.readOnly");
    QTRY_VERIFY_WITH_TIMEOUT(readOnly->isVisible(), patience);
    QTest::mouseClick(readOnly, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_TRUE(window->workspace()->isReadOnly());
    EXPECT_FALSE(find<QPushButton>("today.write")->isEnabled());
    picture(u"read-only"_s);
}

TEST_F(Unlock, DamagedFolderIsNamedAndStaysShut) {
    const QString path = folder.filePath(u"Leeg.leertafel"_s);
    QDir().mkpath(path);
    gate->showStore(path);
    auto* message = find<ui::InlineMessage>("unlock.message");
    EXPECT_TRUE(message->isVisible());
    EXPECT_TRUE(message->text().contains(u"Leeg.leertafel"_s));
    EXPECT_FALSE(find<QPushButton>("unlock.open")->isEnabled());
}

TEST_F(Unlock, ADamagedListOfMembersComesBackFromItsCopy) {
    store.close();
    QFile ring(store.path() + u"/keyring.json"_s);
    ASSERT_TRUE(ring.resize(ring.size() / 2));
    gate->showStore(store.path());
    auto* message = find<ui::InlineMessage>("unlock.message");
    EXPECT_FALSE(find<QPushButton>("unlock.open")->isEnabled());
    ASSERT_TRUE(find<QPushButton>("unlock.keyringCopy")->isVisible());
    picture(u"unlock-keyring-copy"_s);
    click("unlock.keyringCopy");
    EXPECT_TRUE(message->isVisible());
    EXPECT_FALSE(find<QPushButton>("unlock.keyringCopy")->isVisible());
    type("unlock.passphrase", TestStore::passphrase(0));
    click("unlock.open");
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
}

TEST_F(Unlock, FirstStartMakesAStoreAndItsSheet) {
    gate->start();
    picture(u"welcome"_s);
    click("welcome.create");
    EXPECT_FALSE(find<QPushButton>("create.create")->isEnabled());
    click("create.place");
    type("create.name", u"Mijn eigen map"_s);
    type("create.member", u"Noor Voorbeeld"_s);
    type("create.passphrase", u"geheim"_s);
    type("create.again", u"geheim"_s);
    EXPECT_FALSE(find<QPushButton>("create.create")->isEnabled()) << "too easy to guess";
    picture(u"create-weak"_s);
    type("create.passphrase", u"zeven blauwe olifanten fluiten"_s);
    EXPECT_FALSE(find<QPushButton>("create.create")->isEnabled()) << "typed once only";
    EXPECT_GE(find<QProgressBar>("create.strength")->value(), 3);
    type("create.again", u"zeven blauwe olifanten fluiten"_s);
    click("create.create");
    auto* next = find<QPushButton>("recovery.next");
    QTRY_VERIFY_WITH_TIMEOUT(next->isVisible(), patience);
    EXPECT_FALSE(next->isEnabled()) << "not before the sheet is printed or saved";
    const QString code = find<ui::TextLabel>("recovery.code")->text();
    EXPECT_GT(code.size(), 15);
    picture(u"recovery-sheet"_s);
    click("recovery.print");
    EXPECT_TRUE(printed.contains(code));
    EXPECT_TRUE(next->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_TRUE(QDir(folder.filePath(u"Mijn eigen map.leertafel"_s)).exists());
    EXPECT_TRUE(find<ui::TextLabel>("recovery.code")->text().isEmpty());
}

TEST_F(Unlock, WhatIsCopiedFromALineStaysOutOfTheHistory) {
    gate->showCreate();
    type("create.member", u"Noor Voorbeeld"_s);
    auto* line = find<QLineEdit>("create.member");
    line->selectAll();
    QApplication::clipboard()->clear();
    QTest::keyClick(line, Qt::Key_C, Qt::ControlModifier);
    const auto* copied = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), u"Noor Voorbeeld"_s);
    EXPECT_EQ(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QApplication::clipboard()->clear();
}

TEST_F(Unlock, SheetIsSavedForItsOwnerOnly) {
    gate->showCreate();
    click("create.place");
    type("create.name", u"Map"_s);
    type("create.member", u"Noor Voorbeeld"_s);
    type("create.passphrase", u"zeven blauwe olifanten fluiten"_s);
    type("create.again", u"zeven blauwe olifanten fluiten"_s);
    click("create.create");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("recovery.save")->isVisible(), patience);
    click("recovery.save");
    const QStringList sheets = QDir(folder.path()).entryList({u"*.pdf"_s});
    ASSERT_EQ(sheets.size(), 1);
    const QFileInfo sheet(folder.filePath(sheets.first()));
    EXPECT_GT(sheet.size(), 1000);
    EXPECT_FALSE(sheet.permissions() & QFileDevice::ReadOther);
    EXPECT_TRUE(find<QPushButton>("recovery.next")->isEnabled());
}

TEST_F(Unlock, SheetThatDoesNotFitOnTheDiskIsNotKept) {
    gate->showCreate();
    click("create.place");
    type("create.name", u"Map"_s);
    type("create.member", u"Noor Voorbeeld"_s);
    type("create.passphrase", u"zeven blauwe olifanten fluiten"_s);
    type("create.again", u"zeven blauwe olifanten fluiten"_s);
    click("create.create");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("recovery.save")->isVisible(), patience);
    const auto canOpenAnother = [this] {
        const auto links = window->findChildren<QPushButton*>(u"other.open"_s);
        return std::any_of(links.cbegin(), links.cend(), [](const auto* link) { return link->isVisible(); });
    };
    EXPECT_FALSE(canOpenAnother()) << "the code is shown only once";
    rlimit before{};
    ASSERT_EQ(0, getrlimit(RLIMIT_FSIZE, &before));
    const auto signal = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 512;
    ASSERT_EQ(0, setrlimit(RLIMIT_FSIZE, &small));
    click("recovery.save");
    ASSERT_EQ(0, setrlimit(RLIMIT_FSIZE, &before));
    std::signal(SIGXFSZ, signal);
    EXPECT_FALSE(find<QPushButton>("recovery.next")->isEnabled());
    EXPECT_TRUE(find<ui::InlineMessage>("recovery.message")->isVisible());
    EXPECT_TRUE(QDir(folder.path()).entryList({u"*.pdf*"_s}).isEmpty());
    gate->showStore(store.path());
    EXPECT_TRUE(find<ui::TextLabel>("recovery.code")->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(canOpenAnother(), 2000);
}

TEST_F(Unlock, LostPassphraseIsReplacedWithTheCode) {
    store.close();
    gate->showStore(store.path());
    click("unlock.lost");
    type("recover.code", u"WRONG-CODE"_s);
    type("recover.passphrase", u"vier groene kamelen dansen"_s);
    type("recover.again", u"vier groene kamelen dansen"_s);
    click("recover.set");
    EXPECT_EQ(find<QLineEdit>("recover.passphrase")->accessibleName(), u"Your new passphrase"_s);
    auto* message = find<ui::InlineMessage>("recover.message");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    EXPECT_TRUE(window->isLocked());
    picture(u"recover"_s);
    type("recover.code", store.recoveryCode());
    type("recover.passphrase", u"vier groene kamelen dansen"_s);
    type("recover.again", u"vier groene kamelen dansen"_s);
    click("recover.set");
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_EQ(window->workspace()->me(), store.member(0));
}

TEST_F(Unlock, OtherStoresAreListedByPathOnly) {
    preferences.addRecentStore(store.path());
    gate->showCreate();
    const auto* other = find<QPushButton>("other.store0");
    EXPECT_EQ(other->text(), u"Team Test"_s);
    EXPECT_EQ(gate->findChild<QPushButton*>(u"other.create"_s), nullptr) << "one is being made already";
    QSettings file(folder.filePath(u"preferences.ini"_s), QSettings::IniFormat);
    EXPECT_EQ(file.value(u"stores/recent"_s).toStringList(), QStringList{store.path()});
    store.close();
    click("other.store0");
    EXPECT_TRUE(find<QLineEdit>("unlock.passphrase")->isVisible());
    preferences.forgetStore(store.path());
    EXPECT_TRUE(preferences.recentStores().isEmpty());
}

TEST_F(Unlock, EverythingHasAName) {
    gate->start();
    EXPECT_EQ(nameless(), QStringList());
    gate->showCreate();
    EXPECT_EQ(nameless(), QStringList());
    store.close();
    gate->showStore(store.path());
    EXPECT_EQ(nameless(), QStringList());
    click("unlock.lost");
    EXPECT_EQ(nameless(), QStringList());
}

TEST_F(Unlock, FitsDoubleTextAndDark) {
    store.close();
    theme.apply(ui::Scheme::Dark, 100);
    makeWindow();
    gate->showStore(store.path());
    picture(u"unlock-dark"_s);
    EXPECT_EQ(window->grab().toImage().pixelColor(5, 5), ui::darkColours().window);
    theme.apply(ui::Scheme::Light, 200);
    makeWindow();
    window->resize(1440, 900);
    gate->showStore(store.path());
    const auto* field = find<QLineEdit>("unlock.passphrase");
    // Nothing is cut off, once the layouts are done.
    QTRY_VERIFY_WITH_TIMEOUT(field->geometry().bottom() <= field->parentWidget()->height(), patience);
    picture(u"unlock-large"_s);
    const auto* open = find<QPushButton>("unlock.open");
    EXPECT_LE(open->mapTo(window.get(), QPoint(open->width(), 0)).x(), window->width());
    theme.apply(ui::Scheme::Light, 100);
}

} // namespace
