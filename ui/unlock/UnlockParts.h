#pragma once

#include "core/services/StoreService.h"
#include "core/services/Workspace.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Preferences.h"

#include <functional>

namespace leertafel::ui {

/// A store of invented cases to look around in.
struct Example {
    QString path;
    MemberId member;
    QString passphrase; ///< unlocks everybody in it
};

/// What the gate works with; all outlive it.
struct UnlockParts {
    const services::StoreService& stores;
    Preferences& preferences;
    const Clock& clock;
    Dialogs dialogs;
    /// Makes or finds the example, on a worker thread; without it there is no such choice.
    std::function<Result<Example>(const services::Progress&)> makeExample{};
    /// Takes over the opened store.
    std::function<void(std::unique_ptr<services::Workspace>)> opened{};
    /// The passphrase of a store that keeps no secret, as the example; empty for any other.
    std::function<QString(const QString& path)> openSecret{};
};

} // namespace leertafel::ui
