// Nobody is the second pair of eyes for an own text: by the window's services, by SQL with the store's key,
// as keeper of the store, or by a second account; what cannot be refused is said.
#include "core/domain/Canonical.h"
#include "core/services/StoreContext.h"
#include "core/storage/CaseVersionRepository.h"
#include "tests/core/services/cases/CaseFixture.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::test;

namespace {

class SelfReviewTest : public CaseFixture {
protected:
    services::Pairing pairing(int viewer, int one, int other) {
        auto all = store.as(viewer).members().pairings();
        EXPECT_TRUE(all.has_value());
        for (const services::Pairing& each : *all)
            if ((each.one == store.member(one) && each.other == store.member(other)) ||
                (each.one == store.member(other) && each.other == store.member(one)))
                return each;
        return {};
    }
    QStringList verified() {
        auto report = store.as(colleague).verify();
        EXPECT_TRUE(report.has_value());
        return report ? report->broken : QStringList();
    }
    static bool names(const QStringList& lines, const QString& table, const QString& words) {
        return std::any_of(lines.cbegin(), lines.cend(), [&](const QString& line) {
            return line.startsWith(table) && line.contains(words);
        });
    }
};

const QString wroteIt = u"by somebody who wrote the text"_s;

} // namespace

TEST_F(SelfReviewTest, TheServiceRefusesTheAuthorAndTheKeeper) {
    // Member 0 is author and keeper of the store at once: keeping opens no door.
    const CaseId id = offered();
    auto& mine = store.as(author);
    ASSERT_TRUE(mine.member(store.member(author))->functions.testFlag(MemberFunction::Keeper));
    EXPECT_EQ(ErrorCode::AuthorCannotCheck, codeOf(mine.cases().release(id, mine.signatory())));
    EXPECT_EQ(ErrorCode::AuthorCannotCheck, codeOf(mine.cases().sendBack(id, u"nee"_s, mine.signatory())));
    EXPECT_TRUE(mine.cases().refusalToCheck(id, store.member(author)).has_value());
    EXPECT_EQ(ErrorCode::AuthorCannotCheck,
              codeOf(mine.reviews().invite(id, store.member(author), u"kijk"_s)));
    EXPECT_EQ(CaseState::PrivacyCheck, stateOf(id));
}

TEST_F(SelfReviewTest, TheDatabaseRefusesItAndVerifyNamesItWithoutThatRule) {
    const CaseId id = offered();
    const QString version = currentOf(id).text();
    const QString me = store.member(author).text();
    const QString release =
        u"INSERT INTO release (id, version, checker, outcome, reasons, at, signature) VALUES "
        "('own', '%1', '%2', 'released', '', '2026-02-02T09:00:00.000Z', zeroblob(64))"_s.arg(version, me);
    const QString review =
        u"INSERT INTO review (id, case_id, version, author, reviewer, state, requested_at, "
        "changed_at) VALUES ('own', '%1', '%2', '%3', '%3', 'requested', "
        "'2026-02-02T09:00:00.000Z', '2026-02-02T09:00:00.000Z')"_s.arg(id.text(), version, me);
    EXPECT_EQ(ErrorCode::AuthorCannotCheck, refusedBySql(release));
    EXPECT_EQ(ErrorCode::AuthorCannotCheck, refusedBySql(review));
    ASSERT_TRUE(verified().isEmpty());

    ASSERT_FALSE(refusedBySql(u"DROP TRIGGER release_second_person"_s));
    ASSERT_FALSE(refusedBySql(u"DROP TRIGGER review_second_person"_s));
    ASSERT_FALSE(refusedBySql(release));
    ASSERT_FALSE(refusedBySql(review));
    const QStringList broken = verified();
    EXPECT_TRUE(names(broken, u"release own"_s, wroteIt)) << broken.join(u'\n').toStdString();
    EXPECT_TRUE(names(broken, u"review own"_s, wroteIt)) << broken.join(u'\n').toStdString();
}

