#include "ui/common/StyleSheet.h"

#include "ui/common/Tokens.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> colourNames(const Colours& c) {
    return {{u"window"_s, c.window.name()},
            {u"base"_s, c.base.name()},
            {u"alt"_s, c.alt.name()},
            {u"sunk"_s, c.sunk.name()},
            {u"rail"_s, c.rail.name()},
            {u"line"_s, c.line.name()},
            {u"edge"_s, c.edge.name()},
            {u"ink"_s, c.ink.name()},
            {u"ink2"_s, c.ink2.name()},
            {u"ink3"_s, c.ink3.name()},
            {u"accent"_s, c.accent.name()},
            {u"accentHover"_s, c.accentHover.name()},
            {u"onAccent"_s, c.onAccent.name()},
            {u"accentSoft"_s, c.accentSoft.name()},
            {u"link"_s, c.link.name()},
            {u"ochre"_s, c.ochre.name()},
            {u"ochreSoft"_s, c.ochreSoft.name()},
            {u"plum"_s, c.plum.name()},
            {u"plumSoft"_s, c.plumSoft.name()},
            {u"red"_s, c.red.name()},
            {u"redSoft"_s, c.redSoft.name()},
            {u"focus"_s, c.focus.name()}};
}

} // namespace

QString generateStyleSheet(const Colours& colours, int percent, const QString& images) {
    QFile file(u":/style/leertafel.qss.in"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString pattern = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> names = colourNames(colours);

    const auto px = [percent](int logical) { return (logical * percent + 50) / 100; };
    const int ring = px(size::focusRing);
    // @name is a colour, @12 a length that grows with the text, @12-1 the same less a pixel that does not,
    // @12-1ring less the ring of what has the focus, @12-1edge less what that is wider than an edge, @images
    // the folder of the drawn marks.
    static const QRegularExpression token(
        u"@(?:([A-Za-z][A-Za-z0-9]*)|([0-9]+)(?:-([0-9]+)(ring|edge)?)?)"_s);
    QString sheet;
    qsizetype from = 0;
    for (auto it = token.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(pattern).sliced(from, match.capturedStart() - from);
        const QString word = match.captured(1);
        const QString unit = match.captured(4);
        const int less = unit == u"ring"_s ? ring : unit == u"edge"_s ? ring - 1 : 1;
        if (word.isEmpty())
            sheet +=
                QString::number(px(match.captured(2).toInt()) - match.captured(3).toInt() * less) + u"px"_s;
        else if (word == u"images"_s)
            sheet += images;
        else
            sheet += names.value(word, u"transparent"_s);
        from = match.capturedEnd();
    }
    sheet += QStringView(pattern).sliced(from);
    return sheet;
}

} // namespace leertafel::ui
