#pragma once

#include "core/services/StoreService.h"
#include "core/services/Workspace.h"

namespace leertafel::services {

/// What a demo store is made of; the same options give the same cases, word for word.
struct DemoOptions {
    int cases = 24; ///< in all; beyond those written by hand they are put together from sentences
    quint32 seed = 1;
    QDateTime now{}; ///< the day the invented history leads up to; invalid: the computer's own
};

struct DemoSummary {
    SessionId session; ///< being prepared and ready for a reading pack
    QList<Member> members;
    int cases = 0;
};

/// Makes a store full of invented cases, reviews, reflections, sessions and counts, through the same
/// services that people use. Members are plainly fictional; `passphrase` unlocks each. Slow: call off the
/// GUI thread. A store that could not be finished is removed again. As `StoreService::create`, and
/// `Cancelled`.
Result<DemoSummary> buildDemo(const StoreService& stores, const QString& path, const DemoOptions& options,
                              const Passphrase& passphrase, const Progress& progress = {});

} // namespace leertafel::services
