#include "core/services/ReleaseService.h"
#include "tests/core/services/table/TableFixture.h"

namespace leertafel::test {

using Dossier = TableFixture;

TEST_F(Dossier, ThePackHoldsFrozenReleasedVersionsAndNoNames) {
    importExample();
    const CaseId id = ready();
    const SessionId on = session();
    onAgenda(on, id);
    ASSERT_TRUE(table().addTrend(on, ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s)));
    rewrite(id, u"nieuwe woorden die nog niemand vrijgaf"_s);
    ASSERT_TRUE(store.as(author).cases().freeze(id));

    auto pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_TRUE(pack);
    ASSERT_EQ(pack->cases.size(), 1);
    EXPECT_EQ(pack->cases.first().version.number, 1);
    EXPECT_TRUE(pack->cases.first().authorName.isEmpty());
    EXPECT_EQ(pack->cases.first().floor, SafetyFloor::SafeEnough);
    for (const CaseField& field : pack->cases.first().version.fields)
        EXPECT_FALSE(field.text.text().contains(u"nieuwe woorden"_s));
    ASSERT_EQ(pack->trends.size(), 1);
    const services::PackTrend& trend = pack->trends.first();
    EXPECT_EQ(trend.series.points.size(), 40);
    EXPECT_FALSE(trend.sentence.isEmpty());
    EXPECT_FALSE(trend.methodLine.isEmpty());
    EXPECT_FALSE(trend.unknown.contains(u"explanation"_s)) << "chance needs none";
    EXPECT_TRUE(trend.unknown.contains(u"stories"_s));
    EXPECT_TRUE(trend.unknown.contains(u"provisional"_s));
    EXPECT_FALSE(trend.unknown.contains(u"population"_s));
    EXPECT_EQ(pack->made, store.clock().now());

    services::PackOptions named;
    named.authorNames = true;
    EXPECT_EQ(store.as(preparer).dossier().readingPack(on, named)->cases.first().authorName,
              TestStore::name(author));
}

