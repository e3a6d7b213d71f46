#include "tests/support/TestStore.h"

#include "core/services/StoreContext.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;
using leertafel::test::TestStore;

namespace {
const QString freshWords = u"drie groene kamelen op zee"_s;
}

TEST(MemberServiceTest, AColleagueIsAddedWithTheOwnPassphrase) {
    TestStore store(1);
    QStringList told;
    QObject::connect(&store.as(0), &Workspace::changed, &store.as(0), [&](Topic topic, const QString& id) {
        if (topic == Topic::Members)
            told.append(id);
    });
    auto& members = store.as(0).members();
    const auto sam = members.add(u"  Sam   Verzonnen "_s, Passphrase(freshWords), MemberFunction::Checker);
    ASSERT_TRUE(sam.has_value());
    EXPECT_EQ(QStringList{sam->text()}, told);
    const auto member = store.as(0).member(*sam);
    ASSERT_TRUE(member.has_value());
    EXPECT_EQ(u"Sam Verzonnen"_s, member->name);
    EXPECT_TRUE(member->functions.testFlag(MemberFunction::Worker));
    EXPECT_TRUE(member->functions.testFlag(MemberFunction::Checker));
    EXPECT_EQ(32, member->signKey.size());
    EXPECT_EQ(ErrorCode::MemberExists,
              members.add(u"sam verzonnen"_s, Passphrase(freshWords), MemberFunction::Worker).error().code);
    EXPECT_EQ(ErrorCode::WeakPassphrase,
              members.add(u"Fenna Fictief"_s, Passphrase(u"fenna"_s), MemberFunction::Worker).error().code);
    EXPECT_EQ(1, members.colleagues()->size());
    store.close();
    auto keys = store.stores().unlock(store.path(), *sam, Passphrase(freshWords));
    ASSERT_TRUE(keys.has_value());
    auto opened = store.stores().open(*keys);
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(*sam, (*opened)->me());
}

TEST(MemberServiceTest, AColleagueSignsWithoutTheAuthorKnowingThePassphrase) {
    TestStore store(2);
    Workspace& author = store.as(0);
    EXPECT_EQ(ErrorCode::WrongPassphrase,
              author.signatoryFor(store.member(1), Passphrase(TestStore::passphrase(0))).error().code);
    const auto colleague = author.signatoryFor(store.member(1), Passphrase(TestStore::passphrase(1)));
    ASSERT_TRUE(colleague.has_value());
    EXPECT_EQ(store.member(1), colleague->member());
    const QByteArray text = "digest outcome words";
    EXPECT_TRUE(
        security::verify(text, colleague->data().keys->sign(text), author.member(store.member(1))->signKey));
}

TEST(MemberServiceTest, OnlyAKeeperChangesWhoIsIn) {
    TestStore store(3);
    auto& members = store.as(1).members();
    const auto refused = [](const auto& result) {
        return !result && result.error().code == ErrorCode::NotAllowed &&
               result.error().context.value(u"who"_s) == u"keeper"_s;
    };
    EXPECT_TRUE(refused(members.add(u"Fenna Fictief"_s, Passphrase(freshWords), MemberFunction::Worker)));
    EXPECT_TRUE(refused(members.remove(store.member(2))));
    EXPECT_TRUE(refused(members.setFunctions(store.member(1), MemberFunction::Keeper)));
    EXPECT_TRUE(refused(members.setSuperior(store.member(1), {})));
    EXPECT_TRUE(refused(members.addTeam(u"Team"_s, {})));
    EXPECT_TRUE(refused(members.addOrganisation(u"Verzonnen Hulp"_s, Track::Two, {})));
    EXPECT_TRUE(refused(members.setTeam(store.member(2), {})));
    EXPECT_TRUE(members.setTeam(store.member(1), {}).has_value());
}

TEST(MemberServiceTest, APassphraseIsChangedByItsOwner) {
    TestStore store(2);
    auto& members = store.as(1).members();
    EXPECT_EQ(
        ErrorCode::WrongPassphrase,
        members.changePassphrase(Passphrase(u"niet mijn woorden"_s), Passphrase(freshWords)).error().code);
    EXPECT_EQ(
        ErrorCode::WeakPassphrase,
        members.changePassphrase(Passphrase(TestStore::passphrase(1)), Passphrase(u"kort"_s)).error().code);
    ASSERT_TRUE(
        members.changePassphrase(Passphrase(TestStore::passphrase(1)), Passphrase(freshWords)).has_value());
    store.close();
    EXPECT_TRUE(store.stores().unlock(store.path(), store.member(1), Passphrase(freshWords)).has_value());
    EXPECT_FALSE(store.stores()
                     .unlock(store.path(), store.member(1), Passphrase(TestStore::passphrase(1)))
                     .has_value());
}

