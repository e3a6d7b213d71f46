#include "tests/core/services/cases/CaseFixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;

namespace {

using CaseServiceTest = test::CaseFixture;

TEST_F(CaseServiceTest, GivesCodesThatCountUp) {
    auto& cases = store.as(author).cases();
    const CaseId first = *cases.create();
    const CaseId second = *cases.create();
    EXPECT_EQ(u"C-2026-0001"_s, cases.detail(first)->file.code.text());
    EXPECT_EQ(u"C-2026-0002"_s, cases.detail(second)->file.code.text());
    EXPECT_EQ(second, *cases.findByCode(u"c-2026-0002"_s));
    EXPECT_EQ(QDate(2028, 2, 2), cases.detail(first)->file.reviewBy);
}

TEST_F(CaseServiceTest, BringsBackEveryPartOfADraft) {
    CaseDraft draft = completeDraft();
    draft.attributes.trackBefore = Track::Two;
    draft.attributes.trackAfter = Track::Three;
    draft.attributes.familyPlanAgreed = true;
    draft.attributes.competences = {CompetenceId(u"comp.lerend"_s)};
    draft.decisions = {{u"Zonnetje"_s, u"person"_s, u"notPersonal"_s}};
    draft.cursorField = u"situatie"_s;
    draft.cursor = 7;
    const CaseId id = written(draft);
    store.close();
    auto detail = store.as(author).cases().detail(id);
    ASSERT_TRUE(detail.has_value());
    ASSERT_TRUE(detail->draft.has_value());
    EXPECT_EQ(draft, *detail->draft);
    EXPECT_TRUE(detail->draftDiffers);
}

TEST_F(CaseServiceTest, KeepsADraftFromEveryoneElse) {
    const CaseId id = written(completeDraft(u"alleen van mij"_s));
    EXPECT_EQ(u"alleen van mij"_s, store.as(author).cases().list({})->first().title);
    auto& cases = store.as(colleague).cases();
    EXPECT_TRUE(cases.list({})->isEmpty());
    EXPECT_EQ(0, *cases.count({}));
    EXPECT_EQ(ErrorCode::NotFound, codeOf(cases.detail(id)));
    EXPECT_EQ(ErrorCode::NotFound, codeOf(cases.findByCode(u"C-2026-0001"_s)));
    EXPECT_EQ(ErrorCode::NotFound, codeOf(cases.saveDraft(id, completeDraft())));
    CaseFilter filter;
    filter.text = u"alleen"_s;
    EXPECT_TRUE(store.as(author).cases().list(filter)->isEmpty()) << "a draft stays out of the index";
}

TEST_F(CaseServiceTest, LeavesDraftsUnreadableAtAnSqlPrompt) {
    CaseDraft draft = completeDraft(u"zeehondje"_s);
    draft.decisions = {{u"Zonnetje"_s, u"person"_s, u"notPersonal"_s}};
    written(draft);
    store.close();
    auto prompt = store.sqlPrompt();
    auto tables =
        prompt->list(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%'"_s,
                     {}, [](const storage::Row& row) { return row.text(0); });
    ASSERT_TRUE(tables.has_value());
    int cells = 0;
    for (const QString& table : *tables) {
        auto columns = prompt->list(u"SELECT name FROM pragma_table_info(?)"_s, {table},
                                    [](const storage::Row& row) { return row.text(0); });
        ASSERT_TRUE(columns.has_value());
        for (const QString& column : *columns) {
            auto read = prompt->each(u"SELECT CAST(%1 AS BLOB) FROM %2"_s.arg(column, table), {},
                                     [&](const storage::Row& row) {
                                         ++cells;
                                         const QByteArray bytes = row.bytes(0);
                                         EXPECT_FALSE(bytes.contains("zeehondje")) << table.toStdString();
                                         EXPECT_FALSE(bytes.contains("Zonnetje")) << table.toStdString();
                                         EXPECT_FALSE(bytes.contains("slaapt slecht")) << table.toStdString();
                                     });
            ASSERT_TRUE(read.has_value()) << table.toStdString();
        }
    }
    EXPECT_GT(cells, 20);
}

TEST_F(CaseServiceTest, SealsWhatTheAuthorKeptAndWhy) {
    CaseDraft draft = completeDraft();
    draft.fields[u"stem"_s] = u"zij zegt dat het bij Fladderwiek rustiger is"_s;
    const CaseId id = written(draft);
    ASSERT_EQ(ErrorCode::OpenFindings, codeOf(store.as(author).cases().freeze(id)));
    draft.decisions = {{u"Fladderwiek"_s, u"institution"_s, u"zo heet bij ons de leeshoek"_s}};
    ASSERT_TRUE(store.as(author).cases().saveDraft(id, draft).has_value());
    auto version = store.as(author).cases().freeze(id);
    ASSERT_TRUE(version.has_value()) << static_cast<int>(version.error().code);
    ASSERT_TRUE(test::readAndAsk(store.as(author).cases(), id).has_value());
    // What may stand in the text may stand in a word about the text; what is new may not.
    auto& cases = store.as(colleague).cases();
    const auto checker = store.as(colleague).signatory();
    EXPECT_EQ(ErrorCode::OpenFindings, codeOf(cases.sendBack(id, u"wat is Wiebelstein hier"_s, checker)));
    EXPECT_TRUE(cases.sendBack(id, u"wat is Fladderwiek hier"_s, checker).has_value());
    store.close();
    auto kept = store.sqlPrompt()->list(u"SELECT label, decision, sealed FROM finding_decision"_s, {},
                                        [](const storage::Row& row) {
                                            EXPECT_FALSE(row.bytes(2).contains("Fladderwiek"));
                                            EXPECT_FALSE(row.bytes(2).contains("leeshoek"));
                                            return row.text(0) + u' ' + row.text(1);
                                        });
    EXPECT_EQ(QStringList{u"institution kept"_s}, *kept);
}

TEST_F(CaseServiceTest, NamesEverythingThatIsMissingAtOnce) {
    auto& cases = store.as(author).cases();
    const CaseId id = *cases.create();
    auto refused = cases.freeze(id);
    ASSERT_EQ(ErrorCode::Incomplete, codeOf(refused));
    const QStringList missing = refused.error().list;
    for (const QString& part :
         {u"title"_s, u"leervraag"_s, u"gezin"_s, u"stem"_s, u"area"_s, u"ageBand"_s, u"theme"_s})
        EXPECT_TRUE(missing.contains(part)) << part.toStdString();
    EXPECT_FALSE(missing.contains(u"quarter"_s)) << "the present quarter is filled in";
    EXPECT_TRUE(cases.missingForFreeze(completeDraft()).isEmpty());
}

TEST_F(CaseServiceTest, FreezesOnlyWhatTheGateLetsThrough) {
    CaseDraft draft = completeDraft();
    draft.fields[u"stem"_s] = u"bel moeder op 06-12345678 of mail naar iemand@voorbeeld.nl"_s;
    draft.floorReason = u"het nummer is 06-87654321"_s;
    const CaseId id = written(draft);
    auto refused = store.as(author).cases().freeze(id);
    ASSERT_EQ(ErrorCode::OpenFindings, codeOf(refused));
    EXPECT_EQ(u"3"_s, refused.error().context.value(u"count"_s));
    EXPECT_EQ(CaseState::Draft, stateOf(id));
}

TEST_F(CaseServiceTest, FreezesAVersionWithEveryPart) {
    const CaseDraft draft = completeDraft();
    const CaseId id = frozen(draft);
    auto detail = store.as(author).cases().detail(id);
    ASSERT_EQ(1, detail->versions.size());
    const CaseVersion& version = detail->versions.first();
    EXPECT_EQ(1, version.number);
    EXPECT_EQ(64, version.digest.size());
    EXPECT_EQ(draft.title, version.title.text());
    EXPECT_EQ(draft.floorReason, version.floorReason.text());
    EXPECT_EQ(draft.attributes, version.attributes);
    EXPECT_EQ(11, version.fields.size());
    EXPECT_EQ((QList<ParagraphLabel>{ParagraphLabel::Fact, ParagraphLabel::Reading}),
              version.fields[1].labels);
    EXPECT_EQ(store.member(author), version.frozenBy);
    EXPECT_EQ(CaseState::Deidentified, detail->file.state);
    EXPECT_FALSE(detail->draftDiffers);
    EXPECT_EQ(version.id, *store.as(author).cases().freeze(id)) << "nothing new, nothing frozen";
    EXPECT_EQ(1, store.as(author).cases().detail(id)->versions.size());
}

TEST_F(CaseServiceTest, LabelsStayWithTheirParagraphsWhenEmptyLinesAreLeftOut) {
    CaseDraft draft = completeDraft();
    draft.fields.insert(u"situatie"_s, u"\n  \nde jongen slaapt slecht\nhij vindt rekenen lastig\n\n"_s);
    draft.labels.insert(u"situatie"_s,
                        {ParagraphLabel::Opinion, ParagraphLabel::None, ParagraphLabel::Fact,
                         ParagraphLabel::Reading, ParagraphLabel::Opinion, ParagraphLabel::Opinion});
    const CaseId id = frozen(draft);
    const CaseVersion version = store.as(author).cases().detail(id)->versions.first();
    const auto field = std::find_if(version.fields.cbegin(), version.fields.cend(),
                                    [](const CaseField& each) { return each.field.id() == u"situatie"_s; });
    ASSERT_NE(field, version.fields.cend());
    EXPECT_EQ(u"de jongen slaapt slecht\nhij vindt rekenen lastig"_s, field->text.text());
    EXPECT_EQ((QList<ParagraphLabel>{ParagraphLabel::Fact, ParagraphLabel::Reading}), field->labels);
    EXPECT_FALSE(store.as(author).cases().detail(id)->draftDiffers);
}

TEST_F(CaseServiceTest, WalksFromDraftToReleased) {
    const CaseId id = offered();
    EXPECT_EQ(CaseState::PrivacyCheck, stateOf(id));
    EXPECT_TRUE(store.as(author).cases().waitingForMyCheck()->isEmpty());
    const VersionId version = currentOf(id);
    EXPECT_EQ(1, store.as(colleague).cases().waitingForMyCheck()->size());
    EXPECT_TRUE(store.as(colleague).cases().version(version).has_value());
    EXPECT_FALSE(store.as(colleague).cases().refusalToCheck(id, store.member(colleague)).has_value());
    ASSERT_TRUE(store.as(colleague).cases().release(id, store.as(colleague).signatory()).has_value());
    auto detail = store.as(third).cases().detail(id);
    ASSERT_TRUE(detail.has_value());
    EXPECT_EQ(CaseState::Released, detail->file.state);
    ASSERT_EQ(1, detail->releases.size());
    EXPECT_EQ(store.member(colleague), detail->releases.first().checker);
    EXPECT_FALSE(detail->draft.has_value());
    EXPECT_EQ(1, store.as(third).cases().list({})->size());
    EXPECT_TRUE(store.as(third).verify()->ok());
}

TEST_F(CaseServiceTest, LetsAColleagueReleaseAtTheAuthorsComputer) {
    const CaseId id = offered();
    auto& cases = store.as(author).cases();
    ASSERT_TRUE(cases.release(id, store.signatory(colleague)).has_value());
    EXPECT_EQ(store.member(colleague), cases.detail(id)->releases.first().checker);
    EXPECT_TRUE(store.as(author).verify()->ok());
}

TEST_F(CaseServiceTest, NeverLetsTheAuthorRelease) {
    const CaseId id = offered();
    auto& cases = store.as(author).cases();
    ASSERT_TRUE(cases.refusalToCheck(id, store.member(author)).has_value());
    EXPECT_EQ(ErrorCode::AuthorCannotCheck, cases.refusalToCheck(id, store.member(author))->code);
    EXPECT_EQ(ErrorCode::AuthorCannotCheck, codeOf(cases.release(id, store.as(author).signatory())));
    EXPECT_EQ(ErrorCode::AuthorCannotCheck,
              codeOf(cases.sendBack(id, u"graag korter"_s, store.as(author).signatory())));
    // No function lets anyone around it.
    ASSERT_TRUE(store.as(author)
                    .members()
                    .setFunctions(store.member(author), MemberFunction::Worker | MemberFunction::Keeper |
                                                            MemberFunction::Checker |
                                                            MemberFunction::TeamLeader)
                    .has_value());
    EXPECT_EQ(ErrorCode::AuthorCannotCheck,
              codeOf(store.as(author).cases().release(id, store.as(author).signatory())));
    EXPECT_EQ(ErrorCode::AuthorCannotCheck,
              refusedBySql(u"INSERT INTO release (id, version, checker, outcome, reasons, at, signature) "
                           "VALUES ('x', ?, ?, 'released', '', '2026', x'00')"_s,
                           {currentOf(id).text(), store.member(author).text()}));
    EXPECT_EQ(CaseState::PrivacyCheck, stateOf(id));
}

TEST_F(CaseServiceTest, RefusesReleaseBeforeItWasAsked) {
    const CaseId id = frozen();
    EXPECT_EQ(ErrorCode::NotFound, codeOf(store.as(colleague).cases().detail(id)));
    auto& cases = store.as(author).cases();
    EXPECT_EQ(ErrorCode::WrongState, codeOf(cases.release(id, store.signatory(colleague))));
}

TEST_F(CaseServiceTest, SendsBackWithReasonsOnly) {
    const CaseId id = offered();
    auto& cases = store.as(colleague).cases();
    const auto checker = store.as(colleague).signatory();
    EXPECT_EQ(ErrorCode::Incomplete, codeOf(cases.sendBack(id, u"  "_s, checker)));
    EXPECT_EQ(ErrorCode::OpenFindings, codeOf(cases.sendBack(id, u"06-12345678 staat erin"_s, checker)));
    ASSERT_TRUE(cases.sendBack(id, u"de tweede alinea is te precies"_s, checker).has_value());
    EXPECT_EQ(ErrorCode::NotFound, codeOf(store.as(third).cases().detail(id)));
    EXPECT_TRUE(store.as(colleague).cases().detail(id).has_value()) << "who read it keeps what was read";
    auto detail = store.as(author).cases().detail(id);
    EXPECT_EQ(CaseState::Returned, detail->file.state);
    EXPECT_EQ(u"de tweede alinea is te precies"_s, detail->releases.first().reasons);
    ASSERT_TRUE(store.as(author).cases().freeze(id).has_value());
    EXPECT_EQ(CaseState::Deidentified, stateOf(id));
}

TEST_F(CaseServiceTest, ALaterTextNeedsTheSecondPersonAgain) {
    const CaseId id = released();
    const VersionId first = currentOf(id);
    rewrite(id, u"wat helpt dit kind op de lange weg"_s);
    EXPECT_EQ(CaseState::Released, stateOf(id)) << "typing alone changes nothing for others";
    EXPECT_TRUE(store.as(author).cases().detail(id)->draftDiffers);
    const VersionId second = *store.as(author).cases().freeze(id);
    EXPECT_NE(first, second);
    EXPECT_EQ(CaseState::PrivacyCheck, stateOf(id));
    CaseFilter filter;
    filter.text = u"lange weg"_s;
    EXPECT_TRUE(store.as(third).cases().list(filter)->isEmpty());
    ASSERT_TRUE(
        store.as(third).cases().sendBack(id, u"nog te precies"_s, store.as(third).signatory()).has_value());
    auto seen = store.as(colleague).cases().detail(id);
    ASSERT_TRUE(seen.has_value());
    ASSERT_EQ(1, seen->versions.size()) << "what was released stays readable, what was sent back does not";
    EXPECT_EQ(first, seen->versions.first().id);
    EXPECT_TRUE(seen->releases.size() == 1);
    ASSERT_TRUE(store.as(author).cases().freeze(id).has_value());
    ASSERT_TRUE(test::readAndAsk(store.as(author).cases(), id).has_value());
    ASSERT_TRUE(store.as(colleague).cases().release(id, store.as(colleague).signatory()).has_value());
    EXPECT_EQ(1, store.as(third).cases().list(filter)->size());
    EXPECT_TRUE(store.as(third).verify()->ok());
}

TEST_F(CaseServiceTest, WithdrawLeavesIdsOnly) {
    const auto indexHolds =
        [&](const char* end) { // words are stored without what they share with the one before
            store.close();
            auto blocks = store.sqlPrompt()->list(u"SELECT block FROM case_search_data"_s, {},
                                                  [](const storage::Row& row) { return row.bytes(0); });
            return std::any_of(blocks->cbegin(), blocks->cend(),
                               [&](const QByteArray& block) { return block.contains(end); });
        };
    const CaseId id = released(completeDraft(u"een bijzondere waterval"_s));
    EXPECT_TRUE(indexHolds("rval"));
    EXPECT_EQ(ErrorCode::NotAllowed, codeOf(store.as(colleague).cases().withdraw(id)));
    ASSERT_TRUE(store.as(author).cases().withdraw(id).has_value());
    EXPECT_EQ(ErrorCode::WrongState, codeOf(store.as(author).cases().saveDraft(id, completeDraft())));
    CaseFilter filter;
    filter.text = u"waterval"_s;
    EXPECT_TRUE(store.as(colleague).cases().list(filter)->isEmpty());
    EXPECT_TRUE(store.as(author).cases().list({})->isEmpty());
    auto tombstone = store.as(author).cases().detail(id);
    ASSERT_TRUE(tombstone.has_value());
    EXPECT_EQ(CaseState::Withdrawn, tombstone->file.state);
    EXPECT_TRUE(tombstone->versions.first().title.isEmpty());
    EXPECT_TRUE(tombstone->versions.first().fields.isEmpty());
    EXPECT_FALSE(tombstone->draft.has_value());
    EXPECT_TRUE(store.as(author).verify()->ok());
    store.close();
    auto left = store.sqlPrompt()->one(
        u"SELECT (SELECT count(*) FROM case_field) + (SELECT count(*) FROM case_tag) + "
        "(SELECT count(*) FROM case_draft) + (SELECT count(*) FROM case_theme)"_s,
        {}, [](const storage::Row& row) { return row.integer(0); });
    EXPECT_EQ(0, left->value_or(-1));
    EXPECT_FALSE(indexHolds("rval"));
    EXPECT_EQ(ErrorCode::NotAllowed, refusedBySql(u"UPDATE case_file SET state = 'released'"_s));
}

TEST_F(CaseServiceTest, DeletesNeverFrozenDraftsAndBringsThemBack) {
    const CaseDraft draft = completeDraft();
    const CaseId id = written(draft);
    auto& cases = store.as(author).cases();
    ASSERT_TRUE(cases.deleteDraft(id).has_value());
    EXPECT_TRUE(cases.list({})->isEmpty());
    const CaseId other = *cases.create();
    EXPECT_EQ(ErrorCode::NotFound, codeOf(cases.undoDelete(other)));
    ASSERT_TRUE(cases.undoDelete(id).has_value());
    EXPECT_EQ(draft, *cases.detail(id)->draft);
    EXPECT_EQ(ErrorCode::NotFound, codeOf(cases.undoDelete(id)));
    const CaseId kept = frozen();
    EXPECT_EQ(ErrorCode::WrongState, codeOf(store.as(author).cases().deleteDraft(kept)));
}

TEST_F(CaseServiceTest, LowersSafetyOnlyWithTwo) {
    const CaseId id = released();
    auto& mine = store.as(author).cases();
    EXPECT_EQ(SafetyFloor::SafeEnough, mine.judgeSafety(id, SafetyFloor::SafeEnough)->floor);
    EXPECT_EQ(SafetyFloor::AcuteOrStructural, mine.judgeSafety(id, SafetyFloor::AcuteOrStructural)->floor);
    auto waiting = mine.judgeSafety(id, SafetyFloor::Concerns);
    ASSERT_TRUE(waiting.has_value());
    EXPECT_EQ(SafetyFloor::AcuteOrStructural, waiting->floor);
    EXPECT_EQ(SafetyFloor::Concerns, waiting->proposedLower);
    EXPECT_EQ(ErrorCode::LoweringNeedsTwo, codeOf(mine.judgeSafety(id, SafetyFloor::Concerns)));
    EXPECT_EQ(SafetyFloor::Concerns,
              store.as(colleague).cases().judgeSafety(id, SafetyFloor::Concerns)->floor);
    EXPECT_EQ(SafetyFloor::Concerns, store.as(author).cases().detail(id)->file.safety.floor);
}

TEST_F(CaseServiceTest, TellsWhatChangedAfterTheCommit) {
    QStringList told;
    auto& workspace = store.as(author);
    QObject::connect(&workspace, &Workspace::changed, &workspace, [&](Topic topic, const QString& id) {
        if (topic == Topic::Cases) {
            told << id;
            EXPECT_TRUE(workspace.cases().detail(CaseId(id)).has_value());
        }
    });
    const CaseId id = *workspace.cases().create();
    EXPECT_EQ(QStringList{id.text()}, told);
}

} // namespace
