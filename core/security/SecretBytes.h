#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace leertafel::security {

/// Bytes that must not leave memory: locked, fenced and wiped by libsodium. Moves, never copies.
class SecretBytes {
public:
    SecretBytes() = default;
    /// Zeroed. Ends the program when there is no memory left to guard.
    explicit SecretBytes(std::size_t size);
    static SecretBytes random(std::size_t size);
    static SecretBytes copyOf(QByteArrayView bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    SecretBytes clone() const { return copyOf(view()); }
    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const {
        return {reinterpret_cast<const char*>(m_data), static_cast<qsizetype>(m_size)};
    }
    /// In constant time.
    bool equals(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace leertafel::security
