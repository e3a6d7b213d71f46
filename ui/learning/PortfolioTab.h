#pragma once

#include "core/domain/Reflection.h"
#include "ui/common/Page.h"

#include <QWidget>

namespace leertafel::ui {

class Column;
class InlineMessage;

/// My own reflection notes, newest first; nobody else's and no totals.
class PortfolioTab final : public QWidget {
    Q_OBJECT
public:
    explicit PortfolioTab(PageContext context, QWidget* parent = nullptr);
    void refresh();
    /// Puts the focus on the first note, or on what the empty list offers.
    void focusList();

Q_SIGNALS:
    void chosen(const leertafel::ReflectionId& id);
    void methodWanted();

private:
    PageContext m_context;
    Column* m_column;
    QWidget* m_list;
};

} // namespace leertafel::ui
