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

TEST(NextAct, WhatIsMissingStandsOnScreenAndLeadsThere) {
    auto s = mine(CaseState::Draft, 0, true);
    s.missing = {u"title"_s, u"area"_s};
    const auto act = nextAct(s);
    EXPECT_EQ(act.act, CaseAct::Freeze);
    EXPECT_FALSE(act.enabled);
    EXPECT_FALSE(act.why.isEmpty());
    EXPECT_EQ(act.firstGap, u"title"_s);
}

TEST(NextAct, FreezeThenCheckThenRelease) {
    EXPECT_EQ(nextAct(mine(CaseState::Draft, 0, true)).act, CaseAct::Freeze);
    EXPECT_EQ(nextAct(mine(CaseState::Deidentified, 1, false)).act, CaseAct::AskCheck);
    EXPECT_EQ(nextAct(mine(CaseState::Released, 1, true)).act, CaseAct::Freeze);
    EXPECT_EQ(nextAct(mine(CaseState::Released, 1, false)).act, CaseAct::InviteReader);
}

TEST(NextAct, TheAuthorSeesWhyReleasingIsNotTheirs) {
    auto s = mine(CaseState::PrivacyCheck, 1, false);
    s.refusal = Error::of(ErrorCode::AuthorCannotCheck);
    const auto act = nextAct(s);
    EXPECT_EQ(act.act, CaseAct::Release);
    EXPECT_FALSE(act.enabled);
    EXPECT_FALSE(act.why.isEmpty());
}

TEST(NextAct, AColleagueReleasesOnlyWhileItIsAsked) {
    CaseSituation s;
    s.state = CaseState::PrivacyCheck;
    s.versions = 1;
    EXPECT_EQ(nextAct(s).act, CaseAct::Release);
    EXPECT_TRUE(nextAct(s).enabled);
    s.state = CaseState::Released;
    EXPECT_EQ(nextAct(s).act, CaseAct::None);
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
    EXPECT_EQ(act.act, CaseAct::Freeze);
    EXPECT_FALSE(act.enabled);
    EXPECT_EQ(act.why, errorSentence(Error::of(ErrorCode::StoreReadOnly)));
    EXPECT_TRUE(act.firstGap.isEmpty());
}

TEST(NextAct, NothingToDoWhenGone) {
    EXPECT_EQ(nextAct(mine(CaseState::Withdrawn, 0, true)).act, CaseAct::None);
}
