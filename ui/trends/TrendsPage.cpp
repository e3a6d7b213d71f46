#include "ui/trends/TrendsPage.h"

#include "ui/charts/ControlChart.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/trends/FiguresPanel.h"
#include "ui/trends/SaveAsPanel.h"
#include "ui/trends/StoryPanel.h"
#include "ui/trends/TrendChartView.h"
#include "ui/trends/TrendFilters.h"
#include "ui/trends/TrendNotes.h"
#include "ui/trends/TrendPane.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

using services::TrendPoint;

namespace {
const QString judgePart = u"judge/"_s; ///< then the id of the action
}

TrendsPage::TrendsPage(PageContext given, QWidget* parent)
    : Page(given, parent)
    , m_header(new PageHeader)
    , m_figuresButton(makeButton(tr("Import figures"), ButtonKind::Quiet, u"document-import"_s))
    , m_saveButton(makeButton(tr("Save as…"), ButtonKind::Quiet, u"document-save"_s))
    , m_agendaButton(makeButton(tr("Put on the agenda"), ButtonKind::Primary, u"list-add"_s))
    , m_backButton(makeButton(tr("Back to the chart"), ButtonKind::Quiet, u"go-previous"_s))
    , m_districtAct(new QAction(tr("&Area at a glance"), this))
    , m_filters(new TrendFilters(workspace().vocabulary()))
    , m_saveAs(new SaveAsPanel(context()))
    , m_message(new InlineMessage(InlineMessage::Kind::Info))
    , m_slot(new QWidget)
    , m_messageButton(m_message->addButton(tr("Go to the table")))
    , m_stack(new QStackedWidget)
    , m_chartPage(new QWidget)
    , m_chart(new TrendChartView(workspace().trends()))
    , m_story(new StoryPanel(workspace().vocabulary(), workspace().clock().now().toLocalTime().date()))
    , m_notes(new TrendNotes(context(), m_story, this)) {
    setObjectName(u"trends"_s);
    m_header->setCrumb(tr("Trends"));
    m_figuresButton->setObjectName(u"trends.fetch"_s);
    m_saveButton->setObjectName(u"trends.saveAs"_s);
    m_saveButton->setMenu(m_saveAs->makeMenu([this] { return viewRequest(); }, m_saveButton));
    m_agendaButton->setObjectName(u"trends.agenda"_s);
    m_backButton->setObjectName(u"trends.back"_s);
    m_messageButton->setObjectName(u"trends.message.button"_s);
    m_header->addButton(m_backButton);
    m_header->addButton(m_figuresButton);
    m_header->addButton(m_saveButton);
    m_header->addButton(m_agendaButton);

    auto* beside = new QHBoxLayout(m_chartPage);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(m_chart, 1);
    beside->addWidget(m_story);
    auto* empty =
        new EmptyState(tr("No figures yet. Import them from a file or type them in."), tr("Import figures"));
    empty->setPrimary();
    auto* emptyPage = new Column;
    m_emptyPage = emptyPage;
    emptyPage->body()->addWidget(empty);
    emptyPage->body()->addStretch(1);
    m_stack->addWidget(m_chartPage);
    m_stack->addWidget(emptyPage);
    addDistrictAct();

    auto* messageRow = new QHBoxLayout(m_slot);
    messageRow->setContentsMargins(Theme::px(space::xl), Theme::px(space::s), Theme::px(space::xl), 0);
    messageRow->addWidget(m_message);
    m_message->setObjectName(u"trends.message"_s);
    m_slot->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_saveAs);
    column->addWidget(m_slot);
    column->addWidget(m_stack, 1);

    // What was fetched before can still be read, so the way to it stays open.
    const QString why = readOnlyWords(workspace());
    holdBack(m_agendaButton, why);
    // What goes out is written down.
    holdBack(m_saveButton, why);
    holdBack(empty->findChild<QPushButton*>(), why);
    m_story->holdBack(why);
    addActs();

    connect(m_figuresButton, &QPushButton::clicked, this, &TrendsPage::fetch);
    connect(empty, &EmptyState::activated, this, &TrendsPage::fetch);
    connect(m_backButton, &QPushButton::clicked, this, &TrendsPage::goBack);
    connect(m_agendaButton, &QPushButton::clicked, this, &TrendsPage::putChosenOnAgenda);
    connect(m_messageButton, &QPushButton::clicked, this, [this] { navigator().go(m_messagePlace); });
    connect(m_filters, &TrendFilters::changed, this, [this] {
        m_slot->hide();
        showChosen();
    });
    connect(m_filters, &TrendFilters::viewChanged, this, [this] {
        m_slot->hide();
        m_openedFrom.reset();
        showChosen();
        if (pane() != nullptr)
            pane()->look();
    });
    connect(m_chart, &TrendChartView::selectionChanged, this, [this] { loadStory(); });
    connect(m_story, &StoryPanel::caseChosen, this, [this](const CaseId& id) {
        navigator().go({PageId::Cases, u"case"_s, id.text()});
    });
    connect(m_story, &StoryPanel::lessonChosen, this, [this](const LessonId& id) {
        navigator().go({PageId::Learning, u"lesson"_s, id.text()});
    });
    connect(m_saveAs, &SaveAsPanel::done, this, [this](const QString& sentence) {
        m_messageButton->hide();
        say(InlineMessage::Kind::Info, sentence);
        m_saveButton->setFocus(Qt::OtherFocusReason);
    });
    connect(m_saveAs, &SaveAsPanel::failed, this, [this](const QString& sentence) {
        m_messageButton->hide();
        say(InlineMessage::Kind::Attention, sentence);
    });
    connect(m_notes, &TrendNotes::trendChanged, this, &TrendsPage::loadTrend);
    connect(m_notes, &TrendNotes::failed, this,
            [this](const Error& error) { say(InlineMessage::Kind::Attention, errorSentence(error)); });
}

