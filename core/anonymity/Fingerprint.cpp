#include "core/anonymity/Fingerprint.h"

#include "EngineDigest.inc"

namespace leertafel::anonymity {

QByteArray engineFingerprint() { return QByteArray(engineDigest, sizeof engineDigest - 1); }

} // namespace leertafel::anonymity
