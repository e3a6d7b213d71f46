// What the real program leaves behind in files: while it is open, after it is killed, and after the lock.
#include "tests/e2e/crash/CrashStore.h"
#include "tests/e2e/crash/Program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

namespace leertafel::test {

using namespace Qt::StringLiterals;

namespace {

/// Words that stand nowhere but in a case, and the name of who works here: in bytes as a file would hold
/// them.
QList<QByteArray> markers() {
    QList<QByteArray> all;
    for (const auto& words : {u"zwaluwnest"_s, u"Zwaluwnest"_s, u"kwartelveld"_s})
        all << words.toUtf8() << QByteArray(reinterpret_cast<const char*>(words.utf16()), words.size() * 2);
    return all;
}

/// Every file below these folders that holds one of the markers; counts the files it read.
QStringList holding(const QStringList& folders, int& files) {
    QStringList found;
    for (const auto& folder : folders) {
        QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                continue; // a socket
            const QByteArray bytes = file.readAll();
            ++files;
            for (const auto& marker : markers())
                if (bytes.contains(marker) || file.fileName().toUtf8().contains(marker))
                    found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

TEST(Leaves, NoWordOfACaseInAnyFile) {
    try {
        QTemporaryDir temporary;
        const QByteArray before = qgetenv("TMPDIR");
        CrashStore store;
        const auto id = store.written(0);
        const auto code = valueOr(store.open(0)->cases().detail(id), "the case").file.code.text();
        // All that the program can log goes to its error file, and crash traces would lie here.
        qputenv("QT_LOGGING_RULES", "*=true");
        qputenv("TMPDIR", temporary.path().toLocal8Bit());
        const QStringList everywhere{store.path(), store.home(), temporary.path()};
        int files = 0;
        {
            // The search sees what is there: without this it would prove nothing.
            QFile planted(temporary.filePath(u"planted"_s));
            ASSERT_TRUE(planted.open(QIODevice::WriteOnly));
            planted.write(markers().last());
            planted.close();
            EXPECT_EQ(holding(everywhere, files).size(), 1);
            ASSERT_TRUE(planted.remove());
        }
        {
            Program program(store.path(), store.home());
            qunsetenv("QT_LOGGING_RULES");
            if (before.isNull())
                qunsetenv("TMPDIR");
            else
                qputenv("TMPDIR", before);
            ASSERT_TRUE(program.unlock(CrashStore::name(0), CrashStore::passphrase(0)));
            ASSERT_TRUE(program.openCase(code));
            // A name in the title is found by the gate and stays a draft; the words of a field are saved.
            program.focus(u"case.title"_s);
            program.type(u"Zwaluwnest "_s);
            program.focus(u"case.field.leervraag"_s);
            program.type(u"kwartelveld zwaluwnest "_s, 1);
            ASSERT_TRUE(program.waitFor(
                [&] { return program.isVisible(u"case.tabs"_s) && program.due().contains(1); }));
            // The title of a window is read by whatever lists windows: it names the team's folder alone.
            EXPECT_EQ(program.titles(), QStringList{u"Team Test – Leertafel"_s});
            // Looking for them and copying them leaves no trace either.
            program.press(u"Ctrl+A"_s);
            program.press(u"Ctrl+C"_s);
            program.press(u"Ctrl+K"_s);
            program.type(u"kwartelveld"_s);
            program.pause(500);
            program.press(u"Esc"_s);
            EXPECT_EQ(holding(everywhere, files), QStringList()) << "while it is open";
            EXPECT_GT(files, 3);
            QFile limits(u"/proc/%1/limits"_s.arg(program.pid()));
            ASSERT_TRUE(limits.open(QIODevice::ReadOnly));
            for (const auto& line : limits.readAll().split('\n')) {
                if (line.startsWith("Max core file size")) {
                    EXPECT_EQ(line.simplified().split(' ').value(4), "0") << "a core would hold everything";
                }
            }
            program.kill();
        }
        EXPECT_EQ(holding(everywhere, files), QStringList()) << "after it was killed";
        {
            Program program(store.path(), store.home());
            ASSERT_TRUE(program.unlock(CrashStore::name(0), CrashStore::passphrase(0)));
            ASSERT_TRUE(program.openCase(code));
            EXPECT_TRUE(program.words(u"case.field.leervraag"_s).contains(u"kwartelveld"_s))
                << "else nothing of it could have been found";
            program.press(u"Ctrl+L"_s);
            ASSERT_TRUE(program.waitForVisible(u"unlock.passphrase"_s));
            EXPECT_EQ(holding(everywhere, files), QStringList()) << "after the lock";
            EXPECT_FALSE(program.labels().join(u' ').contains(u"kwartelveld"_s));
        }
        EXPECT_FALSE(QDir(store.path() + u"/backups"_s).isEmpty()) << "a backup was among the files";
    } catch (const Broken& broken) {
        ADD_FAILURE() << qPrintable(broken.what);
    } catch (const ProgramLost& lost) {
        ADD_FAILURE() << qPrintable(lost.why);
    }
}

} // namespace leertafel::test
