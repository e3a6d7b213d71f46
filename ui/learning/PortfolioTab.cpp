#include "ui/learning/PortfolioTab.h"

#include "core/services/CaseService.h"
#include "core/services/ReflectionService.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/KeptFocus.h"
#include "ui/common/Labels.h"
#include "ui/common/Widgets.h"
#include "ui/learning/ReflectionWords.h"

using namespace Qt::StringLiterals;

namespace leertafel::ui {

PortfolioTab::PortfolioTab(PageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new Column), m_list(new QWidget) {
    new QVBoxLayout(m_list);
    m_list->layout()->setContentsMargins(0, 0, 0, 0);
    m_column->body()->addWidget(m_list);
    m_column->body()->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_column);
}

void PortfolioTab::focusList() {
    if (auto* first = m_list->findChild<QPushButton*>())
        giveFocus(first);
}

void PortfolioTab::refresh() {
    auto* layout = static_cast<QVBoxLayout*>(m_list->layout());
    const KeptFocus kept(m_list);
    clearLayout(layout);
    auto notes = m_context.workspace.reflections().mine();
    if (!notes) {
        layout->addWidget(new TextLabel(errorSentence(notes.error())));
        return;
    }
    if (notes->isEmpty()) {
        auto* empty =
            new EmptyState(tr("You have no reflections yet. Choose a method; the rest may come later."),
                           tr("Choose a method"));
        connect(empty, &EmptyState::activated, this, &PortfolioTab::methodWanted);
        layout->addWidget(empty);
        return;
    }
    auto* list = new RowList(tr("My reflections"));
    list->setObjectName(u"portfolio.list"_s);
    list->setHeading(tr("My reflections"), tr("only you see them, until you share one"));
    const QDateTime now = m_context.workspace.clock().now();
    const Vocabulary& vocabulary = m_context.workspace.vocabulary();
    for (const Reflection& note : std::as_const(*notes)) {
        const Method* method = vocabulary.findMethod(note.method);
        const int steps = method ? static_cast<int>(method->steps.size()) : 0;
        const QString first = reflectionTitle(vocabulary, note);
        QStringList second;
        if (first != word(vocabulary, note.method.id()))
            second << word(vocabulary, note.method.id());
        second << tr("%1 of %2 steps").arg(note.answers.size()).arg(steps);
        if (!note.caseId.isEmpty()) {
            if (auto detail = m_context.workspace.cases().detail(note.caseId))
                second << tr("with %1").arg(caseName(*detail));
        }
        second << (note.shared ? tr("shared") : tr("private"));
        list->addRow(u"view-pim-notes"_s, first, second.join(u" · "_s), timeWord(note.changed, now),
                     m_context.workspace.isReadOnly() ? tr("Read") : tr("Continue"));
    }
    connect(list, &RowList::activated, this,
            [this, notes = *notes](int index) { Q_EMIT chosen(notes.at(index).id); });
    layout->addWidget(list);
    kept.giveBack();
}

} // namespace leertafel::ui
