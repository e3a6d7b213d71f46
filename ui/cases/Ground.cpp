#include "ui/cases/Ground.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace leertafel::ui {

namespace {
constexpr int barWidth = 4;
}

Ground::Ground(QColor Colours::*fill, Qt::Edges lines, QWidget* parent)
    : QFrame(parent), m_fill(fill), m_lines(lines) {
    setFrameShape(QFrame::NoFrame);
}

void Ground::setBar(QColor Colours::*bar) {
    m_bar = bar;
    update();
}

void Ground::setFill(QColor Colours::*fill) {
    m_fill = fill;
    update();
}

void Ground::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto& colours = Theme::colours();
    painter.fillRect(rect(), colours.*m_fill);
    const auto& line = colours.line;
    if (m_lines.testFlag(Qt::TopEdge))
        painter.fillRect(0, 0, width(), 1, line);
    if (m_lines.testFlag(Qt::BottomEdge))
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_lines.testFlag(Qt::LeftEdge))
        painter.fillRect(0, 0, 1, height(), line);
    if (m_lines.testFlag(Qt::RightEdge))
        painter.fillRect(width() - 1, 0, 1, height(), line);
    if (m_bar)
        painter.fillRect(0, 0, barWidth, height(), colours.*m_bar);
}

} // namespace leertafel::ui
