#include "ui/shell/TakeBack.h"

#include "ui/common/ErrorSentence.h"

namespace leertafel::ui {

namespace {
constexpr qsizetype mostActs = 100;
}

void TakeBack::add(const QString& sentence, Undo undo) { append({sentence, std::move(undo)}); }

void TakeBack::add(const QString& sentence, SlowUndo undo) { append({sentence, std::move(undo)}); }

void TakeBack::append(Act act) {
    m_acts.append(std::move(act));
    if (m_acts.size() > mostActs)
        m_acts.removeFirst();
    Q_EMIT changed();
}

QString TakeBack::takeLast() {
    if (m_acts.isEmpty())
        return tr("There is nothing to undo.");
    // Refused is gone too: what it was about has changed since, and older acts wait behind it.
    const Act act = m_acts.takeLast();
    const auto* undo = std::get_if<Undo>(&act.undo);
    const auto undone = undo ? (*undo)() : Result<void>();
    Q_EMIT changed();
    return words(undone);
}

std::optional<SlowUndo> TakeBack::takeSlow() {
    const auto* undo = m_acts.isEmpty() ? nullptr : std::get_if<SlowUndo>(&m_acts.last().undo);
    if (!undo)
        return std::nullopt;
    const SlowUndo slow = *undo;
    m_acts.removeLast();
    Q_EMIT changed();
    return slow;
}

QString TakeBack::words(const Result<void>& undone) {
    return undone ? tr("Undone.") : errorSentence(undone.error());
}

void TakeBack::clear() {
    m_acts.clear();
    Q_EMIT changed();
}

} // namespace leertafel::ui
