#include "ui/cases/WriteTab.h"

#include "core/anonymity/Scanner.h"
#include "core/services/CaseService.h"
#include "ui/cases/AttributesSection.h"
#include "ui/cases/CanvasField.h"
#include "ui/cases/CaseHistory.h"
#include "ui/cases/CombinationSection.h"
#include "ui/cases/DraftKeeper.h"
#include "ui/cases/FindingWatch.h"
#include "ui/cases/KeptWords.h"
#include "ui/cases/PartList.h"
#include "ui/cases/PasteDoor.h"
#include "ui/cases/SafetySection.h"
#include "ui/cases/SpellWatch.h"
#include "ui/cases/SpotWalker.h"
#include "ui/cases/StoryEdit.h"
#include "ui/cases/WritingView.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/common/Widgets.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto combinationLabel = "combination";
constexpr QLatin1StringView notPersonal("notPersonal");

FindingDecision combinationDecision(const QString& detail, const QString& value) {
    return {detail + u':' + value, QString::fromLatin1(combinationLabel), u"keptByAuthor"_s};
}

/// Scrolls the column that a widget is in to its top, and nothing around it: the page itself begins at its
/// top.
void showTop(const QWidget* inside) {
    for (QWidget* at = inside->parentWidget(); at; at = at->parentWidget())
        if (const auto* column = qobject_cast<VerticalArea*>(at))
            return column->verticalScrollBar()->setValue(0);
}

} // namespace

