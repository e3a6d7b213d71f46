#pragma once

#include "core/services/StoreService.h"
#include "ui/common/Place.h"

#include <functional>
#include <optional>

namespace leertafel::ui {

/// Work on the whole file of a store, while no page and no other connection has it open.
struct StoreWork {
    QString title; ///< over the progress
    QString words; ///< what to know while waiting
    /// On a worker thread. What it gives is said when the window goes on.
    std::function<Result<QString>(const services::StoreService&,
                                  const std::shared_ptr<const services::HeldStore>&)>
        run;
    bool lockAfter = false; ///< once done, the passphrase is asked for again
    Place back{};           ///< where the window goes on otherwise, and when the work failed
};

/// Closes the store for such work and opens it again after it.
class StoreWorker {
public:
    virtual ~StoreWorker() = default;
    /// Begins after the caller returned: writes what was typed, closes every page and the store, and shows
    /// what goes on. Nobody else gets into the store meanwhile. Not begun, and said why, when something typed
    /// could not be written.
    virtual void begin(const StoreWork& work) = 0;
    /// How the last work ended, for the part of the page it goes back to; told once.
    virtual std::optional<Result<QString>> takeOutcome(const QString& part) = 0;
};

} // namespace leertafel::ui
