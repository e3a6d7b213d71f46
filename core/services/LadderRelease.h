#pragma once

#include "core/services/ReleaseService.h"

namespace leertafel::services {

/// What of the help ladder may go out: whole periods. One of which some numbers went out before goes out
/// again only when every part of it is as it was then, or at least five cases more or fewer; and not when it
/// went out as part of a longer or a shorter one. Request and stamp are the caller's. Internal to this
/// folder.
///
/// In the register the list of parts stands in the place of the theme and the part in that of the area.
Result<CheckedFigures> checkedLadder(StoreContext& context);

} // namespace leertafel::services
