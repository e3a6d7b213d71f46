#include "ui/charts/ShareBar.h"

#include "ui/charts/Hatch.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

QColor shadeOf(qsizetype part, qsizetype parts, const Colours& colours) {
    if (part == parts - 1) // nothing was filled in
        return colours.base;
    const float deep = parts > 2 ? float(part) / float(parts - 2) : 0.0F;
    const QColor &from = colours.chartBandEdge, &to = colours.chartLine;
    const auto between = [deep](float a, float b) { return a + (b - a) * deep; };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                            between(from.blueF(), to.blueF()));
}

void paintShade(QPainter& painter, const QRectF& box, qsizetype part, qsizetype parts,
                const ChartLook& look) {
    const bool open = part == parts - 1;
    painter.setPen(QPen(open ? look.colours.edge : look.colours.tileEdge, look.unit,
                        open ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(open ? look.ground : shadeOf(part, parts, look.colours));
    painter.drawRect(box);
}

void paintShareBar(QPainter& painter, const QRectF& box, const services::LadderBar& bar, int cases,
                   const QStringList& names, const ChartLook& look) {
    constexpr qreal apart = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.caption);
    const QFontMetricsF metrics(look.caption);
    const bool darkInk = look.colours.ink.lightnessF() < look.colours.window.lightnessF();
    qreal x = box.left();
    for (qsizetype i = 0; cases > 0 && i < bar.parts.size(); ++i) {
        if (bar.parts[i].value_or(0) <= 0)
            continue;
        const double share = double(*bar.parts[i]) / cases;
        const QRectF part(x, box.top(), share * box.width(), box.height());
        paintShade(painter, part.adjusted(0, 0, -qMin(apart * look.unit, part.width() / 2), 0), i,
                   bar.parts.size(), look);
        const QString percent = look.words.locale.toString(std::round(100 * share), 'f', 0) + u" %"_s;
        for (const QString& words : {names.value(i) + u' ' + percent, percent}) {
            if (metrics.horizontalAdvance(words.trimmed()) + 8 * look.unit > part.width())
                continue;
            const QColor ground = shadeOf(i, bar.parts.size(), look.colours);
            painter.setPen((ground.lightnessF() > 0.5F) == darkInk ? look.colours.ink : look.colours.window);
            painter.drawText(part, Qt::AlignCenter, words.trimmed());
            break;
        }
        x = part.right();
    }
    if (bar.together > 0)
        paintHatch(painter, QRectF(x, box.top(), box.right() - x, box.height()), look.colours.hatch,
                   look.ground, 2 * look.unit);
    painter.restore();
}

void paintLadderPeriod(QPainter& painter, const QRectF& box, const QString& name,
                       const services::LadderPeriod& period, const LadderNames& names,
                       const ChartLook& look) {
    constexpr qreal barHeight = 22, gap = 4;
    const qreal air = gap * look.unit, bar = barHeight * look.unit;
    const QRectF inside = box.adjusted(air, air, -air, 0);
    const qreal when = QFontMetricsF(look.strong).horizontalAdvance(u"2000–2000"_s) + 3 * air;
    const QFontMetricsF metrics(look.caption);
    const qreal called =
        qMax(metrics.horizontalAdvance(names.ladder), metrics.horizontalAdvance(names.track)) + 3 * air;
    painter.setFont(look.strong);
    painter.setPen(look.colours.ink);
    painter.drawText(QRectF(inside.topLeft(), QSizeF(when, bar)), Qt::AlignLeft | Qt::AlignVCenter, name);
    services::LadderBar hidden;
    hidden.together = 1;
    const auto paint = [&](qreal top, const QString& what, const services::LadderBar& parts,
                           const QStringList& partNames) {
        painter.setFont(look.caption);
        painter.setPen(look.colours.ink2);
        painter.drawText(QRectF(inside.left() + when, top, called, bar), Qt::AlignLeft | Qt::AlignVCenter,
                         what);
        const QRectF place(inside.left() + when + called, top, inside.width() - when - called, bar);
        // Where neither is divided, neither bar shows a part.
        if (period.tooFew)
            paintShareBar(painter, place, hidden, 1, {}, look);
        else
            paintShareBar(painter, place, parts, period.cases, partNames, look);
    };
    paint(inside.top(), names.ladder, period.steps, names.steps);
    paint(inside.top() + bar + air, names.track, period.tracks, names.tracks);
}

} // namespace leertafel::ui
