// What can be done while writing by key and from the menu, and where it brings the caret.
#include "ui/cases/WriteTab.h"

#include "core/language/TextFile.h"
#include "core/services/TeamWords.h"
#include "ui/cases/AttributesSection.h"
#include "ui/cases/CaseHistory.h"
#include "ui/cases/DraftKeeper.h"
#include "ui/cases/FindingWatch.h"
#include "ui/cases/PartList.h"
#include "ui/cases/PasteDoor.h"
#include "ui/cases/SpellWatch.h"
#include "ui/cases/SpotWalker.h"
#include "ui/cases/StoryEdit.h"
#include "ui/cases/WritingView.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLocale>
#include <QScopedValueRollback>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QAction* act) { return act->shortcut().toString(QKeySequence::NativeText); }

/// The first trait that differs, by the id of its field.
QString changedTrait(const CaseAttributes& a, const CaseAttributes& b) {
    if (!(a.area == b.area))
        return u"area"_s;
    if (!(a.quarter == b.quarter))
        return u"quarter"_s;
    if (!(a.ageBand == b.ageBand))
        return u"ageBand"_s;
    if (!(a.household == b.household))
        return u"household"_s;
    if (!(a.arrival == b.arrival))
        return u"arrival"_s;
    if (!(a.referrer == b.referrer))
        return u"referrer"_s;
    if (a.trackBefore != b.trackBefore)
        return u"trackBefore"_s;
    if (a.trackAfter != b.trackAfter)
        return u"trackAfter"_s;
    if (!(a.helpStep == b.helpStep))
        return u"helpStep"_s;
    if (!(a.signalType == b.signalType))
        return u"signalType"_s;
    if (!(a.block == b.block))
        return u"block"_s;
    if (a.familyPlanAgreed != b.familyPlanAgreed)
        return u"familyPlan"_s;
    if (a.themes != b.themes)
        return u"themes"_s;
    return a.principles != b.principles ? u"principles"_s : QString();
}

} // namespace

/// On the list of the team; the other spots with these words go as the list changes.
void WriteTab::allowForTeam(const QString& words) {
    if (const auto added = m_context.workspace.teamWords().add(words); !added) {
        const bool sure = added.error().code == ErrorCode::OpenFindings;
        m_context.navigator.tell(
            sure ? tr("“%1” certainly points to somebody, so it stays off the list of the team.").arg(words)
                 : errorSentence(added.error()));
        return;
    }
    m_context.navigator.tell(
        tr("“%1” is fine in all cases of this folder from now on. You can take that back under Settings.")
            .arg(words));
    m_walker->go(1);
}

void WriteTab::addActs() {
    const auto addAct = [this](const QString& words, const QKeySequence& key,
                               const std::function<void()>& run) {
        auto* act = new QAction(words, this);
        act->setShortcut(key);
        connect(act, &QAction::triggered, this, run);
        addAction(act);
        return act;
    };
    const auto addChange = [&addAct](const QString& words, const QKeySequence& key,
                                     const std::function<void()>& run) {
        auto* act = addAct(words, key, run);
        act->setProperty("changes", true);
        return act;
    };
    addAct(tr("Next spot"), QKeySequence(Qt::Key_F8), [this] { goToSpot(1); });
    addAct(tr("Previous spot"), QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { goToSpot(-1); });
    // A menu shows the first of them, and that one by the name on the keyboard.
    addChange(tr("Fix this spot"), {}, [this] {
        fixHere();
    })->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Enter), QKeySequence(Qt::ALT | Qt::Key_Return)});
    m_takeAll =
        addChange(tr("Accept all suggestions"), QKeySequence(Qt::CTRL | Qt::Key_F8), [this] { takeAll(); });
    addAct(tr("Next thing to fill in"), QKeySequence(Qt::Key_F9), [this] { Q_EMIT gapAsked(); });
    addChange(tr("Text from a file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
              [this] { bringFile(); });
    const auto joined = [](const QStringList& names) { return QLocale().createSeparatedList(names); };
    connect(m_door, &PasteDoor::brought, this, [this, joined](const QStringList& names) {
        m_context.navigator.tell(
            tr("The text of “%1” is in your case. The file itself is still where it was.")
                .arg(joined(names)));
    });
    connect(m_door, &PasteDoor::nothingInIt, this, [this, joined](const QStringList& names) {
        m_context.navigator.tell(tr("There are no words in “%1”.").arg(joined(names)));
    });
    connect(m_door, &PasteDoor::refused, this,
            [this](const Error& error) { m_context.navigator.tell(errorSentence(error)); });
    const auto* fact = addChange(tr("This paragraph is a fact"), QKeySequence(Qt::ALT | Qt::Key_1),
                                 [this] { labelParagraph(ParagraphLabel::Fact); });
    const auto* reading = addChange(tr("This paragraph is a reading"), QKeySequence(Qt::ALT | Qt::Key_2),
                                    [this] { labelParagraph(ParagraphLabel::Reading); });
    const auto* opinion = addChange(tr("This paragraph is an opinion"), QKeySequence(Qt::ALT | Qt::Key_3),
                                    [this] { labelParagraph(ParagraphLabel::Opinion); });
    const auto* choose = addChange(tr("Choose what this paragraph is"), QKeySequence(Qt::ALT | Qt::Key_Down),
                                   [this] { goToLabelled([](StoryEdit& edit) { edit.openLabels(); }); });
    addAct(tr("The text alone"), QKeySequence(Qt::Key_F11), [this] { setAlone(m_alone.isNull()); });
    auto* spelling = addChange(tr("Check the spelling"), {}, [] {});
    spelling->setCheckable(true);
    spelling->setChecked(m_spelling->isOn());
    connect(spelling, &QAction::toggled, m_spelling, &SpellWatch::setOn);
    connect(m_spelling, &SpellWatch::switched, spelling, &QAction::setChecked);
    connect(m_spelling, &SpellWatch::switched, this, [this](bool on) {
        if (!on)
            m_context.navigator.tellDone(tr("The spelling is not checked any more."),
                                         m_spelling->switchingOn());
    });
    connect(m_spelling, &SpellWatch::learned, this, [this](const QString& word) {
        m_context.navigator.tellDone(tr("“%1” counts as spelt correctly from now on.").arg(word),
                                     m_spelling->unlearning(word));
    });
    const auto hint = tr("%1 %2 · %3 %4 · %5 %6 · %7 opens this list")
                          .arg(shown(fact), labelWord(ParagraphLabel::Fact), shown(reading),
                               labelWord(ParagraphLabel::Reading), shown(opinion),
                               labelWord(ParagraphLabel::Opinion), shown(choose));
    for (auto* edit : std::as_const(m_edits))
        if (edit->isLabelled())
            edit->setLabelHint(hint);
    // Beside the text, where no field keeps these keys for itself.
    const auto besideText = [this](QKeySequence::StandardKey key, bool (CaseHistory::*run)()) {
        auto* act = new QAction(this);
        act->setShortcuts(key);
        act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(act, &QAction::triggered, m_history, run);
        for (QWidget* part : {findChild<QWidget*>(u"case.panel"_s), static_cast<QWidget*>(m_parts)})
            part->addAction(act);
    };
    besideText(QKeySequence::Undo, &CaseHistory::undo);
    besideText(QKeySequence::Redo, &CaseHistory::redo);
}

