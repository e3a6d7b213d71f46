// What the window does for whichever page is in front: its next step, telling, taking back.
#include "ui/common/Widgets.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TakeBack.h"

#include <QStackedWidget>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

/// The one primary button of a page is its next step; where it cannot be taken yet, it says why.
void MainWindow::takeNextStep() {
    Page* page = current();
    if (isLocked() || m_held || !page)
        return;
    // What is being typed is sent first: a button next to the field that says it sends.
    for (QWidget* around = focusWidget(); around && around != page; around = around->parentWidget())
        for (QPushButton* button : around->findChildren<QPushButton*>())
            if (button->property("sends").toBool() && button->isVisible() && button->isEnabled()) {
                button->click();
                return;
            }
    const auto buttons = page->findChildren<QPushButton*>();
    const QPushButton* refused = nullptr;
    for (QPushButton* button : buttons) {
        if (button->property("kind") != u"primary"_s || !button->isVisible())
            continue;
        if (button->isEnabled()) {
            button->click();
            return;
        }
        refused = button;
    }
    if (refused && !refused->toolTip().isEmpty())
        tell(refused->toolTip());
    else
        tell(tr("There is no next step on this page now."));
}

void MainWindow::tell(const QString& sentence) { m_status->tell(sentence); }

void MainWindow::tellDone(const QString& sentence, Undo undo) {
    m_takeBack->add(sentence, std::move(undo));
    m_status->tell(sentence, true);
}

void MainWindow::takeBack() {
    if (isLocked() || m_held || !flushCurrent())
        return;
    tell(m_takeBack->takeLast());
    Page* page = current();
    if (!page)
        return;
    page->refresh();
    // The button that asked for it is gone, and what was typed next would land in the search field.
    if (!focusWidget() || !page->isAncestorOf(focusWidget()))
        focusPage();
}

} // namespace leertafel::ui
