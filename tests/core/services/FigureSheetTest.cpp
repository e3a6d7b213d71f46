#include "core/services/FigureSheet.h"

#include "tests/core/services/ReleaseFixture.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace leertafel::services {

namespace {

class FigureSheets : public ReleaseFixture {
protected:
    FigureSheet sheet(const CheckedFigures& figures) {
        auto made = sheetOf(figures, *m_words, QDate(2026, 2, 12));
        EXPECT_TRUE(made);
        return made ? *made : FigureSheet();
    }
    /// Three hidden numbers that occur nowhere else.
    void importPlanted() {
        Table table;
        for (const AreaCode& area : wijken())
            table[area] = QList<int>(16, 40);
        table[AreaCode(u"WK034401"_s)][6] = 3;
        table[AreaCode(u"WK034402"_s)][6] = 17;
        importTable(table);
    }
    CheckedFigures plantedFigures(const QString& area) {
        return checked({u"overTime"_s, {theme()}, {AreaCode(area), city()}, {}, {}, true});
    }
    static QStringList cellsOf(const FigureSheet& sheet, int row) {
        QStringList cells;
        for (const SheetCell& cell : sheet.rows.at(row))
            cells.append(cell.number ? QString::number(*cell.number, 'f', cell.decimals) : cell.text);
        return cells;
    }
};

} // namespace

TEST_F(FigureSheets, MarkEveryHiddenNumberTheSame) {
    importPlanted();
    for (const QString& area : {u"WK034401"_s, u"WK034402"_s}) {
        const FigureSheet made = sheet(plantedFigures(area));
        const QStringList hidden = cellsOf(made, 6);
        EXPECT_EQ(hidden[0], u"2021-K3"_s);
        EXPECT_EQ(hidden[1], ReleaseService::mark());
        EXPECT_EQ(hidden[2], ReleaseService::mark());
        EXPECT_EQ(cellsOf(made, 5)[1], u"40"_s);
    }
}

TEST_F(FigureSheets, SayWhereTheyComeFromAndWhatIsLeftOut) {
    importPlanted();
    const FigureSheet made = sheet(plantedFigures(u"WK034401"_s));
    QMap<QString, QString> about;
    for (const auto& line : made.about)
        about.insert(line.first, line.second);
    EXPECT_TRUE(about[u"Source"_s].startsWith(u"“verzonnen”"_s));
    EXPECT_FALSE(about[u"Method"_s].isEmpty());
    EXPECT_TRUE(about[u"Made on"_s].contains(u"2026"_s));
    EXPECT_TRUE(about[u"What is left out and why"_s].contains(u"left out"_s));
    // Sixteen quarters, and the three whole years before the one that is not complete.
    EXPECT_EQ(made.rows.size(), 16 + 3);
    EXPECT_EQ(cellsOf(made, 16)[0], u"2020, the whole year"_s);
    EXPECT_EQ(cellsOf(made, 16)[1], u"160"_s);
}

TEST_F(FigureSheets, HoldNoHiddenNumberAsCsv) {
    importPlanted();
    for (const QString& area : {u"WK034401"_s, u"WK034402"_s, city().id()}) {
        const QByteArray csv = toCsv(sheet(plantedFigures(area)));
        EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
        const QString text = QString::fromUtf8(csv);
        for (const QString& number : {u"17"_s, u"3"_s}) {
            const QRegularExpression alone(u"(^|;)%1(\\r|;|$)"_s.arg(number),
                                           QRegularExpression::MultilineOption);
            EXPECT_FALSE(alone.match(text).hasMatch()) << number.toStdString() << '\n' << text.toStdString();
        }
        // As many cells in every line of the table.
        const QStringList lines = text.split(u"\r\n"_s);
        EXPECT_EQ(lines[1].count(u';'), lines[0].count(u';'));
        EXPECT_EQ(lines[16].count(u';'), lines[0].count(u';'));
    }
}

TEST_F(FigureSheets, KeepWordsFromBecomingFormulas) {
    FigureSheet made;
    made.columns = {u"a"_s, u"b"_s};
    made.rows = {{{u"=1+1"_s}, {u"x;y \"z\""_s}}, {{{}, -2.5, 1}, {}}};
    const QString text = QString::fromUtf8(toCsv(made));
    EXPECT_TRUE(text.contains(u"'=1+1;\"x;y \"\"z\"\"\"\r\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"-2.5;\r\n"_s) || text.contains(u"-2,5;\r\n"_s)) << "a number stays one";
    EXPECT_TRUE(toText(made).contains(u"'=1+1\t"_s));
}

TEST_F(FigureSheets, HoldNoHiddenNumberAsWorkbook) {
    importPlanted();
    const FigureSheet made = sheet(plantedFigures(u"WK034402"_s));
    const auto bytes = toXlsx(made);
    ASSERT_TRUE(bytes);
    const QString path = write(u"blad.xlsx"_s, *bytes);
    // A workbook is a zip of XML; Python reads it without further packages.
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import sys, zipfile\n"
                                "z = zipfile.ZipFile(sys.argv[1])\n"
                                "for n in z.namelist(): print(n, z.read(n).decode())"_s,
                                path});
    ASSERT_TRUE(python.waitForFinished());
    const QString xml = QString::fromUtf8(python.readAllStandardOutput());
    ASSERT_TRUE(xml.contains(u"xl/worksheets/sheet2.xml"_s));
    EXPECT_TRUE(xml.contains(u"<v>40</v>"_s));
    EXPECT_TRUE(xml.contains(ReleaseService::mark()));
    // Cells of words hold the number of their word.
    const QRegularExpression planted(u"<c r=\"\\w+\"( s=\"\\d+\")?><v>17</v>"_s);
    EXPECT_FALSE(planted.match(xml).hasMatch());
    EXPECT_TRUE(xml.contains(u"<dc:creator></dc:creator>"_s) || xml.contains(u"<dc:creator/>"_s))
        << "nobody's name";
}

TEST_F(FigureSheets, HoldAnOverview) {
    importExample();
    if (HasFatalFailure())
        return;
    const Quarter quarter = Quarter::of(2022, 4);
    const auto themes = trends().themesWithCounts();
    const CheckedFigures figures = checked({u"overview"_s, *themes, wijken(), quarter, quarter});
    const FigureSheet made = sheet(figures);
    EXPECT_EQ(made.rows.size(), 10 * themes->size());
    int marks = 0, above = 0;
    for (int row = 0; row < int(made.rows.size()); ++row) {
        const QStringList cells = cellsOf(made, row);
        marks += cells[2] == ReleaseService::mark() ? 1 : 0;
        above += cells[4] == u"above the limits"_s ? 1 : 0;
    }
    EXPECT_GE(marks, 1);
    EXPECT_GE(above, 1) << "Leidsche Rijn";
}

TEST_F(FigureSheets, AreMadeOfNoQuarterButTheOneAskedFor) {
    importExample();
    if (HasFatalFailure())
        return;
    const Quarter later = Quarter::of(2031, 1);
    const auto themes = trends().themesWithCounts();
    const CheckedFigures figures = checked({u"overview"_s, *themes, wijken(), later, later});
    const auto made = sheetOf(figures, *m_words, QDate(2026, 2, 12));
    ASSERT_FALSE(made) << "the file would hold another quarter under this title";
    EXPECT_EQ(made.error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_releases->giveOut(figures, u"csv"_s, "inhoud", m_folder.filePath(u"leeg.csv"_s)).error().code,
              ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"leeg.csv"_s)));
}

} // namespace leertafel::services
