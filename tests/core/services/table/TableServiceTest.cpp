#include "tests/core/services/table/TableFixture.h"

#include "core/services/UnsentWords.h"

namespace leertafel::test {

using Table = TableFixture;

TEST_F(Table, ASessionKeepsWhatWasSaidAboutIt) {
    const SessionId id = session();
    auto detail = table().detail(id);
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->session.title, u"Overlegtafel west"_s);
    EXPECT_EQ(detail->session.preparer, store.member(preparer));
    EXPECT_EQ(detail->session.areas.size(), 2);
    EXPECT_EQ(detail->session.seats, wanted().seats);
    EXPECT_EQ(detail->session.start, wanted().start);
    ASSERT_EQ(detail->agenda.size(), 1) << "open agreements first";
    EXPECT_EQ(detail->agenda.first().item.kind, AgendaKind::Agreements);
    TableSession changed = detail->session;
    changed.minutes = 120;
    changed.seats.removeLast();
    ASSERT_TRUE(table().update(changed));
    EXPECT_EQ(table().detail(id)->session.minutes, 120);
    EXPECT_EQ(table().detail(id)->session.seats.size(), 1);
    changed.title.clear();
    EXPECT_EQ(table().update(changed).error().list, QStringList{u"title"_s});
    EXPECT_EQ(table().detail(SessionId(u"nope"_s)).error().code, ErrorCode::NotFound);
}

TEST_F(Table, SaysEverythingThatIsMissingAtOnce) {
    CaseDraft draft = completeDraft();
    draft.fields.insert(u"geprobeerd"_s, {});
    draft.fields.insert(u"vraag"_s, u"  "_s);
    const CaseId id = released(draft);
    const SessionId on = session();
    EXPECT_EQ(table().missingForTable(id).value(), (QStringList{u"geprobeerd"_s, u"vraag"_s, u"floor"_s}));
    const auto refused = table().addCase(on, id, AgendaReason(u"crossDomain"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Incomplete);
    EXPECT_EQ(refused.error().list.size(), 3);
    EXPECT_EQ(stateOf(id), CaseState::Released);
}

TEST_F(Table, ADraftLacksItsReleaseToo) {
    const CaseId id = written();
    const QStringList missing = store.as(author).table().missingForTable(id).value();
    EXPECT_EQ(missing, (QStringList{u"floor"_s, u"released"_s}));
    EXPECT_EQ(codeOf(table().missingForTable(id)), ErrorCode::NotFound) << "a draft is its author's alone";
}

TEST_F(Table, ACaseIsScheduledWithTheVersionThatWasReleased) {
    const CaseId id = ready();
    const VersionId seen = currentOf(id);
    const SessionId on = session();
    const AgendaItemId item = onAgenda(on, id);
    EXPECT_EQ(stateOf(id), CaseState::Scheduled);
    rewrite(id, u"een andere vraag"_s);
    ASSERT_TRUE(store.as(author).cases().freeze(id));
    auto detail = table().detail(on);
    ASSERT_TRUE(detail);
    const services::AgendaRow& row = detail->agenda.last();
    EXPECT_EQ(row.item.id, item);
    EXPECT_EQ(row.item.version, seen) << "not the text that came later";
    EXPECT_EQ(row.title, completeDraft().title);
    EXPECT_TRUE(row.missing.isEmpty());
    EXPECT_FALSE(row.acute);
    EXPECT_EQ(detail->minutesPlanned, 30);
}

TEST_F(Table, AcuteUnsafetyIsSaid) {
    const CaseId id = ready();
    ASSERT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::AcuteOrStructural));
    const SessionId on = session();
    onAgenda(on, id);
    EXPECT_TRUE(table().detail(on)->agenda.last().acute);
    EXPECT_TRUE(table().detail(on)->agenda.last().actFirst);
}

