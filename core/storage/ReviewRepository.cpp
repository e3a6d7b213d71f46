#include "core/storage/ReviewRepository.h"

#include "core/storage/CaseRepository.h"
#include "core/storage/StoredText.h"

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

const QString reviewColumns = u"SELECT id, case_id, version, author, reviewer, state, question, advice, "
                              "decline_reason, wanted_by, requested_at, changed_at FROM review "_s;
const QString closedStates = u"('sharedView', 'differingView', 'declined', 'withdrawn')"_s;
const QString remarkColumns =
    u"SELECT m.id, m.review, m.version, m.member, m.kind, m.field, m.start, m.length, m.text, m.at, a.kind, "
    "a.text, a.at FROM review_remark m LEFT JOIN review_answer a ON a.remark = m.id "_s;

Review reviewOf(const Row& row) {
    Review r;
    r.id = ReviewId(row.text(0));
    r.caseId = CaseId(row.text(1));
    r.version = VersionId(row.text(2));
    r.author = MemberId(row.text(3));
    r.reviewer = MemberId(row.text(4));
    r.state = reviewStateFromId(row.text(5)).value_or(ReviewState::Draft);
    r.question = StoredText::of(row.text(6));
    r.advice = StoredText::of(row.text(7));
    r.declineReason = StoredText::of(row.text(8));
    r.wantedBy = row.day(9);
    r.requestedAt = row.time(10);
    r.changedAt = row.time(11);
    return r;
}

ReviewRepository::StoredRemark remarkOf(const Row& row) {
    ReviewRepository::StoredRemark result;
    ReviewRemark& m = result.remark;
    m.id = RemarkId(row.text(0));
    m.review = ReviewId(row.text(1));
    result.version = VersionId(row.text(2));
    m.by = MemberId(row.text(3));
    m.kind = row.text(4) == u"question" ? RemarkKind::Question : RemarkKind::Remark;
    m.field = FieldId(row.text(5));
    m.start = row.integer(6);
    m.length = row.integer(7);
    m.text = StoredText::of(row.text(8));
    m.at = row.time(9);
    if (!row.isNull(10)) {
        m.answered = row.text(10) == u"parked" ? AnswerKind::Parked : AnswerKind::Answered;
        m.answer = StoredText::of(row.text(11));
        m.answeredAt = row.time(12);
    }
    return result;
}

QString outcomeId(ReviewOutcome outcome) {
    return toId(outcome == ReviewOutcome::SharedView ? ReviewState::SharedView : ReviewState::DifferingView);
}

} // namespace

Result<QList<Review>> ReviewRepository::select(const QString& where, const QVariantList& binds) {
    return m_database.list(reviewColumns + where, binds, reviewOf);
}

Result<Review> ReviewRepository::get(const ReviewId& id) {
    auto found = select(u"WHERE id = ?"_s, {id.text()});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"review"_s}, {u"id"_s, id.text()}});
    return found->first();
}

Result<QList<Review>> ReviewRepository::ofCase(const CaseId& id) {
    return select(u"WHERE case_id = ? ORDER BY requested_at DESC, id DESC"_s, {id.text()});
}

Result<QList<Review>> ReviewRepository::openForReader(const MemberId& reviewer) {
    return select(u"WHERE reviewer = ? AND state NOT IN "_s + closedStates +
                      u" ORDER BY wanted_by IS NULL, wanted_by, changed_at DESC"_s,
                  {reviewer.text()});
}

Result<QList<Review>> ReviewRepository::openOfAuthor(const MemberId& author) {
    return select(u"WHERE author = ? AND state NOT IN "_s + closedStates + u" ORDER BY changed_at DESC"_s,
                  {author.text()});
}

Result<QList<Review>> ReviewRepository::closedOf(const MemberId& member) {
    return select(u"WHERE (author = ? OR reviewer = ?) AND state IN "_s + closedStates +
                      u" ORDER BY changed_at DESC"_s,
                  {member.text(), member.text()});
}

Result<QList<Review>> ReviewRepository::all() { return select(u"ORDER BY id"_s, {}); }

Result<void> ReviewRepository::insert(const Review& r) {
    auto inserted = m_database.run(u"INSERT INTO review (id, case_id, version, author, reviewer, state, "
                                   u"question, wanted_by, requested_at, "
                                   "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                   {r.id.text(), r.caseId.text(), r.version.text(), r.author.text(),
                                    r.reviewer.text(), toId(r.state), r.question.text(), stored(r.wantedBy),
                                    stored(r.requestedAt), stored(r.changedAt)});
    if (!inserted)
        return fail(inserted.error());
    return addText(r.id, r.version);
}

Result<void> ReviewRepository::update(const Review& r) {
    return changedOne(
        m_database.run(u"UPDATE review SET state = ?, version = ?, advice = ?, decline_reason = ?, "
                       "changed_at = ? WHERE id = ?"_s,
                       {toId(r.state), r.version.text(), r.advice.text(), r.declineReason.text(),
                        stored(r.changedAt), r.id.text()}),
        u"review"_s, r.id.text());
}

