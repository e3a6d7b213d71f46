#pragma once

#include "core/domain/Id.h"
#include "core/domain/Term.h"
#include "ui/common/Page.h"

#include <QWidget>

class QListWidget;

namespace leertafel::ui {

class Column;

/// The reflection methods: what each is for, how long it takes, its steps; and a button to begin.
class MethodsTab final : public QWidget {
    Q_OBJECT
public:
    explicit MethodsTab(PageContext context, QWidget* parent = nullptr);
    /// Selects a method (the first when empty); a note begun from here is about `about`, if any.
    void choose(const MethodId& method, const CaseId& about);

Q_SIGNALS:
    void begun(const leertafel::ReflectionId& id);

private:
    void showMethod(int row);
    void begin(const MethodId& method);

    PageContext m_context;
    CaseId m_about;
    QListWidget* m_list;
    Column* m_detail;
};

} // namespace leertafel::ui
