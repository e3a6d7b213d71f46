#include "core/domain/ActionJudgement.h"

#include <gtest/gtest.h>

namespace leertafel {

namespace {
ActionJudgement judged(ActionVerdict verdict, const QDate& day) {
    ActionJudgement one;
    one.verdict = verdict;
    one.at = QDateTime(day, {12, 0});
    return one;
}
} // namespace

TEST(ActionJudgement, IsAskedFourQuartersLater) {
    struct Row {
        QDate began;
        std::optional<ActionJudgement> last;
        std::optional<Quarter> after;
    };
    const QDate day(2024, 5, 3);
    const std::vector<Row> rows{
        {{2023, 1, 16}, {}, Quarter::of(2023, 4)},
        {{2023, 3, 20}, {}, Quarter::of(2024, 1)}, // its own quarter counts for neither side
        {{2023, 1, 16}, judged(ActionVerdict::Stay, day), Quarter::of(2025, 2)},
        {{2023, 1, 16}, judged(ActionVerdict::Adjust, day), Quarter::of(2025, 2)},
        {{2023, 1, 16}, judged(ActionVerdict::Stop, day), {}},
        {{2024, 4, 1}, judged(ActionVerdict::Stay, {2023, 5, 3}), Quarter::of(2025, 1)},
    };
    for (const Row& row : rows)
        EXPECT_EQ(askedAfter(row.began, row.last), row.after) << row.began.toString().toStdString();
}

TEST(ActionJudgement, KeepsItsVerdictsAsTheyAreStored) {
    for (const ActionVerdict verdict : {ActionVerdict::Stay, ActionVerdict::Adjust, ActionVerdict::Stop})
        EXPECT_EQ(actionVerdictFromId(toId(verdict)), verdict);
    EXPECT_FALSE(actionVerdictFromId(u"maybe"));
}

} // namespace leertafel
