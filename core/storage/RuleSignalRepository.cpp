#include "core/storage/RuleSignalRepository.h"

#include "core/storage/CaseRepository.h"
#include "core/storage/StoredText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::storage {

namespace {

const QString columns = u"id, block, state, words, made_at"_s;

RuleSignal signalOf(const Row& row) {
    RuleSignal signal;
    signal.id = RuleSignalId(row.text(0));
    signal.block = BlockId(row.text(1));
    signal.state = proposalStateFromId(row.text(2)).value_or(ProposalState::Draft);
    signal.words = StoredText::of(row.text(3));
    signal.made = row.time(4);
    return signal;
}

QString marksFor(const QList<BlockId>& blocks) { return QStringList(blocks.size(), u"?"_s).join(u", "_s); }

QVariantList textsOf(const QList<BlockId>& blocks) {
    QVariantList texts;
    for (const BlockId& block : blocks)
        texts << block.text();
    return texts;
}

RuleSignalStep stepOf(const Row& row) {
    RuleSignalStep step;
    step.id = row.text(0);
    step.event = proposalEventFromId(row.text(1)).value_or(ProposalEvent::Write);
    step.to = proposalStateFromId(row.text(2)).value_or(ProposalState::Draft);
    step.by = MemberId(row.text(3));
    step.at = row.time(4);
    if (const auto answer = cityAnswerFromId(row.text(5)))
        step.answer = *answer;
    step.answeredOn = QDate::fromString(row.text(6), Qt::ISODate);
    step.function = row.text(7);
    step.words = StoredText::of(row.text(8));
    return step;
}

} // namespace

Result<void> RuleSignalRepository::complete(RuleSignal& signal) const {
    auto versions =
        m_database.list(u"SELECT version FROM rule_signal_case WHERE signal = ? ORDER BY position"_s,
                        {signal.id.text()}, [](const Row& row) { return VersionId(row.text(0)); });
    if (!versions)
        return fail(versions.error());
    signal.versions = *versions;
    auto steps = m_database.list(u"SELECT id, event, state, member, at, answer, answered_on, "
                                 "answer_function, words FROM rule_signal_step WHERE signal = ? "
                                 "ORDER BY at, id"_s,
                                 {signal.id.text()}, stepOf);
    if (!steps)
        return fail(steps.error());
    auto asides =
        m_database.list(u"SELECT id, event, CASE event WHEN 'setAside' THEN event ELSE 'draft' END, "
                        "member, at, NULL, NULL, '', reason FROM rule_signal_aside WHERE signal = ?"_s,
                        {signal.id.text()}, stepOf);
    if (!asides)
        return fail(asides.error());
    signal.steps = *steps + *asides;
    std::stable_sort(signal.steps.begin(), signal.steps.end(),
                     [](const RuleSignalStep& one, const RuleSignalStep& other) {
                         return one.at != other.at ? one.at < other.at : one.id < other.id;
                     });
    // Setting aside and taking up take turns, so their number says where it stands, whatever the clock did.
    if (asides->size() % 2 == 1)
        signal.state = ProposalState::SetAside;
    return {};
}

Result<QList<RuleSignal>> RuleSignalRepository::all() const {
    auto found = m_database.list(u"SELECT %1 FROM rule_signal ORDER BY made_at DESC, id DESC"_s.arg(columns),
                                 {}, signalOf);
    if (!found)
        return found;
    for (RuleSignal& signal : *found)
        if (auto filled = complete(signal); !filled)
            return fail(filled.error());
    return found;
}

Result<RuleSignal> RuleSignalRepository::get(const RuleSignalId& id) const {
    auto found =
        m_database.one(u"SELECT %1 FROM rule_signal WHERE id = ?"_s.arg(columns), {id.text()}, signalOf);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"ruleSignal"_s}, {u"id"_s, id.text()}});
    if (auto filled = complete(**found); !filled)
        return fail(filled.error());
    return std::move(**found);
}

