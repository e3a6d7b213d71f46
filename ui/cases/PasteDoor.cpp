#include "ui/cases/PasteDoor.h"

#include "core/anonymity/Gate.h"
#include "core/language/TextFile.h"
#include "ui/cases/CasePlaceholders.h"
#include "ui/cases/DraftKeeper.h"
#include "ui/cases/FindingWatch.h"
#include "ui/cases/PastePanel.h"
#include "ui/cases/StoryEdit.h"
#include "ui/common/BackgroundJob.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace leertafel::ui {

using namespace Qt::StringLiterals;
using anonymity::Finding;

namespace {

Result<QString> readAll(const QStringList& paths) {
    QStringList texts;
    for (const auto& path : paths) {
        const auto text = language::readTextFile(path);
        if (!text)
            return text;
        if (!text->isEmpty())
            texts.append(*text);
    }
    return texts.join(u"\n\n"_s);
}

} // namespace

PasteDoor::PasteDoor(const anonymity::Scanner& scanner, DraftKeeper& keeper, FindingWatch& watch,
                     QWidget* owner)
    : QObject(owner), m_scanner(scanner), m_keeper(keeper), m_watch(watch), m_owner(owner) {}

PasteDoor::~PasteDoor() {
    if (m_panel) {
        m_panel->disconnect(this);
        delete m_panel; // it lies in the window, not in the owner
    }
}

void PasteDoor::addField(StoryEdit* edit) {
    edit->leavePasteToOwner();
    connect(edit, &StoryEdit::pasteAsked, this,
            [this, edit](const QString& text) { knock(edit, edit->textCursor(), text); });
    connect(edit, &StoryEdit::filesAsked, this,
            [this, edit](const QStringList& paths) { bring(edit, paths); });
}

void PasteDoor::bring(StoryEdit* edit, const QStringList& paths) {
    QStringList names;
    for (const auto& path : paths)
        names.append(QFileInfo(path).fileName());
    auto at = edit->textCursor();
    at.setKeepPositionOnInsert(true);
    inBackground(
        this, [paths] { return readAll(paths); },
        [this, edit, at, names, draft = m_draft](const Result<QString>& text) {
            if (draft != m_draft)
                return;
            if (!text)
                Q_EMIT refused(text.error());
            else if (text->isEmpty())
                Q_EMIT nothingInIt(names);
            else
                knock(edit, at, *text, names);
        });
}

void PasteDoor::knock(StoryEdit* edit, QTextCursor at, const QString& text, const QStringList& files) {
    const auto decisions = m_keeper.draft().decisions;
    const auto look = [scanner = &m_scanner, text, decisions] {
        return anonymity::Gate(*scanner).open(text, decisions);
    };
    if (text.size() < longText) {
        arrive(edit, at, text, files, look());
        return;
    }
    at.setKeepPositionOnInsert(true); // What is typed meanwhile comes behind it.
    auto* watcher = new QFutureWatcher<QList<Finding>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, edit, at, text, files, draft = m_draft, chosen = at.selectedText()]() mutable {
                watcher->deleteLater();
                if (at.selectedText() != chosen) // What was typed there meanwhile stays.
                    at.setPosition(at.position());
                if (draft == m_draft)
                    arrive(edit, at, text, files, watcher->result());
            });
    const auto future = QtConcurrent::run(look);
    m_running.addFuture(future);
    watcher->setFuture(future);
}

void PasteDoor::arrive(StoryEdit* edit, const QTextCursor& at, const QString& text, const QStringList& files,
                       const QList<Finding>& findings) {
    if (findings.isEmpty()) {
        put(edit, at, text, files);
        return;
    }
    leave();
    m_panel = new PastePanel(text, findings, m_owner->window());
    connect(m_panel, &PastePanel::taken, this, [this, edit, at, text, files, findings](bool withSuggestions) {
        put(edit, at, withSuggestions ? replaced(text, m_watch.replacements(text, findings)) : text, files);
    });
    connect(m_panel, &PastePanel::closed, edit, [edit] { edit->setFocus(Qt::PopupFocusReason); });
}

void PasteDoor::put(StoryEdit* edit, const QTextCursor& at, const QString& text, const QStringList& files) {
    if (files.isEmpty())
        edit->insertStory(at, text);
    else
        edit->insertParagraphs(at, text);
    m_watch.settle();
    if (!files.isEmpty())
        Q_EMIT brought(files);
}

bool PasteDoor::leave() {
    if (!m_panel)
        return false;
    m_panel->leave();
    m_panel.clear();
    return true;
}

void PasteDoor::reset() {
    ++m_draft;
    leave();
}

} // namespace leertafel::ui
