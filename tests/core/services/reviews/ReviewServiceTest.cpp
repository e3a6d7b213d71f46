#include "tests/core/services/cases/CaseFixture.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;

namespace {

class ReviewServiceTest : public test::CaseFixture {
protected:
    ReviewService& mine() { return store.as(author).reviews(); }
    ReviewService& readers() { return store.as(colleague).reviews(); }

    ReviewId invited(const CaseId& id) {
        auto review = mine().invite(id, store.member(colleague), u"kijk je mee naar de stem van het kind"_s);
        EXPECT_TRUE(review.has_value()) << (review ? 0 : static_cast<int>(review.error().code));
        return review.value_or(ReviewId());
    }
    ReviewId reading(const CaseId& id) {
        const ReviewId review = invited(id);
        EXPECT_TRUE(readers().accept(review).has_value());
        return review;
    }
    RemarkId asked(const ReviewId& review) {
        auto remark = readers().ask(review, FieldId(u"situatie"_s), 0, 9, u"wat zag je zelf"_s);
        EXPECT_TRUE(remark.has_value()) << (remark ? 0 : static_cast<int>(remark.error().code));
        return remark.value_or(RemarkId());
    }
    /// Three questions, each answered or parked.
    void answeredAll(const ReviewId& review) {
        const QList<RemarkId> questions = {asked(review), asked(review), asked(review)};
        EXPECT_TRUE(mine().answer(questions[0], u"dat hij vaak moe is"_s).has_value());
        EXPECT_TRUE(mine().answer(questions[1], u"dat vroeg ik nog niet"_s).has_value());
        EXPECT_TRUE(mine().park(questions[2], u"daar kom ik op terug"_s).has_value());
    }
    ReviewId advised(const CaseId& id) {
        const ReviewId review = reading(id);
        answeredAll(review);
        EXPECT_TRUE(readers().advise(review, u"vraag het kind zelf"_s).has_value());
        return review;
    }
    void judgedSafe(const CaseId& id) {
        EXPECT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::SafeEnough).has_value());
    }
    Result<ReviewState> closedBy(int member, const ReviewId& review, ReviewOutcome outcome) {
        return store.as(member).reviews().close(review, outcome, u"zo kijk ik ernaar"_s,
                                                store.as(member).signatory());
    }
};

TEST_F(ReviewServiceTest, InvitesFromDeidentifiedOn) {
    const CaseId draft = written();
    EXPECT_EQ(ErrorCode::WrongState, codeOf(mine().invite(draft, store.member(colleague), u"kijk je mee"_s)));
    const CaseId id = frozen();
    const ReviewId review = invited(id);
    EXPECT_EQ(1, mine().myRequests()->size());
    auto waiting = readers().forMe();
    ASSERT_EQ(1, waiting->size());
    EXPECT_EQ(u"accept"_s, waiting->first().waitsFor);
    EXPECT_TRUE(waiting->first().waitsForMe);
    EXPECT_EQ(test::TestStore::name(author), waiting->first().otherName);
    EXPECT_TRUE(store.as(colleague).cases().detail(id).has_value()) << "the invited reader may read";
    EXPECT_EQ(1, store.as(colleague).cases().list({})->size());
    EXPECT_EQ(ErrorCode::NotFound, codeOf(store.as(third).cases().detail(id)));
    EXPECT_EQ(ErrorCode::NotFound, codeOf(store.as(third).reviews().detail(review)));
    EXPECT_TRUE(store.as(third).reviews().ofCase(id)->isEmpty());
    EXPECT_EQ(ErrorCode::WrongState, codeOf(mine().invite(id, store.member(colleague), u"nog eens"_s)));
}

