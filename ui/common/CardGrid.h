#pragma once

#include <QWidget>

class QGridLayout;

namespace leertafel::ui {

/// Cards of one kind, read row by row: one under the other, and up to three beside each other where there is
/// room for that many of reading width.
class CardGrid final : public QWidget {
    Q_OBJECT
public:
    explicit CardGrid(QWidget* parent = nullptr);
    void add(QWidget* card);
    /// Takes all cards away.
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int fitting() const; ///< how many columns there is room for
    void arrange();
    void keepLeft();

    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace leertafel::ui
