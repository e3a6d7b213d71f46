#pragma once

#include <QDateTime>

namespace leertafel {

/// Where "now" comes from; a fake one lives in `tests/support`.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present moment in UTC, with milliseconds.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace leertafel
