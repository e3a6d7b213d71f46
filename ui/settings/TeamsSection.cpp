#include "ui/settings/TeamsSection.h"

#include "core/services/MemberService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

TeamsSection::TeamsSection(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention))
    , m_teamName(new QLineEdit)
    , m_teamArea(new IdCombo)
    , m_organisationName(new QLineEdit)
    , m_organisationTrack(new IdCombo)
    , m_myTeam(new IdCombo) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(space::l));
    m_message->setObjectName(u"teams.message"_s);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(makeTeams());
    column->addWidget(makeOrganisations());
}

QWidget* TeamsSection::makeTeams() {
    auto* card = new Card;
    card->setAccessibleName(tr("Teams"));
    card->body()->setSpacing(Theme::px(space::l));
    card->body()->addWidget(new TextLabel(tr("Teams"), TextRole::Section));
    m_teams = new QVBoxLayout;
    m_teams->setSpacing(Theme::px(space::xs));
    card->body()->addLayout(m_teams);
    m_myTeam->setObjectName(u"teams.mine"_s);
    m_myTeam->setFixedWidth(Theme::px(280));
    card->body()->addWidget(new FormField(tr("My team"), {}, m_myTeam));
    connect(m_myTeam, &IdCombo::chosen, this, [this](const QString& id) {
        auto& workspace = m_context.workspace;
        const auto me = workspace.member(workspace.me());
        const auto set = workspace.members().setTeam(workspace.me(), TeamId(id));
        if (!set)
            return tell(set.error());
        workspace.announce(services::Topic::Members, workspace.me().text());
        m_context.navigator.tellDone(tr("Your team is now: %1.").arg(m_myTeam->currentText()),
                                     [&workspace, before = me ? me->team : TeamId()]() -> Result<void> {
                                         const auto back =
                                             workspace.members().setTeam(workspace.me(), before);
                                         workspace.announce(services::Topic::Members, workspace.me().text());
                                         return back;
                                     });
    });
    m_teamName->setObjectName(u"teams.name"_s);
    m_teamArea->setObjectName(u"teams.area"_s);
    m_teamArea->setFixedWidth(Theme::px(280));
    m_teamArea->add({}, tr("no area"));
    for (const Area& area : m_context.workspace.vocabulary().districts())
        m_teamArea->add(area.code, area.name);
    card->body()->addWidget(new FormField(tr("A new team"), {}, m_teamName));
    card->body()->addWidget(new FormField(tr("Area of the team"), {}, m_teamArea));
    auto* add = makeButton(tr("Add the team"), ButtonKind::Quiet);
    add->setObjectName(u"teams.add"_s);
    add->setProperty("sends", true);
    card->body()->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        const auto team = m_context.workspace.members().addTeam(m_teamName->text(), m_teamArea->currentId());
        if (!team) {
            tell(team.error());
            return;
        }
        m_teamName->clear();
        m_message->hide();
        refresh();
    });
    return card;
}

QWidget* TeamsSection::makeOrganisations() {
    auto* card = new Card;
    card->setAccessibleName(tr("Organisations"));
    card->body()->setSpacing(Theme::px(space::l));
    auto* heading = new QVBoxLayout;
    heading->setSpacing(Theme::px(space::xs));
    heading->addWidget(new TextLabel(tr("Organisations"), TextRole::Section));
    heading->addWidget(new TextLabel(tr("An organisation works in one track. Once chosen, it stays."),
                                     TextRole::Caption, TextLabel::Tone::Quiet));
    card->body()->addLayout(heading);
    m_organisations = new QVBoxLayout;
    m_organisations->setSpacing(Theme::px(space::xs));
    card->body()->addLayout(m_organisations);
    m_organisationName->setObjectName(u"organisations.name"_s);
    m_organisationTrack->setObjectName(u"organisations.track"_s);
    m_organisationTrack->setFixedWidth(Theme::px(280));
    fillTracks(m_organisationTrack);
    card->body()->addWidget(new FormField(tr("A new organisation"), {}, m_organisationName));
    card->body()->addWidget(new FormField(tr("Track"), {}, m_organisationTrack));
    auto* add = makeButton(tr("Add the organisation"), ButtonKind::Quiet);
    add->setObjectName(u"organisations.add"_s);
    card->body()->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        const auto track = static_cast<Track>(m_organisationTrack->currentId().toInt());
        const auto made =
            m_context.workspace.members().addOrganisation(m_organisationName->text(), track, {});
        if (!made) {
            tell(made.error());
            return;
        }
        m_organisationName->clear();
        m_message->hide();
        refresh();
    });
    return card;
}

