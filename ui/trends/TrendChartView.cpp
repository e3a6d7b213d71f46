#include "ui/trends/TrendChartView.h"

#include "core/services/SeriesUntil.h"
#include "ui/charts/ControlChart.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr int leastChart = 190;
}

TrendChartView::TrendChartView(services::TrendService& trends, QWidget* parent)
    : Column(parent)
    , m_trends(trends)
    , m_title(new TextLabel({}, TextRole::Section))
    , m_unit(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_chart(new ControlChart)
    , m_sentence(new TextLabel({}, TextRole::Story))
    , m_method(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet)) {
    m_youths = new InlineMessage(InlineMessage::Kind::Attention);
    m_youths->setObjectName(u"trends.youths"_s);
    m_youths->hide();
    setWidest(this, 0); // a chart gains by width
    QVBoxLayout* column = body();
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                               Theme::px(space::l));
    column->setSpacing(Theme::px(space::m));
    auto* figure = new Card;
    auto* heading = new QHBoxLayout;
    heading->setSpacing(Theme::px(space::s));
    m_unit->setWordWrap(false);
    heading->addWidget(m_title, 0, Qt::AlignBaseline);
    heading->addWidget(m_unit, 0, Qt::AlignBaseline);
    heading->addStretch(1);
    figure->body()->addLayout(heading);
    figure->body()->addWidget(m_chart, 1);
    m_chart->setObjectName(u"trends.chart"_s);
    // It takes what the sentence leaves: both belong on the screen together.
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_chart->setMinimumHeight(Theme::px(leastChart));
    column->addWidget(figure, 1);

    auto* words = new Card;
    m_sentence->setObjectName(u"trends.sentence"_s);
    m_method->setObjectName(u"trends.method"_s);
    words->body()->addWidget(m_sentence);
    words->body()->addWidget(m_method);
    words->body()->addWidget(m_youths);
    column->addWidget(words);

    connect(m_chart, &ControlChart::selectionChanged, this, [this](int from, int to) {
        showSentence();
        Q_EMIT selectionChanged(from, to);
    });
}

void TrendChartView::setTrend(const services::TrendSeries& series, const QString& title) {
    m_title->setText(title);
    m_unit->setText(series.measure == services::Measure::Count ? tr("requests per quarter")
                                                               : tr("requests per 1,000 youths per quarter"));
    m_chart->setTrend(series, [this](int index) { return m_trends.sentence(m_chart->trend(), index); });
    m_chart->setAccessibleName(title + u", "_s + m_unit->text());
    m_youths->setText(m_trends.youthsWarning(series));
    m_youths->setVisible(!m_youths->text().isEmpty());
    showSentence();
}

void TrendChartView::select(int first, int last) {
    m_chart->setSelection(first, last);
    showSentence();
}

int TrendChartView::first() const { return m_chart->first(); }
int TrendChartView::last() const { return m_chart->last(); }

void TrendChartView::showSentence() {
    const QString sentence = m_chart->sentenceOf(m_chart->current());
    m_sentence->setText(sentence);
    const services::TrendSeries& series = m_chart->trend();
    const int at = m_chart->current();
    m_method->setText(m_trends.methodLine(
        services::seriesUntil(series, at < 0 ? Quarter() : series.points.at(at).quarter)));
    m_chart->setAccessibleDescription(sentence);
}

} // namespace leertafel::ui
