// What is suggested for an agenda, what is not, and that nothing comes onto it by itself.
#include "core/services/AgendaSuggestions.h"

#include "core/services/RuleSignals.h"
#include "core/services/TrendService.h"
#include "tests/core/services/table/TableFixture.h"

#include <algorithm>

using namespace leertafel;
using namespace leertafel::services;
using namespace Qt::StringLiterals;

namespace {

using Kind = AgendaSuggestion::Kind;

class AgendaSuggestionsTest : public test::TableFixture {
protected:
    QList<AgendaSuggestion> all(const SessionId& on) {
        const auto found = agendaSuggestions(store.as(preparer), on);
        EXPECT_TRUE(found.has_value());
        return found.value_or(QList<AgendaSuggestion>());
    }
    QList<AgendaSuggestion> of(const SessionId& on, Kind kind) {
        QList<AgendaSuggestion> found = all(on);
        found.removeIf([kind](const AgendaSuggestion& one) { return one.kind != kind; });
        return found;
    }
    qsizetype onIt(const SessionId& on) { return table().detail(on)->agenda.size(); }
    /// Puts the only one of its kind on the agenda and looks whether it is suggested no more.
    void expectTakenOnce(const SessionId& on, Kind kind) {
        const auto found = of(on, kind);
        ASSERT_EQ(found.size(), 1);
        EXPECT_FALSE(found[0].title.isEmpty() || found[0].why.isEmpty());
        const qsizetype before = onIt(on);
        EXPECT_EQ(of(on, kind), found) << "looking changes nothing";
        EXPECT_EQ(onIt(on), before) << "nor does it put anything on the agenda";
        const auto put = putOnAgenda(store.as(preparer), on, found[0]);
        ASSERT_TRUE(put.has_value()) << int(put.error().code);
        EXPECT_EQ(onIt(on), before + 1);
        EXPECT_TRUE(of(on, kind).isEmpty());
        ASSERT_TRUE(table().removeItem(*put).has_value());
        EXPECT_EQ(of(on, kind), found) << "it comes back with its reason to be there";
    }
    static CaseDraft blockedBy(const BlockId& block) {
        CaseDraft draft = completeDraft();
        draft.attributes.block = block;
        return draft;
    }
    BlockId named(const QString& name) { return *store.as(author).blocks().add(name, BlockKind::Rule); }
};

} // namespace

TEST_F(AgendaSuggestionsTest, AreNoneWhereThereIsNothing) {
    EXPECT_TRUE(all(session()).isEmpty());
    EXPECT_EQ(codeOf(agendaSuggestions(store.as(preparer), SessionId(u"weg"_s))), ErrorCode::NotFound);
}

TEST_F(AgendaSuggestionsTest, NameWhatStandsOutAndNobodyExplained) {
    importExample();
    if (HasFatalFailure())
        return;
    const auto look = trends().look();
    ASSERT_TRUE(look);
    QList<LookSaying> asking = look->found;
    asking.removeIf([](const LookSaying& one) { return !asksForALook(one) || one.theme.isEmpty(); });
    ASSERT_FALSE(asking.isEmpty());
    const auto tableOf = [this](const QList<AreaCode>& areas) {
        TableSession planned = wanted();
        planned.areas = areas;
        return *table().create(planned);
    };
    const SessionId everywhere = tableOf({});
    const auto found = of(everywhere, Kind::Signal);
    ASSERT_FALSE(found.isEmpty());
    EXPECT_LE(found.size(), 3) << "a list that is read";
    const AreaCode city(store.vocabulary()->city().code);
    for (const AgendaSuggestion& one : found) {
        EXPECT_TRUE(std::any_of(asking.begin(), asking.end(), [&](const LookSaying& saying) {
            return saying.theme == one.theme && saying.area == one.area && one.why.contains(saying.sentence);
        })) << one.title.toStdString();
        const auto put = putOnAgenda(store.as(preparer), everywhere, one);
        ASSERT_TRUE(put);
        for (const AgendaSuggestion& left : of(everywhere, Kind::Signal))
            EXPECT_FALSE(left.theme == one.theme && left.area == one.area) << "it is on the agenda";
        ASSERT_TRUE(table().removeItem(*put));
    }
    for (const Area& area : store.vocabulary()->districts())
        for (const AgendaSuggestion& one : of(tableOf({AreaCode(area.code)}), Kind::Signal))
            EXPECT_TRUE(one.area.id() == area.code || one.area == city) << one.title.toStdString();
}