TEST_F(ReviewServiceTest, RefusesTheWrongReaders) {
    const CaseId id = released();
    EXPECT_EQ(ErrorCode::AuthorCannotCheck,
              codeOf(mine().invite(id, store.member(author), u"kijk je mee"_s)));
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(readers().invite(id, store.member(third), u"kijk je mee"_s)))
        << "nobody is assigned from outside";
    ASSERT_TRUE(
        store.as(author).members().setSuperior(store.member(author), store.member(third)).has_value());
    EXPECT_EQ(ErrorCode::SuperiorCannotReview,
              codeOf(mine().invite(id, store.member(third), u"kijk je mee"_s)));
    EXPECT_EQ(ErrorCode::Incomplete, codeOf(mine().invite(id, store.member(colleague), u" "_s)));
    EXPECT_EQ(ErrorCode::OpenFindings,
              codeOf(mine().invite(id, store.member(colleague), u"bel 06-12345678"_s)));

    auto candidates = mine().candidates(id);
    ASSERT_EQ(2, candidates->size());
    for (const Candidate& candidate : *candidates)
        EXPECT_EQ(candidate.member.id == store.member(third), candidate.refusal.has_value());

    const QString sql =
        u"INSERT INTO review (id, case_id, version, author, reviewer, state, requested_at, changed_at) "
        "VALUES ('x', ?, ?, ?, ?, 'requested', '2026', '2026')"_s;
    const QString caseId = id.text();
    const QString version = currentOf(id).text();
    const QString me = store.member(author).text();
    EXPECT_EQ(ErrorCode::AuthorCannotCheck, refusedBySql(sql, {caseId, version, me, me}));
    EXPECT_EQ(ErrorCode::SuperiorCannotReview,
              refusedBySql(sql, {caseId, version, me, store.member(third).text()}));
    EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(sql, {caseId, version, store.member(colleague).text(),
                                                        store.member(third).text()}));
}

TEST_F(ReviewServiceTest, DeclinesWithAReasonAndWithdrawsBeforeReading) {
    const CaseId id = frozen();
    const ReviewId first = invited(id);
    EXPECT_EQ(ErrorCode::Incomplete, codeOf(readers().decline(first, {})));
    ASSERT_TRUE(readers().decline(first, u"deze week lukt het niet"_s).has_value());
    EXPECT_EQ(ErrorCode::NotFound, codeOf(store.as(colleague).cases().detail(id))) << "no longer a reader";
    const ReviewId second = invited(id);
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(readers().withdraw(second)));
    ASSERT_TRUE(mine().withdraw(second).has_value());
    EXPECT_EQ(2, mine().closed()->size());
    const ReviewId again = reading(id);
    EXPECT_EQ(ErrorCode::WrongState, codeOf(mine().withdraw(again)));
}

TEST_F(ReviewServiceTest, ParksAQuestionOnlyWithWords) {
    const ReviewId review = reading(released());
    const QList<RemarkId> questions = {asked(review), asked(review), asked(review)};
    for (const QString& nothing : {QString(), u"  \n"_s})
        EXPECT_EQ(ErrorCode::Incomplete, codeOf(mine().park(questions[0], nothing)));
    EXPECT_EQ(ErrorCode::OpenFindings, codeOf(mine().park(questions[0], u"bel 06-12345678"_s)));
    EXPECT_EQ(AnswerKind::None, mine().detail(review)->remarks.first().answered);
    for (const RemarkId& question : questions)
        ASSERT_TRUE(mine().park(question, u"dat vraag ik eerst na"_s).has_value());
    EXPECT_EQ(AnswerKind::Parked, mine().detail(review)->remarks.first().answered);
    EXPECT_TRUE(mine().detail(review)->adviceOpen);
}

TEST_F(ReviewServiceTest, OpensAdviceAfterThreeAnsweredQuestions) {
    struct Row {
        int asked;
        int answered;
        int parked;
        bool open;
    };
    for (const Row& row : {Row{0, 0, 0, false}, Row{2, 2, 0, false}, Row{3, 2, 0, false}, Row{3, 0, 0, false},
                           Row{3, 3, 0, true}, Row{3, 0, 3, true}, Row{4, 3, 0, false}, Row{4, 2, 2, true}}) {
        const ReviewId review = reading(released());
        QList<RemarkId> questions;
        for (int i = 0; i < row.asked; ++i)
            questions << asked(review);
        for (int i = 0; i < row.answered; ++i)
            EXPECT_TRUE(mine().answer(questions.takeFirst(), u"dat hij moe is"_s).has_value());
        for (int i = 0; i < row.parked; ++i)
            EXPECT_TRUE(mine().park(questions.takeFirst(), u"dat vraag ik eerst na"_s).has_value());
        EXPECT_EQ(row.open, readers().detail(review)->adviceOpen) << row.asked << row.answered << row.parked;
        EXPECT_EQ(row.open, !readers().refusal(review, ReviewEvent::Advise).has_value());
        auto advised = readers().advise(review, u"vraag het kind zelf"_s);
        if (row.open)
            EXPECT_TRUE(advised.has_value());
        else
            EXPECT_EQ(ErrorCode::QuestionsFirst, codeOf(advised));
    }
}

