#include "core/services/DemoBuilder.h"
#include "core/anonymity/Scanner.h"
#include "core/services/CaseService.h"
#include "core/services/DemoStage.h"
#include "core/services/LearningService.h"
#include "core/services/ReflectionService.h"
#include "core/services/ReviewService.h"
#include "core/services/TableService.h"
#include "core/services/TodayService.h"
#include "core/services/TrendService.h"
#include "tests/support/FakeClock.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace leertafel::services {
namespace {

using namespace Qt::StringLiterals;

std::string words(const Error& error) {
    QStringList parts{u"code "_s + QString::number(static_cast<int>(error.code))};
    for (auto item = error.context.begin(); item != error.context.end(); ++item)
        parts << item.key() + u'=' + item.value();
    return (parts + error.list).join(u' ').toStdString();
}

class Demo : public ::testing::Test {
protected:
    Demo()
        : m_vocabulary(*Vocabulary::load(u":/vocabulary"_s))
        , m_scanner(*anonymity::Scanner::create())
        , m_stores(m_clock, m_vocabulary, m_scanner) {}

    static Passphrase passphrase() { return Passphrase(u"samen leren van casussen"_s); }

    QString path(const QString& name) const { return m_folder.filePath(name + u".leertafel"_s); }

    DemoSummary build(const QString& name, DemoOptions options = {}) {
        if (!options.now.isValid())
            options.now = m_clock.now();
        auto demo = buildDemo(m_stores, path(name), options, passphrase());
        if (!demo) {
            ADD_FAILURE() << words(demo.error());
            std::abort();
        }
        return *demo;
    }

    std::unique_ptr<Workspace> open(const QString& name, const MemberId& member) {
        auto keys = m_stores.unlock(path(name), member, passphrase());
        EXPECT_TRUE(keys);
        auto workspace = m_stores.open(*keys, OpenMode::ReadOnly);
        EXPECT_TRUE(workspace);
        return std::move(*workspace);
    }

    static MemberId named(const DemoSummary& demo, const QString& name) {
        for (const Member& member : demo.members)
            if (member.name == name)
                return member.id;
        return {};
    }

    test::FakeClock m_clock;
    QTemporaryDir m_folder;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::shared_ptr<const anonymity::Scanner> m_scanner;
    StoreService m_stores;
};

TEST_F(Demo, IsBuiltSound) {
    const DemoSummary demo = build(u"one"_s);
    EXPECT_EQ(demo.cases, 24);
    ASSERT_EQ(demo.members.size(), 6);
    for (const Member& member : demo.members)
        EXPECT_TRUE(m_stores.unlock(path(u"one"_s), member.id, passphrase())) << member.name.toStdString();

    const auto workspace = open(u"one"_s, named(demo, u"Noor Voorbeeld"_s));
    const auto report = workspace->verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->ok()) << report->broken.join(u"\n"_s).toStdString();
    EXPECT_GT(report->checked, 100);
}

TEST_F(Demo, HasCasesInEveryState) {
    const DemoSummary demo = build(u"one"_s);
    QMap<CaseState, int> states;
    for (const Member& member : demo.members) {
        auto workspace = open(u"one"_s, member.id);
        CaseFilter filter;
        filter.limit = 200;
        filter.mineOnly = true;
        const auto rows = workspace->cases().list(filter);
        ASSERT_TRUE(rows) << words(rows.error());
        for (const CaseRow& row : *rows)
            ++states[row.state];
    }
    for (const CaseState state :
         {CaseState::Draft, CaseState::Deidentified, CaseState::PrivacyCheck, CaseState::Returned,
          CaseState::Released, CaseState::Scheduled, CaseState::Discussed, CaseState::FollowUp,
          CaseState::Learned, CaseState::Library})
        EXPECT_GE(states.value(state), 1) << toId(state).toStdString();
    EXPECT_EQ(std::accumulate(states.cbegin(), states.cend(), 0), 24);
}

TEST_F(Demo, AsksNoorForThreeThings) {
    const DemoSummary demo = build(u"one"_s);
    auto workspace = open(u"one"_s, named(demo, u"Noor Voorbeeld"_s));
    const auto today = workspace->today().today();
    ASSERT_TRUE(today) << words(today.error());
    QStringList asked;
    for (const ReviewRow& row : today->reviews)
        asked << row.caseTitle;
    EXPECT_EQ(QSet<QString>(asked.begin(), asked.end()),
              QSet<QString>({u"De brugklas past nog niet"_s, u"Twee huizen, één rooster"_s}));
    ASSERT_EQ(today->checks.size(), 1);
    EXPECT_EQ(today->checks.first().title, u"Zonder bankpas geen zwemles"_s);
    ASSERT_EQ(today->returned.size(), 1);
    EXPECT_EQ(today->drafts.size(), 2);
    EXPECT_FALSE(today->agreements.isEmpty());
    ASSERT_TRUE(today->nextTable);
    EXPECT_EQ(today->nextTable->id, demo.session);
    EXPECT_EQ(today->nextTable->start.toLocalTime().date(), QDate(2026, 2, 12));
    EXPECT_TRUE(today->maxim);
}