TEST_F(AgendaSuggestionsTest, NameASignalNoMoreOnceItIsExplained) {
    importExample();
    if (HasFatalFailure())
        return;
    TableSession planned = wanted();
    planned.areas = {};
    const SessionId on = *table().create(planned);
    const auto before = of(on, Kind::Signal);
    ASSERT_FALSE(before.isEmpty());
    const AgendaSuggestion one = before[0];
    const auto isNamed = [&] {
        const auto named = of(on, Kind::Signal);
        return std::any_of(named.begin(), named.end(), [&](const AgendaSuggestion& each) {
            return each.theme == one.theme && each.area == one.area;
        });
    };
    QList<ExplanationId> rivals;
    for (const QString& words : {u"groepen met veel wisseling"_s, u"een nieuwe regeling"_s}) {
        Explanation rival;
        rival.area = one.area;
        rival.theme = one.theme;
        rival.text = words;
        rival.saidBy = u"team"_s;
        rival.wouldRefute = u"elders gaat het net zo"_s;
        const auto added = trends().addExplanation(rival);
        ASSERT_TRUE(added);
        rivals.append(*added);
    }
    EXPECT_TRUE(isNamed()) << "nobody weighed them";
    ArgumentId last;
    for (const ExplanationId& rival : std::as_const(rivals))
        for (const Stance stance : {Stance::For, Stance::Against}) {
            EXPECT_TRUE(isNamed()) << "not all is weighed yet";
            const auto added =
                trends().addArgument({{}, rival, {}, stance, u"school"_s, u"zo zagen we het"_s});
            ASSERT_TRUE(added);
            last = *added;
        }
    EXPECT_FALSE(isNamed());
    ASSERT_TRUE(trends().removeArgument(last));
    EXPECT_EQ(of(on, Kind::Signal), before) << "what is open again is asked again";
}

TEST_F(AgendaSuggestionsTest, NameACaseWhoseBlockCameBack) {
    const BlockId block = named(u"hulp in de klas pas na een verklaring"_s);
    const SessionId on = session();
    ready(blockedBy(block));
    EXPECT_TRUE(of(on, Kind::Returned).isEmpty()) << "once is not back";
    store.clock().advance(86400);
    const CaseId newest = ready(blockedBy(block));
    expectTakenOnce(on, Kind::Returned);
    EXPECT_EQ(of(on, Kind::Returned)[0].caseId, newest);
    EXPECT_TRUE(of(on, Kind::Returned)[0].why.contains(u"hulp in de klas"_s));
    // What lacks something cannot come, so the one before it is named.
    store.clock().advance(86400);
    released(blockedBy(block));
    EXPECT_EQ(of(on, Kind::Returned)[0].caseId, newest);
}

TEST_F(AgendaSuggestionsTest, NameAProposalThatWasOnNoTable) {
    const BlockId block = named(u"hulp in de klas pas na een verklaring"_s);
    const SessionId on = session();
    for (int i = 0; i < 3; ++i)
        released(blockedBy(block));
    RuleSignals proposals = store.as(preparer).blocks().proposals();
    EXPECT_TRUE(of(on, Kind::Proposal).isEmpty()) << "a draft is nobody's yet";
    const RuleSignalId id = proposals.all()->first().signal.id;
    ASSERT_TRUE(proposals.propose(id, u"laat hulp in de klas beginnen zonder verklaring"_s));
    const auto found = of(on, Kind::Proposal);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].proposal, id);
    ASSERT_TRUE(putOnAgenda(store.as(preparer), on, found[0]));
    EXPECT_TRUE(of(on, Kind::Proposal).isEmpty());
}

TEST_F(AgendaSuggestionsTest, NameTryOutsWhoseDayHasComeByThen) {
    const SessionId before = session(u"Overlegtafel januari"_s, -30);
    const auto tried = [&](const AgendaItemId& item, const QString& words, int days) {
        Agreement agreement = decision(before, item);
        agreement.decision = Decision::TryOut;
        agreement.dueOn = store.clock().now().date().addDays(days);
        ASSERT_TRUE(table().record(agreement, words, {}, {}));
    };
    tried(*table().addPoint(before, u"inloop op woensdag"_s), u"een kwartaal proberen"_s, 3);
    tried(*table().addPoint(before, u"later aan de beurt"_s), u"een jaar proberen"_s, 40);
    const SessionId on = session();
    expectTakenOnce(on, Kind::TryOut);
    EXPECT_EQ(of(on, Kind::TryOut)[0].title, u"inloop op woensdag"_s);
    // About a trend it is that trend.
    tried(*table().addTrend(before, ThemeId(u"gevoel.druk"_s), AreaCode(u"WK034409"_s)), u"samen kijken"_s,
          1);
    const auto found = of(on, Kind::TryOut);
    ASSERT_EQ(found.size(), 2);
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const AgendaSuggestion& one) {
        return one.as == AgendaKind::Trend && one.area == AreaCode(u"WK034409"_s);
    }));
}

TEST_F(AgendaSuggestionsTest, NameOneOrdinaryCaseWithItsSeed) {
    released(completeDraft(u"Nog niet klaar voor de tafel"_s)); // its floor was not judged
    const SessionId on = session();
    EXPECT_TRUE(of(on, Kind::Ordinary).isEmpty());
    ready(completeDraft(u"Gewoon een casus"_s));
    expectTakenOnce(on, Kind::Ordinary);
    const QString day = table().detail(on)->session.start.toLocalTime().date().toString(u"yyyyMMdd"_s);
    EXPECT_TRUE(of(on, Kind::Ordinary)[0].why.contains(day));
}

TEST_F(AgendaSuggestionsTest, AreNoneOnceTheTableWasHeldAndStopWhenAsked) {
    ready();
    const SessionId on = session();
    EXPECT_FALSE(all(on).isEmpty());
    EXPECT_EQ(codeOf(agendaSuggestions(store.as(preparer), on, [] { return false; })), ErrorCode::Cancelled);
    ASSERT_TRUE(table().markHeld(on));
    EXPECT_TRUE(all(on).isEmpty());
}
