#include "ui/shell/TakeBack.h"

#include "ui/common/ErrorSentence.h"

namespace leertafel::ui {

namespace {
constexpr qsizetype mostActs = 100;
}

void TakeBack::add(const QString& sentence, Undo undo) {
    m_acts.append({sentence, std::move(undo)});
    if (m_acts.size() > mostActs)
        m_acts.removeFirst();
    Q_EMIT changed();
}

QString TakeBack::takeLast() {
    if (m_acts.isEmpty())
        return tr("There is nothing to undo.");
    // Refused is gone too: what it was about has changed since, and older acts wait behind it.
    const Act act = m_acts.takeLast();
    const auto undone = act.undo();
    Q_EMIT changed();
    return undone ? tr("Undone.") : errorSentence(undone.error());
}

void TakeBack::clear() {
    m_acts.clear();
    Q_EMIT changed();
}

} // namespace leertafel::ui