/// Into the field of the caret; into the first story when the caret stands in none.
void WriteTab::bringFile() {
    QStringList patterns;
    for (const auto& ending : language::textFileEndings())
        patterns.append(u"*."_s + ending);
    const auto paths = QFileDialog::getOpenFileNames(this, tr("Choose a text"), {},
                                                     tr("Texts (%1)").arg(patterns.join(u' ')));
    if (paths.isEmpty())
        return;
    auto* edit = m_at && m_at != m_edits.value(u"title"_s) ? m_at.data() : nullptr;
    m_door->bring(edit ? edit : m_edits.value(m_context.workspace.vocabulary().canvas().first().id), paths);
}

void WriteTab::keepCaretInView() {
    if (m_at && m_at->hasFocus() && m_column->isAncestorOf(m_at))
        m_column->reveal(m_at);
}

void WriteTab::setAlone(bool alone) {
    if (alone == !m_alone.isNull())
        return;
    if (alone) {
        m_alone = new WritingView(m_column, window());
        connect(m_alone, &WritingView::leaveAsked, this, [this] { setAlone(false); });
    } else {
        m_column->setMaximumWidth(QWIDGETSIZE_MAX);
        m_row->insertWidget(1, m_column, besidePanel);
        m_alone->hide();
        m_alone->deleteLater();
        m_alone.clear();
    }
    m_column->show();
    if (!isVisible())
        return;
    auto* edit = m_at && m_column->isAncestorOf(m_at) ? m_at.data() : m_edits.value(u"title"_s);
    edit->setFocus(Qt::OtherFocusReason);
    m_caret.start();
}

void WriteTab::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (event->spontaneous()) // made small only
        return;
    setAlone(false);
    m_door->leave();
}

void WriteTab::followFocus(QWidget* now) {
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        if (it.value() == now) {
            m_at = it.value();
            m_parts->setCurrent(it.key());
        }
    showHere();
}

StoryEdit* WriteTab::labelledField() {
    if (m_at && m_at->isLabelled())
        return m_at;
    for (const auto& field : m_context.workspace.vocabulary().canvas())
        if (field.labelled)
            return m_edits.value(field.id);
    return nullptr;
}

/// Acts in the labelled field; from anywhere else it only goes there, so that nothing out of sight changes.
void WriteTab::goToLabelled(const std::function<void(StoryEdit&)>& run) {
    auto* edit = labelledField();
    if (!edit)
        return;
    if (edit == m_at) {
        edit->setFocus(Qt::OtherFocusReason);
        run(*edit);
        return;
    }
    goTo(m_edits.key(edit));
}

void WriteTab::labelParagraph(ParagraphLabel label) {
    goToLabelled([label](StoryEdit& edit) { edit.toggleLabel(label); });
}

void WriteTab::showRestored(const QString& id) {
    m_watch.settle();
    goTo(id);
}

void WriteTab::showChoices(const CaseAttributes& before) {
    const auto& draft = m_keeper.draft();
    m_attributes->setAttributes(draft.attributes);
    m_watch.setDecisions(draft.decisions);
    showKept();
    showRisk();
    if (const auto trait = changedTrait(before, draft.attributes); !trait.isEmpty())
        goTo(trait);
}

} // namespace leertafel::ui
