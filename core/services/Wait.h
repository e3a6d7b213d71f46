#pragma once

namespace leertafel::services {

/// How long a write waits for another one of this program, such as an import.
enum class Wait {
    UntilFree, ///< some seconds
    Briefly    ///< hardly; `StoreBusy` when the other one is not done, so that a window stays alive
};

} // namespace leertafel::services