WriteTab::WriteTab(PageContext context, DraftKeeper& keeper, FindingWatch& watch, QWidget* parent)
    : QWidget(parent), m_context(context), m_keeper(keeper), m_watch(watch) {
    m_history = new CaseHistory(keeper, this);
    m_spelling =
        new SpellWatch(context.workspace.scanner().dictionary(), context.workspace.unsentWords(), this);
    m_walker = new SpotWalker(
        keeper, watch, *m_history, *m_spelling,
        [this](QWidget* widget) {
            if (m_column->isAncestorOf(widget))
                bringIntoView(widget);
        },
        this);
    m_door = new PasteDoor(context.workspace.scanner(), keeper, watch, this);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);

    QList<PartList::Part> parts;
    for (const auto& field : context.workspace.vocabulary().canvas())
        parts.append({field.id, field.label.in(language())});
    auto* left = new QVBoxLayout;
    left->setContentsMargins(Theme::px(space::l), Theme::px(space::l), Theme::px(space::l), 0);
    m_parts = new PartList(parts, this);
    left->addWidget(m_parts);
    buildBelowParts();
    m_row->addLayout(left);
    m_row->addWidget(buildCanvas(), besidePanel);
    m_row->addWidget(buildPanel(), 1);

    connect(m_walker, &SpotWalker::fineForTeamAsked, this, &WriteTab::allowForTeam);
    connect(&context.workspace, &services::Workspace::changed, this, [this](services::Topic topic) {
        if (topic == services::Topic::TeamWords)
            m_watch.look();
        if (topic == services::Topic::Blocks)
            m_attributes->refreshBlocks();
    });
    if (const auto why = readOnlyWords(context.workspace); !why.isEmpty())
        holdAll(why);

    connect(m_parts, &PartList::activated, this, &WriteTab::goTo);
    connect(m_parts, &PartList::takeAllAsked, this, &WriteTab::takeAll);
    connect(&keeper, &DraftKeeper::changed, this, &WriteTab::forgetTaken);
    connect(&watch, &FindingWatch::countsChanged, this, [this] {
        showSpots();
        showParts();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
    connect(m_history, &CaseHistory::wordsRestored, this, &WriteTab::showRestored);
    connect(m_history, &CaseHistory::choicesRestored, this, &WriteTab::showChoices);
    m_caret.setSingleShot(true);
    m_caret.setInterval(0); // after the field has grown
    connect(&m_caret, &QTimer::timeout, this, &WriteTab::keepCaretInView);
    // What is wrong stands outside the text.
    connect(&keeper, &DraftKeeper::failed, this, [this] { setAlone(false); });
    addActs();
}

WriteTab::~WriteTab() {
    qApp->disconnect(this);
    delete m_alone; // it lies in the window, not in here
}

QWidget* WriteTab::buildCanvas() {
    m_column = new Column(this);
    setWidest(m_column, widestCanvas);
    auto* body = m_column->body();
    body->setContentsMargins(Theme::px(space::xs), Theme::px(space::l), Theme::px(space::l),
                             Theme::px(space::xl));
    body->setSpacing(Theme::px(space::l));

    body->addWidget(buildSpots());
    auto* title = addField(u"title"_s, new StoryEdit(StoryEdit::Shape::Line, m_column));
    title->setObjectName(u"case.title"_s);
    title->setAccessibleName(tr("Title"));
    body->addWidget(
        new CanvasField(tr("Title"), tr("A few words you will recognise it by."), title, m_column));
    for (const auto& field : m_context.workspace.vocabulary().canvas()) {
        const auto shape = field.labelled ? StoryEdit::Shape::LabelledStory : StoryEdit::Shape::Story;
        auto* edit = addField(field.id, new StoryEdit(shape, m_column));
        edit->setObjectName(u"case.field."_s + field.id);
        edit->setAccessibleName(field.label.in(language()));
        edit->setAccessibleDescription(field.guide.in(language()));
        body->addWidget(
            new CanvasField(field.label.in(language()), field.guide.in(language()), edit, m_column));
    }
    m_kept = new KeptWords(m_column); // Last, because it comes and goes.
    body->addWidget(m_kept);
    connect(m_kept, &KeptWords::recheckAsked, this, &WriteTab::recheck);
    body->addStretch(1);
    return m_column;
}

QWidget* WriteTab::buildPanel() {
    const auto& vocabulary = m_context.workspace.vocabulary();
    auto* panel = new SidePanel(this);
    panel->setObjectName(u"case.panel"_s);
    auto* safety = panel->addSection(tr("Safety: the floor"), true, u"security-medium"_s);
    m_safety = new SafetySection(vocabulary, panel);
    safety->addWidget(m_safety);
    addField(u"floorReason"_s, m_safety->reason());
    connect(m_safety, &SafetySection::judged, this, &WriteTab::judged);

    auto* combination = panel->addSection(tr("Recognisable together?"));
    m_combination = new CombinationSection(vocabulary, panel);
    combination->addWidget(m_combination);
    const auto choose = [this](const CaseAttributes& attributes) {
        m_keeper.change([&](CaseDraft& draft) { draft.attributes = attributes; });
        m_attributes->setAttributes(attributes);
        showRisk();
    };
    connect(m_combination, &CombinationSection::coarserChosen, this,
            [this, choose](const QString& detail, const QString& id) {
                auto attributes = m_keeper.draft().attributes;
                if (detail == u"household"_s)
                    attributes.household = Household(id);
                else if (detail == u"ageBand"_s)
                    attributes.ageBand = AgeBand(id);
                choose(attributes);
            });
    connect(m_combination, &CombinationSection::themeTakenAway, this, [this, choose](const QString& theme) {
        auto attributes = m_keeper.draft().attributes;
        attributes.themes.removeAll(ThemeId(theme));
        choose(attributes);
    });
    connect(m_combination, &CombinationSection::kept, this,
            [this](const QString& detail, const QString& value) {
                m_keeper.change(
                    [&](CaseDraft& draft) { draft.decisions.append(combinationDecision(detail, value)); });
                showRisk();
            });
    connect(m_combination, &CombinationSection::recheckAsked, this,
            [this](const QString& detail, const QString& value) {
                m_keeper.change(
                    [&](CaseDraft& draft) { draft.decisions.removeAll(combinationDecision(detail, value)); });
                showRisk();
            });

    auto* attributes = panel->addSection(tr("Traits"));
    const auto today = m_context.workspace.clock().now().toLocalTime().date();
    m_attributes = new AttributesSection(m_context.workspace, today, panel);
    attributes->addWidget(m_attributes);
    connect(m_attributes, &AttributesSection::edited, this, [this](const CaseAttributes& edited) {
        m_keeper.change([&](CaseDraft& draft) { draft.attributes = edited; });
        showRisk();
    });
    return panel;
}

StoryEdit* WriteTab::addField(const QString& id, StoryEdit* edit) {
    m_edits.insert(id, edit);
    m_walker->addField(id, edit);
    m_history->addField(id, edit);
    m_door->addField(edit);
    m_spelling->addField(edit);
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this, edit] {
        showHere();
        if (edit->hasFocus() && QApplication::mouseButtons() == Qt::NoButton)
            m_caret.start();
    });
    connect(edit, &StoryEdit::edited, this, [this, id, edit] { onEdited(id, edit); });
    return edit;
}

void WriteTab::load(const SafetyState& safety) {
    const QScopedValueRollback<bool> loading(m_loading, true);
    const auto& draft = m_keeper.draft();
    QHash<QString, QString> texts{{u"title"_s, draft.title}, {u"floorReason"_s, draft.floorReason}};
    m_edits.value(u"title"_s)->setStory(draft.title);
    m_edits.value(u"floorReason"_s)->setStory(draft.floorReason);
    for (const auto& field : m_context.workspace.vocabulary().canvas()) {
        const auto text = draft.fields.value(field.id);
        texts.insert(field.id, text);
        m_edits.value(field.id)->setStory(text, draft.labels.value(field.id));
    }
    m_attributes->setAttributes(draft.attributes);
    m_history->reset();
    m_takenWords.clear();
    m_door->reset();
    m_watch.load(texts, draft.decisions);
    setSafety(safety);
    showParts();
    showSpots();
    showRisk();
    // Nothing stays open or scrolled as an earlier case left it.
    m_attributes->closeLists();
    showTop(m_safety);
    m_parts->setCurrent(m_context.workspace.vocabulary().canvas().first().id);
    if (auto* edit = m_edits.value(draft.cursorField)) {
        auto cursor = edit->textCursor();
        cursor.setPosition(std::min(draft.cursor, static_cast<int>(edit->story().size())));
        edit->setTextCursor(cursor);
    }
}

