// The tables of the views that put areas beside each other.
#include "core/services/FigureSheet.h"
#include "tests/core/services/ReleaseFixture.h"

namespace leertafel::services {

namespace {

class ViewSheetsOf : public ReleaseFixture {
protected:
    static Quarter planted() { return first().plus(6); }
    /// Forty everywhere, but 3 and 17 in one quarter, hidden together.
    void SetUp() override {
        ReleaseFixture::SetUp();
        Table table;
        for (const AreaCode& area : wijken())
            table[area] = QList<int>(16, 40);
        table[AreaCode(u"WK034401"_s)][6] = 3;
        table[AreaCode(u"WK034402"_s)][6] = 17;
        importTable(table);
        ASSERT_TRUE(trends().importPopulation(data(u"/data/population-utrecht-example.csv"_s),
                                              OnRefused::ImportNothing));
    }
    CheckedFigures figuresOf(const QString& view, Quarter quarter = planted(), bool year = false) {
        const auto request = m_releases->requestFor(view, theme(), {}, quarter, year);
        EXPECT_TRUE(request);
        return request ? checked(*request) : CheckedFigures();
    }
    FigureSheet sheet(const CheckedFigures& figures) {
        auto made = sheetOf(figures, *m_words, QDate(2026, 2, 12));
        EXPECT_TRUE(made);
        return made ? *made : FigureSheet();
    }
    /// Cells of the row that begins so.
    static QStringList row(const FigureSheet& sheet, const QStringList& begins) {
        for (const auto& cells : sheet.rows) {
            QStringList words;
            for (const SheetCell& cell : cells)
                words.append(cell.number ? QString::number(*cell.number, 'f', cell.decimals) : cell.text);
            if (words.mid(0, begins.size()) == begins)
                return words;
        }
        ADD_FAILURE() << "no row " << begins.join(u' ').toStdString();
        return QStringList(12);
    }
    static void expectNothingHidden(const FigureSheet& sheet) {
        for (const auto& cells : sheet.rows) {
            for (const SheetCell& cell : cells) {
                if (cell.number && cell.decimals == 0) {
                    EXPECT_NE(*cell.number, 3);
                    EXPECT_NE(*cell.number, 17);
                }
            }
        }
    }
};

} // namespace

TEST_F(ViewSheetsOf, SideBySideHoldEveryAreaAndTheCity) {
    const FigureSheet made = sheet(figuresOf(u"sideBySide"_s));
    EXPECT_EQ(made.rows.size(), (10 + 1) * 16);
    EXPECT_EQ(row(made, {u"West"_s, u"2021-K2"_s})[2], u"40"_s);
    for (const QString& area : {u"West"_s, u"Noordwest"_s}) {
        const QStringList cells = row(made, {area, u"2021-K3"_s});
        EXPECT_EQ(cells[2], ReleaseService::mark());
        EXPECT_EQ(cells[3], ReleaseService::mark()) << "a rate tells the number";
    }
    int marks = 0;
    for (const auto& cells : made.rows)
        marks += cells[2].text == ReleaseService::mark() ? 1 : 0;
    EXPECT_GE(marks, 2);
    EXPECT_EQ(made.hidden, marks);
    expectNothingHidden(made);
}

TEST_F(ViewSheetsOf, CompareHoldRatesBetweenLimits) {
    const FigureSheet made = sheet(figuresOf(u"compare"_s));
    EXPECT_EQ(made.rows.size(), 10);
    EXPECT_EQ(row(made, {u"West"_s})[1], ReleaseService::mark());
    EXPECT_EQ(row(made, {u"West"_s})[2], ReleaseService::mark());
    EXPECT_EQ(row(made, {u"Overvecht"_s})[1], u"40"_s);
    EXPECT_FALSE(row(made, {u"Overvecht"_s})[4].isEmpty()) << "its limits";
    EXPECT_EQ(made.hidden, 2);
    expectNothingHidden(made);
}

TEST_F(ViewSheetsOf, CompareHideAYearWithOneOfItsQuarters) {
    const FigureSheet made = sheet(figuresOf(u"compare"_s, Quarter::of(2021, 4), true));
    EXPECT_EQ(row(made, {u"Noordwest"_s})[1], ReleaseService::mark()) << "137 would tell the 17";
    EXPECT_EQ(row(made, {u"Overvecht"_s})[1], u"160"_s);
    EXPECT_TRUE(made.title.endsWith(u"2021"_s));
    expectNothingHidden(made);
    // Quarters that are named later may not open the year.
    giveOut(figuresOf(u"compare"_s, Quarter::of(2021, 4), true).request);
    giveOut(all());
    EXPECT_TRUE(knownTooWell().isEmpty()) << qPrintable(knownTooWell().join(u'\n'));
}

TEST_F(ViewSheetsOf, MapsHoldOneQuarterOfOneTheme) {
    const FigureSheet made = sheet(figuresOf(u"map"_s));
    EXPECT_EQ(made.rows.size(), 10);
    EXPECT_EQ(row(made, {u"West"_s})[1], ReleaseService::mark());
    EXPECT_EQ(row(made, {u"Noordwest"_s})[4], u"not judged"_s);
    EXPECT_EQ(row(made, {u"Oost"_s})[1], u"40"_s);
    expectNothingHidden(made);
}

TEST_F(ViewSheetsOf, MapsNameEverySourceOfTheirYouths) {
    const auto youthsFrom = [&] {
        const FigureSheet made = sheet(figuresOf(u"map"_s));
        for (const auto& line : made.about)
            if (line.first == u"Youths from"_s)
                return line.second;
        return QString();
    };
    const QString before = youthsFrom();
    EXPECT_TRUE(before.contains(u"schatting"_s));
    EXPECT_FALSE(before.contains(u"West"_s)) << "one source needs no areas";
    const QString newer = write(u"nieuw.csv"_s, "peildatum;wijk;leeftijd_van;leeftijd_tot;aantal;bron\n"
                                                "2021-06-01;WK034401;0;18;6000;buurtmonitor\n"
                                                "2021-06-01;WK034403;0;18;7000;buurtmonitor\n");
    const auto taken = trends().importPopulation(newer, OnRefused::ImportNothing);
    ASSERT_TRUE(taken);
    ASSERT_TRUE(taken->imported);
    const QString both = youthsFrom();
    const qsizetype split = both.indexOf(u"; "_s);
    ASSERT_GT(split, 0) << qPrintable(both);
    EXPECT_TRUE(both.left(split).contains(u"buurtmonitor"_s) &&
                both.left(split).endsWith(u"(West, Overvecht)"_s))
        << qPrintable(both);
    EXPECT_TRUE(both.mid(split).contains(u"schatting"_s) && both.mid(split).contains(u"Noordwest"_s) &&
                !both.mid(split).contains(u"Overvecht"_s))
        << qPrintable(both);
}

TEST_F(ViewSheetsOf, EverySourceOfTheYouthsIsNamedBesideTheAreasToo) {
    const auto youthsFrom = [&](const QString& view, bool year) {
        const FigureSheet made = sheet(figuresOf(view, Quarter::of(2021, 4), year));
        for (const auto& line : made.about)
            if (line.first == u"Youths from"_s)
                return line.second;
        return QString();
    };
    EXPECT_EQ(youthsFrom(u"compare"_s, false), u"“schatting”, 1 Jan 2021"_s);
    EXPECT_EQ(youthsFrom(u"sideBySide"_s, false),
              u"“schatting”, 1 Jan 2023, 1 Jan 2021, 1 Jan 2020; "
              "“schatting (verdeling van het stadstotaal uit de BRP)”, 1 Jan 2022"_s)
        << "every date of one source, once";
    const QString newer = write(u"nieuw.csv"_s, "peildatum;wijk;leeftijd_van;leeftijd_tot;aantal;bron\n"
                                                "2021-06-01;WK034401;0;18;6000;buurtmonitor\n");
    ASSERT_TRUE(trends().importPopulation(newer, OnRefused::ImportNothing));
    for (const auto& [view, year] : {std::pair{u"compare"_s, false}, {u"sideBySide"_s, false}}) {
        const QString said = youthsFrom(view, year);
        EXPECT_TRUE(said.contains(u"“buurtmonitor”, 1 Jun 2021 (West)"_s)) << qPrintable(said);
        EXPECT_TRUE(said.contains(u"“schatting”, "_s) && said.contains(u"1 Jan 2021"_s)) << qPrintable(said);
    }
    // West had another source in the first two quarters of that year.
    const QString ofYear = youthsFrom(u"compare"_s, true);
    EXPECT_TRUE(ofYear.endsWith(u"“schatting”, 1 Jan 2021"_s)) << qPrintable(ofYear);
    EXPECT_FALSE(youthsFrom(u"compare"_s, false).endsWith(u"1 Jan 2021"_s)) << "not of West in the last";
}

TEST_F(ViewSheetsOf, WhatIsUnexplainedIsNamedAsASentenceDoes) {
    correct(AreaCode(u"WK034406"_s), 14, 400);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    const FigureSheet made = sheet(figuresOf(u"sideBySide"_s));
    QLocale::setDefault(before);
    QString said;
    for (const auto& line : made.about)
        if (line.first == u"Unexplained"_s)
            said = line.second;
    EXPECT_TRUE(said.startsWith(u"Something stands out in de Binnenstad"_s)) << qPrintable(said);
}

TEST_F(ViewSheetsOf, NoQuarterThatNobodyChecked) {
    for (const QString& view : {u"compare"_s, u"map"_s}) {
        const auto made = sheetOf(figuresOf(view, Quarter::of(2031, 1)), *m_words, QDate(2026, 2, 12));
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, ErrorCode::NotFound);
    }
}

TEST_F(ViewSheetsOf, AllViewsTogetherTellNobodyASmallNumber) {
    for (const QString& view : {u"map"_s, u"sideBySide"_s, u"compare"_s, u"overview"_s}) {
        giveOut(figuresOf(view, planted(), false).request);
        EXPECT_TRUE(knownTooWell().isEmpty()) << qPrintable(knownTooWell().join(u'\n'));
    }
}

} // namespace leertafel::services