TEST(MemberServiceTest, ARemovedMemberLosesAccessAndTheRestStays) {
    TestStore store(3);
    const auto former = store.keys(1);
    const auto formerKey = former->storeKey();
    ASSERT_TRUE(store.as(0).members().remove(store.member(1)).has_value());
    EXPECT_EQ(2, store.as(0).members().colleagues()->size() + 1);
    EXPECT_FALSE(store.as(0).member(store.member(1))->active);
    store.forgetKeys();
    EXPECT_EQ(ErrorCode::MemberUnknown,
              store.stores()
                  .unlock(store.path(), store.member(1), Passphrase(TestStore::passphrase(1)))
                  .error()
                  .code);
    // Keys kept from before open nothing either.
    EXPECT_FALSE(store.stores().open(former).has_value());
    EXPECT_FALSE(
        storage::Database::open(store.path() + u"/store.db"_s, formerKey->view(), u"aegis"_s).has_value());
    EXPECT_EQ(3, store.as(2).members().all()->size());
    EXPECT_TRUE(store.as(0).verify()->ok());
    // The name is free again.
    EXPECT_TRUE(store.as(0)
                    .members()
                    .add(TestStore::name(1), Passphrase(freshWords), MemberFunction::Worker)
                    .has_value());
}

TEST(MemberServiceTest, AKeeperRemains) {
    TestStore store(2);
    auto& members = store.as(0).members();
    EXPECT_EQ(ErrorCode::LastMember, members.remove(store.member(0)).error().code);
    EXPECT_EQ(ErrorCode::LastMember,
              members.setFunctions(store.member(0), MemberFunction::Worker).error().code);
    ASSERT_TRUE(members.setFunctions(store.member(1), MemberFunction::Keeper).has_value());
    EXPECT_TRUE(members.setFunctions(store.member(0), MemberFunction::Worker).has_value());
    EXPECT_EQ(ErrorCode::NotAllowed, members.remove(store.member(1)).error().code);
}

TEST(MemberServiceTest, AnOrganisationWorksInOneTrack) {
    TestStore store(1);
    auto& members = store.as(0).members();
    const auto id = members.addOrganisation(u"Verzonnen Hulp"_s, Track::Two, {u"contactpersoon toegang"_s});
    ASSERT_TRUE(id.has_value());
    EXPECT_EQ(ErrorCode::TrackTaken,
              members.addOrganisation(u"verzonnen hulp"_s, Track::Three, {}).error().code);
    EXPECT_EQ(ErrorCode::TrackTaken, members.setTrack(*id, Track::Three).error().code);
    EXPECT_TRUE(members.setTrack(*id, Track::Two).has_value());
    const auto later = members.addOrganisation(u"Bedachte Zorg"_s, Track::None, {});
    ASSERT_TRUE(later.has_value());
    EXPECT_TRUE(members.setTrack(*later, Track::One).has_value());
    const auto all = members.organisations();
    ASSERT_EQ(2, all->size());
    EXPECT_EQ(QStringList{u"contactpersoon toegang"_s}, all->last().contactFunctions);
}

TEST(MemberServiceTest, SuperiorsAndTeamsAreKept) {
    TestStore store(2);
    auto& members = store.as(0).members();
    const auto team = members.addTeam(u"Buurtteam Verzonnen"_s, u"WK034409"_s);
    ASSERT_TRUE(team.has_value());
    ASSERT_TRUE(members.setTeam(store.member(1), *team).has_value());
    ASSERT_TRUE(members.setSuperior(store.member(1), store.member(0)).has_value());
    EXPECT_FALSE(members.setSuperior(store.member(1), store.member(1)).has_value());
    EXPECT_EQ(ErrorCode::MemberUnknown,
              members.setFunctions(MemberId(u"nobody"_s), MemberFunction::Keeper).error().code);
    const auto member = store.as(0).member(store.member(1));
    EXPECT_EQ(*team, member->team);
    EXPECT_EQ(store.member(0), member->superior);
}

TEST(MemberServiceTest, ARecoveryCodeGoesWithItsHolder) {
    TestStore store(3);
    EXPECT_EQ(store.member(0), store.as(0).members().recoveryHolder().value());
    ASSERT_TRUE(store.as(0).members().setFunctions(store.member(1), MemberFunction::Keeper).has_value());
    auto& members = store.as(1).members();
    ASSERT_TRUE(members.remove(store.member(0)).has_value());
    EXPECT_TRUE(members.recoveryHolder()->isEmpty());
    const auto wrong = members.newRecoveryCode(Passphrase(TestStore::passphrase(2)));
    EXPECT_EQ(ErrorCode::WrongPassphrase, wrong.error().code);
    const auto code = members.newRecoveryCode(Passphrase(TestStore::passphrase(1)));
    ASSERT_TRUE(code.has_value());
    store.close();
    auto& stores = store.stores();
    const Passphrase fresh(freshWords);
    EXPECT_EQ(ErrorCode::WrongRecoveryCode,
              stores.recover(store.path(), store.member(1), store.recoveryCode(), fresh).error().code);
    EXPECT_TRUE(stores.recover(store.path(), store.member(1), *code, fresh).has_value());
}
