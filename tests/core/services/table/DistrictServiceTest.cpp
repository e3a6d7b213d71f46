#include "core/services/DistrictService.h"

#include "core/services/LearningService.h"
#include "core/services/MemberService.h"
#include "tests/core/services/table/TableFixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace leertafel::test {

using services::DistrictPicture;

class Districts : public TableFixture {
protected:
    services::DistrictService districts() { return store.as(preparer).dossier().districts(); }
    DistrictPicture of(const QString& area) {
        auto picture = districts().picture(AreaCode(area));
        EXPECT_TRUE(picture.has_value());
        return picture ? *picture : DistrictPicture();
    }
    InterventionId action(const QString& title, const QString& area, QDate on) {
        Intervention wanted;
        wanted.area = AreaCode(area);
        wanted.themes = {ThemeId(u"gevoel.druk"_s)};
        wanted.startedOn = on;
        wanted.title = title;
        auto id = trends().addIntervention(wanted);
        EXPECT_TRUE(id.has_value());
        return id ? *id : InterventionId();
    }
    const QString here = u"WK034409"_s, elsewhere = u"WK034410"_s;
};

TEST_F(Districts, RefuseWhatIsNoWijk) {
    for (const QString& code : {store.vocabulary()->city().code, u"onbekend"_s, u"WK9"_s}) {
        const auto picture = districts().picture(AreaCode(code));
        ASSERT_FALSE(picture.has_value()) << code.toStdString();
        EXPECT_EQ(picture.error().code, ErrorCode::InvalidValue);
    }
}

TEST_F(Districts, AreThereWithoutAnything) {
    for (const Area& area : store.vocabulary()->districts()) {
        const DistrictPicture picture = of(area.code);
        EXPECT_FALSE(picture.quarter.isValid());
        EXPECT_TRUE(picture.standingOut.isEmpty() && picture.cases.isEmpty() && picture.actions.isEmpty());
        EXPECT_TRUE(picture.agreements.isEmpty() && picture.lessons.isEmpty() && picture.maxims.isEmpty());
    }
    const auto paper = districts().checked(AreaCode(here));
    ASSERT_TRUE(paper.has_value());
    EXPECT_TRUE(paper->figures.cells.isEmpty());
    // It goes out all the same, so it is written down.
    services::ReleaseService& releases = store.as(preparer).releases();
    const auto given = releases.giveOut(paper->figures, u"pdf"_s);
    ASSERT_TRUE(given.has_value());
    EXPECT_EQ(releases.given()->size(), 1);
    EXPECT_TRUE(releases.cellsOf(*given)->isEmpty());
    EXPECT_TRUE(store.as(preparer).verify()->ok());
}

TEST_F(Districts, SayWhatStandsOutFirstAndNameNoHiddenTheme) {
    importExample();
    if (HasFatalFailure())
        return;
    int shown = 0;
    for (const Area& area : store.vocabulary()->districts()) {
        const DistrictPicture picture = of(area.code);
        ASSERT_TRUE(picture.quarter.isValid());
        const auto overview = trends().overview(picture.quarter, services::Measure::Count);
        ASSERT_TRUE(overview.has_value());
        const qsizetype place = overview->areas.indexOf(picture.area);
        EXPECT_EQ(picture.standingOut.size() + picture.asExpected.size() + picture.unjudged.size(),
                  overview->themes.size());
        for (const services::DistrictTheme& one : picture.standingOut) {
            const auto& cell = overview->at(place, overview->themes.indexOf(one.theme));
            EXPECT_EQ(cell.heat, one.heat);
            EXPECT_NE(cell.point.flag, services::PointFlag::None)
                << "outside the limits, or it does not stand out";
            EXPECT_FALSE(cell.point.hidden) << "what is hidden stands out nowhere";
            EXPECT_FALSE(one.sentence.isEmpty());
            ++shown;
        }
        EXPECT_TRUE(std::is_sorted(
            picture.standingOut.begin(), picture.standingOut.end(), [](const auto& a, const auto& b) {
                return a.heat == services::Heat::FarAbove && b.heat == services::Heat::FarBelow;
            }));
    }
    EXPECT_GT(shown, 0);
}

