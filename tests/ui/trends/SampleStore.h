#pragma once

#include "core/services/CaseService.h"
#include "core/services/TableService.h"
#include "core/services/TrendService.h"
#include "tests/support/ReadAndAsk.h"
#include "tests/support/TestStore.h"
#include "ui/common/Page.h"
#include "ui/common/SlowWork.h"

#include <QFile>
#include <QPointer>

namespace leertafel::test {

/// Remembers where the pages wanted to go.
class FakeNavigator : public ui::Navigator {
public:
    void go(const ui::Place& place) override { went.append(place); }
    void tell(const QString& sentence) override { told.append(sentence); }
    void tellDone(const QString& sentence, ui::Undo undo) override {
        told.append(sentence);
        undos.append(std::move(undo));
    }
    void tellDone(const QString& sentence, ui::SlowUndo undo) override {
        told.append(sentence);
        slowUndos.append(std::move(undo));
    }
    /// As the window does, on the page it is given.
    void doSlowly(ui::SlowAct act, ui::SlowDone done) override {
        ASSERT_NE(workspace, nullptr);
        ui::inBackground(&slowWork, *workspace, std::move(act),
                         [this, done = std::move(done)](const Result<void>& result) {
                             if (inFront)
                                 inFront->refresh();
                             done(result);
                         });
    }
    /// As the button beside the last sentence, or its menu, does; the page reads itself again.
    Result<void> takeBack(ui::Page& page) {
        EXPECT_FALSE(undos.isEmpty());
        const auto done = undos.isEmpty() ? Result<void>() : undos.takeLast()();
        page.refresh();
        return done;
    }
    QList<ui::Place> went;
    QStringList told;
    QList<ui::Undo> undos;
    QList<ui::SlowUndo> slowUndos;
    services::Workspace* workspace = nullptr;
    QPointer<ui::Page> inFront;
    QObject slowWork;
};

/// Writes counts of six years for three wijken, with the rise in Leidsche Rijn in 2022; its path.
inline QString writeCounts(const QString& folder) {
    using namespace Qt::StringLiterals;
    QByteArray lines("kwartaal;wijk;thema;verwijzer;aantal\n");
    for (int i = 0; i < 24; ++i) {
        const Quarter quarter = Quarter::of(2020, 1).plus(i);
        const int season = quarter.number() == 3 ? -3 : 0;
        const int rise = quarter.year() == 2022 ? 12 + 3 * quarter.number() : 0;
        const auto add = [&](const QString& area, int count) {
            lines += u"%1;%2;gevoel.druk;gemeentelijke_toegang;%3\n"_s
                         .arg(quarter.text(), area, QString::number(count))
                         .toUtf8();
        };
        add(u"WK034409"_s, 14 + season + i % 3 + rise);
        add(u"WK034410"_s, 15 + season + i % 4);
        add(u"WK034408"_s, 12 + season + i % 2);
    }
    const QString path = folder + u"/counts.csv"_s;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(lines);
    return path;
}

/// Writes so many counts, each of another key; their path.
inline QString writeManyCounts(const QString& folder, int rows) {
    using namespace Qt::StringLiterals;
    QByteArray lines("kwartaal;wijk;thema;verwijzer;aantal\n");
    const auto words = TestStore::vocabulary();
    for (int quarter = Quarter::of(1990, 1).index(); rows > 0; ++quarter)
        for (const Area& area : words->districts())
            for (const Theme& theme : words->themes())
                for (const Entry& referrer : words->list(u"referrers"_s))
                    if (rows-- > 0)
                        lines +=
                            u"%1;%2;%3;%4;7\n"_s
                                .arg(Quarter::fromIndex(quarter).text(), area.code, theme.id, referrer.id)
                                .toUtf8();
    const QString path = folder + u"/many.csv"_s;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(lines);
    return path;
}

/// A case that member 0 wrote and member 1 released; `complete` fills what the table asks for.
inline CaseId releasedCase(TestStore& store, const QString& title, bool complete, const BlockId& block = {}) {
    using namespace Qt::StringLiterals;
    services::CaseService& cases = store.as(0).cases();
    const auto id = cases.create();
    EXPECT_TRUE(id);
    CaseDraft draft;
    draft.title = title;
    for (const CanvasField& field : store.vocabulary()->canvas())
        if (complete || field.neededForRelease)
            draft.fields.insert(field.id, u"[school] vraagt om een test en thuis is het rustig."_s);
    draft.fields.insert(u"vraag"_s, complete ? u"Wie mag besluiten dat er eerst in de klas iets verandert?"_s
                                             : QString());
    CaseAttributes& facts = draft.attributes;
    facts.area = AreaCode(u"WK034409"_s);
    facts.quarter = Quarter::of(2022, 4);
    facts.ageBand = AgeBand(u"4-12"_s);
    facts.household = Household(u"tweeouder"_s);
    facts.arrival = ArrivalRoute(u"school"_s);
    facts.referrer = Referrer(u"gemeentelijke_toegang"_s);
    facts.trackBefore = Track::Two;
    facts.trackAfter = Track::Two;
    facts.helpStep = HelpStep(u"zelf"_s);
    facts.signalType = SignalType(u"boundary"_s);
    facts.block = block;
    facts.familyPlanAgreed = true;
    facts.themes = {ThemeId(u"gevoel.druk"_s)};
    facts.principles = {PrincipleId(u"p.normaal"_s)};
    EXPECT_TRUE(cases.saveDraft(*id, draft));
    EXPECT_TRUE(cases.judgeSafety(*id, SafetyFloor::SafeEnough));
    const auto frozen = cases.freeze(*id);
    EXPECT_TRUE(frozen) << (frozen ? "" : qPrintable(frozen.error().list.join(u',')));
    EXPECT_TRUE(readAndAsk(cases, *id));
    EXPECT_TRUE(cases.release(*id, store.signatory(1)));
    return *id;
}

/// A session that member 0 prepares.
inline SessionId plannedSession(TestStore& store) {
    using namespace Qt::StringLiterals;
    TableSession session;
    session.title = u"Leidsche Rijn en Vleuten-De Meern"_s;
    session.kind = SessionKind(u"overlegtafel"_s);
    session.areas = {AreaCode(u"WK034409"_s), AreaCode(u"WK034410"_s)};
    session.start = QDateTime(QDate(2026, 2, 12), QTime(13, 30)).toUTC();
    session.seats = {{u"voorzitter"_s, u"gemeente"_s}, {u"gezinswerker"_s, u"buurtteam"_s}, {u"save"_s}};
    const auto id = store.as(0).table().create(session);
    EXPECT_TRUE(id);
    return id ? *id : SessionId();
}

} // namespace leertafel::test
