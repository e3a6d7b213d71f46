// A warm handover after a referral: written down point by point, followed up, told in the report.
#include "core/services/Handovers.h"

#include "core/services/DossierService.h"
#include "core/services/TeamWords.h"
#include "core/services/UnsentWords.h"
#include "tests/core/services/table/TableFixture.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace leertafel;
using namespace leertafel::services;
using namespace Qt::StringLiterals;

namespace {

class HandoversTest : public test::TableFixture {
protected:
    void SetUp() override {
        id = ready();
        on = session();
        item = onAgenda(on, id);
        made = referral(u"de nieuwe hulp neemt het over"_s, u"verwijzing"_s);
    }
    Handovers handovers(int member = preparer) { return store.as(member).followUps().handovers(); }
    QDate today() { return store.clock().now().toLocalTime().date(); }
    AgreementId referral(const QString& text, const QString& step, Decision way = Decision::Agreed) {
        Agreement agreement = decision(on, item);
        agreement.helpStep = HelpStep(step);
        agreement.decision = way;
        const auto recorded = table().record(agreement, text, u"komt terug"_s, {}, {});
        EXPECT_TRUE(recorded.has_value());
        return recorded.value_or(AgreementId());
    }
    Result<HandoverStepId> seeTo(const QString& point, const QString& words = {}) {
        return handovers().record(made, point, u"gezinswerker"_s, today(), words);
    }
    void expectWhole() {
        const auto report = store.as(author).verify();
        ASSERT_TRUE(report.has_value());
        EXPECT_TRUE(report->ok()) << report->broken.join(u'\n').toStdString();
    }

    CaseId id;
    SessionId on;
    AgendaItemId item;
    AgreementId made;
};

} // namespace

TEST_F(HandoversTest, ItStandsOnTheBoardUntilAllOfItWasSeenTo) {
    referral(u"de school denkt mee"_s, u"consult"_s);
    ASSERT_EQ(handovers().open()->size(), 1);
    HandoverRow row = handovers().open()->first();
    EXPECT_EQ(row.row.agreement.id, made);
    EXPECT_TRUE(row.asked);
    EXPECT_EQ(row.state.open.size(), 4);
    ASSERT_TRUE(seeTo(u"handover.told"_s));
    ASSERT_TRUE(seeTo(u"handover.talk"_s));
    ASSERT_TRUE(seeTo(u"handover.same"_s, u"de vaste avond blijft"_s));
    row = handovers().open()->first();
    EXPECT_FALSE(row.asked) << "only the look is left, and it is not time yet";
    EXPECT_EQ(row.state.checkOn, today().addDays(42));
    const auto early = seeTo(u"handover.check"_s, u"het houdt"_s);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().context.value(u"why"_s), u"handoverEarly"_s);
    store.clock().advance(42 * 86400);
    EXPECT_TRUE(handovers().open()->first().asked);
    ASSERT_TRUE(seeTo(u"handover.check"_s, u"het houdt"_s));
    EXPECT_TRUE(handovers().open()->isEmpty());
    expectWhole();
}

TEST_F(HandoversTest, NothingIsHandedOverWithoutADecidedReferral) {
    for (const auto& [step, way] : {std::pair{u"consult"_s, Decision::Agreed},
                                    {u"verwijzing"_s, Decision::NotNow},
                                    {u"verwijzing"_s, Decision::Escalate},
                                    {u""_s, Decision::Agreed}}) {
        const AgreementId other = referral(u"een ander plan"_s, step, way);
        const auto refused = handovers().record(other, u"handover.told"_s, u"gezinswerker"_s, today(), {});
        ASSERT_FALSE(refused) << step.toStdString();
        EXPECT_EQ(refused.error().code, ErrorCode::WrongState);
        EXPECT_EQ(refused.error().context.value(u"why"_s), u"noHandover"_s);
    }
    EXPECT_EQ(codeOf(seeTo(u"handover.same"_s)), ErrorCode::Incomplete);
    EXPECT_EQ(codeOf(seeTo(u"iets"_s)), ErrorCode::Incomplete);
    EXPECT_EQ(codeOf(handovers().record(AgreementId(u"00000000-0000-7000-8000-000000000009"_s),
                                        u"handover.told"_s, u"school"_s, today(), {})),
              ErrorCode::NotFound);
    EXPECT_EQ(handovers().open()->first().state.open.size(), 4);
}

