#pragma once

#include "core/domain/Result.h"

#include <QDate>

namespace leertafel {

/// A calendar quarter, written `2026-K1` … `2026-K4`. Ordered; the distance between two is in quarters.
class Quarter {
public:
    Quarter() = default;

    /// Refuses anything but four digits, `-K` and 1–4 (`InvalidValue`).
    static Result<Quarter> parse(QStringView text);
    static Quarter of(QDate date);
    /// @param year 1900–9999, @param number 1–4; for our own constants only (asserted).
    static Quarter of(int year, int number);
    /// The inverse of `index()`.
    static Quarter fromIndex(int index);

    int year() const { return m_index / 4; }
    int number() const { return m_index % 4 + 1; }
    /// year × 4 + (number − 1): the integer that is stored.
    int index() const { return m_index; }
    bool isValid() const { return m_index > 0; }

    QDate firstDay() const;
    QDate lastDay() const;
    QString text() const;

    Quarter plus(int quarters) const { return fromIndex(m_index + quarters); }
    friend int operator-(Quarter a, Quarter b) { return a.m_index - b.m_index; }
    friend auto operator<=>(const Quarter&, const Quarter&) = default;
    friend size_t qHash(Quarter quarter, size_t seed = 0) { return ::qHash(quarter.m_index, seed); }

private:
    int m_index = 0;
};

} // namespace leertafel
