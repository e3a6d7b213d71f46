#include "ui/trends/HeatLegend.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/trends/HeatTable.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace leertafel::ui {

namespace {

struct LegendWords {
    Q_DECLARE_TR_FUNCTIONS(HeatLegend)
};

/// A sample of a cell beside its words.
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

} // namespace

QList<HeatMeaning> heatMeanings() {
    using services::Heat;
    return {{Heat::FarBelow, false, LegendWords::tr("below the limits")},
            {Heat::Below, false, LegendWords::tr("a little fewer")},
            {Heat::AsExpected, false, LegendWords::tr("as expected")},
            {Heat::Above, false, LegendWords::tr("a little more")},
            {Heat::FarAbove, false, LegendWords::tr("above the limits")},
            {Heat::Unjudged, false, LegendWords::tr("not judged")},
            {Heat::Unjudged, true,
             LegendWords::tr("not shown: fewer than 5, or it would give such a number away")}};
}

QWidget* makeHeatLegend() {
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
    const QList<HeatMeaning> meanings = heatMeanings();
    for (const HeatMeaning& each : meanings)
        add(each.heat, each.hidden, each.words);
    return box;
}

} // namespace leertafel::ui
