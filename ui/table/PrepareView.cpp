#include "ui/table/PrepareView.h"

#include "core/services/MemberService.h"
#include "core/services/ReportingCode.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/table/AgendaAdder.h"
#include "ui/table/AgendaList.h"
#include "ui/table/AgendaModel.h"
#include "ui/table/InvitationPanel.h"
#include "ui/table/ItemPanel.h"
#include "ui/table/SeatsBar.h"
#include "ui/table/SessionForm.h"
#include "ui/table/SuggestionList.h"
#include "ui/table/TableWords.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

PrepareView::PrepareView(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_workspace(context.workspace)
    , m_navigator(context.navigator)
    , m_column(new Column)
    , m_form(new SessionForm(m_workspace.vocabulary(), m_workspace.clock().now().toLocalTime().date(),
                             u"session"_s))
    , m_seats(new SeatsBar(m_workspace.vocabulary(), u"seats"_s))
    , m_invite(makeButton(tr("Invite…"), ButtonKind::Small))
    , m_invitation(new InvitationPanel(context))
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_list(new AgendaList)
    , m_model(new AgendaModel(m_workspace.vocabulary(), this))
    , m_adder(new AgendaAdder(m_workspace))
    , m_suggestions(new SuggestionList(m_workspace))
    , m_item(new ItemPanel(m_workspace)) {
    setObjectName(u"table.prepare"_s);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_column, besidePanel);
    across->addWidget(m_item, 1);
    m_list->setModel(m_model);
    m_message->setObjectName(u"table.message"_s);
    m_message->hide();
    m_form->hide();
    m_column->body()->setSpacing(Theme::px(space::m));
    m_column->body()->addWidget(m_form);
    m_column->body()->addWidget(m_seats);
    m_invite->setObjectName(u"table.invite"_s);
    m_invite->setToolTip(tr("Text for an email and a calendar file"));
    m_column->body()->addWidget(m_invite, 0, Qt::AlignLeft);
    m_invitation->hide();
    m_column->body()->addWidget(m_invitation);
    m_column->body()->addWidget(m_message);
    m_column->body()->addWidget(m_list);
    m_column->body()->addWidget(m_adder);
    m_column->body()->addWidget(m_suggestions);
    m_column->body()->addStretch(1);

    const QString why = readOnlyWords(m_workspace);
    for (QWidget* part : {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_seats)})
        holdBack(part, why);
    m_adder->holdBack(why);
    m_list->setMovable(why.isEmpty());

    services::TableService* table = &m_workspace.table();
    connect(m_seats, &SeatsBar::opening, this, [this] { m_seats->setContacts(contacts()); });
    connect(m_seats, &SeatsBar::changed, this, [this, table] {
        TableSession session = m_detail.session;
        session.seats = m_seats->seats();
        settle(table->update(session));
    });
    connect(m_invite, &QPushButton::clicked, this, [this] {
        m_invitation->begin(m_detail);
        m_column->reveal(m_invitation);
    });
    connect(m_invitation, &InvitationPanel::closed, this, [this] { closeForm(); });
    connect(m_form, &SessionForm::cancelled, this, [this] { closeForm(); });
    connect(m_form, &SessionForm::saved, this, &PrepareView::keepSession);
    connect(m_form, &SessionForm::removeWanted, this, &PrepareView::removeSession);
    connect(m_list, &AgendaList::chosen, this, &PrepareView::choose);
    connect(m_list, &AgendaList::moveWanted, this, &PrepareView::move);
    connect(m_model, &AgendaModel::moveWanted, this, &PrepareView::move, Qt::QueuedConnection);
    connect(m_list, &AgendaList::removeWanted, this, [this](int row) {
        if (const services::AgendaRow* found = m_model->row(row))
            removeItem(found->item.id);
    });
    connect(m_adder, &AgendaAdder::opened, this, [this](QWidget* form) { m_column->reveal(form); });
    connect(m_adder, &AgendaAdder::fieldWanted, this, [this](const CaseId& id, const QString& part) {
        Q_EMIT placeWanted({PageId::Cases, u"case"_s, id.text(), part});
    });
    connect(m_adder, &AgendaAdder::trendsWanted, this, [this] { Q_EMIT placeWanted({PageId::Trends}); });
    const auto added = [this](const Result<AgendaItemId>& result) {
        if (!result)
            return m_adder->refuse(errorSentence(result.error()));
        m_chosen = *result;
        m_adder->added();
        Q_EMIT changed();
        focusAgenda();
    };
    connect(m_adder, &AgendaAdder::caseChosen, this,
            [this, table, added](const CaseId& id, const AgendaReason& reason) {
                added(table->addCase(m_detail.session.id, id, reason));
            });
    connect(m_adder, &AgendaAdder::trendChosen, this,
            [this, table, added](const ThemeId& theme, const AreaCode& area) {
                added(table->addTrend(m_detail.session.id, theme, area));
            });
    connect(m_adder, &AgendaAdder::pointChosen, this, [this, table, added](const QString& title) {
        added(table->addPoint(m_detail.session.id, title));
    });
    connect(m_suggestions, &SuggestionList::chosen, this, &PrepareView::take);
    connect(m_item, &ItemPanel::placeWanted, this, &PrepareView::placeWanted);
    connect(m_item, &ItemPanel::removeWanted, this, &PrepareView::removeItem);
    connect(m_item, &ItemPanel::minutesChanged, this,
            [this, table](const AgendaItemId& id, int minutes) { settle(table->setMinutes(id, minutes)); });
    connect(m_item, &ItemPanel::reasonChanged, this,
            [this, table](const AgendaItemId& id, const AgendaReason& reason) {
                settle(table->setReason(id, reason));
            });
    connect(m_item, &ItemPanel::stepTaken, this, &PrepareView::takeStep);
    connect(m_item, &ItemPanel::stepTakenBack, this,
            [this](const ReportingStepId& id) { settle(m_workspace.table().reportingCode().takeBack(id)); });
    connect(m_item, &ItemPanel::doneChanged, this,
            [this](const AgreementId& id, bool done) { tick(id, done); });
}

