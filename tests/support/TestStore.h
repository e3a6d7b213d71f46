#pragma once

#include "core/anonymity/Scanner.h"
#include "core/services/MemberService.h"
#include "core/services/StoreService.h"
#include "core/services/UnlockedKeys.h"
#include "core/services/Workspace.h"
#include "core/storage/Database.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace leertafel::test {

/// An encrypted store with some members in a folder that goes away; quick, because keys are derived cheaply.
/// Member 0 made the store and keeps it. One member works at a time, as at one computer:
///
///     TestStore store(3);
///     auto id = store.as(0).cases().create();
///     store.as(1).reviews()…                     // closes 0's workspace first
///     store.as(0).reviews().close(…, store.signatory(1));
class TestStore {
public:
    explicit TestStore(int memberCount = 2) : m_stores(m_clock, vocabulary(), scanner(), quick()) {
        auto created = m_stores.create(path(), name(0), services::Passphrase(passphrase(0)));
        EXPECT_TRUE(created.has_value());
        if (!created)
            return;
        m_members.append(created->member);
        m_keys.append(created->keys);
        m_recoveryCode = created->recoveryCode;
        for (int i = 1; i < memberCount; ++i)
            addMember(i);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("Team Test.leertafel")); }
    FakeClock& clock() { return m_clock; }
    services::StoreService& stores() { return m_stores; }
    const QString& recoveryCode() const { return m_recoveryCode; }

    /// Plainly made-up names.
    static QString name(int member) {
        static const QStringList names = {QStringLiteral("Noor Voorbeeld"), QStringLiteral("Ali Bedacht"),
                                          QStringLiteral("Sam Verzonnen"), QStringLiteral("Fenna Fictief")};
        return member < names.size() ? names[member] : QStringLiteral("Collega Nummer %1").arg(member);
    }
    static QString passphrase(int member) { return QStringLiteral("zeven blauwe olifanten %1").arg(member); }
    const MemberId& member(int index) const { return m_members[index]; }

    /// The store opened by that member; whoever worked before is closed.
    services::Workspace& as(int index) {
        if (!m_open || m_openIndex != index) {
            m_open.reset();
            auto opened = m_stores.open(keys(index));
            if (!opened)
                qFatal("The test store does not open: error %d.", static_cast<int>(opened.error().code));
            m_open = std::move(*opened);
            m_openIndex = index;
        }
        return *m_open;
    }
    void close() { m_open.reset(); }

    /// The colleague types the own passphrase at this computer.
    services::Signatory signatory(int index) {
        return *as(m_openIndex).signatoryFor(member(index), services::Passphrase(passphrase(index)));
    }

    std::shared_ptr<services::UnlockedKeys> keys(int index) {
        if (!m_keys[index])
            m_keys[index] = *m_stores.unlock(path(), member(index), services::Passphrase(passphrase(index)));
        return m_keys[index];
    }
    /// The keys in memory are forgotten; the next `as` unlocks again. Needed after a change of the store key.
    void forgetKeys() {
        close();
        for (auto& keys : m_keys)
            keys.reset();
    }

    /// An SQL prompt on the store, for tests of what the database itself refuses.
    std::unique_ptr<storage::Database> sqlPrompt() {
        auto database = storage::Database::open(path() + QStringLiteral("/store.db"),
                                                keys(0)->storeKey()->view(), QStringLiteral("aegis"));
        EXPECT_TRUE(database.has_value());
        return database ? std::move(*database) : nullptr;
    }

    static std::shared_ptr<const Vocabulary> vocabulary() {
        static const auto loaded = Vocabulary::load(QStringLiteral(":/vocabulary"));
        if (!loaded)
            qFatal("The vocabulary does not load.");
        return *loaded;
    }
    static std::shared_ptr<const anonymity::Scanner> scanner() {
        static const auto made = anonymity::Scanner::create();
        if (!made)
            qFatal("The scanner cannot be made.");
        return *made;
    }

private:
    static services::StoreOptions quick() {
        services::StoreOptions options;
        options.cost = security::KdfCost::least();
        return options;
    }
    void addMember(int index) {
        auto added = as(0).members().add(name(index), services::Passphrase(passphrase(index)),
                                         MemberFunction::Worker | MemberFunction::Preparer);
        EXPECT_TRUE(added.has_value());
        m_members.append(added ? *added : MemberId());
        m_keys.append(nullptr);
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    services::StoreService m_stores;
    QList<MemberId> m_members;
    QList<std::shared_ptr<services::UnlockedKeys>> m_keys;
    QString m_recoveryCode;
    std::unique_ptr<services::Workspace> m_open;
    int m_openIndex = 0;
};

} // namespace leertafel::test
