#pragma once

#include "ui/common/Page.h"

class QStackedWidget;

namespace leertafel::ui {

class ReviewListView;
class ReadingView;

/// Vier ogen: the readings asked of me and by me, and one reading at a time.
class ReviewPage final : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(PageContext context, QWidget* parent = nullptr);

    /// `review` with an id opens it; else the list (part: `requests`, `closed`).
    void open(const Place& place) override;
    void refresh() override;
    bool goBack() override;
    bool leadOn() override;
    bool flush() override;

private:
    QStackedWidget* m_stack;
    ReviewListView* m_list;
    ReadingView* m_review;
};

} // namespace leertafel::ui
