#include "ui/cases/ReadTab.h"

#include "core/domain/Vocabulary.h"
#include "core/services/BlockLedger.h"
#include "ui/cases/FrozenText.h"
#include "ui/cases/Ground.h"
#include "ui/cases/Traits.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int traitLabel = 84;
} // namespace

ReadTab::ReadTab(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* ground = new Ground(&Colours::base, {}, this);
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* column = new Column(ground);
    inside->addWidget(column);
    column->body()->setContentsMargins(Theme::px(space::xl), Theme::px(space::l), Theme::px(space::xl),
                                       Theme::px(space::xl));
    m_text = new FrozenText(column);
    m_text->setObjectName(u"case.read"_s);
    m_text->setMaximumWidth(Theme::px(size::storyWidth));
    setFocusProxy(m_text);
    column->body()->addWidget(m_text);
    column->body()->addStretch(1);
    row->addWidget(ground, besidePanel);
    m_panel = new SidePanel(this);
    row->addWidget(m_panel, 1);
}

void ReadTab::setDetail(const services::CaseDetail& detail) {
    m_panel->clear();
    if (detail.versions.isEmpty())
        return;
    const auto& vocabulary = m_context.workspace.vocabulary();
    const auto& version = detail.versions.first();
    m_text->setVersion(version, vocabulary);

    auto* safety = m_panel->addSection(tr("Floor: %1").arg(floorWord(detail.file.safety.floor)), true,
                                       u"security-medium"_s);
    if (!version.floorReason.isEmpty())
        safety->addWidget(
            new TextLabel(version.floorReason.text(), TextRole::Body, TextLabel::Tone::Ink, m_panel));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(space::s));
    grid->setVerticalSpacing(Theme::px(space::xs));
    grid->setColumnMinimumWidth(0, Theme::px(traitLabel));
    grid->setColumnStretch(1, 1);
    m_panel->addSection(tr("Traits"))->addLayout(grid);
    const auto traits = traitWords(version.attributes, vocabulary,
                                   m_context.workspace.blocks().nameOf(version.attributes.block));
    for (int row = 0; row < traits.size(); ++row) {
        const auto& [name, words] = traits.at(row);
        grid->addWidget(new TextLabel(name, TextRole::Body, TextLabel::Tone::Quiet, m_panel), row, 0,
                        Qt::AlignTop);
        auto* value = new TextLabel(words, TextRole::Body, TextLabel::Tone::Ink, m_panel);
        value->setObjectName(u"case.read.trait"_s);
        grid->addWidget(value, row, 1, Qt::AlignTop);
    }
    auto* about = m_panel->addSection(tr("Version %1").arg(version.number));
    about->addWidget(
        new TextLabel(tr("frozen %1").arg(timeWord(version.frozenAt, m_context.workspace.clock().now())),
                      TextRole::Guide, TextLabel::Tone::Quiet, m_panel));
}

} // namespace leertafel::ui