TEST_F(ReviewServiceTest, RemarksAreTheReadersAndAnswersTheAuthors) {
    const ReviewId review = reading(released());
    const FieldId field(u"situatie"_s);
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(mine().ask(review, field, 0, 2, u"wat zag je"_s)));
    const RemarkId question = asked(review);
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(readers().answer(question, u"zelf"_s)));
    EXPECT_EQ(ErrorCode::NotFound, codeOf(store.as(third).reviews().answer(question, u"van buiten"_s)));
    EXPECT_EQ(ErrorCode::InvalidValue, codeOf(readers().remark(review, field, 0, 9999, u"te ver"_s)));
    EXPECT_EQ(ErrorCode::InvalidValue, codeOf(readers().remark(review, field, -1, 2, u"ervoor"_s)));
    EXPECT_EQ(ErrorCode::InvalidValue, codeOf(readers().remark(review, FieldId(u"x"_s), 0, 0, u"nergens"_s)));
    EXPECT_EQ(ErrorCode::OpenFindings, codeOf(readers().remark(review, field, 0, 2, u"bel 06-12345678"_s)));
    ASSERT_TRUE(readers().remark(review, field, 3, 6, u"mooi gezien"_s).has_value());
    auto detail = readers().detail(review);
    ASSERT_EQ(2, detail->remarks.size());
    EXPECT_EQ(RemarkKind::Question, detail->remarks[0].kind);
    EXPECT_EQ(3, detail->remarks[1].start);
    EXPECT_EQ(1, detail->facts.questionsAsked) << "a remark is no question";
    store.close();
    EXPECT_EQ(
        ErrorCode::NotAllowed,
        refusedBySql(u"INSERT INTO review_remark SELECT 'x', review, version, ?, kind, field, 0, 0, text, at "
                     "FROM review_remark LIMIT 1"_s,
                     {store.member(author).text()}));
    EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(u"UPDATE review_remark SET text = 'anders'"_s));
}

TEST_F(ReviewServiceTest, ClosesAsSharedViewOnlyWhenBothChooseIt) {
    struct Row {
        ReviewOutcome author;
        ReviewOutcome reader;
        ReviewState state;
    };
    constexpr auto shared = ReviewOutcome::SharedView;
    constexpr auto differing = ReviewOutcome::DifferingView;
    for (const Row& row :
         {Row{shared, shared, ReviewState::SharedView}, Row{shared, differing, ReviewState::DifferingView},
          Row{differing, shared, ReviewState::DifferingView},
          Row{differing, differing, ReviewState::DifferingView}}) {
        const CaseId id = released();
        judgedSafe(id);
        const ReviewId review = advised(id);
        auto first = closedBy(author, review, row.author);
        ASSERT_TRUE(first.has_value()) << static_cast<int>(first.error().code);
        EXPECT_EQ(ReviewState::Responded, *first) << "one signature alone closes nothing";
        EXPECT_EQ(u"view"_s, readers().detail(review)->row.waitsFor);
        auto second = closedBy(colleague, review, row.reader);
        ASSERT_TRUE(second.has_value());
        EXPECT_EQ(row.state, *second);
        EXPECT_EQ(2, readers().detail(review)->views.size());
        EXPECT_EQ(ErrorCode::WrongState, codeOf(closedBy(author, review, row.author)));
    }
    EXPECT_TRUE(store.as(author).verify()->ok());
}

TEST_F(ReviewServiceTest, SideMayThinkAgainUntilBothHaveSigned) {
    const CaseId id = released();
    judgedSafe(id);
    const ReviewId review = advised(id);
    ASSERT_TRUE(closedBy(author, review, ReviewOutcome::SharedView).has_value());
    ASSERT_TRUE(closedBy(author, review, ReviewOutcome::DifferingView).has_value());
    EXPECT_EQ(1, mine().detail(review)->views.size());
    EXPECT_EQ(ReviewState::DifferingView, *closedBy(colleague, review, ReviewOutcome::SharedView));
    EXPECT_TRUE(store.as(author).verify()->ok());
}

TEST_F(ReviewServiceTest, BothSignAtOneComputer) {
    const CaseId id = released();
    judgedSafe(id);
    const ReviewId review = advised(id);
    auto& reviews = mine();
    ASSERT_TRUE(
        reviews.close(review, ReviewOutcome::SharedView, u"mee eens"_s, store.as(author).signatory()));
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(reviews.close(review, ReviewOutcome::SharedView, u"mee eens"_s,
                                                          store.signatory(third))));
    EXPECT_EQ(ReviewState::SharedView,
              *reviews.close(review, ReviewOutcome::SharedView, u"mee eens"_s, store.signatory(colleague)));
    EXPECT_TRUE(store.as(author).verify()->ok());
}

