// What the writing tab says about what was found: the bar above the text, and what stands under the parts.
#include "ui/cases/WriteTab.h"

#include "ui/cases/CaseHistory.h"
#include "ui/cases/CaseLegend.h"
#include "ui/cases/DraftKeeper.h"
#include "ui/cases/FindingWatch.h"
#include "ui/cases/FixMenu.h"
#include "ui/cases/PartList.h"
#include "ui/cases/SpotWalker.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/Unbroken.h"
#include "ui/common/Widgets.h"

#include <QAction>
#include <QCoreApplication>
#include <QResizeEvent>
#include <QStackedWidget>

#include <algorithm>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

/// Lays out what it does not show as well, or that would ask for the height it has in no room at all.
class Slot final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

protected:
    void resizeEvent(QResizeEvent* event) override {
        QStackedWidget::resizeEvent(event);
        for (int i = 0; i < count(); ++i) {
            QWidget* page = widget(i);
            if (page == currentWidget() || page->width() == width())
                continue;
            QResizeEvent laid({width(), page->height()}, page->size());
            page->resize(laid.size());
            QCoreApplication::sendEvent(page, &laid);
        }
    }
};

} // namespace

/// What there is to look at, or that there is nothing: always there and always as high, so that no field
/// moves under the hands.
QWidget* WriteTab::buildSpots() {
    m_slot = new Slot(m_column);
    m_slot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_spots = new InlineMessage(InlineMessage::Kind::Attention, m_slot);
    m_spots->setObjectName(u"case.spots"_s);
    auto* previous = m_spots->addButton(tr("Previous"), u"go-previous"_s);
    previous->setObjectName(u"case.spots.previous"_s);
    auto* next = m_spots->addButton(tr("Next"), u"go-next"_s);
    next->setObjectName(u"case.spots.next"_s);
    connect(previous, &QPushButton::clicked, this, [this] { goToSpot(-1); });
    connect(next, &QPushButton::clicked, this, [this] { goToSpot(1); });
    m_slot->addWidget(m_spots);
    m_taken = new InlineMessage(InlineMessage::Kind::Info, m_slot);
    m_taken->setObjectName(u"case.taken"_s);
    auto* undo = m_taken->addButton(tr("Undo"));
    undo->setObjectName(u"case.taken.undo"_s);
    connect(undo, &QPushButton::clicked, m_history, &CaseHistory::undo);
    m_slot->addWidget(m_taken);
    m_quiet = new TextLabel({}, TextRole::Guide, TextLabel::Tone::Faint, m_slot);
    m_quiet->setObjectName(u"case.spots.none"_s);
    m_quiet->setAlignment(Qt::AlignLeft | Qt::AlignTop); // on the line of what stands beside it
    m_slot->addWidget(m_quiet);
    return m_slot;
}

/// Under the parts, where it moves no field: what stands at the caret, and who is who.
void WriteTab::buildBelowParts() {
    m_here = new TextLabel({}, TextRole::Guide, TextLabel::Tone::Ink, m_parts);
    m_here->setObjectName(u"case.here"_s);
    m_here->setContentsMargins(Theme::px(space::s), Theme::px(space::s), 0, 0);
    m_here->hide();
    m_parts->addBelow(m_here);
    m_legend = new CaseLegend(m_parts);
    m_parts->addBelow(m_legend);
}

void WriteTab::showHere() {
    const auto* finding =
        m_at && m_at->hasFocus() ? m_at->findingAt(m_at->textCursor().selectionStart()) : nullptr;
    m_here->setVisible(finding != nullptr);
    if (!finding)
        return;
    m_here->setTone(finding->certainty == anonymity::Certainty::Certain ? TextLabel::Tone::Plum
                                                                        : TextLabel::Tone::Ochre);
    m_here->setText(findingWords(*finding) + u'\n' + tr("Alt+Enter: what you can do"));
}

void WriteTab::showSpots() {
    showKept();
    showHere();
    m_parts->setSuggestions(readOnlyWords(m_context.workspace).isEmpty() ? m_watch.suggestible() : 0,
                            m_takeAll->shortcut().toString(QKeySequence::NativeText));
    m_legend->setTexts(m_watch.texts());
    if (!m_takenWords.isEmpty()) {
        m_slot->setCurrentWidget(m_taken);
        return;
    }
    const int count = m_watch.count();
    m_slot->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_spots) : m_quiet);
    if (count == 0) {
        const bool empty = std::all_of(m_edits.cbegin(), m_edits.cend(),
                                       [](const StoryEdit* edit) { return edit->document()->isEmpty(); });
        m_quiet->setText(empty ? tr("As you write, this line tells you what could give someone away.")
                               : tr("Nothing found in the text that gives someone away."));
        return;
    }
    const int certain = m_watch.certain();
    const int possible = m_watch.possible();
    const auto grades = possible == 0  ? tr("%1 certain").arg(certain)
                        : certain == 0 ? tr("%1 possible").arg(possible)
                                       : tr("%1 certain, %2 possible").arg(certain).arg(possible);
    m_spots->setText(u"<b>"_s + tr("%n more spot(s)", nullptr, count) + u"</b> "_s +
                     tr("that could give someone away: %1.").arg(unbroken(grades, fontMetrics())));
}

void WriteTab::takeAll() {
    m_takenWords.clear();
    const int taken = m_walker->takeAll();
    if (taken == 0)
        return;
    const int open = m_watch.count();
    m_takenWords = u"<b>"_s + tr("%n suggestion(s) accepted.", nullptr, taken) + u"</b>"_s;
    if (open > 0)
        m_takenWords += u' ' + tr("%n spot(s) without a suggestion stay open.", nullptr, open);
    m_taken->setText(m_takenWords);
    const bool byButton =
        window()->focusWidget() && window()->focusWidget()->objectName() == u"case.takeAll"_s;
    showSpots();
    if (byButton) // The button is gone now.
        m_taken->findChild<QWidget*>(u"case.taken.undo"_s)->setFocus(Qt::OtherFocusReason);
}

/// What is changed after taking them all is the next thing to undo.
void WriteTab::forgetTaken() {
    if (m_takenWords.isEmpty())
        return;
    m_takenWords.clear();
    showSpots();
}

} // namespace leertafel::ui
