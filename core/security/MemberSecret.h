#pragma once

#include "core/security/MemberKeys.h"
#include "core/security/SecretBytes.h"

namespace leertafel::security {

/// All keys of a member come from one secret of 32 bytes, by libsodium's key derivation. Internal.
struct MemberKeys::Private {
    explicit Private(const SecretBytes& memberSecret);
    QByteArray signPublic;
    QByteArray boxPublic;
    SecretBytes signSecret;
    SecretBytes boxSecret;
    SecretBytes privateKey; ///< seals drafts and private reflections
};

} // namespace leertafel::security
