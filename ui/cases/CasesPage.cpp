#include "ui/cases/CasesPage.h"

#include "core/services/CaseService.h"
#include "ui/cases/CaseListView.h"
#include "ui/cases/CaseView.h"
#include "ui/common/ErrorSentence.h"
#include "ui/common/ReadOnly.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

CasesPage::CasesPage(PageContext context, QWidget* parent) : Page(context, parent) {
    setObjectName(u"cases"_s);
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    body->addWidget(m_stack);
    m_list = new CaseListView(context, m_stack);
    m_case = new CaseView(context, m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_case);
    connect(m_list, &CaseListView::opened, this, [this](const CaseId& id) {
        navigator().go({PageId::Cases, u"case"_s, id.text()});
    });
    connect(m_list, &CaseListView::newAsked, this, [this] { navigator().go({PageId::Cases, u"new"_s}); });
    connect(m_case, &CaseView::listAsked, this, [this] { navigator().go({PageId::Cases}); });
    connect(m_case, &CaseView::deleted, this, [this](const CaseId& id) {
        navigator().go({PageId::Cases});
        navigator().tellDone(tr("The draft has been deleted."),
                             [&cases = workspace().cases(), id] { return cases.undoDelete(id); });
    });
    connect(m_case, &CaseView::writingChanged, this, &CasesPage::showActions);
    connect(m_stack, &QStackedWidget::currentChanged, this, &CasesPage::showActions);
    m_new = new QAction(tr("Write a case"), this);
    m_new->setEnabled(!workspace().isReadOnly());
    m_new->setToolTip(readOnlyWords(workspace()));
    connect(m_new, &QAction::triggered, this, [this] { navigator().go({PageId::Cases, u"new"_s}); });
    connect(&workspace(), &services::Workspace::changed, this, [this](services::Topic topic) {
        // A page out of sight is read again when it is opened.
        if (isVisible() && (topic == services::Topic::Cases || topic == services::Topic::Reviews ||
                            topic == services::Topic::Reflections))
            refresh();
    });
}

CasesPage::~CasesPage() {
    // The last write tells of a change, which this page can no longer show.
    disconnect(&workspace(), nullptr, this, nullptr);
    CasesPage::flush();
}

void CasesPage::open(const Place& place) {
    if (place.kind == u"new"_s) {
        begin();
    } else if (place.kind == u"case"_s && !place.id.isEmpty()) {
        // In sight first: only what is in sight can take the keys typed next.
        m_stack->setCurrentWidget(m_case);
        m_case->open(CaseId(place.id), place.part);
    } else {
        showList();
    }
}

void CasesPage::begin() {
    if (!flush())
        return;
    const auto made = workspace().cases().create();
    if (!made) {
        navigator().tell(errorSentence(made.error()));
        showList();
        return;
    }
    // The place becomes the case itself: coming back to `new` would make another one.
    navigator().go({PageId::Cases, u"case"_s, made->text(), u"title"_s});
}

void CasesPage::showList() {
    if (!flush())
        return;
    m_list->refresh();
    m_stack->setCurrentWidget(m_list);
    m_list->focusList();
}

void CasesPage::refresh() {
    if (m_stack->currentWidget() == m_case)
        m_case->refresh();
    else
        m_list->refresh();
}

bool CasesPage::goBack() {
    if (m_stack->currentWidget() == m_case) {
        if (!m_case->goBack())
            navigator().go({PageId::Cases});
        return true;
    }
    return m_list->stepBack();
}

void CasesPage::focusSearch() {
    if (m_stack->currentWidget() == m_case)
        navigator().go({PageId::Cases});
    m_list->focusSearch();
}

QList<QAction*> CasesPage::menuActions() {
    showActions();
    return QList<QAction*>{m_new} + m_case->writingActions();
}

/// Their keys work without the menu ever being opened, so they are kept right all the time.
void CasesPage::showActions() {
    const bool writing = m_stack->currentWidget() == m_case && m_case->isWriting();
    for (auto* act : m_case->writingActions())
        act->setEnabled(writing && !(act->property("changes").toBool() && workspace().isReadOnly()));
}

bool CasesPage::flush() { return m_case->flush(); }

} // namespace leertafel::ui
