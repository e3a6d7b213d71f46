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

} // namespace leertafel::test
