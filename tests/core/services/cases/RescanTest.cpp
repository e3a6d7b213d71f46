// What is stored is looked at again when rules, lists or the words of the team change.
#include "core/services/Rescan.h"
#include "core/services/TeamWords.h"
#include "core/services/TodayService.h"
#include "tests/core/services/cases/CaseFixture.h"

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::services;
using Where = FoundAgain::Where;

namespace {

/// Texts that passed because the team called a word in them fine; then the word goes off the list.
class RescanTest : public test::CaseFixture {
protected:
    static CaseDraft draftWith(const QString& situation) {
        CaseDraft draft = completeDraft();
        draft.fields.insert(u"situatie"_s, situation);
        return draft;
    }
    TodayService& today(int member = author) { return store.as(member).today(); }
    void allow() {
        const auto id = store.as(author).teamWords().add(u"Fladderwiek"_s);
        ASSERT_TRUE(id.has_value());
        m_word = *id;
    }
    void disallow() {
        ASSERT_TRUE(store.as(author).teamWords().revoke(m_word).has_value());
        store.clock().advance(60);
    }
    /// As after unlocking, to the end.
    void lookAgain(int member = author) {
        for (;;) {
            const auto done = today(member).lookAgain(2);
            ASSERT_TRUE(done.has_value());
            if (*done)
                return;
        }
    }
    QList<FoundAgain> found(int member = author) {
        const auto list = today(member).foundAgain();
        EXPECT_TRUE(list.has_value());
        return list.value_or(QList<FoundAgain>());
    }
    QString rawState() {
        store.close();
        auto value = store.sqlPrompt()->one(
            u"SELECT group_concat(name || '=' || value) FROM store_setting WHERE name LIKE 'rescan.%'"_s, {},
            [](const storage::Row& row) { return row.text(0); });
        return value && *value ? **value : QString();
    }
    const QString text = u"elke week naar Fladderwiek\ndaarna van Fladderwiek naar huis"_s;
    TeamWordId m_word;
};

TEST_F(RescanTest, FindsInDraftsFixedAndReleasedTextsOfMineAlone) {
    allow();
    lookAgain();
    EXPECT_TRUE(found().isEmpty());
    const CaseId read = released(draftWith(text));
    const CaseId fixed = frozen(draftWith(text));
    const CaseId draft = written(draftWith(text));
    released();
    disallow();
    EXPECT_TRUE(found().isEmpty()) << "not looked at yet";
    lookAgain();
    QMap<QString, FoundAgain> byCase;
    for (const FoundAgain& each : found())
        byCase.insert(each.id.text(), each);
    ASSERT_EQ(3, byCase.size());
    EXPECT_EQ(Where::Released, byCase.value(read.text()).where);
    EXPECT_EQ(Where::Fixed, byCase.value(fixed.text()).where);
    EXPECT_EQ(Where::Draft, byCase.value(draft.text()).where);
    for (const FoundAgain& each : std::as_const(byCase)) {
        EXPECT_EQ(2, each.count);
        EXPECT_FALSE(each.title.isEmpty());
    }
    EXPECT_EQ(3, today().today()->foundAgain.size());
    lookAgain(colleague);
    EXPECT_TRUE(found(colleague).isEmpty()) << "other people's texts are theirs to go through";
}

TEST_F(RescanTest, TheFirstTimeOpenSpotsOfADraftAreNothingNew) {
    written(draftWith(text));
    lookAgain();
    EXPECT_TRUE(found().isEmpty());
}

TEST_F(RescanTest, IsDoneOnceUntilSomethingChanges) {
    allow();
    released(draftWith(text));
    lookAgain();
    const QString before = rawState();
    EXPECT_FALSE(before.isEmpty());
    lookAgain();
    EXPECT_EQ(before, rawState());
    disallow();
    lookAgain();
    EXPECT_NE(before, rawState());
}

TEST_F(RescanTest, GoesOnWhereItStopped) {
    allow();
    for (int i = 0; i < 5; ++i)
        frozen(draftWith(text));
    lookAgain();
    disallow();
    const auto first = today().lookAgain(2);
    ASSERT_TRUE(first.has_value());
    EXPECT_FALSE(*first);
    EXPECT_EQ(2, found().size());
    store.close(); // a lock in the middle
    const auto second = today().lookAgain(2);
    ASSERT_TRUE(second.has_value());
    EXPECT_FALSE(*second);
    EXPECT_EQ(4, found().size());
    EXPECT_TRUE(*today().lookAgain(2));
    EXPECT_EQ(5, found().size());
    EXPECT_TRUE(*today().lookAgain(2));
    EXPECT_EQ(5, found().size());
}

TEST_F(RescanTest, WhatIsMendedDecidedUponOrWithdrawnGoesOffTheList) {
    allow();
    const CaseId mended = released(draftWith(text));
    const CaseId decided = frozen(draftWith(text));
    const CaseId gone = frozen(draftWith(text));
    const CaseId typed = written(draftWith(text));
    lookAgain();
    disallow();
    lookAgain();
    ASSERT_EQ(4, found().size());
    store.clock().advance(60);
    auto& cases = store.as(author).cases();

    ASSERT_TRUE(cases.saveDraft(mended, completeDraft()).has_value());
    EXPECT_EQ(4, found().size()) << "colleagues still read the old text";
    const auto fixed = cases.freeze(mended);
    ASSERT_TRUE(fixed.has_value());
    ASSERT_TRUE(cases.readThrough(*fixed).has_value());
    EXPECT_EQ(4, found().size()) << "until the new one is released";
    ASSERT_TRUE(cases.release(mended, store.signatory(colleague)).has_value());
    EXPECT_EQ(3, found().size());

    CaseDraft draft = draftWith(text);
    draft.decisions = {{u"Fladderwiek"_s, u"institution"_s, u"notPersonal"_s}};
    ASSERT_TRUE(cases.saveDraft(decided, draft).has_value());
    EXPECT_EQ(2, found().size());

    ASSERT_TRUE(cases.withdraw(gone).has_value());
    EXPECT_EQ(1, found().size());

    ASSERT_TRUE(cases.saveDraft(typed, draftWith(text + u" toe"_s)).has_value());
    EXPECT_TRUE(found().isEmpty()) << "its writer saw what is open there";
}

TEST_F(RescanTest, AWordBackOnTheListEmptiesIt) {
    allow();
    released(draftWith(text));
    lookAgain();
    disallow();
    lookAgain();
    EXPECT_EQ(1, found().size());
    ASSERT_TRUE(store.as(author).teamWords().restore(m_word).has_value());
    EXPECT_TRUE(found().isEmpty());
}

TEST_F(RescanTest, KeepsNoWordOnDiskAndSurvivesWhatIsChangedThere) {
    allow();
    const CaseId id = released(draftWith(text));
    lookAgain();
    disallow();
    lookAgain();
    const QString state = rawState();
    EXPECT_FALSE(state.contains(u"ladder"_s));
    EXPECT_FALSE(state.contains(id.text())) << "sealed under the author's key";
    ASSERT_TRUE(store.sqlPrompt()->run(u"UPDATE store_setting SET value = 'AAAA'"_s));
    EXPECT_TRUE(found().isEmpty());
    lookAgain();
    EXPECT_EQ(1, found().size()) << "looked at anew";
    const auto report = store.as(author).verify();
    ASSERT_TRUE(report.has_value());
    EXPECT_TRUE(report->ok()) << report->broken.join(u'\n').toStdString();
}

TEST_F(RescanTest, AStoreOpenForReadingOnlyIsLeftAsItIs) {
    store.as(author);
    store.close();
    auto reading = store.stores().open(store.keys(author), OpenMode::ReadOnly);
    ASSERT_TRUE(reading.has_value());
    EXPECT_TRUE(*(*reading)->today().lookAgain());
    EXPECT_TRUE((*reading)->today().foundAgain()->isEmpty());
}

} // namespace
