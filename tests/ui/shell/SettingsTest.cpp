#include "tests/ui/shell/ShellFixture.h"

#include "core/services/MemberService.h"
#include "ui/common/IdCombo.h"

#include <QAction>
#include <QCheckBox>

using namespace leertafel;
using namespace leertafel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

class Settings : public ShellFixture {
protected:
    void open(const QString& part) {
        enter();
        window->go({ui::PageId::Settings, {}, {}, part});
    }
    void choose(const char* name, const QString& id) {
        auto* combo = find<ui::IdCombo>(name);
        combo->setCurrentIndex(combo->findData(id));
        Q_EMIT combo->activated(combo->currentIndex());
    }
};

TEST_F(Settings, LookIsKept) {
    open(u"look"_s);
    picture(u"settings-look"_s);
    choose("settings.scheme", u"2"_s);
    choose("settings.textSize", u"150"_s);
    choose("settings.idle", u"15"_s);
    choose("settings.language", u"en"_s);
    const ui::Preferences again(folder.filePath(u"preferences.ini"_s));
    EXPECT_EQ(preferences.scheme(), ui::Scheme::Dark);
    EXPECT_EQ(preferences.textPercent(), 150);
    EXPECT_EQ(preferences.idleMinutes(), 15);
    EXPECT_EQ(preferences.languageInForce(), u"en"_s);
}

TEST_F(Settings, MyPassphraseChanges) {
    open(u"passphrase"_s);
    EXPECT_FALSE(find<QPushButton>("settings.changePassphrase")->isEnabled());
    type("settings.currentPassphrase", u"not this"_s);
    type("settings.passphrase", u"vier groene kamelen dansen"_s);
    type("settings.again", u"vier groene kamelen dansen"_s);
    click("settings.changePassphrase");
    EXPECT_EQ(find<QLineEdit>("settings.passphrase")->accessibleName(), u"Your new passphrase"_s);
    auto* message = find<ui::InlineMessage>("settings.passphraseMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    EXPECT_FALSE(store.stores().unlock(store.path(), store.member(0),
                                       services::Passphrase(u"vier groene kamelen dansen"_s)));
    type("settings.currentPassphrase", TestStore::passphrase(0));
    type("settings.passphrase", u"vier groene kamelen dansen"_s);
    type("settings.again", u"vier groene kamelen dansen"_s);
    click("settings.changePassphrase");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    picture(u"settings-passphrase"_s);
    EXPECT_TRUE(store.stores().unlock(store.path(), store.member(0),
                                      services::Passphrase(u"vier groene kamelen dansen"_s)));
}

TEST_F(Settings, AFreshSheetReplacesTheOldOne) {
    open(u"passphrase"_s);
    EXPECT_FALSE(find<QPushButton>("settings.newRecovery")->isEnabled());
    EXPECT_FALSE(find<ui::InlineMessage>("settings.noRecovery")->isVisible());
    type("settings.recoveryPassphrase", u"not this"_s);
    click("settings.newRecovery");
    QTRY_VERIFY_WITH_TIMEOUT(find<ui::InlineMessage>("settings.recoveryMessage")->isVisible(), patience);
    type("settings.recoveryPassphrase", TestStore::passphrase(0));
    click("settings.newRecovery");
    auto* page = find<QWidget>("settings");
    auto* code = page->findChild<ui::TextLabel*>(u"recovery.code"_s);
    QTRY_VERIFY_WITH_TIMEOUT(code->isVisible(), patience);
    const QString fresh = code->text();
    EXPECT_NE(fresh, store.recoveryCode());
    picture(u"settings-recovery"_s);
    QTest::mouseClick(page->findChild<QPushButton*>(u"recovery.print"_s), Qt::LeftButton);
    EXPECT_TRUE(printed.contains(fresh));
    QTest::mouseClick(page->findChild<QPushButton*>(u"recovery.next"_s), Qt::LeftButton);
    EXPECT_TRUE(code->text().isEmpty());
    EXPECT_TRUE(find<QPushButton>("settings.newRecovery")->isVisible());
    window->lock();
    EXPECT_TRUE(store.stores().recover(store.path(), store.member(0), fresh,
                                       services::Passphrase(u"vier groene kamelen dansen"_s)));
}