TEST_F(Demo, HasReviewsInManyStates) {
    const DemoSummary demo = build(u"one"_s);
    QSet<ReviewState> states;
    for (const Member& member : demo.members) {
        auto workspace = open(u"one"_s, member.id);
        for (const auto& rows :
             {workspace->reviews().forMe(), workspace->reviews().myRequests(), workspace->reviews().closed()})
            for (const ReviewRow& row : rows.value())
                states.insert(row.review.state);
    }
    for (const ReviewState state : {ReviewState::Requested, ReviewState::InReview, ReviewState::Responded,
                                    ReviewState::Revised, ReviewState::SharedView, ReviewState::DifferingView,
                                    ReviewState::Declined, ReviewState::Withdrawn, ReviewState::Outdated})
        EXPECT_TRUE(states.contains(state)) << toId(state).toStdString();
}

TEST_F(Demo, NextTableIsReadyForItsPack) {
    const DemoSummary demo = build(u"one"_s);
    auto workspace = open(u"one"_s, named(demo, u"Noor Voorbeeld"_s));
    const auto detail = workspace->table().detail(demo.session);
    ASSERT_TRUE(detail) << words(detail.error());
    EXPECT_EQ(detail->session.state, SessionState::Preparing);
    int cases = 0, trends = 0;
    for (const AgendaRow& row : detail->agenda) {
        EXPECT_TRUE(row.missing.isEmpty())
            << row.title.toStdString() << ": " << row.missing.join(u", "_s).toStdString();
        cases += row.item.kind == AgendaKind::Case;
        trends += row.item.kind == AgendaKind::Trend;
        EXPECT_EQ(row.unexplained, row.item.kind == AgendaKind::Trend) << row.title.toStdString();
    }
    EXPECT_EQ(cases, 2);
    EXPECT_EQ(trends, 1);
    EXPECT_GE(detail->openBefore.size(), 3);
    EXPECT_LE(detail->minutesPlanned, detail->session.minutes);

    CaseFilter filter;
    filter.text = u"twee huizen"_s;
    const auto found = workspace->cases().list(filter);
    ASSERT_TRUE(found && !found->isEmpty());
    const auto missing = workspace->table().missingForTable(found->first().id);
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->size(), 2) << missing->join(u", "_s).toStdString();
}

TEST_F(Demo, TellsTheStoryBehindTheFigures) {
    const DemoSummary demo = build(u"one"_s);
    auto workspace = open(u"one"_s, named(demo, u"Ali Bedacht"_s));
    const ThemeId restless(u"gevoel.druk"_s);
    const AreaCode area(u"WK034409"_s);
    const auto series = workspace->trends().series(restless, area, Measure::Count);
    ASSERT_TRUE(series) << words(series.error());
    EXPECT_TRUE(series->explained);
    EXPECT_GE(series->marks.size(), 1);
    const auto story = workspace->trends().story(restless, area, Quarter::of(2022, 4), Quarter::of(2022, 4));
    ASSERT_TRUE(story) << words(story.error());
    EXPECT_GE(story->cases.size(), 3);
    EXPECT_GE(story->lessons.size(), 1);
    EXPECT_EQ(story->explanations.size(), 2);
    for (const Explanation& explanation : std::as_const(story->explanations))
        EXPECT_EQ(explanation.arguments.size(), 2) << explanation.text.toStdString();
    EXPECT_GE(workspace->learning().maxims()->size(), 5);
    EXPECT_FALSE(workspace->reflections().mine()->isEmpty());
}

TEST_F(Demo, SameSeedGivesTheSameDemo) {
    const auto fingerprint = [&](const QString& name, quint32 seed) {
        DemoOptions options;
        options.seed = seed;
        options.cases = 30;
        const DemoSummary demo = build(name, options);
        QStringList lines{demo.session.text()};
        auto workspace = open(name, demo.members.first().id);
        CaseFilter filter;
        filter.limit = 200;
        filter.order = CaseOrder::Code;
        const auto rows = workspace->cases().list(filter).value_or(QList<CaseRow>());
        for (const CaseRow& row : rows) {
            const auto detail = workspace->cases().detail(row.id);
            lines << row.code.text() + u' ' + row.title + u' ' +
                         (detail && !detail->versions.isEmpty() ? detail->versions.first().digest
                                                                : QString());
        }
        return lines;
    };
    const QStringList first = fingerprint(u"one"_s, 7);
    EXPECT_GE(first.size(), 25);
    EXPECT_EQ(first, fingerprint(u"two"_s, 7));
    EXPECT_NE(first, fingerprint(u"three"_s, 8));
}

