#include "ui/trends/OverviewPane.h"

#include "core/services/SeriesUntil.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/trends/HeatLegend.h"
#include "ui/trends/HeatModel.h"
#include "ui/trends/HeatTable.h"
#include "ui/trends/SignalPanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

OverviewPane::OverviewPane(services::Workspace& workspace, QWidget* parent)
    : TrendPane(parent)
    , m_workspace(workspace)
    , m_model(new HeatModel(
          workspace.vocabulary(),
          [this](const ThemeId& theme, const AreaCode& area) { return sentenceOf(theme, area); }, this))
    , m_table(new HeatTable(m_model))
    , m_signals(new SignalPanel(workspace))
    , m_when(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_sentence(new TextLabel({}, TextRole::Story))
    , m_method(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet)) {
    setObjectName(u"trends.overview"_s);
    auto* left = new Column;
    setWidest(left, 0); // a table gains by width
    QVBoxLayout* column = left->body();
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                               Theme::px(space::l));
    column->setSpacing(Theme::px(space::m));
    auto* figure = new Card;
    figure->body()->setSpacing(Theme::px(space::m));
    auto* heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(new TextLabel(tr("Requests per area and theme"), TextRole::Section));
    heading->addWidget(m_when);
    figure->body()->addLayout(heading);
    m_table->setObjectName(u"overview.table"_s);
    m_table->setAccessibleName(tr("Requests per area and theme"));
    figure->body()->addWidget(m_table);
    figure->body()->addWidget(makeHeatLegend());
    column->addWidget(figure);
    auto* words = new Card;
    m_sentence->setObjectName(u"overview.sentence"_s);
    m_method->setObjectName(u"overview.method"_s);
    words->body()->addWidget(m_sentence);
    words->body()->addWidget(m_method);
    column->addWidget(words);
    column->addStretch(1);

    auto* beside = new QHBoxLayout(this);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(left, 1);
    beside->addWidget(m_signals);

    connect(m_table, &HeatTable::currentMoved, this, &OverviewPane::showSentence);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT trendChosen(m_model->themeAt(index), m_model->areaAt(index), quarter());
    });
    connect(m_signals, &SignalPanel::trendChosen, this, &OverviewPane::trendChosen);
    connect(m_signals, &SignalPanel::agendaAsked, this, &OverviewPane::agendaAsked);
    connect(m_signals, &SignalPanel::areaChosen, this, [this](const AreaCode& area) {
        choose({}, area);
        m_table->setFocus(Qt::OtherFocusReason);
        bringIntoView(m_table);
    });
}

Result<void> OverviewPane::present(const TrendChoice& choice) {
    const ThemeId theme = this->theme();
    const AreaCode area = this->area();
    const auto overview = m_workspace.trends().overview(
        choice.quarter.isValid() ? std::optional(choice.quarter) : std::nullopt, choice.measure);
    if (!overview)
        return fail(overview.error());
    m_model->setOverview(*overview);
    QStringList when{overview->quarter.text()};
    if (overview->provisional)
        when.append(tr("not complete yet, so not judged"));
    if (choice.measure == services::Measure::PerThousand)
        when.append(tr("per 1,000 youths"));
    m_when->setText(when.join(u" · "_s));
    choose(theme, area);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->firstOutside());
    showSentence();
    return {};
}

void OverviewPane::look() { m_signals->look(); }

Quarter OverviewPane::quarter() const { return m_model->overview().quarter; }
QList<Quarter> OverviewPane::quarters() const { return m_model->overview().quarters; }
ThemeId OverviewPane::theme() const { return m_model->themeAt(m_table->currentIndex()); }
AreaCode OverviewPane::area() const { return m_model->areaAt(m_table->currentIndex()); }

std::pair<ThemeId, AreaCode> OverviewPane::forAgenda() const {
    return m_signals->focused().value_or(std::pair(theme(), area()));
}

QWidget* OverviewPane::first() const { return m_table; }

void OverviewPane::choose(const ThemeId& theme, const AreaCode& area) {
    if (const QModelIndex index = m_model->indexOf(theme, area); index.isValid())
        m_table->setCurrentIndex(index);
}

QString OverviewPane::sentenceOf(const ThemeId& theme, const AreaCode& area) const {
    return m_workspace.trends().sentence(theme, area, quarter(), m_model->overview().measure);
}

void OverviewPane::showSentence() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_sentence->clear();
        m_method->clear();
        return;
    }
    m_sentence->setText(sentenceOf(theme(), area()));
    m_table->setAccessibleDescription(m_sentence->text());
    const auto series = m_workspace.trends().series(theme(), area(), m_model->overview().measure);
    m_method->setText(series ? m_workspace.trends().methodLine(services::seriesUntil(*series, quarter()))
                             : QString());
}

} // namespace leertafel::ui
