#include "tests/core/services/verify/TamperFixture.h"

#include "core/services/CaseService.h"
#include "core/services/DemoBuilder.h"
#include "core/services/ReleaseService.h"
#include "core/services/ReportingCode.h"
#include "core/services/RuleSignals.h"
#include "core/services/StoreKey.h"
#include "core/services/TeamWords.h"
#include "core/services/TrendService.h"
#include "core/services/UnsentWords.h"
#include "core/services/Verify.h"

using namespace Qt::StringLiterals;

namespace leertafel::test {

const QList<TableRule>& tableRules() {
    using enum Carries;
    static const QList<TableRule> rules = {
        {u"organisation"_s},
        {u"organisation_contact"_s},
        {u"team"_s},
        {u"member"_s},
        {u"member_key"_s},
        {u"event_log"_s, Truth, {}, {u"log_head"_s}},
        {u"log_head"_s},
        {u"import_batch"_s},
        {u"store_setting"_s, Settings},
        {u"team_word"_s},
        {u"case_file"_s, Truth, {u"changed"_s}, {u"case_theme"_s, u"case_search"_s}},
        {u"case_draft"_s, Private, {u"changed"_s}},
        {u"case_version"_s},
        {u"case_field"_s, Truth, {}, {u"case_version"_s}},
        {u"case_tag"_s, Truth, {}, {u"case_version"_s}},
        {u"block"_s},
        {u"block_change"_s},
        {u"rule_signal"_s},
        {u"rule_signal_case"_s},
        {u"rule_signal_step"_s},
        {u"rule_signal_item"_s},
        {u"rule_signal_aside"_s},
        {u"case_block"_s, Truth, {}, {u"case_version"_s}},
        {u"finding_decision"_s},
        {u"release"_s},
        {u"read_through"_s},
        {u"case_theme"_s, Derived},
        {u"case_combination"_s, Derived},
        {u"case_cell"_s, Derived},
        {u"review"_s},
        {u"review_text"_s},
        {u"review_remark"_s},
        {u"review_answer"_s},
        {u"review_view"_s},
        {u"reflection"_s, Truth, {u"changed"_s, u"sealed"_s}},
        {u"reflection_answer"_s},
        {u"lesson"_s, Truth, {}, {u"lesson_term"_s, u"lesson_search"_s}},
        {u"lesson_term"_s},
        {u"maxim"_s},
        {u"signal_count"_s},
        {u"signal_summary"_s, Derived},
        {u"population"_s},
        {u"intervention"_s},
        {u"intervention_theme"_s},
        {u"action_judgement"_s},
        {u"explanation"_s},
        {u"explanation_argument"_s},
        {u"figure_release"_s},
        {u"figure_release_cell"_s},
        {u"table_session"_s},
        {u"session_area"_s},
        {u"seat"_s},
        {u"agenda_item"_s},
        {u"agreement"_s},
        {u"dissent"_s},
        {u"follow_up"_s},
        {u"handover_step"_s},
        {u"reporting_step"_s},
        {u"unsent_words"_s, Private, {u"changed"_s}},
        {u"case_search"_s, Derived},
        {u"case_search_data"_s, Index},
        {u"case_search_idx"_s, Index},
        {u"case_search_docsize"_s, Index},
        {u"case_search_config"_s, Index},
        {u"lesson_search"_s, Derived},
        {u"lesson_search_data"_s, Index},
        {u"lesson_search_idx"_s, Index},
        {u"lesson_search_docsize"_s, Index},
        {u"lesson_search_config"_s, Index},
    };
    return rules;
}

std::unique_ptr<TamperFixture::Store> TamperFixture::s_store;

void TamperFixture::SetUpTestSuite() {
    using namespace services;
    s_store = std::make_unique<Store>();
    StoreOptions options;
    options.cost = security::KdfCost::least();
    options.leastScore = 0;
    const StoreService stores(s_store->clock, TestStore::vocabulary(), TestStore::scanner(), options);
    const QString path = s_store->folder.filePath(u"Proef.leertafel"_s);
    const Passphrase passphrase(u"proef"_s);
    DemoOptions demo;
    demo.now = s_store->clock.now();
    auto built = buildDemo(stores, path, demo, passphrase);
    ASSERT_TRUE(built.has_value());
    auto keys = stores.unlock(path, built->members.first().id, passphrase);
    ASSERT_TRUE(keys.has_value());
    s_store->keys = *keys;
    auto database = openDatabase(**keys, storage::Database::Mode::ReadWrite);
    ASSERT_TRUE(database.has_value());
    s_store->database = std::move(*database);
    s_store->ids = std::make_unique<IdSource>(s_store->clock);
    s_store->context = std::make_unique<StoreContext>(
        *s_store->database, s_store->clock, *s_store->ids, *TestStore::vocabulary(), *TestStore::scanner(),
        (*keys)->member, (*keys)->keys, [](Topic, const QString&) {}, *keys);

    // What the invented history does not have: a word that was kept on purpose, something unsent, and figures
    // that were given out.
    StoreContext& context = *s_store->context;
    CaseService cases(context);
    auto id = cases.create();
    ASSERT_TRUE(id.has_value());
    CaseDraft draft;
    draft.title = u"Thuis gaat het beter dan op school"_s;
    for (const CanvasField& field : TestStore::vocabulary()->canvas())
        draft.fields.insert(field.id, u"het gezin vertelt wat er beter gaat"_s);
    draft.fields.insert(u"situatie"_s, u"elke week naar Fladderwiek"_s);
    draft.decisions = {{u"Fladderwiek"_s, u"institution"_s, u"zo heet bij ons de leeshoek"_s}};
    draft.attributes.area = AreaCode(u"WK034409"_s);
    draft.attributes.quarter = Quarter::of(2026, 1);
    draft.attributes.ageBand = AgeBand(u"4-12"_s);
    draft.attributes.themes = {ThemeId(u"school.pesten"_s)};
    ASSERT_TRUE(cases.saveDraft(*id, draft).has_value());
    ASSERT_TRUE(cases.freeze(*id).has_value());
    ASSERT_TRUE(UnsentWords(context).keep(u"case/proef/question"_s, u"nog niet verstuurd"_s).has_value());
    ASSERT_TRUE(TeamWords(context).add(u"Fladderwiek"_s).has_value());
    ASSERT_TRUE(cases.judgeSafety(*id, SafetyFloor::AcuteOrStructural).has_value());
    ASSERT_TRUE(ReportingCode(context).record(*id, u"meldcode.2"_s, {2026, 1, 5}).has_value());
    // The third return of the story made a draft; here it is proposed and comes to a table.
    RuleSignals proposals(context);
    const auto drafts = proposals.all();
    ASSERT_TRUE(drafts.has_value() && !drafts->isEmpty());
    ASSERT_TRUE(proposals.setAside(drafts->first().signal.id, u"de regel vervalt in januari"_s).has_value());
    ASSERT_TRUE(proposals.takeUp(drafts->first().signal.id).has_value());
    ASSERT_TRUE(proposals.propose(drafts->first().signal.id, u"begin met hulp in de klas"_s).has_value());
    ASSERT_TRUE(proposals.putOn(built->session, drafts->first().signal.id).has_value());
    const auto themes = TrendService(context).themesWithCounts();
    ASSERT_TRUE(themes.has_value() && !themes->isEmpty());
    ReleaseService releases(context);
    const auto figures = releases.check({u"overTime"_s, {themes->first()}, {AreaCode(u"WK034409"_s)}});
    ASSERT_TRUE(figures.has_value());
    ASSERT_TRUE(releases.giveOut(*figures, u"clipboard"_s).has_value());
    // From here on the database looks away when a reference is broken.
    ASSERT_TRUE(s_store->database->run(u"PRAGMA foreign_keys = OFF"_s));
}

void TamperFixture::TearDownTestSuite() { s_store.reset(); }

void TamperFixture::SetUp() {
    ASSERT_TRUE(s_store && s_store->context);
    m_whole = std::make_unique<storage::Transaction>(database());
    ASSERT_TRUE(m_whole->begun());
    auto refusing = database().list(
        u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%RAISE(ABORT%'"_s, {},
        [](const storage::Row& row) { return row.text(0); });
    ASSERT_TRUE(refusing.has_value());
    for (const QString& trigger : *refusing)
        ASSERT_TRUE(database().run(u"DROP TRIGGER "_s + trigger));
}

void TamperFixture::TearDown() { m_whole.reset(); }

QList<TamperFixture::Column> TamperFixture::columnsOf(const QString& table) {
    auto columns = database().list(u"SELECT name, type, pk FROM pragma_table_info('%1')"_s.arg(table), {},
                                   [](const storage::Row& row) {
                                       return Column{row.text(0), row.text(1).toUpper(), row.integer(2) > 0};
                                   });
    EXPECT_TRUE(columns.has_value());
    return columns.value_or(QList<Column>());
}

int TamperFixture::rowsOf(const QString& table) {
    auto rows = database().one(u"SELECT count(*) FROM "_s + table, {},
                               [](const storage::Row& row) { return row.integer(0); });
    return rows ? rows->value_or(0) : 0;
}

QString TamperFixture::rowAt(const QString& table, int offset) {
    QStringList keys;
    for (const Column& column : columnsOf(table))
        if (column.key)
            keys << column.name;
    const QString list = keys.join(u", "_s);
    return u"(%1) = (SELECT %1 FROM %2 ORDER BY %1 LIMIT 1 OFFSET %3)"_s.arg(list, table).arg(offset);
}

std::optional<QStringList> TamperFixture::brokenBy(const QStringList& statements) {
    // Somebody at a prompt of their own can make the engine look away; it does not for who checks.
    const auto lookAway = [this](const QString& value) {
        EXPECT_TRUE(database().run(u"PRAGMA ignore_check_constraints = "_s + value));
    };
    storage::Transaction change(database());
    lookAway(u"ON"_s);
    for (const QString& statement : statements)
        if (!database().run(statement)) {
            lookAway(u"OFF"_s);
            return std::nullopt;
        }
    lookAway(u"OFF"_s);
    ++m_tried;
    auto report = services::verifyStore(context(), {});
    EXPECT_TRUE(report.has_value());
    return report ? report->broken : QStringList();
}

void TamperFixture::expectNamed(const QString& what, const QStringList& statements, const TableRule& rule) {
    const auto broken = brokenBy(statements);
    ASSERT_TRUE(broken.has_value()) << what.toStdString() << ": the statement itself does not run";
    bool named = false;
    for (const QString& line : *broken)
        for (const QString& table : QStringList{rule.name} + rule.namedAs)
            named = named || line.startsWith(table + u' ') || line.startsWith(table + u':') ||
                    line.startsWith(u"database "_s + table);
    EXPECT_TRUE(named) << what.toStdString() << "\nsays: " << broken->join(u"\n      "_s).toStdString();
}

} // namespace leertafel::test
