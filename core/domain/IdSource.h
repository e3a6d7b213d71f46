#pragma once

#include "core/domain/Clock.h"
#include "core/domain/Id.h"

#include <QRandomGenerator>

namespace leertafel {

/// Makes UUIDs of version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then random bits, so that
/// ids made later sort later.
class IdSource {
public:
    /// @param clock outlives this source. @param random null means the system's generator; a seeded one
    /// makes ids repeatable (demo store, tests) and outlives this source.
    explicit IdSource(const Clock& clock, QRandomGenerator* random = nullptr);

    QString next();

    template <typename IdType>
    IdType make() {
        return IdType(next());
    }

private:
    const Clock& m_clock;
    QRandomGenerator* m_random;
    qint64 m_lastMs = 0;
    quint16 m_counter = 0;
};

} // namespace leertafel
