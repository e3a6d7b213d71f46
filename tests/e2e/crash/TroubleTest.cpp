// What the window does when its store cannot be written for a while: the disk is full, turned read-only, or
// the folder is not where it was.
#include "tests/e2e/PrivateMount.h"
#include "tests/e2e/crash/CrashStore.h"
#include "tests/e2e/crash/Program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <cerrno>

namespace leertafel::test {

using namespace Qt::StringLiterals;

namespace {

const QString field = u"case.field.leervraag"_s;

/// A case open in the real window, with words on disk before the trouble begins.
class Writing {
public:
    explicit Writing(const QString& folder = {}) : store(folder), id(store.written(0)) {
        const auto code = valueOr(store.open(0)->cases().detail(id), "the case").file.code.text();
        program = std::make_unique<Program>(store.path(), store.home());
        if (!program->unlock(CrashStore::name(0), CrashStore::passphrase(0)) || !program->openCase(code))
            throw Broken{u"The case does not open: "_s + program->labels().join(u" | "_s)};
        type(u" en toen"_s);
        if (!program->waitFor([&] { return onDisk() == typed(); }))
            throw Broken{u"The words do not come to disk."_s};
    }

    void type(const QString& words) {
        program->focus(field);
        program->press(u"Ctrl+End"_s);
        program->type(words);
    }
    QString typed() { return program->words(field); }
    QString onDisk() {
        return valueOr(store.open(0, services::OpenMode::ReadOnly)->cases().detail(id), "the case")
            .draft->fields.value(u"leervraag"_s);
    }
    /// The one sentence on the window with these words in it; empty when there is none.
    QString sentence(const QString& words) {
        QString found;
        for (const auto& label : program->labels())
            if (label.contains(words))
                found += label;
        return found;
    }
    /// After the trouble: on disk within two seconds, and nothing more said of it.
    void expectBack(const QString& words) {
        QElapsedTimer taken;
        taken.start();
        EXPECT_TRUE(program->waitFor([&] { return onDisk() == typed(); }));
        EXPECT_LE(taken.elapsed(), 2000);
        EXPECT_TRUE(program->waitFor([&] { return sentence(words).isEmpty(); }, 3000));
    }
    void expectSound() {
        program->kill();
        const auto report = valueOr(store.open(0)->verify(), "checking");
        EXPECT_TRUE(report.ok()) << qPrintable(report.broken.join(u'\n'));
    }

