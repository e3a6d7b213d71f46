#pragma once

#include "ui/common/Page.h"

#include "core/domain/Case.h"

#include <QTimer>

class QCheckBox;
class QListView;

namespace leertafel::ui {

class CaseListModel;
class CaseRanking;
class CasePeek;
class EmptyState;
class IdCombo;
class InlineMessage;
class SearchField;
class TextLabel;

/// Finding a case: one search field, filters on one line, the list newest first; in a wide window the
/// current case beside it.
class CaseListView final : public QWidget {
    Q_OBJECT
public:
    explicit CaseListView(PageContext context, QWidget* parent = nullptr);

    void refresh(); ///< keeps the selection and the place in the list
    void focusSearch();
    void focusList();
    /// One step back: stops putting the cases in order, or else empties search and filters. True when there
    /// was something to stop or to empty.
    bool stepBack();

Q_SIGNALS:
    void opened(const leertafel::CaseId& id);
    void newAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildFilters();
    bool clearFilter();
    void applyFilter();
    /// The best match can be asked for while there are words.
    void offerOrders(bool words);
    void rank();
    void showRanked(const QList<qint64>& places);
    void showState(const std::optional<Error>& problem);
    void showCount();
    void openCurrent();
    void showPeek();

    PageContext m_context;
    CaseListModel* m_model;
    CaseRanking* m_ranking;
    QListView* m_list;
    CasePeek* m_peek;
    SearchField* m_search;
    IdCombo* m_state;
    IdCombo* m_area;
    IdCombo* m_theme;
    IdCombo* m_age;
    QCheckBox* m_mine;
    IdCombo* m_order;
    TextLabel* m_count;
    InlineMessage* m_message;
    QPushButton* m_write;
    EmptyState* m_none;
    EmptyState* m_noMatch;
    QTimer m_typing;
    int m_total = 0;
    bool m_wantsBest = false; ///< once there are words
};

} // namespace leertafel::ui