void PrepareView::setSession(const services::SessionDetail& detail) {
    const bool other = detail.session.id != m_detail.session.id;
    m_detail = detail;
    const bool held = detail.session.state != SessionState::Preparing;
    if (other) {
        m_chosen = {};
        m_message->hide();
        m_adder->added();
        m_form->hide();
        m_seats->reset();
        m_invitation->hide();
    }
    m_seats->setReadOnly(held);
    m_invite->setVisible(!held);
    m_invitation->setSession(detail);
    m_adder->setReadOnly(held);
    m_list->setMovable(!held && !m_workspace.isReadOnly());
    m_suggestions->setSession(held || m_workspace.isReadOnly() ? SessionId() : detail.session.id);
    if (m_seats->seats() != detail.session.seats)
        m_seats->setSeats(detail.session.seats);
    QList<CaseId> taken;
    for (const services::AgendaRow& row : detail.agenda)
        taken.append(row.item.caseId);
    m_adder->setSession(detail.session, taken);
    const int tooMany = detail.minutesPlanned - detail.session.minutes;
    QString total = tr("%1 of %2 minutes").arg(detail.minutesPlanned).arg(detail.session.minutes);
    if (!held && tooMany > 0)
        total = tr("%1: %2 too many").arg(total).arg(tooMany);
    if (!held && !m_workspace.isReadOnly())
        total = tr("%1 · drag items, or Alt+↑ and Alt+↓").arg(total);
    m_adder->setTotal(total);
    {
        const QSignalBlocker quiet(m_list);
        m_model->setSession(detail);
        int row = m_model->indexOf(m_chosen);
        // First what still needs something: that is what preparing is about.
        for (int i = 0; !held && row < 0 && i < m_model->rowCount(); ++i)
            if (!m_model->row(i)->missing.isEmpty() || m_model->row(i)->unexplained)
                row = i;
        row = row < 0 && m_model->rowCount() > 0 ? 0 : row;
        m_list->setCurrentIndex(m_model->index(row));
        choose(row);
    }
}

void PrepareView::choose(int row) {
    const services::AgendaRow* found = m_model->row(row);
    m_chosen = found != nullptr ? found->item.id : AgendaItemId();
    const KeptFocus kept(m_item);
    m_item->showItem(found, row + 1, m_detail);
    kept.giveBack(m_list);
}

void PrepareView::move(int from, int to) {
    if (const services::AgendaRow* row = m_model->row(from)) {
        m_chosen = row->item.id;
        settle(m_workspace.table().move(m_chosen, to + 1));
    }
}