void TrendsPage::open(const Place& place) {
    m_slot->hide();
    loadThemes();
    if (!place.kind.isEmpty())
        m_openedFrom.reset();
    if (const auto view = TrendFilters::viewOf(place.kind)) {
        m_filters->setView(*view);
    } else if (place.kind == u"trend"_s) {
        m_filters->setView(TrendFilters::OverTime);
        m_filters->choose(ThemeId(place.id.section(u'|', 0, 0)), AreaCode(place.id.section(u'|', 1)));
        m_chosen = true;
    }
    if (!m_chosen) {
        // First time: what stands out is what somebody comes to see.
        const auto signals_ = workspace().trends().standingOut();
        if (signals_ && !signals_->isEmpty())
            m_filters->choose(signals_->first().theme, signals_->first().area);
        m_chosen = true;
    }
    if (place.kind == u"district"_s && !place.id.isEmpty())
        m_filters->choose(m_filters->theme(), AreaCode(place.id));
    refresh();
    if (const auto quarter = Quarter::parse(place.part); quarter && place.kind == u"trend"_s)
        selectQuarter(*quarter);
    loadStory();
    if (place.part.startsWith(judgePart))
        m_notes->judge(InterventionId(place.part.mid(judgePart.size())));
    else
        focusView();
}

void TrendsPage::focusView() {
    if (m_stack->currentWidget() == m_chartPage)
        m_chart->chart()->setFocus(Qt::OtherFocusReason);
    else if (pane() != nullptr)
        pane()->first()->setFocus(Qt::OtherFocusReason);
    else if (auto* first = m_stack->currentWidget()->findChild<QPushButton*>())
        first->setFocus(Qt::OtherFocusReason);
}

bool TrendsPage::flush() { return m_notes->flush(); }

void TrendsPage::loadThemes() {
    const auto themes = workspace().trends().themesWithCounts();
    m_filters->setThemes(themes ? *themes : QList<ThemeId>());
}

void TrendsPage::refresh() {
    loadThemes();
    if (m_stack->currentWidget() == m_figures && isVisible()) {
        m_figures->refresh();
        return;
    }
    const auto any = workspace().trends().hasCounts();
    // A wijk has its stories and agreements without figures too.
    if ((!any || !*any) && m_filters->view() != TrendFilters::District) {
        showView(m_emptyPage);
        return;
    }
    showChosen();
    if (pane() != nullptr)
        pane()->look();
    m_notes->bringWordsBack();
}

