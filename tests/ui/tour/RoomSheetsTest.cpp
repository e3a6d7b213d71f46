#include "tests/ui/tour/PaintedWords.h"
#include "ui/common/Theme.h"
#include "ui/table/RoomScreen.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leertafel::test {

namespace {

/// The lines of the sheet that is shown, from top to bottom, without what stands at the head of each.
QStringList linesOn(ui::RoomScreen& screen, const QString& part) {
    QList<PaintedWord> words = paintedWords(screen);
    std::stable_sort(words.begin(), words.end(), [](const PaintedWord& one, const PaintedWord& other) {
        return one.box.top() < other.box.top();
    });
    QStringList lines;
    for (const PaintedWord& word : std::as_const(words))
        if (word.text.size() > 1 && !part.startsWith(word.text))
            lines << word.text;
    return lines;
}

} // namespace

/// Whatever comes before it: a heading stands over its text, and a paragraph that fits on one sheet is on
/// one.
TEST(RoomSheets, KeepTogetherWhatIsReadTogether) {
    ui::Theme theme(*qApp);
    theme.apply(ui::Scheme::Light);
    ui::RoomScreen screen;
    screen.resize(1000, 620);
    using Kind = ui::RoomView::Line::Kind;
    const QString last = u"Tot het slotwoord"_s;
    const QString tried =
        u"Begin: een beweegrooster en een dagopbouw, een gesprek op school na schooltijd en "
        "een vaste avond per week. "_s +
        last;
    for (int before = 1; before < 9; ++before) {
        ui::RoomView view;
        view.about = QString::number(before);
        view.part = u"Feiten"_s;
        for (int i = 0; i < before; ++i)
            view.lines.append({u"Regel %1"_s.arg(i), Kind::Story});
        view.lines.append({u"Al geprobeerd"_s, Kind::Quiet});
        view.lines.append({tried, Kind::Story});
        screen.setView(view);
        QStringList all;
        do {
            const QStringList lines = linesOn(screen, view.part);
            ASSERT_FALSE(lines.isEmpty());
            EXPECT_NE(lines.last(), u"Al geprobeerd"_s) << before;
            if (!lines.filter(u"Begin:"_s).isEmpty()) {
                EXPECT_FALSE(lines.filter(u"slotwoord"_s).isEmpty()) << before << " is torn apart";
            }
            all << lines;
        } while (screen.turn(1));
        EXPECT_EQ(all.count(u"Al geprobeerd"_s), 1) << "and nothing is lost or told twice";
        EXPECT_EQ(all.filter(u"Regel"_s).size(), before);
        EXPECT_EQ(all.filter(u"Begin:"_s).size(), 1);
    }
}

/// What no sheet holds whole is turned after a sentence, and no heading is left behind alone.
TEST(RoomSheets, EndAtAWholeSentence) {
    ui::Theme theme(*qApp);
    theme.apply(ui::Scheme::Light);
    ui::RoomScreen screen;
    using Kind = ui::RoomView::Line::Kind;
    int torn = 0;
    for (const int height : {420, 520, 620, 760}) {
        screen.resize(1000, height);
        // From what a sheet just holds with its heading to what fills several.
        for (int count = 3; count < 40; ++count) {
            ui::RoomView view;
            view.about = u"%1/%2"_s.arg(height).arg(count);
            view.part = u"Feiten"_s;
            view.question = u"Wat is er al geprobeerd, en wat kwam daarvan?"_s;
            view.lines.append({u"Al geprobeerd"_s, Kind::Quiet});
            QStringList said;
            for (int i = 0; i < count; ++i)
                said << u"Stap %1 hielp de avonden een tijd lang."_s.arg(i);
            view.lines.append({said.join(u' '), Kind::Story});
            screen.setView(view);
            QStringList all;
            do {
                const QStringList lines = linesOn(screen, view.part);
                ASSERT_FALSE(lines.isEmpty());
                EXPECT_NE(lines.last(), u"Al geprobeerd"_s) << qPrintable(view.about) << " a heading alone";
                EXPECT_TRUE(lines.last().endsWith(u'.') || lines.last().endsWith(u'?'))
                    << qPrintable(view.about) << " ends in: " << qPrintable(lines.last());
                all << lines;
            } while (screen.turn(1));
            torn += screen.sheets() > 2 ? 1 : 0;
            EXPECT_TRUE(all.join(u' ').endsWith(said.join(u' '))) << "and nothing is lost or told twice";
        }
    }
    EXPECT_GT(torn, 20) << "else nothing had to be broken";
    // A sentence that is longer than a sheet is broken where it must.
    ui::RoomView view;
    view.about = u"lang"_s;
    view.part = u"Feiten"_s;
    view.lines.append({u"zonder einde "_s.repeated(200).trimmed(), Kind::Story});
    screen.setView(view);
    ASSERT_GT(screen.sheets(), 2);
    QStringList all;
    do
        all << linesOn(screen, view.part);
    while (screen.turn(1));
    EXPECT_EQ(all.join(u' '), view.lines[0].words);
}

} // namespace leertafel::test
