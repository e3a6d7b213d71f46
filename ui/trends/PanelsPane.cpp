#include "ui/trends/PanelsPane.h"

#include "core/services/SeriesUntil.h"
#include "ui/charts/SmallTrend.h"
#include "ui/common/Labels.h"
#include "ui/common/Quoted.h"
#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/trends/PanelModel.h"
#include "ui/trends/TileTable.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

constexpr int panelHeight = 136;
constexpr int leastPanel = 224;
constexpr int mostColumns = 4;      // more of them would be too small to read in a wide window
constexpr double panelShape = 0.48; // its height to its width

class PanelDelegate final : public TileDelegate {
public:
    using TileDelegate::TileDelegate;

protected:
    void paintTile(QPainter& painter, const QRect& box, const QModelIndex& index) const override {
        const auto* model = qobject_cast<const PanelModel*>(index.model());
        const services::TrendSeries* series = model == nullptr ? nullptr : model->seriesAt(index);
        if (series == nullptr)
            return;
        const int air = Theme::px(space::xs);
        paintTrendPanel(painter, QRectF(box).adjusted(air, air, -air, -air), *series, model->topAt(index),
                        index.data().toString(), screenLook());
    }
};

} // namespace

PanelsPane::PanelsPane(services::Workspace& workspace, QWidget* parent)
    : TrendPane(parent)
    , m_workspace(workspace)
    , m_model(new PanelModel(
          workspace.vocabulary(), [this](const services::TrendSeries& series) { return sentenceOf(series); },
          this))
    , m_table(new TileTable(m_model, panelHeight))
    , m_title(new TextLabel({}, TextRole::Section))
    , m_unit(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_sentence(new TextLabel({}, TextRole::Story))
    , m_method(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet)) {
    setObjectName(u"trends.panels"_s);
    m_table->setItemDelegate(new PanelDelegate(m_table));
    m_table->setShape(panelShape);
    m_table->setObjectName(u"panels.table"_s);
    m_sentence->setObjectName(u"panels.sentence"_s);
    m_method->setObjectName(u"panels.method"_s);
    auto* all = new Column;
    setWidest(all, 0); // a row of charts gains by width
    QVBoxLayout* column = all->body();
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                               Theme::px(space::l));
    column->setSpacing(Theme::px(space::m));
    auto* figure = new Card;
    figure->body()->setSpacing(Theme::px(space::m));
    auto* heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(m_title);
    heading->addWidget(m_unit);
    figure->body()->addLayout(heading);
    figure->body()->addWidget(m_table);
    figure->body()->addWidget(new TextLabel(legend(), TextRole::Caption, TextLabel::Tone::Quiet));
    column->addWidget(figure);
    auto* words = new Card;
    words->body()->addWidget(m_sentence);
    words->body()->addWidget(m_method);
    column->addWidget(words);
    column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(all);

    connect(m_table, &TileTable::widthGiven, this, &PanelsPane::divide);
    connect(m_table, &TileTable::currentMoved, this, &PanelsPane::showSentence);
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { Q_EMIT trendChosen(theme(), area(), Quarter()); });
}

Result<void> PanelsPane::present(const TrendChoice& choice) {
    const auto panels = m_workspace.trends().panels(choice.theme, choice.measure);
    if (!panels)
        return fail(panels.error());
    const AreaCode before = area();
    m_title->setText(tr("%1 in every area").arg(word(m_workspace.vocabulary(), choice.theme.id())));
    m_unit->setText(unitOf(*panels));
    m_table->setAccessibleName(m_title->text() + u", "_s + m_unit->text());
    m_model->setPanels(*panels);
    divide(m_table->contentsRect().width());
    choose(before.isEmpty() ? choice.area : before);
    return {};
}

QString PanelsPane::legend() {
    return tr("Line: requests · shaded: fits chance · dotted: expected · diamond: stands out · ring: not "
              "complete yet · hatched: not shown · gap: nothing registered · upright line: an action");
}

QString PanelsPane::unitOf(const services::TrendPanels& panels) {
    const QString measured = panels.measure == services::Measure::Count
                                 ? tr("requests per quarter")
                                 : tr("requests per 1,000 youths per quarter");
    return measured + u" · "_s +
           (panels.cityApart() ? tr("all areas on one scale, the city on its own") : tr("all on one scale"));
}

/// As many columns as there is room for, and no more than make the last row a full one.
void PanelsPane::divide(int width) {
    const int panels = qMax(1, int(m_model->panels().panels.size()));
    const int across = qBound(1, width / Theme::px(leastPanel), mostColumns);
    const int rows = (panels + across - 1) / across;
    const AreaCode before = area();
    m_model->setColumns((panels + rows - 1) / rows);
    choose(before);
}

void PanelsPane::choose(const AreaCode& area) {
    const QModelIndex index = m_model->indexOf(area);
    m_table->setCurrentIndex(index.isValid() ? index : m_model->index(0, 0));
    showSentence();
}

ThemeId PanelsPane::theme() const { return m_model->panels().theme; }

AreaCode PanelsPane::area() const {
    const services::TrendSeries* series = m_model->seriesAt(m_table->currentIndex());
    return series == nullptr ? AreaCode() : series->area;
}

QWidget* PanelsPane::first() const { return m_table; }

/// With the actions that its panel has a line for.
QString PanelsPane::sentenceOf(const services::TrendSeries& series) const {
    QStringList all{m_workspace.trends().summary(series)};
    for (const services::TrendMark& mark : series.marks) {
        if (series.points.isEmpty() || Quarter::of(mark.on) < series.points.first().quarter ||
            Quarter::of(mark.on) > series.points.last().quarter)
            continue;
        QString title = mark.title.trimmed();
        if (title.endsWith(u'.'))
            title.chop(1);
        all.append(
            tr("Action in %1: %2.").arg(QLocale().toString(mark.on, u"MMMM yyyy"_s), lowerFirst(title)));
    }
    return all.join(u' ');
}

/// Of the quarter that the sentence is about come the youths as well.
Quarter PanelsPane::lastComplete(const services::TrendSeries& series) {
    for (auto point = series.points.crbegin(); point != series.points.crend(); ++point)
        if (!point->provisional)
            return point->quarter;
    return series.points.isEmpty() ? Quarter() : series.points.last().quarter;
}

void PanelsPane::showSentence() {
    const services::TrendSeries* series = m_model->seriesAt(m_table->currentIndex());
    m_sentence->setText(series == nullptr ? QString() : sentenceOf(*series));
    m_table->setAccessibleDescription(m_sentence->text());
    m_method->setText(series == nullptr ? QString()
                                        : m_workspace.trends().methodLine(
                                              services::seriesUntil(*series, lastComplete(*series))));
}

} // namespace leertafel::ui
