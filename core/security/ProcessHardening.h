#pragma once

namespace leertafel::security {

/// No core dumps, and no other process of the same person may read this one's memory. First thing in `main`.
void hardenProcess();

} // namespace leertafel::security