TEST_F(Districts, HoldTheirOwnActionsAndThoseOfTheCity) {
    importExample();
    if (HasFatalFailure())
        return;
    action(u"gesprek met scholen"_s, here, {2021, 2, 1});
    action(u"inloop op woensdag"_s, elsewhere, {2021, 3, 1});
    action(u"afspraak met alle scholen"_s, store.vocabulary()->city().code, {2022, 2, 1});
    const DistrictPicture picture = of(here);
    ASSERT_EQ(picture.actions.size(), 2);
    EXPECT_EQ(picture.actions[0].action.title, u"afspraak met alle scholen"_s);
    EXPECT_TRUE(picture.actions[0].inCity);
    EXPECT_EQ(picture.actions[1].action.title, u"gesprek met scholen"_s);
    ASSERT_EQ(picture.actions[1].effects.size(), 1);
    EXPECT_FALSE(picture.actions[1].effects[0].words.sentence.isEmpty());
    EXPECT_EQ(of(elsewhere).actions.size(), 2);
}

TEST_F(Districts, HoldWhatTheTableAgreedAboutThem) {
    const SessionId on = session();
    const CaseId id = ready();
    const QString area = store.as(author).cases().detail(id)->versions.first().attributes.area.id();
    const AgendaItemId item = onAgenda(on, id);
    const AgreementId first = recorded(on, item, u"Wij vragen de school om een vaste plek."_s);
    ASSERT_TRUE(table().addDissent(first, u"school"_s, u"Dat lukt in deze klas niet."_s));
    auto trend = table().addTrend(on, ThemeId(u"gevoel.druk"_s), AreaCode(elsewhere));
    ASSERT_TRUE(trend.has_value());
    recorded(on, *trend, u"Over drie maanden kijken wij opnieuw."_s);
    auto point = table().addPoint(on, u"wachttijd"_s);
    ASSERT_TRUE(point.has_value());
    recorded(on, *point, u"De wachttijd komt terug op de agenda."_s);

    const auto texts = [](const DistrictPicture& picture) {
        QStringList all;
        for (const auto& row : picture.agreements)
            all.append(row.agreement.text.text());
        return all;
    };
    const DistrictPicture picture = of(area);
    EXPECT_TRUE(texts(picture).contains(u"Wij vragen de school om een vaste plek."_s));
    ASSERT_FALSE(picture.agreements.isEmpty());
    ASSERT_EQ(picture.agreements[0].dissents.size(), 1);
    EXPECT_EQ(picture.agreements[0].dissents[0].words.text(), u"Dat lukt in deze klas niet."_s);
    EXPECT_FALSE(picture.agreements[0].about.isEmpty());
    EXPECT_EQ(of(area == here ? elsewhere : here).agreements.size() + picture.agreements.size(), 4)
        << "the point is both's, the case and the trend each one's";
    EXPECT_TRUE(texts(of(u"WK034401"_s)).isEmpty()) << "no table of theirs";
    EXPECT_TRUE(texts(of(elsewhere)).contains(u"Over drie maanden kijken wij opnieuw."_s));
}

TEST_F(Districts, KeepWhatWasAgreedOnACaseThatWasTakenBack) {
    const SessionId on = session();
    const CaseId id = ready();
    const AgendaItemId item = onAgenda(on, id);
    recorded(on, item, u"Wij vragen de school om een vaste plek."_s);
    ASSERT_EQ(of(here).agreements.size(), 1);
    EXPECT_FALSE(of(here).agreements[0].about.isEmpty());
    ASSERT_TRUE(store.as(author).cases().withdraw(id));
    const DistrictPicture picture = of(here);
    ASSERT_EQ(picture.agreements.size(), 1) << "the table is all that is known of it";
    EXPECT_TRUE(picture.agreements[0].about.isEmpty());
    EXPECT_TRUE(picture.cases.isEmpty());
}

