#pragma once

#include "core/domain/Id.h"

#include <QDateTime>

namespace leertafel {

using TeamWordId = Id<struct TeamWordIdTag>;

/// A word that the team called fine in every case of its store, with who did and when.
struct TeamWord {
    TeamWordId id;
    QString word; ///< as it was written
    QString key;  ///< under which it is compared (`anonymity::AllowedWords::keyOf`)
    MemberId addedBy;
    QDateTime addedAt{};
    MemberId revokedBy{};
    QDateTime revokedAt{}; ///< invalid while it holds
};

} // namespace leertafel
