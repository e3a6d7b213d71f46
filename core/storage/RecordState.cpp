#include "core/storage/RecordState.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

struct Part {
    QString table;
    QString rows; ///< one placeholder: the id of the record
};

struct Kind {
    QString name;
    QStringList verbs;  ///< first words of the verbs about it
    QList<Part> parts;  ///< the first one is the record itself
    QString owner = {}; ///< finds the record from a part of it that a verb may name instead
};

// A version's words stand in its digest, which is checked against them, so they need not be read here again.
const QList<Kind>& allKinds() {
    static const QString versionsOfCase = u"(SELECT id FROM case_version WHERE case_id = ?)"_s;
    static const QList<Kind> kinds = {
        {u"case"_s,
         {u"case"_s},
         {{u"case_file"_s, u"SELECT id, code, code_year, code_number, author, team, state, current_version, "
                           "released_version, floor, proposed_lower, proposed_by, created, review_by "
                           "FROM case_file WHERE id = ?"_s},
          {u"case_version"_s, u"SELECT id, number, digest, title, floor_reason, area, quarter, age_band, "
                              "household, arrival, referrer, track_before, track_after, help_step, "
                              "signal_type, family_plan, floor, frozen_by, frozen_at "
                              "FROM case_version WHERE case_id = ? ORDER BY number"_s},
          {u"finding_decision"_s, u"SELECT version, position, label, decision, sealed FROM finding_decision "
                                  "WHERE version IN "_s +
                                      versionsOfCase + u" ORDER BY version, position"_s},
          {u"release"_s, u"SELECT id, version, checker, outcome, reasons, at, signature FROM release "
                         "WHERE version IN "_s +
                             versionsOfCase + u" ORDER BY id"_s},
          {u"read_through"_s, u"SELECT version, reader, read_at FROM read_through WHERE version IN "_s +
                                  versionsOfCase + u" ORDER BY version"_s}},
         u"SELECT case_id FROM case_version WHERE id = ?"_s},
        {u"review"_s,
         {u"review"_s},
         {{u"review"_s, u"SELECT id, case_id, version, author, reviewer, state, question, advice, "
                        "decline_reason, wanted_by, requested_at, changed_at FROM review WHERE id = ?"_s},
          {u"review_text"_s, u"SELECT version FROM review_text WHERE review = ? ORDER BY version"_s},
          {u"review_remark"_s, u"SELECT id, version, member, kind, field, start, length, text, at "
                               "FROM review_remark WHERE review = ? ORDER BY id"_s},
          {u"review_answer"_s, u"SELECT remark, member, kind, text, at FROM review_answer WHERE remark IN "
                               "(SELECT id FROM review_remark WHERE review = ?) ORDER BY remark"_s},
          {u"review_view"_s, u"SELECT version, member, outcome, words, at, signature FROM review_view "
                             "WHERE review = ? ORDER BY version, member"_s}}},
        {u"reflection"_s,
         {u"reflection"_s},
         {{u"reflection"_s, u"SELECT id, author, case_id, shared, method, participants, minutes, insight, "
                            "intention, revisit_on, created FROM reflection WHERE id = ?"_s},
          {u"reflection_answer"_s,
           u"SELECT step, text FROM reflection_answer WHERE reflection = ? ORDER BY step"_s}}},
        {u"lesson"_s,
         {u"lesson"_s},
         {{u"lesson"_s, u"SELECT id, author, text, case_id, version, review, reflection, area, created "
                        "FROM lesson WHERE id = ?"_s},
          {u"lesson_term"_s, u"SELECT term, kind FROM lesson_term WHERE lesson = "
                             "(SELECT seq FROM lesson WHERE id = ?) ORDER BY term"_s}}},
        {u"maxim"_s,
         {u"maxim"_s},
         {{u"maxim"_s, u"SELECT id, author, text, holds_when, not_when, anchor_case, counter_case, "
                       "no_counter_on, status, revisit_on, created FROM maxim WHERE id = ?"_s}}},
        {u"batch"_s,
         {u"import"_s, u"counts"_s, u"population"_s, u"typed"_s},
         {{u"import_batch"_s, u"SELECT id, kind, source, file_name, member, at, records, undone_at "
                              "FROM import_batch WHERE id = ?"_s},
          {u"signal_count"_s, u"SELECT theme, area, quarter, referrer, count FROM signal_count "
                              "WHERE batch = ? ORDER BY theme, area, quarter, referrer"_s},
          {u"population"_s, u"SELECT area, on_day, age_from, age_to, count, source FROM population "
                            "WHERE batch = ? ORDER BY area, on_day, age_from, age_to"_s}}},
        {u"intervention"_s,
         {u"intervention"_s},
         {{u"intervention"_s, u"SELECT id, maker, area, started_on, title, expectation, result, created "
                              "FROM intervention WHERE id = ?"_s},
          {u"intervention_theme"_s,
           u"SELECT theme FROM intervention_theme WHERE intervention = ? ORDER BY theme"_s}}},
        {u"judgement"_s,
         {u"judgement"_s},
         {{u"action_judgement"_s, u"SELECT id, intervention, member, verdict, words, at "
                                  "FROM action_judgement WHERE id = ?"_s}}},
        {u"explanation"_s,
         {u"explanation"_s},
         {{u"explanation"_s, u"SELECT id, author, theme, area, text, said_by, would_refute, created "
                             "FROM explanation WHERE id = ?"_s}}},
        {u"argument"_s,
         {u"argument"_s},
         {{u"explanation_argument"_s, u"SELECT id, explanation, author, stance, said_by, text, created "
                                      "FROM explanation_argument WHERE id = ?"_s}}},
        {u"figureRelease"_s,
         {u"figures"_s},
         {{u"figure_release"_s, u"SELECT id, kind, file_kind, member, at FROM figure_release WHERE id = ?"_s},
          {u"figure_release_cell"_s, u"SELECT theme, area, quarter, quarters, count FROM figure_release_cell "
                                     "WHERE release = ? ORDER BY theme, area, quarter, quarters"_s}}},
        {u"session"_s,
         {u"session"_s, u"agenda"_s},
         {{u"table_session"_s,
           u"SELECT id, preparer, kind, title, start, minutes, state, created, removed_at "
           "FROM table_session WHERE id = ?"_s},
          {u"session_area"_s, u"SELECT area FROM session_area WHERE session = ? ORDER BY area"_s},
          {u"seat"_s, u"SELECT position, seat_function, organisation, invited FROM seat "
                      "WHERE session = ? ORDER BY position"_s},
          {u"agenda_item"_s, u"SELECT id, position, kind, minutes, title, case_id, version, reason, theme, "
                             "area, removed_at FROM agenda_item WHERE session = ? ORDER BY id"_s}},
         u"SELECT session FROM agenda_item WHERE id = ?"_s},
        {u"agreement"_s,
         {u"agreement"_s, u"dissent"_s},
         {{u"agreement"_s, u"SELECT id, session, item, recorded_by, decision, text, reason, owner, due_on, "
                           "exception_to, done, done_at, at, signature, help_step, neighbourhood "
                           "FROM agreement WHERE id = ?"_s},
          {u"dissent"_s, u"SELECT id, dissent_function, words, recorded_by, at FROM dissent "
                         "WHERE agreement = ? ORDER BY id"_s},
          {u"follow_up"_s, u"SELECT id, member, outcome, text, look_on, family_told, at FROM follow_up "
                           "WHERE agreement = ? ORDER BY id"_s},
          {u"handover_step"_s,
           u"SELECT id, point, step_function, on_day, words, member, at FROM handover_step "
           "WHERE agreement = ? ORDER BY id"_s}},
         u"SELECT agreement FROM dissent WHERE id = ?"_s},
        {u"member"_s,
         {u"member"_s, u"store"_s},
         {{u"member"_s, u"SELECT id, name, team, functions, superior, active, sign_key, box_key, created "
                        "FROM member WHERE id = ?"_s},
          {u"member_key"_s, u"SELECT sign_key, since FROM member_key WHERE member = ? ORDER BY sign_key"_s}}},
        {u"teamWord"_s,
         {u"teamWord"_s},
         {{u"team_word"_s, u"SELECT id, word, word_key, added_by, added_at, revoked_by, revoked_at "
                           "FROM team_word WHERE id = ?"_s}}},
        {u"block"_s,
         {u"block"_s},
         {{u"block"_s, u"SELECT id, name, name_key, kind, merged_into FROM block WHERE id = ?"_s},
          {u"block_change"_s, u"SELECT id, verb, name, kind, merged_into, member, at FROM block_change "
                              "WHERE block = ? ORDER BY id"_s}}},
        {u"ruleSignal"_s,
         {u"ruleSignal"_s},
         {{u"rule_signal"_s, u"SELECT id, block, state, words, made_at FROM rule_signal WHERE id = ?"_s},
          {u"rule_signal_case"_s,
           u"SELECT version, position FROM rule_signal_case WHERE signal = ? ORDER BY version"_s},
          {u"rule_signal_step"_s,
           u"SELECT id, event, state, member, at, answer, answered_on, "
           "answer_function, words FROM rule_signal_step WHERE signal = ? ORDER BY id"_s},
          {u"rule_signal_item"_s, u"SELECT item FROM rule_signal_item WHERE signal = ? ORDER BY item"_s},
          {u"rule_signal_aside"_s, u"SELECT id, event, member, at, reason FROM rule_signal_aside "
                                   "WHERE signal = ? ORDER BY id"_s}}},
        {u"reportingStep"_s,
         {u"reportingStep"_s},
         {{u"reporting_step"_s,
           u"SELECT id, case_id, step, on_day, member, at, lapsed_at, lapsed_log FROM reporting_step "
           "WHERE id = ?"_s}}},
        {u"team"_s,
         {u"team"_s},
         {{u"team"_s, u"SELECT id, name, organisation, area, keeper, created FROM team WHERE id = ?"_s}}},
        {u"organisation"_s,
         {u"organisation"_s},
         {{u"organisation"_s, u"SELECT id, name, track, keeper, created FROM organisation WHERE id = ?"_s},
          {u"organisation_contact"_s, u"SELECT position, contact_function FROM organisation_contact "
                                      "WHERE organisation = ? ORDER BY position"_s}}},
    };
    return kinds;
}

