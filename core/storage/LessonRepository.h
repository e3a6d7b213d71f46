#pragma once

#include "core/domain/Reflection.h"
#include "core/storage/Database.h"

namespace leertafel::storage {

/// Lessons and rules of thumb.
class LessonRepository {
public:
    explicit LessonRepository(Database& database) : m_database(database) {}

    struct LessonLine {
        Lesson lesson;
        QString caseTitle{};
        QString authorName{};
    };
    /// Newest first. @param text words as typed, may be empty. @param theme, @param area empty for all.
    Result<QList<LessonLine>> lessons(const QString& text, const ThemeId& theme, const AreaCode& area,
                                      int limit);
    Result<void> insert(const Lesson& lesson, const AreaCode& area);
    /// `NotFound` when it is not there or not by that author.
    Result<void> remove(const LessonId& lesson, const MemberId& author);

    struct MaximLine {
        Maxim maxim;
        QString anchorTitle{};
        QString counterTitle{};
    };
    /// Newest first; `text` is looked for anywhere in the words.
    Result<QList<MaximLine>> maxims(const QString& text);
    Result<Maxim> maxim(const QString& id);
    Result<void> insert(const Maxim& maxim);
    Result<void> setStatus(const QString& id, MaximStatus status);
    /// `NotFound` when it is not there or not by that author.
    Result<void> remove(const QString& maxim, const MemberId& author);

private:
    Database& m_database;
};

} // namespace leertafel::storage
