#include "tests/ui/review/ReviewFixture.h"

#include "core/services/LearningService.h"
#include "ui/cases/FrozenText.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Widgets.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

class ReviewPageTest : public test::ReviewFixture {};

TEST_F(ReviewPageTest, AnEmptyListSaysSo) {
    auto& window = as(1);
    window.go({PageId::Review});
    window.picture(u"reviews-empty"_s);
    EXPECT_FALSE(window.find<QWidget>(u"reviews.list"_s)->isVisibleTo(&window));
}

TEST_F(ReviewPageTest, AWideWindowShowsTheListsBesideEachOther) {
    const auto id = invited();
    auto& window = as(1);
    window.go({PageId::Review});
    window.resize(2384, 1300);
    auto* list = window.find<QWidget>(u"reviews.list"_s);
    auto* finished = window.find<QWidget>(u"reviews.finished"_s);
    QTRY_VERIFY(finished->isVisibleTo(&window));
    EXPECT_TRUE(list->isVisibleTo(&window));
    EXPECT_FALSE(window.find<QWidget>(u"reviews.tabs"_s)->isVisibleTo(&window));
    const auto says = [](const QWidget* part, const QString& words) {
        const auto labels = part->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const QLabel* label) { return label->text().startsWith(words); });
    };
    EXPECT_TRUE(says(list, u"1 wa"_s));
    list->findChild<QAbstractButton*>(u"row.0"_s)->click();
    EXPECT_EQ(window.visited.last().id, id.text());
    window.go({PageId::Review});
    window.resize(1264, 864);
    QTRY_VERIFY(!finished->isVisibleTo(&window));
    EXPECT_TRUE(window.find<QWidget>(u"reviews.tabs"_s)->isVisibleTo(&window));
}

TEST_F(ReviewPageTest, OnlyWhatWaitsForMeIsCounted) {
    invited(); // it waits for the reader
    auto& window = as(0);
    window.go({PageId::Review, {}, {}, u"requests"_s});
    const auto tabs = window.find<QWidget>(u"reviews.tabs"_s)->findChildren<QAbstractButton*>();
    EXPECT_FALSE(tabs.at(1)->text().back().isDigit());
    window.resize(2384, 1300);
    auto* requests = window.find<QWidget>(u"reviews.requests"_s);
    QTRY_VERIFY(requests->isVisibleTo(&window));
    ASSERT_NE(requests->findChild<QAbstractButton*>(u"row.0"_s), nullptr);
    const auto labels = requests->findChildren<QLabel*>();
    for (const auto* label : labels) {
        bool number = false;
        label->text().toInt(&number);
        EXPECT_FALSE(number || label->text().startsWith(u"1 wa"_s)) << qPrintable(label->text());
    }
}

TEST_F(ReviewPageTest, TheReaderAcceptsAndAsksAboutSelectedWords) {
    const auto id = invited();
    auto& window = as(1);
    window.go({PageId::Review});
    window.picture(u"reviews-list"_s);
    auto* tabs = window.find<QWidget>(u"reviews.tabs"_s);
    EXPECT_TRUE(tabs->findChildren<QAbstractButton*>().constFirst()->text().endsWith(u'1'));
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

TEST_F(ReviewPageTest, WithoutSelectedWordsAQuestionIsAboutTheWholeCase) {
    const auto id = invited();
    ASSERT_TRUE(store.as(1).reviews().accept(id).has_value());
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    auto* text = window.find<FrozenText>(u"review.text"_s);
    text->select({FieldId(u"situatie"_s), 6, 6});
    window.press(u"review.ask"_s);
    window.type(u"review.ask.text"_s, u"alleen thuis?"_s);
    window.press(u"review.ask.go"_s);
    EXPECT_FALSE(text->textCursor().hasSelection()) << "the next question is about something else";

    text->setFocus();
    QTest::keyClick(text, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    window.type(u"review.ask.text"_s, u"waar hoop jij op?"_s);
    window.go({PageId::Review});
    window.go({PageId::Review, u"review"_s, id.text()});
    ASSERT_TRUE(window.find<StoryEdit>(u"review.ask.text"_s)->isVisibleTo(&window)) << "kept";
    window.press(u"review.ask.go"_s);

    auto cursor = text->textCursor(); // the text begins with a heading
    cursor.movePosition(QTextCursor::Start);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
    ASSERT_TRUE(text->textCursor().hasSelection());
    window.press(u"review.ask"_s);
    window.type(u"review.ask.text"_s, u"van wie is deze vraag?"_s);
    window.press(u"review.ask.go"_s);

    const auto remarks = store.as(1).reviews().detail(id)->remarks;
    ASSERT_EQ(remarks.size(), 3);
    EXPECT_EQ(remarks.at(0).text.text(), u"waar hoop jij op?"_s) << "what is about all of it comes first";
    EXPECT_TRUE(remarks.at(0).field.isEmpty());
    EXPECT_EQ(remarks.at(1).field.id(), u"leervraag"_s) << "a heading stands for its field";
    EXPECT_EQ(remarks.at(1).length, 0);
    EXPECT_EQ(remarks.at(2).field.id(), u"situatie"_s);
    EXPECT_EQ(window.find<QWidget>(u"review.remark.1"_s)->y(), 0);
    EXPECT_TRUE(store.as(1).verify()->ok());
}

TEST_F(ReviewPageTest, TheNextStepLeadsThroughTheClose) {
    const auto id = advised();
    auto& window = as(0);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.find<QWidget>(u"review.text"_s)->setFocus();
    ASSERT_TRUE(window.reviews->leadOn());
    auto* mine = window.find<StoryEdit>(u"review.view.mine"_s);
    EXPECT_EQ(window.focusWidget(), mine);
    window.type(mine->objectName(), u"het zit in de overgang"_s);
    window.told.clear();
    ASSERT_TRUE(window.reviews->leadOn());
    EXPECT_EQ(window.focusWidget(), window.find<QWidget>(u"review.shared"_s));
    EXPECT_EQ(window.told.size(), 1);
    auto* differing = window.find<QAbstractButton>(u"review.differing"_s);
    differing->setFocus();
    ASSERT_TRUE(window.reviews->leadOn());
    EXPECT_EQ(window.focusWidget(), differing) << "a choice that is being made stays";
    window.press(u"review.differing"_s);
    sign(window, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return store.as(0).reviews().detail(id)->views.size() == 1; }, 20000));
    ASSERT_TRUE(window.reviews->leadOn());
    EXPECT_EQ(window.told.last(), window.find<QLabel>(u"review.verdict.sentence"_s)->text());
}

