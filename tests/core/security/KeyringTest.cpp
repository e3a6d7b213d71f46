#include "core/security/Keyring.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::security;

namespace {

const QByteArray noorWords = "noors woorden";
const QByteArray aliWords = "alis woorden";

class KeyringTest : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_ring.addMember(m_noor, u"Noor Voorbeeld"_s, noorWords, m_cost, m_storeKey).has_value());
        ASSERT_TRUE(m_ring.addMember(m_ali, u"Ali Bedacht"_s, aliWords, m_cost, m_storeKey).has_value());
    }
    QString path() const { return m_folder.filePath(u"keyring.json"_s); }
    Keyring reloaded() const {
        EXPECT_TRUE(m_ring.save(path()).has_value());
        auto ring = Keyring::load(path());
        EXPECT_TRUE(ring.has_value());
        return *ring;
    }
    QJsonObject json() const {
        EXPECT_TRUE(m_ring.save(path()).has_value());
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    }
    Result<Keyring> loadChanged(const QJsonObject& object) const {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(object).toJson());
        file.close();
        return Keyring::load(path());
    }

    const KdfCost m_cost = KdfCost::least();
    const MemberId m_noor{u"noor"_s};
    const MemberId m_ali{u"ali"_s};
    const SecretBytes m_storeKey = SecretBytes::random(32);
    Keyring m_ring =
        Keyring::create(StoreId(u"store-1"_s), u"aegis"_s, QDateTime({2026, 2, 2}, {9, 0}, Qt::UTC));
    QTemporaryDir m_folder;
};

} // namespace

