#pragma once

#include "core/domain/Member.h"
#include "ui/common/Page.h"

class QLineEdit;
class QVBoxLayout;

namespace leertafel::ui {

class IdCombo;
class InlineMessage;

/// Teams with their district, and the organisations around the table with their one track.
class TeamsSection final : public QWidget {
    Q_OBJECT
public:
    explicit TeamsSection(PageContext context, QWidget* parent = nullptr);
    void refresh();

private:
    QWidget* makeTeams();
    QWidget* makeOrganisations();
    /// The track of an organisation: its words, or a choice while it has none.
    QWidget* trackOf(const Organisation& organisation);
    void fillTracks(IdCombo* combo);
    void tell(const Error& error);

    PageContext m_context;
    InlineMessage* m_message;
    QVBoxLayout* m_teams;
    QVBoxLayout* m_organisations;
    QLineEdit* m_teamName;
    IdCombo* m_teamArea;
    QLineEdit* m_organisationName;
    IdCombo* m_organisationTrack;
    IdCombo* m_myTeam;
};

} // namespace leertafel::ui
