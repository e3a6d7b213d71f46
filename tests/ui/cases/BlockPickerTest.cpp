// What blocked a case, beside its text: chosen from the list of the store, or named there and then.
#include "tests/ui/cases/PageFixture.h"

#include "core/services/BlockLedger.h"
#include "ui/common/IdCombo.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace leertafel;
using namespace leertafel::ui;

class BlockPickerTest : public test::PageFixture {
protected:
    test::PageHost& write() {
        m_id = writeCase(0, soundDraft());
        auto& window = as(0);
        window.go({PageId::Cases, u"case"_s, m_id.text()});
        return window;
    }
    BlockId chosen() {
        leave();
        return store.as(0).cases().detail(m_id)->draft->attributes.block;
    }
    CaseId m_id;
};

TEST_F(BlockPickerTest, WhatIsNotOnTheListIsNamedThere) {
    auto& window = write();
    window.press(u"case.block.add"_s);
    auto* name = window.find<QLineEdit>(u"block.name"_s);
    ASSERT_EQ(window.focusWidget(), name);
    QTest::keyClicks(name, u"hulp pas na een verklaring"_s);
    window.picture(u"block-form"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_FALSE(name->isVisible());
    EXPECT_EQ(window.find<IdCombo>(u"case.attr.block"_s)->currentText(), u"hulp pas na een verklaring"_s);
    window.picture(u"block-chosen"_s);
    const auto all = store.as(0).blocks().all();
    ASSERT_EQ(all->size(), 1);
    EXPECT_EQ(chosen(), all->first().id);
}

TEST_F(BlockPickerTest, WhatPointsToSomebodyIsRefusedAndTheFormGivenUp) {
    auto& window = write();
    window.press(u"case.block.add"_s);
    auto* name = window.find<QLineEdit>(u"block.name"_s);
    name->setText(u"mevrouw Voorbeeldsma"_s);
    window.press(u"block.save"_s);
    EXPECT_TRUE(name->isVisible());
    window.press(u"block.cancel"_s);
    EXPECT_FALSE(name->isVisible());
    EXPECT_TRUE(store.as(0).blocks().all()->isEmpty());
    EXPECT_TRUE(chosen().isEmpty());
}

TEST_F(BlockPickerTest, ANameBeingTypedIsBackAfterAnotherPage) {
    auto& window = write();
    window.press(u"case.block.add"_s);
    window.find<QLineEdit>(u"block.name"_s)->setText(u"hulp pas na een verklaring"_s);
    leave();
    auto& again = as(0);
    again.go({PageId::Cases, u"case"_s, m_id.text()});
    again.press(u"case.block.add"_s);
    EXPECT_EQ(again.find<QLineEdit>(u"block.name"_s)->text(), u"hulp pas na een verklaring"_s);
    again.press(u"block.cancel"_s);
    again.press(u"case.block.add"_s);
    EXPECT_EQ(again.find<QLineEdit>(u"block.name"_s)->text(), QString()) << "given up";
}

TEST_F(BlockPickerTest, TheListHasWhatWasNamedSinceAndTheNameItHasNow) {
    auto& window = write();
    auto& ledger = store.as(0).blocks();
    const BlockId id = *ledger.add(u"hulp pas na een verklaring"_s, BlockKind::Rule);
    auto* combo = window.find<IdCombo>(u"case.attr.block"_s);
    ASSERT_EQ(combo->count(), 2);
    ASSERT_TRUE(ledger.change(id, u"extra handen in de klas"_s, BlockKind::Rule));
    EXPECT_EQ(combo->itemText(1), u"extra handen in de klas"_s);
}
