#include "core/services/FollowUpService.h"

#include "core/services/DossierService.h"
#include "core/services/UnsentWords.h"
#include "tests/core/services/table/TableFixture.h"

namespace leertafel::test {

using services::DecisionStory;
using services::FollowUpRow;

namespace {

class FollowUps : public TableFixture {
protected:
    services::FollowUpService& service(int member = preparer) { return store.as(member).followUps(); }
    QDate today() { return store.clock().now().toLocalTime().date(); }

    AgreementId decided(const SessionId& on, const AgendaItemId& item, const QString& text, Decision kind,
                        int dueIn, const QString& owner = u"gezinswerker"_s) {
        Agreement agreement = decision(on, item);
        agreement.decision = kind;
        agreement.dueOn = today().addDays(dueIn);
        agreement.owner = owner;
        const bool later = kind == Decision::NotNow;
        auto id = table().record(agreement, text, later ? u"nu geen geld"_s : QString(), {});
        EXPECT_TRUE(id.has_value());
        return id.value_or(AgreementId());
    }
    QStringList texts() {
        QStringList found;
        const auto board = service().board();
        EXPECT_TRUE(board.has_value());
        if (!board)
            return found;
        for (const FollowUpRow& row : *board)
            found << row.agreement.text.text();
        return found;
    }
    FollowUpRow rowOf(const AgreementId& id) { return service().story(id).value().row; }
};

} // namespace

TEST_F(FollowUps, TheBoardGoesFromWhatIsAskedToWhatIsDone) {
    EXPECT_TRUE(service().board()->isEmpty());
    const SessionId on = session(u"Overlegtafel januari"_s, -30);
    const AgendaItemId item = *table().addPoint(on, u"wachttijd"_s);
    decided(on, item, u"loopt nog"_s, Decision::Agreed, 40);
    const AgreementId done = decided(on, item, u"is klaar"_s, Decision::Agreed, -3);
    decided(on, item, u"deze week"_s, Decision::Escalate, 2);
    decided(on, item, u"te laat"_s, Decision::Agreed, -2);
    decided(on, item, u"niet nu"_s, Decision::NotNow, 0);
    const AgreementId trial = decided(on, item, u"proef"_s, Decision::TryOut, 0);
    ASSERT_TRUE(table().setDone(done, true));
    EXPECT_EQ(texts(),
              (QStringList{u"proef"_s, u"te laat"_s, u"deze week"_s, u"loopt nog"_s, u"is klaar"_s}));
    EXPECT_EQ(rowOf(trial).about, u"wachttijd"_s);
    EXPECT_EQ(rowOf(trial).sessionTitle, u"Overlegtafel januari"_s);
    store.clock().advance(400LL * 86400);
    EXPECT_FALSE(texts().contains(u"is klaar"_s)) << "what was done long ago is found by its words";
}

TEST_F(FollowUps, ATryOutIsKeptChangedOrStoppedWithWhatWasSeen) {
    const SessionId on = session(u"Overlegtafel"_s, -30);
    const AgendaItemId item = *table().addPoint(on, u"rust"_s);
    const AgreementId trial = decided(on, item, u"een rustplek"_s, Decision::TryOut, -1);
    const AgreementId plain = decided(on, item, u"wij bellen"_s, Decision::Agreed, -1);
    EXPECT_EQ(codeOf(service().weigh(plain, TryOutcome::Keep, u"het werkt"_s, {})), ErrorCode::WrongState);
    const auto empty = service().weigh(trial, TryOutcome::Change, u" "_s, today());
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().list, (QStringList{u"seen"_s, u"dueOn"_s}));
    EXPECT_EQ(codeOf(service().weigh(trial, TryOutcome::Keep, u"Piet de Vries belde 06-12345678"_s, {})),
              ErrorCode::OpenFindings);

