#include "tests/ui/cases/PageFixture.h"

#include "core/services/LearningService.h"
#include "ui/cases/FrozenText.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/IdCombo.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

class ReviewPageTest : public test::PageFixture {
protected:
    ReviewId invited(SafetyFloor floor = SafetyFloor::SafeEnough) {
        auto& workspace = store.as(0);
        const auto draft = soundDraft();
        const auto id = workspace.cases().create();
        EXPECT_TRUE(workspace.cases().saveDraft(*id, draft).has_value());
        if (floor != SafetyFloor::NotJudged) {
            EXPECT_TRUE(workspace.cases().judgeSafety(*id, floor).has_value());
        }
        EXPECT_TRUE(workspace.cases().freeze(*id).has_value());
        m_case = *id;
        const auto review = workspace.reviews().invite(*id, store.member(1), u"kijk je mee?"_s);
        EXPECT_TRUE(review.has_value());
        return *review;
    }
    /// Up to and with the advice, through the services.
    ReviewId advised(SafetyFloor floor = SafetyFloor::SafeEnough) {
        const auto id = invited(floor);
        auto& reader = store.as(1).reviews();
        EXPECT_TRUE(reader.accept(id).has_value());
        QList<RemarkId> questions;
        for (const auto& words : {u"elke dag, of vooral na de pauze?"_s, u"wat zegt het kind zelf?"_s,
                                  u"wie merkt het als het goed gaat?"_s})
            questions.append(*reader.ask(id, FieldId(u"situatie"_s), 6, 10, words));
        auto& author = store.as(0).reviews();
        EXPECT_TRUE(author.answer(questions.at(0), u"vooral na de pauze"_s).has_value());
        EXPECT_TRUE(author.answer(questions.at(1), u"dat het vol is"_s).has_value());
        EXPECT_TRUE(author.park(questions.at(2), u"dat vraag ik nog na"_s).has_value());
        EXPECT_TRUE(store.as(1).reviews().advise(id, u"begin bij de overgang na de pauze"_s).has_value());
        return id;
    }
    ReviewState state(int member, const ReviewId& id) {
        return store.as(member).reviews().detail(id)->row.review.state;
    }
    void sign(test::PageHost& window, int member) {
        auto* field = window.find<QLineEdit>(u"sign.passphrase"_s);
        ASSERT_TRUE(field->isVisibleTo(&window));
        field->setText(test::TestStore::passphrase(member));
        window.press(u"sign.go"_s);
    }
    CaseId m_case;
};

TEST_F(ReviewPageTest, AnEmptyListSaysSo) {
    auto& window = as(1);
    window.go({PageId::Review});
    window.picture(u"reviews-empty"_s);
    EXPECT_FALSE(window.find<QWidget>(u"reviews.list"_s)->isVisibleTo(&window));
}

TEST_F(ReviewPageTest, TheReaderAcceptsAndAsksAboutSelectedWords) {
    const auto id = invited();
    auto& window = as(1);
    window.go({PageId::Review});
    window.picture(u"reviews-list"_s);
    EXPECT_TRUE(window.find<QWidget>(u"reviews.list"_s)->isVisibleTo(&window));
    window.go({PageId::Review, u"review"_s, id.text()});
    window.press(u"review.primary"_s);
    EXPECT_EQ(state(1, id), ReviewState::InReview);
    auto* text = window.find<FrozenText>(u"review.text"_s);
    text->select({FieldId(u"situatie"_s), 6, 6});
    const auto selected = text->textCursor().selectedText();
    EXPECT_EQ(selected, u"speelt"_s);
    window.press(u"review.ask"_s);
    window.type(u"review.ask.text"_s, u"alleen thuis, of ook buiten?"_s);
    window.picture(u"review-ask"_s);
    window.press(u"review.ask.go"_s);
    const auto detail = store.as(1).reviews().detail(id);
    ASSERT_EQ(detail->remarks.size(), 1);
    const auto& remark = detail->remarks.first();
    EXPECT_EQ(remark.field.id(), u"situatie"_s);
    EXPECT_EQ(remark.start, 6);
    EXPECT_EQ(remark.length, 6);
    EXPECT_NE(window.find<QWidget>(u"review.remark.1"_s), nullptr);
}

TEST_F(ReviewPageTest, SelectionsMapBackToTheFieldAcrossParagraphs) {
    invited();
    const auto version = store.as(0).cases().detail(m_case)->versions.first();
    FrozenText text;
    text.resize(600, 400);
    text.setVersion(version, *test::TestStore::vocabulary());
    for (const auto& field : version.fields) {
        const int length = static_cast<int>(field.text.text().size());
        for (const auto& anchor : {Anchor{field.field, 0, 3}, Anchor{field.field, 5, length - 5},
                                   Anchor{field.field, length - 2, 2}}) {
            text.select(anchor);
            ASSERT_TRUE(text.selectedAnchor().has_value());
            EXPECT_EQ(*text.selectedAnchor(), anchor) << field.field.id().toStdString();
        }
    }
}

