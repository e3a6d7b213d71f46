// First act, then learn: an acute case on an agenda, and what lies shut until a step was written down.
#include "core/services/ReportingCode.h"

#include "tests/core/services/table/TableFixture.h"

using namespace leertafel;
using namespace leertafel::services;
using namespace Qt::StringLiterals;

namespace {

class ReportingCodeTest : public test::TableFixture {
protected:
    ReportingCode code(int member = preparer) { return store.as(member).table().reportingCode(); }
    QDate today() { return store.clock().now().toLocalTime().date(); }
    CaseId acute() {
        const CaseId id = ready();
        EXPECT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::AcuteOrStructural));
        return id;
    }
    /// To concerns, by two.
    void lower(const CaseId& id) {
        ASSERT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::Concerns));
        ASSERT_TRUE(store.as(colleague).cases().judgeSafety(id, SafetyFloor::Concerns));
    }
    AgendaRow rowOf(const SessionId& on) { return table().detail(on)->agenda.last(); }
    void expectWhole() {
        const auto report = store.as(author).verify();
        ASSERT_TRUE(report.has_value());
        EXPECT_TRUE(report->ok()) << report->broken.join(u'\n').toStdString();
    }
};

} // namespace

TEST_F(ReportingCodeTest, NothingIsDecidedBeforeSomebodyActed) {
    const CaseId id = acute();
    const SessionId on = session();
    const AgendaItemId item = onAgenda(on, id);
    EXPECT_TRUE(rowOf(on).actFirst);
    for (const Decision each : {Decision::Agreed, Decision::TryOut, Decision::Escalate, Decision::NotNow}) {
        Agreement wanted = decision(on, item);
        wanted.decision = each;
        const auto refused = table().record(wanted, u"samen naar school"_s, u"eerst dit"_s, {});
        ASSERT_FALSE(refused) << qPrintable(toId(each));
        EXPECT_EQ(refused.error().code, ErrorCode::WrongState);
        EXPECT_EQ(refused.error().context.value(u"why"_s), u"actFirst"_s);
    }
    const auto step = code().record(id, u"meldcode.2"_s, today());
    ASSERT_TRUE(step.has_value());
    EXPECT_TRUE(rowOf(on).acute) << "it stays what it is";
    EXPECT_FALSE(rowOf(on).actFirst);
    ASSERT_EQ(rowOf(on).acted.size(), 1);
    EXPECT_EQ(rowOf(on).acted[0].step, u"meldcode.2"_s);
    EXPECT_TRUE(table().record(decision(on, item), u"samen naar school"_s, {}, {}));
    expectWhole();
}

TEST_F(ReportingCodeTest, NothingOfItStandsInAPackBeforeSomebodyActed) {
    const CaseId id = acute();
    const SessionId on = session();
    onAgenda(on, id);
    auto pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_TRUE(pack.has_value());
    EXPECT_TRUE(pack->cases.isEmpty());
    EXPECT_TRUE(pack->agenda.last().actFirst) << "that it is on the agenda is said";
    ASSERT_TRUE(code().record(id, u"meldcode.1"_s, today().addDays(-2)));
    pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_TRUE(pack.has_value());
    EXPECT_EQ(pack->cases.size(), 1);
}

TEST_F(ReportingCodeTest, OnlyAnAcuteCaseHasSteps) {
    for (const SafetyFloor floor : {SafetyFloor::SafeEnough, SafetyFloor::Concerns}) {
        const CaseId id = released();
        ASSERT_TRUE(store.as(author).cases().judgeSafety(id, floor));
        EXPECT_EQ(codeOf(code().record(id, u"meldcode.2"_s, today())), ErrorCode::WrongState);
        EXPECT_TRUE(code().of(id)->isEmpty());
    }
    const CaseId id = acute();
    EXPECT_EQ(codeOf(code().record(id, u"meldcode.9"_s, today())), ErrorCode::InvalidValue);
    EXPECT_EQ(codeOf(code().record(id, {}, today())), ErrorCode::Incomplete);
    EXPECT_EQ(codeOf(code().record(id, u"meldcode.2"_s, today().addDays(1))), ErrorCode::Incomplete);
    EXPECT_TRUE(code().of(id)->isEmpty());
}

TEST_F(ReportingCodeTest, WhoeverWroteAStepTakesItBack) {
    const CaseId id = acute();
    const SessionId on = session();
    onAgenda(on, id);
    const auto step = code().record(id, u"meldcode.3"_s, today());
    ASSERT_TRUE(step.has_value());
    EXPECT_EQ(codeOf(code(author).takeBack(*step)), ErrorCode::NotAllowed);
    ASSERT_TRUE(code().takeBack(*step));
    EXPECT_TRUE(rowOf(on).actFirst);
    EXPECT_EQ(codeOf(code().takeBack(*step)), ErrorCode::NotFound);
    expectWhole();
}

