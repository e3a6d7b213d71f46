// Two windows on one store, and a lock in the middle of an import.
#include "core/services/TrendService.h"
#include "core/storage/Database.h"
#include "tests/e2e/crash/CrashStore.h"
#include "tests/e2e/crash/Program.h"

#include <QFile>

#include <gtest/gtest.h>

namespace leertafel::test {

using namespace Qt::StringLiterals;

namespace {

/// Every quarter of ten years for every wijk, theme and referrer.
int writeCounts(const QString& path, const Vocabulary& vocabulary) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Broken{u"The figures cannot be written."_s};
    file.write("kwartaal;wijk;thema;verwijzer;aantal\n");
    int lines = 0;
    for (int year = 2016; year < 2026; ++year)
        for (int quarter = 1; quarter <= 4; ++quarter)
            for (const auto& area : vocabulary.districts())
                for (const auto& theme : vocabulary.themes())
                    for (const auto& referrer : vocabulary.list(u"referrers"_s)) {
                        file.write(u"%1-K%2;%3;%4;%5;%6\n"_s.arg(year)
                                       .arg(quarter)
                                       .arg(area.code, theme.id, referrer.id)
                                       .arg(1 + lines % 9)
                                       .toUtf8());
                        ++lines;
                    }
    return lines;
}

int countsIn(CrashStore& store) {
    auto database =
        valueOr(storage::Database::open(store.path() + u"/store.db"_s, store.keys(0)->storeKey()->view(),
                                        u"aegis"_s, storage::Database::Mode::ReadOnly),
                "looking into the store");
    return valueOr(database->one(u"SELECT count(*) FROM signal_count"_s, {},
                                 [](const storage::Row& row) { return static_cast<int>(row.big(0)); }),
                   "counting")
        .value_or(-1);
}

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

TEST(Concurrency, ASecondWindowReadsAlong) {
    run([] {
        CrashStore store;
        const auto id = store.written(0);
        const auto read = store.released(0);
        const auto codeOf = [&](const CaseId& each) {
            return valueOr(store.open(0)->cases().detail(each), "the case").file.code.text();
        };
        const auto code = codeOf(id);
        const auto readCode = codeOf(read);
        Program first(store.path(), store.home());
        ASSERT_TRUE(first.unlock(CrashStore::name(0), CrashStore::passphrase(0)));
        ASSERT_TRUE(first.openCase(code));

        Program second(store.path(), store.home() + u"2"_s);
        ASSERT_FALSE(second.unlock(CrashStore::name(1), CrashStore::passphrase(1), 3000));
        EXPECT_TRUE(second.labels().join(u' ').contains(CrashStore::name(0) + u" has this folder open"_s))
            << qPrintable(second.labels().join(u'\n'));
        ASSERT_TRUE(second.push(u"unlock.readOnly"_s));
        ASSERT_TRUE(second.waitForVisible(u"rail"_s));
        ASSERT_TRUE(second.openCase(readCode));

        QString typed;
        for (int i = 0; i < 12; ++i) {
            first.focus(u"case.field.leervraag"_s);
            first.press(u"Ctrl+End"_s);
            first.type(u" en weer"_s);
            typed = first.words(u"case.field.leervraag"_s);
            // The first writes 1.6 s after the first key at the latest; the second looks all the while.
            first.pause(i % 3 == 0 ? 800 : 100);
            second.press(i % 2 == 0 ? u"Ctrl+2"_s : u"Alt+Left"_s);
            const auto along = store.open(0, services::OpenMode::ReadOnly);
            const auto report = valueOr(along->verify(), "checking");
            EXPECT_TRUE(report.ok()) << qPrintable(report.broken.join(u'\n'));
            EXPECT_TRUE(typed.startsWith(
                valueOr(along->cases().detail(id), "the case").draft->fields.value(u"leervraag"_s)));
        }
        EXPECT_TRUE(second.isVisible(u"rail"_s));
        EXPECT_TRUE(first.waitFor(
            [&] {
                return valueOr(store.open(0, services::OpenMode::ReadOnly)->cases().detail(id), "the case")
                           .draft->fields.value(u"leervraag"_s) == typed;
            },
            2000));
        // What the second could have spoilt.
        second.kill();
        first.press(u"Ctrl+L"_s);
        EXPECT_TRUE(first.waitForVisible(u"unlock.passphrase"_s));
        EXPECT_TRUE(valueOr(store.open(0)->verify(), "checking").ok());
    });
}

TEST(Concurrency, ALockDuringAnImportLeavesAllOfItOrNothing) {
    run([] {
        CrashStore store;
        const auto path = store.home() + u".csv"_s;
        const int lines = writeCounts(path, store.stores().vocabulary());
        Program program(store.path(), store.home());
        int whole = 0;
        int none = 0;
        // The last time the import comes to its end first.
        for (const int wait : {0, 60, 250, 700, 1500, -1}) {
            ASSERT_TRUE(program.unlock(CrashStore::name(0), CrashStore::passphrase(0)));
            program.press(u"Ctrl+4"_s);
            ASSERT_TRUE(program.waitForVisible(u"trends"_s));
            ASSERT_TRUE(program.push(u"trends/empty.button"_s) || program.push(u"trends.fetch"_s));
            ASSERT_TRUE(program.waitForVisible(u"import.path"_s));
            program.focus(u"import.path"_s);
            program.press(u"Ctrl+A"_s);
            program.type(path);
            program.focus(u"import.source"_s);
            program.press(u"Ctrl+A"_s);
            program.type(u"eigen telling"_s);
            ASSERT_TRUE(program.push(u"import.start"_s));
            if (wait >= 0)
                program.pause(wait);
            else
                ASSERT_TRUE(program.waitForVisible(u"import.undo"_s))
                    << qPrintable(program.words(u"import.message"_s));
            program.press(u"Ctrl+L"_s);
            ASSERT_TRUE(program.waitForVisible(u"unlock.passphrase"_s));
            const int counts = countsIn(store);
            EXPECT_TRUE(counts == 0 || counts == lines) << counts << " of " << lines;
            const auto workspace = store.open(0);
            EXPECT_TRUE(valueOr(workspace->verify(), "checking").ok());
            const auto batches = valueOr(workspace->trends().batches(), "imports");
            EXPECT_EQ(batches.size(), counts == 0 ? 0 : 1);
            (counts == 0 ? none : whole) += 1;
            for (const auto& batch : batches)
                valueOr(workspace->trends().undoImport(batch.id), "undoing");
        }
        std::printf("%d lines: %d times nothing, %d times all of it.\n", lines, none, whole);
        EXPECT_GT(none, 0);
        EXPECT_GT(whole, 0);
    });
}

} // namespace leertafel::test
