#pragma once

#include "core/services/TodayService.h"
#include "ui/common/Place.h"

#include <QAbstractListModel>
#include <QLineEdit>
#include <QTimer>

class QFrame;
class QLabel;
class QListView;

namespace leertafel::services {
class Workspace;
}

namespace leertafel::ui {

/// Pages and things of the store whose name holds the typed letters.
class QuickOpenModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, IconRole };
    struct Row {
        Place place;
        QString title;
        QString detail;
        QString iconName;
    };

    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<Row>& rows);
    const Row& row(int index) const { return m_rows.at(index); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

/// The field at the right of the menu bar: a few letters, arrows, Enter. Keyboard only needs this.
class QuickOpen final : public QLineEdit {
    Q_OBJECT
public:
    explicit QuickOpen(const QList<PageId>& pages, QWidget* parent = nullptr);
    ~QuickOpen() override;

    /// Null when locked. @param workspace outlives its being set here.
    void setWorkspace(services::Workspace* workspace);
    void start(); ///< Ctrl+K
    QListView* list() const { return m_list; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const leertafel::ui::Place& place);
    void left(); ///< Esc: the focus may go back to the page

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search();
    void choose(int row);
    void showList();
    void hideList();
    void fitMargins();
    QList<PageId> m_pages;
    services::Workspace* m_workspace = nullptr;
    QuickOpenModel* m_model;
    QFrame* m_popup;
    QListView* m_list;
    QLabel* m_keys;
    QTimer m_wait;
};

} // namespace leertafel::ui