TEST_F(ReportingCodeTest, AStepThatADecisionRestsOnStays) {
    const CaseId id = acute();
    const SessionId on = session();
    const AgendaItemId item = onAgenda(on, id);
    const auto first = code().record(id, u"meldcode.2"_s, today());
    const auto second = code().record(id, u"meldcode.3"_s, today());
    ASSERT_TRUE(first && second);
    ASSERT_TRUE(table().record(decision(on, item), u"samen naar school"_s, {}, {}));
    ASSERT_TRUE(code().takeBack(*first)) << "the other one was there as well";
    const auto refused = code().takeBack(*second);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WrongState);
    EXPECT_EQ(refused.error().context.value(u"why"_s), u"decidedOnIt"_s);
    EXPECT_EQ(rowOf(on).acted.size(), 1);
    expectWhole();
}

TEST_F(ReportingCodeTest, AStepWrittenAfterADecisionDoesNotCarryIt) {
    const CaseId id = acute();
    const SessionId on = session();
    const AgendaItemId item = onAgenda(on, id);
    const auto first = code().record(id, u"meldcode.2"_s, today());
    ASSERT_TRUE(first);
    ASSERT_TRUE(table().record(decision(on, item), u"samen naar school"_s, {}, {}));
    store.clock().advance(3600);
    const auto later = code().record(id, u"meldcode.3"_s, today());
    ASSERT_TRUE(later);
    EXPECT_EQ(codeOf(code().takeBack(*first)), ErrorCode::WrongState);
    EXPECT_TRUE(code().takeBack(*later));
}

TEST_F(ReportingCodeTest, WhatBecomesAcuteAgainAsksForAStepAgain) {
    const CaseId id = acute();
    const SessionId on = session();
    onAgenda(on, id);
    ASSERT_TRUE(code().record(id, u"meldcode.2"_s, today()));
    ASSERT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::Concerns));
    EXPECT_EQ(code().of(id)->size(), 1) << "one person only proposes it";
    ASSERT_TRUE(store.as(colleague).cases().judgeSafety(id, SafetyFloor::Concerns));
    ASSERT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::AcuteOrStructural));
    EXPECT_TRUE(rowOf(on).actFirst);
    EXPECT_TRUE(rowOf(on).acted.isEmpty());
    expectWhole();
}

TEST_F(ReportingCodeTest, AStepLapsesAndStaysToBeReadWhenTheFloorIsLowered) {
    const CaseId id = acute();
    const SessionId on = session();
    const AgendaItemId item = onAgenda(on, id);
    const auto step = code().record(id, u"meldcode.2"_s, today().addDays(-1));
    ASSERT_TRUE(step);
    ASSERT_TRUE(table().record(decision(on, item), u"samen naar school"_s, {}, {}));
    store.clock().advance(86400);
    lower(id);
    for (const bool again : {false, true}) {
        if (again) {
            ASSERT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::AcuteOrStructural));
        }
        const AgendaRow row = rowOf(on);
        EXPECT_TRUE(row.acted.isEmpty());
        ASSERT_EQ(row.lapsed.size(), 1);
        EXPECT_EQ(row.lapsed[0].id, *step);
        EXPECT_EQ(row.lapsed[0].step, u"meldcode.2"_s);
        EXPECT_EQ(row.lapsed[0].by, store.member(preparer));
        EXPECT_EQ(row.lapsed[0].lapsedAt, store.clock().now());
        EXPECT_EQ(row.actFirst, again);
    }
    EXPECT_EQ(codeOf(code().takeBack(*step)), ErrorCode::WrongState) << "a decision rests on it for ever";
    EXPECT_EQ(codeOf(table().record(decision(on, item), u"nog een keer"_s, {}, {})), ErrorCode::WrongState);
    ASSERT_TRUE(code().record(id, u"meldcode.3"_s, today()));
    EXPECT_TRUE(table().record(decision(on, item), u"nog een keer"_s, {}, {}));
    EXPECT_EQ(rowOf(on).acted.size(), 1);
    EXPECT_EQ(rowOf(on).lapsed.size(), 1);
    expectWhole();
}

