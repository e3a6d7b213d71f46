#include "core/language/TextFile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace leertafel::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 20'000'000;
constexpr zip_uint64_t mostXml = 64'000'000;
constexpr qsizetype mostText = 8'000'000;

auto refuse(const QString& path, const QString& reason = {}) {
    return fail(ErrorCode::FileFormat, {{u"path"_s, path}, {u"reason"_s, reason}});
}

/// What Windows-1252 has where Latin-1 has control characters; 0 where it has nothing.
/// Source: WHATWG Encoding Standard, index windows-1252.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString fromWindows(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& letter : text)
        if (letter.unicode() >= 0x80 && letter.unicode() < 0xA0)
            if (const char16_t other = windows1252[letter.unicode() - 0x80U])
                letter = other;
    return text;
}

QString plain(const QByteArray& bytes) {
    const auto mark = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(mark.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = fromWindows(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

/// Nothing when there is no such entry, or it is damaged or larger than any text.
std::optional<QByteArray> entry(zip_t* archive, const char* name) {
    zip_stat_t about;
    if (zip_stat(archive, name, 0, &about) != 0 || !(about.valid & ZIP_STAT_SIZE) || about.size > mostXml)
        return {};
    const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen(archive, name, 0));
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    if (!file || zip_fread(file.get(), bytes.data(), about.size) != static_cast<zip_int64_t>(about.size))
        return {};
    return bytes;
}

/// A line is ended by its paragraph, so that the text of a cell or a box stays a line of its own.
class Lines {
public:
    void add(QStringView words) { m_text += words; }
    void end() { m_text += u'\n'; }
    bool tooLong() const { return m_text.size() > mostText; }
    QString text() const { return m_text; }

private:
    QString m_text;
};

/// The fallback of a text box holds its words a second time.
bool wordParagraphs(const QByteArray& xml, Lines& lines) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && !lines.tooLong()) {
        const auto token = reader.readNext();
        const auto name = reader.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"instrText")
                reader.skipCurrentElement();
            else if (name == u"t")
                lines.add(reader.readElementText(QXmlStreamReader::IncludeChildElements));
            else if (name == u"tab")
                lines.add(u" ");
            else if (name == u"br" || name == u"cr")
                lines.end();
            else if (name == u"noBreakHyphen")
                lines.add(u"-");
            else if (name == u"pPr" || name == u"rPr") // its tabs are stops, not letters
                reader.skipCurrentElement();
        } else if (token == QXmlStreamReader::EndElement && name == u"p") {
            lines.end();
        }
    }
    return !reader.hasError();
}

bool openDocumentParagraphs(const QByteArray& xml, Lines& lines) {
    QXmlStreamReader reader(xml);
    Lines notes;
    Lines* into = &lines;
    int depth = 0; // of paragraphs: only in them letters count
    while (!reader.atEnd() && !lines.tooLong()) {
        const auto token = reader.readNext();
        const auto name = reader.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == u"annotation" || name == u"tracked-changes" || name == u"note-citation")
                reader.skipCurrentElement();
            else if (name == u"p" || name == u"h")
                ++depth;
            else if (name == u"s")
                into->add(QString(std::clamp(reader.attributes().value(u"text:c"_s).toInt(), 1, 100), u' '));
            else if (name == u"tab")
                into->add(u" ");
            else if (name == u"line-break")
                into->end();
            else if (name == u"note-body")
                into = &notes;
        } else if (token == QXmlStreamReader::Characters && depth > 0) {
            into->add(reader.text());
        } else if (token == QXmlStreamReader::EndElement && (name == u"p" || name == u"h")) {
            --depth;
            into->end();
        } else if (token == QXmlStreamReader::EndElement && name == u"note-body") {
            into = &lines;
        }
    }
    lines.add(notes.text());
    return !reader.hasError();
}

Result<QString> fromArchive(const QString& path, const QByteArray& bytes, bool word) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return refuse(path);
    }
    const auto main = entry(archive.get(), word ? "word/document.xml" : "content.xml");
    Lines lines;
    if (!main || !(word ? wordParagraphs(*main, lines) : openDocumentParagraphs(*main, lines)))
        return lines.tooLong() ? refuse(path, u"size"_s) : refuse(path);
    if (word)
        for (const char* more : {"word/footnotes.xml", "word/endnotes.xml"})
            if (const auto notes = entry(archive.get(), more))
                wordParagraphs(*notes, lines);
    if (lines.tooLong())
        return refuse(path, u"size"_s);
    return lines.text();
}

/// One kind of line end, no line of blanks more than once in a row, none at either end.
QString tidied(QString text) {
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(QChar::Nbsp), u' ').remove(u'\0');
    QStringList lines;
    for (const auto& line : text.split(u'\n')) {
        const bool blank = line.trimmed().isEmpty();
        if (!blank || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(blank ? QString() : line);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace

QStringList textFileEndings() { return {u"txt"_s, u"md"_s, u"docx"_s, u"odt"_s}; }

Result<QString> readTextFile(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!textFileEndings().contains(ending))
        return refuse(path, u"kind"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{u"path"_s, path}});
    if (file.size() > mostBytes)
        return refuse(path, u"size"_s);
    const QByteArray bytes = file.read(mostBytes);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, {{u"path"_s, path}});
    if (ending == u"docx" || ending == u"odt") {
        auto text = fromArchive(path, bytes, ending == u"docx");
        return text ? Result<QString>(tidied(*text)) : text;
    }
    if (bytes.size() > mostText)
        return refuse(path, u"size"_s);
    if (bytes.contains('\0') && !QStringConverter::encodingForData(bytes))
        return refuse(path);
    return tidied(plain(bytes));
}

} // namespace leertafel::language
