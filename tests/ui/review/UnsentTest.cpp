#include "tests/ui/review/ReviewFixture.h"

#include "core/services/UnsentWords.h"
#include "ui/cases/FrozenText.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/WordKeeper.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

/// What was typed and not sent is there again after a lock, and on disk before anything closes.
class UnsentTest : public test::ReviewFixture {
protected:
    /// A reading in which the advice is open.
    ReviewId answered() {
        const auto id = invited();
        EXPECT_TRUE(store.as(1).reviews().accept(id).has_value());
        QList<RemarkId> asked;
        for (int i = 0; i < 3; ++i)
            asked.append(*store.as(1).reviews().ask(id, FieldId(u"situatie"_s), 0, 5, u"wat zie je dan?"_s));
        for (const auto& question : asked)
            EXPECT_TRUE(store.as(0).reviews().answer(question, u"dat het vol is"_s).has_value());
        return id;
    }
    /// The page goes as on locking, the store closes, and the member opens both again.
    test::PageHost& lockedAndBack(int member, const ReviewId& id) {
        leave();
        store.close();
        auto& window = as(member);
        window.go({PageId::Review, u"review"_s, id.text()});
        return window;
    }
    QString onDisk(int member, const ReviewId& id, const QString& what) {
        return *store.as(member).unsentWords().of(u"review/%1/%2"_s.arg(id.text(), what));
    }
};

TEST_F(UnsentTest, AdviceIsOnDiskWithinTwoSecondsAndBackAfterALock) {
    const auto id = answered();
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.type(u"review.advice"_s, u"begin bij de overgang"_s);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return onDisk(1, id, u"advice"_s) == u"begin bij de overgang"_s; }, 2000));
    window.type(u"review.advice"_s, u" na de pauze"_s);
    auto& again = lockedAndBack(1, id);
    EXPECT_EQ(u"begin bij de overgang na de pauze"_s, again.find<StoryEdit>(u"review.advice"_s)->story());
    again.press(u"review.advice.go"_s);
    EXPECT_EQ(state(1, id), ReviewState::Responded);
    EXPECT_EQ(QString(), onDisk(1, id, u"advice"_s)) << "sent is sent";
}

TEST_F(UnsentTest, WritingOnDoesNotPutTheDiskOff) {
    const auto id = answered();
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 1900 && onDisk(1, id, u"advice"_s).isEmpty()) {
        window.type(u"review.advice"_s, u"a"_s);
        QTest::qWait(100);
    }
    EXPECT_FALSE(onDisk(1, id, u"advice"_s).isEmpty());
}

TEST_F(UnsentTest, AQuestionComesBackAtItsWords) {
    const auto id = answered();
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.find<FrozenText>(u"review.text"_s)->select({FieldId(u"situatie"_s), 6, 6});
    window.press(u"review.ask"_s);
    window.type(u"review.ask.text"_s, u"alleen thuis?"_s);
    auto& again = lockedAndBack(1, id);
    auto* words = again.find<StoryEdit>(u"review.ask.text"_s);
    ASSERT_NE(words, nullptr);
    EXPECT_EQ(u"alleen thuis?"_s, words->story());
    again.press(u"review.ask.go"_s);
    const auto detail = store.as(1).reviews().detail(id);
    ASSERT_EQ(4, detail->remarks.size());
    EXPECT_EQ(1, std::count_if(detail->remarks.cbegin(), detail->remarks.cend(),
                               [](const auto& remark) { return remark.start == 6 && remark.length == 6; }));
    EXPECT_EQ(QString(), onDisk(1, id, u"ask"_s));
}

TEST_F(UnsentTest, EscapeKeepsAQuestionAndRatherNotDropsIt) {
    const auto id = answered();
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.find<FrozenText>(u"review.text"_s)->select({FieldId(u"situatie"_s), 6, 6});
    window.press(u"review.ask"_s);
    window.type(u"review.ask.text"_s, u"wie ziet dat?"_s);
    EXPECT_TRUE(window.reviews->goBack());
    EXPECT_FALSE(window.findChild<QWidget*>(u"review.askCard"_s)->isVisibleTo(&window));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.press(u"review.ask"_s);
    EXPECT_EQ(u"wie ziet dat?"_s, window.find<StoryEdit>(u"review.ask.text"_s)->story());
    window.press(u"review.ask.cancel"_s);
    EXPECT_EQ(QString(), onDisk(1, id, u"ask"_s));
    window.takeBack();
    EXPECT_EQ(u"wie ziet dat?"_s, window.find<StoryEdit>(u"review.ask.text"_s)->story());
}