TEST_F(ReviewServiceTest, DoesNotCloseBeforeSafetyAndAdvice) {
    const CaseId id = released();
    const ReviewId review = reading(id);
    EXPECT_EQ(ErrorCode::SafetyNotJudged, codeOf(closedBy(author, review, ReviewOutcome::SharedView)));
    EXPECT_EQ(ErrorCode::SafetyNotJudged, codeOf(closedBy(colleague, review, ReviewOutcome::DifferingView)));
    EXPECT_EQ(SafetyFloor::Concerns, readers().judgeSafety(review, SafetyFloor::Concerns)->floor);
    EXPECT_EQ(SafetyFloor::Concerns, store.as(author).cases().detail(id)->file.safety.floor);
    EXPECT_EQ(ErrorCode::QuestionsFirst, codeOf(closedBy(author, review, ReviewOutcome::SharedView)));
    EXPECT_EQ(ErrorCode::QuestionsFirst, codeOf(closedBy(colleague, review, ReviewOutcome::DifferingView)));
}

TEST_F(ReviewServiceTest, AChangedTextWaitsForTheReader) {
    const CaseId id = released();
    judgedSafe(id);
    const ReviewId review = advised(id);
    ASSERT_TRUE(closedBy(author, review, ReviewOutcome::SharedView).has_value());
    const VersionId before = currentOf(id);
    rewrite(id, u"wat helpt dit kind op weg"_s);
    ASSERT_TRUE(store.as(author).cases().freeze(id).has_value());
    EXPECT_EQ(ReviewState::Outdated, mine().detail(review)->row.review.state);
    EXPECT_EQ(u"confirm"_s, readers().detail(review)->row.waitsFor);
    EXPECT_EQ(ErrorCode::VersionOutdated, codeOf(closedBy(colleague, review, ReviewOutcome::SharedView)));
    EXPECT_EQ(ErrorCode::VersionOutdated,
              codeOf(readers().ask(review, FieldId(u"situatie"_s), 0, 0, u"wat zag je"_s)));
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(mine().confirm(review)));
    ASSERT_TRUE(readers().confirm(review).has_value());
    auto detail = readers().detail(review);
    EXPECT_EQ(ReviewState::InReview, detail->row.review.state);
    EXPECT_EQ(currentOf(id), detail->row.review.version);
    EXPECT_NE(before, detail->version.id);
    EXPECT_TRUE(detail->views.isEmpty()) << "what was signed was another text";
    EXPECT_EQ(3, detail->remarks.size());
    EXPECT_EQ(0, detail->remarks.first().length) << "those words may be gone";
    EXPECT_TRUE(store.as(colleague).cases().version(before).has_value()) << "the reader keeps what was read";
    ASSERT_TRUE(closedBy(author, review, ReviewOutcome::SharedView).has_value());
    EXPECT_EQ(ReviewState::SharedView, *closedBy(colleague, review, ReviewOutcome::SharedView));
    EXPECT_TRUE(store.as(author).verify()->ok());
}

TEST_F(ReviewServiceTest, EitherMayLeaveWhenTheTextChanged) {
    const CaseId id = released();
    const ReviewId first = invited(id);
    rewrite(id, u"wat helpt dit kind op weg"_s);
    ASSERT_TRUE(store.as(author).cases().freeze(id).has_value());
    EXPECT_EQ(ErrorCode::VersionOutdated, codeOf(readers().accept(first)));
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(readers().withdraw(first)));
    EXPECT_EQ(std::nullopt, mine().refusal(first, ReviewEvent::WithdrawRequest));
    ASSERT_TRUE(mine().withdraw(first).has_value());
    EXPECT_EQ(ReviewState::Withdrawn, mine().detail(first)->row.review.state);

    const ReviewId second = reading(id);
    rewrite(id, u"wat helpt dit gezin op weg"_s);
    ASSERT_TRUE(store.as(author).cases().freeze(id).has_value());
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(mine().decline(second, u"laat maar"_s)));
    ASSERT_TRUE(readers().decline(second, u"er is nu geen tijd"_s).has_value());
    EXPECT_EQ(ReviewState::Declined, mine().detail(second)->row.review.state);
    EXPECT_TRUE(store.as(author).verify()->ok());
}