TEST_F(ReviewPageTest, TheNextStepSaysWhatIsWaitedFor) {
    const auto id = invited();
    auto& window = as(0);
    window.go({PageId::Review, u"review"_s, id.text()});
    ASSERT_TRUE(window.reviews->leadOn());
    EXPECT_EQ(window.told.last(), window.find<QLabel>(u"review.questions"_s)->text());
    window.go({PageId::Review});
    EXPECT_FALSE(window.reviews->leadOn());
}

TEST_F(ReviewPageTest, ARequestTakenBackByMistakeIsAskedAgain) {
    const auto id = invited();
    auto& window = as(0);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.press(u"review.quiet"_s);
    EXPECT_EQ(state(0, id), ReviewState::Withdrawn);
    window.takeBack();
    const auto open = store.as(0).reviews().myRequests();
    ASSERT_EQ(open->size(), 1);
    EXPECT_EQ(open->first().review.question.text(), u"kijk je mee?"_s);
    EXPECT_EQ(open->first().review.reviewer, store.member(1));
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

TEST_F(ReviewPageTest, ABlankTakenAlongBelongsToNoWord) {
    invited();
    const auto version = store.as(0).cases().detail(m_case)->versions.first();
    FrozenText text;
    text.resize(600, 400);
    text.setVersion(version, *test::TestStore::vocabulary());
    text.select({FieldId(u"situatie"_s), 0, 6});
    ASSERT_EQ(text.textCursor().selectedText(), u"thuis "_s);
    EXPECT_EQ(text.selectedAnchor()->length, 5);
}

TEST_F(ReviewPageTest, TheNumberOfARemarkHasRoomOfItsOwn) {
    auto draft = soundDraft();
    draft.fields[u"situatie"_s] = u"thuis is het rustig. Daar, in de klas, is het druk"_s;
    draft.labels.clear();
    const auto id = frozenCase(0, draft);
    const auto version = store.as(0).cases().detail(id)->versions.first();
    FrozenText text;
    text.resize(900, 400);
    text.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&text));
    text.setVersion(version, *test::TestStore::vocabulary());
    const FieldId field(u"situatie"_s);
    const auto before = text.toPlainText();
    const auto leftOf = [&](int at) {
        text.select({field, at, 1});
        auto cursor = text.textCursor();
        cursor.setPosition(cursor.selectionStart());
        return text.cursorRect(cursor).left();
    };
    // Before a full stop, a comma and a blank.
    const auto words = draft.fields.value(u"situatie"_s);
    for (const auto& marked : {u"rustig"_s, u"klas"_s, u"thuis"_s}) {
        const auto start = static_cast<int>(words.indexOf(marked));
        const auto end = start + static_cast<int>(marked.size());
        text.setMarks({});
        const int width = leftOf(end) - leftOf(start);
        text.setMarks({{{field, start, end - start}, 2}});
        const auto digit = ui::Theme::font(TextRole::Caption).pixelSize() / 2;
        EXPECT_GE(leftOf(end) - leftOf(start), width + digit) << qPrintable(marked);
    }
    EXPECT_EQ(text.toPlainText(), before);
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
    auto* mine = window.find<StoryEdit>(u"review.view.mine"_s);
    mine->setFocus();
    QTest::keyClick(mine, Qt::Key_Tab);
    EXPECT_NE(window.focusWidget(), window.find<StoryEdit>(u"review.view.other"_s))
        << "nothing to read there";
    auto* shared = window.find<QAbstractButton>(u"review.shared"_s);
    auto* differing = window.find<QAbstractButton>(u"review.differing"_s);
    EXPECT_EQ(shared->size(), differing->size());
    window.type(u"review.view.mine"_s, u"ik hield de klas voor het probleem"_s);
    window.press(u"review.shared"_s);
    sign(window, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return store.as(0).reviews().detail(id)->views.size() == 1; }, 20000));
    window.press(u"review.otherHere"_s);
    window.type(u"review.view.other"_s, u"het zit in de overgang"_s);
    EXPECT_EQ(mine->focusPolicy(), Qt::StrongFocus) << "what was written is read with the keys too";
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

