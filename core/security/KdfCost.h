#pragma once

#include <QtGlobal>

namespace leertafel::security {

/// What deriving a key from a passphrase costs an attacker, and the person who types it (Argon2id).
struct KdfCost {
    quint64 operations = 0;
    quint64 memory = 0; ///< bytes

    /// What stores are made with: libsodium's MODERATE, 256 MiB, about 0.4 s.
    static KdfCost moderate();
    /// The least that Argon2id takes; for tests and invented data only.
    static KdfCost least();
    /// Neither weaker than Argon2id allows nor so heavy that a forged file could stall the program.
    bool isSane() const;
    bool operator==(const KdfCost&) const = default;
};

} // namespace leertafel::security
