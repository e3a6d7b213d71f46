#include "ui/trends/OverviewPane.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/trends/HeatModel.h"
#include "ui/trends/HeatTable.h"
#include "ui/trends/SignalPanel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

/// A sample of a cell beside its words in the legend.
class HeatSample final : public QWidget {
public:
    HeatSample(services::Heat heat, bool hidden) : m_heat(heat), m_hidden(hidden) {
        setFixedSize(Theme::px(size::chip), Theme::px(size::smallIcon));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintHeat(painter, rect(), m_heat, m_hidden, {});
    }

private:
    services::Heat m_heat;
    bool m_hidden;
};

/// The point of a quarter in its series; −1 when it is not there.
int indexOf(const services::TrendSeries& series, Quarter quarter) {
    for (int i = 0; i < series.points.size(); ++i)
        if (series.points[i].quarter == quarter)
            return i;
    return -1;
}

} // namespace

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
    figure->body()->addWidget(legend());
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
    connect(m_signals, &SignalPanel::areaChosen, this, [this](const AreaCode& area) {
        choose({}, area);
        m_table->setFocus(Qt::OtherFocusReason);
        bringIntoView(m_table);
    });
}

QWidget* OverviewPane::legend() {
    auto* box = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    auto* flow = new FlowLayout(box, space::m);
    const auto add = [flow](services::Heat heat, bool hidden, const QString& says) {
        auto* entry = new QWidget;
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::px(space::s));
        row->addWidget(new HeatSample(heat, hidden), 0, Qt::AlignVCenter);
        auto* label = new TextLabel(says, TextRole::Caption, TextLabel::Tone::Quiet);
        label->setWordWrap(false);
        row->addWidget(label);
        flow->addWidget(entry);
    };
    add(services::Heat::FarBelow, false, tr("below the limits"));
    add(services::Heat::Below, false, tr("a little fewer"));
    add(services::Heat::AsExpected, false, tr("as expected"));
    add(services::Heat::Above, false, tr("a little more"));
    add(services::Heat::FarAbove, false, tr("above the limits"));
    add(services::Heat::Unjudged, false, tr("not judged"));
    add(services::Heat::Unjudged, true, tr("fewer than 5, or hidden to protect another"));
    return box;
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

QWidget* OverviewPane::first() const { return m_table; }

void OverviewPane::choose(const ThemeId& theme, const AreaCode& area) {
    if (const QModelIndex index = m_model->indexOf(theme, area); index.isValid())
        m_table->setCurrentIndex(index);
}

QString OverviewPane::sentenceOf(const ThemeId& theme, const AreaCode& area) const {
    const auto series = m_workspace.trends().series(theme, area, m_model->overview().measure);
    if (!series)
        return {};
    const int index = indexOf(*series, quarter());
    return u"%1: %2"_s.arg(word(m_workspace.vocabulary(), theme.id()),
                           index < 0 ? tr("no figures yet in %1.").arg(quarter().text())
                                     : m_workspace.trends().sentence(*series, index));
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
    m_method->setText(series ? m_workspace.trends().methodLine(*series) : QString());
}

} // namespace leertafel::ui
