#pragma once

#include <sodium.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

namespace leertafel::security {

/// Makes libsodium ready; safe from any thread, cheap after the first call. Internal to this folder.
inline void useSodium() {
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot be used on this machine.");
}

inline const unsigned char* bytesOf(QByteArrayView view) {
    return reinterpret_cast<const unsigned char*>(view.data());
}
inline unsigned char* bytesOf(QByteArray& array) { return reinterpret_cast<unsigned char*>(array.data()); }
inline unsigned long long lengthOf(QByteArrayView view) {
    return static_cast<unsigned long long>(view.size());
}

} // namespace leertafel::security