Result<void> RuleSignalRepository::insert(const RuleSignal& signal) {
    auto written = done(m_database.run(u"INSERT INTO rule_signal (id, block, made_at) VALUES (?, ?, ?)"_s,
                                       {signal.id.text(), signal.block.text(), stored(signal.made)}));
    if (!written)
        return written;
    QVariantList rows;
    int position = 0;
    for (const VersionId& version : signal.versions)
        rows << signal.id.text() << version.text() << position++;
    return m_database.insertRows(u"INSERT INTO rule_signal_case (signal, version, position)"_s, 3, rows);
}

Result<void> RuleSignalRepository::insertStep(const RuleSignal& after, const RuleSignalStep& step) {
    if (step.event == ProposalEvent::SetAside || step.event == ProposalEvent::TakeUp)
        return done(m_database.run(u"INSERT INTO rule_signal_aside (id, signal, event, member, at, reason) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"_s,
                                   {step.id, after.id.text(), toId(step.event), step.by.text(),
                                    stored(step.at), step.words.text()}));
    auto written = changedOne(m_database.run(u"UPDATE rule_signal SET state = ?, words = ? WHERE id = ?"_s,
                                             {toId(after.state), after.words.text(), after.id.text()}),
                              u"ruleSignal"_s, after.id.text());
    if (!written)
        return written;
    return done(m_database.run(
        u"INSERT INTO rule_signal_step (id, signal, event, state, member, at, answer, answered_on, "
        "answer_function, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {step.id, after.id.text(), toId(step.event), toId(step.to), step.by.text(), stored(step.at),
         stored(step.answer ? toId(*step.answer) : QString()), stored(step.answeredOn), step.function,
         step.words.text()}));
}

Result<QList<RuleSignalRepository::Worded>> RuleSignalRepository::proposed() const {
    return m_database.list(
        u"SELECT id, block, words FROM rule_signal WHERE state <> 'draft' ORDER BY made_at DESC, id DESC"_s,
        {}, [](const Row& row) {
            return Worded{RuleSignalId(row.text(0)), BlockId(row.text(1)), row.text(2)};
        });
}

Result<bool> RuleSignalRepository::isOpen(const QList<BlockId>& blocks) const {
    auto open = m_database.one(
        u"SELECT 1 FROM rule_signal s WHERE s.state <> 'closed' AND s.block IN (%1) AND "
        "(SELECT COUNT(*) FROM rule_signal_aside a WHERE a.signal = s.id) % 2 = 0 LIMIT 1"_s.arg(
            marksFor(blocks)),
        textsOf(blocks), [](const Row&) { return true; });
    if (!open)
        return fail(open.error());
    return open->has_value();
}

Result<QSet<CaseId>> RuleSignalRepository::countedCases(const QList<BlockId>& blocks) const {
    QSet<CaseId> cases;
    auto read = m_database.each(
        u"SELECT v.case_id FROM rule_signal s JOIN rule_signal_case c ON c.signal = s.id "
        "JOIN case_version v ON v.id = c.version WHERE s.block IN (%1)"_s.arg(marksFor(blocks)),
        textsOf(blocks), [&](const Row& row) { cases.insert(CaseId(row.text(0))); });
    if (!read)
        return fail(read.error());
    return cases;
}

Result<void> RuleSignalRepository::putOn(const AgendaItemId& item, const RuleSignalId& id) {
    return done(m_database.run(u"INSERT INTO rule_signal_item (item, signal) VALUES (?, ?)"_s,
                               {item.text(), id.text()}));
}

Result<std::optional<RuleSignalId>> RuleSignalRepository::at(const AgendaItemId& item) const {
    return m_database.one(u"SELECT signal FROM rule_signal_item WHERE item = ?"_s, {item.text()},
                          [](const Row& row) { return RuleSignalId(row.text(0)); });
}

Result<std::optional<SessionId>> RuleSignalRepository::sessionOf(const RuleSignalId& id) const {
    return m_database.one(u"SELECT a.session FROM rule_signal_item i JOIN agenda_item a ON a.id = i.item "
                          "JOIN table_session t ON t.id = a.session WHERE i.signal = ? "
                          "AND a.removed_at IS NULL AND t.removed_at IS NULL ORDER BY t.start DESC"_s,
                          {id.text()}, [](const Row& row) { return SessionId(row.text(0)); });
}

} // namespace leertafel::storage