TEST_F(ReviewPageTest, TheAuthorAnswersAndParksInTheMargin) {
    const auto id = invited();
    auto& reader = store.as(1).reviews();
    ASSERT_TRUE(reader.accept(id).has_value());
    ASSERT_TRUE(reader.ask(id, FieldId(u"situatie"_s), 0, 5, u"wanneer?"_s).has_value());
    ASSERT_TRUE(reader.ask(id, FieldId(u"stem"_s), 0, 4, u"wie zei dat?"_s).has_value());
    auto& window = as(0);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.picture(u"review-answer"_s);
    window.type(u"review.answer.2"_s, u"nog niet klaar"_s);
    window.type(u"review.answer.1"_s, u"na de pauze"_s);
    window.press(u"review.answer.1.go"_s);
    EXPECT_EQ(window.find<StoryEdit>(u"review.answer.2"_s)->story(), u"nog niet klaar"_s);
    window.press(u"review.answer.2.park"_s);
    const auto detail = store.as(0).reviews().detail(id);
    EXPECT_EQ(detail->remarks.at(0).answered, AnswerKind::Answered);
    EXPECT_EQ(detail->remarks.at(1).answered, AnswerKind::Parked);
    EXPECT_EQ(detail->facts.questionsOpen, 0);
}

TEST_F(ReviewPageTest, AdviceOpensAfterTheQuestionsAndSaysWhyBefore) {
    const auto id = invited();
    auto& reader = store.as(1).reviews();
    ASSERT_TRUE(reader.accept(id).has_value());
    {
        auto& window = as(1);
        window.go({PageId::Review, u"review"_s, id.text()});
        EXPECT_NE(window.find<QWidget>(u"review.advice.why"_s), nullptr);
        EXPECT_EQ(window.find<QWidget>(u"review.advice"_s), nullptr);
        leave();
    }
    QList<RemarkId> asked;
    for (int i = 0; i < 3; ++i)
        asked.append(*store.as(1).reviews().ask(id, FieldId(u"situatie"_s), 0, 5, u"wat zie je dan?"_s));
    for (const auto& question : asked)
        ASSERT_TRUE(store.as(0).reviews().answer(question, u"dat het vol is"_s).has_value());
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.picture(u"review-advise"_s);
    window.type(u"review.advice"_s, u"begin bij de overgang"_s);
    window.press(u"review.advice.go"_s);
    EXPECT_EQ(state(1, id), ReviewState::Responded);
}

TEST_F(ReviewPageTest, BothSignAtOneComputerAndTheConversationIsFinished) {
    const auto id = advised();
    auto& window = as(0);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.picture(u"review-both"_s);
    auto* shared = window.find<QAbstractButton>(u"review.shared"_s);
    auto* differing = window.find<QAbstractButton>(u"review.differing"_s);
    EXPECT_EQ(shared->size(), differing->size());
    window.type(u"review.view.mine"_s, u"ik hield de klas voor het probleem"_s);
    window.press(u"review.shared"_s);
    sign(window, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return store.as(0).reviews().detail(id)->views.size() == 1; }, 20000));
    window.press(u"review.otherHere"_s);
    window.type(u"review.view.other"_s, u"het zit in de overgang"_s);
    window.press(u"review.differing"_s);
    window.picture(u"review-sign"_s);
    sign(window, 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isClosed(state(0, id)); }, 20000));
    EXPECT_EQ(state(0, id), ReviewState::DifferingView);
    window.picture(u"review-closed"_s);

    window.type(u"review.lesson"_s, u"kijk eerst naar de overgang"_s);
    window.press(u"review.lesson.go"_s);
    EXPECT_EQ(store.as(0).learning().lessons()->size(), 1);
}

TEST_F(ReviewPageTest, WordsForOneReadingDoNotShowInAnother) {
    const auto first = advised();
    const auto second = advised();
    auto& window = as(0);
    window.go({PageId::Review, u"review"_s, first.text()});
    window.type(u"review.view.mine"_s, u"ik hield de klas voor het probleem"_s);
    window.go({PageId::Review, u"review"_s, second.text()});
    EXPECT_TRUE(window.find<StoryEdit>(u"review.view.mine"_s)->story().isEmpty());
}

TEST_F(ReviewPageTest, AnUnjudgedFloorStopsTheCloseAndSaysSo) {
    const auto id = advised(SafetyFloor::NotJudged);
    auto& window = as(0);
    window.go({PageId::Review, u"review"_s, id.text()});
    EXPECT_FALSE(window.find<QAbstractButton>(u"review.shared"_s)->isEnabled());
    EXPECT_FALSE(window.find<QAbstractButton>(u"review.differing"_s)->isEnabled());
    EXPECT_FALSE(window.find<QAbstractButton>(u"review.shared"_s)->toolTip().isEmpty());
    auto* floor = window.find<IdCombo>(u"review.floor"_s);
    Q_EMIT floor->chosen(toId(SafetyFloor::Concerns));
    auto* shared = window.find<QAbstractButton>(u"review.shared"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shared->isEnabled(); }, 2000));
}

TEST_F(ReviewPageTest, AChangedTextIsReadAgainBeforeItGoesOn) {
    const auto id = advised();
    auto draft = soundDraft();
    draft.fields[u"leervraag"_s] = u"wij zien dat het thuis druk is en dat de onrust in de klas blijft"_s;
    ASSERT_TRUE(store.as(0).cases().saveDraft(m_case, draft).has_value());
    ASSERT_TRUE(store.as(0).cases().freeze(m_case).has_value());
    EXPECT_EQ(state(0, id), ReviewState::Outdated);
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.picture(u"review-outdated"_s);
    window.press(u"review.primary"_s);
    EXPECT_NE(state(1, id), ReviewState::Outdated);
    window.press(u"review.compare"_s);
    EXPECT_TRUE(window.find<QTextEdit>(u"review.compared"_s)->toHtml().contains(u"line-through"_s));
}

TEST_F(ReviewPageTest, DecliningTellsWhy) {
    const auto id = invited();
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.press(u"review.quiet"_s);
    window.type(u"review.decline.reason"_s, u"deze week is vol"_s);
    window.press(u"review.decline.go"_s);
    EXPECT_EQ(state(1, id), ReviewState::Declined);
}
