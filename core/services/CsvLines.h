#pragma once

#include "core/domain/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace leertafel::services {

/// One line of a table file, split and trimmed. A field never runs on over the line end.
struct CsvLine {
    int number = 0; ///< 1-based, the header is 1
    QStringList cells{};
    bool empty = false;          ///< nothing but white space: no fault
    bool openQuote = false;      ///< a quote that is never closed, or words after its close
    bool notUtf8 = false;        ///< cells are empty then
    bool otherSeparator = false; ///< the right number of columns, with the separator the file does not use
};

/// A table file with one header line; semicolons or commas, told by the header. A byte-order mark, CRLF
/// and a missing last line end are fine; fields may be quoted, with "" for a quote.
class CsvLines {
public:
    /// @param header the names of the columns, in order. `FileFormat` (line 1) when the first line is
    /// another one, `NotUtf8` for UTF-16 or a first line that is not UTF-8.
    static Result<CsvLines> read(const QByteArray& bytes, const QStringList& header, const QString& path);

    int size() const { return int(m_lines.size()); }
    /// @param index 0 is the line after the header.
    CsvLine line(int index) const;
    bool isHeader(const CsvLine& line) const;

private:
    QList<QByteArray> m_lines;
    QStringList m_header;
    char16_t m_separator = u';';
};

} // namespace leertafel::services
