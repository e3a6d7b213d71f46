#pragma once

#include "core/domain/Id.h"
#include "core/domain/Term.h"
#include "core/domain/Vocabulary.h"
#include "ui/common/Page.h"

#include <QWidget>

class QListWidget;

namespace leertafel::ui {

class Column;
class SearchField;

/// The reflection methods: what each is for, how long it takes, its steps; and a button to begin.
class MethodsTab final : public QWidget {
    Q_OBJECT
public:
    explicit MethodsTab(PageContext context, QWidget* parent = nullptr);
    /// Selects a method (the first when empty); a note begun from here is about `about`, if any.
    void choose(const MethodId& method, const CaseId& about);
    /// Begins a reflection by the chosen method.
    void beginChosen();
    void focusList();

Q_SIGNALS:
    void begun(const leertafel::ReflectionId& id);

private:
    void narrow(const QString& letters);
    void showMethod(int row);
    QString timeAndPeople(const Method& method) const;
    void begin(const MethodId& method);

    PageContext m_context;
    CaseId m_about;
    SearchField* m_search;
    QListWidget* m_list;
    QWidget* m_none; ///< no method has the letters
    Column* m_detail;
};

} // namespace leertafel::ui
