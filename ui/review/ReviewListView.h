#pragma once

#include "ui/common/Page.h"

#include "core/services/ReviewService.h"

class QHBoxLayout;

namespace leertafel::ui {

class Column;
class EmptyState;
class InlineMessage;
class RowList;
class TabStrip;

/// Which readings there are: asked of me, asked by me, finished; behind tabs, and beside each other where
/// the window is wide.
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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QWidget* whole = nullptr;
        RowList* list = nullptr;
        EmptyState* empty = nullptr;
        QList<services::ReviewRow> rows{};
    };
    void buildPart(int index, const QString& emptyWords, const QString& buttonWords);
    void fill(Part& part, int index, const Result<QList<services::ReviewRow>>& rows);
    void countTabs();
    void addRow(RowList* list, const services::ReviewRow& row);

    PageContext m_context;
    TabStrip* m_tabs;
    Column* m_column;
    QHBoxLayout* m_beside;
    Part m_parts[3];
    InlineMessage* m_problem;
    bool m_wide = false; ///< all three are in sight
    int m_waiting[3] = {0, 0, 0};
};

/// What a review waits for, in words for the one who looks.
QString waitsForWords(const services::ReviewRow& row);

} // namespace leertafel::ui
