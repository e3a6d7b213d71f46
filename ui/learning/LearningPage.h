#pragma once

#include "ui/common/Page.h"

class QPushButton;
class QStackedWidget;

namespace leertafel::ui {

class LessonsTab;
class LibraryTab;
class MethodsTab;
class PageHeader;
class PortfolioTab;
class ReflectionEditor;
class TabStrip;

/// *Leren*: rules of thumb, lessons, reflection methods and my own notes.
class LearningPage final : public Page {
    Q_OBJECT
public:
    explicit LearningPage(PageContext context, QWidget* parent = nullptr);

    /// Kinds: `reflection` (id), `method` (id; part a case id), `lesson`, `new` (id a case id: choose a
    /// method for a note on it), or empty.
    void open(const Place& place) override;
    void refresh() override;
    bool goBack() override;
    void focusSearch() override;
    bool flush() override;

private:
    enum Tab { Library, Lessons, Methods, Portfolio };
    void showTab(int tab);
    void showEditor(const ReflectionId& id);
    void showButtons();
    void focusTab(int tab);

    PageHeader* m_header;
    QPushButton* m_propose;
    QPushButton* m_begin;
    TabStrip* m_tabs;
    QStackedWidget* m_stack; ///< the tabs' pages
    QStackedWidget* m_outer; ///< the tabs, or the editor
    LibraryTab* m_library;
    LessonsTab* m_lessons;
    MethodsTab* m_methods;
    PortfolioTab* m_portfolio;
    ReflectionEditor* m_editor;
    bool m_fromElsewhere = false; ///< the editor was opened from another page
};

} // namespace leertafel::ui
