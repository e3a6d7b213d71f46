#include "ui/cases/ReadTab.h"

#include "core/domain/Vocabulary.h"
#include "ui/cases/FrozenText.h"
#include "ui/cases/Ground.h"
#include "ui/common/Labels.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

ReadTab::ReadTab(PageContext context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* ground = new Ground(&Colours::base, {}, this);
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* column = new Column(ground);
    inside->addWidget(column);
    column->body()->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    m_text = new FrozenText(column);
    m_text->setObjectName(u"case.read"_s);
    m_text->setMaximumWidth(size::readingWidth);
    column->body()->addWidget(m_text);
    column->body()->addStretch(1);
    row->addWidget(ground, 1);
    m_panel = new SidePanel(this);
    row->addWidget(m_panel);
}

void ReadTab::addTrait(QVBoxLayout* section, const QString& label, const QString& value) {
    if (value.isEmpty())
        return;
    auto* text = new TextLabel(u"<b>%1</b> %2"_s.arg(label.toHtmlEscaped(), value.toHtmlEscaped()),
                               TextRole::Body, TextLabel::Tone::Ink, m_panel);
    text->setTextFormat(Qt::RichText);
    section->addWidget(text);
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

    const auto words = [&](const QString& id) { return id.isEmpty() ? QString() : word(vocabulary, id); };
    const auto& traits = version.attributes;
    auto* section = m_panel->addSection(tr("Traits"));
    addTrait(section, tr("Area"), words(traits.area.id()));
    addTrait(section, tr("Quarter"), traits.quarter.isValid() ? traits.quarter.text() : QString());
    addTrait(section, tr("Age"), words(traits.ageBand.id()));
    addTrait(section, tr("Household"), words(traits.household.id()));
    addTrait(section, tr("Came through"), words(traits.arrival.id()));
    addTrait(section, tr("Referrer"), words(traits.referrer.id()));
    addTrait(section, tr("Help ladder"), words(traits.helpStep.id()));
    addTrait(section, tr("Signal"), words(traits.signalType.id()));
    QStringList themes;
    for (const auto& theme : traits.themes)
        themes.append(words(theme.id()));
    addTrait(section, tr("Themes"), themes.join(u", "_s));
    QStringList principles;
    for (const auto& principle : traits.principles)
        principles.append(words(principle.id()));
    addTrait(section, tr("Principles"), principles.join(u", "_s));
    auto* about = m_panel->addSection(tr("Version %1").arg(version.number));
    about->addWidget(
        new TextLabel(tr("Frozen %1.").arg(timeWord(version.frozenAt, m_context.workspace.clock().now())),
                      TextRole::Guide, TextLabel::Tone::Quiet, m_panel));
}

} // namespace leertafel::ui