TEST_F(HandoversTest, APointIsSeenToOnceAndTakenBackByWhoWroteIt) {
    const auto told = seeTo(u"handover.told"_s);
    ASSERT_TRUE(told);
    const auto again = seeTo(u"handover.told"_s);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().context.value(u"why"_s), u"already"_s);
    EXPECT_EQ(codeOf(handovers(author).takeBack(*told)), ErrorCode::NotAllowed);
    ASSERT_TRUE(handovers().takeBack(*told));
    EXPECT_EQ(codeOf(handovers().takeBack(*told)), ErrorCode::NotFound);
    EXPECT_TRUE(seeTo(u"handover.told"_s));
    expectWhole();
}

TEST_F(HandoversTest, ATalkThatWouldMakeTheLookTooEarlyIsRefused) {
    store.clock().advance(120 * 86400);
    const auto look = seeTo(u"handover.check"_s, u"het houdt"_s);
    ASSERT_TRUE(look) << "without a talk the six weeks are counted from the decision";
    const auto refused = seeTo(u"handover.talk"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WrongState);
    EXPECT_EQ(refused.error().context.value(u"why"_s), u"handoverLooked"_s);
    const auto talkOn = [this](int daysAgo) {
        return handovers().record(made, u"handover.talk"_s, u"gezinswerker"_s, today().addDays(-daysAgo), {});
    };
    EXPECT_FALSE(talkOn(41));
    EXPECT_TRUE(seeTo(u"handover.told"_s)) << "the other points wait for nothing";
    EXPECT_TRUE(talkOn(42));
    EXPECT_EQ(handovers().of(made)->size(), 3);
    expectWhole();
}

TEST_F(HandoversTest, WordsAndFunctionGoThroughTheGate) {
    EXPECT_EQ(codeOf(seeTo(u"handover.same"_s, u"Mw. Voorbeeldsma belt elke week, 06-12345678"_s)),
              ErrorCode::OpenFindings);
    EXPECT_EQ(codeOf(handovers().record(made, u"handover.told"_s, u"Mw. Voorbeeldsma"_s, today(), {})),
              ErrorCode::OpenFindings);
    EXPECT_TRUE(handovers().of(made)->isEmpty());
}

TEST_F(HandoversTest, NoWordOfItStaysOfACaseThatIsTakenBack) {
    ASSERT_TRUE(seeTo(u"handover.same"_s, u"de vaste avond blijft"_s));
    ASSERT_TRUE(handovers(author).record(made, u"handover.told"_s, u"school"_s, today(), {}));
    const QString place = u"agreement/%1/handover.talk"_s.arg(made.text());
    ASSERT_TRUE(store.as(preparer).unsentWords().keep(place, u"nog te schrijven"_s));
    ASSERT_TRUE(store.as(author).cases().withdraw(id));
    EXPECT_EQ(*store.as(preparer).unsentWords().of(place), QString()) << "not even what was still typed";
    EXPECT_TRUE(handovers().of(made)->isEmpty()) << "nor of what another one wrote";
    EXPECT_TRUE(handovers().open()->isEmpty());
    EXPECT_FALSE(handovers().ofSession(on)->contains(made));
    const auto refused = seeTo(u"handover.same"_s, u"de vaste avond blijft"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().context.value(u"why"_s), u"caseGone"_s);
    EXPECT_EQ(
        refusedBySql(
            u"INSERT INTO handover_step (id, agreement, point, step_function, on_day, words, member, at) "
            "VALUES ('00000000-0000-7000-8000-000000000001', ?, 'handover.told', 'school', '2026-02-02', "
            "'', ?, '2026-02-02T09:00:00.000Z')"_s,
            {made.text(), store.member(preparer).text()}),
        ErrorCode::WrongState);
    expectWhole();
}