Result<void> ReviewRepository::addText(const ReviewId& id, const VersionId& version) {
    return done(
        m_database.run(u"INSERT INTO review_text (review, version) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                       {id.text(), version.text()}));
}

Result<bool> ReviewRepository::hadText(const VersionId& version, const MemberId& reviewer) {
    auto found = m_database.one(u"SELECT 1 FROM review_text t JOIN review r ON r.id = t.review "
                                "WHERE t.version = ? AND r.reviewer = ? "
                                "AND r.state NOT IN ('declined', 'withdrawn')"_s,
                                {version.text(), reviewer.text()}, [](const Row&) { return true; });
    if (!found)
        return fail(found.error());
    return found->has_value();
}

Result<bool> ReviewRepository::isReading(const CaseId& id, const MemberId& reviewer) {
    auto found = m_database.one(
        u"SELECT 1 FROM review WHERE case_id = ? AND reviewer = ? AND state NOT IN "_s + closedStates,
        {id.text(), reviewer.text()}, [](const Row&) { return true; });
    if (!found)
        return fail(found.error());
    return found->has_value();
}

Result<QList<ReviewRepository::StoredRemark>> ReviewRepository::remarks(const ReviewId& id) {
    return m_database.list(remarkColumns + u"WHERE m.review = ? ORDER BY m.at, m.id"_s, {id.text()},
                           remarkOf);
}

Result<ReviewRepository::StoredRemark> ReviewRepository::remark(const RemarkId& id) {
    auto found = m_database.one(remarkColumns + u"WHERE m.id = ?"_s, {id.text()}, remarkOf);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"remark"_s}, {u"id"_s, id.text()}});
    return **found;
}

Result<void> ReviewRepository::insertRemark(const StoredRemark& entry) {
    const ReviewRemark& m = entry.remark;
    return done(m_database.run(
        u"INSERT INTO review_remark (id, review, version, member, kind, field, start, length, text, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m.id.text(), m.review.text(), entry.version.text(), m.by.text(),
         m.kind == RemarkKind::Question ? u"question"_s : u"remark"_s, m.field.id(), m.start, m.length,
         m.text.text(), stored(m.at)}));
}

Result<void> ReviewRepository::setAnswer(const ReviewRemark& m, const MemberId& by) {
    return done(m_database.run(
        u"INSERT INTO review_answer (remark, member, kind, text, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (remark) DO UPDATE SET kind = excluded.kind, text = excluded.text, at = excluded.at"_s,
        {m.id.text(), by.text(), m.answered == AnswerKind::Parked ? u"parked"_s : u"answered"_s,
         m.answer.text(), stored(m.answeredAt)}));
}

Result<QList<ReviewView>> ReviewRepository::views(const ReviewId& id, const VersionId& version) {
    return m_database.list(u"SELECT review, member, outcome, words, signature, at FROM review_view "
                           "WHERE review = ? AND version = ? ORDER BY at, member"_s,
                           {id.text(), version.text()}, [](const Row& row) {
                               return ReviewView{ReviewId(row.text(0)),
                                                 MemberId(row.text(1)),
                                                 row.text(2) == u"sharedView" ? ReviewOutcome::SharedView
                                                                              : ReviewOutcome::DifferingView,
                                                 StoredText::of(row.text(3)),
                                                 row.bytes(4),
                                                 row.time(5)};
                           });
}

Result<void> ReviewRepository::putView(const ReviewView& view, const VersionId& version) {
    auto removed =
        m_database.run(u"DELETE FROM review_view WHERE review = ? AND version = ? AND member = ?"_s,
                       {view.review.text(), version.text(), view.by.text()});
    if (!removed)
        return fail(removed.error());
    return done(
        m_database.run(u"INSERT INTO review_view (review, version, member, outcome, words, at, signature) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                       {view.review.text(), version.text(), view.by.text(), outcomeId(view.outcome),
                        view.words.text(), stored(view.at), view.signature}));
}

Result<ReviewFacts> ReviewRepository::facts(const Review& review) {
    auto counts = m_database.one(
        u"SELECT count(*), count(*) - count(a.remark) FROM review_remark m "
        "LEFT JOIN review_answer a ON a.remark = m.id WHERE m.review = ? AND m.kind = 'question'"_s,
        {review.id.text()}, [](const Row& row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!counts)
        return fail(counts.error());
    ReviewFacts facts;
    facts.questionsAsked = (*counts)->first;
    facts.questionsOpen = (*counts)->second;
    facts.adviceGiven = !review.advice.isEmpty();
    return facts;
}

Result<QHash<MemberId, int>> ReviewRepository::pairings(const MemberId& member) {
    QHash<MemberId, int> counts;
    auto read = m_database.each(
        u"SELECT CASE WHEN author = ? THEN reviewer ELSE author END, count(*) FROM review "
        "WHERE (author = ? OR reviewer = ?) AND state NOT IN ('declined', 'withdrawn') GROUP BY 1"_s,
        {member.text(), member.text(), member.text()},
        [&](const Row& row) { counts.insert(MemberId(row.text(0)), row.integer(1)); });
    if (!read)
        return fail(read.error());
    return counts;
}

Result<void> ReviewRepository::wipe(const CaseId& id) {
    static const QStringList statements = {
        u"UPDATE review SET state = 'withdrawn' WHERE case_id = ? AND state NOT IN "_s + closedStates,
        u"UPDATE review_answer SET text = '' WHERE remark IN (SELECT m.id FROM review_remark m "
        "JOIN review r ON r.id = m.review WHERE r.case_id = ?)"_s,
        u"UPDATE review_remark SET text = '' WHERE review IN (SELECT id FROM review WHERE case_id = ?)"_s,
        u"UPDATE review_view SET words = '' WHERE review IN (SELECT id FROM review WHERE case_id = ?)"_s,
        u"UPDATE review SET question = '', advice = '', decline_reason = '' WHERE case_id = ?"_s,
    };
    for (const QString& statement : statements)
        if (auto wiped = m_database.run(statement, {id.text()}); !wiped)
            return fail(wiped.error());
    return {};
}

} // namespace leertafel::storage
