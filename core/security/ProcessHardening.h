#pragma once

namespace leertafel::security {

/// No core dumps, and no other process of the same person may read this one's memory. First thing in `main`.
void hardenProcess();

/// What was freed goes back to the system, so that work that asked for much leaves nothing behind.
void giveMemoryBack();

} // namespace leertafel::security