TEST_F(Table, OnlyAPreparerSchedules) {
    const CaseId id = ready();
    const SessionId on = session();
    ASSERT_TRUE(store.as(author).members().setFunctions(store.member(third), MemberFunction::Worker));
    const auto refused = store.as(third).table().addCase(on, id, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(table().detail(on)->agenda.size(), 1);
}

TEST_F(Table, ItemsMoveBehindTheOpenAgreements) {
    const SessionId on = session();
    const AgendaItemId first = table().addPoint(on, u"rondje"_s).value();
    const AgendaItemId second = table().addPoint(on, u"mededelingen"_s, 5).value();
    const auto order = [&] {
        QList<AgendaItemId> ids;
        const SessionDetail detail = table().detail(on).value();
        for (int i = 0; i < detail.agenda.size(); ++i) {
            EXPECT_EQ(detail.agenda[i].item.position, i + 1);
            ids.append(detail.agenda[i].item.id);
        }
        return ids;
    };
    const AgendaItemId agreements = order().first();
    ASSERT_TRUE(table().move(second, 1));
    EXPECT_EQ(order(), (QList<AgendaItemId>{agreements, second, first}));
    ASSERT_TRUE(table().move(second, 99));
    EXPECT_EQ(order(), (QList<AgendaItemId>{agreements, first, second}));
    ASSERT_TRUE(table().removeItem(first));
    EXPECT_EQ(order(), (QList<AgendaItemId>{agreements, second}));
    ASSERT_TRUE(table().undoRemoveItem(first));
    EXPECT_EQ(order(), (QList<AgendaItemId>{agreements, first, second}));
    ASSERT_TRUE(table().setMinutes(first, 15));
    EXPECT_EQ(table().detail(on)->minutesPlanned, 30);
    EXPECT_EQ(codeOf(table().setMinutes(first, -1)), ErrorCode::InvalidValue);
    EXPECT_EQ(codeOf(table().setReason(first, AgendaReason(u"zomaar"_s))), ErrorCode::InvalidValue);
    EXPECT_EQ(codeOf(table().addPoint(on, u"bellen met 06-12345678"_s)), ErrorCode::OpenFindings);
    EXPECT_EQ(codeOf(table().addPoint(on, u"verder met Zwoeffel"_s)), ErrorCode::OpenFindings)
        << "what may be a name is no title either";
}

TEST_F(Table, RemovingFreesTheCaseAndCanBeTakenBack) {
    const CaseId id = ready();
    const SessionId on = session();
    const AgendaItemId item = onAgenda(on, id);
    ASSERT_TRUE(table().removeItem(item));
    EXPECT_EQ(stateOf(id), CaseState::Released);
    ASSERT_TRUE(table().undoRemoveItem(item));
    EXPECT_EQ(stateOf(id), CaseState::Scheduled);
    ASSERT_TRUE(table().remove(on));
    EXPECT_EQ(stateOf(id), CaseState::Released);
    EXPECT_TRUE(table().sessions()->isEmpty());
    ASSERT_TRUE(table().undoRemove(on));
    EXPECT_EQ(stateOf(id), CaseState::Scheduled);
    EXPECT_EQ(table().sessions()->size(), 1);
    EXPECT_EQ(table().detail(on)->agenda.size(), 2);
}

TEST_F(Table, WhatIsStillBeingWrittenGoesAndComesBackWithItsItem) {
    const SessionId on = session();
    const AgendaItemId first = *table().addPoint(on, u"wachttijd"_s);
    const AgendaItemId second = *table().addPoint(on, u"vervoer"_s);
    const QString place = u"agenda/%1/option/1/text"_s.arg(first.text());
    const QString other = u"agenda/%1/option/1/text"_s.arg(second.text());
    const QString part = u"session/%1/item"_s.arg(on.text());
    const auto kept = [&](int member, const QString& where) {
        return *store.as(member).unsentWords().of(where);
    };
    ASSERT_TRUE(store.as(author).unsentWords().keep(place, u"eerst wachten"_s));
    ASSERT_TRUE(store.as(preparer).unsentWords().keep(place, u"school bellen"_s));
    ASSERT_TRUE(store.as(preparer).unsentWords().keep(other, u"samen rijden"_s));
    ASSERT_TRUE(store.as(preparer).unsentWords().keep(part, second.text()));

    ASSERT_TRUE(table().removeItem(first));
    EXPECT_EQ(kept(preparer, place), QString());
    EXPECT_EQ(kept(preparer, other), u"samen rijden"_s);
    ASSERT_TRUE(table().undoRemoveItem(first));
    EXPECT_EQ(kept(preparer, place), u"school bellen"_s);

    ASSERT_TRUE(table().remove(on));
    EXPECT_EQ(kept(preparer, place) + kept(preparer, other) + kept(preparer, part), QString());
    ASSERT_TRUE(table().undoRemove(on));
    EXPECT_EQ(kept(preparer, place), u"school bellen"_s);
    EXPECT_EQ(kept(preparer, other), u"samen rijden"_s);
    EXPECT_EQ(kept(preparer, part), second.text());
    EXPECT_EQ(kept(author, place), u"eerst wachten"_s) << "of whoever it was";

    ASSERT_TRUE(table().removeItem(first));
    EXPECT_EQ(kept(author, place), QString());
}

TEST_F(Table, WhatIsDecidedHasAnOwnerAndADate) {
    const CaseId id = ready();
    const SessionId on = session();
    const AgendaItemId item = onAgenda(on, id);
    Agreement half = decision(on, item);
    half.owner.clear();
    half.dueOn = {};
    EXPECT_EQ(table().record(half, {}, {}, {}).error().list,
              (QStringList{u"text"_s, u"owner"_s, u"dueOn"_s}));
    half.decision = Decision::NotNow;
    EXPECT_EQ(table().record(half, u"nu niet"_s, {}, {}).error().list, QStringList{u"reason"_s});
    ASSERT_TRUE(table().record(half, u"nu niet"_s, u"eerst de school spreken"_s, {}));
    EXPECT_EQ(codeOf(table().record(decision(on, item), u"bel 06-12345678"_s, {}, {})),
              ErrorCode::OpenFindings);

    recorded(on, item, u"de school past het rooster aan"_s);
    ASSERT_TRUE(table().markHeld(on));
    EXPECT_EQ(stateOf(id), CaseState::Discussed);
    EXPECT_EQ(table().detail(on)->session.state, SessionState::Held);
    EXPECT_EQ(codeOf(table().markHeld(on)), ErrorCode::WrongState);
    EXPECT_EQ(codeOf(table().remove(on)), ErrorCode::WrongState);
    EXPECT_EQ(codeOf(table().removeItem(item)), ErrorCode::WrongState);
    EXPECT_EQ(table().openAgreements()->size(), 1) << "what waits asks nothing of anybody";
    auto report = store.as(preparer).verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->ok()) << qPrintable(report->broken.join(u'\n'));
}

