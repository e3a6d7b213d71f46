// What is copied or cut out of a line of text or copied from a list carries the mark that keeps it out of a
// clipboard's history.
#include "ui/common/CopiedWords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace leertafel::ui {
namespace {

class CopiedWords : public ::testing::Test {
protected:
    void SetUp() override {
        QApplication::clipboard()->clear();
        markCopies(&owner);
        line.setText(u"reden: mevrouw Voorbeeldsma belde"_s);
        line.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&line));
        line.setFocus();
        line.setSelection(7, 20);
    }
    void TearDown() override { QApplication::clipboard()->clear(); }

    /// Presses the entry of the line's own menu that does what `slot` does, found by its key.
    void choose(QKeySequence::StandardKey key) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(4, 4), line.mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(&line, &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        const QString shown = QKeySequence(key).toString(QKeySequence::NativeText);
        const auto actions = menu->actions();
        for (QAction* action : actions)
            if (action->text().endsWith(shown) || action->shortcut() == QKeySequence(key))
                action->trigger();
        menu->close();
    }

    static void expectMarked(const QString& words) {
        const auto* copied = QApplication::clipboard()->mimeData();
        ASSERT_NE(copied, nullptr);
        EXPECT_EQ(copied->text(), words);
        EXPECT_EQ(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        EXPECT_EQ(copied->formats().size(), 2) << copied->formats().join(u' ').toStdString();
    }

    QLineEdit line;
    QObject owner;
};

} // namespace

TEST_F(CopiedWords, CopiedByKeyIsMarked) {
    QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);
    expectMarked(u"mevrouw Voorbeeldsma"_s);
    EXPECT_EQ(line.text(), u"reden: mevrouw Voorbeeldsma belde"_s);
}

TEST_F(CopiedWords, CutByKeyIsMarkedAndCanBeUndone) {
    QTest::keyClick(&line, Qt::Key_X, Qt::ControlModifier);
    expectMarked(u"mevrouw Voorbeeldsma"_s);
    EXPECT_EQ(line.text(), u"reden:  belde"_s);
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(line.text(), u"reden: mevrouw Voorbeeldsma belde"_s);
}

TEST_F(CopiedWords, CopiedFromTheMenuIsMarked) {
    choose(QKeySequence::Copy);
    expectMarked(u"mevrouw Voorbeeldsma"_s);
}

TEST_F(CopiedWords, CutFromTheMenuIsMarked) {
    choose(QKeySequence::Cut);
    expectMarked(u"mevrouw Voorbeeldsma"_s);
    EXPECT_EQ(line.text(), u"reden:  belde"_s);
}

TEST_F(CopiedWords, WhatCannotBeChangedIsCopiedButNotCut) {
    line.setReadOnly(true);
    QTest::keyClick(&line, Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(line.text(), u"reden: mevrouw Voorbeeldsma belde"_s);
    EXPECT_EQ(QApplication::clipboard()->text(), QString());
    QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);
    expectMarked(u"mevrouw Voorbeeldsma"_s);
}

TEST_F(CopiedWords, AHiddenLineGivesNothingAway) {
    line.setEchoMode(QLineEdit::Password);
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&line, Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QString());
    EXPECT_EQ(line.text(), u"reden: mevrouw Voorbeeldsma belde"_s);
}

TEST_F(CopiedWords, CopiedFromAListIsMarked) {
    QListWidget list;
    list.addItems({u"thuis bij mevrouw Voorbeeldsma"_s, u"op school"_s});
    list.setCurrentRow(0);
    list.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&list));
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    expectMarked(u"thuis bij mevrouw Voorbeeldsma"_s);
}

TEST_F(CopiedWords, NothingChosenLeavesTheClipboardAlone) {
    QApplication::clipboard()->setText(u"van elders"_s);
    line.deselect();
    QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"van elders"_s);
}

} // namespace leertafel::ui