TEST_F(HandoversTest, ItsWordsAreLookedAtAgainWhenTheRulesChange) {
    const auto lookAgain = [this](int member) {
        for (;;) {
            const auto done = store.as(member).today().lookAgain(2);
            ASSERT_TRUE(done.has_value());
            if (*done)
                return;
        }
    };
    const auto found = [this](int member) { return *store.as(member).today().foundAgain(); };
    const auto word = store.as(preparer).teamWords().add(u"Fladderwiek"_s);
    ASSERT_TRUE(word.has_value());
    ASSERT_TRUE(seeTo(u"handover.same"_s, u"elke week naar Fladderwiek"_s));
    ASSERT_TRUE(seeTo(u"handover.told"_s));
    lookAgain(preparer);
    EXPECT_TRUE(found(preparer).isEmpty());
    ASSERT_TRUE(store.as(preparer).teamWords().revoke(*word).has_value());
    store.clock().advance(60);
    for (const int member : {author, preparer})
        lookAgain(member);
    EXPECT_TRUE(found(author).isEmpty()) << "who wrote it may take it back, nobody else";
    const QList<FoundAgain> mine = found(preparer);
    ASSERT_EQ(mine.size(), 1);
    EXPECT_EQ(mine[0].where, FoundAgain::Where::Handover);
    EXPECT_EQ(mine[0].decision, made);
    EXPECT_EQ(mine[0].count, 1);
    EXPECT_EQ(store.as(preparer).today().today()->foundAgain.size(), 1);
    const auto steps = handovers().of(made);
    for (const HandoverStep& step : *steps)
        if (!step.words.isEmpty()) {
            ASSERT_TRUE(handovers().takeBack(step.id));
        }
    EXPECT_TRUE(found(preparer).isEmpty());
    expectWhole();
}

TEST_F(HandoversTest, NoWordOfItLiesInAFile) {
    const QString marker = u"kwartelveld"_s;
    const QList<QByteArray> bytes{
        marker.toUtf8(), QByteArray(reinterpret_cast<const char*>(marker.utf16()), marker.size() * 2)};
    const auto holding = [&] {
        QStringList found;
        QDirIterator files(store.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
            const QByteArray all = file.readAll();
            if (std::any_of(bytes.cbegin(), bytes.cend(),
                            [&](const auto& each) { return all.contains(each); }))
                found << file.fileName();
        }
        return found;
    };
    ASSERT_TRUE(seeTo(u"handover.same"_s, u"de vaste avond bij het "_s + marker));
    ASSERT_TRUE(store.as(preparer).unsentWords().keep(u"agreement/%1/handover"_s.arg(made.text()),
                                                      u"nog niet over het "_s + marker));
    EXPECT_EQ(holding(), QStringList()) << "while it is open";
    store.close();
    EXPECT_EQ(holding(), QStringList()) << "and after";
    QFile planted(store.path() + u"/planted"_s);
    ASSERT_TRUE(planted.open(QIODevice::WriteOnly));
    planted.write(bytes.last());
    planted.close();
    EXPECT_EQ(holding(), QStringList{planted.fileName()}) << "the search sees what is there";
    ASSERT_TRUE(planted.remove());
    EXPECT_TRUE(handovers().of(made)->constFirst().words.text().contains(marker));
}

TEST_F(HandoversTest, TheReportHasWhatWasSeenTo) {
    ASSERT_TRUE(seeTo(u"handover.same"_s, u"de vaste avond blijft"_s));
    const auto report = store.as(preparer).dossier().report(on, {});
    ASSERT_TRUE(report.has_value());
    ASSERT_EQ(report->handovers.value(made).size(), 1);
    EXPECT_EQ(report->handovers.value(made).first().words.text(), u"de vaste avond blijft"_s);
}

