#include "ui/trends/FiguresPanel.h"

#include "ui/common/ErrorSentence.h"
#include "ui/common/Labels.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Theme.h"
#include "ui/trends/ImportCard.h"
#include "ui/trends/TypeCountCard.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

FiguresPanel::FiguresPanel(services::Workspace& workspace, QWidget* parent)
    : Column(parent)
    , m_workspace(workspace)
    , m_import(new ImportCard(workspace))
    , m_batches(new RowList(tr("Fetched before")))
    , m_message(new InlineMessage(InlineMessage::Kind::Info)) {
    setObjectName(u"trends.figures"_s);
    for (QWidget* card : {static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_batches)})
        card->setMaximumWidth(Theme::px(size::readingWidth + 160));
    auto* type = new TypeCountCard(workspace);
    type->setMaximumWidth(Theme::px(size::readingWidth + 160));
    const QString why = readOnlyWords(workspace);
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
    connect(type, &TypeCountCard::typed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_batches, &RowList::activated, this, [this](int index) {
        if (m_workspace.isReadOnly())
            return; // the whole row can be clicked
        const auto undone = m_workspace.trends().undoImport(m_shown.value(index));
        m_message->setKind(undone ? InlineMessage::Kind::Info : InlineMessage::Kind::Attention);
        m_message->setText(undone ? tr("Undone: these figures are gone again.")
                                  : errorSentence(undone.error()));
        m_message->show();
        refresh();
        Q_EMIT changed();
    });
}

void FiguresPanel::begin() {
    m_message->hide();
    refresh();
    m_import->begin();
}

void FiguresPanel::refresh() {
    m_batches->clear();
    m_shown.clear();
    const auto batches = m_workspace.trends().batches();
    const QDateTime now = m_workspace.clock().now();
    if (batches) {
        for (const ImportBatch& batch : *batches) {
            if (batch.kind != u"counts" && batch.kind != u"population" && batch.kind != u"typed")
                continue;
            const QString what = batch.kind == u"population" ? tr("Youths per wijk") : tr("Requests");
            const QString lines = tr("%Ln line(s)", nullptr, batch.records);
            QStringList first{what};
            if (!batch.source.isEmpty())
                first.append(batch.source);
            QStringList second{lines};
            if (!batch.fileName.isEmpty())
                second.append(batch.fileName);
            m_batches->addRow(u"office-chart-line"_s, first.join(u": "_s), second.join(u" · "_s),
                              timeWord(batch.at, now), tr("Undo"));
            m_shown.append(batch.id);
        }
    }
    for (auto* undo : m_batches->findChildren<QPushButton*>())
        holdBack(undo, readOnlyWords(m_workspace));
    m_batches->setVisible(!m_shown.isEmpty());
}

} // namespace leertafel::ui
