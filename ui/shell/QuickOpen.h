#pragma once

#include "core/services/TodayService.h"
#include "ui/common/Place.h"
#include "ui/common/SearchField.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>
#include <QTimer>

#include <functional>

class QFrame;
class QListView;

namespace leertafel::services {
class Workspace;
}

namespace leertafel::ui {

class Chip;

/// Pages, things of the store and actions of the menus whose name holds the typed letters.
class QuickOpenModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, IconRole };
    struct Row {
        Place place;
        QString title;
        QString detail;
        QString iconName;
        QPointer<QAction> action{}; ///< triggered instead of going to `place`
        bool search = false;        ///< looks for the typed words in all cases
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
class QuickOpen final : public SearchField {
    Q_OBJECT
public:
    explicit QuickOpen(const QList<PageId>& pages, QWidget* parent = nullptr);
    ~QuickOpen() override;

    /// Null when locked. @param workspace outlives its being set here.
    void setWorkspace(services::Workspace* workspace);
    /// What the menus offer now. Asked for with every search.
    void setActions(std::function<QList<QAction*>()> offered) { m_offered = std::move(offered); }
    void start(); ///< Ctrl+K
    QListView* list() const { return m_list; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const leertafel::ui::Place& place);
    void wordsAsked(const QString& words); ///< look for them in the text of all cases
    void left();                           ///< Esc: the focus may go back to the page

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
    void placeKeys();
    int roomBehind() const override;
    QList<PageId> m_pages;
    services::Workspace* m_workspace = nullptr;
    QuickOpenModel* m_model;
    QFrame* m_popup;
    QListView* m_list;
    Chip* m_keys;
    std::function<QList<QAction*>()> m_offered;
    QTimer m_wait;
};

} // namespace leertafel::ui
