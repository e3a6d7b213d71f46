#include "core/domain/IdSource.h"

#include <QUuid>

namespace leertafel {

IdSource::IdSource(const Clock& clock, QRandomGenerator* random)
    : m_clock(clock), m_random(random ? random : QRandomGenerator::system()) {}

QString IdSource::next() {
    // rand_a counts within one millisecond so that ids made in a row keep their order.
    const qint64 ms = m_clock.now().toMSecsSinceEpoch();
    if (ms <= m_lastMs) {
        m_counter = (m_counter + 1) & 0x0fff;
        if (m_counter == 0)
            ++m_lastMs;
    } else {
        m_lastMs = ms;
        m_counter = static_cast<quint16>(m_random->bounded(0x0400));
    }

    QByteArray bytes(16, Qt::Uninitialized);
    const auto stamp = static_cast<quint64>(m_lastMs);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((stamp >> (8 * (5 - i))) & 0xff);
    bytes[6] = static_cast<char>(0x70 | (m_counter >> 8));
    bytes[7] = static_cast<char>(m_counter & 0xff);
    const quint64 tail = m_random->generate64();
    for (int i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<char>((tail >> (8 * i)) & 0xff);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace leertafel