    const auto changed =
        service().weigh(trial, TryOutcome::Change, u"op maandag kwam niemand"_s, today().addDays(14));
    ASSERT_TRUE(changed);
    EXPECT_EQ(rowOf(trial).state, FollowUpState::Running);
    EXPECT_EQ(rowOf(trial).agreement.lookOn(), today().addDays(14));
    EXPECT_EQ(rowOf(trial).last->seen.text(), u"op maandag kwam niemand"_s);
    const SessionId next = session(u"Volgende"_s, 7);
    EXPECT_EQ(table().detail(next)->openBefore.last().id, trial) << "the list follows the new day";

    store.clock().advance(15LL * 86400);
    const auto stopped = service().weigh(trial, TryOutcome::Stop, u"ook op woensdag bleef het leeg"_s, {});
    ASSERT_TRUE(stopped);
    EXPECT_EQ(rowOf(trial).state, FollowUpState::Done);
    EXPECT_EQ(service().story(trial)->outcomes.size(), 2);
    EXPECT_EQ(codeOf(service().weigh(trial, TryOutcome::Keep, u"toch"_s, {})), ErrorCode::WrongState);

    EXPECT_EQ(codeOf(service().undoWeigh(*changed)), ErrorCode::NotAllowed) << "only the last one";
    EXPECT_EQ(codeOf(service(author).undoWeigh(*stopped)), ErrorCode::NotAllowed) << "only who wrote it";
    ASSERT_TRUE(service().undoWeigh(*stopped));
    EXPECT_EQ(rowOf(trial).state, FollowUpState::Decide);
    ASSERT_TRUE(service().undoWeigh(*changed));
    EXPECT_EQ(rowOf(trial).agreement.lookOn(), today().addDays(-16));
    EXPECT_TRUE(store.as(preparer).verify()->ok());
}

TEST_F(FollowUps, TheReportTellsWhatWasSaidOfEarlierAgreementsThatDay) {
    const SessionId on = session(u"Overlegtafel"_s, -30);
    const AgendaItemId item = *table().addPoint(on, u"rust"_s);
    const AgreementId trial = decided(on, item, u"een rustplek"_s, Decision::TryOut, -1);
    const AgreementId done = decided(on, item, u"wij bellen"_s, Decision::Agreed, -1);
    const AgreementId before = decided(on, item, u"wij schrijven"_s, Decision::Agreed, -1);
    decided(on, item, u"loopt nog"_s, Decision::Agreed, 9);
    ASSERT_TRUE(table().setDone(before, true));
    store.clock().advance(2LL * 86400);
    const SessionId now = session(u"Volgende"_s, 0);
    const auto settled = [&] {
        QStringList texts;
        const auto pack = store.as(preparer).dossier().report(now, {});
        EXPECT_TRUE(pack.has_value());
        for (const Agreement& each : pack->settled)
            texts << each.text.text();
        return texts;
    };
    EXPECT_TRUE(settled().isEmpty()) << "what was finished on another day is told there";
    ASSERT_TRUE(service().weigh(trial, TryOutcome::Keep, u"het werkt"_s, {}));
    ASSERT_TRUE(table().setDone(done, true));
    EXPECT_EQ(settled(), (QStringList{u"een rustplek"_s, u"wij bellen"_s}));
    const auto pack = store.as(preparer).dossier().report(now, {});
    ASSERT_EQ(pack->outcomes.size(), 1);
    EXPECT_EQ(pack->outcomes.first().agreement, trial);
    ASSERT_TRUE(table().setDone(done, false));
    EXPECT_EQ(settled(), QStringList{u"een rustplek"_s});
    EXPECT_TRUE(store.as(preparer).dossier().report(on, {})->settled.isEmpty())
        << "its own are no earlier ones";
}

TEST_F(FollowUps, ATryOutIsNotTickedOff) {
    const SessionId on = session(u"Overlegtafel"_s, -30);
    const AgendaItemId item = *table().addPoint(on, u"rust"_s);
    for (const int dueIn : {-1, 0, 9}) {
        const AgreementId trial = decided(on, item, u"een rustplek"_s, Decision::TryOut, dueIn);
        const auto refused = table().setDone(trial, true);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::WrongState);
        EXPECT_EQ(refused.error().context.value(u"why"_s), u"tryOut"_s);
        EXPECT_FALSE(rowOf(trial).agreement.done);
    }
    EXPECT_TRUE(store.as(preparer).verify()->ok());
}