void TrendsPage::selectQuarter(Quarter quarter) {
    for (int i = 0; i < m_series.points.size(); ++i)
        if (m_series.points[i].quarter == quarter)
            m_chart->select(i, i);
}

void TrendsPage::openTrend(const ThemeId& theme, const AreaCode& area, Quarter quarter) {
    m_openedFrom = m_filters->view();
    m_filters->setView(TrendFilters::OverTime);
    m_filters->choose(theme, area);
    showChosen();
    selectQuarter(quarter);
    loadStory();
    focusView();
}

int TrendsPage::tellingPoint() const {
    int closed = -1;
    for (int i = static_cast<int>(m_series.points.size()) - 1; i >= 0; --i) {
        const TrendPoint& point = m_series.points[i];
        if (point.flag != services::PointFlag::None)
            return i;
        if (closed < 0 && !point.missing && !point.provisional)
            closed = i;
    }
    return closed;
}

void TrendsPage::loadTrend() {
    const auto series =
        workspace().trends().series(m_filters->theme(), m_filters->area(), m_filters->measure());
    if (!series) {
        say(InlineMessage::Kind::Attention, errorSentence(series.error()));
        return;
    }
    const bool same = series->theme == m_series.theme && series->area == m_series.area &&
                      series->points.size() == m_series.points.size();
    const int first = m_chart->first(), last = m_chart->last();
    m_series = *series;
    m_notes->setTrend(m_series.theme, m_series.area);
    const Vocabulary& vocabulary = workspace().vocabulary();
    const QString theme = word(vocabulary, m_series.theme.id());
    const Area* area = vocabulary.findArea(m_series.area);
    m_chart->setTrend(
        m_series,
        m_series.area.id() == vocabulary.city().code
            ? tr("%1 in the whole city").arg(theme)
            : tr("%1 in %2").arg(theme, area != nullptr ? area->inSentence(language()) : QString()));
    if (same && first >= 0)
        m_chart->select(first, last);
    else
        m_chart->select(tellingPoint(), tellingPoint());
    loadStory();
}

void TrendsPage::loadStory() {
    if (m_series.points.isEmpty() || m_stack->currentWidget() != m_chartPage)
        return;
    const int first = qMax(0, m_chart->first());
    const int last = m_chart->last() < 0 ? static_cast<int>(m_series.points.size()) - 1 : m_chart->last();
    const Quarter from = m_series.points[first].quarter;
    const Quarter to = m_series.points[last].quarter;
    const auto story = workspace().trends().story(m_series.theme, m_series.area, from, to);
    bool flagged = false;
    for (int i = first; i <= last; ++i)
        flagged = flagged || m_series.points[i].flag != services::PointFlag::None;
    const bool city = m_series.area.id() == workspace().vocabulary().city().code;
    if (story)
        m_story->setStory(*story, from, to, flagged, city);
    else
        say(InlineMessage::Kind::Attention, errorSentence(story.error()));
}

void TrendsPage::say(InlineMessage::Kind kind, const QString& sentence) {
    m_message->setKind(kind);
    m_message->setText(sentence);
    m_slot->show();
}

bool TrendsPage::goBack() {
    if (m_stack->currentWidget() == m_figures) {
        if (m_figures->closeQuestion())
            return true;
        m_stack->setCurrentWidget(m_chartPage);
        refresh();
        m_figuresButton->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_saveAs->close()) {
        m_saveButton->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_story->closeForm() || (pane() != nullptr && pane()->closeForm()))
        return true;
    if (m_slot->isVisible()) {
        m_slot->hide();
        return true;
    }
    const QWidget* district = m_panes.value(TrendFilters::District);
    if (m_openedFrom && (m_stack->currentWidget() == m_chartPage || m_stack->currentWidget() == district)) {
        m_filters->setView(*m_openedFrom);
        m_openedFrom.reset();
        showChosen();
        focusView();
        return true;
    }
    return false;
}

} // namespace leertafel::ui
