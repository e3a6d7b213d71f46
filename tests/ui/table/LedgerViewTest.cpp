// What blocks, as a tab of the table: naming, calling otherwise, counting as one, and the way to the cases.
#include "core/services/BlockLedger.h"
#include "tests/ui/trends/SampleStore.h"
#include "ui/common/IdCombo.h"
#include "ui/common/Widgets.h"
#include "ui/table/TablePage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace leertafel;
using namespace leertafel::ui;
using namespace Qt::StringLiterals;

namespace {

class LedgerViewTest : public ::testing::Test {
protected:
    void open() {
        page = std::make_unique<TablePage>(PageContext{store.as(0), navigator});
        page->resize(1264, 800);
        page->show();
        page->open({PageId::Table, u"ledger"_s, {}, {}});
    }
    template <typename T = QWidget>
    T* find(const QString& name) {
        T* found = page->findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void click(const QString& name) { find<QPushButton>(name)->click(); }
    services::BlockLedger& ledger() { return store.as(0).blocks(); }
    BlockId named(const QString& name) { return *ledger().add(name, BlockKind::Rule); }
    QString shown(int number) { return find<QLabel>(u"ledger.name.%1"_s.arg(number))->text(); }

    test::TestStore store{2};
    test::FakeNavigator navigator;
    std::unique_ptr<TablePage> page;
};

TEST_F(LedgerViewTest, theFirstNameIsGivenByKeyboardAlone) {
    open();
    auto* first = find<QPushButton>(u"ledger.addFirst"_s);
    ASSERT_EQ(page->focusWidget(), first);
    QTest::keyClick(first, Qt::Key_Space);
    auto* name = find<QLineEdit>(u"block.name"_s);
    ASSERT_EQ(page->focusWidget(), name);
    QTest::keyClicks(name, u"hulp pas na een verklaring"_s);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(ledger().all()->size(), 1);
    EXPECT_EQ(shown(0), u"hulp pas na een verklaring"_s);
    EXPECT_TRUE(find(u"ledger.add"_s)->isVisible());
    EXPECT_FALSE(find(u"ledger.addFirst"_s)->isVisible());
}

TEST_F(LedgerViewTest, aNameThatPointsToSomebodyIsRefusedAndStays) {
    open();
    click(u"ledger.addFirst"_s);
    find<QLineEdit>(u"block.name"_s)->setText(u"mevrouw Voorbeeldsma"_s);
    click(u"block.save"_s);
    EXPECT_TRUE(ledger().all()->isEmpty());
    EXPECT_EQ(find<QLineEdit>(u"block.name"_s)->text(), u"mevrouw Voorbeeldsma"_s);
    EXPECT_TRUE(page->goBack());
    EXPECT_TRUE(find(u"ledger.addFirst"_s)->isVisible());
    EXPECT_FALSE(page->goBack());
}

TEST_F(LedgerViewTest, aNewNameShowsTheOldOneAndCanBeTakenBack) {
    named(u"hulp pas na een verklaring"_s);
    open();
    click(u"ledger.rename.0"_s);
    find<QLineEdit>(u"block.name"_s)->setText(u"extra handen in de klas"_s);
    click(u"block.save"_s);
    EXPECT_EQ(shown(0), u"extra handen in de klas"_s);
    ASSERT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(shown(0), u"hulp pas na een verklaring"_s);
}

TEST_F(LedgerViewTest, twoNamesCountAsOneAndArePartedAgain) {
    const BlockId one = named(u"een verklaring is nodig"_s);
    const BlockId other = named(u"hulp pas na een verklaring"_s);
    open();
    click(u"ledger.merge.0"_s);
    ASSERT_EQ(page->focusWidget(), find<IdCombo>(u"ledger.into"_s));
    click(u"ledger.join"_s);
    EXPECT_EQ(ledger().all()->size(), 2) << "nothing is chosen for anybody";
    EXPECT_TRUE(find<QWidget>(u"ledger.asked"_s)->isVisible());
    EXPECT_EQ(page->focusWidget(), find<IdCombo>(u"ledger.into"_s));
    find<IdCombo>(u"ledger.into"_s)->setCurrentId(other.text());
    click(u"ledger.join"_s);
    EXPECT_EQ(ledger().all()->size(), 1);
    EXPECT_EQ(shown(0), u"hulp pas na een verklaring"_s);
    click(u"ledger.part."_s + one.text());
    EXPECT_EQ(ledger().all()->size(), 2);
    ASSERT_TRUE(navigator.takeBack(*page));
    EXPECT_EQ(ledger().all()->size(), 1);
}

TEST_F(LedgerViewTest, aNameBeingTypedOutlivesThePageAndOtherForms) {
    named(u"hulp pas na een verklaring"_s);
    named(u"wachten op een plek"_s);
    open();
    click(u"ledger.rename.0"_s);
    find<QLineEdit>(u"block.name"_s)->setText(u"hulp pas na een brief"_s);
    click(u"ledger.rename.1"_s);
    find<QLineEdit>(u"block.name"_s)->setText(u"wachten"_s);
    click(u"ledger.add"_s);
    find<QLineEdit>(u"block.name"_s)->setText(u"twee loketten"_s);
    find<IdCombo>(u"block.kind"_s)->setCurrentIndex(1);
    Q_EMIT find<IdCombo>(u"block.kind"_s)->chosen(toId(BlockKind::Boundary));
    ASSERT_TRUE(page->flush());
    open();
    click(u"ledger.add"_s);
    EXPECT_EQ(find<QLineEdit>(u"block.name"_s)->text(), u"twee loketten"_s);
    EXPECT_EQ(find<IdCombo>(u"block.kind"_s)->currentId(), toId(BlockKind::Boundary));
    EXPECT_TRUE(page->goBack());
    click(u"ledger.rename.0"_s);
    EXPECT_EQ(find<QLineEdit>(u"block.name"_s)->text(), u"hulp pas na een brief"_s);
    click(u"block.cancel"_s);
    click(u"ledger.rename.0"_s);
    EXPECT_EQ(find<QLineEdit>(u"block.name"_s)->text(), u"hulp pas na een verklaring"_s);
    EXPECT_TRUE(page->goBack());
    ASSERT_TRUE(navigator.takeBack(*page));
    click(u"ledger.rename.0"_s);
    EXPECT_EQ(find<QLineEdit>(u"block.name"_s)->text(), u"hulp pas na een brief"_s);
    click(u"block.save"_s);
    click(u"ledger.rename.0"_s);
    EXPECT_EQ(find<QLineEdit>(u"block.name"_s)->text(), u"hulp pas na een brief"_s) << "as it is called now";
}

TEST_F(LedgerViewTest, aRowThatAnUndoTookAwayOpensNothing) {
    const BlockId one = named(u"een verklaring is nodig"_s);
    named(u"hulp pas na een verklaring"_s);
    named(u"wachten op een plek"_s);
    for (const QString& opener : {u"ledger.rename.0"_s, u"ledger.merge.0"_s}) {
        SCOPED_TRACE(opener.toStdString());
        ASSERT_TRUE(ledger().merge(one, ledger().all()->at(1).id));
        open();
        click(u"ledger.part."_s + one.text());
        ASSERT_EQ(shown(0), u"een verklaring is nodig"_s);
        click(u"ledger.rename.2"_s);
        ASSERT_TRUE(navigator.takeBack(*page)) << "the first row goes, the form of the third stays";
        ASSERT_EQ(shown(0), u"een verklaring is nodig"_s);
        click(opener);
        EXPECT_EQ(shown(0), u"hulp pas na een verklaring"_s);
        EXPECT_EQ(page->findChild<QLineEdit*>(u"block.name"_s), nullptr);
        ASSERT_TRUE(ledger().part(one));
    }
}

TEST_F(LedgerViewTest, theCasesBehindItAreOneKeyAway) {
    const BlockId id = named(u"hulp pas na een verklaring"_s);
    const CaseId of = test::releasedCase(store, u"Thuis rustig"_s, true, id);
    open();
    click(u"ledger.case.C-2026-0001"_s);
    ASSERT_FALSE(navigator.went.isEmpty());
    EXPECT_EQ(navigator.went.last(), (Place{PageId::Cases, u"case"_s, of.text(), {}}));
}

TEST_F(LedgerViewTest, aPlaceLeadsToItsCard) {
    QList<BlockId> ids;
    for (const QString& what :
         {u"vervoer"_s, u"taal"_s, u"geld"_s, u"tijd"_s, u"ruimte"_s, u"begeleiding"_s, u"een loket"_s,
          u"een brief"_s, u"een plek"_s, u"overleg"_s, u"afstand"_s, u"onderdak"_s})
        ids << named(u"geen regel voor "_s + what);
    open();
    for (const BlockId& id : {ids.last(), ids.first()}) {
        page->open({PageId::Table, u"ledger"_s, id.text(), {}});
        auto* card = find(u"ledger.card."_s + id.text());
        ASSERT_NE(page->focusWidget(), nullptr);
        EXPECT_TRUE(card->isAncestorOf(page->focusWidget()));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !page->focusWidget()->visibleRegion().isEmpty(); }, 60'000));
    }
    page->open({PageId::Table, u"followUp"_s, {}, {}});
    find<QAction>(u"table.toLedger"_s)->trigger();
    EXPECT_EQ(find<TabStrip>(u"table.tabs"_s)->current(), 3);
}

TEST_F(LedgerViewTest, theTabsOfATableComeWithATable) {
    open();
    auto* tabs = find<TabStrip>(u"table.tabs"_s);
    EXPECT_TRUE(tabs->isVisible());
    EXPECT_EQ(tabs->current(), 3);
    EXPECT_FALSE(find(u"table.make"_s)->isVisible());
    tabs->setCurrent(2);
    EXPECT_EQ(tabs->current(), 2);
}

} // namespace