TEST_F(ReviewServiceTest, AClosedReviewStaysAsItIs) {
    const CaseId id = released();
    judgedSafe(id);
    const ReviewId review = advised(id);
    EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(u"UPDATE review SET state = 'sharedView'"_s)) << "R3";
    EXPECT_EQ(ErrorCode::NotAllowed,
              refusedBySql(u"UPDATE review SET reviewer = ?"_s, {store.member(third).text()}));
    ASSERT_TRUE(closedBy(author, review, ReviewOutcome::SharedView).has_value());
    ASSERT_TRUE(closedBy(colleague, review, ReviewOutcome::SharedView).has_value());
    for (const QString& attack :
         {u"UPDATE review SET advice = 'x'"_s, u"UPDATE review SET state = 'inReview'"_s,
          u"DELETE FROM review"_s, u"UPDATE review_view SET words = 'x'"_s,
          u"UPDATE review_view SET words = ''"_s, u"DELETE FROM review_view"_s,
          u"INSERT OR REPLACE INTO review_view SELECT review, version, member, 'differingView', words, at, "
          u"signature "
          "FROM review_view"_s,
          u"INSERT OR REPLACE INTO review SELECT * FROM review"_s, u"UPDATE review_answer SET text = 'x'"_s,
          u"DELETE FROM review_answer"_s, u"DELETE FROM review_remark"_s})
        EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(attack)) << attack.toStdString();
    ASSERT_FALSE(refusedBySql(u"DROP TRIGGER review_view_frozen"_s));
    ASSERT_FALSE(refusedBySql(u"UPDATE review_view SET words = 'wij zijn het eens' WHERE member = ?"_s,
                              {store.member(colleague).text()}));
    auto report = store.as(author).verify();
    ASSERT_EQ(3, report->broken.size()) << "the log, the view, and the review that rests on it";
    EXPECT_TRUE(report->broken.first().contains(review.text()));
}

TEST_F(ReviewServiceTest, WithdrawingTheCaseTakesTheWordsOfItsReviews) {
    const CaseId id = released();
    const ReviewId review = advised(id);
    ASSERT_TRUE(store.as(author).cases().withdraw(id).has_value());
    auto detail = readers().detail(review);
    ASSERT_TRUE(detail.has_value());
    EXPECT_EQ(ReviewState::Withdrawn, detail->row.review.state);
    EXPECT_TRUE(detail->row.review.advice.isEmpty());
    EXPECT_TRUE(detail->remarks.first().text.isEmpty());
    EXPECT_TRUE(store.as(author).verify()->ok());
}

TEST_F(ReviewServiceTest, SuggestsAFreshPairOfEyes) {
    reading(released());
    const CaseId id = released();
    auto candidates = mine().candidates(id);
    ASSERT_EQ(2, candidates->size());
    for (const Candidate& candidate : *candidates) {
        const bool known = candidate.member.id == store.member(colleague);
        EXPECT_EQ(known ? 1 : 0, candidate.readTogether);
        EXPECT_EQ(!known, candidate.fresh);
    }
    auto theirs = store.as(third).reviews().candidates(id);
    ASSERT_TRUE(theirs.has_value());
    for (const Candidate& candidate : *theirs)
        EXPECT_EQ(0, candidate.readTogether) << "nobody sees the pairings of others";
}

TEST_F(ReviewServiceTest, LogsEveryStepWithoutAWord) {
    const CaseId id = released();
    judgedSafe(id);
    const ReviewId review = advised(id);
    ASSERT_TRUE(closedBy(author, review, ReviewOutcome::SharedView).has_value());
    ASSERT_TRUE(closedBy(colleague, review, ReviewOutcome::DifferingView).has_value());
    store.close();
    auto verbs =
        store.sqlPrompt()->list(u"SELECT verb FROM event_log WHERE record = ? ORDER BY seq"_s,
                                {review.text()}, [](const storage::Row& row) { return row.text(0); });
    EXPECT_EQ((QStringList{u"review.request"_s, u"review.accept"_s, u"review.ask"_s, u"review.ask"_s,
                           u"review.ask"_s, u"review.answer"_s, u"review.answer"_s, u"review.answer"_s,
                           u"review.advise"_s, u"review.sign"_s, u"review.closeDiffering"_s}),
              *verbs);
}

} // namespace
