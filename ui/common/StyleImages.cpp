#include "ui/common/StyleImages.h"

#include <QFile>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

bool write(const QString& directory, const QString& name, int side, const QString& body) {
    QFile file(directory + u'/' + name + u".svg"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    const QString svg =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%1\" viewBox=\"0 0 %1 %1\">%2</svg>"_s
            .arg(side)
            .arg(body);
    return file.write(svg.toUtf8()) > 0;
}

QString stroke(const QColor& colour, const QString& path, double width = 1.2) {
    return u"<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\"/>"_s.arg(path, colour.name())
        .arg(width);
}

/// Boxes and rounds stand flush with the left edge of what they belong to; the ring of what has the focus
/// takes the place of their edge.
constexpr int markSide = 18;
constexpr double edgeWidth = 1.2, edgeInset = 1.1, ringWidth = 2, ringInset = 1, coreInset = 3.6;

QString ring(const QColor& colour, const QColor& fill, double inset, double width) {
    return u"<circle cx=\"%1\" cy=\"%1\" r=\"%2\" fill=\"%3\" stroke=\"%4\" stroke-width=\"%5\"/>"_s
        .arg(markSide / 2.0)
        .arg(markSide / 2.0 - inset)
        .arg(fill.name(), colour.name())
        .arg(width);
}

QString box(const QColor& colour, const QColor& fill, double inset, double corner, double width) {
    return u"<rect x=\"%1\" y=\"%1\" width=\"%2\" height=\"%2\" rx=\"%3\" fill=\"%4\" stroke=\"%5\" stroke-width=\"%6\"/>"_s
        .arg(inset)
        .arg(markSide - 2 * inset)
        .arg(corner)
        .arg(fill.name(), colour.name())
        .arg(width);
}

/// What cannot be chosen now.
QString dashed(const QString& shape) {
    QString broken = shape;
    return broken.replace(u"/>"_s, u" stroke-dasharray=\"2.4 1.8\"/>"_s);
}

bool writeRadios(const QString& directory, const Colours& c) {
    const QString dot = ring(c.base, c.base, markSide / 2.0 - 2.4, 1);
    const QString around = ring(c.focus, c.base, ringInset, ringWidth);
    bool ok = true;
    ok &= write(directory, u"radio-off"_s, markSide, ring(c.edge, c.base, edgeInset, edgeWidth));
    ok &= write(directory, u"radio-on"_s, markSide, ring(c.accent, c.accent, edgeInset, edgeWidth) + dot);
    ok &= write(directory, u"radio-off-focus"_s, markSide, around);
    ok &= write(directory, u"radio-on-focus"_s, markSide,
                around + ring(c.accent, c.accent, coreInset, 0.4) + dot);
    ok &= write(directory, u"radio-off-disabled"_s, markSide,
                dashed(ring(c.ink3, c.window, edgeInset, edgeWidth)));
    ok &=
        write(directory, u"radio-on-disabled"_s, markSide,
              ring(c.ink3, c.ink3, edgeInset, edgeWidth) + ring(c.window, c.window, markSide / 2.0 - 2.4, 1));
    return ok;
}

bool writeChecks(const QString& directory, const Colours& c) {
    const QString tick = u"M5 9.2 L8 12.2 L13.2 6.2"_s;
    const QString around = box(c.focus, c.base, ringInset, 3.5, ringWidth);
    bool ok = true;
    ok &= write(directory, u"check-off"_s, markSide, box(c.edge, c.base, edgeInset, 3, edgeWidth));
    ok &= write(directory, u"check-on"_s, markSide,
                box(c.accent, c.accent, edgeInset, 3, edgeWidth) + stroke(c.onAccent, tick, 1.8));
    ok &= write(directory, u"check-off-focus"_s, markSide, around);
    ok &= write(directory, u"check-on-focus"_s, markSide,
                around + box(c.accent, c.accent, coreInset, 1, 0.4) + stroke(c.onAccent, tick, 1.6));
    ok &= write(directory, u"check-off-disabled"_s, markSide,
                dashed(box(c.ink3, c.window, edgeInset, 3, edgeWidth)));
    ok &= write(directory, u"check-on-disabled"_s, markSide,
                box(c.ink3, c.ink3, edgeInset, 3, edgeWidth) + stroke(c.window, tick, 1.8));
    ok &= write(directory, u"menu-check"_s, 16, stroke(c.ink, u"M3.5 8.2 L6.5 11.2 L12.5 4.8"_s, 1.6));
    ok &= write(directory, u"menu-check-selected"_s, 16,
                stroke(c.onAccent, u"M3.5 8.2 L6.5 11.2 L12.5 4.8"_s, 1.6));
    return ok;
}

bool writeArrows(const QString& directory, const Colours& c) {
    const QString down = u"M3 5.5 L8 10.5 L13 5.5"_s;
    const QString up = u"M3 10.5 L8 5.5 L13 10.5"_s;
    const QString right = u"M5.5 3 L10.5 8 L5.5 13"_s;
    const QString left = u"M10.5 3 L5.5 8 L10.5 13"_s;
    bool ok = true;
    ok &= write(directory, u"down"_s, 16, stroke(c.ink, down));
    ok &= write(directory, u"down-disabled"_s, 16, stroke(c.ink3, down));
    ok &= write(directory, u"up"_s, 16, stroke(c.ink, up));
    ok &= write(directory, u"up-disabled"_s, 16, stroke(c.ink3, up));
    ok &= write(directory, u"right"_s, 16, stroke(c.ink, right));
    ok &= write(directory, u"right-selected"_s, 16, stroke(c.onAccent, right));
    ok &= write(directory, u"left"_s, 16, stroke(c.ink, left));
    return ok;
}

} // namespace

bool writeStyleImages(const QString& directory, const Colours& colours) {
    const bool radios = writeRadios(directory, colours);
    const bool checks = writeChecks(directory, colours);
    return writeArrows(directory, colours) && radios && checks;
}

} // namespace leertafel::ui
