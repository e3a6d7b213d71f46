#pragma once

#include "core/services/TrendService.h"

#include <QByteArray>

namespace leertafel::test {

/// Twelve quarters of one theme in four wijken. In every other quarter Binnenstad has `small` (1–4), and Oost
/// what makes ten with it: both are hidden, and whatever `small` is, a reader must be told the same.
inline QByteArray figuresHiding(int small) {
    using namespace Qt::StringLiterals;
    QByteArray lines("kwartaal;wijk;thema;verwijzer;aantal\n");
    for (int i = 0; i < 12; ++i) {
        const bool hides = i % 2 == 0;
        const auto add = [&](const char* area, int count) {
            lines += Quarter::of(2020, 1).plus(i).text().toUtf8() + ';' + area +
                     ";gevoel.druk;gemeentelijke_toegang;" + QByteArray::number(count) + '\n';
        };
        add("WK034405", hides ? 10 - small : 8);
        add("WK034406", hides ? small : 6);
        add("WK034409", 20 + i % 5);
        add("WK034410", 30 + i % 4);
    }
    return lines;
}

/// Youths of those wijken, the same in every year.
inline QByteArray youthsOfFigures() {
    QByteArray lines("peildatum;wijk;leeftijd_van;leeftijd_tot;aantal;bron\n");
    for (int year = 2019; year <= 2023; ++year)
        for (const char* area :
             {"WK034405;0;18;4100", "WK034406;0;18;1300", "WK034409;0;18;12300", "WK034410;0;18;12600"})
            lines += QByteArray::number(year) + "-01-01;" + area + ";schatting\n";
    return lines;
}

/// Everything that a point tells, as one line.
inline QString toldBy(const services::TrendPoint& point) {
    using namespace Qt::StringLiterals;
    QStringList parts{
        point.quarter.text(),
        QString::number(int(point.missing) + 2 * int(point.hidden) + 4 * int(point.provisional)),
        point.count ? QString::number(*point.count) : u"-"_s, QString::number(int(point.flag)),
        QString::number(int(point.allThemes))};
    for (const auto& value : {point.value, point.expected, point.lower, point.upper, point.city})
        parts.append(value ? QString::number(*value, 'g', 12) : u"-"_s);
    return parts.join(u' ');
}

} // namespace leertafel::test
