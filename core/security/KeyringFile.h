#pragma once

#include "core/security/Keyring.h"

#include <QJsonObject>

namespace leertafel::security {

/// The JSON form of a keyring, version 1. Internal.
class KeyringFile {
public:
    static QJsonObject toJson(const Keyring& ring);
    /// `StoreDamaged`, `StoreNewer` without path.
    static Result<Keyring> fromJson(const QByteArray& bytes);

private:
    static QJsonObject lockToJson(const Keyring::Lock& lock);
    static bool readLock(const QJsonObject& json, Keyring::Lock& lock);
    static bool readMember(const QJsonObject& json, Keyring::Entry& entry);
    static bool readRecovery(const QJsonObject& json, Keyring::Recovery& recovery);
};

} // namespace leertafel::security