TEST_F(Table, OpenAgreementsOfAnotherWijkStayWithItsOwnTable) {
    const auto agreedAt = [this](const QList<AreaCode>& areas) {
        const SessionId earlier = session(u"Overlegtafel januari"_s, -20);
        const auto detail = table().detail(earlier);
        TableSession changed = detail ? detail->session : TableSession{};
        changed.areas = areas;
        EXPECT_TRUE(table().update(changed));
        return recorded(earlier, table().addPoint(earlier, u"wachtlijst"_s).value(), u"wij vragen het na"_s);
    };
    const AreaCode west(u"WK034401"_s), oost(u"WK034406"_s);
    const AgreementId both = agreedAt({west, oost}), other = agreedAt({oost}), everywhere = agreedAt({});
    const auto coming = table().detail(session(u"Overlegtafel maart"_s, 20));
    ASSERT_TRUE(coming);
    TableSession next = coming->session;
    next.areas = {west};
    ASSERT_TRUE(table().update(next));
    QList<AgreementId> come;
    const auto march = table().detail(next.id);
    ASSERT_TRUE(march);
    for (const Agreement& each : march->openBefore)
        come.append(each.id);
    EXPECT_EQ(come.size(), 2);
    EXPECT_TRUE(come.contains(both) && come.contains(everywhere));
    EXPECT_FALSE(come.contains(other));
    EXPECT_EQ(table().openAgreements()->size(), 3) << "what came of it shows all of them";
    next.areas.clear();
    ASSERT_TRUE(table().update(next));
    const auto anywhere = table().detail(next.id);
    ASSERT_TRUE(anywhere);
    EXPECT_EQ(anywhere->openBefore.size(), 3);
}

TEST_F(Table, OpenAgreementsComeToTheNextTable) {
    const SessionId earlier = session(u"Overlegtafel januari"_s, -20);
    const SessionId later = session(u"Overlegtafel maart"_s, 20);
    const AgendaItemId item = table().addPoint(earlier, u"wachtlijst"_s).value();
    const AgreementId one = recorded(earlier, item, u"wij vragen het na"_s);
    ASSERT_EQ(table().detail(later)->openBefore.size(), 1);
    EXPECT_EQ(table().detail(later)->openBefore.first().id, one);
    EXPECT_TRUE(table().detail(earlier)->openBefore.isEmpty());
    ASSERT_TRUE(table().setDone(one, true));
    EXPECT_TRUE(table().detail(later)->openBefore.isEmpty());
    EXPECT_TRUE(table().detail(earlier)->agreements.first().done);
    ASSERT_TRUE(table().setDone(one, false));
    EXPECT_EQ(table().openAgreements()->size(), 1);
}

TEST_F(Table, AnotherOpinionStandsInItsOwnWords) {
    const SessionId on = session();
    const AgendaItemId item = table().addPoint(on, u"wachtlijst"_s).value();
    const AgreementId id = recorded(on, item, u"wij vragen het na"_s);
    ASSERT_TRUE(table().addDissent(id, u"school"_s, u"dit lost het niet op"_s));
    auto detail = table().detail(on);
    ASSERT_EQ(detail->dissents.size(), 1);
    EXPECT_EQ(detail->dissents.first().words.text(), u"dit lost het niet op"_s);
    EXPECT_EQ(detail->dissents.first().function, u"school"_s);
    EXPECT_EQ(table().addDissent(id, u"school"_s, {}).error().list, QStringList{u"words"_s});
}

