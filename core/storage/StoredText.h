#pragma once

#include "core/domain/AnonymisedText.h"

namespace leertafel::storage {

/// Hands back text that passed the gate before it was stored; for the repositories only.
class StoredText {
public:
    static AnonymisedText of(QString text) { return AnonymisedText(std::move(text)); }
};

} // namespace leertafel::storage
