// What leaves the window by the clipboard or is dragged out of it: the chosen words alone, asked to be kept
// in no history.
#include "tests/ui/cases/PageFixture.h"

#include "ui/cases/FrozenText.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/CopiedWords.h"
#include "ui/common/GrowingText.h"

#include <QClipboard>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

namespace {

class WaysOut : public test::PageFixture {
protected:
    void TearDown() override { QApplication::clipboard()->clear(); }
    template <typename T>
    static void expectCopied(T* text, const QString& words) {
        ASSERT_NE(text, nullptr);
        QApplication::clipboard()->clear();
        text->setFocus();
        auto cursor = text->document()->find(words);
        ASSERT_FALSE(cursor.isNull()) << words.toStdString();
        text->setTextCursor(cursor);
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        const auto* copied = QApplication::clipboard()->mimeData();
        ASSERT_NE(copied, nullptr);
        EXPECT_EQ(copied->text(), words);
        EXPECT_EQ(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        EXPECT_FALSE(copied->hasHtml()) << "with it would go what stands around the words";
        EXPECT_EQ(copied->formats().size(), 2) << copied->formats().join(u' ').toStdString();
    }
};

/// What a drag of the chosen words would carry to another program.
template <typename T>
std::unique_ptr<QMimeData> dragged(T* text, const QString& words) {
    using Base = std::conditional_t<std::is_base_of_v<QTextEdit, T>, QTextEdit, QPlainTextEdit>;
    struct Open : Base {
        using Base::createMimeDataFromSelection;
    };
    text->setTextCursor(text->document()->find(words));
    return std::unique_ptr<QMimeData>((text->*&Open::createMimeDataFromSelection)());
}

template <typename T>
void expectWordsAlone(T* text, const QString& words) {
    ASSERT_NE(text, nullptr);
    const auto carried = dragged(text, words);
    EXPECT_EQ(carried->text(), words);
    EXPECT_EQ(carried->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    EXPECT_EQ(carried->formats().size(), 2) << carried->formats().join(u' ').toStdString();
    EXPECT_FALSE(carried->hasUrls());
}

} // namespace

TEST_F(WaysOut, WhatIsCopiedFromADraftStaysOutOfTheHistory) {
    const auto id = writeCase(0);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    expectCopied(window.find<StoryEdit>(u"case.field.situatie"_s), u"lang alleen"_s);
}

TEST_F(WaysOut, WhatIsCopiedFromAFrozenTextStaysOutOfTheHistory) {
    const auto id = releasedCase(0, 1);
    auto& window = as(2);
    window.go({PageId::Cases, u"case"_s, id.text()});
    expectCopied(window.find<FrozenText>(u"case.read"_s), u"lang alleen"_s);
}

TEST_F(WaysOut, WhatIsCopiedFromAComparisonStaysOutOfTheHistory) {
    const auto id = frozenCase(0);
    auto draft = soundDraft();
    draft.fields[u"leervraag"_s] = u"wij zien dat het thuis druk is en dat de onrust in de klas blijft"_s;
    ASSERT_TRUE(store.as(0).cases().saveDraft(id, draft).has_value());
    ASSERT_TRUE(store.as(0).cases().freeze(id).has_value());
    const auto review = store.as(0).reviews().invite(id, store.member(1), u"kijk je mee?"_s);
    ASSERT_TRUE(review.has_value());
    auto& window = as(1);
    window.go({PageId::Review, u"review"_s, review->text()});
    window.press(u"review.compare"_s);
    auto* compared = window.find<QTextEdit>(u"review.compared"_s);
    ASSERT_NE(compared, nullptr);
    EXPECT_TRUE(compared->isVisibleTo(&window));
    expectCopied(compared, u"onrust in de klas"_s);
}

TEST_F(WaysOut, WhatIsCopiedFromATextThatIsPastedStaysOutOfTheHistory) {
    const auto id = writeCase(0);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    auto* field = window.find<StoryEdit>(u"case.field.situatie"_s);
    field->setFocus();
    QApplication::clipboard()->setText(u"Volgens mw. Voorbeeldsma is het rustig in de klas"_s);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.find<QPlainTextEdit>(u"case.paste.text"_s) != nullptr; },
                                20'000));
    expectCopied(window.find<QPlainTextEdit>(u"case.paste.text"_s), u"Voorbeeldsma is het"_s);
}

TEST_F(WaysOut, WhatWasCopiedIsPastedAgainAsItWas) {
    const auto id = writeCase(0);
    auto& window = as(0);
    window.go({PageId::Cases, u"case"_s, id.text()});
    auto* from = window.find<StoryEdit>(u"case.field.situatie"_s);
    const auto text = from->story();
    from->setFocus();
    from->selectAll();
    QTest::keyClick(from, Qt::Key_C, Qt::ControlModifier);
    auto* to = window.find<StoryEdit>(u"case.field.stem"_s);
    to->setFocus();
    to->selectAll();
    QTest::keyClick(to, Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return to->story() == text; }, 5000)) << to->story().toStdString();
}

TEST_F(WaysOut, WhatIsDraggedOutCarriesTheChosenWordsAlone) {
    const auto draft = writeCase(0);
    auto& writing = as(0);
    writing.go({PageId::Cases, u"case"_s, draft.text()});
    expectWordsAlone(writing.find<StoryEdit>(u"case.field.situatie"_s), u"lang alleen"_s);
    const auto released = releasedCase(0, 1);
    auto& reading = as(2);
    reading.go({PageId::Cases, u"case"_s, released.text()});
    expectWordsAlone(reading.find<FrozenText>(u"case.read"_s), u"lang alleen"_s);
}

TEST_F(WaysOut, ATitleThatIsCopiedFromTheListStaysOutOfTheHistory) {
    QObject owner;
    markCopies(&owner);
    writeCase(0);
    auto& window = as(0);
    window.go({PageId::Cases});
    auto* list = window.find<QListView>(u"cases.list"_s);
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }, 5000));
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    QApplication::clipboard()->clear();
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    const auto* copied = QApplication::clipboard()->mimeData();
    ASSERT_NE(copied, nullptr);
    EXPECT_EQ(copied->text(), soundDraft().title) << "the title alone, not whose case it is";
    EXPECT_EQ(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
}

TEST_F(WaysOut, WhatIsCopiedFromAReflectionStaysOutOfTheHistory) {
    GrowingText field(u"Insight"_s, 2);
    field.setPlainText(u"bij mevrouw Voorbeeldsma ging ik te snel"_s);
    field.show();
    expectCopied(&field, u"mevrouw Voorbeeldsma"_s);
    expectWordsAlone(&field, u"mevrouw Voorbeeldsma"_s);
}
