#pragma once

#include "ui/common/Page.h"

#include "core/domain/Case.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;
class QListView;

namespace leertafel::ui {

class CaseListModel;
class EmptyState;
class IdCombo;
class InlineMessage;
class TextLabel;

/// Finding a case: one search field, filters on one line, the list newest first.
class CaseListView final : public QWidget {
    Q_OBJECT
public:
    explicit CaseListView(PageContext context, QWidget* parent = nullptr);

    void refresh(); ///< keeps the selection and the place in the list
    void focusSearch();
    void focusList();
    /// Empties search and filters; true when there was something to empty.
    bool clearFilter();

Q_SIGNALS:
    void opened(const leertafel::CaseId& id);
    void newAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildFilters();
    void applyFilter();
    void showState(const std::optional<Error>& problem);
    void openCurrent();

    PageContext m_context;
    CaseListModel* m_model;
    QListView* m_list;
    QLineEdit* m_search;
    IdCombo* m_state;
    IdCombo* m_area;
    IdCombo* m_theme;
    IdCombo* m_age;
    QCheckBox* m_mine;
    IdCombo* m_order;
    TextLabel* m_count;
    InlineMessage* m_message;
    EmptyState* m_none;
    EmptyState* m_noMatch;
    QTimer m_typing;
};

} // namespace leertafel::ui
