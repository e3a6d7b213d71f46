// Acts that take something away, replace it or put it where colleagues see it, and their way back: afterwards
// the store says what it said before, and it is whole.
#include "core/services/CaseService.h"
#include "core/services/LearningService.h"
#include "core/services/ReflectionService.h"
#include "core/services/ReviewService.h"
#include "core/services/TableService.h"
#include "core/services/TrendService.h"
#include "core/services/UnsentWords.h"
#include "tests/support/TestStore.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

using namespace leertafel;
using namespace leertafel::services;
using namespace Qt::StringLiterals;

namespace {

const ThemeId theme(u"gevoel.druk"_s);
const AreaCode wijk(u"WK034409"_s);

/// What lies in the store before the act, by what the acts need to name it.
struct Stage {
    test::TestStore& store;
    CaseId draft{};
    CaseId frozen{};
    ReflectionId note{};
    SessionId session{};
    AgendaItemId point{};
    AgreementId agreement{};
    BatchId counts{};
    BatchId youths{};
    ExplanationId explanation{};
    QString maxim{};
    OrganisationId organisation{};
    QString made{}; ///< id of what the act made

    Workspace& mine() const { return store.as(0); }
};

QString figures(const Stage& s) {
    QStringList words;
    const auto series = s.mine().trends().series(theme, wijk, Measure::PerThousand);
    for (const auto& point : series->points)
        words << u"%1=%2/%3"_s.arg(point.quarter.text())
                     .arg(point.count.value_or(-1))
                     .arg(point.population.value_or(-1));
    return words.join(u' ') + u" batches %1"_s.arg(s.mine().trends().batches()->size());
}

QString notes(const Stage& s) {
    QStringList words;
    const auto all = *s.mine().reflections().mine();
    for (const Reflection& note : all)
        words << note.insight + (note.shared ? u" shared"_s : u" private"_s);
    return words.join(u'|');
}

QString library(const Stage& s) {
    QStringList words;
    const auto lessons = *s.mine().learning().lessons();
    for (const LessonRow& row : lessons)
        words << row.lesson.text.text();
    const auto maxims = *s.mine().learning().maxims();
    for (const MaximRow& row : maxims)
        words << row.maxim.text.text() + u' ' + toId(row.maxim.status);
    return words.join(u'|');
}

QString table(const Stage& s) {
    QStringList words;
    const auto sessions = *s.mine().table().sessions();
    for (const TableSession& session : sessions) {
        words << session.title;
        const auto detail = *s.mine().table().detail(session.id);
        for (const AgendaRow& row : detail.agenda)
            words << row.title + QString::number(row.item.position);
        for (const Agreement& agreement : detail.agreements)
            words << agreement.text.text() + (agreement.done ? u" done"_s : u" open"_s);
    }
    return words.join(u'|');
}

QString story(const Stage& s) {
    QStringList words;
    const auto story = *s.mine().trends().story(theme, wijk, Quarter::of(2020, 1), Quarter::of(2026, 1));
    for (const Explanation& one : story.explanations) {
        words << one.text;
        for (const Argument& argument : one.arguments)
            words << toId(argument.stance) + argument.text;
    }
    for (const ActionRow& one : story.actions)
        words << one.action.title;
    return words.join(u'|');
}

QString people(const Stage& s) {
    QStringList words;
    const auto members = *s.mine().members().all();
    for (const Member& member : members)
        words << u"%1 %2 %3 %4"_s.arg(member.name, QString::number(int(member.functions)),
                                      member.superior.text(), member.team.text());
    const auto organisations = *s.mine().members().organisations();
    for (const Organisation& organisation : organisations)
        words << organisation.name + QString::number(int(organisation.track));
    return words.join(u'|');
}

QString cases(const Stage& s) {
    QStringList words;
    const auto rows = *s.mine().cases().list({});
    for (const CaseRow& row : rows) {
        const auto detail = *s.mine().cases().detail(row.id);
        words << row.code.text() + (detail.draft ? detail.draft->title : QString()) +
                     toId(detail.file.safety.floor);
    }
    words.sort();
    return words.join(u'|');
}

/// Readings that are still open; a request that was taken back stays in the log as that.
QString readings(const Stage& s) {
    QStringList words;
    const auto rows = *s.mine().reviews().ofCase(s.frozen);
    for (const ReviewRow& row : rows)
        if (!isClosed(row.review.state))
            words << row.otherName + row.review.question.text() + row.review.wantedBy.toString(Qt::ISODate);
    return words.join(u'|');
}

struct Act {
    const char* name;
    std::function<QString(const Stage&)> says;
    std::function<Result<void>(Stage&)> act;
    std::function<Result<void>(Stage&)> undo;
};

template <typename T>
Result<void> remember(Stage& s, const Result<T>& made) {
    if (!made)
        return fail(made.error());
    s.made = made->text();
    return {};
}

const QList<Act>& acts() {
    static const QList<Act> all{
        {"a draft deleted", cases, [](Stage& s) { return s.mine().cases().deleteDraft(s.draft); },
         [](Stage& s) { return s.mine().cases().undoDelete(s.draft); }},
        {"a colleague asked to read", readings,
         [](Stage& s) {
             return remember(s, s.mine().reviews().invite(s.frozen, s.store.member(2), u"kijk je mee?"_s));
         },
         [](Stage& s) { return s.mine().reviews().withdraw(ReviewId(s.made)); }},
        {"a request to read withdrawn", readings,
         [](Stage& s) {
             const auto rows = *s.mine().reviews().ofCase(s.frozen);
             const auto open = std::find_if(rows.cbegin(), rows.cend(),
                                            [](const ReviewRow& row) { return !isClosed(row.review.state); });
             return s.mine().reviews().withdraw(open->review.id);
         },
         [](Stage& s) {
             return remember(s, s.mine().reviews().invite(s.frozen, s.store.member(1),
                                                          u"zie je wat ik zie?"_s, QDate(2026, 2, 6)));
         }},
        {"a reflection thrown away", notes, [](Stage& s) { return s.mine().reflections().remove(s.note); },
         [](Stage& s) { return s.mine().reflections().undoRemove(s.note); }},
        {"a reflection shared no more", notes,
         [](Stage& s) { return s.mine().reflections().unshare(s.note); },
         [](Stage& s) { return s.mine().reflections().share(s.note); }},
        {"a lesson put in the library", library,
         [](Stage& s) {
             return remember(s,
                             s.mine().learning().takeFromReflection(s.note, u"vraag eerst wat al werkt"_s));
         },
         [](Stage& s) { return s.mine().learning().removeLesson(LessonId(s.made)); }},
        {"a rule of thumb proposed", library,
         [](Stage& s) -> Result<void> {
             auto made = s.mine().learning().propose(u"begin bij de school"_s, {}, {}, {}, {});
             s.made = made.value_or(QString());
             return made ? Result<void>() : fail(made.error());
         },
         [](Stage& s) { return s.mine().learning().removeMaxim(s.made); }},
        {"where a rule of thumb stands", library,
         [](Stage& s) { return s.mine().learning().setStatus(s.maxim, MaximStatus::Overruled); },
         [](Stage& s) { return s.mine().learning().setStatus(s.maxim, MaximStatus::Proposed); }},
        {"figures taken away", figures, [](Stage& s) { return s.mine().trends().undoImport(s.counts); },
         [](Stage& s) { return s.mine().trends().redoImport(s.counts); }},
        {"youths taken away", figures, [](Stage& s) { return s.mine().trends().undoImport(s.youths); },
         [](Stage& s) { return s.mine().trends().redoImport(s.youths); }},
        {"a figure replaced by hand", figures,
         [](Stage& s) {
             return remember(
                 s, s.mine().trends().typeCount(
                        {Quarter::of(2024, 1), wijk, theme, Referrer(u"huisarts"_s), 44}, u"nageteld"_s));
         },
         [](Stage& s) { return s.mine().trends().undoImport(BatchId(s.made)); }},
        {"an explanation written down", story,
         [](Stage& s) {
             Explanation one;
             one.theme = theme;
             one.area = wijk;
             one.text = u"de klassen zijn voller"_s;
             one.saidBy = u"school"_s;
             return remember(s, s.mine().trends().addExplanation(one));
         },
         [](Stage& s) { return s.mine().trends().removeExplanation(ExplanationId(s.made)); }},
        {"a line against an explanation", story,
         [](Stage& s) {
             return remember(s, s.mine().trends().addArgument(
                                    {{}, s.explanation, {}, Stance::Against, u"school"_s, u"hier niet"_s}));
         },
         [](Stage& s) { return s.mine().trends().removeArgument(ArgumentId(s.made)); }},
        {"an action written down", story,
         [](Stage& s) {
             Intervention one;
             one.area = wijk;
             one.themes = {theme};
             one.title = u"spreekuur op school"_s;
             one.startedOn = QDate(2026, 1, 5);
             return remember(s, s.mine().trends().addIntervention(one));
         },
         [](Stage& s) { return s.mine().trends().removeIntervention(InterventionId(s.made)); }},
        {"an item taken off the agenda", table, [](Stage& s) { return s.mine().table().removeItem(s.point); },
         [](Stage& s) { return s.mine().table().undoRemoveItem(s.point); }},
        {"an agreement ticked off", table,
         [](Stage& s) { return s.mine().table().setDone(s.agreement, true); },
         [](Stage& s) { return s.mine().table().setDone(s.agreement, false); }},
        {"a table changed", table,
         [](Stage& s) {
             TableSession session = s.mine().table().detail(s.session)->session;
             session.title = u"Anders genoemd"_s;
             return s.mine().table().update(session);
         },
         [](Stage& s) {
             TableSession session = s.mine().table().detail(s.session)->session;
             session.title = u"Leidsche Rijn"_s;
             return s.mine().table().update(session);
         }},
        {"somebody's function taken", people,
         [](Stage& s) { return s.mine().members().setFunctions(s.store.member(1), MemberFunction::Worker); },
         [](Stage& s) {
             return s.mine().members().setFunctions(s.store.member(1),
                                                    MemberFunction::Worker | MemberFunction::Preparer);
         }},
        {"who somebody reports to", people,
         [](Stage& s) { return s.mine().members().setSuperior(s.store.member(1), s.store.member(2)); },
         [](Stage& s) { return s.mine().members().setSuperior(s.store.member(1), {}); }},
    };
    return all;
}

CaseDraft soundDraft() {
    CaseDraft draft;
    draft.title = u"Thuis rustig"_s;
    for (const CanvasField& field : test::TestStore::vocabulary()->canvas())
        draft.fields.insert(field.id, u"thuis is het rustig en de onrust blijft in de klas"_s);
    draft.attributes.area = wijk;
    draft.attributes.quarter = Quarter::of(2026, 1);
    draft.attributes.ageBand = AgeBand(u"4-12"_s);
    draft.attributes.themes = {theme};
    return draft;
}

class Undo : public ::testing::Test {
protected:
    QString csv(const QString& name, const QByteArray& lines) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lines);
        return file.fileName();
    }
    BatchId fetched(const QByteArray& lines) {
        const auto report = stage.mine().trends().importCounts(
            csv(u"counts.csv"_s, "kwartaal;wijk;thema;verwijzer;aantal\n" + lines), u"registratie"_s,
            OnRefused::ImportNothing);
        EXPECT_TRUE(report && report->imported);
        return report ? report->batch : BatchId();
    }
    void SetUp() override {
        Workspace& mine = stage.mine();
        stage.draft = *mine.cases().create();
        CaseDraft words;
        words.title = u"Nog te schrijven"_s;
        ASSERT_TRUE(mine.cases().saveDraft(stage.draft, words));
        stage.frozen = *mine.cases().create();
        ASSERT_TRUE(mine.cases().saveDraft(stage.frozen, soundDraft()));
        ASSERT_TRUE(mine.cases().judgeSafety(stage.frozen, SafetyFloor::SafeEnough));
        ASSERT_TRUE(mine.cases().freeze(stage.frozen));
        ASSERT_TRUE(
            mine.reviews().invite(stage.frozen, store.member(1), u"zie je wat ik zie?"_s, QDate(2026, 2, 6)));
        stage.note = *mine.reflections().create(MethodId(u"gibbs"_s));
        Reflection note = *mine.reflections().get(stage.note);
        note.insight = u"ik vroeg te weinig door"_s;
        ASSERT_TRUE(mine.reflections().save(note));
        ASSERT_TRUE(mine.reflections().share(stage.note));
        stage.maxim = *mine.learning().propose(u"eerst kijken, dan praten"_s, {}, {}, {}, {});
        stage.organisation = *mine.members().addOrganisation(u"Welzijn Verzonnen"_s, Track::None, {});
        // Fetched twice, so that what goes away had replaced something.
        fetched("2024-K1;WK034409;gevoel.druk;huisarts;30\n2024-K2;WK034409;gevoel.druk;huisarts;31\n");
        stage.counts =
            fetched("2024-K1;WK034409;gevoel.druk;huisarts;24\n2024-K3;WK034409;gevoel.druk;huisarts;26\n");
        const auto youths = mine.trends().importPopulation(
            csv(u"youths.csv"_s, "peildatum;wijk;leeftijd_van;leeftijd_tot;aantal;bron\n"
                                 "2024-01-01;WK034409;0;18;9000;gemeente\n"),
            OnRefused::ImportNothing);
        ASSERT_TRUE(youths && youths->imported);
        stage.youths = youths->batch;
        Explanation explanation;
        explanation.theme = theme;
        explanation.area = wijk;
        explanation.text = u"de klassen zijn kleiner"_s;
        explanation.saidBy = u"city"_s;
        stage.explanation = *mine.trends().addExplanation(explanation);
        TableSession session;
        session.title = u"Leidsche Rijn"_s;
        session.areas = {wijk};
        session.start = QDateTime(QDate(2026, 2, 12), QTime(13, 30)).toUTC();
        stage.session = *mine.table().create(session);
        stage.point = *mine.table().addPoint(stage.session, u"wachttijd"_s);
        ASSERT_TRUE(mine.table().addPoint(stage.session, u"vervoer"_s));
        Agreement agreement;
        agreement.session = stage.session;
        agreement.owner = u"gezinswerker"_s;
        agreement.dueOn = QDate(2026, 3, 1);
        stage.agreement = *mine.table().record(agreement, u"we bellen de school"_s, {}, {});
    }

    test::TestStore store{3};
    QTemporaryDir folder;
    Stage stage{store};
};

} // namespace