TEST_F(FollowUps, WhatSomebodyDidAlreadyIsNotDoneTwice) {
    const CaseId id = ready(completeDraft(u"Rust in de ochtend"_s));
    const SessionId on = session(u"Overlegtafel"_s, -30);
    const AgendaItemId item = onAgenda(on, id);
    const AgreementId trial = decided(on, item, u"een rustplek"_s, Decision::TryOut, -1);
    const AgreementId plain = decided(on, item, u"wij bellen"_s, Decision::Agreed, -1);
    const auto already = [](const auto& result) {
        return !result && result.error().code == ErrorCode::WrongState &&
               result.error().context.value(u"why"_s) == u"already"_s;
    };
    EXPECT_TRUE(already(table().setDone(plain, false)));
    ASSERT_TRUE(table().setDone(plain, true));
    EXPECT_TRUE(already(table().setDone(plain, true)));
    ASSERT_TRUE(service().weigh(trial, TryOutcome::Keep, u"het werd stiller"_s, {}));
    EXPECT_TRUE(already(service(author).weigh(trial, TryOutcome::Stop, u"het bleef druk"_s, {})));
    ASSERT_TRUE(service(author).tellFamily(item));
    EXPECT_TRUE(already(service(author).tellFamily(item)));
    EXPECT_EQ(service().story(trial)->outcomes.size(), 1);
    EXPECT_TRUE(store.as(preparer).verify()->ok());
}

TEST_F(FollowUps, WhatIsFoundFollowsWhatWasWrittenSince) {
    const SessionId on = session(u"Overlegtafel"_s, -30);
    const AgendaItemId item = *table().addPoint(on, u"rust"_s);
    const AgreementId first = decided(on, item, u"een rustplek"_s, Decision::Agreed, 9);
    EXPECT_EQ(service().find(u"rustplek"_s)->size(), 1);
    const AgreementId second = decided(on, item, u"nog een rustplek"_s, Decision::Agreed, 9);
    const auto found = service().find(u"rustplek"_s);
    ASSERT_EQ(found->size(), 2);
    EXPECT_EQ(found->first().id, second) << "latest first";
    decided(on, item, u"de school belt"_s, Decision::Agreed, 9);
    const auto about = service().find(u"rust"_s);
    ASSERT_EQ(about->size(), 3);
    EXPECT_EQ(about->at(1).id, first) << "its own words before what it is about";
    EXPECT_FALSE(about->last().inText);
    TableSession renamed = table().detail(on)->session;
    renamed.title = u"Kwartaaltafel"_s;
    ASSERT_TRUE(table().update(renamed));
    EXPECT_EQ(service(author).find(u"kwartaal"_s)->size(), 3);
    const auto sibling = store.as(author).sibling();
    ASSERT_TRUE(sibling);
    ASSERT_TRUE((*sibling)->table().record(decision(on, item), u"een derde rustplek"_s, {}, {}));
    EXPECT_EQ(service(author).find(u"rustplek"_s)->size(), 3) << "written through another connection";
}