const Kind* kindNamed(const QString& name) {
    const auto& kinds = allKinds();
    const auto found =
        std::find_if(kinds.cbegin(), kinds.cend(), [&](const Kind& kind) { return kind.name == name; });
    return found == kinds.cend() ? nullptr : &*found;
}

// A state is its edition, the digest of the whole and a short one per table, in Base64 of fixed lengths.
const QChar edition = u'1';
constexpr int wholeLength = 43;
constexpr int partLength = 4;
constexpr int partBytes = 3;

QString text64(const QByteArray& bytes) {
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

const QString RecordStates::gone = u"-"_s;

Subject Subject::fromText(const QString& text) { return {text.section(u':', 0, 0), text.section(u':', 1)}; }

QStringList RecordStates::kinds() {
    QStringList names;
    for (const Kind& kind : allKinds())
        names << kind.name;
    return names;
}

QStringList RecordStates::changedSince(int schema) {
    if (schema < 8)
        return kinds();
    QStringList changed;
    if (schema < 19)
        changed << u"reportingStep"_s;
    if (schema < 18)
        changed << u"agreement"_s;
    if (schema < 17)
        changed << u"ruleSignal"_s;
    return changed;
}

QStringList RecordStates::tables() {
    QStringList names;
    for (const Kind& kind : allKinds())
        for (const Part& part : kind.parts)
            names << part.table;
    return names;
}

QString RecordStates::tableOf(const QString& kind) {
    const Kind* known = kindNamed(kind);
    return known ? known->parts.first().table : kind;
}

QString RecordStates::verbOf(const QString& kind, const QString& what) {
    const Kind* known = kindNamed(kind);
    return known ? known->verbs.first() + u'.' + what : what;
}

Result<Subject> RecordStates::subjectOf(const QString& verb, const QString& record) const {
    const QString first = verb.section(u'.', 0, 0);
    const auto& kinds = allKinds();
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(),
                                   [&](const Kind& each) { return each.verbs.contains(first); });
    if (kind == kinds.cend() || record.isEmpty())
        return Subject{};
    if (kind->owner.isEmpty())
        return Subject{kind->name, record};
    auto owner = m_database.one(kind->owner, {record}, [](const Row& row) { return row.text(0); });
    if (!owner)
        return fail(owner.error());
    return Subject{kind->name, owner->value_or(record)};
}