TEST_F(HandoversTest, TheStoreItselfRefusesWhatTheRulesForbid) {
    const AgreementId other = referral(u"de school denkt mee"_s, u"consult"_s);
    const QString sql =
        u"INSERT INTO handover_step (id, agreement, point, step_function, on_day, words, member, at) "
        "VALUES (?, ?, ?, 'school', '2026-02-02', ?, ?, '2026-02-02T09:00:00.000Z')"_s;
    const QString me = store.as(preparer).me().text();
    const QString first = u"00000000-0000-7000-8000-000000000001"_s,
                  second = u"00000000-0000-7000-8000-000000000002"_s;
    EXPECT_EQ(refusedBySql(sql, {first, other.text(), u"handover.told"_s, u""_s, me}), ErrorCode::WrongState);
    EXPECT_EQ(refusedBySql(sql, {first, made.text(), u"handover.same"_s, u" "_s, me}), ErrorCode::Incomplete);
    ASSERT_TRUE(seeTo(u"handover.told"_s));
    EXPECT_EQ(refusedBySql(sql, {second, made.text(), u"handover.told"_s, u""_s, me}), ErrorCode::WrongState);
    EXPECT_EQ(refusedBySql(u"UPDATE handover_step SET on_day = '2026-02-03'"_s, {}), ErrorCode::NotAllowed);
}

TEST_F(HandoversTest, TheStoreItselfRefusesUnknownPointsDaysToComeAndAnEarlyLook) {
    const QString me = store.as(preparer).me().text();
    const auto inserted = [&](const QString& point, QDate day, const QString& at) {
        return refusedBySql(
            u"INSERT INTO handover_step (id, agreement, point, step_function, on_day, words, member, at) "
            "VALUES ('00000000-0000-7000-8000-000000000001', ?, ?, 'school', ?, 'het houdt', ?, ?)"_s,
            {made.text(), point, day.toString(Qt::ISODate), me, at});
    };
    const QDate due = decision(on, item).dueOn;
    const QString later = u"2027-01-01T09:00:00.000Z"_s;
    EXPECT_EQ(inserted(u"handover.other"_s, today(), later), ErrorCode::InvalidValue);
    EXPECT_EQ(inserted(u"handover.told"_s, {2027, 1, 2}, later), ErrorCode::Incomplete);
    EXPECT_EQ(inserted(u"handover.check"_s, due.addDays(41), later), ErrorCode::WrongState)
        << "without a talk the six weeks are counted from the decision";
    ASSERT_TRUE(seeTo(u"handover.talk"_s));
    EXPECT_EQ(inserted(u"handover.check"_s, today().addDays(41), later), ErrorCode::WrongState);
    store.clock().advance(42 * 86400);
    ASSERT_TRUE(seeTo(u"handover.check"_s, u"het houdt"_s));
    const auto talk = handovers().of(made)->first();
    ASSERT_EQ(talk.point, u"handover.talk"_s);
    ASSERT_TRUE(handovers().takeBack(talk.id));
    EXPECT_EQ(inserted(u"handover.talk"_s, today().addDays(-41), later), ErrorCode::WrongState);
    EXPECT_EQ(inserted(u"handover.talk"_s, today().addDays(-42), later), std::nullopt);
}

TEST_F(HandoversTest, TheStoreItselfKeepsAPointThatNobodyTakesBack) {
    const auto told = seeTo(u"handover.told"_s);
    ASSERT_TRUE(told);
    EXPECT_EQ(refusedBySql(u"DELETE FROM handover_step WHERE id = ?"_s, {told->text()}),
              ErrorCode::NotAllowed);
    // A replacement does not fire the trigger of a deletion.
    EXPECT_EQ(refusedBySql(u"INSERT OR REPLACE INTO handover_step SELECT * FROM handover_step"_s),
              ErrorCode::WrongState);
    EXPECT_EQ(handovers().of(made)->size(), 1);
    ASSERT_TRUE(handovers().takeBack(*told)) << "who wrote it may";
    EXPECT_TRUE(handovers().of(made)->isEmpty());
    expectWhole();
}