TEST_F(FollowUps, TheFamilyHearsItFromWhoBroughtTheCase) {
    const CaseId id = ready(completeDraft(u"Rust in de ochtend"_s));
    const SessionId on = session(u"Overlegtafel"_s, -1);
    const AgendaItemId item = onAgenda(on, id);
    EXPECT_TRUE(service(author).familiesToTell()->isEmpty());
    const AgreementId first = decided(on, item, u"samen om tafel"_s, Decision::Agreed, 9);
    decided(on, item, u"een tweede werker"_s, Decision::NotNow, 0);
    EXPECT_TRUE(service(preparer).familiesToTell()->isEmpty());
    EXPECT_EQ(codeOf(service(preparer).tellFamily(item)), ErrorCode::NotAllowed);

    const auto mine = store.as(author).today().today()->families;
    ASSERT_EQ(mine.size(), 1);
    EXPECT_EQ(mine.first().decisions, 2);
    EXPECT_EQ(mine.first().caseTitle, u"Rust in de ochtend"_s);
    const auto told = service(author).tellFamily(item);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->size(), 2) << "what is not done is told as well";
    EXPECT_TRUE(service(author).familiesToTell()->isEmpty());
    EXPECT_TRUE(service(author).story(first)->familyTold.isValid());
    EXPECT_TRUE(service(author).toldFamilies(on)->contains(item));
    EXPECT_EQ(rowOf(first).last.has_value(), false) << "being told is no outcome";

    decided(on, item, u"nog een besluit"_s, Decision::Agreed, 5);
    EXPECT_EQ(service(author).familiesToTell()->size(), 1) << "something new to tell";
    EXPECT_EQ(service(author).tellFamily(item)->size(), 1);
    ASSERT_TRUE(service(author).undoTellFamily(*told));
    EXPECT_EQ(service(author).familiesToTell()->size(), 1);
    EXPECT_TRUE(store.as(author).verify()->ok());

    ASSERT_TRUE(store.as(author).cases().withdraw(id));
    EXPECT_TRUE(service(author).familiesToTell()->isEmpty());
}

TEST_F(FollowUps, WhyLeadsToTheVersionTheOptionsAndTheOtherOpinion) {
    const CaseId id = ready(completeDraft(u"Rust in de ochtend"_s));
    const SessionId on = session(u"Overlegtafel"_s, -20);
    const AgendaItemId item = onAgenda(on, id);
    const AgreementId made = decided(on, item, u"samen om tafel"_s, Decision::Agreed, -2);
    const AgreementId other = decided(on, item, u"een tweede werker"_s, Decision::NotNow, 0);
    ASSERT_TRUE(table().addDissent(made, u"school"_s, u"ik zou eerst wachten"_s));
    const DecisionStory story = service().story(made).value();
    EXPECT_EQ(story.caseId, id);
    EXPECT_EQ(story.version, table().detail(on)->agenda.last().item.version);
    EXPECT_EQ(story.versionNumber, 1);
    ASSERT_EQ(story.options.size(), 1);
    EXPECT_EQ(story.options.first().id, other);
    ASSERT_EQ(story.row.dissents.size(), 1);
    EXPECT_EQ(story.row.dissents.first().words.text(), u"ik zou eerst wachten"_s);
    EXPECT_TRUE(story.row.effectAsked);
    EXPECT_FALSE(story.isBringer);
    EXPECT_TRUE(service(author).story(made)->isBringer);
    EXPECT_EQ(codeOf(service().story(AgreementId(u"x"_s))), ErrorCode::NotFound);

    const SessionId next = session(u"Volgende"_s, 7);
    ASSERT_EQ(table().detail(next)->openDissents.size(), 1) << "the next table hears it as well";
}

TEST_F(FollowUps, ADecisionIsFoundByWordsThemeWijkAndYear) {
    const SessionId old = session(u"Overlegtafel west"_s, -800);
    const AgendaItemId trend = *table().addTrend(old, ThemeId(u"leren.dyslexie"_s), AreaCode(u"WK034409"_s));
    const AgreementId id = decided(old, trend, u"leesmaatjes in elke school"_s, Decision::Agreed, -700);
    ASSERT_TRUE(table().setDone(id, true));
    const QString year = QString::number(store.clock().now().addDays(-800).toLocalTime().date().year());
    for (const QString& letters :
         {u"lee"_s, u"dys"_s, u"leid"_s, u"west"_s, year, u"dys "_s + year, u"ÉLKE lee"_s}) {
        const auto found = service().find(letters);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->size(), 1) << letters.toStdString();
    }
    for (const QString& letters : {u"maatjes"_s, u"dys 1999"_s, u" "_s})
        EXPECT_TRUE(service().find(letters)->isEmpty()) << letters.toStdString();
    const auto hits = store.as(author).today().quickOpen(u"dys"_s);
    EXPECT_TRUE(std::any_of(hits->cbegin(), hits->cend(), [&](const auto& hit) {
        return hit.kind == u"agreement"_s && hit.id == id.text();
    })) << "three keystrokes";
}