Result<QString> RecordStates::of(const Subject& subject) const {
    const Kind* kind = kindNamed(subject.kind);
    if (!kind)
        return gone;
    QCryptographicHash whole(QCryptographicHash::Blake2b_256);
    whole.addData(QByteArray("leertafel.state.1\n") + subject.text().toUtf8() + '\n');
    QString parts;
    for (const Part& part : kind->parts) {
        QCryptographicHash rows(QCryptographicHash::Blake2b_256);
        int count = 0;
        auto read = m_database.each(part.rows, {subject.id}, [&](const Row& row) {
            rows.addData(row.form());
            ++count;
        });
        if (!read)
            return fail(read.error());
        if (count == 0 && &part == &kind->parts.first())
            return gone;
        const QByteArray digest = rows.result();
        whole.addData(digest);
        parts += text64(digest.left(partBytes));
    }
    return edition + text64(whole.result()) + parts;
}

Result<QStringList> RecordStates::ids(const QString& kind) const {
    const Kind* known = kindNamed(kind);
    if (!known)
        return QStringList();
    auto ids = m_database.list(u"SELECT id FROM %1 ORDER BY id"_s.arg(known->parts.first().table), {},
                               [](const Row& row) { return row.text(0); });
    if (!ids)
        return fail(ids.error());
    return QStringList(*ids);
}

QStringList RecordStates::differences(const QString& kind, const QString& before, const QString& now) {
    const Kind* known = kindNamed(kind);
    if (!known || before == now)
        return {};
    QStringList tables;
    if (before.size() == now.size() && before != gone)
        for (int i = 0; i < int(known->parts.size()); ++i) {
            const int at = 1 + wholeLength + i * partLength;
            if (before.mid(at, partLength) != now.mid(at, partLength))
                tables << known->parts[i].table;
        }
    return tables.isEmpty() ? QStringList{known->parts.first().table} : tables;
}

} // namespace leertafel::storage
