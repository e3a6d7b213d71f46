#include "tests/ui/shell/ShellFixture.h"

#include "core/services/UnsentWords.h"
#include "ui/common/ErrorSentence.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace leertafel;
using namespace leertafel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// A clock that, once told to, keeps every thread but the window's waiting until it is let through.
class WaitingClock final : public Clock {
public:
    QDateTime now() const override {
        if (QThread::currentThread() != qApp->thread() && m_keeps) {
            ++m_asked;
            if (!m_through.tryAcquire(1, patience))
                ADD_FAILURE() << "nobody let the work through: the window stood still";
        }
        return QDateTime({2026, 2, 2}, {9, 0}, Qt::UTC).addSecs(m_seconds);
    }
    void advance(int seconds) { m_seconds += seconds; }
    void keepWaiting() { m_keeps = true; }
    /// How often other threads have asked since.
    int asked() const { return m_asked; }
    void letOneThrough() { m_through.release(); }
    void letThrough() {
        m_keeps = false;
        m_through.release(1000);
    }

private:
    std::atomic<int> m_seconds{0};
    std::atomic<bool> m_keeps{false};
    mutable std::atomic<int> m_asked{0};
    mutable QSemaphore m_through;
};

/// A page with something typed in it that goes to the disk when it is asked for.
class TypingPage final : public ui::Page {
public:
    TypingPage(ui::PageContext context, QWidget* parent, const bool& writes)
        : Page(context, parent), m_writes(writes) {}
    void open(const ui::Place&) override {}
    void refresh() override {}
    bool flush() override {
        return m_writes && workspace().unsentWords().keep(u"case/a/invite"_s, u"nog niet verstuurd"_s);
    }

private:
    const bool& m_writes;
};

class StoreCare : public ShellFixture {
protected:
    void TearDown() override {
        clock.letThrough();
        QThreadPool::globalInstance()->waitForDone();
        window.reset();
    }
    services::StoreService& stores() override { return own; }
    void addPages(QMap<ui::PageId, ui::PageMaker>& pages) override {
        pages.insert(ui::PageId::Cases, [this](ui::PageContext context, QWidget* parent) {
            return new TypingPage(context, parent, writes);
        });
    }

