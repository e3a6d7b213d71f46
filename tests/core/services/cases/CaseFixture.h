#pragma once

#include "core/services/CaseService.h"
#include "core/services/LearningService.h"
#include "core/services/ReflectionService.h"
#include "core/services/ReviewService.h"
#include "tests/support/ReadAndAsk.h"
#include "tests/support/TestStore.h"

#include <QSet>

namespace leertafel::test {

/// A store with an author (0) and colleagues, and cases at every point of their way.
class CaseFixture : public ::testing::Test {
protected:
    static constexpr int author = 0;
    static constexpr int colleague = 1;
    static constexpr int third = 2;

    /// Plain words in which nothing can be found.
    static CaseDraft
    completeDraft(const QString& title = QStringLiteral("Thuis gaat het beter dan op school")) {
        CaseDraft draft;
        draft.title = title;
        for (const CanvasField& field : TestStore::vocabulary()->canvas())
            draft.fields.insert(field.id, QStringLiteral("het gezin vertelt wat er beter gaat"));
        draft.fields.insert(QStringLiteral("situatie"),
                            QStringLiteral("de jongen slaapt slecht\nhij vindt rekenen lastig"));
        draft.labels.insert(QStringLiteral("situatie"), {ParagraphLabel::Fact, ParagraphLabel::Reading});
        draft.floorReason = QStringLiteral("de ouders zijn elke avond thuis");
        CaseAttributes& a = draft.attributes;
        a.area = AreaCode(QStringLiteral("WK034409"));
        a.quarter = Quarter::of(2026, 1);
        a.ageBand = AgeBand(QStringLiteral("4-12"));
        a.household = Household(QStringLiteral("eenouder"));
        a.signalType = SignalType(QStringLiteral("boundary"));
        a.themes = {ThemeId(QStringLiteral("gevoel.druk")), ThemeId(QStringLiteral("school.pesten"))};
        a.principles = {PrincipleId(QStringLiteral("p.normaal"))};
        return draft;
    }

    CaseId written(const CaseDraft& draft = completeDraft()) {
        auto id = store.as(author).cases().create();
        EXPECT_TRUE(id.has_value());
        EXPECT_TRUE(store.as(author).cases().saveDraft(*id, draft).has_value());
        return *id;
    }
    CaseId frozen(const CaseDraft& draft = completeDraft()) {
        const CaseId id = written(draft);
        auto version = store.as(author).cases().freeze(id);
        EXPECT_TRUE(version.has_value()) << (version ? 0 : static_cast<int>(version.error().code));
        return id;
    }
    CaseId offered(const CaseDraft& draft = completeDraft()) {
        const CaseId id = frozen(draft);
        EXPECT_TRUE(readAndAsk(store.as(author).cases(), id).has_value());
        return id;
    }
    CaseId released(const CaseDraft& draft = completeDraft()) {
        const CaseId id = offered(draft);
        auto& cases = store.as(colleague).cases();
        auto done = cases.release(id, store.as(colleague).signatory());
        EXPECT_TRUE(done.has_value()) << (done ? 0 : static_cast<int>(done.error().code));
        return id;
    }
    /// The author writes something else in one field.
    void rewrite(const CaseId& id, const QString& text) {
        auto detail = store.as(author).cases().detail(id);
        ASSERT_TRUE(detail.has_value());
        CaseDraft draft = *detail->draft;
        draft.fields.insert(QStringLiteral("leervraag"), text);
        ASSERT_TRUE(store.as(author).cases().saveDraft(id, draft).has_value());
    }
    CaseState stateOf(const CaseId& id) { return store.as(author).cases().detail(id)->file.state; }
    VersionId currentOf(const CaseId& id) { return store.as(author).cases().detail(id)->file.currentVersion; }

    /// The refusal of one statement at an SQL prompt; nothing when it went through.
    std::optional<ErrorCode> refusedBySql(const QString& sql, const QVariantList& binds = {}) {
        store.close();
        auto ran = store.sqlPrompt()->run(sql, binds);
        return ran ? std::nullopt : std::optional(ran.error().code);
    }

    template <typename T>
    static std::optional<ErrorCode> codeOf(const Result<T>& result) {
        return result ? std::nullopt : std::optional(result.error().code);
    }

    TestStore store{3};
};

} // namespace leertafel::test
