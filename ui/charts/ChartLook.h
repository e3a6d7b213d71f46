#pragma once

#include "core/services/TrendService.h"
#include "ui/common/Tokens.h"

#include <QFont>
#include <QLocale>
#include <QString>

namespace leertafel::ui {

/// What the legend and the marks of a chart say; print brings its own in the language of the document.
struct ChartWords {
    QString series;      ///< "aanvragen"
    QString band;        ///< "past bij toeval"
    QString expected;    ///< "verwacht"
    QString city;        ///< "stad, omgerekend"
    QString flag;        ///< "valt op"
    QString provisional; ///< "nog niet compleet"
    QString hidden;      ///< "minder dan 5"
    QLocale locale;
};

/// In the language of the program.
ChartWords screenChartWords();

/// Colours and type of one drawing; lengths are logical pixels.
struct ChartLook {
    Colours colours;
    QColor ground; ///< what lies under the chart: shows inside rings
    QFont caption;
    QFont strong;
    qreal unit = 1; ///< how far lengths grow with the text
    ChartWords words;
    /// How far the marks of points grow: less than their words, for they stay as close as they are.
    qreal mark() const { return qMin(unit, 1.25); }
};

ChartLook screenLook();
/// Light colours on white paper.
ChartLook printLook(const ChartWords& words);

} // namespace leertafel::ui
