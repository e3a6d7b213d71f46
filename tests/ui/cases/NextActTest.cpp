#include "ui/cases/NextAct.h"

#include "ui/common/ErrorSentence.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

namespace {

CaseSituation mine(CaseState state, int versions, bool differs) {
    CaseSituation s;
    s.mine = true;
    s.state = state;
    s.versions = versions;
    s.draftDiffers = differs;
    return s;
}

} // namespace

TEST(NextAct, OpenSpotsComeFirst) {
    auto s = mine(CaseState::Draft, 0, true);
    s.openSpots = 3;
    s.missing = {u"title"_s};
    const auto act = nextAct(s);
    EXPECT_EQ(act.act, CaseAct::CheckSpots);
    EXPECT_TRUE(act.words.contains(u'3'));
    EXPECT_TRUE(act.enabled);
}

TEST(NextAct, WhatIsMissingIsTheStepAndIsNamedAsOnThePage) {
    auto s = mine(CaseState::Draft, 0, true);
    s.missing = {u"title"_s, u"area"_s};
    s.gaps = {u"Titel"_s, u"Wijk"_s};
    const auto act = nextAct(s);
    EXPECT_EQ(act.act, CaseAct::FillGaps);
    EXPECT_TRUE(act.enabled);
    EXPECT_TRUE(act.words.contains(u'2'));
    EXPECT_EQ(act.firstGap, u"title"_s);
    EXPECT_TRUE(act.why.contains(u"‘Titel’"_s) && act.why.contains(u"‘Wijk’"_s)) << act.why.toStdString();
}

TEST(NextAct, OfManyGapsThreeAreNamed) {
    auto s = mine(CaseState::Draft, 0, true);
    for (const auto& gap : {u"Een"_s, u"Twee"_s, u"Drie"_s, u"Vier"_s, u"Vijf"_s, u"Zes"_s}) {
        s.missing.append(gap);
        s.gaps.append(gap);
    }
    const auto why = nextAct(s).why;
    EXPECT_TRUE(why.contains(u"‘Drie’"_s)) << why.toStdString();
    EXPECT_FALSE(why.contains(u"‘Vier’"_s)) << why.toStdString();
    EXPECT_TRUE(why.contains(u'3')) << why.toStdString();
}

TEST(NextAct, AReadingThatWaitsIsTheStep) {
    CaseSituation s;
    s.state = CaseState::Deidentified;
    s.versions = 1;
    EXPECT_EQ(nextAct(s).act, CaseAct::None);
    s.waitsFor = u"accept"_s;
    EXPECT_EQ(nextAct(s).act, CaseAct::ReadAlong);
    s.mine = true;
    EXPECT_EQ(nextAct(s).act, CaseAct::AskCheck) << "the check is what the case waits for";
    s.state = CaseState::Released;
    EXPECT_EQ(nextAct(s).act, CaseAct::ReadAlong);
}

TEST(NextAct, AfterTheReleaseItLeadsToWhereTheCaseIs) {
    CaseSituation s;
    s.versions = 1;
    s.state = CaseState::Scheduled;
    EXPECT_EQ(nextAct(s).act, CaseAct::None) << "no table is known";
    s.onTable = true;
    EXPECT_EQ(nextAct(s).act, CaseAct::ToTable);
    s.state = CaseState::FollowUp;
    EXPECT_EQ(nextAct(s).act, CaseAct::ToTable);
    s.state = CaseState::Learned;
    EXPECT_EQ(nextAct(s).act, CaseAct::ToLessons);
    s.state = CaseState::Library;
    s.readOnly = true;
    EXPECT_EQ(nextAct(s).act, CaseAct::ToMaxims);
    EXPECT_TRUE(nextAct(s).enabled) << "looking changes nothing";
}

TEST(NextAct, FreezeThenCheckThenRelease) {
    EXPECT_EQ(nextAct(mine(CaseState::Draft, 0, true)).act, CaseAct::Freeze);
    EXPECT_EQ(nextAct(mine(CaseState::Deidentified, 1, false)).act, CaseAct::AskCheck);
    EXPECT_EQ(nextAct(mine(CaseState::Released, 1, true)).act, CaseAct::Freeze);
    EXPECT_EQ(nextAct(mine(CaseState::Released, 1, false)).act, CaseAct::InviteReader);
}