TEST_F(Dossier, AReportIsNotRefusedForNumbersThatItDoesNotPrint) {
    const ThemeId theme(u"gevoel.druk"_s);
    const Quarter first = Quarter::of(2020, 1);
    QByteArray lines("kwartaal;wijk;thema;verwijzer;aantal\n");
    QList<AreaCode> everywhere;
    for (const Area& area : store.vocabulary()->districts())
        everywhere.append(AreaCode(area.code));
    everywhere.append(AreaCode(u"onbekend"_s));
    for (const AreaCode& area : std::as_const(everywhere))
        for (int q = 0; q < 12; ++q) {
            const int count = q > 0                        ? 90
                              : area.id() == u"WK034401"_s ? 0
                              : area.id() == u"onbekend"_s ? 5
                                                           : 90;
            lines += u"%1;%2;%3;huisarts;%4\n"_s
                         .arg(first.plus(q).text(), area.id(), theme.id(), QString::number(count))
                         .toUtf8();
        }
    QTemporaryDir folder;
    QFile file(folder.filePath(u"cijfers.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(lines);
    file.close();
    ASSERT_TRUE(trends().importCounts(file.fileName(), u"verzonnen"_s, services::OnRefused::ImportNothing));
    everywhere.append(AreaCode(store.vocabulary()->city().code));
    services::ReleaseService& releases = store.as(preparer).releases();
    const auto out = releases.check({u"overTime"_s, {theme}, everywhere, {}, {}, true});
    ASSERT_TRUE(out);
    ASSERT_TRUE(releases.giveOut(*out, u"clipboard"_s));
    // Three requests turn out to be of a wijk: 3 and 2 now, and everything around them is out.
    for (const auto& [area, count] : {std::pair(u"WK034401"_s, 3), std::pair(u"onbekend"_s, 2)})
        ASSERT_TRUE(trends().typeCount({first, AreaCode(area), theme, Referrer(u"huisarts"_s), count},
                                       u"verbeterd"_s));
    const SessionId on = session();
    ASSERT_TRUE(table().addTrend(on, theme, AreaCode(u"WK034409"_s)));
    const auto pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().code, ErrorCode::FiguresTell);
    const auto report = store.as(preparer).dossier().report(on, {});
    ASSERT_TRUE(report) << "it says what was agreed";
    EXPECT_TRUE(report->trends.isEmpty());
}

TEST_F(Dossier, ThePackKnowsWhatLayOnTheTableBefore) {
    const CaseId id = ready();
    const SessionId first = session(u"Overlegtafel west"_s, 7);
    onAgenda(first, id);
    auto alone = store.as(preparer).dossier().readingPack(first, {});
    ASSERT_TRUE(alone);
    EXPECT_FALSE(alone->cases.first().before) << "it is the first time";
    ASSERT_TRUE(table().markHeld(first)); // a case lies on one open table at a time

    // Of another kind, for other wijken, or later: none of them is the one before.
    TableSession other = wanted(u"Maatwerk"_s, 8);
    other.kind = SessionKind(u"maatwerktafel"_s);
    auto otherKind = table().create(other);
    ASSERT_TRUE(otherKind);
    TableSession far = wanted(u"Ver weg"_s, 9);
    far.areas = {AreaCode(u"WK034401"_s)};
    auto farAway = table().create(far);
    ASSERT_TRUE(farAway);
    const SessionId later = session(u"Later"_s, 60);
    for (const SessionId& each : {*otherKind, *farAway, later}) {
        onAgenda(each, id);
        ASSERT_TRUE(table().markHeld(each));
    }

    const SessionId next = session(u"Overlegtafel west"_s, 37);
    onAgenda(next, id);
    auto pack = store.as(preparer).dossier().readingPack(next, {});
    ASSERT_TRUE(pack);
    ASSERT_TRUE(pack->cases.first().before);
    EXPECT_FALSE(store.as(preparer).dossier().report(next, {})->cases.first().before) << "it prints none";
    EXPECT_EQ(pack->cases.first().before->id, pack->cases.first().version.id);
    EXPECT_EQ(pack->cases.first().beforeOn, table().detail(first)->session.start.toLocalTime().date());
}

TEST_F(Dossier, ThePackHidesWhatMayNotGoOut) {
    importExample();
    services::Workspace& workspace = store.as(preparer);
    const ThemeId theme(u"gevoel.druk"_s);
    const AreaCode city(workspace.vocabulary().city().code);
    // Whole years can be added up, so more is hidden of what goes out than on screen.
    const auto hiddenMore = [&](const AreaCode& area) {
        const auto figures = workspace.releases().check({u"pack"_s, {theme}, {area, city}});
        const auto shown = workspace.trends().series(theme, area, services::Measure::Count);
        EXPECT_TRUE(figures && shown);
        QList<Quarter> more;
        for (const services::TrendPoint& point : shown->points) {
            const services::CheckedCell* cell = figures->find(theme, area, point.quarter, 1);
            if (point.count && cell != nullptr && !cell->key.count)
                more.append(point.quarter);
        }
        return more;
    };
    AreaCode area;
    QList<Quarter> hidden;
    for (const Area& wijk : workspace.vocabulary().districts()) {
        if (hidden.isEmpty()) {
            area = AreaCode(wijk.code);
            hidden = hiddenMore(area);
        }
    }
    ASSERT_FALSE(hidden.isEmpty());
    const SessionId on = session();
    ASSERT_TRUE(table().addTrend(on, theme, area));
    const auto pack = workspace.dossier().readingPack(on, {});
    ASSERT_TRUE(pack);
    ASSERT_EQ(pack->trends.size(), 1);
    int found = 0;
    for (const services::TrendPoint& point : pack->trends.first().series.points) {
        if (!hidden.contains(point.quarter))
            continue;
        ++found;
        EXPECT_TRUE(point.hidden);
        EXPECT_FALSE(point.count);
    }
    EXPECT_EQ(found, hidden.size());
}

TEST_F(Dossier, ThePackSaysWhichCaseIsAlone) {
    const CaseId id = ready();
    const SessionId on = session();
    onAgenda(on, id);
    auto pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_TRUE(pack);
    EXPECT_TRUE(pack->cases.first().risk.recognisable);
    EXPECT_EQ(pack->cases.first().risk.alike, 1);
    for (int more = 0; more < 4; ++more)
        released(completeDraft());
    pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_TRUE(pack);
    EXPECT_FALSE(pack->cases.first().risk.recognisable);
}

TEST_F(Dossier, TheRegisterHoldsWhatThePackPrints) {
    importExample();
    services::Workspace& workspace = store.as(preparer);
    const SessionId on = session();
    const ThemeId theme(u"gevoel.druk"_s);
    // Both have the city of that theme.
    ASSERT_TRUE(table().addTrend(on, theme, AreaCode(u"WK034409"_s)));
    ASSERT_TRUE(table().addTrend(on, theme, AreaCode(u"WK034410"_s)));
    const auto pack = workspace.dossier().readingPack(on, {});
    ASSERT_TRUE(pack);
    const auto given = workspace.releases().giveOut(pack->figures, u"pdf"_s);
    ASSERT_TRUE(given);
    EXPECT_EQ(workspace.releases().given()->first().kind, u"pack"_s);
    const auto cells = workspace.releases().cellsOf(*given);
    ASSERT_TRUE(cells);
    EXPECT_EQ(cells->size(), pack->figures.cells.size());
    EXPECT_GE(cells->size(), 3 * 39) << "all quarters of both and the city that were registered";
    for (const services::PackTrend& trend : pack->trends) {
        for (const services::TrendPoint& point : trend.series.points) {
            const services::CheckedCell* cell =
                pack->figures.find(theme, trend.series.area, point.quarter, 1);
            ASSERT_EQ(cell == nullptr, point.missing);
            if (cell != nullptr) {
                EXPECT_EQ(cell->key.count, point.count);
            }
        }
    }
    const auto report = workspace.dossier().report(on, {});
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->figures.cells.isEmpty()) << "it prints no number";
}

