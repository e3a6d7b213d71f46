#include "ui/trends/TypeCountCard.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

TypeCountCard::TypeCountCard(services::Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_year(new QSpinBox)
    , m_quarter(new IdCombo)
    , m_area(new IdCombo)
    , m_theme(new IdCombo)
    , m_referrer(new IdCombo)
    , m_count(new QSpinBox)
    , m_source(new QLineEdit)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    const Vocabulary& vocabulary = workspace.vocabulary();
    const Quarter now = Quarter::of(workspace.clock().now().toLocalTime().date());
    body()->setSpacing(Theme::px(space::m));
    body()->addWidget(new TextLabel(tr("Type one number"), TextRole::Section));

    m_year->setRange(2000, now.year());
    m_year->setValue(now.year());
    for (int number = 1; number <= 4; ++number)
        m_quarter->add(QString::number(number), u"K%1"_s.arg(number));
    m_quarter->setCurrentId(QString::number(now.number()));
    for (const Area& area : vocabulary.districts())
        m_area->add(area.code, area.name);
    m_area->add(u"onbekend"_s, tr("area unknown"));
    for (const leertafel::Theme& theme : vocabulary.themes())
        m_theme->add(theme.id, theme.label.in(language()));
    m_referrer->addList(vocabulary.list(u"referrers"_s));
    m_count->setRange(0, 99999);
    m_year->setObjectName(u"type.year"_s);
    m_quarter->setObjectName(u"type.quarter"_s);
    m_area->setObjectName(u"type.area"_s);
    m_theme->setObjectName(u"type.theme"_s);
    m_referrer->setObjectName(u"type.referrer"_s);
    m_count->setObjectName(u"type.count"_s);
    m_source->setObjectName(u"type.source"_s);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(space::l));
    grid->setVerticalSpacing(Theme::px(space::m));
    grid->addWidget(new FormField(tr("Year"), {}, m_year), 0, 0);
    grid->addWidget(new FormField(tr("Quarter"), {}, m_quarter), 0, 1);
    grid->addWidget(new FormField(tr("Area"), {}, m_area), 0, 2);
    grid->addWidget(new FormField(tr("Theme"), {}, m_theme), 1, 0, 1, 2);
    grid->addWidget(new FormField(tr("Referrer"), {}, m_referrer), 1, 2);
    grid->addWidget(new FormField(tr("Requests"), {}, m_count), 2, 0);
    grid->addWidget(new FormField(tr("Where does it come from?"), {}, m_source), 2, 1, 1, 2);
    grid->setColumnStretch(2, 1);
    body()->addLayout(grid);
    auto* save = makeButton(tr("Save this number"), ButtonKind::Quiet);
    save->setObjectName(u"type.save"_s);
    save->setProperty("sends", true);
    body()->addWidget(save, 0, Qt::AlignLeft);
    m_message->setObjectName(u"type.message"_s);
    m_message->hide();
    body()->addWidget(m_message);
    connect(save, &QPushButton::clicked, this, &TypeCountCard::save);
    connect(m_source, &QLineEdit::returnPressed, this, &TypeCountCard::save);
}

void TypeCountCard::save() {
    m_message->show();
    if (m_source->text().trimmed().isEmpty()) {
        m_message->setText(tr("Where does this number come from? A few words are enough."));
        m_source->setFocus();
        return;
    }
    const SignalCount count{Quarter::of(m_year->value(), m_quarter->currentId().toInt()),
                            AreaCode(m_area->currentId()), ThemeId(m_theme->currentId()),
                            Referrer(m_referrer->currentId()), m_count->value()};
    const auto kept = m_workspace.trends().typeCount(count, m_source->text().trimmed());
    if (!kept) {
        m_message->setText(errorSentence(kept.error()));
        return;
    }
    m_message->hide();
    Q_EMIT typed(*kept, tr("Saved: %1 in %2, %3. It replaces what was there.")
                            .arg(QString::number(count.count), m_area->currentText(), count.quarter.text()));
}

} // namespace leertafel::ui