TEST_F(Districts, CountAllTheirCasesAndShowTheNewest) {
    const int more = DistrictPicture::mostCases + 1;
    CaseId newest;
    for (int i = 0; i < more; ++i)
        newest = released();
    for (int i = 0; i < more; ++i)
        offered(); // newer, and not for everybody yet
    const DistrictPicture picture = of(here);
    EXPECT_EQ(picture.casesInAll, more);
    ASSERT_EQ(picture.cases.size(), DistrictPicture::mostCases);
    EXPECT_EQ(picture.cases[0].id, newest);
}

TEST_F(Districts, HoldTheirReleasedCasesOnly) {
    const CaseId id = ready();
    const auto draft = store.as(author).cases().create();
    ASSERT_TRUE(draft.has_value());
    const QString area = store.as(author).cases().detail(id)->versions.first().attributes.area.id();
    const DistrictPicture picture = of(area);
    ASSERT_EQ(picture.cases.size(), 1);
    EXPECT_EQ(picture.casesInAll, 1);
    EXPECT_EQ(picture.cases[0].id, id);
    auto maxim = store.as(preparer).learning().propose(u"Eerst kijken wat in de klas kan."_s, {}, {}, id, {});
    ASSERT_TRUE(maxim.has_value());
    EXPECT_EQ(of(area).maxims.size(), 1);
    EXPECT_TRUE(of(area == here ? elsewhere : here).maxims.isEmpty());
}

// A page and a trend's story go to paper: what the author only began to write does not.
TEST_F(Districts, TellNothingOfWhatItsAuthorOnlyBegan) {
    const CaseId id = ready();
    const auto detail = store.as(author).cases().detail(id);
    ASSERT_TRUE(detail.has_value());
    const CaseAttributes traits = detail->versions.first().attributes;
    CaseDraft began = completeDraft();
    began.title = u"ZEEHONDJE aan de Verzonnenstraat"_s;
    ASSERT_TRUE(store.as(author).cases().saveDraft(id, began));
    const auto listed = store.as(author).cases().list({});
    ASSERT_TRUE(listed && !listed->isEmpty());
    ASSERT_EQ(listed->first().title, began.title) << "my own list shows my draft";

    const auto picture = store.as(author).dossier().districts().picture(traits.area);
    ASSERT_TRUE(picture && picture->cases.size() == 1);
    EXPECT_EQ(picture->cases[0].title, detail->versions.first().title.text());
    const Quarter quarter = traits.quarter;
    const auto story = store.as(author).trends().story(traits.themes.first(), traits.area, quarter, quarter);
    ASSERT_TRUE(story && story->cases.size() == 1);
    EXPECT_EQ(story->cases[0].title, detail->versions.first().title.text());
}

TEST_F(Districts, KnowWhomOneTurnsTo) {
    services::MemberService& members = store.as(0).members();
    ASSERT_TRUE(members.addOrganisation(u"KOOS"_s, Track::Three, {u"gedragswetenschapper"_s}));
    ASSERT_TRUE(members.addOrganisation(u"Spoor030"_s, Track::Three, {u"gedragswetenschapper"_s}));
    ASSERT_TRUE(members.addOrganisation(u"Woonhulp"_s, Track::One, {u"adviseur"_s}));
    ASSERT_TRUE(members.addOrganisation(u"Zonder functies"_s, Track::One, {}));
    ASSERT_TRUE(members.addTeam(u"Team Verzonnen"_s, here));
    const DistrictPicture picture = of(here);
    QStringList names;
    for (const Organisation& each : picture.contacts)
        names.append(each.name);
    EXPECT_EQ(names, QStringList({u"KOOS"_s, u"Woonhulp"_s})) << "of the providers the one of this wijk";
    ASSERT_EQ(picture.teams.size(), 1);
    EXPECT_EQ(picture.teams[0].name, u"Team Verzonnen"_s);
    EXPECT_TRUE(of(elsewhere).teams.isEmpty());
}

