#include "ui/table/SuggestionList.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::AgendaSuggestion;

namespace {

QString iconOf(AgendaSuggestion::Kind kind) {
    switch (kind) {
    case AgendaSuggestion::Kind::TryOut:
        return u"view-calendar-tasks"_s;
    case AgendaSuggestion::Kind::Proposal:
        return u"view-list-text"_s;
    case AgendaSuggestion::Kind::Signal:
        return u"office-chart-line"_s;
    case AgendaSuggestion::Kind::Returned:
    case AgendaSuggestion::Kind::Ordinary:
        break;
    }
    return u"view-pim-journal"_s;
}

} // namespace

SuggestionList::SuggestionList(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_question(workspace)
    , m_rows(new RowList(tr("Suggestions")))
    , m_note(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet)) {
    setObjectName(u"table.suggestions"_s);
    m_note->setObjectName(u"suggestions.note"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(space::m), 0, 0);
    column->setSpacing(Theme::px(space::s));
    column->addWidget(m_rows);
    column->addWidget(m_note);
    hide();
    connect(m_rows, &RowList::activated, this, [this](int row) {
        // A copy: what it leads to makes the list anew.
        const AgendaSuggestion one = m_all.value(row);
        Q_EMIT chosen(one);
    });
}

void SuggestionList::setSession(const SessionId& id) {
    if (m_session != id) {
        m_session = id;
        m_all.clear();
        fill();
        say(tr("Looking for what could be on this agenda…"));
    }
    const bool wasVisible = isVisible();
    setVisible(!id.isEmpty());
    if (id.isEmpty())
        m_question.stop();
    else if (wasVisible) // coming into sight asks by itself
        ask();
}

void SuggestionList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_session.isEmpty())
        ask();
}

void SuggestionList::taken(const AgendaSuggestion& suggestion) {
    m_all.removeAll(suggestion);
    fill();
}

void SuggestionList::ask() {
    m_question.ask(
        [id = m_session](services::Workspace& mine, const std::function<bool()>& wanted) {
            return services::agendaSuggestions(mine, id, wanted);
        },
        [this](const Result<Suggestions>& found) {
            if (!found)
                return say(errorSentence(found.error()));
            if (*found != m_all) {
                m_all = *found;
                fill();
            }
            say(m_all.isEmpty()
                    ? tr("Nothing to suggest now. What stands out, what came back and try-outs to look "
                         "back on come here by themselves.")
                    : tr("Nothing comes onto the agenda by itself."));
        });
}

void SuggestionList::fill() {
    const KeptFocus kept(m_rows);
    m_rows->clear();
    for (const AgendaSuggestion& one : std::as_const(m_all))
        m_rows->addRow(iconOf(one.kind), one.title, one.why, {}, tr("Put on the agenda"));
    kept.giveBack();
}

void SuggestionList::say(const QString& sentence) { m_note->setText(sentence); }

} // namespace leertafel::ui
