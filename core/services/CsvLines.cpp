#include "core/services/CsvLines.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::services {

namespace {

struct Split {
    QStringList cells;
    bool openQuote = false;
};

Split split(const QString& line, char16_t separator) {
    Split result;
    qsizetype at = 0;
    while (true) {
        while (at < line.size() && line[at].isSpace())
            ++at;
        QString cell;
        if (at < line.size() && line[at] == u'"') {
            bool closed = false;
            for (++at; at < line.size(); ++at) {
                if (line[at] != u'"') {
                    cell.append(line[at]);
                } else if (at + 1 < line.size() && line[at + 1] == u'"') {
                    cell.append(line[at++]);
                } else {
                    closed = true;
                    ++at;
                    break;
                }
            }
            while (at < line.size() && line[at].isSpace())
                ++at;
            if (!closed || (at < line.size() && line[at] != separator))
                result.openQuote = true;
        }
        const qsizetype end = line.indexOf(separator, at);
        const QStringView rest = QStringView(line).mid(at, end < 0 ? -1 : end - at);
        if (cell.isEmpty() && !result.openQuote) {
            result.cells.append(rest.trimmed().toString());
        } else {
            if (!result.openQuote)
                cell.append(rest);
            result.cells.append(cell.trimmed());
        }
        if (end < 0)
            return result;
        at = end + 1;
    }
}

QStringList lowered(QStringList cells) {
    for (QString& cell : cells)
        cell = cell.toLower();
    return cells;
}

} // namespace

Result<CsvLines> CsvLines::read(const QByteArray& bytes, const QStringList& header, const QString& path) {
    QByteArray text = bytes;
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return fail(ErrorCode::NotUtf8, {{u"path"_s, path}, {u"position"_s, u"1"_s}});
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    CsvLines lines;
    lines.m_header = header;
    lines.m_lines = text.split('\n');
    // The part behind the last line end is no line unless something stands there.
    if (lines.m_lines.last().isEmpty())
        lines.m_lines.removeLast();
    QByteArray first = lines.m_lines.isEmpty() ? QByteArray() : lines.m_lines.takeFirst();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString headLine = decoder(first);
    if (decoder.hasError())
        return fail(ErrorCode::NotUtf8, {{u"path"_s, path}, {u"position"_s, u"1"_s}});
    for (const char16_t separator : {u';', u','}) {
        const Split head = split(headLine, separator);
        if (!head.openQuote && lowered(head.cells) == header) {
            lines.m_separator = separator;
            return lines;
        }
    }
    return fail(ErrorCode::FileFormat, {{u"path"_s, path},
                                        {u"line"_s, u"1"_s},
                                        {u"reason"_s, u"header"_s},
                                        {u"expected"_s, header.join(u';')}});
}

CsvLine CsvLines::line(int index) const {
    CsvLine result;
    result.number = index + 2;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(m_lines[index]);
    if (decoder.hasError() || text.contains(QChar(u'\0'))) {
        result.notUtf8 = true;
        return result;
    }
    if (text.trimmed().isEmpty()) {
        result.empty = true;
        return result;
    }
    Split own = split(text, m_separator);
    result.openQuote = own.openQuote;
    result.cells = std::move(own.cells);
    if (result.cells.size() == 1 && !result.openQuote) {
        const Split other = split(text, m_separator == u';' ? u',' : u';');
        result.otherSeparator = !other.openQuote && other.cells.size() == m_header.size();
    }
    return result;
}

bool CsvLines::isHeader(const CsvLine& line) const {
    // Asked of every line, and nearly every line differs in its first cell.
    const auto same = [](const QString& a, const QString& b) {
        return a.compare(b, Qt::CaseInsensitive) == 0;
    };
    return std::equal(line.cells.begin(), line.cells.end(), m_header.begin(), m_header.end(), same);
}

} // namespace leertafel::services
