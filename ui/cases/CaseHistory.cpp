#include "ui/cases/CaseHistory.h"

#include "ui/cases/DraftKeeper.h"
#include "ui/cases/StoryEdit.h"

#include <QScopedValueRollback>

namespace leertafel::ui {

namespace {

/// Where the first paragraph with another label begins.
int relabelledAt(const QString& text, const QList<ParagraphLabel>& before,
                 const QList<ParagraphLabel>& after) {
    qsizetype at = 0;
    for (qsizetype i = 0; i < after.size() && before.value(i) == after.at(i); ++i)
        at = text.indexOf(u'\n', at) + 1;
    return static_cast<int>(at);
}

} // namespace

CaseHistory::CaseHistory(DraftKeeper& keeper, QObject* parent) : QObject(parent), m_keeper(keeper) {
    connect(&keeper, &DraftKeeper::changed, this, &CaseHistory::takeChoices);
}

CaseHistory::Together::Together(CaseHistory& history) : m_history(history) {
    if (m_history.m_together++ == 0)
        m_history.m_opened = false;
}

CaseHistory::Together::~Together() {
    if (--m_history.m_together == 0)
        m_history.m_mayJoin = false;
}

void CaseHistory::addField(const QString& id, StoryEdit* edit) {
    m_fields.insert(id, {edit, edit->story(), edit->labels()});
    edit->leaveUndoToOwner();
    connect(edit, &StoryEdit::edited, this, [this, id] { take(id); });
    connect(edit, &StoryEdit::undoAsked, this, &CaseHistory::undo);
    connect(edit, &StoryEdit::redoAsked, this, &CaseHistory::redo);
}

CaseHistory::Choices CaseHistory::choices() const {
    return {m_keeper.draft().attributes, m_keeper.draft().decisions};
}

void CaseHistory::reset() {
    m_done.clear();
    m_undone.clear();
    m_mayJoin = false;
    for (auto& shown : m_fields) {
        shown.text = shown.edit->story();
        shown.labels = shown.edit->labels();
    }
    m_choices = choices();
}

/// The step that a change belongs to.
CaseHistory::Step& CaseHistory::open() {
    m_undone.clear();
    if (m_together == 0 || !m_opened) {
        m_done.append(Step());
        m_opened = m_together > 0;
        if (m_done.size() > most)
            m_done.removeFirst();
    }
    m_mayJoin = false;
    return m_done.last();
}

/// Typing on, or wiping on, within one word and the gap before it.
bool CaseHistory::joins(const Words& next) const {
    if (!m_mayJoin || m_together > 0 || m_done.isEmpty() || m_done.last().words.size() != 1)
        return false;
    const auto& last = m_done.last().words.last();
    if (last.field != next.field || next.added.size() + next.removed.size() != 1 ||
        next.labelsBefore.size() != next.labelsAfter.size())
        return false;
    // A space begins the next step: with it goes the word behind it.
    if (next.added.size() == 1)
        return last.at + last.added.size() == next.at && !last.added.isEmpty() &&
               !(next.added.front().isSpace() && !last.added.back().isSpace());
    if (!last.added.isEmpty() || last.removed.isEmpty())
        return false;
    const bool backwards = next.at + 1 == last.at;
    const auto beside = backwards ? last.removed.front() : last.removed.back();
    return (backwards || next.at == last.at) && !(next.removed.front().isSpace() && !beside.isSpace());
}

void CaseHistory::take(const QString& field) {
    if (m_restoring)
        return;
    auto& shown = m_fields[field];
    const auto text = shown.edit->story();
    const auto labels = shown.edit->labels();
    if (text == shown.text && labels == shown.labels)
        return;
    const auto& before = shown.text;
    const auto shorter = std::min(before.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    Words words{field,
                static_cast<int>(head),
                before.mid(head, before.size() - head - tail),
                text.mid(head, text.size() - head - tail),
                shown.labels,
                labels};
    if (text == before)
        words.at = relabelledAt(text, shown.labels, labels);
    shown.text = text;
    shown.labels = labels;
    if (joins(words)) {
        auto& last = m_done.last().words.last();
        if (!words.added.isEmpty())
            last.added += words.added;
        else if (words.at < last.at)
            last.removed.prepend(words.removed);
        else
            last.removed += words.removed;
        last.at = std::min(last.at, words.at);
        last.labelsAfter = labels;
        m_undone.clear();
        return;
    }
    const bool typed = words.added.size() + words.removed.size() == 1;
    open().words.append(words);
    m_mayJoin = typed && m_together == 0;
}

void CaseHistory::takeChoices() {
    const auto now = choices();
    if (m_restoring || now == m_choices)
        return;
    auto& step = open();
    if (!step.chosen)
        step.before = m_choices;
    step.chosen = true;
    step.after = now;
    m_choices = now;
}

bool CaseHistory::undo() {
    if (m_done.isEmpty())
        return false;
    m_undone.append(m_done.takeLast());
    restore(m_undone.last(), true);
    return true;
}

bool CaseHistory::redo() {
    if (m_undone.isEmpty())
        return false;
    m_done.append(m_undone.takeLast());
    restore(m_done.last(), false);
    return true;
}

void CaseHistory::restore(const Step& step, bool back) {
    const auto kept = step; // what listens may change the lists
    m_mayJoin = false;
    const auto count = kept.words.size();
    {
        const QScopedValueRollback<bool> restoring(m_restoring, true);
        for (qsizetype i = 0; i < count; ++i) {
            const auto& words = kept.words.at(back ? count - 1 - i : i);
            auto& shown = m_fields[words.field];
            const auto& gone = back ? words.added : words.removed;
            shown.edit->replaceText(words.at, static_cast<int>(gone.size()),
                                    back ? words.removed : words.added,
                                    back ? words.labelsBefore : words.labelsAfter);
            shown.text = shown.edit->story();
            shown.labels = shown.edit->labels();
        }
        if (kept.chosen) {
            m_choices = back ? kept.before : kept.after;
            m_keeper.change([this](CaseDraft& draft) {
                draft.attributes = m_choices.attributes;
                draft.decisions = m_choices.decisions;
            });
        }
    }
    if (kept.chosen)
        Q_EMIT choicesRestored((back ? kept.after : kept.before).attributes);
    if (count > 0)
        Q_EMIT wordsRestored(kept.words.at(back ? 0 : count - 1).field);
}

} // namespace leertafel::ui
