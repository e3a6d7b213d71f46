#include "ui/table/TablePage.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/dossier/PackWriter.h"
#include "ui/table/AtTable.h"
#include "ui/table/DecisionStoryView.h"
#include "ui/table/DecisionsView.h"
#include "ui/table/FollowUpView.h"
#include "ui/table/LedgerView.h"
#include "ui/table/PagePreview.h"
#include "ui/table/PaperPanel.h"
#include "ui/table/PrepareView.h"
#include "ui/table/SessionsView.h"
#include "ui/table/TableWords.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

TablePage::TablePage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_header(new PageHeader)
    , m_copy(nullptr)
    , m_tabs(new TabStrip)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_slot(new QWidget)
    , m_paper(new PaperPanel)
    , m_stack(new QStackedWidget)
    , m_prepare(new PrepareView(context()))
    , m_decisions(new DecisionsView(context()))
    , m_sessions(new SessionsView(workspace()))
    , m_ledger(new LedgerView(context()))
    , m_followUp(new FollowUpView(context()))
    , m_story(new DecisionStoryView(context()))
    , m_preview(new PagePreview)
    , m_atTable(new AtTable(context())) {
    setObjectName(u"table"_s);
    buildHeader();
    m_tabs->setObjectName(u"table.tabs"_s);
    m_tabs->addTab(tr("Prepare"));
    m_tabs->addTab(tr("Decisions"));
    m_tabs->addTab(tr("All tables"));
    m_tabs->addTab(tr("What blocks"));
    m_tabs->addTab(tr("What came of it"));
    m_stack->addWidget(m_prepare);
    m_stack->addWidget(m_decisions);
    m_stack->addWidget(m_sessions);
    m_stack->addWidget(m_ledger);
    m_stack->addWidget(m_followUp);
    m_stack->addWidget(m_story);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_atTable);

    auto* messageRow = new QHBoxLayout(m_slot);
    messageRow->setContentsMargins(Theme::px(space::xl), Theme::px(space::s), Theme::px(space::xl), 0);
    m_message->setObjectName(u"table.refusal"_s);
    m_slot->hide();
    messageRow->addWidget(m_message);
    m_paper->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(m_paper);
    column->addWidget(m_slot);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &TabStrip::currentChanged, this,
            [this](int index) { showView(static_cast<View>(index)); });
    connect(m_prepare, &PrepareView::changed, this, &TablePage::refresh);
    connect(m_decisions, &DecisionsView::changed, this, &TablePage::refresh);
    connect(m_followUp, &FollowUpView::chosen, this, [this](const AgreementId& id) {
        navigator().go({PageId::Table, u"agreement"_s, id.text(), {}});
    });
    connect(m_followUp, &FollowUpView::tablesWanted, this, [this] {
        showView(Sessions);
        focusFirst();
    });
    connect(m_story, &DecisionStoryView::chosen, this, [this](const AgreementId& id) {
        navigator().go({PageId::Table, u"agreement"_s, id.text(), {}});
    });
    connect(m_atTable, &AtTable::changed, this, &TablePage::refresh);
    connect(m_atTable, &AtTable::leaveWanted, this, &TablePage::leaveTable);
    connect(m_decisions, &DecisionsView::agendaWanted, this, [this] {
        showView(Prepare);
        focusFirst();
    });
    connect(m_prepare, &PrepareView::removed, this, [this] {
        m_detail = {};
        showView(Sessions);
        focusFirst();
    });
    connect(m_prepare, &PrepareView::formToggled, this, &TablePage::showHeader);
    connect(m_sessions, &SessionsView::formToggled, this, &TablePage::showHeader);
    connect(m_prepare, &PrepareView::placeWanted, this,
            [this](const Place& place) { navigator().go(place); });
    const auto enter = [this](const SessionId& id) {
        if (load(id))
            showView(m_detail.session.state == SessionState::Preparing ? Prepare : Decisions);
        focusFirst();
    };
    connect(m_sessions, &SessionsView::chosen, this, enter);
    connect(m_sessions, &SessionsView::planned, this, enter);
    connect(m_paper, &PaperPanel::saved, this, &TablePage::savePaper);
    connect(m_paper, &PaperPanel::copyWanted, this, &TablePage::copyReport);
    connect(m_paper, &PaperPanel::written, this, &TablePage::tellPaper);
    connect(m_paper, &PaperPanel::failed, this, [this](const QString& words) { navigator().tell(words); });
    connect(m_paper, &PaperPanel::cancelled, this, &TablePage::hidePaper);
    showHeader(); // all buttons at once would ask for a wider window
}

TablePage::~TablePage() = default;

