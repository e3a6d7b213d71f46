#pragma once

#include "core/domain/Reflection.h"
#include "core/domain/Result.h"
#include "core/services/CaseService.h"

namespace leertafel::services {

class StoreContext;

struct LessonRow {
    Lesson lesson;
    QString caseTitle{};
    QString authorName{};
};

struct MaximRow {
    Maxim maxim;
    QString anchorTitle{};
    QString counterTitle{};
};

/// Lessons, rules of thumb and the library of released cases.
class LearningService {
public:
    explicit LearningService(StoreContext& context) : m_context(context) {}

    Result<QList<LessonRow>> lessons(const QString& text = {}, const ThemeId& theme = {},
                                     int limit = 100) const;
    Result<QList<LessonRow>> lessonsFor(const ThemeId& theme, const AreaCode& area, int limit = 20) const;
    Result<LessonId> takeFromReview(const ReviewId& review, const QString& text);
    Result<LessonId> takeFromReflection(const ReflectionId& reflection, const QString& text);
    /// Mine, out of the library again: for taking back what was just put there.
    Result<void> removeLesson(const LessonId& id);

    Result<QList<MaximRow>> maxims(const QString& text = {}) const;
    Result<QString> propose(const QString& text, const QString& holdsWhen, const QString& notWhen,
                            const CaseId& anchor, const CaseId& counter);
    Result<void> setStatus(const QString& maxim, MaximStatus status);
    /// Mine, out of the library again: for taking back what was just put there.
    Result<void> removeMaxim(const QString& id);

private:
    StoreContext& m_context;
};

} // namespace leertafel::services
