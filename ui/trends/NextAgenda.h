#pragma once

#include "core/services/Workspace.h"
#include "ui/common/Page.h"

namespace leertafel::ui {

/// What became of putting a trend on an agenda, and where one goes from there.
struct OnAgenda {
    bool refused = false;
    QString sentence{};
    QString button{};
    Place place{};
};

/// Puts the trend, with its sheet filled in, on the agenda of the next table that is being prepared; without
/// one it offers to plan it.
OnAgenda putOnNextAgenda(services::Workspace& workspace, const ThemeId& theme, const AreaCode& area);

} // namespace leertafel::ui