TEST_F(UnsentTest, AnAnswerAViewAndALessonComeBack) {
    const auto id = advised();
    ASSERT_TRUE(store.as(1).reviews().ask(id, FieldId(u"stem"_s), 0, 3, u"wie zei dat?"_s).has_value());
    auto& window = as(0);
    window.go({PageId::Review, u"review"_s, id.text()});
    const auto number = [&] {
        const auto detail = store.as(0).reviews().detail(id);
        for (qsizetype i = 0; i < detail->remarks.size(); ++i)
            if (detail->remarks.at(i).answered == AnswerKind::None)
                return i + 1;
        return qsizetype(0);
    }();
    const auto field = u"review.answer.%1"_s.arg(number);
    window.type(field, u"de zus"_s);
    window.type(u"review.view.mine"_s, u"ik hield de klas voor het probleem"_s);
    auto& again = lockedAndBack(0, id);
    EXPECT_EQ(u"de zus"_s, again.find<StoryEdit>(field)->story());
    EXPECT_EQ(u"ik hield de klas voor het probleem"_s, again.find<StoryEdit>(u"review.view.mine"_s)->story());
    again.press(field + u".go"_s);
    again.press(u"review.shared"_s);
    sign(again, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return store.as(0).reviews().detail(id)->views.size() == 1; }, 20000));
    EXPECT_EQ(QString(), onDisk(0, id, u"view/"_s + store.member(0).text()));

    ASSERT_TRUE(store.as(0)
                    .reviews()
                    .close(id, ReviewOutcome::SharedView, u"het zit in de overgang"_s, store.signatory(1))
                    .has_value());
    auto& closed = lockedAndBack(0, id);
    closed.type(u"review.lesson"_s, u"kijk eerst naar de overgang"_s);
    auto& later = lockedAndBack(0, id);
    EXPECT_EQ(u"kijk eerst naar de overgang"_s, later.find<StoryEdit>(u"review.lesson"_s)->story());
}

TEST_F(UnsentTest, AReasonToDeclineComesBack) {
    const auto id = invited();
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, id.text()});
    window.press(u"review.quiet"_s);
    window.type(u"review.decline.reason"_s, u"deze week is vol"_s);
    auto& again = lockedAndBack(1, id);
    again.press(u"review.quiet"_s);
    EXPECT_EQ(u"deze week is vol"_s, again.find<StoryEdit>(u"review.decline.reason"_s)->story());
}

TEST_F(UnsentTest, AQuestionToAReaderComesBackWithItsCaseOnly) {
    const auto first = frozenCase(0);
    const auto second = frozenCase(0);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, first.text(), u"fourEyes"_s});
    window.type(u"case.invite.question"_s, u"mis ik de stem van het kind?"_s);
    window.go({PageId::Cases, u"case"_s, second.text(), u"fourEyes"_s});
    EXPECT_EQ(QString(), window.find<StoryEdit>(u"case.invite.question"_s)->story());
    leave();
    store.close();
    auto& again = as(0);
    again.go({PageId::Cases, u"case"_s, first.text(), u"fourEyes"_s});
    EXPECT_EQ(u"mis ik de stem van het kind?"_s, again.find<StoryEdit>(u"case.invite.question"_s)->story());
}

TEST(WordKeeperTest, WhatIsNotOnDiskYetCountsToo) {
    test::TestStore store(1);
    auto& service = store.as(0).unsentWords();
    {
        WordKeeper keeper(service);
        keeper.keep(u"case/1/invite"_s, u"nog niet op schijf"_s);
        EXPECT_EQ(u"nog niet op schijf"_s, keeper.of(u"case/1/invite"_s));
        EXPECT_EQ(QString(), *service.of(u"case/1/invite"_s));
    }
    EXPECT_EQ(u"nog niet op schijf"_s, *service.of(u"case/1/invite"_s)) << "going writes what is left";
}

TEST(WordKeeperTest, FieldsOfOtherPagesBringTheirWordsBack) {
    test::TestStore store(1);
    WordKeeper keeper(store.as(0).unsentWords());
    {
        QPlainTextEdit field;
        keeper.attach(&field, u"reflection/1/lesson"_s);
        QTest::keyClicks(&field, u"vraag eerst"_s);
    }
    EXPECT_TRUE(keeper.flush());
    QPlainTextEdit field;
    keeper.attach(&field, u"reflection/1/lesson"_s);
    EXPECT_EQ(u"vraag eerst"_s, field.toPlainText());
    field.clear();
    EXPECT_TRUE(keeper.flush());
    EXPECT_EQ(QString(), *store.as(0).unsentWords().of(u"reflection/1/lesson"_s));
}
