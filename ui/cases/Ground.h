#pragma once

#include "ui/common/Tokens.h"

#include <QFrame>

namespace leertafel::ui {

/// A plain ground in one colour role, with lines at the edges that ask for one; follows the theme because
/// it reads the colour while painting.
class Ground final : public QFrame {
    Q_OBJECT
public:
    explicit Ground(QColor Colours::*fill, Qt::Edges lines = {}, QWidget* parent = nullptr);
    /// A bar of 4 px at the left in another role; null for none.
    void setBar(QColor Colours::*bar);
    void setFill(QColor Colours::*fill);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor Colours::*m_fill;
    QColor Colours::*m_bar = nullptr;
    Qt::Edges m_lines;
};

} // namespace leertafel::ui
