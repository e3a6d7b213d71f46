#include "tests/e2e/crash/CrashRounds.h"

#include <QElapsedTimer>
#include <QThread>

#include <gtest/gtest.h>

#include <mutex>
#include <thread>

namespace leertafel::test {

namespace {

int fromEnvironment(const char* name, int otherwise) {
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given && value > 0 ? value : otherwise;
}

} // namespace

/// `LEERTAFEL_CRASH_ROUNDS` (200) rounds, in `LEERTAFEL_CRASH_LANES` (4) stores beside each other, from
/// `LEERTAFEL_CRASH_SEED` (by the clock); a store is left for a fresh one after 50 rounds.
TEST(Crash, LosesNothingThatWasToldToBeKept) {
    constexpr int roundsPerStore = 50;
    const int rounds = fromEnvironment("LEERTAFEL_CRASH_ROUNDS", 200);
    const int lanes = fromEnvironment("LEERTAFEL_CRASH_LANES", 4);
    const auto seed = static_cast<quint32>(fromEnvironment(
        "LEERTAFEL_CRASH_SEED", static_cast<int>(QDateTime::currentSecsSinceEpoch() & 0x7fffffff)));
    std::printf("Seed %u.\n", seed);

    QElapsedTimer taken;
    taken.start();
    std::mutex mutex;
    CrashTally all;
    QStringList broken;
    int store = 0;
    int left = rounds;
    const auto lane = [&] {
        for (;;) {
            int mine = 0;
            int number = 0;
            {
                const std::lock_guard guard(mutex);
                mine = std::min(left, std::min(roundsPerStore, (rounds + lanes - 1) / lanes));
                if (mine == 0 || !broken.isEmpty())
                    return;
                left -= mine;
                number = store++;
            }
            QString trouble;
            CrashTally tally;
            try {
                CrashRounds played(seed + static_cast<quint32>(number));
                try {
                    played.play(mine);
                } catch (const Broken& found) {
                    trouble = found.what;
                } catch (const ProgramLost& gone) {
                    trouble = gone.why;
                }
                tally = played.tally();
            } catch (const Broken& found) {
                trouble = found.what;
            }
            const std::lock_guard guard(mutex);
            all.add(tally);
            if (!trouble.isEmpty())
                broken.append(
                    QStringLiteral("Store %1, round %2: %3").arg(number).arg(tally.rounds).arg(trouble));
            if (rounds > 1000) {
                std::printf("%d rounds.\n", all.rounds);
                std::fflush(stdout);
            }
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < lanes; ++i)
        threads.emplace_back(lane);
    for (auto& thread : threads)
        thread.join();

    std::printf(
        "%d rounds in %lld s: killed %d times before the store was open and %d times in the middle of "
        "a key or act; %d keys typed, %d of them due; the slowest command took %lld ms.\n",
        all.rounds, taken.elapsed() / 1000, all.killedBeforeOpen, all.killedWhileAsked, all.keys, all.keysDue,
        all.slowest);
    for (auto it = all.acts.cbegin(); it != all.acts.cend(); ++it)
        std::printf("  acknowledged %4d times: %s\n", it.value(), qUtf8Printable(it.key()));
    EXPECT_TRUE(broken.isEmpty()) << qPrintable(broken.join(u'\n'));
    EXPECT_EQ(all.rounds, rounds);
    EXPECT_GT(all.keysDue, rounds * 10);
    int acts = 0;
    for (const int each : std::as_const(all.acts))
        acts += each;
    EXPECT_GT(acts, rounds / 10);
}

} // namespace leertafel::test
