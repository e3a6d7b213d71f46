#include "core/services/LearningService.h"

#include "core/services/CaseAccess.h"
#include "core/services/InTransaction.h"
#include "core/services/ReflectionService.h"
#include "core/services/ReviewSteps.h"
#include "core/services/StoreContext.h"
#include "core/services/TextDoor.h"
#include "core/storage/CaseVersionRepository.h"
#include "core/storage/LessonRepository.h"

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

constexpr int monthsUntilRevisit = 12;

Result<QList<LessonRow>> rowsOf(const Result<QList<storage::LessonRepository::LessonLine>>& lines) {
    if (!lines)
        return fail(lines.error());
    QList<LessonRow> rows;
    for (const auto& line : *lines)
        rows << LessonRow{line.lesson, line.caseTitle, line.authorName};
    return rows;
}

/// Writes a lesson of mine; it carries themes and area of the text that it comes from.
Result<LessonId> put(StoreContext& context, Lesson lesson, const QString& text, const CaseVersion* source) {
    auto words =
        admitted(context, text, u"text"_s, source ? decidedIn(context, *source) : QList<FindingDecision>{});
    if (!words)
        return fail(words.error());
    AreaCode area;
    if (source) {
        lesson.caseId = source->caseId;
        lesson.version = source->id;
        lesson.themes = source->attributes.themes;
        lesson.principles = source->attributes.principles;
        area = source->attributes.area;
    }
    lesson.id = context.ids.make<LessonId>();
    lesson.author = context.me;
    lesson.text = *words;
    lesson.created = context.clock.now();
    auto done = inTransaction(context.database, [&]() -> Result<void> {
        if (auto inserted = storage::LessonRepository(context.database).insert(lesson, area); !inserted)
            return inserted;
        return context.log.append(context.me, u"lesson.take"_s, lesson.id.text());
    });
    if (!done)
        return fail(done.error());
    context.changed(Topic::Lessons, lesson.id.text());
    return lesson.id;
}

} // namespace

Result<QList<LessonRow>> LearningService::lessons(const QString& text, const ThemeId& theme,
                                                  int limit) const {
    return rowsOf(storage::LessonRepository(m_context.database).lessons(text, theme, {}, limit));
}

Result<QList<LessonRow>> LearningService::lessonsFor(const ThemeId& theme, const AreaCode& area,
                                                     int limit) const {
    return rowsOf(storage::LessonRepository(m_context.database).lessons({}, theme, area, limit));
}

Result<LessonId> LearningService::takeFromReview(const ReviewId& review, const QString& text) {
    auto at = reviewAtHand(m_context, review);
    if (!at)
        return fail(at.error());
    auto version = storage::CaseVersionRepository(m_context.database).get(at->review.version);
    if (!version)
        return fail(version.error());
    Lesson lesson;
    lesson.review = review;
    return put(m_context, lesson, text, &*version);
}

Result<LessonId> LearningService::takeFromReflection(const ReflectionId& reflection, const QString& text) {
    auto note = ReflectionService(m_context).get(reflection);
    if (!note)
        return fail(note.error());
    if (note->author != m_context.me)
        return fail(ErrorCode::NotAllowed,
                    {{u"step"_s, u"takeFromReflection"_s}, {u"who"_s, toId(CaseActor::Author)}});
    Lesson lesson;
    lesson.reflection = reflection;
    if (note->caseId.isEmpty())
        return put(m_context, lesson, text, nullptr);
    const CaseAccess access(m_context);
    auto record = access.record(note->caseId);
    if (!record)
        return fail(record.error());
    const VersionId shown = record->released ? record->released : record->file.currentVersion;
    if (shown.isEmpty()) {
        lesson.caseId = note->caseId;
        return put(m_context, lesson, text, nullptr);
    }
    auto version = access.version(shown);
    if (!version)
        return fail(version.error());
    return put(m_context, lesson, text, &*version);
}

Result<void> LearningService::removeLesson(const LessonId& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto gone = storage::LessonRepository(m_context.database).remove(id, m_context.me); !gone)
            return gone;
        return m_context.log.append(m_context.me, u"lesson.remove"_s, id.text());
    });
    if (done)
        m_context.changed(Topic::Lessons, id.text());
    return done;
}

Result<QList<MaximRow>> LearningService::maxims(const QString& text) const {
    auto lines = storage::LessonRepository(m_context.database).maxims(text);
    if (!lines)
        return fail(lines.error());
    QList<MaximRow> rows;
    for (const auto& line : *lines)
        rows << MaximRow{line.maxim, line.anchorTitle, line.counterTitle};
    return rows;
}

Result<QString> LearningService::propose(const QString& text, const QString& holdsWhen,
                                         const QString& notWhen, const CaseId& anchor,
                                         const CaseId& counter) {
    Maxim maxim;
    auto rule = admitted(m_context, text, u"text"_s);
    if (!rule)
        return fail(rule.error());
    auto holds = admittedOrEmpty(m_context, holdsWhen);
    if (!holds)
        return fail(holds.error());
    auto except = admittedOrEmpty(m_context, notWhen);
    if (!except)
        return fail(except.error());
    for (const CaseId& id : {anchor, counter})
        if (id)
            if (auto visible = CaseAccess(m_context).record(id); !visible)
                return fail(visible.error());
    const QDateTime now = m_context.clock.now();
    maxim.id = m_context.ids.next();
    maxim.author = m_context.me;
    maxim.text = *rule;
    maxim.holdsWhen = *holds;
    maxim.notWhen = *except;
    maxim.anchorCase = anchor;
    maxim.counterCase = counter;
    if (counter.isEmpty())
        maxim.noCounterCaseOn = now.date();
    maxim.revisitOn = now.date().addMonths(monthsUntilRevisit);
    maxim.created = now;
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto inserted = storage::LessonRepository(m_context.database).insert(maxim); !inserted)
            return inserted;
        return m_context.log.append(m_context.me, u"maxim.propose"_s, maxim.id);
    });
    if (!done)
        return fail(done.error());
    m_context.changed(Topic::Lessons, maxim.id);
    return maxim.id;
}

Result<void> LearningService::setStatus(const QString& id, MaximStatus status) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        storage::LessonRepository lessons(m_context.database);
        auto maxim = lessons.maxim(id);
        if (!maxim)
            return fail(maxim.error());
        if (maxim->author != m_context.me)
            return fail(ErrorCode::NotAllowed,
                        {{u"step"_s, u"setStatus"_s}, {u"who"_s, toId(CaseActor::Author)}});
        if (auto written = lessons.setStatus(id, status); !written)
            return written;
        return m_context.log.append(m_context.me, u"maxim."_s + toId(status), id);
    });
    if (!done)
        return done;
    m_context.changed(Topic::Lessons, id);
    return {};
}

Result<void> LearningService::removeMaxim(const QString& id) {
    auto done = inTransaction(m_context.database, [&]() -> Result<void> {
        if (auto gone = storage::LessonRepository(m_context.database).remove(id, m_context.me); !gone)
            return gone;
        return m_context.log.append(m_context.me, u"maxim.remove"_s, id);
    });
    if (done)
        m_context.changed(Topic::Lessons, id);
    return done;
}

} // namespace leertafel::services
