#pragma once

#include "core/services/HelpLadder.h"
#include "ui/charts/ChartLook.h"

class QPainter;

namespace leertafel::ui {

/// What the bars of a ladder and their parts are called.
struct LadderNames {
    QString ladder;     ///< "hulpladder"
    QString track;      ///< "sporen"
    QStringList steps;  ///< as `HelpLadder::steps`
    QStringList tracks; ///< as `HelpLadder::tracks`
};

/// The ground of one part of a bar: shades of one colour, so that no part looks better than another. The
/// last part is what was not filled in, which is none of them.
QColor shadeOf(qsizetype part, qsizetype parts, const Colours& colours);

/// One part of a bar, or its sample: its ground with an edge, dotted around what was not filled in.
void paintShade(QPainter& painter, const QRectF& box, qsizetype part, qsizetype parts, const ChartLook& look);

/// One bar of parts that are whole together, from left to right; what may not be told apart is hatched and
/// last. Each part has its name and its percentage, or its percentage alone, as there is room.
/// @param names of the parts; may be empty
void paintShareBar(QPainter& painter, const QRectF& box, const services::LadderBar& bar, int cases,
                   const QStringList& names, const ChartLook& look);

/// One period of a ladder: its name, beside it the bar of the rungs and below that the bar of the tracks,
/// each with what it is called before it; hatched where there are too few cases for shares.
void paintLadderPeriod(QPainter& painter, const QRectF& box, const QString& name,
                       const services::LadderPeriod& period, const LadderNames& names, const ChartLook& look);

} // namespace leertafel::ui