TEST_F(Demo, GrowsToThousandsAndStaysSound) {
    DemoOptions options;
    options.cases = 3000;
    const DemoSummary demo = build(u"many"_s, options);
    EXPECT_EQ(demo.cases, 3000);
    auto workspace = open(u"many"_s, named(demo, u"Noor Voorbeeld"_s));
    CaseFilter filter;
    filter.state = CaseState::Released;
    EXPECT_GE(workspace->cases().count(filter).value(), 2900);
    // What was written in lots is found like any other.
    filter.limit = 20;
    const auto newest = workspace->cases().list(filter);
    ASSERT_TRUE(newest && newest->size() == 20);
    filter.limit = 3000;
    for (const CaseRow& row : *newest) {
        EXPECT_EQ(row.state, CaseState::Released);
        EXPECT_FALSE(row.themes.isEmpty());
        filter.text = row.title;
        const auto hits = workspace->cases().list(filter);
        ASSERT_TRUE(hits);
        EXPECT_TRUE(std::any_of(hits->cbegin(), hits->cend(), [&](const CaseRow& hit) {
            return hit.id == row.id;
        })) << row.title.toStdString();
    }
    const auto report = workspace->verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->ok()) << report->broken.join(u"\n"_s).left(2000).toStdString();
}

TEST(OfficeMoment, KeepsTheOrderAndNeverComesLater) {
    QDateTime at(QDate(2026, 3, 26), {0, 0}, Qt::UTC);
    QDateTime before;
    for (int i = 0; i < 24 * 14; ++i, at = at.addSecs(1800)) {
        const QDateTime moment = officeMoment(at);
        const QDateTime local = moment.toLocalTime();
        EXPECT_LE(moment, at);
        EXPECT_LE(local.date().dayOfWeek(), 5) << at.toString(Qt::ISODate).toStdString();
        EXPECT_GE(local.time(), QTime(8, 30));
        EXPECT_LE(local.time(), QTime(17, 30));
        EXPECT_TRUE(!before.isValid() || before <= moment) << at.toString(Qt::ISODate).toStdString();
        before = moment;
    }
}

TEST_F(Demo, NobodyWritesAtNightOrOnASunday) {
    const DemoSummary demo = build(u"hours"_s);
    int looked = 0;
    const auto isOffice = [&looked](const QDateTime& moment) {
        ++looked;
        const QDateTime local = moment.toLocalTime();
        return local.date().dayOfWeek() <= 5 && local.time() >= QTime(8, 30) && local.time() <= QTime(17, 30);
    };
    const auto workspace = open(u"hours"_s, demo.members.first().id);
    CaseFilter all;
    all.limit = 500;
    const auto cases = workspace->cases().list(all);
    ASSERT_TRUE(cases);
    for (const CaseRow& row : *cases) {
        EXPECT_TRUE(isOffice(row.changed)) << row.changed.toString(Qt::ISODate).toStdString();
        const auto detail = workspace->cases().detail(row.id);
        ASSERT_TRUE(detail);
        for (const CaseVersion& version : detail->versions)
            EXPECT_TRUE(isOffice(version.frozenAt)) << version.frozenAt.toString(Qt::ISODate).toStdString();
    }
    for (const auto& rows : {workspace->reviews().forMe(), workspace->reviews().closed()}) {
        ASSERT_TRUE(rows);
        for (const ReviewRow& row : *rows)
            EXPECT_TRUE(isOffice(row.review.changedAt));
    }
    const auto notes = workspace->reflections().mine();
    ASSERT_TRUE(notes);
    for (const Reflection& note : *notes)
        EXPECT_TRUE(isOffice(note.changed));
    EXPECT_GT(looked, 30);
}

TEST_F(Demo, StoppingLeavesNothingBehind) {
    DemoOptions options;
    options.now = m_clock.now();
    const auto stopped =
        buildDemo(m_stores, path(u"stopped"_s), options, passphrase(), [](int, int) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QDir(path(u"stopped"_s)).exists());
}

TEST_F(Demo, StandsInItsPlaceOnlyWhenWhole) {
    const QString left = path(u"killed"_s) + u".unfinished"_s; // by a process that was killed halfway
    ASSERT_TRUE(QDir().mkpath(left + u"/backups"_s));
    bool seen = false;
    DemoOptions options;
    options.now = m_clock.now();
    const auto made = buildDemo(m_stores, path(u"killed"_s), options, passphrase(), [&](int, int) {
        seen = seen || QFileInfo::exists(path(u"killed"_s));
        return true;
    });
    ASSERT_TRUE(made);
    EXPECT_FALSE(seen);
    EXPECT_FALSE(QFileInfo::exists(left));
    EXPECT_TRUE(open(u"killed"_s, made->members.first().id));
}

TEST_F(Demo, RefusesAFolderThatIsThere) {
    build(u"one"_s);
    const auto again = buildDemo(m_stores, path(u"one"_s), {}, passphrase());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::StoreExists);
    EXPECT_TRUE(m_stores.inspect(path(u"one"_s)));
}

} // namespace
} // namespace leertafel::services
