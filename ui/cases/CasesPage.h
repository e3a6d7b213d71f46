#pragma once

#include "ui/common/Page.h"

class QStackedWidget;

namespace leertafel::ui {

class CaseListView;
class CaseView;

/// Casussen: the list, and one case at a time.
class CasesPage final : public Page {
    Q_OBJECT
public:
    explicit CasesPage(PageContext context, QWidget* parent = nullptr);
    ~CasesPage() override;

    /// `case` with an id opens that case (part: a tab `write`, `versions`, `fourEyes`, `reflections`,
    /// `similar`, `spot` for the first one by which somebody could be recognised, or what to write next: a
    /// canvas field, `floor`, an attribute); `new` begins one; anything else shows the list.
    void open(const Place& place) override;
    void refresh() override;
    bool goBack() override;
    void focusSearch() override;
    QList<QAction*> menuActions() override;
    bool flush() override;

private:
    void showList();
    void showActions();
    void begin();

    QStackedWidget* m_stack;
    CaseListView* m_list;
    CaseView* m_case;
    QAction* m_new;
};

} // namespace leertafel::ui