TEST_F(ReportingCodeTest, UndoingTheLoweringLetsTheStepsCountAgain) {
    const CaseId id = acute();
    const SessionId on = session();
    onAgenda(on, id);
    // What lapsed by an earlier lowering does not come back with this one.
    ASSERT_TRUE(code().record(id, u"meldcode.1"_s, today()));
    lower(id);
    ASSERT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::AcuteOrStructural));
    EXPECT_EQ(codeOf(store.as(author).cases().undoLowering(id)), ErrorCode::WrongState) << "that raised it";
    const auto step = code().record(id, u"meldcode.2"_s, today());
    ASSERT_TRUE(step);
    lower(id);
    EXPECT_EQ(rowOf(on).lapsed.size(), 2);
    EXPECT_EQ(codeOf(store.as(author).cases().undoLowering(id)), ErrorCode::WrongState)
        << "the colleague brought it into force";
    ASSERT_TRUE(store.as(colleague).cases().undoLowering(id));
    const SafetyState state = store.as(author).cases().detail(id)->file.safety;
    EXPECT_EQ(state.floor, SafetyFloor::AcuteOrStructural);
    EXPECT_EQ(state.proposedLower, SafetyFloor::Concerns) << "the proposal waits as before";
    EXPECT_EQ(state.proposedBy, store.member(author));
    EXPECT_FALSE(rowOf(on).actFirst);
    ASSERT_EQ(rowOf(on).acted.size(), 1);
    EXPECT_EQ(rowOf(on).acted[0].id, *step);
    EXPECT_EQ(rowOf(on).lapsed.size(), 1);
    EXPECT_EQ(codeOf(store.as(colleague).cases().undoLowering(id)), ErrorCode::WrongState)
        << "once is enough";
    ASSERT_TRUE(store.as(colleague).cases().judgeSafety(id, SafetyFloor::Concerns)) << "and again";
    EXPECT_EQ(rowOf(on).lapsed.size(), 2);
    ASSERT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::AcuteOrStructural));
    EXPECT_EQ(codeOf(store.as(colleague).cases().undoLowering(id)), ErrorCode::WrongState)
        << "somebody judged since";
    EXPECT_TRUE(rowOf(on).actFirst);
    expectWhole();
}

TEST_F(ReportingCodeTest, WhatADecisionRestsOnGoesByTheLogAndNotByTheClock) {
    for (const qint64 jump : {-7200, 7200}) {
        const CaseId id = acute();
        const SessionId on = session();
        const AgendaItemId item = onAgenda(on, id);
        const auto step = code().record(id, u"meldcode.2"_s, today());
        ASSERT_TRUE(step);
        store.clock().advance(jump);
        ASSERT_TRUE(table().record(decision(on, item), u"samen naar school"_s, {}, {}));
        store.clock().advance(-jump);
        EXPECT_EQ(codeOf(code().takeBack(*step)), ErrorCode::WrongState) << jump;
        store.clock().advance(-jump);
        const auto later = code().record(id, u"meldcode.3"_s, today());
        ASSERT_TRUE(later);
        EXPECT_EQ(codeOf(code().takeBack(*step)), ErrorCode::WrongState) << jump;
        EXPECT_TRUE(code().takeBack(*later)) << "nothing was decided after it, whatever the clock says";
        store.clock().advance(jump);
    }
    expectWhole();
}

TEST_F(ReportingCodeTest, NothingOfItStaysOfACaseThatIsTakenBack) {
    const CaseId id = acute();
    const SessionId on = session();
    const AgendaItemId item = onAgenda(on, id);
    ASSERT_TRUE(code().record(id, u"meldcode.3"_s, today()));
    ASSERT_TRUE(store.as(author).cases().withdraw(id));
    EXPECT_TRUE(code().of(id)->isEmpty());
    EXPECT_FALSE(rowOf(on).acute || rowOf(on).actFirst);
    EXPECT_FALSE(code().record(id, u"meldcode.3"_s, today()));
    Agreement wanted = decision(on, item);
    wanted.decision = Decision::NotNow;
    EXPECT_TRUE(table().record(wanted, u"dit punt vervalt"_s, u"de casus is teruggenomen"_s, {}));
    expectWhole();
}

TEST_F(ReportingCodeTest, LoweringTheFloorTakesTwo) {
    const CaseId id = acute();
    const SessionId on = session();
    onAgenda(on, id);
    ASSERT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::Concerns));
    EXPECT_TRUE(rowOf(on).actFirst) << "one person only proposes it";
    EXPECT_EQ(codeOf(store.as(author).cases().judgeSafety(id, SafetyFloor::Concerns)),
              ErrorCode::LoweringNeedsTwo);
    EXPECT_TRUE(rowOf(on).actFirst);
    ASSERT_TRUE(store.as(colleague).cases().judgeSafety(id, SafetyFloor::Concerns));
    EXPECT_FALSE(rowOf(on).acute || rowOf(on).actFirst);
}