    void addTeam(const QString& name) {
        ASSERT_TRUE(store.as(0).members().addTeam(name, {}));
        store.close();
    }
    void damage() {
        QFile database(store.path() + u"/store.db"_s);
        ASSERT_TRUE(database.open(QIODevice::ReadWrite));
        database.write(QByteArray(8192, 'x'));
    }
    void unlock() {
        type("unlock.passphrase", TestStore::passphrase(0));
        click("unlock.open");
    }
    void openSettings(const QString& part) {
        enter();
        window->go({ui::PageId::Cases, {}, {}, {}});
        window->go({ui::PageId::Settings, {}, {}, part});
    }
    /// A widget of the settings page.
    template <typename T>
    T* inSettings(const QString& name) {
        auto* page = window->findChild<QWidget*>(u"settings"_s);
        T* found = page ? page->findChild<T*>(name) : nullptr;
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    /// Rows and their question are in the settings and in the gate.
    template <typename T>
    T* visible(const QString& name) {
        const auto all = window->findChildren<T*>(name);
        for (T* each : all)
            if (each->isVisible())
                return each;
        return nullptr;
    }
    void choose(int row) {
        auto* list = visible<ui::RowList>(u"backups.list"_s);
        ASSERT_NE(list, nullptr);
        auto* button = list->findChild<QPushButton*>(u"row.%1"_s.arg(row));
        ASSERT_NE(button, nullptr);
        button->click();
    }
    int newest(services::BackupKind kind) {
        const auto all = own.backups(store.path());
        for (qsizetype i = 0; i < all.size(); ++i)
            if (all[i].kind == kind)
                return static_cast<int>(i);
        ADD_FAILURE() << "no such backup";
        return 0;
    }
    void answer(const QString& name) {
        auto* button = visible<QPushButton>(name);
        ASSERT_NE(button, nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QStringList teams() {
        QStringList names;
        const auto all = window->workspace()->members().teams();
        for (const Team& team : *all)
            names << team.name;
        return names;
    }
    static services::StoreOptions quick() {
        services::StoreOptions options;
        options.cost = security::KdfCost::least();
        return options;
    }

    WaitingClock clock;
    services::StoreService own{clock, TestStore::vocabulary(), TestStore::scanner(), quick()};
    bool writes = true;
};

TEST_F(StoreCare, TheWindowGoesOnWhileABackupIsMadeAtOpening) {
    addTeam(u"Eerste team"_s);
    gate->showStore(store.path());
    auto* step = find<ui::TextLabel>("unlock.step");
    clock.keepWaiting();
    unlock();
    // First the lock file asks what time it is, then the backup.
    QTRY_COMPARE_WITH_TIMEOUT(clock.asked(), 1, patience);
    EXPECT_FALSE(find<QPushButton>("unlock.open")->isEnabled());
    EXPECT_FALSE(visible<QPushButton>(u"other.open"_s)->isEnabled()) << "one store at a time";
    clock.letOneThrough();
    QTRY_COMPARE_WITH_TIMEOUT(clock.asked(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(step->isVisible(), patience);
    EXPECT_EQ(step->text(), u"Making a backup…"_s);
    EXPECT_TRUE(window->isLocked());
    picture(u"unlock-backup"_s);
    clock.letThrough();
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_EQ(teams(), QStringList{u"Eerste team"_s});
    EXPECT_FALSE(step->isVisible());
    EXPECT_TRUE(visible<QPushButton>(u"other.open"_s) == nullptr);
}

TEST_F(StoreCare, AnotherStoreChosenMeanwhileIsTheOneThatCounts) {
    addTeam(u"Eerste team"_s);
    gate->showStore(store.path());
    clock.keepWaiting();
    unlock();
    QTRY_COMPARE_WITH_TIMEOUT(clock.asked(), 1, patience);
    gate->showCreate();
    gate->showStore(folder.filePath(u"Er is niets.leertafel"_s));
    clock.letThrough();
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(20);
    EXPECT_TRUE(window->isLocked());
    EXPECT_TRUE(store.stores().open(store.keys(0)).has_value()) << "and nothing holds the first one";
}

TEST_F(StoreCare, ABackupThatCannotBeMadeIsSaid) {
    addTeam(u"Eerste team"_s);
    const QString backups = store.path() + u"/backups"_s;
    ASSERT_TRUE(QFile::rename(backups, backups + u"-away"_s));
    QFile inTheWay(backups);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    gate->showStore(store.path());
    unlock();
    auto* message = find<ui::InlineMessage>("unlock.message");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    EXPECT_EQ(message->text(), ui::errorSentence(Error::of(ErrorCode::CannotWrite, {{u"path"_s, backups}})));
    EXPECT_TRUE(window->isLocked());
    ASSERT_TRUE(inTheWay.remove());
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_EQ(teams(), QStringList{u"Eerste team"_s});
}

TEST_F(StoreCare, ADamagedStoreLeadsToItsBackups) {
    addTeam(u"Eerste team"_s);
    ASSERT_TRUE(store.as(0).backup());
    store.close();
    addTeam(u"Tweede team"_s);
    damage();
    gate->showStore(store.path());
    unlock();
    auto* show = find<QPushButton>("unlock.backups");
    QTRY_VERIFY_WITH_TIMEOUT(show->isVisible(), patience);
    EXPECT_TRUE(show->hasFocus());
    picture(u"unlock-damaged"_s);
    QTest::mouseClick(show, Qt::LeftButton);
    ASSERT_TRUE(find<QWidget>("restore")->isVisible());
    EXPECT_EQ(nameless(), QStringList());
    picture(u"unlock-backups"_s);
    const int byHand = newest(services::BackupKind::ByHand);
    choose(byHand);
    EXPECT_TRUE(visible<ui::InlineMessage>(u"backups.question"_s));
    answer(u"backups.no"_s);
    EXPECT_FALSE(visible<ui::InlineMessage>(u"backups.question"_s));
    choose(byHand);
    picture(u"unlock-backup-question"_s);
    clock.keepWaiting();
    answer(u"backups.yes"_s);
    QTRY_COMPARE_WITH_TIMEOUT(clock.asked(), 1, patience);
    EXPECT_TRUE(find<QWidget>("work.progress")->isVisible());
    EXPECT_FALSE(visible<QPushButton>(u"other.open"_s));
    picture(u"unlock-going-back"_s);
    clock.letThrough();
    auto* message = find<ui::InlineMessage>("unlock.message");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    EXPECT_TRUE(window->isLocked());
    EXPECT_TRUE(message->text().contains(u"again as it was"_s)) << message->text().toStdString();
    EXPECT_TRUE(message->text().contains(u"given out after that"_s));
    picture(u"unlock-restored"_s);
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_EQ(teams(), QStringList{u"Eerste team"_s});
    EXPECT_EQ(1, QDir(store.path() + u"/backups"_s).entryList({u"damaged-*.db"_s}).size());
}

TEST_F(StoreCare, ABackupThatIsDamagedTooIsSaidAndAnotherCanBeChosen) {
    addTeam(u"Eerste team"_s);
    ASSERT_TRUE(store.as(0).backup());
    store.close();
    damage();
    const auto backups = own.backups(store.path());
    ASSERT_GE(backups.size(), 2);
    QFile broken(backups.first().path);
    ASSERT_TRUE(broken.open(QIODevice::ReadWrite));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    gate->showStore(store.path());
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("unlock.backups")->isVisible(), patience);
    click("unlock.backups");
    choose(0);
    answer(u"backups.yes"_s);
    auto* message = find<ui::InlineMessage>("restore.message");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    EXPECT_FALSE(message->text().isEmpty());
    choose(1);
    answer(u"backups.yes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<ui::InlineMessage>("unlock.message")->isVisible(), patience);
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
}

TEST_F(StoreCare, WithoutBackupsADamagedStoreSaysSo) {
    store.close();
    damage();
    ASSERT_TRUE(QDir(store.path() + u"/backups"_s).removeRecursively());
    gate->showStore(store.path());
    unlock();
    auto* message = find<ui::InlineMessage>("unlock.message");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    EXPECT_TRUE(message->text().contains(u"There is no backup"_s));
    EXPECT_FALSE(find<QPushButton>("unlock.backups")->isVisible());
}

TEST_F(StoreCare, GoingBackFromTheSettingsAndUndoingIt) {
    addTeam(u"Eerste team"_s);
    ASSERT_TRUE(store.as(0).backup());
    store.close();
    addTeam(u"Tweede team"_s);
    clock.advance(600);
    openSettings(u"backup"_s);
    picture(u"settings-backups"_s);
    const auto backups = own.backups(store.path());
    EXPECT_EQ(visible<ui::RowList>(u"backups.list"_s)->count(), backups.size());
    choose(newest(services::BackupKind::ByHand));
    EXPECT_TRUE(visible<ui::InlineMessage>(u"backups.question"_s)->text().contains(u"undoes this"_s));
    picture(u"settings-backup-question"_s);
    clock.keepWaiting();
    answer(u"backups.yes"_s);
    QTRY_COMPARE_WITH_TIMEOUT(clock.asked(), 1, patience);
    EXPECT_TRUE(window->isLocked());
    EXPECT_TRUE(find<QWidget>("work.progress")->isVisible());
    EXPECT_FALSE(store.stores().open(store.keys(1)).has_value()) << "nobody slips in between";
    clock.letThrough();
    auto* message = find<ui::InlineMessage>("unlock.message");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    EXPECT_TRUE(message->text().contains(u"again as it was"_s));
    EXPECT_TRUE(message->text().contains(u"given out after that"_s));
    EXPECT_TRUE(window->isLocked()) << "the passphrase is asked again";
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_EQ(teams(), QStringList{u"Eerste team"_s});
    EXPECT_TRUE(window->workspace()->verify()->ok());

    window->go({ui::PageId::Settings, {}, {}, u"backup"_s});
    choose(newest(services::BackupKind::BeforeRestore));
    answer(u"backups.yes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window->isLocked() && message->isVisible(), patience);
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_EQ(teams(), QStringList({u"Eerste team"_s, u"Tweede team"_s}));
    EXPECT_EQ(*window->workspace()->unsentWords().of(u"case/a/invite"_s), u"nog niet verstuurd"_s)
        << "typed before going back, so part of what is kept";
}

TEST_F(StoreCare, GoingBackThatFailsLeavesEverythingAsItWas) {
    addTeam(u"Eerste team"_s);
    openSettings(u"backup"_s);
    const auto backups = own.backups(store.path());
    QFile broken(backups.first().path);
    ASSERT_TRUE(broken.open(QIODevice::ReadWrite));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    choose(0);
    answer(u"backups.yes"_s);
    // The page is another one afterwards, so the message is looked for each time.
    const auto said = [this]() -> QString {
        const auto* message = window->findChild<ui::InlineMessage*>(u"care.backupMessage"_s);
        return message && message->isVisible() ? message->text() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked() && !said().isEmpty(), patience);
    EXPECT_TRUE(said().contains(u"damaged"_s)) << said().toStdString();
    EXPECT_EQ(window->here().part, u"backup"_s);
    EXPECT_EQ(teams(), QStringList{u"Eerste team"_s});
    EXPECT_EQ(own.backups(store.path()).size(), backups.size());
    EXPECT_EQ(*window->workspace()->unsentWords().of(u"case/a/invite"_s), u"nog niet verstuurd"_s);
}

TEST_F(StoreCare, ReadingAlongNobodyGoesBack) {
    addTeam(u"Eerste team"_s);
    store.as(1);
    window->enter(*own.open(store.keys(0), services::OpenMode::ReadOnly));
    window->go({ui::PageId::Settings, {}, {}, u"backup"_s});
    auto* list = visible<ui::RowList>(u"backups.list"_s);
    ASSERT_NE(list, nullptr);
    EXPECT_GT(list->count(), 0);
    EXPECT_EQ(list->findChild<QPushButton*>(u"row.0"_s), nullptr);
    Q_EMIT list->activated(0);
    EXPECT_FALSE(visible<ui::InlineMessage>(u"backups.question"_s));
}

TEST_F(StoreCare, RemovingAColleagueLeavesTheWindowAlive) {
    openSettings(u"colleagues"_s);
    click("colleague.remove");
    picture(u"settings-remove"_s);
    clock.keepWaiting();
    click("colleague.removeYes");
    // The event log asks for the time, after the file was written anew.
    QTRY_COMPARE_WITH_TIMEOUT(clock.asked(), 1, patience);
    EXPECT_TRUE(window->isLocked()) << "no page and no connection is left";
    EXPECT_TRUE(find<QWidget>("work.progress")->isVisible());
    EXPECT_TRUE(find<ui::TextLabel>("work.title")->text().contains(TestStore::name(1)));
    EXPECT_TRUE(find<ui::TextLabel>("work.words")->text().contains(u"cannot be stopped"_s));
    EXPECT_EQ(nameless(), QStringList());
    picture(u"removing"_s);
    clock.letThrough();
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked(), patience);
    EXPECT_EQ(window->here().page, ui::PageId::Settings);
    EXPECT_TRUE(inSettings<QLineEdit>(u"colleague.name"_s)->isVisible());
    EXPECT_EQ(window->workspace()->members().colleagues()->size(), 0);
    EXPECT_EQ(*window->workspace()->unsentWords().of(u"case/a/invite"_s), u"nog niet verstuurd"_s);
    EXPECT_TRUE(window->workspace()->verify()->ok());
    EXPECT_FALSE(own.unlock(store.path(), store.member(1), services::Passphrase(TestStore::passphrase(1))));
    // And the open store goes on with the new key.
    EXPECT_TRUE(window->workspace()->members().addTeam(u"Nieuw team"_s, {}));
}

TEST_F(StoreCare, RemovingThatFailsKeepsTheColleague) {
    store.close();
    const auto other = store.sqlPrompt(); // while somebody reads, the key cannot change
    ASSERT_TRUE(other->run(u"SELECT count(*) FROM member"_s));
    openSettings(u"colleagues"_s);
    click("colleague.remove");
    click("colleague.removeYes");
    const auto said = [this]() -> QString {
        const auto* message = window->findChild<ui::InlineMessage*>(u"colleagues.message"_s);
        return message && message->isVisible() ? message->text() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!window->isLocked() && !said().isEmpty(), patience);
    EXPECT_EQ(window->workspace()->members().colleagues()->size(), 1);
    EXPECT_TRUE(own.unlock(store.path(), store.member(1), services::Passphrase(TestStore::passphrase(1))));
}

TEST_F(StoreCare, NothingBeginsWhileWordsCannotBeWritten) {
    openSettings(u"colleagues"_s);
    writes = false;
    click("colleague.remove");
    click("colleague.removeYes");
    QTest::qWait(50);
    EXPECT_FALSE(window->isLocked());
    EXPECT_EQ(window->workspace()->members().colleagues()->size(), 1);
    writes = true;
}

TEST_F(StoreCare, ClosingTheWindowWaitsForTheWork) {
    openSettings(u"colleagues"_s);
    click("colleague.remove");
    clock.keepWaiting();
    click("colleague.removeYes");
    QTRY_COMPARE_WITH_TIMEOUT(clock.asked(), 1, patience);
    window->close();
    window.reset();
    clock.letThrough();
    QThreadPool::globalInstance()->waitForDone();
    auto keys = own.unlock(store.path(), store.member(0), services::Passphrase(TestStore::passphrase(0)));
    ASSERT_TRUE(keys);
    auto again = own.open(*keys);
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->members().colleagues()->size(), 0);
    EXPECT_TRUE((*again)->verify()->ok());
}

} // namespace
