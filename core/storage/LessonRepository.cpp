#include "core/storage/LessonRepository.h"

#include "core/storage/CaseRepository.h"
#include "core/storage/SearchRepository.h"
#include "core/storage/StoredText.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

// The title of a case that everybody may read; nothing for one that is not released.
QString titleOf(const QString& alias) {
    return u"(SELECT rv.title FROM case_file rf JOIN case_version rv ON rv.id = rf.released_version "
           "WHERE rf.id = %1)"_s.arg(alias);
}

Maxim maximOf(const Row& row) {
    Maxim m;
    m.id = row.text(0);
    m.author = MemberId(row.text(1));
    m.text = StoredText::of(row.text(2));
    m.holdsWhen = StoredText::of(row.text(3));
    m.notWhen = StoredText::of(row.text(4));
    m.anchorCase = CaseId(row.text(5));
    m.counterCase = CaseId(row.text(6));
    m.noCounterCaseOn = row.day(7);
    m.status = maximStatusFromId(row.text(8)).value_or(MaximStatus::Proposed);
    m.revisitOn = row.day(9);
    m.created = row.time(10);
    return m;
}

const QString maximColumns = u"SELECT x.id, x.author, x.text, x.holds_when, x.not_when, x.anchor_case, "
                             "x.counter_case, x.no_counter_on, x.status, x.revisit_on, x.created"_s;

} // namespace

Result<QList<LessonRepository::LessonLine>>
LessonRepository::lessons(const QString& text, const ThemeId& theme, const AreaCode& area, int limit) {
    QString sql = u"SELECT l.id, l.author, l.text, l.case_id, l.version, l.review, l.reflection, l.created, "
                  "(SELECT group_concat(k.kind || ' ' || k.term, char(10)) FROM lesson_term k "
                  "WHERE k.lesson = l.seq), "_s +
                  titleOf(u"l.case_id"_s) +
                  u", m.name FROM lesson l LEFT JOIN member m ON m.id = l.author WHERE 1 = 1"_s;
    QVariantList binds;
    if (!text.trimmed().isEmpty()) {
        const QString expression = SearchRepository::expression(text);
        if (expression.isEmpty())
            return QList<LessonLine>{};
        sql += u" AND l.seq IN (SELECT rowid FROM lesson_search WHERE lesson_search MATCH ?)"_s;
        binds << expression;
    }
    if (!theme.isEmpty()) {
        sql += u" AND l.seq IN (SELECT lesson FROM lesson_term WHERE term = ?)"_s;
        binds << theme.id();
    }
    if (!area.isEmpty()) {
        sql += u" AND l.area = ?"_s;
        binds << area.id();
    }
    sql += u" ORDER BY l.created DESC, l.seq DESC LIMIT ?"_s;
    binds << limit;
    return m_database.list(sql, binds, [](const Row& row) {
        LessonLine line;
        Lesson& l = line.lesson;
        l.id = LessonId(row.text(0));
        l.author = MemberId(row.text(1));
        l.text = StoredText::of(row.text(2));
        l.caseId = CaseId(row.text(3));
        l.version = VersionId(row.text(4));
        l.review = ReviewId(row.text(5));
        l.reflection = ReflectionId(row.text(6));
        l.created = row.time(7);
        for (const QString& term : row.text(8).split(u'\n', Qt::SkipEmptyParts)) {
            if (term.startsWith(u"theme "))
                l.themes << ThemeId(term.mid(6));
            else
                l.principles << PrincipleId(term.mid(10));
        }
        line.caseTitle = row.text(9);
        line.authorName = row.text(10);
        return line;
    });
}

Result<void> LessonRepository::insert(const Lesson& l, const AreaCode& area) {
    auto inserted = m_database.run(
        u"INSERT INTO lesson (id, author, text, case_id, version, review, reflection, area, created) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {l.id.text(), l.author.text(), l.text.text(), stored(l.caseId.text()), stored(l.version.text()),
         stored(l.review.text()), stored(l.reflection.text()), stored(area.id()), stored(l.created)});
    if (!inserted)
        return fail(inserted.error());
    const auto tag = [&](const QString& kind, const QString& term) {
        return done(m_database.run(u"INSERT INTO lesson_term (term, lesson, kind) "
                                   "SELECT ?, seq, ? FROM lesson WHERE id = ?"_s,
                                   {term, kind, l.id.text()}));
    };
    for (const ThemeId& theme : l.themes)
        if (auto written = tag(u"theme"_s, theme.id()); !written)
            return written;
    for (const PrincipleId& principle : l.principles)
        if (auto written = tag(u"principle"_s, principle.id()); !written)
            return written;
    return {};
}

Result<void> LessonRepository::remove(const LessonId& lesson, const MemberId& author) {
    return changedOne(
        m_database.run(u"DELETE FROM lesson WHERE id = ? AND author = ?"_s, {lesson.text(), author.text()}),
        u"lesson"_s, lesson.text());
}

Result<QList<LessonRepository::MaximLine>> LessonRepository::maxims(const QString& text) {
    QString sql = maximColumns + u", "_s + titleOf(u"x.anchor_case"_s) + u", "_s +
                  titleOf(u"x.counter_case"_s) + u" FROM maxim x"_s;
    QVariantList binds;
    const QString words = text.trimmed();
    if (!words.isEmpty()) {
        sql += u" WHERE instr(lower(x.text || ' ' || x.holds_when || ' ' || x.not_when), ?) > 0"_s;
        binds << words.toLower();
    }
    sql += u" ORDER BY x.created DESC, x.id DESC"_s;
    return m_database.list(sql, binds, [](const Row& row) {
        return MaximLine{maximOf(row), row.text(11), row.text(12)};
    });
}

Result<Maxim> LessonRepository::maxim(const QString& id) {
    auto found = m_database.one(maximColumns + u" FROM maxim x WHERE x.id = ?"_s, {id}, maximOf);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"maxim"_s}, {u"id"_s, id}});
    return **found;
}

Result<void> LessonRepository::insert(const Maxim& m) {
    return done(
        m_database.run(u"INSERT INTO maxim (id, author, text, holds_when, not_when, anchor_case, "
                       u"counter_case, no_counter_on, "
                       "status, revisit_on, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {m.id, m.author.text(), m.text.text(), m.holdsWhen.text(), m.notWhen.text(),
                        stored(m.anchorCase.text()), stored(m.counterCase.text()), stored(m.noCounterCaseOn),
                        toId(m.status), stored(m.revisitOn), stored(m.created)}));
}

Result<void> LessonRepository::setStatus(const QString& id, MaximStatus status) {
    return changedOne(m_database.run(u"UPDATE maxim SET status = ? WHERE id = ?"_s, {toId(status), id}),
                      u"maxim"_s, id);
}

Result<void> LessonRepository::remove(const QString& maxim, const MemberId& author) {
    return changedOne(
        m_database.run(u"DELETE FROM maxim WHERE id = ? AND author = ?"_s, {maxim, author.text()}),
        u"maxim"_s, maxim);
}

} // namespace leertafel::storage
