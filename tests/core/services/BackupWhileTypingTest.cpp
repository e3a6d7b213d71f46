#include "core/services/CaseService.h"
#include "tests/support/TestStore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace leertafel::test {

using namespace Qt::StringLiterals;

namespace {

/// The backup as the store in a folder of its own, with a copy of the keyring beside it.
QString asStore(const QString& backup, const QString& store, const QString& folder) {
    const QString path = folder + u"/Terug.leertafel"_s;
    QDir().mkpath(path);
    EXPECT_TRUE(QFile::copy(backup, path + u"/store.db"_s));
    EXPECT_TRUE(QFile::copy(store + u"/keyring.json"_s, path + u"/keyring.json"_s));
    return path;
}

} // namespace

TEST(BackupWhileTyping, WordsGoOnToDiskAndEachBackupIsWhole) {
    constexpr int backups = 6;
    TestStore store(1);
    auto& workspace = store.as(0);
    const auto id = workspace.cases().create();
    ASSERT_TRUE(id.has_value());

    QStringList made;
    std::atomic<bool> over = false;
    std::thread other([&] {
        const auto sibling = workspace.sibling();
        for (int i = 0; sibling && i < backups; ++i)
            if (const auto path = (*sibling)->backup())
                made.append(*path);
        over = true;
    });
    CaseDraft draft;
    int saves = 0;
    qint64 longest = 0;
    for (; !over || saves < 20; ++saves) {
        draft.fields[u"leervraag"_s] += u"en toen "_s;
        QElapsedTimer taken;
        taken.start();
        ASSERT_TRUE(workspace.cases().saveDraft(*id, draft).has_value()) << saves;
        longest = std::max(longest, taken.elapsed());
    }
    other.join();
    EXPECT_LT(longest, 2000);
    ASSERT_EQ(made.size(), backups);

    const auto written = draft.fields.value(u"leervraag"_s);
    for (const QString& backup : std::as_const(made)) {
        QTemporaryDir folder;
        const QString path = asStore(backup, store.path(), folder.path());
        auto keys =
            store.stores().unlock(path, store.member(0), services::Passphrase(TestStore::passphrase(0)));
        ASSERT_TRUE(keys.has_value());
        auto opened = store.stores().open(*keys);
        ASSERT_TRUE(opened.has_value());
        const auto report = (*opened)->verify();
        ASSERT_TRUE(report.has_value());
        EXPECT_TRUE(report->ok()) << qPrintable(report->broken.join(u'\n'));
        const auto detail = (*opened)->cases().detail(*id);
        ASSERT_TRUE(detail.has_value());
        EXPECT_TRUE(written.startsWith(detail->draft->fields.value(u"leervraag"_s)));
    }
    // The store itself lost nothing by it.
    store.close();
    EXPECT_EQ(store.as(0).cases().detail(*id)->draft->fields.value(u"leervraag"_s), written);
}

} // namespace leertafel::test