void TablePage::buildHeader() {
    m_header->setCrumb(tr("Table"));
    const auto add = [this](const QString& words, ButtonKind kind, const QString& icon, const QString& name) {
        auto* button = makeButton(words, kind, icon);
        button->setObjectName(name);
        m_header->addButton(button);
        return button;
    };
    m_backButton = add(tr("Back"), ButtonKind::Quiet, u"go-previous"_s, u"table.back"_s);
    m_change = add(tr("Change the table"), ButtonKind::Quiet, {}, u"table.change"_s);
    m_room = add(tr("At the table"), ButtonKind::Quiet, u"view-fullscreen"_s, u"table.room.enter"_s);
    m_look = add(tr("View reading pack"), ButtonKind::Quiet, u"document-preview"_s, u"table.look"_s);
    m_make = add(tr("Make reading pack"), ButtonKind::Primary, u"document-export"_s, u"table.make"_s);
    m_held = add(tr("The table has been held"), ButtonKind::Primary, {}, u"table.held"_s);
    m_plan = add(tr("Plan a table"), ButtonKind::Primary, u"list-add"_s, u"table.plan"_s);
    connect(m_backButton, &QPushButton::clicked, this, &TablePage::goBack);
    connect(m_change, &QPushButton::clicked, m_prepare, &PrepareView::edit);
    connect(m_room, &QPushButton::clicked, this, &TablePage::toTable);
    connect(m_look, &QPushButton::clicked, this, &TablePage::look);
    connect(m_make, &QPushButton::clicked, this, &TablePage::makePaper);
    connect(m_held, &QPushButton::clicked, this, &TablePage::markHeld);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        showView(Sessions);
        m_sessions->plan();
    });
    // The pack and the report are read and printed from a store that is only read, too.
    for (QPushButton* writes : {m_change, m_held, m_plan})
        holdBack(writes, readOnlyWords(workspace()));
    m_acting = {m_change, m_look, m_make, m_plan, m_held, m_room};
    for (QPushButton* button : std::as_const(m_acting)) {
        auto* action = new QAction(this);
        if (button == m_room)
            connect(action, &QAction::triggered, this, &TablePage::toTable);
        else
            connect(action, &QAction::triggered, button, &QPushButton::click);
        m_actions.append(action);
    }
    m_actions.last()->setShortcut(QKeySequence(Qt::Key_F11));
    m_actions.last()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_actions.last());
    auto* ledger = new QAction(tr("What blocks"), this);
    ledger->setObjectName(u"table.toLedger"_s);
    ledger->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W));
    ledger->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(ledger, &QAction::triggered, this, [this] { open({PageId::Table, u"ledger"_s, {}, {}}); });
    addAction(ledger);
    m_actions.append(ledger);
    m_copy = new QAction(tr("Copy the report as text"), this);
    m_copy->setObjectName(u"table.copyReport"_s);
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, &TablePage::copyReport);
    addAction(m_copy);
    m_actions.append(m_copy);
}

bool TablePage::load(const SessionId& id) {
    const auto detail = workspace().table().detail(id);
    if (!detail) {
        refuse(detail.error());
        m_detail = {};
        return false;
    }
    m_detail = *detail;
    m_prepare->setSession(m_detail);
    m_decisions->setSession(m_detail);
    m_atTable->setSession(m_detail);
    return true;
}

void TablePage::refresh() {
    m_sessions->refresh();
    if (m_stack->currentIndex() == Ledger)
        m_ledger->refresh();
    if (m_stack->currentIndex() == FollowUp)
        m_followUp->refresh();
    if (m_stack->currentIndex() == Story)
        m_story->refresh();
    if (!m_detail.session.id.isEmpty())
        load(m_detail.session.id);
    showHeader();
}

void TablePage::showView(View view) {
    if (view == Sessions)
        m_sessions->refresh();
    if (view == Ledger)
        m_ledger->refresh();
    if (m_stack->currentIndex() == Decisions)
        m_decisions->flush(); // what is decided upon may be taken off the agenda next
    if ((view == Prepare || view == Decisions) && m_detail.session.id.isEmpty())
        view = Sessions;
    if (view == FollowUp)
        m_followUp->refresh();
    if (m_stack->currentIndex() == Story)
        m_story->flush();
    leavePaper();
    m_slot->hide();
    if (view != Preview && view != Room) {
        m_setting.reset();
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrent(view == Story ? FollowUp : view);
    }
    m_stack->setCurrentIndex(view);
    showHeader();
}

