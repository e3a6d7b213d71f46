#include "ui/table/AgendaAdder.h"

#include "core/services/TrendService.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/table/CasePicker.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

AgendaAdder::AgendaAdder(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_total(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_card(new Card)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_toTrends(m_message->addButton(tr("Go to the trends")))
    , m_cases(new CasePicker(workspace))
    , m_trend(trendForm())
    , m_point(pointForm()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::m));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    const auto add = [this, row](const QString& words, const QString& name, const QString& spoken) {
        auto* button = makeButton(words, ButtonKind::Small, u"list-add"_s);
        button->setObjectName(name);
        button->setAccessibleName(spoken);
        row->addWidget(button);
        m_adds.append(button);
        return button;
    };
    auto* addCase = add(tr("Case"), u"agenda.addCase"_s, tr("Add a case"));
    auto* addTrend = add(tr("Trend"), u"agenda.addTrend"_s, tr("Add a trend"));
    auto* addPoint = add(tr("Other item"), u"agenda.addPoint"_s, tr("Add another item"));
    m_total->setObjectName(u"agenda.total"_s);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_total, 1);
    column->addLayout(row);
    for (QWidget* form :
         {static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_cases), m_trend, m_point}) {
        form->hide();
        m_card->body()->addWidget(form);
    }
    m_card->hide();
    column->addWidget(m_card);
    connect(addCase, &QPushButton::clicked, this, [this] {
        m_cases->begin(m_taken, m_session);
        showForm(m_cases);
        m_cases->setFocus();
    });
    connect(addTrend, &QPushButton::clicked, this, &AgendaAdder::beginTrend);
    m_toTrends->setObjectName(u"agenda.toTrends"_s);
    connect(m_toTrends, &QPushButton::clicked, this, &AgendaAdder::trendsWanted);
    connect(addPoint, &QPushButton::clicked, this, [this] {
        showForm(m_point);
        m_title->setFocus();
    });
    connect(m_cases, &CasePicker::chosen, this,
            [this](const CaseId& id) { Q_EMIT caseChosen(id, m_cases->reason()); });
    connect(m_cases, &CasePicker::fieldWanted, this, &AgendaAdder::fieldWanted);
}

QWidget* AgendaAdder::trendForm() {
    auto* form = new QWidget;
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(space::l));
    m_theme = new IdCombo;
    m_theme->setObjectName(u"agenda.theme"_s);
    m_area = new IdCombo;
    m_area->setObjectName(u"agenda.area"_s);
    const Vocabulary& vocabulary = m_workspace.vocabulary();
    m_area->add(vocabulary.city().code, tr("Whole city"));
    for (const Area& area : vocabulary.districts())
        m_area->add(area.code, area.name);
    auto* save = makeButton(tr("Put on the agenda"), ButtonKind::Small);
    save->setObjectName(u"agenda.trend.save"_s);
    save->setProperty("sends", true);
    row->addWidget(new FormField(tr("Theme"), {}, m_theme));
    row->addWidget(new FormField(tr("Area or city"), {}, m_area));
    row->addWidget(save, 0, Qt::AlignBottom);
    row->addStretch(1);
    connect(save, &QPushButton::clicked, this, [this] {
        if (m_theme->count() > 0)
            Q_EMIT trendChosen(ThemeId(m_theme->currentId()), AreaCode(m_area->currentId()));
    });
    return form;
}

QWidget* AgendaAdder::pointForm() {
    auto* form = new QWidget;
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(space::l));
    m_title = new QLineEdit;
    m_title->setObjectName(u"agenda.point"_s);
    auto* save = makeButton(tr("Put on the agenda"), ButtonKind::Small);
    save->setObjectName(u"agenda.point.save"_s);
    save->setProperty("sends", true);
    row->addWidget(new FormField(tr("What is it about?"), {}, m_title), 1);
    row->addWidget(save, 0, Qt::AlignBottom);
    const auto give = [this] {
        if (m_title->text().trimmed().isEmpty())
            refuse(tr("A few words are enough: what is it about?"));
        else
            Q_EMIT pointChosen(m_title->text().trimmed());
    };
    connect(save, &QPushButton::clicked, this, give);
    connect(m_title, &QLineEdit::returnPressed, this, give);
    return form;
}

void AgendaAdder::beginTrend() {
    const auto themes = m_workspace.trends().themesWithCounts();
    m_theme->clear();
    if (themes)
        for (const ThemeId& theme : *themes)
            m_theme->add(theme.id(), word(m_workspace.vocabulary(), theme.id()));
    showForm(m_trend);
    if (m_theme->count() > 0) {
        m_theme->setFocus();
        return;
    }
    refuse(tr("No figures yet, so there is no trend to talk about. Import them under Trends."));
    m_toTrends->show();
    m_toTrends->setFocus();
}

/// Back from the trends there may be counts.
void AgendaAdder::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_toTrends->isVisible())
        beginTrend();
}

void AgendaAdder::showForm(QWidget* form) {
    for (QWidget* each : {static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_cases), m_trend, m_point})
        each->setVisible(each == form);
    m_card->show();
    Q_EMIT opened(m_card);
}

void AgendaAdder::holdBack(const QString& why) {
    for (QPushButton* button : std::as_const(m_adds))
        ui::holdBack(button, why);
    ui::holdBack(m_card, why);
}

void AgendaAdder::setTotal(const QString& words) { m_total->setText(words); }

bool AgendaAdder::close() {
    if (!m_card->isVisible())
        return false;
    // Back to what opened it.
    const qsizetype opener = m_point->isVisibleTo(m_card) ? 2 : m_trend->isVisibleTo(m_card) ? 1 : 0;
    m_card->hide();
    m_adds[opener]->setFocus(Qt::OtherFocusReason);
    return true;
}

void AgendaAdder::added() {
    m_title->clear();
    m_card->hide();
}

void AgendaAdder::setReadOnly(bool readOnly) {
    for (QPushButton* button : std::as_const(m_adds))
        button->setVisible(!readOnly);
    if (readOnly)
        m_card->hide();
}

void AgendaAdder::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_toTrends->hide();
    m_message->show();
    m_card->show();
    bringIntoView(m_message);
}

} // namespace leertafel::ui
