#include "ui/cases/AttributesSection.h"

#include "core/domain/Vocabulary.h"
#include "core/services/Workspace.h"
#include "ui/cases/BlockPicker.h"
#include "ui/cases/ChipPicker.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quartersOffered = 12;

QList<ChipPicker::Choice> themeChoices(const Vocabulary& vocabulary) {
    QList<ChipPicker::Choice> choices;
    for (const auto& theme : vocabulary.themes())
        choices.append({theme.id, theme.label.in(language()), word(vocabulary, theme.group)});
    return choices;
}

QList<ChipPicker::Choice> principleChoices(const Vocabulary& vocabulary) {
    QList<ChipPicker::Choice> choices;
    for (const auto& entry : vocabulary.principles())
        choices.append({entry.id, entry.label.in(language())});
    return choices;
}

void fillTracks(IdCombo* combo) {
    for (int track = 0; track <= 3; ++track)
        combo->add(QString::number(track),
                   track == 0 ? AttributesSection::tr("not chosen") : QString::number(track));
}

template <typename TermType>
QStringList ids(const QList<TermType>& terms) {
    QStringList list;
    for (const auto& term : terms)
        list.append(term.id());
    return list;
}

template <typename TermType>
QList<TermType> terms(const QStringList& chosen) {
    QList<TermType> list;
    for (const auto& id : chosen)
        list.append(TermType(id));
    return list;
}

} // namespace

AttributesSection::AttributesSection(services::Workspace& workspace, const QDate& today, QWidget* parent)
    : QWidget(parent) {
    const Vocabulary& vocabulary = workspace.vocabulary();
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::px(space::s));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(space::s));
    grid->setVerticalSpacing(Theme::px(space::xs));
    grid->setColumnMinimumWidth(0, Theme::px(76));
    grid->setColumnStretch(1, 1);
    body->addLayout(grid);

    m_area = addCombo(grid, u"area"_s, tr("Area"));
    for (const auto& area : vocabulary.districts())
        m_area->add(area.code, area.name);
    m_quarter = addCombo(grid, u"quarter"_s, tr("Quarter"));
    for (int back = 0; back < quartersOffered; ++back) {
        const auto quarter = Quarter::of(today).plus(-back);
        m_quarter->add(quarter.text(), quarter.text());
    }
    m_age = addCombo(grid, u"ageBand"_s, tr("Age"));
    m_age->addList(vocabulary.list(u"ageBands"_s));
    m_household = addCombo(grid, u"household"_s, tr("Household"));
    m_household->addList(vocabulary.list(u"households"_s));
    m_arrival = addCombo(grid, u"arrival"_s, tr("Came via"));
    m_arrival->addList(vocabulary.list(u"arrivalRoutes"_s));
    m_referrer = addCombo(grid, u"referrer"_s, tr("Referrer"));
    m_referrer->addList(vocabulary.list(u"referrers"_s));
    m_before = addCombo(grid, u"trackBefore"_s, tr("Track before"));
    m_after = addCombo(grid, u"trackAfter"_s, tr("Track after"));
    m_help = addCombo(grid, u"helpStep"_s, tr("Help ladder"));
    m_help->addList(vocabulary.list(u"helpLadder"_s));
    m_signal = addCombo(grid, u"signalType"_s, tr("Signal"));
    m_signal->addList(vocabulary.list(u"signalTypes"_s));
    addBlocks(grid, workspace);
    m_before->clear();
    m_after->clear();
    fillTracks(m_before);
    fillTracks(m_after);

    m_plan = new QCheckBox(tr("The family agrees with the plan"), this);
    m_plan->setObjectName(u"case.attr.familyPlan"_s);
    m_plan->setAccessibleName(m_plan->text());
    connect(m_plan, &QCheckBox::toggled, this, [this](bool on) {
        m_attributes.familyPlanAgreed = on;
        tell();
    });
    body->addWidget(m_plan);

    body->addWidget(new TextLabel(tr("Themes"), TextRole::Guide, TextLabel::Tone::Quiet, this));
    m_themes = new ChipPicker(u"case.attr.themes"_s, tr("Add a theme"), themeChoices(vocabulary), this);
    body->addWidget(m_themes);
    body->addWidget(new TextLabel(tr("Principles"), TextRole::Guide, TextLabel::Tone::Quiet, this));
    m_principles =
        new ChipPicker(u"case.attr.principles"_s, tr("Add a principle"), principleChoices(vocabulary), this);
    body->addWidget(m_principles);
    body->addStretch(1);
    connect(m_themes, &ChipPicker::chosenChanged, this, [this](const QStringList& chosen) {
        m_attributes.themes = terms<ThemeId>(chosen);
        tell();
    });
    connect(m_principles, &ChipPicker::chosenChanged, this, [this](const QStringList& chosen) {
        m_attributes.principles = terms<PrincipleId>(chosen);
        tell();
    });
}