TEST_F(ReportingCodeTest, TheStoreItselfKeepsTheSteps) {
    const CaseId id = acute();
    const CaseId lowered = acute();
    const SessionId on = session();
    const AgendaItemId item = onAgenda(on, id);
    onAgenda(on, lowered);
    const auto step = code().record(id, u"meldcode.2"_s, today());
    const auto lapsed = code().record(lowered, u"meldcode.2"_s, today());
    ASSERT_TRUE(step && lapsed);
    lower(lowered);
    ASSERT_TRUE(table().record(decision(on, item), u"samen naar school"_s, {}, {}));
    const auto refused = [&](const QString& sql, const ReportingStepId& which) {
        return refusedBySql(sql, {which.text()});
    };
    const QString remove = u"DELETE FROM reporting_step WHERE id = ?"_s;
    EXPECT_TRUE(refused(remove, *step)) << "a decision rests on it";
    EXPECT_EQ(refused(remove, *lapsed), ErrorCode::NotAllowed) << "nobody takes it back";
    EXPECT_EQ(refused(u"UPDATE reporting_step SET on_day = '2026-01-01' WHERE id = ?"_s, *step),
              ErrorCode::NotAllowed);
    EXPECT_EQ(refused(u"UPDATE reporting_step SET lapsed_at = 'x', lapsed_log = 1 WHERE id = ?"_s, *step),
              ErrorCode::WrongState);
    EXPECT_EQ(
        refused(u"UPDATE reporting_step SET lapsed_at = NULL, lapsed_log = NULL WHERE id = ?"_s, *lapsed),
        ErrorCode::WrongState)
        << "its floor is not acute";
    EXPECT_EQ(refused(u"UPDATE reporting_step SET lapsed_log = lapsed_log - 1 WHERE id = ?"_s, *lapsed),
              ErrorCode::WrongState);
    const QString insert =
        u"INSERT INTO reporting_step (id, case_id, step, on_day, member, at, lapsed_at, lapsed_log) "
        "VALUES ('00000000-0000-7000-8000-000000000001', ?, 'meldcode.2', ?, ?, "
        "'2026-02-02T09:00:00.000Z', ?, ?)"_s;
    const QString me = store.as(preparer).me().text();
    EXPECT_EQ(refusedBySql(insert, {id.text(), u"2026-02-04"_s, me, {}, {}}), ErrorCode::Incomplete);
    EXPECT_EQ(refusedBySql(insert, {id.text(), u"2026-02-31"_s, me, {}, {}}), ErrorCode::Incomplete);
    EXPECT_EQ(refusedBySql(insert, {id.text(), u"2026-02-02"_s, me, u"x"_s, 1}), ErrorCode::NotAllowed);
    // Raised again, what lapsed counts for no decision by SQL either.
    ASSERT_TRUE(store.as(author).cases().judgeSafety(lowered, SafetyFloor::AcuteOrStructural));
    EXPECT_EQ(
        refused(u"UPDATE reporting_step SET lapsed_at = NULL, lapsed_log = NULL WHERE id = ?"_s, *lapsed),
        ErrorCode::WrongState)
        << "the floor was judged since";
    const AgendaItemId again = rowOf(on).item.id;
    EXPECT_EQ(
        refusedBySql(u"INSERT INTO agreement (id, session, item, recorded_by, decision, text, reason, owner, "
                     "due_on, exception_to, at, signature, help_step, neighbourhood) VALUES "
                     "('00000000-0000-7000-8000-000000000002', ?, ?, ?, 'agreed', 'x', '', 'school', "
                     "'2026-03-01', '', '2026-02-02T09:00:00.000Z', zeroblob(64), '', '')"_s,
                     {on.text(), again.text(), me}),
        ErrorCode::WrongState);
    expectWhole();
}

TEST_F(ReportingCodeTest, TheStoreItselfRefusesADecisionAndAStepPastTheProgram) {
    const CaseId id = acute();
    const CaseId safe = ready();
    const SessionId on = session();
    const AgendaItemId item = onAgenda(on, id);
    const QString me = store.as(preparer).me().text();
    const QString now = u"2026-02-02T09:00:00.000Z"_s;
    EXPECT_EQ(
        refusedBySql(u"INSERT INTO reporting_step (id, case_id, step, on_day, member, at) "
                     "VALUES ('00000000-0000-7000-8000-000000000001', ?, 'meldcode.2', '2026-02-02', ?, ?)"_s,
                     {safe.text(), me, now}),
        ErrorCode::WrongState);
    EXPECT_EQ(
        refusedBySql(u"INSERT INTO agreement (id, session, item, recorded_by, decision, text, reason, owner, "
                     "due_on, exception_to, at, signature, help_step, neighbourhood) VALUES "
                     "('00000000-0000-7000-8000-000000000002', ?, ?, ?, 'agreed', 'x', '', 'school', "
                     "'2026-03-01', '', ?, x'00', '', '')"_s,
                     {on.text(), item.text(), me, now}),
        ErrorCode::WrongState);
}
