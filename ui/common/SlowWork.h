#pragma once

#include "core/services/Workspace.h"
#include "ui/common/BackgroundJob.h"
#include "ui/common/Place.h"

namespace leertafel::ui {

/// Runs `act` through a sibling of `workspace` on a worker thread, announces what it changed, and calls
/// `done`; both are dropped when `owner` is gone by then. `workspace` outlives the work.
inline void inBackground(QObject* owner, services::Workspace& workspace, SlowAct act, SlowDone done) {
    inBackground(
        owner,
        [&workspace, run = std::move(act.run)]() -> Result<void> {
            auto sibling = workspace.sibling();
            return sibling ? run(**sibling) : fail(sibling.error());
        },
        [&workspace, topic = act.topic, done = std::move(done)](const Result<void>& result) {
            workspace.announce(topic);
            done(result);
        });
}

} // namespace leertafel::ui
