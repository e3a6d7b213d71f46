#pragma once

#include "ui/common/Page.h"

#include "core/services/ReviewService.h"

namespace leertafel::ui {

class EmptyState;
class InlineMessage;
class RowList;
class TabStrip;

/// Which readings there are: asked of me, asked by me, finished.
class ReviewListView final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewListView(PageContext context, QWidget* parent = nullptr);
    void refresh();
    void showTab(int index);
    int tab() const;
    void focusFirst(); ///< on the first row, if there is one
    /// The first tab on which something waits for me, else the one in front.
    int tabThatWaits();

Q_SIGNALS:
    void opened(const leertafel::ReviewId& id);

private:
    void fill(const Result<QList<services::ReviewRow>>& rows);
    void countTabs();
    void addRow(const services::ReviewRow& row);

    PageContext m_context;
    QList<services::ReviewRow> m_rows;
    TabStrip* m_tabs;
    RowList* m_list;
    EmptyState* m_empty[3];
    InlineMessage* m_problem;
    int m_waiting[2] = {0, 0};
};

/// What a review waits for, in words for the one who looks.
QString waitsForWords(const services::ReviewRow& row);

} // namespace leertafel::ui