void TeamsSection::fillTracks(IdCombo* combo) {
    combo->add(u"0"_s, tr("no track"));
    for (const Entry& track : m_context.workspace.vocabulary().list(u"tracks"_s))
        combo->add(track.id, track.label.in(language()));
}

void TeamsSection::tell(const Error& error) {
    m_message->setText(errorSentence(error));
    m_message->show();
}

void TeamsSection::refresh() {
    clearLayout(m_teams);
    m_myTeam->clear();
    m_myTeam->add({}, tr("no team"));
    services::MemberService& members = m_context.workspace.members();
    if (const auto teams = members.teams())
        for (const Team& team : *teams) {
            const QString area =
                team.area.isEmpty() ? QString() : word(m_context.workspace.vocabulary(), team.area);
            auto* line = new TextLabel(area.isEmpty() ? team.name : u"%1 · %2"_s.arg(team.name, area));
            line->setTextFormat(Qt::PlainText);
            m_teams->addWidget(line);
            m_myTeam->add(team.id.text(), team.name);
        }
    if (m_teams->count() == 0)
        m_teams->addWidget(new TextLabel(tr("No team yet. Give the first one a name."), TextRole::Body,
                                         TextLabel::Tone::Quiet));
    const auto me = m_context.workspace.member(m_context.workspace.me());
    m_myTeam->setCurrentId(me ? me->team.text() : QString());
    holdBack(m_myTeam, readOnlyWords(m_context.workspace));
    clearLayout(m_organisations);
    const auto organisations = members.organisations();
    if (!organisations)
        return tell(organisations.error());
    if (organisations->isEmpty())
        m_organisations->addWidget(
            new TextLabel(tr("No organisation yet. Add those that your team works with."), TextRole::Body,
                          TextLabel::Tone::Quiet));
    for (const Organisation& organisation : *organisations) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* name = new TextLabel(organisation.name);
        name->setTextFormat(Qt::PlainText);
        line->addWidget(name, 1);
        line->addWidget(trackOf(organisation));
        m_organisations->addWidget(row);
    }
}

QWidget* TeamsSection::trackOf(const Organisation& organisation) {
    // A chosen track stays (one track for an organisation), so it is read and no longer offered.
    const QString id = QString::number(static_cast<int>(organisation.track));
    for (const Entry& each : m_context.workspace.vocabulary().list(u"tracks"_s))
        if (each.id == id) {
            auto* words = new TextLabel(each.label.in(language()));
            words->setObjectName(u"organisations.chosenTrack"_s);
            return words;
        }
    auto* track = new IdCombo;
    fillTracks(track);
    track->setFixedWidth(Theme::px(280));
    track->setAccessibleName(tr("Track of %1").arg(organisation.name));
    track->setObjectName(u"organisations.trackOf"_s);
    track->setCurrentId(id);
    connect(track, &IdCombo::chosen, this, [this, track, organisation](const QString& chosen) {
        const auto set =
            m_context.workspace.members().setTrack(organisation.id, static_cast<Track>(chosen.toInt()));
        if (set) {
            QMetaObject::invokeMethod(this, &TeamsSection::refresh, Qt::QueuedConnection);
            return;
        }
        track->setCurrentId(QString::number(static_cast<int>(organisation.track)));
        tell(set.error());
    });
    return track;
}

} // namespace leertafel::ui
