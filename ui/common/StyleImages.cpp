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

QString ring(const QColor& colour, const QColor& fill, double radius, double width) {
    return u"<circle cx=\"11\" cy=\"11\" r=\"%1\" fill=\"%2\" stroke=\"%3\" stroke-width=\"%4\"/>"_s
        .arg(radius)
        .arg(fill.name(), colour.name())
        .arg(width);
}

QString box(const QColor& colour, const QColor& fill, double inset, double corner, double width) {
    return u"<rect x=\"%1\" y=\"%1\" width=\"%2\" height=\"%2\" rx=\"%3\" fill=\"%4\" stroke=\"%5\" stroke-width=\"%6\"/>"_s
        .arg(inset)
        .arg(22 - 2 * inset)
        .arg(corner)
        .arg(fill.name(), colour.name())
        .arg(width);
}

QString outline(const QString& shape) {
    QString open = shape;
    return open.replace(u"fill=\"#000000\""_s, u"fill=\"none\""_s);
}

/// What cannot be chosen now.
QString dashed(const QString& shape) {
    QString broken = shape;
    return broken.replace(u"/>"_s, u" stroke-dasharray=\"2.4 1.8\"/>"_s);
}

bool writeRadios(const QString& directory, const Colours& c) {
    bool ok = true;
    const QString focusRing = outline(ring(c.focus, Qt::black, 10, 2));
    for (const bool focus : {false, true}) {
        const QString tail = focus ? u"-focus"_s : QString();
        const QString around = focus ? focusRing : QString();
        ok &= write(directory, u"radio-off"_s + tail, 22, around + ring(c.edge, c.base, 7.5, 1.2));
        ok &= write(directory, u"radio-on"_s + tail, 22,
                    around + ring(c.accent, c.accent, 7.5, 1.2) + ring(c.base, c.base, 2.6, 1));
    }
    ok &= write(directory, u"radio-off-disabled"_s, 22, dashed(ring(c.ink3, c.window, 7.5, 1.2)));
    ok &= write(directory, u"radio-on-disabled"_s, 22,
                ring(c.ink3, c.ink3, 7.5, 1.2) + ring(c.window, c.window, 2.6, 1));
    return ok;
}

bool writeChecks(const QString& directory, const Colours& c) {
    bool ok = true;
    const QString focusRing = outline(box(c.focus, Qt::black, 1, 5, 2));
    const QString tick = u"M7 11.2 L10 14.2 L15.2 8.2"_s;
    for (const bool focus : {false, true}) {
        const QString tail = focus ? u"-focus"_s : QString();
        const QString around = focus ? focusRing : QString();
        ok &= write(directory, u"check-off"_s + tail, 22, around + box(c.edge, c.base, 3.6, 3, 1.2));
        ok &= write(directory, u"check-on"_s + tail, 22,
                    around + box(c.accent, c.accent, 3.6, 3, 1.2) + stroke(c.onAccent, tick, 1.8));
    }
    ok &= write(directory, u"check-off-disabled"_s, 22, dashed(box(c.ink3, c.window, 3.6, 3, 1.2)));
    ok &= write(directory, u"check-on-disabled"_s, 22,
                box(c.ink3, c.ink3, 3.6, 3, 1.2) + stroke(c.window, tick, 1.8));
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
