#pragma once

#include <QListView>

namespace leertafel::ui {

/// The agenda as a list: rows are dragged, or moved with Alt+↑ and Alt+↓; Delete takes a row off.
class AgendaList : public QListView {
    Q_OBJECT
public:
    explicit AgendaList(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Whether rows can be moved and taken off; else they are only read.
    void setMovable(bool movable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int row);
    void moveWanted(int from, int to);
    void removeWanted(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool m_movable = true;
};

} // namespace leertafel::ui
