#include "core/security/SecretBytes.h"

#include "core/security/Sodium.h"

#include <cstring>
#include <utility>

namespace leertafel::security {

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
    useSodium();
    if (size == 0)
        return;
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_data)
        qFatal("There is no memory left to keep keys in.");
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::random(std::size_t size) {
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView view) {
    SecretBytes bytes(static_cast<std::size_t>(view.size()));
    if (!view.isEmpty())
        std::memcpy(bytes.data(), view.data(), bytes.size());
    return bytes;
}

SecretBytes::~SecretBytes() {
    if (m_data)
        sodium_free(m_data); // wipes
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

bool SecretBytes::equals(const SecretBytes& other) const {
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

} // namespace leertafel::security
