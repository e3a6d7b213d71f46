#pragma once

#include "core/domain/Quarter.h"

#include <QDate>
#include <QList>
#include <QPair>

#include <optional>
#include <vector>

namespace leertafel::statistics {

/// A figure that holds on a day.
struct DatedFigure {
    QDate on;
    double value = 0;
};

/// Linear by day between the two figures around `day`; nothing before the first. After the last one
/// that figure stands for at most `carryDays` days.
/// @param figures oldest first.
std::optional<double> populationOn(const std::vector<DatedFigure>& figures, const QDate& day,
                                   int carryDays = 0);

/// The day in the middle of a quarter: first day + half its length, rounded down.
QDate midQuarter(Quarter quarter);

/// Every period from the first to the last date with its number of dates, empty ones with 0.
QList<QPair<Quarter, int>> perQuarter(QList<QDate> dates);
/// The same by calendar month, as first days.
QList<QPair<QDate, int>> perMonth(QList<QDate> dates);

} // namespace leertafel::statistics
