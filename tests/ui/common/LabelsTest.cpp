#include "ui/common/Labels.h"
#include "tests/support/TestPaths.h"
#include "ui/common/Quoted.h"
#include "ui/common/Recognisable.h"

#include <gtest/gtest.h>

#include <QSet>
#include <QTimeZone>

using namespace leertafel;
using namespace Qt::StringLiterals;

namespace {

class Labels : public ::testing::Test {
protected:
    void SetUp() override { ui::setLanguage(u"nl"_s); }
    // Monday, in the time zone of this computer.
    QDateTime now = QDateTime({2026, 2, 2}, {12, 0});
};

/// What is recognisable, and the words that must and must not be in its sentence.
struct Recognised {
    const char* name;
    services::CombinationRisk risk;
    const char16_t *has, *hasNot;
};
class RecognisedCases : public ::testing::TestWithParam<Recognised> {};

TEST_P(RecognisedCases, AreSaidInOneSentence) {
    const auto words = Vocabulary::load(QStringLiteral(LEERTAFEL_SOURCE "/resources/vocabulary"));
    ASSERT_TRUE(words);
    CaseAttributes facts;
    facts.area = AreaCode(u"WK034409"_s);
    facts.ageBand = AgeBand(u"4-12"_s);
    facts.household = Household(u"tweeouder"_s);
    const QString said = ui::recognisableWords(GetParam().risk, facts, **words);
    EXPECT_TRUE(said.contains(QString::fromUtf16(GetParam().has))) << said.toStdString();
    EXPECT_FALSE(said.contains(QString::fromUtf16(GetParam().hasNot))) << said.toStdString();
}
INSTANTIATE_TEST_SUITE_P(
    Ways, RecognisedCases,
    ::testing::Values(
        Recognised{"company", {9, false, {}, {}, {}}, u"", u"."},
        Recognised{"alone", {1, true, {}, {}, {}}, u"no other released case", u"only released"},
        Recognised{"household", {1, true, {}, {}, {}}, u"household ‘", u"and the household"},
        Recognised{"few", {4, true, {}, {}, {}}, u"fewer than 5", u"4 released"},
        Recognised{"theme", {2, true, u"theme"_s, u"gevoel.druk"_s, {}}, u"Without that theme", u"coarser"},
        Recognised{"coarser",
                   {2, true, u"household"_s, u"tweeouder"_s, u"eenouder"_s},
                   u"instead of",
                   u"nothing coarser"},
        Recognised{"nothing", {2, true, u"ageBand"_s, u"4-12"_s, {}}, u"nothing coarser", u"instead"}),
    [](const auto& way) { return std::string(way.param.name); });

TEST_F(Labels, ARecognisableCaseLeavesNoHoleWhereNoHouseholdWasChosen) {
    const auto words = Vocabulary::load(QStringLiteral(LEERTAFEL_SOURCE "/resources/vocabulary"));
    ASSERT_TRUE(words);
    CaseAttributes facts;
    facts.area = AreaCode(u"WK034409"_s);
    facts.ageBand = AgeBand(u"4-12"_s);
    const services::CombinationRisk byAge{1, true, u"ageBand"_s, u"4-12"_s, {}};
    const services::CombinationRisk byTheme{1, true, u"theme"_s, u"gevoel.druk"_s, {}};
    for (const auto& risk : {byAge, byTheme}) {
        const QString said = ui::recognisableWords(risk, facts, **words);
        EXPECT_FALSE(said.isEmpty());
        EXPECT_FALSE(said.contains(u"household"_s) || said.contains(u"  "_s) || said.contains(u" ,"_s))
            << said.toStdString();
    }
}

TEST_F(Labels, DaysAsPeopleSayThem) {
    const QDate today = now.date();
    EXPECT_EQ(ui::dayWord(today, today), u"today"_s);
    EXPECT_EQ(ui::dayWord(today.addDays(1), today), u"tomorrow"_s);
    EXPECT_EQ(ui::dayWord({2026, 2, 5}, today), u"do 5 feb"_s);
    EXPECT_EQ(ui::dayWord({2026, 1, 12}, today), u"12 jan"_s);
    EXPECT_EQ(ui::dayWord({2025, 1, 12}, today), u"12 jan 2025"_s);
    EXPECT_EQ(ui::longDay(today), u"maandag 2 februari 2026"_s);
}

TEST_F(Labels, AQuoteInAQuoteHasMarksOfItsOwn) {
    EXPECT_EQ(ui::insideQuotes(u"maak ervan “meer dan drie”."_s), u"maak ervan ‘meer dan drie’."_s);
    EXPECT_EQ(ui::quoted(u"hij zei: „nee”, en ’s avonds ook"_s), u"“hij zei: ‘nee’, en ’s avonds ook”"_s);
}

TEST_F(Labels, AfterAColonASentenceGoesOnSmall) {
    EXPECT_EQ(ui::lowerFirst(u"Samen in gesprek"_s), u"samen in gesprek"_s);
    EXPECT_EQ(ui::lowerFirst(u"A talk together"_s), u"a talk together"_s);
    EXPECT_EQ(ui::lowerFirst(u"AD(H)D"_s), u"AD(H)D"_s);
    EXPECT_EQ(ui::lowerFirst(u"I asked them"_s), u"I asked them"_s);
}

TEST_F(Labels, TimesAreLocalAndShort) {
    EXPECT_EQ(ui::timeWord(QDateTime({2026, 2, 2}, {10, 42}).toUTC(), now.toUTC()), u"today 10:42"_s);
    EXPECT_EQ(ui::timeWord(QDateTime({2026, 2, 1}, {16, 15}), now), u"yesterday 16:15"_s);
    EXPECT_EQ(ui::timeWord(QDateTime({2026, 1, 30}, {16, 40}), now), u"vrijdag 16:40"_s);
    EXPECT_EQ(ui::sinceWord(QDateTime({2026, 1, 30}, {9, 0}), now), u"since vrijdag"_s);
    EXPECT_EQ(ui::sinceWord(QDateTime({2026, 2, 1}, {9, 0}), now), u"since yesterday"_s);
}

TEST_F(Labels, EnglishFollowsTheLanguage) {
    ui::setLanguage(u"en"_s);
    EXPECT_EQ(ui::sinceWord(QDateTime({2026, 1, 30}, {9, 0}), now), u"since Friday"_s);
    ui::setLanguage(u"fr"_s);
    EXPECT_EQ(ui::language(), u"nl"_s);
}

TEST_F(Labels, EveryStateHasAWord) {
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(CaseState::Destroyed); ++i)
        words << ui::stateWord(static_cast<CaseState>(i));
    EXPECT_EQ(words.size(), static_cast<int>(CaseState::Destroyed) + 1);
    EXPECT_FALSE(words.contains(QString()));
    QSet<QString> reviews;
    for (int i = 0; i <= static_cast<int>(ReviewState::Outdated); ++i)
        reviews << ui::stateWord(static_cast<ReviewState>(i));
    EXPECT_EQ(reviews.size(), static_cast<int>(ReviewState::Outdated) + 1);
    EXPECT_FALSE(reviews.contains(QString()));
}

} // namespace
