#include "ui/table/SessionsView.h"

#include "core/services/MemberService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/table/SessionForm.h"
#include "ui/table/TableWords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

SessionsView::SessionsView(services::Workspace& workspace, QWidget* parent)
    : Column(parent)
    , m_workspace(workspace)
    , m_form(new SessionForm(workspace.vocabulary(), workspace.clock().now().toLocalTime().date(), u"plan"_s))
    , m_empty(new EmptyState(tr("No table planned yet."), tr("Plan a table")))
    , m_comingList(new RowList(tr("To come")))
    , m_pastList(new RowList(tr("Held"))) {
    setObjectName(u"table.sessions"_s);
    m_form->hide();
    m_empty->setPrimary();
    holdBack(m_form, readOnlyWords(workspace));
    holdBack(m_empty->findChild<QPushButton*>(), readOnlyWords(workspace));
    body()->addWidget(m_form);
    body()->addWidget(m_empty);
    body()->addWidget(m_comingList);
    body()->addWidget(m_pastList);
    body()->addStretch(1);
    connect(m_empty, &EmptyState::activated, this, &SessionsView::plan);
    connect(m_comingList, &RowList::activated, this,
            [this](int index) { Q_EMIT chosen(m_coming.value(index).id); });
    connect(m_pastList, &RowList::activated, this,
            [this](int index) { Q_EMIT chosen(m_past.value(index).id); });
    connect(m_form, &SessionForm::cancelled, this, &SessionsView::closeForm);
    connect(m_form, &SessionForm::saved, this, [this] {
        const auto created = m_workspace.table().create(m_form->session());
        if (!created) {
            m_form->refuse(errorSentence(created.error()));
            return;
        }
        m_form->hide();
        refresh();
        Q_EMIT formToggled();
        Q_EMIT planned(*created);
    });
}

void SessionsView::refresh() {
    const auto sessions = m_workspace.table().sessions();
    m_coming.clear();
    m_past.clear();
    if (sessions)
        for (const TableSession& session : *sessions)
            (session.state == SessionState::Preparing ? m_coming : m_past).append(session);
    // Latest first as read; what comes is wanted soonest first.
    std::reverse(m_coming.begin(), m_coming.end());
    fill(m_comingList, m_coming);
    fill(m_pastList, m_past);
    m_empty->setVisible(m_coming.isEmpty() && m_past.isEmpty() && !isPlanning());
}

void SessionsView::fill(RowList* list, const QList<TableSession>& sessions) {
    list->clear();
    const Vocabulary& vocabulary = m_workspace.vocabulary();
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    const QList<Entry>& kinds = vocabulary.list(u"sessionKinds"_s);
    for (const TableSession& session : sessions) {
        QStringList second{sessionTimeWords(session, today)};
        // Nearly all are of the first kind; that goes without saying.
        if (!session.kind.isEmpty() && (kinds.isEmpty() || session.kind.id() != kinds.first().id))
            second.append(word(vocabulary, session.kind.id()));
        const QDate day = session.start.toLocalTime().date();
        const auto ahead = static_cast<int>(today.daysTo(day));
        QString when;
        if (ahead > 1)
            when = tr("in %n day(s)", nullptr, ahead);
        else if (day.isValid() && ahead >= -1)
            when = dayWord(day, today);
        list->addRow(u"meeting-attending"_s, sessionTitle(vocabulary, session), second.join(u" · "_s), when,
                     session.state == SessionState::Preparing ? tr("Prepare") : tr("View"));
    }
    list->setVisible(!sessions.isEmpty() && !isPlanning());
}

void SessionsView::plan() {
    m_form->setContacts(m_workspace.members().organisations().value_or(QList<Organisation>()));
    m_form->begin();
    m_empty->hide();
    // The lists wait: what is written now is one thing.
    m_comingList->hide();
    m_pastList->hide();
    reveal(m_form);
    Q_EMIT formToggled();
}

bool SessionsView::isEmpty() const { return m_empty->isVisibleTo(this); }

bool SessionsView::isPlanning() const { return m_form->isVisibleTo(this); }

void SessionsView::focusFirst() {
    for (QWidget* part : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_comingList),
                          static_cast<QWidget*>(m_pastList)})
        if (auto* button = part->findChild<QPushButton*>(); button != nullptr && part->isVisibleTo(this))
            return button->setFocus(Qt::OtherFocusReason);
}

bool SessionsView::closeForm() {
    if (!isPlanning())
        return false;
    m_form->hide();
    refresh();
    Q_EMIT formToggled();
    focusFirst();
    return true;
}

} // namespace leertafel::ui
