#include "ui/common/CopiedWords.h"

#include "ui/common/CaseWords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMetaMethod>
#include <QMimeData>

namespace leertafel::ui {

namespace {

void copy(const QLineEdit* line) {
    if (line->hasSelectedText() && line->echoMode() == QLineEdit::Normal)
        QApplication::clipboard()->setMimeData(caseWords(line->selectedText()));
}

void cut(QLineEdit* line) {
    if (line->isReadOnly() || !line->hasSelectedText() || line->echoMode() != QLineEdit::Normal)
        return;
    copy(line);
    line->del();
}

/// Sees to every line and list of the program in one place: one that is added later cannot be forgotten.
class CopyKeeper final : public QObject {
public:
    explicit CopyKeeper(QObject* owner) : QObject(owner) { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress && event->type() != QEvent::ContextMenu)
            return QObject::eventFilter(watched, event);
        if (const auto* list = qobject_cast<QAbstractItemView*>(watched); list != nullptr)
            return copiesFrom(list, event) || QObject::eventFilter(watched, event);
        auto* line = qobject_cast<QLineEdit*>(watched);
        if (line == nullptr)
            return QObject::eventFilter(watched, event);
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool copies = key->matches(QKeySequence::Copy);
            if (copies)
                copy(line);
            else if (key->matches(QKeySequence::Cut))
                cut(line);
            else
                return QObject::eventFilter(watched, event);
            event->accept();
            return true;
        }
        if (event->type() == QEvent::ContextMenu && line->contextMenuPolicy() == Qt::DefaultContextMenu) {
            openMenu(line, static_cast<QContextMenuEvent*>(event)->globalPos());
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// Of itself a list puts the words of its current row on the clipboard.
    static bool copiesFrom(const QAbstractItemView* list, QEvent* event) {
        if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
            return false;
        if (const QString words = list->currentIndex().data().toString(); !words.isEmpty())
            QApplication::clipboard()->setMimeData(caseWords(words));
        event->accept();
        return true;
    }

    /// Takes the action away from that slot of the line; false when it was not the one that called it.
    static bool isTaken(const QAction* action, const QLineEdit* line, const char* slot) {
        const QMetaObject* meta = line->metaObject();
        return disconnect(action, QMetaMethod::fromSignal(&QAction::triggered), line,
                          meta->method(meta->indexOfSlot(slot)));
    }

    /// The menu that every line has, with our own way to copy and to cut.
    void openMenu(QLineEdit* line, const QPoint& at) {
        QMenu* menu = line->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto actions = menu->actions();
        for (QAction* action : actions) {
            if (isTaken(action, line, "copy()"))
                connect(action, &QAction::triggered, line, [line] { copy(line); });
            else if (isTaken(action, line, "cut()"))
                connect(action, &QAction::triggered, line, [line] { cut(line); });
        }
        menu->popup(at);
    }
};

} // namespace

void markCopies(QObject* owner) { new CopyKeeper(owner); }

} // namespace leertafel::ui
