#pragma once

#include "ui/common/Page.h"

class QVBoxLayout;

namespace leertafel::ui {

/// With whom I looked, and pairs of which the four eyes may be two. No totals of persons, no order by number.
class PairingsSection final : public QWidget {
    Q_OBJECT
public:
    explicit PairingsSection(PageContext context, QWidget* parent = nullptr);
    void refresh();

private:
    PageContext m_context;
    QVBoxLayout* m_rows;
};

} // namespace leertafel::ui