void AttributesSection::closeLists() {
    m_themes->closeList();
    m_principles->closeList();
}

void AttributesSection::refreshBlocks() { m_block->refresh(); }

void AttributesSection::addBlocks(QGridLayout* grid, services::Workspace& workspace) {
    const int row = grid->count() / 2;
    auto* words = new TextLabel(tr("Blocked by"), TextRole::Body, TextLabel::Tone::Quiet, this);
    m_block = new BlockPicker(workspace.blocks(), workspace.unsentWords(), words->text(), this);
    words->setMinimumHeight(Theme::px(size::combo));
    grid->addWidget(words, row, 0, Qt::AlignTop);
    grid->addWidget(m_block, row, 1);
    connect(m_block, &BlockPicker::chosen, this, [this] {
        m_attributes.block = m_block->block();
        Q_EMIT edited(m_attributes);
    });
}

IdCombo* AttributesSection::addCombo(QGridLayout* grid, const QString& name, const QString& label) {
    const int row = grid->count() / 2;
    auto* words = new TextLabel(label, TextRole::Body, TextLabel::Tone::Quiet, this);
    auto* combo = new IdCombo(this);
    combo->setObjectName(u"case.attr."_s + name);
    combo->setAccessibleName(label);
    combo->add({}, tr("choose"));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setMinimumHeight(Theme::px(size::combo));
    grid->setRowMinimumHeight(row, Theme::px(size::combo));
    words->setBuddy(combo);
    grid->addWidget(words, row, 0, Qt::AlignVCenter);
    grid->addWidget(combo, row, 1);
    connect(combo, &IdCombo::chosen, this, [this] { tell(); });
    return combo;
}

void AttributesSection::setAttributes(const CaseAttributes& a) {
    m_attributes = a;
    m_area->setCurrentId(a.area.id());
    const auto quarter = a.quarter.isValid() ? a.quarter.text() : QString();
    if (a.quarter.isValid() && m_quarter->findText(quarter) < 0)
        m_quarter->add(quarter, quarter);
    m_quarter->setCurrentId(quarter);
    m_age->setCurrentId(a.ageBand.id());
    m_household->setCurrentId(a.household.id());
    m_arrival->setCurrentId(a.arrival.id());
    m_referrer->setCurrentId(a.referrer.id());
    m_before->setCurrentId(QString::number(static_cast<int>(a.trackBefore)));
    m_after->setCurrentId(QString::number(static_cast<int>(a.trackAfter)));
    m_help->setCurrentId(a.helpStep.id());
    m_signal->setCurrentId(a.signalType.id());
    m_block->setBlock(a.block);
    const QSignalBlocker quiet(m_plan);
    m_plan->setChecked(a.familyPlanAgreed);
    m_themes->setChosen(ids(a.themes));
    m_principles->setChosen(ids(a.principles));
}

void AttributesSection::tell() {
    auto& a = m_attributes;
    a.area = AreaCode(m_area->currentId());
    a.quarter = Quarter::parse(m_quarter->currentId()).value_or(Quarter());
    a.ageBand = AgeBand(m_age->currentId());
    a.household = Household(m_household->currentId());
    a.arrival = ArrivalRoute(m_arrival->currentId());
    a.referrer = Referrer(m_referrer->currentId());
    a.trackBefore = static_cast<Track>(m_before->currentId().toInt());
    a.trackAfter = static_cast<Track>(m_after->currentId().toInt());
    a.helpStep = HelpStep(m_help->currentId());
    a.signalType = SignalType(m_signal->currentId());
    Q_EMIT edited(a);
}

} // namespace leertafel::ui
