#include "MarkedText.h"

#include "core/anonymity/Gate.h"

#include <gtest/gtest.h>

namespace leertafel::anonymity::test {

using namespace Qt::StringLiterals;

namespace {
const QString Clean = u"Een moeder vraagt hulp bij de opvoeding."_s;
}

TEST(Gate, AdmitsATextWithNothingOpen) {
    const auto admitted = Gate(scanner()).admit(Clean);
    ASSERT_TRUE(admitted.has_value());
    EXPECT_EQ(admitted->text(), Clean);
}

TEST(Gate, CountsWhatIsOpen) {
    const auto refused = Gate(scanner()).admit(u"Fatima belde op 06-12345678."_s);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::OpenFindings);
    EXPECT_EQ(refused.error().context.value(u"count"_s), u"2"_s);
}

TEST(Gate, KeepsAPossibleFindingForThisCase) {
    const QString text = u"Het ging over Zwelmar en daarna weer over Zwelmar."_s;
    EXPECT_EQ(Gate(scanner()).open(text).size(), 2);
    const QList<FindingDecision> kept = {{u"Zwelmar"_s, u"person"_s, u"notPersonal"_s}};
    EXPECT_TRUE(Gate(scanner()).open(text, kept).isEmpty());
    EXPECT_TRUE(Gate(scanner()).admit(text, kept).has_value());
}

TEST(Gate, MindsTheCaseOfWhatIsKept) {
    const QList<FindingDecision> kept = {{u"fatima"_s, u"person"_s, u"notPersonal"_s}};
    EXPECT_EQ(Gate(scanner()).open(u"Vandaag kwam Fatima."_s, kept).size(), 1);
    EXPECT_TRUE(Gate(scanner()).open(u"vandaag kwam fatima."_s, kept).isEmpty());
}

TEST(Gate, NeverKeepsACertainFinding) {
    const QList<FindingDecision> kept = {{u"06-12345678"_s, u"phone"_s, u"notPersonal"_s}};
    EXPECT_EQ(Gate(scanner()).open(u"Bel 06-12345678."_s, kept).size(), 1);
}

} // namespace leertafel::anonymity::test
