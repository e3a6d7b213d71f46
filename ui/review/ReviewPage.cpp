#include "ui/review/ReviewPage.h"

#include "ui/review/ReadingView.h"
#include "ui/review/ReviewListView.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(PageContext context, QWidget* parent) : Page(context, parent) {
    setObjectName(u"reviews"_s);
    auto* body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    body->addWidget(m_stack);
    m_list = new ReviewListView(context, m_stack);
    m_review = new ReadingView(context, m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_review);
    connect(m_list, &ReviewListView::opened, this, [this](const ReviewId& id) {
        navigator().go({PageId::Review, u"review"_s, id.text()});
    });
    connect(m_review, &ReadingView::listAsked, this, [this] { navigator().go({PageId::Review}); });
    connect(&workspace(), &services::Workspace::changed, this, [this](services::Topic topic) {
        // A page out of sight is read again when it is opened.
        if (isVisible() && (topic == services::Topic::Reviews || topic == services::Topic::Cases))
            refresh();
    });
}

void ReviewPage::open(const Place& place) {
    m_review->flush();
    if (place.kind == u"review"_s && !place.id.isEmpty()) {
        // In sight first: only what is in sight can take the keys typed next.
        m_stack->setCurrentWidget(m_review);
        m_review->open(ReviewId(place.id));
        return;
    }
    // Back from a conversation one finds the list as it was left.
    const int tab = m_stack->currentWidget() == m_review ? m_list->tab() : m_list->tabThatWaits();
    m_list->showTab(place.part == u"requests"_s ? 1 : place.part == u"closed"_s ? 2 : tab);
    m_stack->setCurrentWidget(m_list);
    m_list->focusFirst();
}

void ReviewPage::refresh() {
    if (m_stack->currentWidget() == m_review)
        m_review->refresh();
    else
        m_list->refresh();
}

bool ReviewPage::flush() { return m_review->flush(); }

bool ReviewPage::leadOn() { return m_stack->currentWidget() == m_review && m_review->leadOn(); }

bool ReviewPage::goBack() {
    if (m_stack->currentWidget() != m_review)
        return false;
    if (!m_review->goBack())
        navigator().go({PageId::Review});
    return true;
}

} // namespace leertafel::ui