TEST_F(Settings, TellsWhenTheSheetWentWithWhoLeft) {
    auto& mine = store.as(0);
    ASSERT_TRUE(
        mine.members().setFunctions(store.member(1), MemberFunction::Worker | MemberFunction::Keeper));
    // Before the window is there: a new key needs the store for itself, and the window looks at texts in it.
    ASSERT_TRUE(store.as(1).members().remove(store.member(0)));
    enter(1);
    window->go({ui::PageId::Settings, {}, {}, u"passphrase"_s});
    EXPECT_TRUE(find<ui::InlineMessage>("settings.noRecovery")->isVisible());
    picture(u"settings-no-recovery"_s);
}

TEST_F(Settings, AColleagueIsAddedWithAnOwnPassphrase) {
    open(u"colleagues"_s);
    type("colleague.name", u"Sam Verzonnen"_s);
    type("colleague.passphrase", u"drie gele tractoren zingen"_s);
    type("colleague.again", u"drie gele tractoren zingen"_s);
    click("colleague.add");
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->members().all()->size(), 3, patience);
    auto* name = find<QLineEdit>("colleague.name");
    QTRY_VERIFY_WITH_TIMEOUT(name->text().isEmpty(), patience);
    EXPECT_EQ(window->focusWidget(), name) << "the keys stay in this form";
    picture(u"settings-colleagues"_s);
    const Member sam = window->workspace()->members().all()->last();
    EXPECT_EQ(sam.name, u"Sam Verzonnen"_s);
    EXPECT_TRUE(
        store.stores().unlock(store.path(), sam.id, services::Passphrase(u"drie gele tractoren zingen"_s)));
}

TEST_F(Settings, RemovingSaysWhatItMeansFirst) {
    open(u"colleagues"_s);
    click("colleague.remove");
    EXPECT_EQ(window->workspace()->members().colleagues()->size(), 1);
    click("colleague.removeNo");
    QTest::qWait(20);
    EXPECT_EQ(window->workspace()->members().colleagues()->size(), 1);
    click("colleague.remove");
    picture(u"settings-remove"_s);
    click("colleague.removeYes");
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked() && window->workspace()->members().colleagues()->isEmpty(),
                             patience);
    EXPECT_FALSE(
        store.stores().unlock(store.path(), store.member(1), services::Passphrase(TestStore::passphrase(1))));
    const auto still = window->workspace()->members().all();
    EXPECT_TRUE(still.has_value()) << "the open store goes on with the new key";
}

TEST_F(Settings, OnlyTheKeeperAddsColleagues) {
    enter(1);
    window->go({ui::PageId::Settings, {}, {}, u"colleagues"_s});
    type("colleague.name", u"Sam Verzonnen"_s);
    type("colleague.passphrase", u"drie gele tractoren zingen"_s);
    type("colleague.again", u"drie gele tractoren zingen"_s);
    EXPECT_FALSE(find<QPushButton>("colleague.add")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("colleague.add")->accessibleDescription().isEmpty());
    EXPECT_EQ(window->findChild<QPushButton*>(u"colleague.remove"_s), nullptr);
}

TEST_F(Settings, TeamsAndTracksAreKept) {
    open(u"teams"_s);
    type("teams.name", u"Team Voorbeeld"_s);
    click("teams.add");
    ASSERT_EQ(window->workspace()->members().teams()->size(), 1);
    type("organisations.name", u"Stichting Bedacht"_s);
    choose("organisations.track", u"2"_s);
    click("organisations.add");
    const auto organisations = window->workspace()->members().organisations();
    ASSERT_EQ(organisations->size(), 1);
    EXPECT_EQ(organisations->first().track, Track::Two);
    picture(u"settings-teams"_s);
    // What stays once it was chosen is read, not offered again.
    EXPECT_FALSE(find<QLabel>("organisations.chosenTrack")->text().isEmpty());
    EXPECT_EQ(window->findChild<QWidget*>(u"organisations.trackOf"_s), nullptr);
}