TEST(NextAct, AFixedVersionIsReadAsTheNeighbourBeforeItsCheck) {
    auto s = mine(CaseState::Deidentified, 1, false);
    s.toReadThrough = true;
    EXPECT_EQ(nextAct(s).act, CaseAct::ReadThrough);
    EXPECT_FALSE(nextAct(s).why.isEmpty());
    s.state = CaseState::PrivacyCheck;
    s.refusal = Error::of(ErrorCode::AuthorCannotCheck);
    EXPECT_EQ(nextAct(s).act, CaseAct::ReadThrough) << "nobody can release it before that";
    s.state = CaseState::Released;
    EXPECT_EQ(nextAct(s).act, CaseAct::InviteReader) << "that was before there was such a reading";
    s.state = CaseState::Deidentified;
    s.draftDiffers = true;
    EXPECT_EQ(nextAct(s).act, CaseAct::Freeze) << "the next version is what will be read";
    s.draftDiffers = false;
    s.readOnly = true;
    EXPECT_FALSE(nextAct(s).enabled);
}

TEST(NextAct, TheAuthorSeesWhyReleasingIsNotTheirsAndCanAskAReader) {
    auto s = mine(CaseState::PrivacyCheck, 1, false);
    s.refusal = Error::of(ErrorCode::AuthorCannotCheck);
    const auto act = nextAct(s);
    EXPECT_EQ(act.act, CaseAct::InviteReader);
    EXPECT_TRUE(act.enabled);
    EXPECT_FALSE(act.why.isEmpty());
    s.waitsFor = u"answers"_s;
    EXPECT_EQ(nextAct(s).act, CaseAct::ReadAlong) << "a question waits";
}

TEST(NextAct, WhoChangedTheTextCannotReleaseIt) {
    CaseSituation s;
    s.state = CaseState::PrivacyCheck;
    s.versions = 1;
    s.refusal = Error::of(ErrorCode::AuthorCannotCheck);
    EXPECT_EQ(nextAct(s).act, CaseAct::Release);
    EXPECT_FALSE(nextAct(s).enabled);
    EXPECT_FALSE(nextAct(s).why.isEmpty());
}

TEST(NextAct, WhatTheTableAsksForIsSaidBeforeTheTextIsFixed) {
    auto s = mine(CaseState::Draft, 0, true);
    const auto plain = nextAct(s).why;
    s.tableGaps = {u"Vraag aan de tafel"_s};
    EXPECT_EQ(nextAct(s).act, CaseAct::Freeze) << "it keeps nothing back";
    EXPECT_TRUE(nextAct(s).enabled);
    EXPECT_TRUE(nextAct(s).why.startsWith(plain));
    EXPECT_TRUE(nextAct(s).why.contains(s.tableGaps.first()));
}

TEST(NextAct, AColleagueReleasesOnlyWhileItIsAsked) {
    CaseSituation s;
    s.state = CaseState::PrivacyCheck;
    s.versions = 1;
    EXPECT_EQ(nextAct(s).act, CaseAct::Release);
    EXPECT_TRUE(nextAct(s).enabled);
    s.state = CaseState::Released;
    EXPECT_EQ(nextAct(s).act, CaseAct::Reflect) << "it is there to learn from";
}

TEST(NextAct, WhatCameBackIsWrittenOnAndFrozenAgain) {
    auto s = mine(CaseState::Returned, 1, false);
    EXPECT_EQ(nextAct(s).act, CaseAct::Freeze) << "the lifecycle asks no check from here";
    EXPECT_TRUE(nextAct(s).words.contains(u'2'));
    s.openSpots = 1;
    EXPECT_EQ(nextAct(s).act, CaseAct::CheckSpots);
    s.mine = false;
    EXPECT_EQ(nextAct(s).act, CaseAct::None);
}

TEST(NextAct, ReadOnlySaysWhy) {
    auto s = mine(CaseState::Draft, 0, true);
    s.missing = {u"title"_s};
    s.readOnly = true;
    const auto act = nextAct(s);
    EXPECT_EQ(act.act, CaseAct::FillGaps);
    EXPECT_FALSE(act.enabled);
    EXPECT_EQ(act.why, errorSentence(Error::of(ErrorCode::StoreReadOnly)));
    EXPECT_TRUE(act.firstGap.isEmpty());
}

TEST(NextAct, NothingToDoWhenGone) {
    EXPECT_EQ(nextAct(mine(CaseState::Withdrawn, 0, true)).act, CaseAct::None);
}
