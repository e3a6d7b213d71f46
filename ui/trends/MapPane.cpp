#include "ui/trends/MapPane.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/trends/HeatLegend.h"
#include "ui/trends/MapModel.h"
#include "ui/trends/TileTable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

constexpr int tileHeight = 92;

class MapDelegate final : public TileDelegate {
public:
    using TileDelegate::TileDelegate;

protected:
    void paintTile(QPainter& painter, const QRect& box, const QModelIndex& index) const override {
        paintMapTile(painter, box, index);
    }
};

} // namespace

MapPane::MapPane(services::Workspace& workspace, QWidget* parent)
    : TrendPane(parent)
    , m_workspace(workspace)
    , m_model(new MapModel(
          workspace.vocabulary(), [this](const AreaCode& area) { return sentenceOf(area); }, this))
    , m_table(new TileTable(m_model, tileHeight))
    , m_title(new TextLabel({}, TextRole::Section))
    , m_when(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_sentence(new TextLabel({}, TextRole::Story))
    , m_method(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet)) {
    setObjectName(u"trends.map"_s);
    m_table->setItemDelegate(new MapDelegate(m_table));
    m_table->setObjectName(u"map.table"_s);
    m_sentence->setObjectName(u"map.sentence"_s);
    m_method->setObjectName(u"map.method"_s);
    auto* all = new Column;
    QVBoxLayout* column = all->body();
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                               Theme::px(space::l));
    column->setSpacing(Theme::px(space::m));
    auto* figure = new Card;
    figure->body()->setSpacing(Theme::px(space::m));
    auto* heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(m_title);
    heading->addWidget(m_when);
    figure->body()->addLayout(heading);
    figure->body()->addWidget(m_table);
    figure->body()->addWidget(makeHeatLegend());
    column->addWidget(figure);
    auto* words = new Card;
    words->body()->addWidget(m_sentence);
    words->body()->addWidget(m_method);
    column->addWidget(words);
    column->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(all);

    connect(m_table, &TileTable::currentMoved, this, &MapPane::showSentence);
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { Q_EMIT trendChosen(theme(), area(), quarter()); });
}

Result<void> MapPane::present(const TrendChoice& choice) {
    const auto overview = m_workspace.trends().overview(
        choice.quarter.isValid() ? std::optional(choice.quarter) : std::nullopt, choice.measure);
    if (!overview)
        return fail(overview.error());
    const AreaCode before = theme() == choice.theme ? area() : AreaCode();
    m_title->setText(tr("%1 on the map").arg(word(m_workspace.vocabulary(), choice.theme.id())));
    QStringList when{choice.measure == services::Measure::Count
                         ? tr("requests in %1").arg(overview->quarter.text())
                         : tr("requests per 1,000 youths in %1").arg(overview->quarter.text())};
    if (overview->provisional)
        when.append(tr("not complete yet, so not judged"));
    when.append(tr("each area roughly where it lies, north at the top"));
    m_when->setText(when.join(u" · "_s));
    m_table->setAccessibleName(m_title->text() + u", "_s + m_when->text());
    m_model->setOverview(*overview, choice.theme);
    const QModelIndex index = m_model->indexOf(before);
    m_table->setCurrentIndex(index.isValid() ? index : m_model->firstOutside());
    showSentence();
    return {};
}

Quarter MapPane::quarter() const { return m_model->overview().quarter; }
QList<Quarter> MapPane::quarters() const { return m_model->overview().quarters; }
ThemeId MapPane::theme() const { return m_model->theme(); }
AreaCode MapPane::area() const { return m_model->areaAt(m_table->currentIndex()); }
QWidget* MapPane::first() const { return m_table; }

QString MapPane::sentenceOf(const AreaCode& area) const {
    return m_workspace.trends().sentence(theme(), area, quarter(), m_model->overview().measure);
}

void MapPane::showSentence() {
    m_sentence->setText(area().isEmpty() ? QString() : sentenceOf(area()));
    m_table->setAccessibleDescription(m_sentence->text());
    const auto series = m_workspace.trends().series(theme(), area(), m_model->overview().measure);
    m_method->setText(series ? m_workspace.trends().methodLine(*series) : QString());
}

} // namespace leertafel::ui