TEST_F(Settings, AnOrganisationWithoutATrackIsGivenOneOnce) {
    open(u"teams"_s);
    type("organisations.name", u"Stichting Bedacht"_s);
    click("organisations.add");
    choose("organisations.trackOf", u"3"_s);
    QTRY_COMPARE(window->findChild<QWidget*>(u"organisations.trackOf"_s), nullptr);
    EXPECT_EQ(window->workspace()->members().organisations()->constFirst().track, Track::Three);
    EXPECT_FALSE(find<QLabel>("organisations.chosenTrack")->text().isEmpty());
}

TEST_F(Settings, ColleaguesStandBesideEachOtherWhereThereIsRoom) {
    open(u"colleagues"_s);
    const auto at = [this](int index) {
        const auto fields = find<QWidget>("settings")->findChildren<QWidget*>(u"colleague.superior"_s);
        return fields.at(index)->mapTo(window.get(), QPoint(0, 0));
    };
    window->resize(1000, 720);
    QTRY_COMPARE_WITH_TIMEOUT(at(0).x(), at(1).x(), 10'000);
    EXPECT_LT(at(0).y(), at(1).y());
    window->resize(1900, 900);
    QTRY_VERIFY_WITH_TIMEOUT(at(0).x() < at(1).x(), 10'000);
    EXPECT_EQ(at(0).y(), at(1).y());
}

TEST_F(Settings, WhatIsChangedAboutPeopleCanBeUndone) {
    open(u"colleagues"_s);
    // The first card is of who comes first by name.
    const auto ali = [this] { return *window->workspace()->member(store.member(1)); };
    const Member before = ali();
    const auto box = [this](MemberFunction function) {
        return find<QWidget>("settings")
            ->findChild<QCheckBox*>(u"colleague.function%1"_s.arg(static_cast<int>(function)));
    };
    box(MemberFunction::Trainer)->click();
    QApplication::processEvents();
    EXPECT_TRUE(ali().functions.testFlag(MemberFunction::Trainer));
    choose("colleague.superior", store.member(0).text());
    QApplication::processEvents();
    EXPECT_EQ(ali().superior, store.member(0));
    auto* undo = find<QPushButton>("shell.undo");
    ASSERT_TRUE(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_TRUE(ali().superior.isEmpty());
    EXPECT_FALSE(undo->isVisible());
    // The one before is reached by its key, from anywhere, as long as the store is open.
    window->go({ui::PageId::Today, {}, {}, {}});
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(ali().functions, before.functions);
    auto* menu = find<QAction>("menu.takeBack");
    EXPECT_FALSE(menu->isEnabled());
    box(MemberFunction::Chair)->click();
    EXPECT_TRUE(menu->isEnabled());
    window->lock();
    EXPECT_FALSE(menu->isEnabled());
}

TEST_F(Settings, TheTeamCanBeUndone) {
    open(u"teams"_s);
    type("teams.name", u"Team Voorbeeld"_s);
    click("teams.add");
    choose("teams.mine", window->workspace()->members().teams()->first().id.text());
    EXPECT_FALSE(window->workspace()->member(store.member(0))->team.isEmpty());
    click("shell.undo");
    EXPECT_TRUE(window->workspace()->member(store.member(0))->team.isEmpty());
}

TEST_F(Settings, BackupAndCheck) {
    open(u"backup"_s);
    const qsizetype before = store.stores().backups(store.path()).size();
    click("care.backup");
    QTRY_COMPARE_WITH_TIMEOUT(store.stores().backups(store.path()).size(), before + 1, patience);
    click("care.verify");
    auto* report = find<ui::InlineMessage>("care.report");
    QTRY_VERIFY_WITH_TIMEOUT(report->isVisible(), patience);
    EXPECT_TRUE(report->text().contains(u"Everything is intact"_s)) << report->text().toStdString();
    picture(u"settings-care"_s);
}

TEST_F(Settings, LockingDuringACheckIsSafe) {
    open(u"backup"_s);
    click("care.verify");
    window->lock();
    EXPECT_TRUE(window->isLocked());
    enter();
    EXPECT_FALSE(window->isLocked());
}

} // namespace
