#include "core/language/TextFile.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <zip.h>

namespace leertafel::language::test {

using namespace Qt::StringLiterals;

namespace {

class TextFile : public ::testing::Test {
protected:
    QString put(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }
    QString zipped(const QString& name, const QList<QPair<QByteArray, QByteArray>>& entries) {
        const QString path = m_folder.filePath(name);
        zip_t* archive = zip_open(path.toLocal8Bit().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const auto& [entry, bytes] : entries)
            zip_file_add(
                archive, entry.constData(),
                zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0),
                ZIP_FL_OVERWRITE);
        EXPECT_EQ(zip_close(archive), 0);
        return path;
    }
    QString word(const QByteArray& body) {
        return zipped(u"verslag.docx"_s, {{"word/document.xml", wordXml(body)}});
    }
    QString open(const QByteArray& body) {
        return zipped(u"verslag.odt"_s,
                      {{"content.xml", R"(<office:document-content xmlns:office="o" xmlns:text="t">)"
                                       "<office:body><office:text>" +
                                           body +
                                           "</office:text></office:body>"
                                           "</office:document-content>"}});
    }
    static QByteArray wordXml(const QByteArray& body) {
        return R"(<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>)" + body +
               "</w:body></w:document>";
    }
    static QString read(const QString& path) {
        const auto text = readTextFile(path);
        return text ? *text : u"refused"_s;
    }
    static QString reason(const QString& path) {
        const auto text = readTextFile(path);
        EXPECT_FALSE(text);
        EXPECT_EQ(text.error().code, ErrorCode::FileFormat);
        EXPECT_EQ(text.error().context.value(u"path"_s), path);
        return text.error().context.value(u"reason"_s);
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(TextFile, PlainTextInEveryCommonCharacterSet) {
    const QString wanted = u"Het café\nkost € 4 – ‘zei’ zij"_s;
    EXPECT_EQ(read(put(u"a.txt"_s, wanted.toUtf8())), wanted);
    EXPECT_EQ(read(put(u"b.TXT"_s, "\xEF\xBB\xBF" + wanted.toUtf8())), wanted);
    EXPECT_EQ(read(put(u"c.md"_s, "Het caf\xE9\r\nkost \x80 4 \x96 \x91zei\x92 zij\r\n")), wanted);
    QByteArray wide("\xFF\xFE");
    for (const QChar letter : wanted)
        wide.append(static_cast<char>(letter.cell())).append(static_cast<char>(letter.row()));
    EXPECT_EQ(read(put(u"d.txt"_s, wide)), wanted);
    EXPECT_EQ(read(put(u"e.txt"_s, {})), QString());
}

TEST_F(TextFile, BlankLinesAreOneAndNoneAtTheEnds) {
    EXPECT_EQ(read(put(u"a.txt"_s, "\n \nEen\n\n\n\nTwee\r\rDrie\n\n")), u"Een\n\nTwee\n\nDrie"_s);
}

TEST_F(TextFile, WordGivesParagraphsRunsTabsAndBreaks) {
    EXPECT_EQ(
        read(word(
            "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Hij is </w:t>"
            "</w:r><w:r><w:t xml:space=\"preserve\">vaak</w:t><w:tab/><w:t>moe &amp; stil</w:t></w:r></w:p>"
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cel een</w:t></w:r></w:p></w:tc>"
            "<w:tc><w:p><w:r><w:t>cel twee</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            "<w:p><w:r><w:t>boven</w:t><w:br/><w:t>onder</w:t></w:r></w:p>")),
        u"Hij is vaak moe & stil\ncel een\ncel twee\nboven\nonder"_s);
}

TEST_F(TextFile, WordLeavesWhatWasDeletedAndWhatStandsTwice) {
    EXPECT_EQ(
        read(word("<w:p><w:r><w:t>nu</w:t></w:r><w:del><w:r><w:delText>toen</w:delText></w:r></w:del>"
                  "<w:ins><w:r><w:t> nieuw</w:t></w:r></w:ins>"
                  "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                  "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>kader</w:t></w:r></w:p></mc:Choice>"
                  "<mc:Fallback><w:p><w:r><w:t>kader</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>")),
        u"nu nieuw\nkader"_s);
}

TEST_F(TextFile, FootnotesOfWordComeAfterTheText) {
    EXPECT_EQ(
        read(zipped(u"n.docx"_s, {{"word/document.xml", wordXml("<w:p><w:r><w:t>tekst</w:t></w:r></w:p>")},
                                  {"word/footnotes.xml", wordXml("<w:p><w:r><w:t>noot</w:t></w:r></w:p>")}})),
        u"tekst\nnoot"_s);
}

TEST_F(TextFile, OpenDocumentGivesHeadingsListsSpacesAndNotes) {
    EXPECT_EQ(
        read(open("<text:tracked-changes><text:p>oud</text:p></text:tracked-changes>"
                  "<text:h>Bezoek</text:h><text:list><text:list-item><text:p>een<text:s text:c=\"2\"/>twee"
                  "</text:p></text:list-item></text:list>\n  "
                  "<text:p>hij<office:annotation><text:p>opmerking</text:p></office:annotation> slaapt"
                  "<text:line-break/>slecht<text:tab/>nu</text:p>")),
        u"Bezoek\neen  twee\nhij slaapt\nslecht nu"_s);
}

TEST_F(TextFile, RefusesWithAReason) {
    EXPECT_EQ(reason(put(u"a.pdf"_s, "%PDF-1.4")), u"kind"_s);
    EXPECT_EQ(reason(put(u"zonder"_s, "tekst")), u"kind"_s);
    EXPECT_EQ(reason(put(u"a.docx"_s, "geen archief")), QString());
    EXPECT_EQ(reason(put(u"b.docx"_s, {})), QString());
    EXPECT_EQ(reason(put(u"a.txt"_s, QByteArray("\x89PNG\0\0\0", 7))), QString());
    EXPECT_EQ(reason(zipped(u"c.docx"_s, {{"content.xml", "<a/>"}})), QString());
    EXPECT_EQ(reason(word("<w:p><w:r><w:t>half")), QString());
    EXPECT_EQ(reason(put(u"groot.txt"_s, QByteArray(8'000'001, 'a'))), u"size"_s);
    EXPECT_EQ(reason(put(u"groot.docx"_s, QByteArray(20'000'001, 'a'))), u"size"_s);
    EXPECT_EQ(reason(zipped(u"bom.docx"_s, {{"word/document.xml", QByteArray(64'000'001, ' ')}})), QString());
    EXPECT_EQ(readTextFile(m_folder.filePath(u"weg.txt"_s)).error().code, ErrorCode::CannotRead);
}

} // namespace leertafel::language::test
