// What the memory of the real program still holds after Ctrl+L.
#include "core/security/Sealing.h"
#include "core/services/UnlockedKeys.h"
#include "tests/e2e/crash/CrashStore.h"
#include "tests/e2e/crash/Program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <cstring>

namespace leertafel::test {

using namespace Qt::StringLiterals;
using security::SecretBytes;

namespace {

struct Secret {
    QString name;
    QByteArray bytes;
};

QByteArray utf16(const QString& words) {
    return QByteArray(reinterpret_cast<const char*>(words.utf16()), words.size() * 2);
}

/// What must not outlive the lock, worked out from the keyring as unlocking does.
QList<Secret> secretsOf(CrashStore& store, int member) {
    QFile file(store.path() + u"/keyring.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Broken{u"The keyring cannot be read."_s};
    const auto ring = QJsonDocument::fromJson(file.readAll()).object();
    const auto id = store.id(member).text();
    QJsonObject lock;
    for (const auto& entry : ring.value(u"members"_s).toArray())
        if (entry.toObject().value(u"id"_s).toString() == id)
            lock = entry.toObject().value(u"lock"_s).toObject();
    const auto bytes = [&](const QString& name) {
        return QByteArray::fromBase64(lock.value(name).toString().toLatin1());
    };
    const security::KdfCost cost{static_cast<quint64>(lock.value(u"operations"_s).toInteger()),
                                 static_cast<quint64>(lock.value(u"memory"_s).toInteger())};
    const auto passphrase = CrashStore::passphrase(member);
    const auto fromWords = security::deriveKey(passphrase.toUtf8(), bytes(u"salt"_s), cost);
    const QByteArray context =
        "leertafel-keyring-1\nmember\n" + ring.value(u"store"_s).toString().toUtf8() + '\n' + id.toUtf8();
    const auto secret = fromWords ? security::unseal(bytes(u"secret"_s), *fromWords, context) : std::nullopt;
    if (!secret)
        throw Broken{u"The keyring does not open as it should."_s};
    const SecretBytes boxSeed = security::subkey(*secret, 2, "lt-boxes");
    QByteArray boxPublic(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray boxSecret(crypto_box_SECRETKEYBYTES, '\0');
    crypto_box_seed_keypair(reinterpret_cast<unsigned char*>(boxPublic.data()),
                            reinterpret_cast<unsigned char*>(boxSecret.data()), boxSeed.data());
    return {{u"the key of the store"_s, store.keys(member)->storeKey()->view().toByteArray()},
            {u"the member's secret"_s, secret->view().toByteArray()},
            {u"the key made from the passphrase"_s, fromWords->view().toByteArray()},
            {u"the signing key"_s, security::subkey(*secret, 1, "lt-signs").view().toByteArray()},
            {u"the seed of the box key"_s, boxSeed.view().toByteArray()},
            {u"the box key"_s, boxSecret},
            {u"the key of the drafts"_s, security::subkey(*secret, 3, "lt-draft").view().toByteArray()},
            {u"the passphrase"_s, passphrase.toUtf8()},
            {u"the passphrase in UTF-16"_s, utf16(passphrase)}};
}

/// How often each stands in the memory of another process; nothing when that cannot be read.
std::optional<QHash<QString, int>> findIn(qint64 process, const QList<Secret>& secrets) {
    constexpr qsizetype chunk = 4 << 20;
    constexpr qsizetype overlap = 256;
    const auto proc = u"/proc/%1/"_s.arg(process);
    QFile maps(proc + u"maps"_s);
    const int memory = ::open(QFile::encodeName(proc + u"mem"_s).constData(), O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        return std::nullopt;
    QHash<QString, int> found;
    QByteArray bytes(chunk + overlap, Qt::Uninitialized);
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const auto parts = line.simplified().split(' ');
        const auto ends = parts.value(0).split('-');
        if (ends.size() != 2 || !parts.value(1).startsWith('r') || parts.value(5).startsWith("[v"))
            continue;
        const auto last = ends[1].toLongLong(nullptr, 16);
        for (qint64 at = ends[0].toLongLong(nullptr, 16); at < last; at += chunk) {
            const auto wanted = std::min<qint64>(chunk + overlap, last - at);
            const ssize_t got = ::pread(memory, bytes.data(), static_cast<size_t>(wanted), at);
            if (got <= 0)
                continue;
            for (const Secret& secret : secrets) {
                const auto size = static_cast<size_t>(secret.bytes.size());
                // What begins in the overlap is counted with the next chunk.
                for (const char* from = bytes.constData();;) {
                    const auto left = static_cast<size_t>(bytes.constData() + got - from);
                    const auto* hit =
                        static_cast<const char*>(memmem(from, left, secret.bytes.constData(), size));
                    if (!hit || hit - bytes.constData() >= chunk)
                        break;
                    ++found[secret.name];
                    from = hit + 1;
                }
            }
        }
    }
    ::close(memory);
    return found;
}

} // namespace

TEST(Memory, HoldsNoKeyAndNoPassphraseAfterTheLock) {
    try {
        CrashStore store;
        const auto id = store.written(0);
        const auto code = valueOr(store.open(0)->cases().detail(id), "the case").file.code.text();
        const auto secrets = secretsOf(store, 0);
        const auto marker = u"zwaluwnest achter de schuur"_s;
        const QList<Secret> words{{u"words of the case"_s, marker.toUtf8()},
                                  {u"words of the case in UTF-16"_s, utf16(marker)}};
        Program program(store.path(), store.home());
        ASSERT_TRUE(program.unlock(CrashStore::name(0), CrashStore::passphrase(0)));
        ASSERT_TRUE(program.openCase(code));
        program.focus(u"case.field.leervraag"_s);
        for (const QChar letter : marker)
            program.type(letter);
        const auto open = findIn(program.pid(), secrets + words);
        if (!open)
            GTEST_SKIP() << "This system lets nobody look into the memory of another program.";
        // The search sees what is there: without these two it would prove nothing.
        EXPECT_GT(open->value(u"the key of the store"_s), 0);
        EXPECT_GT(open->value(u"the key of the drafts"_s), 0);
        EXPECT_GT(open->value(u"words of the case in UTF-16"_s), 0);

        program.press(u"Ctrl+L"_s);
        ASSERT_TRUE(program.waitForVisible(u"unlock.passphrase"_s));
        const auto locked = findIn(program.pid(), secrets + words);
        ASSERT_TRUE(locked);
        for (const Secret& secret : secrets)
            EXPECT_EQ(locked->value(secret.name), 0) << qPrintable(secret.name);
        for (const Secret& each : words)
            std::printf("%s: %d times before the lock, %d times after.\n", qPrintable(each.name),
                        open->value(each.name), locked->value(each.name));
    } catch (const Broken& broken) {
        ADD_FAILURE() << qPrintable(broken.what);
    } catch (const ProgramLost& lost) {
        ADD_FAILURE() << qPrintable(lost.why);
    }
}

} // namespace leertafel::test
