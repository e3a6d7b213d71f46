#include "ui/trends/FiguresPanel.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/trends/BatchList.h"
#include "ui/trends/ImportCard.h"
#include "ui/trends/TypeCountCard.h"

#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

FiguresPanel::FiguresPanel(PageContext context, QWidget* parent)
    : Column(parent)
    , m_workspace(context.workspace)
    , m_navigator(context.navigator)
    , m_import(new ImportCard(m_workspace))
    , m_batches(new BatchList)
    , m_message(new InlineMessage(InlineMessage::Kind::Attention)) {
    setObjectName(u"trends.figures"_s);
    for (QWidget* card : {static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_batches)})
        card->setMaximumWidth(Theme::px(size::formWidth));
    auto* type = new TypeCountCard(m_workspace);
    type->setMaximumWidth(Theme::px(size::formWidth));
    const QString why = readOnlyWords(m_workspace);
    for (QWidget* card : {static_cast<QWidget*>(m_import), static_cast<QWidget*>(type)})
        holdBack(card, why);
    m_message->hide();
    body()->addWidget(m_import);
    body()->addWidget(type);
    body()->addWidget(m_message);
    body()->addWidget(m_batches);
    body()->addStretch(1);
    connect(m_import, &ImportCard::imported, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(type, &TypeCountCard::typed, this, [this](const BatchId& batch, const QString& told) {
        refresh();
        Q_EMIT changed();
        m_navigator.tellDone(told,
                             [&trends = m_workspace.trends(), batch] { return trends.undoImport(batch); });
    });
    connect(m_batches, &BatchList::undoWanted, this, &FiguresPanel::undo);
    connect(m_import, &ImportCard::undoWanted, this, &FiguresPanel::undo);
}

void FiguresPanel::undo(const BatchId& id) {
    m_batches->closeQuestion();
    setUndoEnabled(false);
    m_rest = window()->focusWidget();
    m_navigator.tell(tr("One moment: these figures are being removed."));
    m_navigator.doSlowly(
        {[id](services::Workspace& sibling) { return sibling.trends().undoImport(id); },
         services::Topic::Counts},
        [panel = QPointer<FiguresPanel>(this), &navigator = m_navigator, id](const Result<void>& undone) {
            if (panel)
                panel->showUndone(id, undone);
            if (undone)
                navigator.tellDone(
                    tr("These figures are gone."),
                    SlowUndo{[id](services::Workspace& sibling) { return sibling.trends().redoImport(id); },
                             services::Topic::Counts});
            else if (!panel)
                navigator.tell(errorSentence(undone.error()));
        });
}

/// An import goes on meanwhile and can be stopped.
void FiguresPanel::setUndoEnabled(bool enabled) {
    m_batches->setEnabled(enabled);
    m_import->setUndoEnabled(enabled);
}

void FiguresPanel::showUndone(const BatchId& id, const Result<void>& undone) {
    setUndoEnabled(true);
    m_message->setVisible(!undone);
    if (undone) {
        m_import->forget(id);
    } else {
        m_message->setText(errorSentence(undone.error()));
        reveal(m_message);
    }
    const QWidget* at = window()->focusWidget();
    if (at != nullptr && at != m_rest && at->isVisible())
        return; // the keys went on to something else meanwhile
    QPushButton* next = m_batches->findChild<QPushButton*>(u"batch.0"_s);
    if (next != nullptr && m_batches->isVisible())
        giveFocus(next);
    else if (isVisible())
        m_import->begin();
}

bool FiguresPanel::closeQuestion() { return m_batches->closeQuestion(); }

void FiguresPanel::begin() {
    m_message->hide();
    refresh();
    m_import->begin();
}

void FiguresPanel::refresh() {
    const KeptFocus kept(m_batches);
    m_batches->clear();
    const QDateTime now = m_workspace.clock().now();
    if (const auto batches = m_workspace.trends().batches())
        for (const ImportBatch& batch : *batches)
            if (batch.kind == u"counts" || batch.kind == u"population" || batch.kind == u"typed")
                m_batches->addBatch(batch, now, readOnlyWords(m_workspace));
    m_batches->setVisible(!m_batches->isEmpty());
    kept.giveBack();
}

} // namespace leertafel::ui