TEST_F(FollowUps, AnOptionSaysHowFarHelpGoesAndWhatTheNeighbourhoodCanDo) {
    const SessionId on = session();
    const AgendaItemId item = *table().addPoint(on, u"rust"_s);
    Agreement agreement = decision(on, item);
    for (const Entry& step : store.as(preparer).vocabulary().list(u"helpLadder"_s)) {
        for (const QString& near : {QString(), u"de speeltuin doet mee"_s}) {
            agreement.helpStep = HelpStep(step.id);
            const auto id = table().record(agreement, u"een rustplek"_s, {}, {}, near);
            ASSERT_TRUE(id);
            const Agreement kept = service().story(*id)->row.agreement;
            EXPECT_EQ(kept.helpStep.id(), step.id);
            EXPECT_EQ(kept.neighbourhood.text(), near);
        }
    }
    agreement.helpStep = HelpStep(u"hoog"_s);
    EXPECT_EQ(codeOf(table().record(agreement, u"een rustplek"_s, {}, {})), ErrorCode::InvalidValue);
    agreement.helpStep = {};
    EXPECT_EQ(codeOf(table().record(agreement, u"een rustplek"_s, {}, {}, u"Piet de Vries doet mee"_s)),
              ErrorCode::OpenFindings);
    EXPECT_TRUE(store.as(preparer).verify()->ok()) << "signatures of both editions";
}

TEST_F(FollowUps, TheRulesHoldForSomebodyWithAPromptToo) {
    const CaseId id = ready();
    const SessionId on = session(u"Overlegtafel"_s, -20);
    const AgendaItemId item = onAgenda(on, id);
    const AgreementId trial = decided(on, item, u"een rustplek"_s, Decision::TryOut, -1);
    const AgreementId plain = decided(on, item, u"wij bellen"_s, Decision::Agreed, -1);
    ASSERT_TRUE(service().weigh(trial, TryOutcome::Keep, u"het werd stiller"_s, {}));
    const QString place = u"agenda/%1/option/1/text"_s.arg(item.text());
    ASSERT_TRUE(store.as(preparer).unsentWords().keep(place, u"nog een idee"_s));
    store.close();
    auto prompt = store.sqlPrompt();
    const auto add = [&](const AgreementId& about, const QString& outcome, const QString& text, int told,
                         int member) {
        static int number = 0;
        const QString row = QString::number(++number).rightJustified(36, u'0');
        return prompt
            ->run(u"INSERT INTO follow_up (id, agreement, member, outcome, text, family_told, at)"
                  " VALUES (?, ?, ?, ?, ?, ?, '2026-01-01T00:00:00.000Z')"_s,
                  {row, about.text(), store.member(member).text(), outcome, text, told})
            .has_value();
    };
    EXPECT_FALSE(prompt->run(u"UPDATE follow_up SET text = 'anders'"_s));
    EXPECT_FALSE(prompt->run(u"UPDATE agreement SET help_step = 'zelf'"_s));
    EXPECT_FALSE(prompt->run(u"UPDATE agreement SET neighbourhood = 'anders'"_s));
    EXPECT_FALSE(add(plain, u"keep"_s, u"het werkt"_s, 0, preparer)) << "no try-out";
    EXPECT_FALSE(add(trial, u"stop"_s, u" "_s, 0, preparer)) << "nothing seen";
    EXPECT_FALSE(add(trial, u"change"_s, u"het werkt"_s, 0, preparer)) << "no day to look again";
    EXPECT_FALSE(add(trial, u"later"_s, u"het werkt"_s, 0, preparer));
    EXPECT_FALSE(add(trial, {}, {}, 1, preparer)) << "not the bringer";
    EXPECT_TRUE(add(trial, {}, {}, 1, author));
    prompt.reset();
    EXPECT_FALSE(store.as(preparer).verify()->ok()) << "put in past the program";
    ASSERT_TRUE(store.as(author).cases().withdraw(id));
    EXPECT_EQ(*store.as(preparer).unsentWords().of(place), QString()) << "goes with the case";
}

} // namespace leertafel::test
