#include "ui/trends/MapPane.h"

#include "core/services/AreaMaps.h"
#include "core/services/SeriesUntil.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/trends/HeatLegend.h"
#include "ui/trends/MapFileForm.h"
#include "ui/trends/MapModel.h"
#include "ui/trends/MapTable.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

constexpr int mostOthers = 5; ///< named; a file of the whole country has thousands

QString listed(const QStringList& names) {
    return names.size() < 2
               ? names.join(QString())
               : MapPane::tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

} // namespace

MapPane::MapPane(PageContext context, QWidget* parent)
    : TrendPane(parent)
    , m_context(context)
    , m_workspace(context.workspace)
    , m_model(new MapModel(
          m_workspace.vocabulary(), [this](const AreaCode& area) { return sentenceOf(area); }, this))
    , m_table(new MapTable(m_model))
    , m_load(makeButton(tr("Map from a file…"), ButtonKind::Small))
    , m_tiles(makeButton(tr("Back to tiles"), ButtonKind::Small))
    , m_form(new MapFileForm)
    , m_title(new TextLabel({}, TextRole::Section))
    , m_when(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_where(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_sentence(new TextLabel({}, TextRole::Story))
    , m_method(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet)) {
    setObjectName(u"trends.map"_s);
    m_table->setObjectName(u"map.table"_s);
    m_sentence->setObjectName(u"map.sentence"_s);
    m_method->setObjectName(u"map.method"_s);
    m_where->setObjectName(u"map.where"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_load->setObjectName(u"map.load"_s);
    m_tiles->setObjectName(u"map.tiles"_s);
    // The map is kept for everyone who opens the store.
    const QString why = readOnlyWords(m_workspace);
    for (QWidget* each :
         {static_cast<QWidget*>(m_load), static_cast<QWidget*>(m_tiles), static_cast<QWidget*>(m_form)})
        holdBack(each, why);
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
    auto* where = new QHBoxLayout;
    where->setSpacing(Theme::px(space::s));
    where->addWidget(m_where, 1);
    where->addWidget(m_load);
    where->addWidget(m_tiles);
    figure->body()->addLayout(where);
    figure->body()->addWidget(m_form);
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
    connect(m_load, &QPushButton::clicked, this, &MapPane::openForm);
    connect(m_tiles, &QPushButton::clicked, this, &MapPane::bringTilesBack);
    connect(m_form, &MapFileForm::chosen, this, &MapPane::take);
    connect(m_form, &MapFileForm::cancelled, this, &MapPane::closeForm);
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { Q_EMIT trendChosen(theme(), area(), quarter()); });
}

Result<void> MapPane::present(const TrendChoice& choice) {
    const auto overview = m_workspace.trends().overview(
        choice.quarter.isValid() ? std::optional(choice.quarter) : std::nullopt, choice.measure);
    if (!overview)
        return fail(overview.error());
    const auto shapes = m_workspace.maps().shapes();
    if (!shapes)
        return fail(shapes.error());
    const AreaCode before = theme() == choice.theme ? area() : AreaCode();
    m_title->setText(tr("%1 on the map").arg(word(m_workspace.vocabulary(), choice.theme.id())));
    QStringList when{choice.measure == services::Measure::Count
                         ? tr("requests in %1").arg(overview->quarter.text())
                         : tr("requests per 1,000 youths in %1").arg(overview->quarter.text())};
    if (overview->provisional)
        when.append(tr("not complete yet, so not judged"));
    m_when->setText(when.join(u" · "_s));
    m_table->setAccessibleName(m_title->text() + u", "_s + m_when->text());
    m_model->setOverview(*overview, choice.theme);
    m_table->setShapes(*shapes);
    showWhere();
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

bool MapPane::closeForm() {
    if (m_form->isHidden())
        return false;
    m_form->hide();
    m_load->setFocus(Qt::OtherFocusReason);
    return true;
}

void MapPane::showWhere() {
    const AreaShapes& shapes = m_table->shapes();
    m_tiles->setVisible(!shapes.isEmpty());
    if (shapes.isEmpty()) {
        m_where->setText(tr("Each area roughly where it lies, north at the top"));
        return;
    }
    QStringList without;
    const QList<AreaCode> codes = shapes.without(m_workspace.vocabulary());
    for (const AreaCode& code : codes)
        without.append(word(m_workspace.vocabulary(), code.id()));
    QString words = tr("Outlines from %1, north at the top").arg(shapes.source());
    if (!without.isEmpty())
        words += u". "_s + tr("Not in that file, so on a tile: %1").arg(listed(without));
    m_where->setText(words);
}

void MapPane::openForm() { m_form->begin(); }

void MapPane::take(const QString& path) {
    const auto before = m_workspace.maps().shapes();
    if (!before)
        return m_form->refuse(errorSentence(before.error()));
    m_form->refuse({});
    m_form->setBusy(true);
    auto taken = std::make_shared<Result<AreaShapes>>(AreaShapes());
    m_context.navigator.doSlowly(
        {[path, taken](services::Workspace& sibling) -> Result<void> {
             *taken = sibling.maps().take(path);
             return *taken ? Result<void>() : fail(taken->error());
         },
         services::Topic::Counts},
        [pane = QPointer<MapPane>(this), taken, before = *before](const Result<void>& done) {
            if (pane)
                pane->showTaken(done ? *taken : fail(done.error()), before);
        });
}

void MapPane::showTaken(const Result<AreaShapes>& taken, const AreaShapes& before) {
    m_form->setBusy(false);
    if (!taken)
        return m_form->refuse(errorSentence(taken.error()));
    m_form->hide();
    m_table->setShapes(*taken);
    showWhere();
    m_table->setFocus(Qt::OtherFocusReason);
    QString said = tr("The map now has the outlines of %1.").arg(taken->source());
    const QStringList& others = taken->others();
    if (const int more = int(others.size()) - mostOthers; more > 0)
        said += u' ' + tr("Not an area here: %1 and %n more.", nullptr, more)
                           .arg(QStringList(others.mid(0, mostOthers)).join(u", "_s));
    else if (!others.isEmpty())
        said += u' ' + tr("Not an area here: %1.").arg(listed(others));
    m_context.navigator.tellDone(said, [&maps = m_workspace.maps(), before] { return maps.keep(before); });
}

void MapPane::bringTilesBack() {
    const AreaShapes before = m_table->shapes();
    if (const auto gone = m_workspace.maps().keep({}); !gone)
        return m_context.navigator.tell(errorSentence(gone.error()));
    m_table->setShapes({});
    showWhere();
    m_load->setFocus(Qt::OtherFocusReason);
    m_context.navigator.tellDone(tr("The map is tiles again."),
                                 [&maps = m_workspace.maps(), before] { return maps.keep(before); });
}

QString MapPane::sentenceOf(const AreaCode& area) const {
    return m_workspace.trends().sentence(theme(), area, quarter(), m_model->overview().measure);
}

void MapPane::showSentence() {
    m_sentence->setText(area().isEmpty() ? QString() : sentenceOf(area()));
    m_table->setAccessibleDescription(m_sentence->text());
    const auto series = m_workspace.trends().series(theme(), area(), m_model->overview().measure);
    m_method->setText(series ? m_workspace.trends().methodLine(services::seriesUntil(*series, quarter()))
                             : QString());
}

} // namespace leertafel::ui
