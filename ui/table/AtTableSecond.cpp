// The second screen with the public part, and the notes that the chair keeps beside it.
#include "ui/common/GrowingText.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/WordKeeper.h"
#include "ui/table/AtTable.h"
#include "ui/table/SecondScreen.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
QString notesPlace(const QString& item) { return u"agenda/%1/notes"_s.arg(item); }
} // namespace

void AtTable::buildNotes() {
    m_chair = new QWidget;
    auto* chair = new QVBoxLayout(m_chair);
    chair->setContentsMargins(0, 0, 0, 0);
    constexpr int noteLines = 4;
    m_notes = new GrowingText(tr("Your own notes"), noteLines);
    m_notes->setObjectName(u"room.notes"_s);
    chair->addWidget(new FormField(
        tr("Your own notes"), tr("Only you see these; the second screen shows the public part."), m_notes));
    connect(m_notes, &GrowingText::textChanged, this, [this] {
        if (row())
            m_keeper->keep(notesPlace(row()->item.id.text()), m_notes->toPlainText());
    });
    holdBack(m_notes, readOnlyWords(m_workspace));
}

void AtTable::showNotes() {
    const QString kept = row() ? m_keeper->of(notesPlace(row()->item.id.text())) : QString();
    if (kept != m_notes->toPlainText()) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(kept);
    }
    m_chair->setVisible(row() && m_second != nullptr);
}

const QWidget* AtTable::second() const { return m_second; }

/// The chair's own copy is narrower, and may need more sheets for the same words.
const RoomScreen& AtTable::shown() const {
    return m_second != nullptr && m_second->screen().sheets() >= m_screen->sheets() ? m_second->screen()
                                                                                    : *m_screen;
}

bool AtTable::turn(int by) {
    const bool theirs = m_second != nullptr && m_second->screen().turn(by);
    return m_screen->turn(by) || theirs;
}

void AtTable::toggleSecond() {
    if (m_second != nullptr) {
        closeSecond();
    } else {
        m_second = new SecondScreen(*window());
        connect(m_second, &SecondScreen::closed, this, &AtTable::closeSecond);
        connect(m_second, &SecondScreen::pressed, this, [this](QKeyEvent* event) {
            if (event->key() == Qt::Key_Escape)
                closeSecond();
            else
                press(event);
        });
        connect(&m_second->screen(), &RoomScreen::turned, this, &AtTable::showFoot);
        m_second->open();
        window()->activateWindow(); // the keys stay with who runs the table
    }
    setFocus(Qt::OtherFocusReason);
    showSide();
    show(true);
}

/// Later, when it asks for it itself; but nothing readable stays on the screen until then.
void AtTable::closeSecond() {
    if (m_second == nullptr)
        return;
    SecondScreen* gone = std::exchange(m_second, nullptr);
    gone->disconnect(this);
    gone->screen().disconnect(this);
    gone->hide();
    gone->screen().setView({});
    gone->deleteLater();
    window()->activateWindow();
    if (m_active) {
        showSide();
        show(true);
    }
}

} // namespace leertafel::ui