    CrashStore store;
    CaseId id;
    std::unique_ptr<Program> program;
};

/// The sentence comes, what was typed stays on the screen and can be copied, and no page is left for it.
void expectHeldOnScreen(Writing& writing, const QString& words) {
    Program& program = *writing.program;
    const auto before = writing.typed();
    writing.type(u" kwam er nog iets"_s);
    EXPECT_TRUE(program.waitFor([&] { return !writing.sentence(words).isEmpty(); }, 5000))
        << qPrintable(program.labels().join(u'\n'));
    EXPECT_TRUE(writing.sentence(words).contains(u"Leertafel keeps trying."_s));
    EXPECT_EQ(writing.typed().toStdString(), (before + u" kwam er nog iets"_s).toStdString());
    writing.type(u" bij"_s);
    const auto all = (before + u" kwam er nog iets bij"_s).toStdString();
    EXPECT_EQ(writing.typed().toStdString(), all);
    program.press(u"Ctrl+A"_s);
    program.press(u"Ctrl+C"_s);
    EXPECT_EQ(program.ask({{u"do"_s, u"clipboard"_s}}).value(u"words"_s).toString().toStdString(), all);
    program.press(u"Ctrl+1"_s);
    EXPECT_TRUE(program.isVisible(field));
}

/// Takes every byte that is left on the disk.
void fill(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        throw Broken{u"The disk cannot be filled."_s};
    const QByteArray block(4096, 'x');
    while (file.write(block) == block.size()) {
    }
}

/// Runs a test and turns what it throws into a failure.
template <typename Test>
void run(Test test) {
    try {
        test();
    } catch (const Broken& broken) {
        ADD_FAILURE() << qPrintable(broken.what);
    } catch (const ProgramLost& lost) {
        ADD_FAILURE() << qPrintable(lost.why);
    }
}

} // namespace

TEST(Trouble, AFullDiskKeepsTheWordsOnTheScreen) {
    run([] {
        QTemporaryDir folder;
        const auto disk = PrivateMount::disk(folder.path(), 24 * 1024 * 1024);
        if (!disk)
            GTEST_SKIP() << PrivateMount::whySkipped;
        Writing writing(folder.path());
        fill(folder.filePath(u"ballast"_s));
        expectHeldOnScreen(writing, u"The disk is full"_s);
        ASSERT_TRUE(QFile::remove(folder.filePath(u"ballast"_s)));
        writing.expectBack(u"The disk is full"_s);
        writing.expectSound();
    });
}

TEST(Trouble, ADiskThatTurnsReadOnlyKeepsTheWordsOnTheScreen) {
    run([] {
        Writing writing;
        for (const int error : {EROFS, EIO}) {
            writing.program->ask({{u"do"_s, u"disk"_s}, {u"error"_s, error}});
            expectHeldOnScreen(writing, u"cannot be written"_s);
            writing.program->ask({{u"do"_s, u"disk"_s}, {u"error"_s, 0}});
            writing.expectBack(u"cannot be written"_s);
        }
        writing.expectSound();
    });
}

TEST(Trouble, AFolderThatIsGoneKeepsTheWordsOnTheScreen) {
    run([] {
        Writing writing;
        const auto away = writing.store.path() + u".away"_s;
        ASSERT_TRUE(QFile::rename(writing.store.path(), away));
        expectHeldOnScreen(writing, u"is not there any more"_s);
        // Nothing is made at the old place, or the folder could not come back to it.
        EXPECT_FALSE(QFile::exists(writing.store.path()));
        ASSERT_TRUE(QFile::rename(away, writing.store.path()));
        writing.expectBack(u"is not there any more"_s);
        writing.expectSound();
    });
}

TEST(Trouble, AFolderThatCannotBeWrittenCanBeRead) {
    run([] {
        QTemporaryDir folder;
        CrashStore store(folder.path());
        const auto id = store.written(0);
        const auto code = valueOr(store.open(0)->cases().detail(id), "the case").file.code.text();
        const auto locked = PrivateMount::readOnly(folder.path());
        if (!locked)
            GTEST_SKIP() << PrivateMount::whySkipped;
        Program program(store.path(), store.home());
        ASSERT_FALSE(program.unlock(CrashStore::name(0), CrashStore::passphrase(0), 3000));
        EXPECT_TRUE(program.labels().join(u' ').contains(u"cannot be written"_s))
            << qPrintable(program.labels().join(u'\n'));
        ASSERT_TRUE(program.push(u"unlock.readOnly"_s));
        ASSERT_TRUE(program.waitForVisible(u"rail"_s)) << qPrintable(program.labels().join(u'\n'));
        ASSERT_TRUE(program.openCase(code));
        const auto before = program.words(field);
        program.focus(field);
        program.type(u"x"_s);
        EXPECT_EQ(program.words(field).toStdString(), before.toStdString());
        EXPECT_FALSE(before.isEmpty());
    });
}

TEST(Trouble, AFullDiskIsToldAtTheDoor) {
    run([] {
        QTemporaryDir folder;
        const auto disk = PrivateMount::disk(folder.path(), 24 * 1024 * 1024);
        if (!disk)
            GTEST_SKIP() << PrivateMount::whySkipped;
        CrashStore store(folder.path());
        const auto id = store.written(0);
        const auto code = valueOr(store.open(0)->cases().detail(id), "the case").file.code.text();
        fill(folder.filePath(u"ballast"_s));
        Program program(store.path(), store.home());
        ASSERT_FALSE(program.unlock(CrashStore::name(0), CrashStore::passphrase(0), 3000));
        EXPECT_TRUE(program.labels().join(u' ').contains(u"The disk is full"_s))
            << qPrintable(program.labels().join(u'\n'));
        ASSERT_TRUE(QFile::remove(folder.filePath(u"ballast"_s)));
        ASSERT_TRUE(program.unlock(CrashStore::name(0), CrashStore::passphrase(0)))
            << qPrintable(program.labels().join(u'\n'));
        EXPECT_TRUE(program.openCase(code));
    });
}

TEST(Trouble, AStoreOnAFullDiskCanBeRead) {
    run([] {
        CrashStore store;
        const auto id = store.written(0);
        const auto code = valueOr(store.open(0)->cases().detail(id), "the case").file.code.text();
        Program program(store.path(), store.home());
        program.ask({{u"do"_s, u"disk"_s}, {u"error"_s, ENOSPC}});
        ASSERT_FALSE(program.unlock(CrashStore::name(0), CrashStore::passphrase(0), 3000));
        EXPECT_TRUE(program.labels().join(u' ').contains(u"The disk is full"_s))
            << qPrintable(program.labels().join(u'\n'));
        ASSERT_TRUE(program.push(u"unlock.readOnly"_s));
        ASSERT_TRUE(program.waitForVisible(u"rail"_s)) << qPrintable(program.labels().join(u'\n'));
        EXPECT_TRUE(program.labels().join(u' ').contains(u"You are reading along"_s))
            << qPrintable(program.labels().join(u'\n'));
        ASSERT_TRUE(program.openCase(code));
        EXPECT_FALSE(program.words(field).isEmpty());
    });
}

TEST(Trouble, LockingWaitsForAFolderThatIsGone) {
    run([] {
        Writing writing;
        const auto away = writing.store.path() + u".away"_s;
        ASSERT_TRUE(QFile::rename(writing.store.path(), away));
        writing.type(u" en dit nog"_s);
        const auto typed = writing.typed();
        writing.program->press(u"Ctrl+L"_s);
        EXPECT_TRUE(writing.program->waitForVisible(u"shell.unwritten"_s));
        EXPECT_FALSE(writing.program->isVisible(field));
        ASSERT_TRUE(QFile::rename(away, writing.store.path()));
        EXPECT_TRUE(writing.program->waitForVisible(u"unlock.passphrase"_s));
        EXPECT_EQ(writing.onDisk().toStdString(), typed.toStdString());
        writing.expectSound();
    });
}

} // namespace leertafel::test
