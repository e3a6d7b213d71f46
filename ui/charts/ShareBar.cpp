#include "ui/charts/ShareBar.h"

#include "ui/charts/Hatch.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

QColor shadeOf(qsizetype part, qsizetype parts, const Colours& colours) {
    if (part == parts - 1) // nothing was filled in
        return colours.line;
    const float deep = parts > 2 ? float(part) / float(parts - 2) : 0.0F;
    const QColor &from = colours.chartBand, &to = colours.chartLine;
    const auto between = [deep](float a, float b) { return a + (b - a) * deep; };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                            between(from.blueF(), to.blueF()));
}

void paintShareBar(QPainter& painter, const QRectF& box, const services::LadderBar& bar, int cases,
                   const ChartLook& look) {
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
        const QColor ground = shadeOf(i, bar.parts.size(), look.colours);
        painter.setPen(QPen(look.ground, look.unit));
        painter.setBrush(ground);
        painter.drawRect(part);
        const QString words = look.words.locale.toString(std::round(100 * share), 'f', 0) + u" %"_s;
        if (metrics.horizontalAdvance(words) + 4 * look.unit <= part.width()) {
            painter.setPen((ground.lightnessF() > 0.5F) == darkInk ? look.colours.ink : look.colours.window);
            painter.drawText(part, Qt::AlignCenter, words);
        }
        x = part.right();
    }
    if (bar.together > 0)
        paintHatch(painter, QRectF(x, box.top(), box.right() - x, box.height()), look.colours.hatch,
                   look.ground, 2 * look.unit);
    painter.restore();
}

void paintLadderPeriod(QPainter& painter, const QRectF& box, const QString& name,
                       const services::LadderPeriod& period, const ChartLook& look) {
    constexpr qreal barHeight = 22, gap = 4;
    const qreal air = gap * look.unit, bar = barHeight * look.unit;
    const QRectF inside = box.adjusted(air, air, -air, 0);
    const qreal names = QFontMetricsF(look.strong).horizontalAdvance(u"2000–2000"_s) + 3 * air;
    painter.setFont(look.strong);
    painter.setPen(look.colours.ink);
    painter.drawText(QRectF(inside.topLeft(), QSizeF(names, bar)), Qt::AlignLeft | Qt::AlignVCenter, name);
    const QRectF steps(inside.left() + names, inside.top(), inside.width() - names, bar);
    if (period.tooFew) {
        services::LadderBar hidden;
        hidden.together = 1;
        // Neither is divided, so neither bar shows a part.
        paintShareBar(painter, steps, hidden, 1, look);
        paintShareBar(painter, steps.translated(0, bar + air), hidden, 1, look);
        return;
    }
    paintShareBar(painter, steps, period.steps, period.cases, look);
    paintShareBar(painter, steps.translated(0, bar + air), period.tracks, period.cases, look);
}

} // namespace leertafel::ui
