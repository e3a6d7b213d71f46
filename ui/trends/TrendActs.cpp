// What can be done with the view in front: it is put on an agenda, or saved.
#include "ui/trends/NextAgenda.h"
#include "ui/trends/TrendPane.h"
#include "ui/trends/TrendsPage.h"
#include "ui/trends/ViewExport.h"

#include <QAction>
#include <QShortcut>

namespace leertafel::ui {

void TrendsPage::putOnAgenda(const ThemeId& theme, const AreaCode& area) {
    const OnAgenda answer = putOnNextAgenda(workspace(), theme, area);
    m_messagePlace = answer.place;
    m_messageButton->setText(answer.button);
    m_messageButton->setVisible(!answer.button.isEmpty());
    say(answer.refused ? InlineMessage::Kind::Attention : InlineMessage::Kind::Info, answer.sentence);
}

void TrendsPage::putChosenOnAgenda() {
    if (!m_agendaButton->isVisible() || !m_agendaButton->isEnabled())
        return;
    if (const TrendPane* const shown = pane())
        putOnAgenda(shown->forAgenda().first, shown->forAgenda().second);
    else
        putOnAgenda(m_series.theme, m_series.area);
}

QList<QAction*> TrendsPage::menuActions() {
    for (const auto& [action, button] : std::as_const(m_acts))
        action->setEnabled(button->isVisible() && button->isEnabled());
    QList<QAction*> actions{m_districtAct};
    for (const auto& [action, button] : std::as_const(m_acts))
        actions.append(action);
    return actions;
}

void TrendsPage::addActs() {
    for (QPushButton* const button : {m_agendaButton, m_figuresButton, m_saveButton}) {
        auto* action = new QAction(button->text(), this);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_acts.append({action, button});
    }
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &TrendsPage::putChosenOnAgenda);
    if (m_agendaButton->isEnabled())
        m_agendaButton->setToolTip(tr("This trend, with its sheet filled in (Ctrl+Shift+A)"));
}

Result<ViewRequest> TrendsPage::viewRequest() const {
    const TrendPane* const shown = pane();
    const bool one = shown == nullptr;
    const auto figures = workspace().releases().requestFor(
        TrendFilters::kindOf(m_filters->view()), one ? m_series.theme : shown->theme(), m_series.area,
        one ? Quarter() : shown->quarter(), !one && shown->year());
    if (!figures)
        return fail(figures.error());
    return ViewRequest{*figures, m_filters->measure()};
}

} // namespace leertafel::ui
