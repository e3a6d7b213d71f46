// What the window does for whichever page is in front: its next step, telling, taking back.
#include "ui/common/SlowWork.h"
#include "ui/common/Widgets.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/PageArea.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TakeBack.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTextEdit>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

/// The one primary button of a page is its next step; where it cannot be taken yet, it says why.
namespace {

/// What is being typed is sent first: the button next to the field that says it sends. Nothing is typed in a
/// text that is only read, and of several such buttons none is next to it.
QPushButton* sendsHere(QWidget* focused, const QWidget* page) {
    const auto* text = qobject_cast<const QTextEdit*>(focused);
    if (text && text->isReadOnly())
        return nullptr;
    for (QWidget* around = focused; around && around != page; around = around->parentWidget()) {
        QList<QPushButton*> found;
        const auto buttons = around->findChildren<QPushButton*>();
        for (QPushButton* button : buttons)
            if (button->property("sends").toBool() && button->isVisible() && button->isEnabled())
                found.append(button);
        if (!found.isEmpty())
            return found.size() == 1 ? found.first() : nullptr;
    }
    return nullptr;
}

} // namespace

void MainWindow::takeNextStep() {
    Page* page = current();
    if (isLocked() || m_held || !page)
        return;
    if (QPushButton* sends = sendsHere(focusWidget(), page)) {
        sends->click();
        return;
    }
    // Also of what lies over the page.
    const auto all = findChildren<QPushButton*>();
    const QPushButton* refused = nullptr;
    for (QPushButton* button : all) {
        if (button->property("kind") != u"primary"_s || !button->isVisible())
            continue;
        if (button->isEnabled()) {
            button->click();
            return;
        }
        refused = button;
    }
    if (refused && !refused->toolTip().isEmpty()) {
        tell(refused->toolTip());
        return;
    }
    if (page->leadOn())
        return;
    // Where nothing is yet, the step is to begin.
    const auto buttons = page->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->objectName() == u"empty.button" && button->isVisible() && button->isEnabled())
            return button->click();
    tell(tr("There is no next step on this page now."));
}

void MainWindow::setWhole(bool whole) {
    if (m_whole == whole)
        return;
    m_whole = whole;
    m_menuRow->setVisible(!whole && !isLocked());
    m_rail->setVisible(!whole);
    m_pageArea->setWhole(whole);
    m_status->setHeld(whole);
    if (whole)
        m_stateBefore = windowState();
    setWindowState(whole ? windowState() | Qt::WindowFullScreen : m_stateBefore);
}

void MainWindow::tell(const QString& sentence) { m_status->tell(sentence); }

void MainWindow::tellDone(const QString& sentence, Undo undo) {
    m_takeBack->add(sentence, std::move(undo));
    m_status->tell(sentence, true);
}

void MainWindow::tellDone(const QString& sentence, SlowUndo undo) {
    m_takeBack->add(sentence, std::move(undo));
    m_status->tell(sentence, true);
}

void MainWindow::takeBack() {
    if (isLocked() || m_held || !flushCurrent())
        return;
    if (m_takingBack)
        tell(tr("One moment: the last one is still being undone."));
    else if (const auto slow = m_takeBack->takeSlow())
        takeBackSlowly(*slow);
    else {
        const QString words = m_takeBack->takeLast();
        if (Page* page = current())
            page->refresh();
        showTakenBack(words);
    }
}

void MainWindow::takeBackSlowly(const SlowUndo& undo) {
    m_takingBack = true;
    tell(tr("One moment: it is being undone."));
    doSlowly(undo, [this](const Result<void>& undone) {
        m_takingBack = false;
        showTakenBack(TakeBack::words(undone));
    });
}

void MainWindow::doSlowly(SlowAct act, SlowDone done) {
    if (!m_slowWork)
        m_slowWork = std::make_unique<QObject>();
    inBackground(m_slowWork.get(), *m_workspace, std::move(act),
                 [this, done = std::move(done)](const Result<void>& result) {
                     if (Page* page = current())
                         page->refresh();
                     done(result);
                 });
}

void MainWindow::showTakenBack(const QString& words) {
    tell(words);
    Page* page = current();
    // The button that asked for it is gone, and what was typed next would land in the search field.
    if (page && (!focusWidget() || !page->isAncestorOf(focusWidget())))
        focusPage();
}

} // namespace leertafel::ui