TEST_F(Undo, everyActHasItsWayBack) {
    for (const Act& each : acts()) {
        SCOPED_TRACE(each.name);
        const QString before = each.says(stage);
        auto done = each.act(stage);
        ASSERT_TRUE(done) << int(done.error().code);
        EXPECT_NE(each.says(stage).toStdString(), before.toStdString());
        auto undone = each.undo(stage);
        ASSERT_TRUE(undone) << int(undone.error().code);
        EXPECT_EQ(each.says(stage).toStdString(), before.toStdString());
    }
    const auto report = stage.mine().verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->ok()) << qPrintable(report->broken.join(u'\n'));
}

TEST_F(Undo, severalActsGoBackInTurn) {
    const QString before = cases(stage) + notes(stage) + figures(stage);
    const CaseId second = *stage.mine().cases().create();
    const ReflectionId other = *stage.mine().reflections().create(MethodId(u"gibbs"_s));
    const QString with = cases(stage) + notes(stage) + figures(stage);
    ASSERT_TRUE(stage.mine().cases().deleteDraft(stage.draft));
    ASSERT_TRUE(stage.mine().cases().deleteDraft(second));
    ASSERT_TRUE(stage.mine().reflections().remove(stage.note));
    ASSERT_TRUE(stage.mine().reflections().remove(other));
    ASSERT_TRUE(stage.mine().trends().undoImport(stage.counts));
    ASSERT_TRUE(stage.mine().trends().undoImport(stage.youths));
    EXPECT_TRUE(stage.mine().trends().redoImport(stage.youths));
    EXPECT_TRUE(stage.mine().trends().redoImport(stage.counts));
    EXPECT_TRUE(stage.mine().reflections().undoRemove(other));
    EXPECT_TRUE(stage.mine().reflections().undoRemove(stage.note));
    EXPECT_TRUE(stage.mine().cases().undoDelete(second));
    EXPECT_TRUE(stage.mine().cases().undoDelete(stage.draft));
    EXPECT_EQ((cases(stage) + notes(stage) + figures(stage)).toStdString(), with.toStdString());
    EXPECT_NE(with, before);
}