void PrepareView::take(const services::AgendaSuggestion& suggestion) {
    const auto put = services::putOnAgenda(m_workspace, m_detail.session.id, suggestion);
    if (!put)
        return settle(fail(put.error()));
    m_chosen = *put;
    m_suggestions->taken(suggestion);
    m_message->hide();
    Q_EMIT changed();
    focusAgenda();
    m_navigator.tellDone(tr("On the agenda: %1.").arg(suggestion.title),
                         [&table = m_workspace.table(), id = *put] { return table.removeItem(id); });
}

void PrepareView::takeStep(const CaseId& id, const QString& step, QDate on) {
    services::TableService& table = m_workspace.table();
    const auto kept = table.reportingCode().record(id, step, on);
    settle(kept ? Result<void>() : fail(kept.error()));
    if (kept)
        m_navigator.tellDone(tr("Written down: %1").arg(word(m_workspace.vocabulary(), step)),
                             [&table, made = *kept] { return table.reportingCode().takeBack(made); });
}

void PrepareView::removeItem(const AgendaItemId& id) {
    const int at = m_model->indexOf(id);
    const services::AgendaRow* gone = m_model->row(at);
    const services::AgendaRow* next = m_model->row(at + 1) ? m_model->row(at + 1) : m_model->row(at - 1);
    const QString title = gone != nullptr ? gone->title : QString();
    const AgendaItemId neighbour = next != nullptr ? next->item.id : AgendaItemId();
    const auto removed = m_workspace.table().removeItem(id);
    if (!removed)
        return settle(removed);
    m_chosen = neighbour;
    Q_EMIT changed();
    focusAgenda();
    m_navigator.tellDone(tr("Removed from the agenda: %1.").arg(title),
                         [&table = m_workspace.table(), id, self = QPointer(this)] {
                             const auto back = table.undoRemoveItem(id);
                             if (back && self)
                                 self->m_chosen = id;
                             return back;
                         });
}

void PrepareView::tick(const AgreementId& id, bool done) {
    services::TableService& table = m_workspace.table();
    QString words;
    for (const Agreement& agreement : std::as_const(m_detail.openBefore))
        if (agreement.id == id)
            words = agreement.text.text();
    const auto set = table.setDone(id, done);
    settle(set);
    if (set)
        m_navigator.tellDone((done ? tr("Finished: %1") : tr("Open again: %1")).arg(words),
                             [&table, id, done] { return table.setDone(id, !done); });
}

void PrepareView::keepSession() {
    services::TableService& table = m_workspace.table();
    const TableSession before = m_detail.session;
    if (const auto kept = table.update(m_form->session()); !kept)
        return m_form->refuse(errorSentence(kept.error()));
    m_form->hide();
    Q_EMIT formToggled();
    Q_EMIT changed();
    focusAgenda();
    m_navigator.tellDone(tr("This table has been changed."),
                         [&table, before] { return table.update(before); });
}

void PrepareView::removeSession() {
    services::TableService& table = m_workspace.table();
    const TableSession gone = m_detail.session;
    if (const auto done = table.remove(gone.id); !done)
        return m_form->refuse(errorSentence(done.error()));
    m_form->hide();
    Q_EMIT removed();
    m_navigator.tellDone(
        tr("Removed from the calendar: %1.").arg(sessionTitle(m_workspace.vocabulary(), gone)),
        [&table, id = gone.id] { return table.undoRemove(id); });
}

void PrepareView::settle(const Result<void>& result) {
    m_message->setVisible(!result);
    if (!result)
        m_message->setText(errorSentence(result.error()));
    Q_EMIT changed();
}

QList<Organisation> PrepareView::contacts() const {
    return m_workspace.members().organisations().value_or(QList<Organisation>());
}

void PrepareView::edit() {
    m_form->setContacts(contacts());
    m_form->setSession(m_detail.session, true);
    m_form->begin();
    m_column->reveal(m_form);
    Q_EMIT formToggled();
}

bool PrepareView::isEditing() const { return m_form->isVisibleTo(this); }

bool PrepareView::closeForm() {
    if (isEditing()) {
        m_form->hide();
        Q_EMIT formToggled();
        focusAgenda();
        return true;
    }
    if (m_invitation->isVisibleTo(this)) {
        m_invitation->hide();
        m_invite->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_adder->close() || m_seats->closeForm();
}

void PrepareView::focusAgenda() { m_list->setFocus(); }

} // namespace leertafel::ui