TEST_F(ReviewPageTest, AViewThatIsAskedForIsAskedUntilItStands) {
    const auto id = advised();
    auto& window = as(0);
    window.go({PageId::Review, u"review"_s, id.text()});
    const auto* sentence = window.find<QLabel>(u"review.verdict.sentence"_s);
    const auto* asked = window.find<InlineMessage>(u"review.verdict.asked"_s);
    EXPECT_TRUE(asked->isHidden());
    window.press(u"review.shared"_s);
    EXPECT_FALSE(asked->isHidden()) << "as a notice: red is for safety";
    EXPECT_TRUE(sentence->isHidden());
    window.resize(window.width() - 40, window.height() - 60);
    QApplication::processEvents();
    EXPECT_FALSE(asked->isHidden()) << "another size of the window takes no answer away";
    const auto* mine = window.find<StoryEdit>(u"review.view.mine"_s);
    const auto* other = window.find<StoryEdit>(u"review.view.other"_s);
    window.type(u"review.view.mine"_s, QString(u"het zit in de overgang "_s).repeated(40));
    QTRY_COMPARE_WITH_TIMEOUT(other->height(), mine->height(), 20'000);
    window.resize(window.width() + 40, window.height() + 60);
    QApplication::processEvents();
    EXPECT_TRUE(asked->isHidden());
    EXPECT_FALSE(sentence->isHidden());
}

TEST_F(ReviewPageTest, WhoHasSignedIsNotSaidToSignNext) {
    const auto id = advised();
    EXPECT_FALSE(store.as(0).reviews().myRequests()->first().signedByOther);
    ASSERT_TRUE(store.as(0)
                    .reviews()
                    .close(id, ReviewOutcome::SharedView, u"het zit in de overgang"_s, store.signatory(1))
                    .has_value());
    EXPECT_TRUE(store.as(0).reviews().myRequests()->first().signedByOther);
    auto& window = as(0);
    window.go({PageId::Review, u"review"_s, id.text()});
    const auto words = window.find<QLabel>(u"review.verdict.sentence"_s)->text();
    EXPECT_FALSE(words.contains(u"signs next"_s) || words.contains(u"tekent daarna"_s))
        << words.toStdString();
    EXPECT_EQ(window.focusWidget(), window.find<StoryEdit>(u"review.view.mine"_s)) << "that is what is asked";
}

TEST_F(ReviewPageTest, TheAuthorIsLedToTheFirstQuestion) {
    const auto id = invited();
    auto& reader = store.as(1).reviews();
    ASSERT_TRUE(reader.accept(id).has_value());
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(reader.ask(id, FieldId(u"situatie"_s), 0, 5, u"wanneer?"_s).has_value());
    auto& window = as(0);
    window.go({PageId::Review, u"review"_s, id.text()});
    EXPECT_EQ(window.focusWidget(), window.find<StoryEdit>(u"review.answer.1"_s));
    window.find<QWidget>(u"review.text"_s)->setFocus();
    window.press(u"review.primary"_s);
    EXPECT_EQ(window.focusWidget(), window.find<StoryEdit>(u"review.answer.1"_s));
    for (int number = 1; number <= 3; ++number) {
        const auto field = u"review.answer.%1"_s.arg(number);
        EXPECT_EQ(window.focusWidget(), window.find<StoryEdit>(field)) << number;
        window.press(field + u".go"_s);
        EXPECT_EQ(window.focusWidget(), window.find<StoryEdit>(field)) << "it asks for words, there";
        window.type(field, u"dat hij moe was"_s);
        window.press(field + u".go"_s);
    }
    EXPECT_EQ(window.focusWidget(), window.find<QWidget>(u"review.text"_s)) << "nothing is asked any more";
}

TEST_F(ReviewPageTest, WhoHasNotSaidYesJudgesNothingYet) {
    const auto id = invited();
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    EXPECT_EQ(window.find<IdCombo>(u"review.floor"_s), nullptr);
    EXPECT_EQ(window.find<QWidget>(u"review.advice.why"_s), nullptr) << "one sentence says what comes first";
    window.press(u"review.primary"_s);
    EXPECT_NE(window.find<IdCombo>(u"review.floor"_s), nullptr);
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
    floor->setFocus();
    QTest::keyClick(floor, Qt::Key_Down); // a key chooses and does not yet judge
    QApplication::processEvents();
    EXPECT_EQ(store.as(0).reviews().detail(id)->safety.floor, SafetyFloor::NotJudged);
    floor->setCurrentId(toId(SafetyFloor::Concerns));
    window.press(u"review.floor.go"_s);
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
    const auto told = window.find<QWidget>(u"review.problem"_s)->findChild<QLabel*>();
    ASSERT_NE(told, nullptr);
    EXPECT_FALSE(told->text().contains(u"Noor"_s)) << "it was the reader who could not";
    EXPECT_TRUE(told->text().contains(u"deze week is vol"_s));
}

TEST_F(ReviewPageTest, WhenTheTextChangedEitherMayLeave) {
    const auto id = advised();
    auto draft = soundDraft();
    draft.fields[u"leervraag"_s] = u"wij zien dat het thuis druk is en dat de onrust in de klas blijft"_s;
    ASSERT_TRUE(store.as(0).cases().saveDraft(m_case, draft).has_value());
    ASSERT_TRUE(store.as(0).cases().freeze(m_case).has_value());
    {
        auto& window = as(0);
        window.go({PageId::Review, u"review"_s, id.text()});
        EXPECT_TRUE(window.find<QAbstractButton>(u"review.quiet"_s)->isVisibleTo(&window));
        leave();
    }
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.press(u"review.quiet"_s);
    window.type(u"review.decline.reason"_s, u"deze week is vol"_s);
    window.press(u"review.decline.go"_s);
    EXPECT_EQ(state(1, id), ReviewState::Declined);
}

TEST_F(ReviewPageTest, ReadOnlyNothingCanBeDone) {
    const auto id = advised();
    store.close();
    auto opened = store.stores().open(store.keys(1), services::OpenMode::ReadOnly);
    ASSERT_TRUE(opened.has_value());
    test::PageHost window(**opened);
    window.go({PageId::Review, u"review"_s, id.text()});
    const auto why = errorSentence(Error::of(ErrorCode::StoreReadOnly));
    for (const auto& name : {u"review.ask"_s, u"review.shared"_s, u"review.differing"_s}) {
        auto* button = window.find<QAbstractButton>(name);
        EXPECT_TRUE(button->isVisibleTo(&window)) << name.toStdString();
        EXPECT_FALSE(button->isEnabled()) << name.toStdString();
        EXPECT_EQ(button->toolTip(), why) << name.toStdString();
    }
    EXPECT_TRUE(window.find<QTextEdit>(u"review.view.mine"_s)->isReadOnly());
    EXPECT_FALSE(window.find<QWidget>(u"review.floor"_s)->isEnabled());
}

TEST_F(ReviewPageTest, TheAuthorSaysTheAdviceWasPutToUse) {
    const auto id = advised();
    {
        auto& window = as(0);
        window.go({PageId::Review, u"review"_s, id.text()});
        window.picture(u"review-responded"_s);
        window.press(u"review.revise"_s);
        EXPECT_EQ(state(0, id), ReviewState::Revised);
        EXPECT_EQ(window.find<QWidget>(u"review.revise"_s), nullptr);
        EXPECT_NE(window.find<QWidget>(u"review.revising"_s), nullptr);
        leave();
    }
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.picture(u"review-revised"_s);
    auto* next = window.find<QLabel>(u"review.revising"_s);
    ASSERT_NE(next, nullptr);
    EXPECT_TRUE(next->text().contains(u"Noor"_s));
    EXPECT_EQ(window.find<QWidget>(u"review.revise"_s), nullptr) << "only the author says so";
    EXPECT_TRUE(window.find<QWidget>(u"review.ask"_s)->isVisibleTo(&window));
    EXPECT_TRUE(window.find<QAbstractButton>(u"review.shared"_s)->isEnabled());
}