TEST_F(Table, NobodyChangesWhatWasAgreedNotEvenWithSql) {
    const SessionId on = session();
    const AgendaItemId item = table().addPoint(on, u"wachtlijst"_s).value();
    const AgreementId id = recorded(on, item, u"wij vragen het na"_s);
    ASSERT_TRUE(table().addDissent(id, u"school"_s, u"dit lost het niet op"_s));
    EXPECT_EQ(refusedBySql(u"UPDATE agreement SET text = 'iets anders'"_s), ErrorCode::NotAllowed);
    EXPECT_EQ(refusedBySql(u"UPDATE agreement SET owner = 'iemand'"_s), ErrorCode::NotAllowed);
    EXPECT_EQ(refusedBySql(u"DELETE FROM agreement"_s), ErrorCode::NotAllowed);
    EXPECT_EQ(refusedBySql(u"UPDATE dissent SET words = 'eens'"_s), ErrorCode::NotAllowed);
    EXPECT_EQ(refusedBySql(u"DELETE FROM dissent"_s), ErrorCode::NotAllowed);
    EXPECT_EQ(refusedBySql(u"INSERT OR REPLACE INTO dissent SELECT id, agreement, '', 'eens', recorded_by, at"
                           " FROM dissent"_s),
              ErrorCode::NotAllowed);
    EXPECT_EQ(refusedBySql(u"UPDATE table_session SET removed_at = '2026-01-01T00:00:00.000Z'"_s),
              ErrorCode::WrongState);
    EXPECT_EQ(refusedBySql(u"UPDATE agreement SET done = 1"_s), std::nullopt) << "that may change";
}

TEST_F(Table, AnUnreleasedTextComesOnNoAgendaNotEvenWithSql) {
    const CaseId id = offered();
    const SessionId on = session();
    const VersionId version = currentOf(id);
    const QString insert = u"INSERT INTO agenda_item (id, session, position, kind, minutes, case_id, version)"
                           " VALUES ('00000000-0000-7000-8000-000000000009', ?, 2, 'case', 20, ?, ?)"_s;
    const QVariantList values{on.text(), id.text(), version.text()};
    EXPECT_EQ(refusedBySql(insert, values), ErrorCode::SafetyNotJudged);
    ASSERT_TRUE(store.as(author).cases().judgeSafety(id, SafetyFloor::SafeEnough));
    EXPECT_EQ(refusedBySql(insert, values), ErrorCode::Incomplete);
}

TEST_F(Table, ATrendIsToldAsItLayOnTheTableThen) {
    importExample();
    const QDate then(2023, 1, 12);
    const SessionId on =
        session(u"Overlegtafel toen"_s, static_cast<int>(store.clock().now().date().daysTo(then)));
    ASSERT_TRUE(table().addTrend(on, ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s)));
    const auto detail = table().detail(on);
    ASSERT_TRUE(detail);
    EXPECT_TRUE(detail->agenda.last().detail.contains(u"2022-K4"_s))
        << qPrintable(detail->agenda.last().detail);
    EXPECT_TRUE(detail->agenda.last().unexplained) << "that quarter stands out";
    auto pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_TRUE(pack);
    EXPECT_TRUE(pack->trends.first().sentence.contains(u"2022-K4"_s));
    EXPECT_TRUE(pack->trends.first().unknown.contains(u"explanation"_s));
}

TEST_F(Table, ATrendBringsItsSentenceAndWhatItLacks) {
    importExample();
    const SessionId on = session();
    ASSERT_TRUE(table().addTrend(on, ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s)));
    auto detail = table().detail(on);
    ASSERT_TRUE(detail);
    const services::AgendaRow& row = detail->agenda.last();
    EXPECT_TRUE(row.title.endsWith(u"in Leidsche Rijn"_s)) << qPrintable(row.title);
    EXPECT_TRUE(row.detail.contains(u"2025-K3"_s)) << qPrintable(row.detail);
    EXPECT_TRUE(row.brief.contains(u"2025-K3"_s)) << qPrintable(row.brief);
    EXPECT_LT(row.brief.size(), row.detail.size());
    EXPECT_FALSE(row.unexplained) << "it fits chance";
    EXPECT_EQ(row.missing, QStringList{u"stories"_s});
    EXPECT_EQ(codeOf(table().addTrend(on, ThemeId(u"leren.rekenen"_s), AreaCode(u"WK034409"_s))),
              ErrorCode::InvalidValue);
    EXPECT_EQ(codeOf(table().addTrend(on, ThemeId(u"gevoel.druk"_s), AreaCode(u"BU03440111"_s))),
              ErrorCode::InvalidValue);
}

} // namespace leertafel::test
