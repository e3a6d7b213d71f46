// Single bytes changed in the files of a store: opening, unlocking, restoring or verifying says so with an
// error of its own, and nothing ever crashes.
#include "core/services/StoreKey.h"
#include "tests/core/services/cases/CaseFixture.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;
using namespace leertafel::test;

namespace {

class DamagedFileTest : public CaseFixture {
protected:
    void SetUp() override {
        released();
        auto made = store.as(author).backup();
        ASSERT_TRUE(made.has_value());
        m_backup = *made;
        store.close();
        m_keys = store.keys(author);
    }
    static QByteArray read(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(bytes.size(), file.write(bytes));
    }
    /// One byte of `bytes` another one, never the same.
    static QByteArray flipped(QByteArray bytes, qsizetype at, QRandomGenerator& random) {
        bytes[at] = static_cast<char>(bytes[at] ^ (1 + random.bounded(255)));
        return bytes;
    }
    /// What somebody sees who opens the store and has it checked; nothing when all seems well.
    std::optional<ErrorCode> seen() {
        auto opened = store.stores().open(m_keys, OpenMode::ReadOnly);
        if (!opened)
            return opened.error().code;
        const auto report = (*opened)->verify();
        if (!report)
            return report.error().code;
        return report->ok() ? std::nullopt : std::optional(ErrorCode::StoreDamaged);
    }
    QString file(const QString& name) { return store.path() + u'/' + name; }

    QString m_backup;
    std::shared_ptr<UnlockedKeys> m_keys;
    QRandomGenerator m_random{20261122};
};

} // namespace

TEST_F(DamagedFileTest, EveryByteOfTheDatabaseCounts) {
    const QString path = file(u"store.db"_s);
    const QByteArray whole = read(path);
    ASSERT_FALSE(QFile::exists(path + u"-wal"_s) && read(path + u"-wal"_s).size() > 0);
    ASSERT_FALSE(seen().has_value());
    for (int round = 0; round < 60; ++round) {
        // The first page more often: it holds what every opening reads.
        const qsizetype at = m_random.bounded(round % 4 == 0 ? qsizetype(4096) : whole.size());
        write(path, flipped(whole, at, m_random));
        const auto error = seen();
        EXPECT_TRUE(error.has_value()) << "byte " << at;
        if (error) {
            EXPECT_EQ(ErrorCode::StoreDamaged, *error) << "byte " << at;
        }
    }
    // Bits of the file's end lost, as on a full or torn-off disk.
    for (const qsizetype left : {whole.size() - 1, whole.size() - 4096, whole.size() / 2, qsizetype(100)}) {
        write(path, whole.left(left));
        EXPECT_TRUE(seen().has_value()) << left;
    }
    write(path, whole);
    EXPECT_FALSE(seen().has_value());
}

TEST_F(DamagedFileTest, EveryByteOfTheKeyringCounts) {
    const QString path = file(u"keyring.json"_s);
    const QByteArray whole = read(path);
    int harmless = 0;
    for (int round = 0; round < 200; ++round) {
        const qsizetype at = m_random.bounded(whole.size());
        const QByteArray changed = flipped(whole, at, m_random);
        write(path, changed);
        auto unlocked = store.stores().unlock(store.path(), store.member(author),
                                              Passphrase(TestStore::passphrase(author)));
        // White space and bits that Base64 does not use say the same as before.
        if (unlocked && !seen()) {
            ++harmless;
        } else if (!unlocked) {
            EXPECT_NE(ErrorCode::DatabaseFault, unlocked.error().code) << at;
        }
    }
    EXPECT_LT(harmless, 200 * 3 / 5) << "most bytes are not white space";
    // Whatever is not white space and not the end of a Base64 text is told.
    for (const QByteArray& word :
         {QByteArray("\"name\": \""), QByteArray("\"signKey\": \""), QByteArray("\"storeKey\": \""),
          QByteArray("\"salt\": \""), QByteArray("\"seal\": \""), QByteArray("\"cipher\": \"")}) {
        const qsizetype at = whole.indexOf(word);
        ASSERT_GT(at, 0) << word.toStdString();
        QByteArray changed = whole;
        changed[at + word.size()] = changed[at + word.size()] == 'A' ? 'B' : 'A';
        write(path, changed);
        const auto unlocked = store.stores().unlock(store.path(), store.member(author),
                                                    Passphrase(TestStore::passphrase(author)));
        EXPECT_TRUE(!unlocked || seen().has_value()) << word.toStdString();
    }
    write(path, whole);
    EXPECT_FALSE(seen().has_value());
}

TEST_F(DamagedFileTest, ADamagedBackupIsNotPutBack) {
    const QByteArray whole = read(m_backup);
    const QByteArray present = read(file(u"store.db"_s));
    for (int round = 0; round < 30; ++round) {
        const qsizetype at = m_random.bounded(round % 4 == 0 ? qsizetype(4096) : whole.size());
        write(m_backup, flipped(whole, at, m_random));
        const auto restored = store.stores().restore(store.path(), m_backup, m_keys);
        ASSERT_FALSE(restored.has_value()) << "byte " << at;
        EXPECT_EQ(ErrorCode::StoreDamaged, restored.error().code) << "byte " << at;
        EXPECT_EQ(present, read(file(u"store.db"_s))) << "the store is as it was";
    }
    write(m_backup, whole.left(whole.size() / 3));
    EXPECT_FALSE(store.stores().restore(store.path(), m_backup, m_keys).has_value());
    write(m_backup, whole);
    EXPECT_TRUE(store.stores().restore(store.path(), m_backup, m_keys).has_value());
    EXPECT_FALSE(seen().has_value());
}

TEST_F(DamagedFileTest, SummariesAreMadeAgainOnAsking) {
    store.close();
    {
        auto prompt = store.sqlPrompt();
        ASSERT_TRUE(prompt->run(u"DELETE FROM case_theme"_s));
        ASSERT_TRUE(prompt->run(u"INSERT INTO case_search (case_search) VALUES ('delete-all')"_s));
    }
    auto& workspace = store.as(author);
    const auto before = workspace.verify();
    ASSERT_TRUE(before.has_value());
    EXPECT_FALSE(before->ok());
    ASSERT_TRUE(workspace.rebuild().has_value());
    const auto after = workspace.verify();
    ASSERT_TRUE(after.has_value());
    EXPECT_TRUE(after->ok()) << after->broken.join(u'\n').toStdString();
    store.close();
    auto reading = store.stores().open(store.keys(author), OpenMode::ReadOnly);
    ASSERT_TRUE(reading.has_value());
    EXPECT_EQ(ErrorCode::StoreReadOnly, codeOf((*reading)->rebuild()));
}
