#include "ui/trends/ComparePane.h"

#include "ui/charts/FunnelChart.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

ComparePane::ComparePane(services::Workspace& workspace, QWidget* parent)
    : TrendPane(parent)
    , m_workspace(workspace)
    , m_chart(new FunnelChart)
    , m_title(new TextLabel({}, TextRole::Section))
    , m_unit(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_missing(new TextLabel({}))
    , m_sentence(new TextLabel({}, TextRole::Story))
    , m_meaning(new TextLabel({}))
    , m_method(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet)) {
    setObjectName(u"trends.compare"_s);
    m_chart->setObjectName(u"compare.chart"_s);
    m_missing->setObjectName(u"compare.missing"_s);
    m_sentence->setObjectName(u"compare.sentence"_s);
    m_meaning->setObjectName(u"compare.meaning"_s);
    m_method->setObjectName(u"compare.method"_s);
    auto* all = new Column;
    setWidest(all, 0); // a chart gains by width
    QVBoxLayout* column = all->body();
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                               Theme::px(space::l));
    column->setSpacing(Theme::px(space::m));
    auto* figure = new Card;
    auto* heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(m_title);
    heading->addWidget(m_unit);
    figure->body()->addLayout(heading);
    figure->body()->addWidget(m_chart, 1);
    column->addWidget(figure, 1);
    auto* words = new Card;
    words->body()->addWidget(m_sentence);
    words->body()->addWidget(m_missing);
    words->body()->addWidget(m_meaning);
    words->body()->addWidget(m_method);
    column->addWidget(words);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(all);

    connect(m_chart, &FunnelChart::currentMoved, this, &ComparePane::showSentence);
    connect(m_chart, &FunnelChart::pointActivated, this,
            [this] { Q_EMIT trendChosen(theme(), area(), quarter()); });
}

Result<void> ComparePane::present(const TrendChoice& choice) {
    const auto comparison = m_workspace.trends().compare(choice.theme, {choice.quarter, choice.year});
    if (!comparison)
        return fail(comparison.error());
    const bool other = theme() != comparison->theme;
    QStringList names;
    for (const services::ComparedArea& area : comparison->areas)
        names.append(word(m_workspace.vocabulary(), area.area.id()));
    m_chart->setComparison(*comparison, names, [this](qsizetype area) {
        return m_workspace.trends().sentence(m_chart->comparison(), area);
    });
    for (qsizetype i = 0; other && i < comparison->areas.size(); ++i)
        if (comparison->areas[i].area == choice.area)
            m_chart->setCurrentArea(i);
    m_title->setText(tr("%1, area beside area").arg(word(m_workspace.vocabulary(), comparison->theme.id())));
    QStringList unit{tr("requests per 1,000 youths in %1").arg(comparison->period.text())};
    if (comparison->provisional)
        unit.append(tr("not complete yet, so not judged"));
    m_unit->setText(unit.join(u" · "_s));
    m_chart->setAccessibleName(m_title->text() + u", "_s + m_unit->text());
    m_missing->setText(notDrawn());
    m_missing->setVisible(!m_missing->text().isEmpty());
    m_meaning->setText(m_workspace.trends().meaning(*comparison));
    m_method->setText(m_workspace.trends().methodLine(*comparison));
    m_method->setVisible(!m_method->text().isEmpty());
    showSentence();
    return {};
}

QString ComparePane::notDrawn() const {
    QStringList missing, hidden, withoutYouths;
    for (const services::ComparedArea& area : m_chart->comparison().areas) {
        if (area.rate)
            continue;
        QStringList& of = area.missing ? missing : area.hidden ? hidden : withoutYouths;
        of.append(word(m_workspace.vocabulary(), area.area.id()));
    }
    QStringList parts;
    if (!hidden.isEmpty())
        parts.append(tr("Number cannot be shown: %1.").arg(hidden.join(u", "_s)));
    if (!withoutYouths.isEmpty())
        parts.append(tr("Number of youths not known: %1.").arg(withoutYouths.join(u", "_s)));
    if (!missing.isEmpty())
        parts.append(tr("Nothing registered: %1.").arg(missing.join(u", "_s)));
    return parts.join(u' ');
}

Quarter ComparePane::quarter() const { return m_chart->comparison().period.quarter; }
QList<Quarter> ComparePane::quarters() const { return m_chart->comparison().quarters; }
bool ComparePane::year() const { return m_chart->comparison().period.year; }
ThemeId ComparePane::theme() const { return m_chart->comparison().theme; }

AreaCode ComparePane::area() const {
    const qsizetype area = m_chart->currentArea();
    return area < 0 ? AreaCode() : m_chart->comparison().areas[area].area;
}

QWidget* ComparePane::first() const { return m_chart; }

void ComparePane::showSentence() {
    m_sentence->setText(m_workspace.trends().sentence(m_chart->comparison(), m_chart->currentArea()));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_chart->setAccessibleDescription(m_sentence->text());
}

} // namespace leertafel::ui
