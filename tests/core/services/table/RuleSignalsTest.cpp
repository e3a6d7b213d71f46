// What the third return of a block leads to: when a draft is made, who sees it, and its way to the city.
#include "core/services/RuleSignals.h"

#include "core/services/MemberService.h"
#include "tests/core/services/table/TableFixture.h"

using namespace leertafel;
using namespace leertafel::services;
using namespace Qt::StringLiterals;

namespace {

class RuleSignalsTest : public test::TableFixture {
protected:
    BlockLedger& ledger(int member = author) { return store.as(member).blocks(); }
    RuleSignals proposals(int member = author) { return ledger(member).proposals(); }
    BlockId named(const QString& name) { return *ledger().add(name, BlockKind::Rule); }
    static CaseDraft blockedBy(const BlockId& block) {
        CaseDraft draft = completeDraft();
        draft.attributes.block = block;
        return draft;
    }
    qsizetype count(int member = author) { return proposals(member).all()->size(); }
    void days(int many) { store.clock().advance(qint64(many) * 86400); }
    RuleSignalId made(const BlockId& block) {
        for (int i = 0; i < 3; ++i)
            released(blockedBy(block));
        const auto all = *proposals().all();
        EXPECT_EQ(1, all.size());
        return all.isEmpty() ? RuleSignalId() : all.first().signal.id;
    }
    CityWords said(CityAnswer answer = CityAnswer::Accepted) {
        return {answer, store.clock().now().date(), u"contractadviseur"_s, u"we proberen het een jaar"_s};
    }
    void expectWhole() {
        const auto report = store.as(author).verify();
        ASSERT_TRUE(report.has_value());
        EXPECT_TRUE(report->ok()) << report->broken.join(u'\n').toStdString();
    }
    const QString rule = u"hulp in de klas pas na een verklaring"_s;
    const QString wish = u"laat hulp in de klas beginnen zonder verklaring"_s;
};

TEST_F(RuleSignalsTest, TheThirdReleaseWithinAYearMakesADraft) {
    const BlockId id = named(rule);
    released(blockedBy(id));
    days(200);
    released(blockedBy(id));
    EXPECT_EQ(0, count());
    days(165);
    released(blockedBy(id));
    ASSERT_EQ(1, count());
    const auto row = proposals().all()->first();
    EXPECT_EQ(rule, row.name);
    EXPECT_EQ(3, row.cases.size());
    EXPECT_EQ(ProposalState::Draft, row.signal.state);
    // A fourth one makes no second draft while the first is open.
    released(blockedBy(id));
    EXPECT_EQ(1, count());
    expectWhole();
}

TEST_F(RuleSignalsTest, ThreeInMoreThanAYearOrOfDifferentNamesMakeNone) {
    const BlockId id = named(rule);
    const BlockId other = named(u"verklaring voor hulp in de klas"_s); // alike, but another name
    released(blockedBy(id));
    days(200);
    released(blockedBy(id));
    released(blockedBy(other));
    days(167);
    released(blockedBy(id));
    EXPECT_EQ(0, count());
    // Once the two names count as one, the last three are within a year.
    ASSERT_TRUE(ledger().merge(other, id).has_value());
    EXPECT_EQ(1, count());
    expectWhole();
}

TEST_F(RuleSignalsTest, ADraftIsThereOnlyForWhoMayReadAllOfItsCasesThatAreLeft) {
    struct Step {
        const char* what;
        std::function<void(const CaseId&)> act;
        qsizetype seen; ///< by each member
    };
    const QList<Step> steps = {
        {"released", [](const CaseId&) {}, 1},
        {"changed by its author since", [&](const CaseId& id) { rewrite(id, u"anders gezegd"_s); }, 1},
        {"frozen anew, and with a colleague again",
         [&](const CaseId& id) { EXPECT_TRUE(store.as(author).cases().freeze(id).has_value()); }, 1},
        {"taken back: what is gone hides nothing",
         [&](const CaseId& id) { EXPECT_TRUE(store.as(author).cases().withdraw(id).has_value()); }, 1},
    };
    const BlockId block = named(rule);
    released(blockedBy(block));
    released(blockedBy(block));
    const CaseId last = offered(blockedBy(block));
    for (const int member : {author, colleague, third})
        EXPECT_EQ(0, count(member)) << "not released yet, " << member;
    ASSERT_TRUE(store.as(colleague).cases().release(last, store.as(colleague).signatory()).has_value());
    const RuleSignalId id = proposals().all()->first().signal.id;
    for (const Step& step : steps) {
        step.act(last);
        for (const int member : {author, colleague, third}) {
            EXPECT_EQ(step.seen, count(member)) << step.what << ", member " << member;
            EXPECT_EQ(step.seen == 1, proposals(member).get(id).has_value()) << step.what;
            // Whoever sees it takes every step.
            store.clock().advance(1);
            EXPECT_TRUE(proposals(member).write(id, wish).has_value()) << step.what << member;
            EXPECT_TRUE(proposals(member).propose(id, wish).has_value()) << step.what << member;
            EXPECT_TRUE(proposals(member).answer(id, said()).has_value()) << step.what << member;
            EXPECT_TRUE(proposals(member).close(id).has_value()) << step.what << member;
            EXPECT_TRUE(proposals(member).reopen(id).has_value()) << step.what << member;
            EXPECT_TRUE(proposals(member).undoAnswer(id).has_value()) << step.what << member;
            EXPECT_TRUE(proposals(member).takeBack(id).has_value()) << step.what << member;
        }
    }
    const auto left = proposals().get(id);
    ASSERT_TRUE(left.has_value());
    EXPECT_EQ(2, left->cases.size());
    EXPECT_EQ(1, left->takenBack);
    expectWhole();
}

TEST_F(RuleSignalsTest, WhoMayNotReadOneOfItsCasesSeesNoDraftAndLaterOnlyTheOthers) {
    const RuleSignalId id = made(named(rule));
    const auto row = proposals().get(id);
    ASSERT_TRUE(row.has_value());
    const VersionId hidden = row->signal.versions.last();
    // No step of the program takes a release back; somebody with an SQL prompt does.
    store.close();
    {
        const auto prompt = store.sqlPrompt();
        ASSERT_TRUE(prompt->run(u"DROP TRIGGER release_frozen"_s, {}).has_value());
        ASSERT_TRUE(
            prompt->run(u"UPDATE release SET outcome = 'returned' WHERE version = ?"_s, {hidden.text()})
                .has_value());
        const QString unreleased = u"UPDATE case_file SET released_version = NULL, state = 'draft' "
                                   "WHERE released_version = ?"_s;
        ASSERT_TRUE(prompt->run(unreleased, {hidden.text()}).has_value());
    }
    const auto expectNothing = [&](const char* when) {
        EXPECT_EQ(0, count(third)) << when;
        EXPECT_TRUE(proposals(third).drafts()->isEmpty()) << when;
        EXPECT_TRUE(store.as(third).today().today()->proposals.isEmpty()) << when;
        for (const auto code :
             {codeOf(proposals(third).get(id)), codeOf(proposals(third).write(id, wish)),
              codeOf(proposals(third).propose(id, wish)), codeOf(proposals(third).takeUp(id)),
              codeOf(proposals(third).setAside(id, u"de regel vervalt"_s))})
            EXPECT_EQ(ErrorCode::NotFound, code) << when;
    };
    expectNothing("a draft");
    ASSERT_EQ(1, count(author)) << "its author reads all of them";
    ASSERT_TRUE(proposals().setAside(id, u"de regel vervalt"_s).has_value());
    expectNothing("set aside");
    ASSERT_TRUE(proposals().takeUp(id).has_value());
    ASSERT_TRUE(proposals().propose(id, wish).has_value());
    const auto seen = proposals(third).get(id);
    ASSERT_TRUE(seen.has_value()) << "what is proposed is everybody's";
    EXPECT_EQ(wish, seen->signal.words.text());
    ASSERT_EQ(2, seen->cases.size());
    EXPECT_EQ(0, seen->takenBack) << "it is not said to be gone";
    for (const BlockReturn& each : seen->cases)
        EXPECT_NE(hidden, each.version);
    for (const auto code :
         {codeOf(proposals(third).takeBack(id)), codeOf(proposals(third).answer(id, said()))})
        EXPECT_EQ(ErrorCode::NotAllowed, code) << "who has not read it takes no step";
    EXPECT_EQ(3, proposals(author).get(id)->cases.size());
}

TEST_F(RuleSignalsTest, TakingTheLastAnswerBackLetsTheOneBeforeStand) {
    const RuleSignalId id = made(named(rule));
    ASSERT_TRUE(proposals().propose(id, wish).has_value());
    store.clock().advance(1);
    EXPECT_EQ(ErrorCode::WrongState, codeOf(proposals(preparer).undoAnswer(id))) << "nothing was said yet";
    CityWords later = said(CityAnswer::Later);
    later.words = u"na de zomer"_s;
    ASSERT_TRUE(proposals(preparer).answer(id, later).has_value());
    ASSERT_TRUE(proposals(preparer).answer(id, said(CityAnswer::Declined)).has_value());
    ASSERT_TRUE(proposals(preparer).answer(id, said(CityAnswer::Accepted)).has_value());
    for (const CityAnswer before : {CityAnswer::Declined, CityAnswer::Later}) {
        ASSERT_TRUE(proposals(preparer).undoAnswer(id).has_value());
        const auto signal = proposals(preparer).get(id)->signal;
        EXPECT_EQ(ProposalState::Answered, signal.state);
        ASSERT_NE(nullptr, signal.lastAnswer());
        EXPECT_EQ(before, signal.lastAnswer()->answer);
    }
    EXPECT_EQ(u"na de zomer"_s, proposals(preparer).get(id)->signal.lastAnswer()->words.text());
    ASSERT_TRUE(proposals(preparer).undoAnswer(id).has_value());
    EXPECT_EQ(ProposalState::Proposed, proposals().get(id)->signal.state);
    EXPECT_TRUE(proposals().get(id)->signal.answers().isEmpty());
    expectWhole();
}

TEST_F(RuleSignalsTest, AnAnswerSaysAllAtOnceWhatIsMissing) {
    const RuleSignalId id = made(named(rule));
    ASSERT_TRUE(proposals().propose(id, wish).has_value());
    const auto refused = proposals(preparer).answer(id, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(ErrorCode::Incomplete, refused.error().code);
    EXPECT_EQ((QStringList{u"cityAnswer"_s, u"owner"_s, u"dueOn"_s, u"words"_s}), refused.error().list);
}

TEST_F(RuleSignalsTest, OnceProposedItsWordsStandWithTheCasesThatAreLeft) {
    const RuleSignalId id = made(named(rule));
    ASSERT_TRUE(proposals().propose(id, wish).has_value());
    const CaseId gone = proposals().get(id)->cases.first().id;
    ASSERT_TRUE(store.as(author).cases().withdraw(gone).has_value());
    const auto row = proposals(third).get(id);
    ASSERT_TRUE(row.has_value());
    EXPECT_EQ(2, row->cases.size());
    EXPECT_EQ(wish, row->signal.words.text());
    expectWhole();
}

TEST_F(RuleSignalsTest, ItsWayToTheCityAndBack) {
    const RuleSignalId id = made(named(rule));
    EXPECT_EQ(ErrorCode::Incomplete, codeOf(proposals().propose(id, u" "_s)));
    EXPECT_EQ(ErrorCode::OpenFindings, codeOf(proposals().propose(id, u"zoals mevrouw Voorbeeldsma zei"_s)));
    EXPECT_EQ(ErrorCode::WrongState, codeOf(proposals().answer(id, said())));
    ASSERT_TRUE(proposals(third).write(id, u"eerst anders gezegd"_s).has_value());
    ASSERT_TRUE(proposals().propose(id, wish).has_value());
    EXPECT_EQ(ErrorCode::WrongState, codeOf(proposals().write(id, u"nog iets"_s)));
    CityWords open = said(CityAnswer::Declined);
    open.words.clear();
    EXPECT_EQ(ErrorCode::Incomplete, codeOf(proposals(preparer).answer(id, open)));
    open = said();
    open.function.clear();
    EXPECT_EQ(ErrorCode::Incomplete, codeOf(proposals(preparer).answer(id, open)));
    open = said();
    open.on = {};
    EXPECT_EQ(ErrorCode::Incomplete, codeOf(proposals(preparer).answer(id, open)));
    ASSERT_TRUE(proposals(preparer).answer(id, said(CityAnswer::Later)).has_value());
    ASSERT_TRUE(proposals(preparer).answer(id, said(CityAnswer::Accepted)).has_value());
    ASSERT_TRUE(proposals(preparer).close(id).has_value());
    EXPECT_EQ(CityAnswer::Accepted, proposals().get(id)->signal.lastAnswer()->answer);
    ASSERT_TRUE(proposals(preparer).reopen(id).has_value());
    ASSERT_TRUE(proposals(preparer).takeBack(id).has_value());
    EXPECT_EQ(nullptr, proposals().get(id)->signal.lastAnswer());
    ASSERT_TRUE(proposals(third).takeBack(id).has_value());
    const auto signal = proposals().get(id)->signal;
    EXPECT_EQ(ProposalState::Draft, signal.state);
    EXPECT_EQ(9, signal.steps.size()) << "all that happened stays to be seen";
    expectWhole();
}

TEST_F(RuleSignalsTest, OnlyWhoPreparesWritesDownTheAnswer) {
    const RuleSignalId id = made(named(rule));
    ASSERT_TRUE(proposals().propose(id, wish).has_value());
    ASSERT_TRUE(
        store.as(author).members().setFunctions(store.member(third), MemberFunction::Worker).has_value());
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(proposals(third).answer(id, said())));
    EXPECT_TRUE(proposals(preparer).answer(id, said()).has_value());
}

TEST_F(RuleSignalsTest, AfterItWasClosedThreeOtherCasesMakeTheNext) {
    const BlockId block = named(rule);
    const RuleSignalId id = made(block);
    ASSERT_TRUE(proposals(preparer).propose(id, wish).has_value());
    ASSERT_TRUE(proposals(preparer).answer(id, said(CityAnswer::Declined)).has_value());
    ASSERT_TRUE(proposals(preparer).close(id).has_value());
    released(blockedBy(block));
    released(blockedBy(block));
    EXPECT_EQ(1, count());
    released(blockedBy(block));
    EXPECT_EQ(2, count());
}

TEST_F(RuleSignalsTest, WhatNobodyWantsIsSetAsideAndThreeOtherCasesMakeTheNext) {
    const BlockId block = named(rule);
    const RuleSignalId id = made(block);
    const QString why = u"de regel vervalt in januari"_s;
    EXPECT_EQ(ErrorCode::Incomplete, codeOf(proposals().setAside(id, u" "_s)));
    EXPECT_EQ(ErrorCode::OpenFindings, codeOf(proposals().setAside(id, u"zoals mevrouw Voorbeeldsma zei"_s)));
    EXPECT_EQ(ErrorCode::WrongState, codeOf(proposals().takeUp(id)));
    ASSERT_TRUE(proposals(third).setAside(id, why).has_value());
    const auto row = proposals().get(id);
    EXPECT_EQ(ProposalState::SetAside, row->signal.state);
    ASSERT_NE(nullptr, row->signal.aside());
    EXPECT_EQ(why, row->signal.aside()->words.text());
    EXPECT_EQ(store.member(third), row->signal.aside()->by);
    EXPECT_TRUE(proposals().drafts()->isEmpty());
    EXPECT_EQ(ErrorCode::WrongState, codeOf(proposals().setAside(id, why)));
    EXPECT_EQ(ErrorCode::WrongState, codeOf(proposals().propose(id, wish)));
    EXPECT_EQ(ErrorCode::WrongState, codeOf(proposals(preparer).putOn(session(), id)));
    released(blockedBy(block));
    released(blockedBy(block));
    EXPECT_EQ(1, count()) << "what it rests on is not counted twice";
    released(blockedBy(block));
    EXPECT_EQ(2, count()) << "it stands in the way of no other";
    EXPECT_EQ(1, proposals().drafts()->size());
    ASSERT_TRUE(proposals().takeUp(id).has_value());
    EXPECT_EQ(2, proposals().drafts()->size());
    EXPECT_EQ(nullptr, proposals().get(id)->signal.aside());
    EXPECT_EQ(2, proposals().get(id)->signal.steps.size()) << "what happened stays to be seen";
    ASSERT_TRUE(proposals().propose(id, wish).has_value());
    EXPECT_EQ(ErrorCode::WrongState, codeOf(proposals().setAside(id, why)));
    expectWhole();
}

TEST_F(RuleSignalsTest, VandaagAsksForTheWordsAndQuickOpenLeadsThere) {
    const BlockId block = named(rule);
    const RuleSignalId id = made(block);
    const auto found = [&](const QString& letters, const QString& kind) {
        const auto hits = store.as(third).today().quickOpen(letters);
        const auto hit =
            std::find_if(hits->cbegin(), hits->cend(), [&](const auto& each) { return each.kind == kind; });
        return hit == hits->cend() ? QString() : hit->id;
    };
    EXPECT_EQ(block.text(), found(u"hulp in de kl"_s, u"block"_s));
    ASSERT_TRUE(proposals().write(id, wish).has_value());
    EXPECT_EQ(QString(), found(u"laat hulp"_s, u"proposal"_s)) << "a draft is found by its block alone";
    const auto asked = store.as(third).today().today()->proposals;
    ASSERT_EQ(1, asked.size());
    EXPECT_EQ(id, asked.first().id);
    EXPECT_EQ(rule, asked.first().name);
    EXPECT_EQ(3, asked.first().cases);
    ASSERT_TRUE(proposals().propose(id, wish).has_value());
    EXPECT_TRUE(store.as(third).today().today()->proposals.isEmpty());
    EXPECT_EQ(block.text() + u'|' + id.text(), found(u"laat hulp"_s, u"proposal"_s));
    const BlockId other = named(u"verklaring nodig voor hulp"_s);
    ASSERT_TRUE(ledger().merge(block, other).has_value());
    EXPECT_EQ(QString(), found(u"hulp in de kl"_s, u"block"_s)) << "it counts along with the other";
}

TEST_F(RuleSignalsTest, ItComesOntoAnAgendaOnceWithItsWordsAndCases) {
    const RuleSignalId id = made(named(rule));
    const SessionId on = session();
    EXPECT_EQ(ErrorCode::WrongState, codeOf(proposals(preparer).putOn(on, id)));
    ASSERT_TRUE(proposals(preparer).propose(id, wish).has_value());
    const auto item = proposals(preparer).putOn(on, id);
    ASSERT_TRUE(item.has_value());
    EXPECT_EQ(ErrorCode::WrongState, codeOf(proposals(preparer).putOn(on, id)));
    EXPECT_EQ(on, proposals().get(id)->on);
    const auto row = table().detail(on)->agenda.last();
    EXPECT_TRUE(row.title.contains(rule)) << row.title.toStdString();
    EXPECT_EQ(wish, row.detail);
    EXPECT_EQ(3, row.stories);
    const auto pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_TRUE(pack.has_value());
    EXPECT_EQ(wish, pack->agenda.last().detail);
    // Taken off, it can come back.
    ASSERT_TRUE(table().removeItem(*item).has_value());
    EXPECT_EQ(std::nullopt, proposals(preparer).get(id)->on);
    EXPECT_TRUE(proposals(preparer).putOn(on, id).has_value());
    expectWhole();
}

TEST_F(RuleSignalsTest, NothingOfItIsWrittenAnewAtAnSqlPrompt) {
    const RuleSignalId id = made(named(rule));
    ASSERT_TRUE(proposals().propose(id, wish).has_value());
    ASSERT_TRUE(proposals().takeBack(id).has_value());
    ASSERT_TRUE(proposals().setAside(id, u"de regel vervalt"_s).has_value());
    for (
        const QString& sql :
        {u"UPDATE rule_signal SET words = 'x'"_s, u"UPDATE rule_signal SET state = 'proposed'"_s,
         u"INSERT INTO rule_signal_aside (id, signal, event, member, at, reason) SELECT "
         "'123456789012345678901234567890123456', signal, 'setAside', member, at, 'x' FROM rule_signal_aside"_s})
        EXPECT_EQ(ErrorCode::WrongState, refusedBySql(sql)) << sql.toStdString();
    for (const QString& sql :
         {u"DELETE FROM rule_signal_aside"_s, u"UPDATE rule_signal_aside SET reason = 'x'"_s})
        EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(sql)) << sql.toStdString();
    ASSERT_TRUE(proposals().takeUp(id).has_value());
    ASSERT_TRUE(proposals().propose(id, wish).has_value());
    for (const QString& sql :
         {u"DELETE FROM rule_signal"_s, u"DELETE FROM rule_signal_case"_s, u"DELETE FROM rule_signal_step"_s,
          u"UPDATE rule_signal SET made_at = 'x'"_s, u"UPDATE rule_signal_step SET words = 'x'"_s})
        EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(sql)) << sql.toStdString();
    EXPECT_EQ(ErrorCode::WrongState, refusedBySql(u"UPDATE rule_signal SET words = 'x'"_s));
    EXPECT_EQ(std::nullopt, refusedBySql(u"UPDATE rule_signal SET state = 'closed'"_s));
    const auto report = store.as(author).verify();
    ASSERT_TRUE(report.has_value());
    ASSERT_EQ(1, report->broken.size()) << report->broken.join(u'\n').toStdString();
    EXPECT_TRUE(report->broken.first().startsWith(u"rule_signal "_s)) << report->broken.first().toStdString();
}

} // namespace
