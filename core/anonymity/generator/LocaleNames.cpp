#include "core/anonymity/generator/LocaleNames.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace leertafel::generator {

using namespace Qt::StringLiterals;

namespace {

QString readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> importsOf(const QString& dist, const QString& locale) {
    static const QRegularExpression chunk(u"chunk-[A-Z0-9]+\\.js"_s);
    QSet<QString> found;
    const QString text = readAll(dist + u"/locale/"_s + locale + u".js"_s);
    for (auto it = chunk.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

/// Reads the string literal that starts at the quote `text[at]`; leaves `at` behind its end.
QString readLiteral(const QString& text, qsizetype& at) {
    const QChar quote = text[at++];
    QString value;
    while (at < text.size() && text[at] != quote) {
        if (text[at] == u'\\' && at + 1 < text.size()) {
            const QChar kind = text[at + 1];
            const int digits = kind == u'x' ? 2 : kind == u'u' ? 4 : 0;
            if (digits > 0)
                value += QChar(char16_t(text.mid(at + 2, digits).toUInt(nullptr, 16)));
            else
                value += kind;
            at += 2 + digits;
        } else {
            value += text[at++];
        }
    }
    ++at;
    return value;
}

/// All strings of the object or list that is assigned to `name`.
QStringList stringsOf(const QString& text, const QString& name) {
    const QRegularExpression assignment(u"(?:var |,)"_s + QRegularExpression::escape(name) + u"=[{\\[]"_s);
    const QRegularExpressionMatch match = assignment.match(text);
    QStringList values;
    if (!match.hasMatch())
        return values;
    int depth = 0;
    qsizetype at = match.capturedEnd() - 1;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c == u'"' || c == u'\'' || c == u'`') {
            values.append(readLiteral(text, at));
            continue;
        }
        if (c == u'{' || c == u'[')
            ++depth;
        if ((c == u'}' || c == u']') && --depth == 0)
            break;
        ++at;
    }
    return values;
}

QStringList fieldOf(const QString& text, const QString& field) {
    const QRegularExpression use(u"[{,]"_s + field + u":([A-Za-z_$][A-Za-z0-9_$]*)"_s);
    QStringList values;
    for (auto it = use.globalMatch(text); it.hasNext();)
        values += stringsOf(text, it.next().captured(1));
    return values;
}

} // namespace

LocaleNames readLocale(const QString& dist, const QString& locale) {
    LocaleNames names;
    // Every locale falls back on English; those chunks are not its own.
    const QSet<QString> chunks = importsOf(dist, locale) - importsOf(dist, u"en"_s);
    for (const QString& chunk : chunks) {
        const QString text = readAll(dist + u'/' + chunk);
        names.given += fieldOf(text, u"first_name"_s);
        names.surnames += fieldOf(text, u"last_name"_s);
        names.towns += fieldOf(text, u"city_name"_s);
    }
    return names;
}

} // namespace leertafel::generator