TEST_F(Districts, TakeOutOnlyWhatMayGoOutAndWriteItDown) {
    importExample();
    if (HasFatalFailure())
        return;
    action(u"gesprek met scholen"_s, here, {2021, 2, 1});
    auto checked = districts().checked(AreaCode(here));
    ASSERT_TRUE(checked.has_value());
    const QList<AreaCode> areas{AreaCode(here), AreaCode(store.vocabulary()->city().code)};
    EXPECT_EQ(checked->figures.request.areas, areas);
    for (const services::DistrictTheme& one : checked->picture.standingOut)
        EXPECT_TRUE(checked->figures.request.themes.contains(one.theme));
    for (const services::DistrictAction& row : checked->picture.actions)
        for (const services::DistrictEffect& effect : row.effects)
            EXPECT_TRUE(checked->figures.request.themes.contains(effect.theme));
    EXPECT_TRUE(checked->picture.asExpected.isEmpty() && checked->picture.unjudged.isEmpty());
    // What is kept back in the cells is in no sentence: it speaks of the checked figures alone.
    for (const services::DistrictTheme& one : checked->picture.standingOut) {
        const auto* cell = checked->figures.find(one.theme, areas[0], checked->picture.quarter, 1);
        ASSERT_NE(cell, nullptr);
        EXPECT_EQ(cell->why, services::WhyHidden::Shown);
    }
    auto release = store.as(preparer).releases().giveOut(checked->figures, u"pdf"_s);
    ASSERT_TRUE(release.has_value());
    const auto given = store.as(preparer).releases().given();
    ASSERT_TRUE(given && !given->isEmpty());
    EXPECT_EQ(given->first().kind, u"district"_s);
    // The same again may go out: nothing new is told.
    EXPECT_TRUE(districts().checked(AreaCode(here)).has_value());
}

TEST_F(Districts, SayHowManyThemesStandOutAndMayNotGoOut) {
    const ThemeId theme(u"gevoel.druk"_s);
    const QString small = u"WK034401"_s;
    const Quarter first = Quarter::of(2021, 1), last = first.plus(18);
    QByteArray lines("kwartaal;wijk;thema;verwijzer;aantal\n");
    for (int i = 0; i < 20; ++i)
        for (const auto& [area, count] : {std::pair{small, 6},
                                          {u"WK034402"_s, 9},
                                          {u"WK034403"_s, 20 + i % 3},
                                          {here, i == 18 ? 38 : 14 + i % 3}})
            lines += u"%1;%2;%3;huisarts;%4\n"_s
                         .arg(first.plus(i).text(), area, theme.id(), QString::number(count))
                         .toUtf8();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"cijfers.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(lines) > 0);
    file.close();
    ASSERT_TRUE(trends().importCounts(file.fileName(), u"verzonnen"_s, services::OnRefused::ImportNothing));
    auto checked = districts().checked(AreaCode(here));
    ASSERT_TRUE(checked);
    ASSERT_EQ(checked->picture.standingOut.size(), 1);
    EXPECT_EQ(checked->picture.withheld, 0);
    // Everything around this wijk goes out, and then one of those numbers turns out small.
    services::ReleaseService& releases = store.as(preparer).releases();
    const AreaCode city(store.vocabulary()->city().code);
    const auto around = releases.check(
        {u"overTime"_s, {theme}, {AreaCode(small), AreaCode(u"WK034402"_s), AreaCode(u"WK034403"_s), city}});
    ASSERT_TRUE(around && releases.giveOut(*around, u"clipboard"_s));
    // Three of them were of this wijk: the sum over the city, which is out, stays true.
    for (const auto& [area, count] : {std::pair{small, 3}, {here, 41}})
        ASSERT_TRUE(trends().typeCount({last, AreaCode(area), theme, Referrer(u"huisarts"_s), count},
                                       u"verbeterd"_s));
    EXPECT_EQ(of(here).standingOut.size(), 1) << "in the window it may be seen";
    checked = districts().checked(AreaCode(here));
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked->picture.standingOut.isEmpty());
    EXPECT_EQ(checked->picture.withheld, 1);
}

} // namespace leertafel::test
