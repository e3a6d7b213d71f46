#include "ui/settings/SettingsPage.h"

#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"
#include "ui/settings/CareSection.h"
#include "ui/settings/ColleaguesSection.h"
#include "ui/settings/LookSection.h"
#include "ui/settings/PairingsSection.h"
#include "ui/settings/PassphraseSection.h"
#include "ui/settings/RecoverySection.h"
#include "ui/settings/TeamWordsSection.h"
#include "ui/settings/TeamsSection.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList parts{u"look"_s, u"passphrase"_s, u"colleagues"_s, u"teams"_s, u"words"_s, u"backup"_s};

/// A section of reading width.
QWidget* inReadingWidth(QWidget* section) {
    section->setMaximumWidth(Theme::px(size::formWidth));
    return section;
}

/// A section in a column that scrolls.
QWidget* inColumn(QWidget* section) {
    auto* column = new Column;
    column->body()->addWidget(section);
    column->body()->addStretch(1);
    return column;
}

} // namespace

SettingsPage::SettingsPage(PageContext context, Preferences& preferences,
                           const services::StoreService& stores, const Dialogs& dialogs, StoreWorker& worker,
                           QWidget* parent)
    : Page(context, parent)
    , m_worker(worker)
    , m_tabs(new TabStrip)
    , m_stack(new QStackedWidget)
    , m_look(new LookSection(preferences))
    , m_passphrase(new PassphraseSection(context))
    , m_recovery(new RecoverySection(context, dialogs))
    , m_colleagues(new ColleaguesSection(context, worker))
    , m_pairings(new PairingsSection(context))
    , m_teams(new TeamsSection(context))
    , m_words(new TeamWordsSection(context))
    , m_care(new CareSection(context, stores, worker)) {
    setObjectName(u"settings"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader;
    header->setCrumb(tr("Folder %1").arg(workspace().name()));
    header->setTitle(tr("Settings"));
    column->addWidget(header);
    for (const QString& words :
         {tr("Appearance and lock"), tr("My passphrase"), tr("Colleagues"), tr("Teams and organisations"),
          tr("Words of the team"), tr("Backups and check")})
        m_tabs->addTab(words);
    column->addWidget(m_tabs);
    auto* secrets = new QWidget;
    auto* below = new QVBoxLayout(secrets);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_passphrase);
    below->addWidget(m_recovery);
    auto* people = new QWidget;
    auto* together = new QVBoxLayout(people);
    together->setContentsMargins(0, 0, 0, 0);
    together->addWidget(m_colleagues);
    together->addWidget(inReadingWidth(m_pairings));
    for (QWidget* section : {inReadingWidth(m_look), inReadingWidth(secrets), people, inReadingWidth(m_teams),
                             inReadingWidth(m_words), inReadingWidth(m_care)})
        m_stack->addWidget(inColumn(section));
    column->addWidget(m_stack, 1);
    connect(m_tabs, &TabStrip::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    refresh();
}

void SettingsPage::open(const Place& place) {
    if (const qsizetype index = parts.indexOf(place.part); index >= 0)
        m_tabs->setCurrent(static_cast<int>(index));
    if (place.kind == u"new"_s && place.part == u"colleagues"_s)
        m_colleagues->begin();
    if (const auto outcome = m_worker.takeOutcome(place.part)) {
        if (place.part == u"colleagues"_s)
            m_colleagues->showOutcome(*outcome);
        else
            m_care->say(*outcome);
    }
}

void SettingsPage::refresh() {
    m_recovery->refresh();
    m_colleagues->refresh();
    m_pairings->refresh();
    m_teams->refresh();
    m_words->refresh();
    m_care->refresh();
}

bool SettingsPage::goBack() { return m_colleagues->closeQuestion() || m_care->closeQuestion(); }

} // namespace leertafel::ui
