#include "MarkedText.h"

#include "tests/support/TestPaths.h"

#include <QDir>
#include <QFile>

namespace leertafel::anonymity::test {

using namespace Qt::StringLiterals;

const Scanner& scanner() {
    static const std::shared_ptr<const Scanner> shared = Scanner::create().value();
    return *shared;
}

MarkedText readMarked(const QString& header, const QString& marked) {
    MarkedText result{header.section(u'|', 0, 0).trimmed(), header.section(u'|', 1, 1).trimmed(),
                      header.section(u'|', 2, 2).trimmed()};
    for (qsizetype i = 0; i < marked.size(); ++i) {
        const qsizetype bar = marked.indexOf(u'|', i);
        const qsizetype close = marked.indexOf(u'}', i);
        if (marked[i] == u'{' && bar > 0 && close > bar) {
            const QString label = marked.mid(i + 1, bar - i - 1);
            const QString origin = label.section(u'@', 1);
            result.marks.append({int(result.text.size()), int(close - bar - 1), label.section(u'@', 0, 0),
                                 origin.isEmpty() ? result.origin : origin});
            result.text += marked.mid(bar + 1, close - bar - 1);
            i = close;
        } else {
            result.text += marked[i];
        }
    }
    return result;
}

QList<MarkedText> readCorpus(const QString& folder) {
    const QDir directory(QStringLiteral(LEERTAFEL_SOURCE "/tests/core/anonymity/corpus/") + folder);
    QList<MarkedText> texts;
    for (const QString& fileName : directory.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString all = QString::fromUtf8(file.readAll());
        for (const QString& part : all.split(u"### "_s, Qt::SkipEmptyParts))
            texts.append(readMarked(part.section(u'\n', 0, 0), part.section(u'\n', 1).trimmed()));
    }
    return texts;
}

QStringList found(const QString& text) {
    QStringList result;
    for (const Finding& finding : scanner().scan(text))
        result.append(toId(finding.label) + u':' + text.mid(finding.start, finding.length));
    return result;
}

} // namespace leertafel::anonymity::test