void TablePage::showHeader() {
    const auto view = static_cast<View>(m_stack->currentIndex());
    const bool session = isOfSession(view);
    const bool deciding = isDeciding();
    const QDate today = workspace().clock().now().toLocalTime().date();
    m_header->setTitle(session            ? sessionTitle(workspace().vocabulary(), m_detail.session)
                       : view == Ledger   ? tr("What blocks")
                       : view == Story    ? tr("Why did we decide this?")
                       : view == FollowUp ? tr("What came of it")
                                          : tr("All tables"));
    m_header->setState(session ? sessionStateWords(m_detail.session.state) : QString());
    m_header->setNote(session ? sessionTimeWords(m_detail.session, today) : QString());
    m_header->setVisible(view != Room);
    m_tabs->setVisible(view != Preview && view != Room);
    for (const View ofSession : {Prepare, Decisions})
        m_tabs->setTabVisible(ofSession, !m_detail.session.id.isEmpty());
    m_look->setText(deciding ? tr("View report") : tr("View reading pack"));
    m_make->setText(deciding ? tr("Make report") : tr("Make reading pack"));
    m_look->setAccessibleName(m_look->text());
    m_make->setAccessibleName(m_make->text());
    showButtons();
}

bool TablePage::isOfSession(View view) const {
    return view != Sessions && view != Ledger && view != FollowUp && view != Story &&
           !m_detail.session.id.isEmpty();
}

void TablePage::showButtons() {
    const auto view = static_cast<View>(m_stack->currentIndex());
    const bool session = isOfSession(view);
    const bool held = m_detail.session.state != SessionState::Preparing;
    const QDateTime start = m_detail.session.start;
    const bool begun = start.isValid() && start <= workspace().clock().now();
    // While a form is open its own button is the filled one.
    const bool writing = !m_paper->isHidden() || (view == Prepare && m_prepare->isEditing()) ||
                         (view == Sessions && m_sessions->isPlanning());
    m_backButton->setVisible(view == Preview || view == Story);
    m_change->setVisible(view == Prepare && session && !held && !writing);
    m_held->setVisible(view == Decisions && session && !held && begun && !writing);
    // A report is made of a table that has been; its reading pack is only looked at by then.
    m_look->setVisible(session && view != Preview && (view == Prepare || held));
    m_make->setVisible(session && !writing && isDeciding() == held);
    const bool room =
        session && !writing && !m_detail.agenda.isEmpty() && m_detail.session.state != SessionState::Closed;
    m_room->setVisible(view == Decisions && room);
    m_plan->setVisible(view == Sessions && !writing && !m_sessions->isEmpty());
    for (qsizetype i = 0; i < m_acting.size(); ++i) {
        m_actions[i]->setText(m_acting[i]->text());
        // Planning is possible from everywhere, its button stands only where the list is.
        m_actions[i]->setEnabled(m_acting[i]->isEnabled() &&
                                 (m_acting[i] == m_plan || m_acting[i]->isVisibleTo(this)));
    }
    // The key works while preparing too, and leads back.
    m_actions[m_acting.indexOf(m_room)]->setEnabled(view == Room || (room && view != Preview));
    m_copy->setEnabled(session && held && isDeciding());
}

bool TablePage::isDeciding() const {
    const auto view = static_cast<View>(m_stack->currentIndex());
    return (view == Preview ? m_before : view) == Decisions;
}

void TablePage::refuse(const Error& error) {
    m_message->setKind(InlineMessage::Kind::Attention);
    m_message->setText(errorSentence(error));
    m_slot->show();
}

void TablePage::markHeld() {
    if (const auto marked = workspace().table().markHeld(m_detail.session.id); !marked)
        return refuse(marked.error());
    refresh();
    m_make->setFocus(Qt::OtherFocusReason);
}

bool TablePage::isAtTable() const { return m_stack->currentIndex() == Room; }

void TablePage::toTable() {
    if (isAtTable())
        return leaveTable();
    if (m_detail.session.id.isEmpty() || m_detail.agenda.isEmpty())
        return;
    m_beforeRoom = static_cast<View>(m_tabs->current());
    if (!m_decisions->flush())
        return;
    showView(Room);
    m_atTable->begin();
    Q_EMIT wholeWindowAsked(true);
    m_atTable->setFocus(Qt::OtherFocusReason);
}

void TablePage::leaveTable() {
    if (!isAtTable())
        return;
    m_atTable->end();
    showView(m_beforeRoom);
    Q_EMIT wholeWindowAsked(false);
    if (m_room->isVisibleTo(this))
        m_room->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

bool TablePage::keepsAwake() const { return isAtTable() && m_atTable->keepsAwake(); }

/// Another page or the lock came in front: the table is not what the window is for any more.
void TablePage::hideEvent(QHideEvent* event) {
    if (!event->spontaneous())
        leaveTable();
    Page::hideEvent(event);
}

bool TablePage::flush() {
    const bool room = m_atTable->flush();
    const bool ledger = m_ledger->flush();
    const bool story = m_story->flush();
    return m_decisions->flush() && room && ledger && story;
}

} // namespace leertafel::ui