TEST_F(Undo, figuresThatCameLaterStayInForce) {
    ASSERT_TRUE(stage.mine().trends().undoImport(stage.counts));
    fetched("2024-K1;WK034409;gevoel.druk;huisarts;21\n");
    ASSERT_TRUE(stage.mine().trends().redoImport(stage.counts));
    const auto series = stage.mine().trends().series(theme, wijk, Measure::Count);
    EXPECT_EQ(series->points.first().count.value_or(0), 21);
    EXPECT_EQ(series->points.last().count.value_or(0), 26);
    EXPECT_TRUE(stage.mine().verify()->ok());
    EXPECT_EQ(stage.mine().trends().redoImport(stage.counts).error().code, ErrorCode::NotFound);
}

TEST_F(Undo, figuresTakenAwayThroughOneConnectionComeBackThroughAnother) {
    const QString before = figures(stage);
    auto first = stage.mine().sibling();
    ASSERT_TRUE(first);
    ASSERT_TRUE((*first)->trends().undoImport(stage.counts));
    first->reset();
    EXPECT_NE(figures(stage).toStdString(), before.toStdString());
    EXPECT_EQ(stage.mine().trends().undoImport(stage.counts).error().code, ErrorCode::NotFound);
    auto second = stage.mine().sibling();
    ASSERT_TRUE(second);
    ASSERT_TRUE((*second)->trends().redoImport(stage.counts));
    EXPECT_EQ(figures(stage).toStdString(), before.toStdString());
    EXPECT_TRUE(stage.mine().verify()->ok());
}