TEST_F(SelfReviewTest, ARowFromElsewhereInAColleaguesNameIsNoRelease) {
    // As an import or a copied row would bring it: in the name of a colleague, but signed by the author, the
    // only key the author has.
    const CaseId id = offered();
    Release verdict;
    verdict.id = ReleaseId(u"elsewhere"_s);
    verdict.version = currentOf(id);
    verdict.checker = store.member(colleague);
    verdict.released = true;
    verdict.at = store.clock().now();
    auto version = store.as(author).cases().version(verdict.version);
    ASSERT_TRUE(version.has_value());
    verdict.signature =
        store.as(author).signatory().data().keys->sign(canonical::ofRelease(verdict, version->digest));
    store.close();
    {
        auto prompt = store.sqlPrompt();
        ASSERT_TRUE(storage::CaseVersionRepository(*prompt).insertRelease(verdict).has_value());
        ASSERT_TRUE(
            prompt->run(u"UPDATE case_file SET state = 'released', released_version = ? WHERE id = ?"_s,
                        {verdict.version.text(), id.text()}));
    }
    const QStringList broken = verified();
    EXPECT_TRUE(names(broken, u"release elsewhere"_s, u"was not signed by the one it names"_s));
    EXPECT_TRUE(names(broken, u"case "_s + id.text(), u"without a release"_s));
    EXPECT_TRUE(names(broken, u"case_file "_s + id.text(), u"last step"_s));
}

TEST_F(SelfReviewTest, ATakenOverAuthorshipIsNamed) {
    const CaseId id = offered();
    ASSERT_FALSE(refusedBySql(u"DROP TRIGGER case_file_keeps_owner"_s));
    ASSERT_FALSE(refusedBySql(
        u"UPDATE case_file SET author = '%1' WHERE id = '%2'"_s.arg(store.member(third).text(), id.text())));
    EXPECT_TRUE(names(verified(), u"case_file "_s + id.text(), u"last step"_s));
}

TEST_F(SelfReviewTest, ASecondAccountOfOnesOwnIsSeenByEverybody) {
    // All members were put in the store by member 0, who keeps it. As long as somebody looks with others too,
    // nothing is said about it.
    const CaseId first = released(); // 0 wrote, 1 checked
    services::Pairing pair = pairing(third, author, colleague);
    EXPECT_TRUE(pair.closed) << "until now 1 only ever looked for the one who added 1";
    EXPECT_EQ(1, pair.checks);

    // Member 1 also checks for somebody else: the pair opens, and is nobody else's business any more (R8).
    auto& others = store.as(third).cases();
    auto id = others.create();
    ASSERT_TRUE(id.has_value());
    ASSERT_TRUE(others.saveDraft(*id, completeDraft(u"Een andere casus"_s)).has_value());
    ASSERT_TRUE(others.freeze(*id).has_value());
    ASSERT_TRUE(readAndAsk(others, *id).has_value());
    ASSERT_TRUE(store.as(colleague).cases().release(*id, store.as(colleague).signatory()).has_value());
    EXPECT_TRUE(pairing(third, author, colleague).one.isEmpty());
    const services::Pairing mine = pairing(colleague, colleague, author);
    EXPECT_FALSE(mine.closed);
    EXPECT_EQ(store.member(colleague), mine.one) << "me first";
    EXPECT_EQ(1, mine.checks);
    EXPECT_EQ(0, mine.reviews);
    EXPECT_EQ(2, store.as(colleague).members().pairings()->size());
    EXPECT_EQ(1, store.as(third).members().pairings()->size());
}

TEST_F(SelfReviewTest, PairingsCountReadingsThatWentOnOnly) {
    const CaseId id = released();
    auto review = store.as(author).reviews().invite(id, store.member(third), u"wat zie jij hierin"_s);
    ASSERT_TRUE(review.has_value());
    EXPECT_EQ(1, pairing(author, author, third).reviews);
    ASSERT_TRUE(store.as(third).reviews().decline(*review, u"geen tijd deze week"_s).has_value());
    EXPECT_EQ(0, pairing(author, author, third).reviews);
}