TEST_F(Dossier, TheRegisterHoldsTheWijkenWhoseActionsACitySheetTells) {
    importExample();
    services::Workspace& workspace = store.as(preparer);
    const ThemeId theme(u"gevoel.druk"_s);
    Intervention action;
    action.area = AreaCode(u"WK034409"_s);
    action.themes = {theme};
    action.startedOn = QDate(2023, 1, 10);
    action.title = u"met de scholen gepraat"_s;
    action.expectation = u"minder aanvragen in de wijk"_s;
    ASSERT_TRUE(workspace.trends().addIntervention(action));
    const SessionId on = session();
    ASSERT_TRUE(table().addTrend(on, theme, AreaCode(workspace.vocabulary().city().code)));
    const auto pack = workspace.dossier().readingPack(on, {});
    ASSERT_TRUE(pack);
    ASSERT_EQ(pack->trends.size(), 1);
    ASSERT_EQ(pack->trends.first().story.actions.size(), 1);
    EXPECT_NE(pack->figures.find(theme, action.area, *Quarter::parse(u"2022-K3"_s), 1), nullptr);
    EXPECT_EQ(pack->figures.find(theme, AreaCode(u"WK034410"_s), *Quarter::parse(u"2022-K3"_s), 1), nullptr)
        << "nothing of it is told";
}

TEST_F(Dossier, TwoPacksTogetherGiveNoSmallNumberAway) {
    services::Workspace& workspace = store.as(preparer);
    const ThemeId theme(u"gevoel.druk"_s);
    const AreaCode small(u"WK034401"_s), partner(u"WK034402"_s), other(u"WK034403"_s);
    const AreaCode city(workspace.vocabulary().city().code);
    const Quarter first = Quarter::of(2020, 1);
    for (const Area& area : workspace.vocabulary().districts())
        for (int quarter = 0; quarter < 2; ++quarter) {
            const int count = quarter > 0                 ? 20
                              : area.code == small.id()   ? 6
                              : area.code == partner.id() ? 9
                                                          : 20;
            ASSERT_TRUE(trends().typeCount(
                {first.plus(quarter), AreaCode(area.code), theme, Referrer(u"huisarts"_s), count},
                u"verzonnen"_s));
        }
    const SessionId before = session(u"eerste tafel"_s);
    ASSERT_TRUE(table().addTrend(before, theme, small));
    ASSERT_TRUE(table().addTrend(before, theme, partner));
    const SessionId after = session(u"tweede tafel"_s, 14);
    ASSERT_TRUE(table().addTrend(after, theme, other));
    const auto cityIn = [&](const services::Pack& pack) {
        return pack.figures.find(theme, city, first, 1)->key.count;
    };
    const auto given = workspace.dossier().readingPack(before, {});
    ASSERT_TRUE(given);
    EXPECT_TRUE(cityIn(*given));
    ASSERT_TRUE(workspace.releases().giveOut(given->figures, u"pdf"_s));
    ASSERT_TRUE(trends().typeCount({first, small, theme, Referrer(u"huisarts"_s), 3}, u"verbeterd"_s));
    // What the city lost since, the wijk lost: with the nine of the partner, the three would be known.
    const auto pack = workspace.dossier().readingPack(after, {});
    ASSERT_TRUE(pack);
    EXPECT_FALSE(cityIn(*pack));
    EXPECT_EQ(pack->figures.find(theme, city, first, 1)->why, services::WhyHidden::ToldBefore);
}

TEST_F(Dossier, AWithdrawnCaseKeepsThePackFromBeingMade) {
    const CaseId id = ready();
    const SessionId on = session();
    onAgenda(on, id);
    ASSERT_TRUE(store.as(author).cases().withdraw(id));
    auto pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().code, ErrorCode::Incomplete);
    EXPECT_EQ(pack.error().list, QStringList{u"released"_s});
    EXPECT_FALSE(pack.error().context.value(u"items"_s).isEmpty());
}

TEST_F(Dossier, TheReportSaysWhatWasAgreed) {
    const SessionId on = session();
    const AgendaItemId item = table().addPoint(on, u"wachtlijst"_s).value();
    const AgreementId id = recorded(on, item, u"wij vragen het na"_s);
    ASSERT_TRUE(table().addDissent(id, u"school"_s, u"dit lost het niet op"_s));
    ASSERT_TRUE(table().markHeld(on));
    auto report = store.as(preparer).dossier().report(on, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->agreements.size(), 1);
    EXPECT_EQ(report->dissents.size(), 1);
    auto pack = store.as(preparer).dossier().readingPack(on, {});
    ASSERT_TRUE(pack);
    EXPECT_TRUE(pack->agreements.isEmpty());
    EXPECT_EQ(codeOf(store.as(preparer).dossier().readingPack(SessionId(u"x"_s), {})), ErrorCode::NotFound);
}

} // namespace leertafel::test