TEST_F(Undo, onlyMineGoesOutOfTheLibrary) {
    const LessonId lesson =
        *stage.mine().learning().takeFromReflection(stage.note, u"vraag eerst wat al werkt"_s);
    EXPECT_EQ(store.as(1).learning().removeLesson(lesson).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store.as(1).learning().removeMaxim(stage.maxim).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store.as(1).learning().lessons()->size(), 1);
}

TEST_F(Undo, aTableWithAgreementsStaysAndSaysWhy) {
    const auto kept = stage.mine().table().remove(stage.session);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().context.value(u"why"_s), u"agreements"_s);
    TableSession session;
    session.title = u"Zuid"_s;
    const SessionId empty = *stage.mine().table().create(session);
    const QString before = table(stage);
    ASSERT_TRUE(stage.mine().table().remove(empty));
    EXPECT_NE(table(stage), before);
    ASSERT_TRUE(stage.mine().table().undoRemove(empty));
    EXPECT_EQ(table(stage).toStdString(), before.toStdString());
}

TEST_F(Undo, aTrendStandsOnAnAgendaOnce) {
    ASSERT_TRUE(stage.mine().table().addTrend(stage.session, theme, wijk));
    const auto twice = stage.mine().table().addTrend(stage.session, theme, wijk);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().context.value(u"why"_s), u"twice"_s);
    EXPECT_TRUE(stage.mine().table().addTrend(stage.session, theme, AreaCode(u"WK034410"_s)));
}

TEST_F(Undo, whoReadsAlreadyIsNotAskedAgain) {
    const auto candidates = *stage.mine().reviews().candidates(stage.frozen);
    ASSERT_EQ(candidates.size(), 2);
    for (const Candidate& each : candidates)
        EXPECT_EQ(each.refusal.has_value(), each.member.id == store.member(1))
            << qPrintable(each.member.name);
    const auto again = stage.mine().reviews().invite(stage.frozen, store.member(1), u"nog eens?"_s);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().context.value(u"why"_s), u"reading"_s);
}
