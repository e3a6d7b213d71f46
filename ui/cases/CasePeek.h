#pragma once

#include "ui/common/Page.h"

#include "core/domain/Case.h"

class QTimer;

namespace leertafel::ui {

class Column;

/// The case that is the current one in a list, to read beside it. Enter in the list opens it whole.
class CasePeek final : public QWidget {
    Q_OBJECT
public:
    explicit CasePeek(PageContext context, QWidget* parent = nullptr);
    /// Shows a case: at once, or when the list has come to rest; without one it is empty.
    void setCase(const CaseId& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look();
    void add(const QString& label, const QString& text);

    PageContext m_context;
    Column* m_column;
    QTimer* m_rest;
    CaseId m_id;
    CaseId m_shown;
};

} // namespace leertafel::ui