void WriteTab::setSafety(const SafetyState& safety) { m_safety->setState(safety); }

void WriteTab::onEdited(const QString& id, StoryEdit* edit) {
    if (m_loading)
        return;
    const auto text = edit->story();
    const int cursor = edit->textCursor().position();
    m_keeper.change([&](CaseDraft& draft) {
        if (id == u"title"_s)
            draft.title = text;
        else if (id == u"floorReason"_s)
            draft.floorReason = text;
        else {
            draft.fields[id] = text;
            if (const auto labels = edit->labels(); !labels.isEmpty())
                draft.labels[id] = labels;
        }
        draft.cursorField = id;
        draft.cursor = cursor;
    });
    m_watch.edited(id, text, cursor);
}

void WriteTab::showParts() {
    for (const auto& field : m_context.workspace.vocabulary().canvas())
        m_parts->setState(field.id, !m_keeper.draft().fields.value(field.id).trimmed().isEmpty(),
                          static_cast<int>(m_watch.of(field.id).size()));
}

void WriteTab::showKept() {
    QStringList words;
    for (const auto& decision : m_keeper.draft().decisions)
        if (decision.reason == notPersonal && m_watch.occurrences(decision.needle) > 0 &&
            !words.contains(decision.needle))
            words.append(decision.needle);
    m_kept->setWords(words);
}

void WriteTab::recheck(const QString& word) {
    m_keeper.change([&](CaseDraft& draft) {
        draft.decisions.removeIf(
            [&](const FindingDecision& each) { return each.reason == notPersonal && each.needle == word; });
    });
    m_watch.setDecisions(m_keeper.draft().decisions);
    showKept();
    m_walker->go(1);
}

/// Opened for reading only: everything can be read, nothing can be typed or chosen.
void WriteTab::holdAll(const QString& why) {
    for (auto* edit : std::as_const(m_edits)) {
        edit->setReadOnly(true);
        edit->setToolTip(why);
    }
    for (QWidget* part : QList<QWidget*>{m_safety, m_combination, m_attributes, m_kept})
        holdBack(part, why);
}

void WriteTab::showRisk() {
    const auto& draft = m_keeper.draft();
    const auto& chosen = draft.attributes;
    if (chosen.area.isEmpty() || chosen.ageBand.isEmpty() || chosen.household.isEmpty()) {
        m_combination->showOpen();
        return;
    }
    const auto risk = m_context.workspace.cases().combinationRisk(chosen, m_keeper.caseId());
    if (!risk) {
        m_combination->showOpen();
        return;
    }
    const bool kept = draft.decisions.contains(combinationDecision(risk->detail, risk->value));
    m_combination->setRisk(*risk, chosen, kept);
}

bool WriteTab::goToSpot(int direction) { return m_walker->go(direction); }

void WriteTab::fixHere() {
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        if (it.value() == window()->focusWidget()) {
            m_walker->fix(it.key(), it.value()->textCursor().selectionStart());
            return;
        }
    m_walker->fix({}, 0);
}

bool WriteTab::closeMenu() {
    if (m_walker->closeMenu() || m_door->leave())
        return true;
    const bool alone = !m_alone.isNull();
    setAlone(false);
    return alone;
}

void WriteTab::goTo(const QString& id) {
    if (auto* edit = m_edits.value(id)) {
        if (m_column->isAncestorOf(edit))
            bringIntoView(edit->parentWidget());
        else
            setAlone(false);
        edit->setFocus(Qt::OtherFocusReason);
        m_parts->setCurrent(id);
        return;
    }
    auto* widget = id == u"floor"_s ? findChild<QWidget*>(u"case.floor.safeEnough"_s)
                                    : findChild<QWidget*>(u"case.attr."_s + id);
    if (!widget && id == u"theme"_s)
        widget = findChild<QWidget*>(u"case.attr.themes"_s);
    if (!widget)
        return;
    setAlone(false);
    if (id == u"floor"_s)
        showTop(m_safety);
    // A list that is asked for opens: one types at once what to choose.
    if (auto* opens = qobject_cast<QPushButton*>(widget)) {
        opens->setChecked(true);
        widget = findChild<QWidget*>(opens->objectName() + u".letters"_s);
    }
    widget->setFocus(Qt::OtherFocusReason);
}

void WriteTab::goToWords(const QString& id, const QString& words) {
    goTo(id);
    StoryEdit* edit = m_edits.value(id);
    const auto at = edit ? edit->story().indexOf(words) : -1;
    if (at < 0)
        return;
    edit->selectSpan(static_cast<int>(at), 0);
    m_caret.start();
}

void WriteTab::resume(const QString& id) {
    StoryEdit* edit = m_edits.value(id);
    if (!edit || !m_column->isAncestorOf(edit)) {
        goTo(id);
        return;
    }
    edit->setFocus(Qt::OtherFocusReason);
    m_parts->setCurrent(id);
    // The fields find their heights when they are first shown.
    QTimer::singleShot(0, edit, [edit] {
        if (edit->hasFocus())
            startAtCaret(edit);
    });
}

} // namespace leertafel::ui
