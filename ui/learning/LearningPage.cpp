#include "ui/learning/LearningPage.h"

#include "core/services/ReflectionService.h"
#include "ui/common/ReadOnly.h"
#include "ui/common/Widgets.h"
#include "ui/learning/LessonsTab.h"
#include "ui/learning/LibraryTab.h"
#include "ui/learning/MethodsTab.h"
#include "ui/learning/PortfolioTab.h"
#include "ui/reflection/ReflectionEditor.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

LearningPage::LearningPage(PageContext context, QWidget* parent)
    : Page(context, parent)
    , m_header(new PageHeader)
    , m_tabs(new TabStrip)
    , m_stack(new QStackedWidget)
    , m_outer(new QStackedWidget)
    , m_library(new LibraryTab(context))
    , m_lessons(new LessonsTab(context))
    , m_methods(new MethodsTab(context))
    , m_portfolio(new PortfolioTab(context))
    , m_editor(new ReflectionEditor(context)) {
    setObjectName(u"learning"_s);
    m_header->setCrumb(tr("Learning"));
    m_propose = makeButton(tr("Propose a rule of thumb"), ButtonKind::Primary, u"list-add"_s);
    m_propose->setObjectName(u"learning.propose"_s);
    m_begin = makeButton(tr("Start a reflection"), ButtonKind::Primary, u"document-edit"_s);
    m_begin->setObjectName(u"methods.begin"_s);
    for (QPushButton* act : {m_propose, m_begin}) {
        holdBack(act, readOnlyWords(workspace()));
        m_header->addButton(act);
    }
    connect(m_begin, &QPushButton::clicked, this, [this] {
        if (m_stack->currentIndex() == Methods)
            return m_methods->beginChosen();
        showTab(Methods); // first by which method
        focusTab(Methods);
    });
    connect(m_library, &LibraryTab::formToggled, this, &LearningPage::showButtons);
    connect(m_library, &LibraryTab::lessonsWanted, this, [this] {
        showTab(Lessons);
        focusTab(Lessons);
    });
    connect(m_library, &LibraryTab::reflectionChosen, this, &LearningPage::showEditor);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        showTab(Library);
        m_library->propose();
    });

    m_tabs->setObjectName(u"learning.tabs"_s);
    m_tabs->addTab(tr("Library"));
    m_tabs->addTab(tr("Lessons"));
    m_tabs->addTab(tr("Methods"));
    m_tabs->addTab(tr("My portfolio"));
    for (QWidget* tab : {static_cast<QWidget*>(m_library), static_cast<QWidget*>(m_lessons),
                         static_cast<QWidget*>(m_methods), static_cast<QWidget*>(m_portfolio)})
        m_stack->addWidget(tab);
    connect(m_tabs, &TabStrip::currentChanged, this, &LearningPage::showTab);
    connect(m_methods, &MethodsTab::begun, this, &LearningPage::showEditor);
    connect(m_portfolio, &PortfolioTab::chosen, this, &LearningPage::showEditor);
    connect(m_portfolio, &PortfolioTab::methodWanted, this, [this] {
        showTab(Methods);
        focusTab(Methods);
    });
    connect(m_editor, &ReflectionEditor::finished, this, [this] {
        m_outer->setCurrentIndex(0);
        showTab(Portfolio);
        focusTab(Portfolio);
    });
    connect(m_editor, &ReflectionEditor::removed, this, [this](const ReflectionId& id) {
        m_outer->setCurrentIndex(0);
        showTab(Portfolio);
        focusTab(Portfolio);
        navigator().tellDone(tr("The reflection is gone."),
                             [&notes = workspace().reflections(), id] { return notes.undoRemove(id); });
    });

    auto* tabbed = new QWidget;
    auto* inner = new QVBoxLayout(tabbed);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_header);
    inner->addWidget(m_tabs);
    inner->addWidget(m_stack, 1);
    m_outer->addWidget(tabbed);
    m_outer->addWidget(m_editor);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_outer);
}

void LearningPage::open(const Place& place) {
    if (!m_editor->flush())
        return;
    if (place.kind == u"reflection"_s) {
        showEditor(ReflectionId(place.id));
        m_fromElsewhere = true;
        return;
    }
    m_outer->setCurrentIndex(0);
    if (place.kind == u"method"_s) {
        m_methods->choose(MethodId(place.id), CaseId(place.part));
        showTab(Methods);
    } else if (place.kind == u"new"_s) {
        navigator().go({PageId::Learning, u"method"_s, {}, place.id});
    } else {
        const int tab = place.kind == u"lesson"_s ? int(Lessons) : m_tabs->current();
        showTab(tab);
        focusTab(tab);
    }
}

void LearningPage::refresh() {
    if (m_outer->currentWidget() == m_editor)
        m_editor->refresh();
    switch (m_stack->currentIndex()) {
    case Library:
        m_library->refresh();
        break;
    case Lessons:
        m_lessons->refresh();
        break;
    case Portfolio:
        m_portfolio->refresh();
        break;
    default:
        break; // the methods are vocabulary: they do not change while the program runs
    }
    showButtons();
}

bool LearningPage::goBack() {
    if (m_outer->currentIndex() == 0)
        return m_stack->currentIndex() == Library && m_library->cancelProposal();
    if (!m_editor->flush())
        return true;
    // Whoever came from a case goes back to that case.
    if (m_fromElsewhere)
        return false;
    m_outer->setCurrentIndex(0);
    showTab(Portfolio);
    focusTab(Portfolio);
    return true;
}

void LearningPage::focusTab(int tab) {
    switch (tab) {
    case Library:
        return m_library->focusSearch();
    case Lessons:
        return m_lessons->focusSearch();
    case Methods:
        return m_methods->focusList();
    default:
        return m_portfolio->focusList();
    }
}

void LearningPage::focusSearch() {
    if (m_stack->currentIndex() == Lessons)
        m_lessons->focusSearch();
    else {
        showTab(Library);
        m_library->focusSearch();
    }
}

bool LearningPage::flush() {
    const bool library = m_library->flush();
    return m_editor->flush() && library;
}

void LearningPage::showTab(int tab) {
    static_assert(Portfolio == 3);
    if (m_tabs->current() != tab) {
        m_tabs->setCurrent(tab); // which leads here again
        return;
    }
    m_stack->setCurrentIndex(tab);
    const QStringList titles{tr("Library"), tr("Lessons"), tr("Methods"), tr("My portfolio")};
    m_header->setTitle(titles.value(tab));
    refresh();
}

void LearningPage::showButtons() {
    const int tab = m_stack->currentIndex();
    m_propose->setVisible(tab == Library && !m_library->isProposing() && !m_library->isEmpty());
    m_begin->setVisible(tab == Methods || tab == Portfolio);
}

void LearningPage::showEditor(const ReflectionId& id) {
    m_fromElsewhere = false;
    m_outer->setCurrentWidget(m_editor);
    m_editor->show(id);
}

} // namespace leertafel::ui