#ifndef __SANITIZE_ADDRESS__ // which needs the address space itself
TEST_F(KeyringTest, WantOfMemoryIsNotAWrongPassphrase) {
    const KdfCost heavy{1, quint64(512) << 20};
    const MemberId sam{u"sam"_s};
    rlimit before{};
    ASSERT_EQ(0, getrlimit(RLIMIT_AS, &before));
    ASSERT_TRUE(m_ring.addMember(sam, u"Sam Verzonnen"_s, "sams woorden", heavy, m_storeKey).has_value());
    QFile file(u"/proc/self/statm"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const rlim_t now = file.readAll().split(' ').first().toULongLong() * 4096;
    rlimit tight = before;
    tight.rlim_cur = now + (rlim_t(128) << 20);
    ASSERT_EQ(0, setrlimit(RLIMIT_AS, &tight));
    const auto opened = m_ring.unlock(sam, "sams woorden");
    const auto changed = m_ring.changePassphrase(m_noor, noorWords, "andere woorden", heavy);
    ASSERT_EQ(0, setrlimit(RLIMIT_AS, &before));
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(ErrorCode::NotEnoughMemory, opened.error().code);
    ASSERT_FALSE(changed.has_value());
    EXPECT_EQ(ErrorCode::NotEnoughMemory, changed.error().code);
    EXPECT_TRUE(m_ring.unlock(m_noor, noorWords).has_value());
    EXPECT_EQ(ErrorCode::WrongPassphrase, m_ring.unlock(sam, "andere woorden").error().code);
}
#endif

TEST_F(KeyringTest, EachMemberOpensWithTheOwnWords) {
    const Keyring ring = reloaded();
    EXPECT_EQ(u"store-1"_s, ring.store().text());
    EXPECT_EQ(u"aegis"_s, ring.cipher());
    ASSERT_EQ(2, ring.members().size());
    const auto noor = ring.unlock(m_noor, noorWords);
    const auto ali = ring.unlock(m_ali, aliWords);
    ASSERT_TRUE(noor && ali);
    EXPECT_TRUE(noor->storeKey.equals(m_storeKey));
    EXPECT_TRUE(ali->storeKey.equals(m_storeKey));
    EXPECT_FALSE(noor->nextStoreKey.has_value());
    EXPECT_EQ(ring.member(m_noor)->signKey, noor->keys->signPublicKey());
    EXPECT_NE(noor->keys->signPublicKey(), ali->keys->signPublicKey());
}

TEST_F(KeyringTest, RefusesOtherWordsAndOtherMembers) {
    const Keyring ring = reloaded();
    EXPECT_EQ(ErrorCode::WrongPassphrase, ring.unlock(m_noor, aliWords).error().code);
    EXPECT_EQ(ErrorCode::WrongPassphrase, ring.unlock(m_noor, "").error().code);
    EXPECT_EQ(ErrorCode::MemberUnknown, ring.unlock(MemberId(u"sam"_s), noorWords).error().code);
}

TEST_F(KeyringTest, TheFileHoldsNoSecretInTheClear) {
    ASSERT_TRUE(m_ring.save(path()).has_value());
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.contains(m_storeKey.view().toByteArray().toBase64()));
    EXPECT_FALSE(bytes.contains(noorWords));
    EXPECT_EQ(QFileDevice::Permissions(),
              file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST_F(KeyringTest, ANameIsTakenOnce) {
    const auto again = m_ring.addMember(MemberId(u"x"_s), u"noor voorbeeld"_s, "w", m_cost, m_storeKey);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(ErrorCode::MemberExists, again.error().code);
}

TEST_F(KeyringTest, APublicKeySlippedInIsNoticed) {
    QJsonObject object = json();
    QJsonArray members = object.value(u"members"_s).toArray();
    QJsonObject ali = members[1].toObject();
    ali.insert(u"boxKey"_s, QString::fromLatin1(QByteArray(32, 'e').toBase64()));
    members[1] = ali;
    object.insert(u"members"_s, members);
    const auto ring = loadChanged(object);
    ASSERT_TRUE(ring.has_value());
    EXPECT_EQ(ErrorCode::StoreDamaged, ring->unlock(m_noor, noorWords).error().code);
}

TEST_F(KeyringTest, AnyChangedFieldIsNoticed) {
    const QJsonObject whole = json();
    for (const QString& field : {u"store"_s, u"cipher"_s, u"created"_s}) {
        QJsonObject object = whole;
        object.insert(field, u"other"_s);
        const auto ring = loadChanged(object);
        ASSERT_TRUE(ring.has_value());
        EXPECT_FALSE(ring->unlock(m_noor, noorWords).has_value()) << field.toStdString();
    }
}

TEST_F(KeyringTest, DamagedFilesAreSaidToBeDamaged) {
    QJsonObject object = json();
    for (const QString& field : {u"members"_s, u"seal"_s, u"store"_s, u"format"_s, u"kdf"_s}) {
        QJsonObject less = object;
        less.remove(field);
        EXPECT_EQ(ErrorCode::StoreDamaged, loadChanged(less).error().code) << field.toStdString();
    }
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ \"format\": ");
    file.close();
    const auto broken = Keyring::load(path());
    EXPECT_EQ(ErrorCode::StoreDamaged, broken.error().code);
    EXPECT_EQ(path(), broken.error().context.value(u"path"_s));
    QFile::remove(path());
    EXPECT_EQ(ErrorCode::NotAStore, Keyring::load(path()).error().code);
}

TEST_F(KeyringTest, AbsurdCostsAreNotTried) {
    QJsonObject object = json();
    QJsonArray members = object.value(u"members"_s).toArray();
    QJsonObject noor = members[0].toObject();
    QJsonObject lock = noor.value(u"lock"_s).toObject();
    lock.insert(u"memory"_s, static_cast<qint64>(1'000'000'000'000));
    noor.insert(u"lock"_s, lock);
    members[0] = noor;
    object.insert(u"members"_s, members);
    EXPECT_EQ(ErrorCode::StoreDamaged, loadChanged(object).error().code);
}

TEST_F(KeyringTest, ANewerKeyringStops) {
    QJsonObject object = json();
    object.insert(u"version"_s, 2);
    const auto ring = loadChanged(object);
    ASSERT_FALSE(ring.has_value());
    EXPECT_EQ(ErrorCode::StoreNewer, ring.error().code);
    EXPECT_EQ(u"2"_s, ring.error().context.value(u"found"_s));
}

TEST_F(KeyringTest, APassphraseChangesAndTheKeysStay) {
    const QByteArray signKey = m_ring.member(m_noor)->signKey;
    EXPECT_EQ(ErrorCode::WrongPassphrase,
              m_ring.changePassphrase(m_noor, aliWords, "nieuwe woorden", m_cost).error().code);
    ASSERT_TRUE(m_ring.changePassphrase(m_noor, noorWords, "nieuwe woorden", m_cost).has_value());
    const Keyring ring = reloaded();
    EXPECT_FALSE(ring.unlock(m_noor, noorWords).has_value());
    const auto noor = ring.unlock(m_noor, "nieuwe woorden");
    ASSERT_TRUE(noor.has_value());
    EXPECT_EQ(signKey, noor->keys->signPublicKey());
    EXPECT_TRUE(ring.unlock(m_ali, aliWords).has_value());
}

TEST_F(KeyringTest, ARemovedMemberCannotFollowTheNewKey) {
    const SecretBytes next = SecretBytes::random(32);
    ASSERT_TRUE(m_ring.removeMember(m_ali, m_storeKey).has_value());
    ASSERT_TRUE(m_ring.prepareStoreKey(m_storeKey, next).has_value());
    {
        const auto between = reloaded().unlock(m_noor, noorWords);
        ASSERT_TRUE(between.has_value());
        EXPECT_TRUE(between->storeKey.equals(m_storeKey));
        ASSERT_TRUE(between->nextStoreKey.has_value());
        EXPECT_TRUE(between->nextStoreKey->equals(next));
    }
    ASSERT_TRUE(m_ring.promoteStoreKey(m_storeKey, next).has_value());
    const Keyring ring = reloaded();
    EXPECT_EQ(ErrorCode::MemberUnknown, ring.unlock(m_ali, aliWords).error().code);
    const auto noor = ring.unlock(m_noor, noorWords);
    ASSERT_TRUE(noor.has_value());
    EXPECT_TRUE(noor->storeKey.equals(next));
    EXPECT_FALSE(noor->nextStoreKey.has_value());
    EXPECT_EQ(ErrorCode::LastMember, m_ring.removeMember(m_noor, next).error().code);
}

TEST_F(KeyringTest, FormerKeysStayForOlderBackups) {
    const SecretBytes second = SecretBytes::random(32);
    const SecretBytes third = SecretBytes::random(32);
    ASSERT_TRUE(m_ring.prepareStoreKey(m_storeKey, second).has_value());
    ASSERT_TRUE(m_ring.promoteStoreKey(m_storeKey, second).has_value());
    ASSERT_TRUE(m_ring.prepareStoreKey(second, third).has_value());
    ASSERT_TRUE(m_ring.promoteStoreKey(second, third).has_value());
    const auto former = reloaded().formerStoreKeys(third);
    ASSERT_EQ(2, former.size());
    EXPECT_TRUE(former[0]->equals(second));
    EXPECT_TRUE(former[1]->equals(m_storeKey));
    EXPECT_TRUE(reloaded().formerStoreKeys(second).isEmpty());
}

TEST_F(KeyringTest, AKeyChangeBrokenOffCanBeForgotten) {
    ASSERT_TRUE(m_ring.prepareStoreKey(m_storeKey, SecretBytes::random(32)).has_value());
    EXPECT_TRUE(m_ring.hasNextStoreKey());
    m_ring.dropNextStoreKey(m_storeKey);
    EXPECT_FALSE(m_ring.hasNextStoreKey());
    EXPECT_TRUE(reloaded().unlock(m_ali, aliWords)->storeKey.equals(m_storeKey));
}

TEST_F(KeyringTest, TheRecoveryCodeOpensWithNewWords) {
    const QByteArray signKey = m_ring.member(m_noor)->signKey;
    auto code = m_ring.setRecovery(m_noor, noorWords, m_cost, m_storeKey);
    ASSERT_TRUE(code.has_value());
    Keyring ring = reloaded();
    const QString printed = code->text();
    EXPECT_EQ(34, printed.size());
    auto typed = RecoveryCode::parse(printed.toLower().replace(u'-', u' '));
    ASSERT_TRUE(typed.has_value());
    const auto noor = ring.recover(m_noor, *typed, "heel nieuwe woorden", m_cost);
    ASSERT_TRUE(noor.has_value());
    EXPECT_TRUE(noor->storeKey.equals(m_storeKey));
    EXPECT_EQ(signKey, noor->keys->signPublicKey());
    EXPECT_FALSE(ring.unlock(m_noor, noorWords).has_value());
    EXPECT_TRUE(ring.unlock(m_noor, "heel nieuwe woorden").has_value());
}

TEST_F(KeyringTest, TheRecoveryCodeGivesAnotherMemberFreshKeys) {
    // The holder of the sheet must not be able to sign as a colleague with the colleague's own key.
    const QByteArray signKey = m_ring.member(m_ali)->signKey;
    auto code = m_ring.setRecovery(m_noor, noorWords, m_cost, m_storeKey);
    ASSERT_TRUE(code.has_value());
    const auto ali = m_ring.recover(m_ali, *code, "andere woorden", m_cost);
    ASSERT_TRUE(ali.has_value());
    EXPECT_TRUE(ali->storeKey.equals(m_storeKey));
    EXPECT_NE(signKey, ali->keys->signPublicKey());
    EXPECT_EQ(m_ring.member(m_ali)->signKey, ali->keys->signPublicKey());
}

TEST_F(KeyringTest, ARecoveryCodeFollowsANewStoreKey) {
    auto code = m_ring.setRecovery(m_noor, noorWords, m_cost, m_storeKey);
    ASSERT_TRUE(code.has_value());
    const SecretBytes next = SecretBytes::random(32);
    ASSERT_TRUE(m_ring.prepareStoreKey(m_storeKey, next).has_value());
    ASSERT_TRUE(m_ring.promoteStoreKey(m_storeKey, next).has_value());
    const auto noor = m_ring.recover(m_noor, *code, "woorden", m_cost);
    ASSERT_TRUE(noor.has_value());
    EXPECT_TRUE(noor->storeKey.equals(next));
}

TEST_F(KeyringTest, ASlipOfThePenIsNoRecoveryCode) {
    const QString text = RecoveryCode::random().text();
    ASSERT_TRUE(RecoveryCode::parse(text).has_value());
    EXPECT_TRUE(RecoveryCode::parse(QString(text).replace(u'0', u'O').replace(u'1', u'l')).has_value());
    int accepted = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'-')
            continue;
        QString slip = text;
        slip[i] = text[i] == u'7' ? u'8' : u'7';
        accepted += RecoveryCode::parse(slip).has_value() ? 1 : 0;
    }
    EXPECT_LE(accepted, 1); // one in 1,024 slips passes the check sum
    EXPECT_FALSE(RecoveryCode::parse(text.left(33)).has_value());
    EXPECT_FALSE(RecoveryCode::parse(text + u"A"_s).has_value());
    EXPECT_FALSE(RecoveryCode::parse(u""_s).has_value());
    auto code = m_ring.setRecovery(m_noor, noorWords, m_cost, m_storeKey);
    ASSERT_TRUE(code.has_value());
    EXPECT_EQ(ErrorCode::WrongRecoveryCode,
              m_ring.recover(m_noor, RecoveryCode::random(), "woorden", m_cost).error().code);
}

TEST_F(KeyringTest, AFullDiskKeepsTheOldFile) {
    ASSERT_TRUE(m_ring.save(path()).has_value());
    ASSERT_TRUE(m_ring.changePassphrase(m_noor, noorWords, "nieuwe woorden", m_cost).has_value());
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    ASSERT_EQ(0, getrlimit(RLIMIT_FSIZE, &old));
    rlimit small = old;
    small.rlim_cur = 100;
    ASSERT_EQ(0, setrlimit(RLIMIT_FSIZE, &small));
    const auto saved = m_ring.save(path());
    ASSERT_EQ(0, setrlimit(RLIMIT_FSIZE, &old));
    std::signal(SIGXFSZ, before);
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(ErrorCode::DiskFull, saved.error().code);
    auto kept = Keyring::load(path());
    ASSERT_TRUE(kept.has_value());
    EXPECT_TRUE(kept->unlock(m_noor, noorWords).has_value());
}

TEST_F(KeyringTest, ModerateIsWhatStoresAreMadeWith) {
    EXPECT_EQ(3U, KdfCost::moderate().operations);
    EXPECT_EQ(256U * 1024 * 1024, KdfCost::moderate().memory);
}
