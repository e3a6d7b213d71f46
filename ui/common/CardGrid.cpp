#include "ui/common/CardGrid.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QGridLayout>

namespace leertafel::ui {

namespace {
constexpr int most = 3, widest = size::formWidth, narrowest = 600;
}

CardGrid::CardGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::px(space::m));
}

void CardGrid::add(QWidget* card) {
    m_cards << card;
    arrange();
}

void CardGrid::clear() {
    for (QWidget* card : std::as_const(m_cards)) {
        m_grid->removeWidget(card);
        card->hide();
        card->setParent(nullptr); // deleted later: the click that leads here may come from inside
        card->deleteLater();
    }
    m_cards.clear();
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (fitting() != m_columns)
        arrange();
    else
        keepLeft();
}

void CardGrid::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        m_grid->setSpacing(Theme::px(space::m));
        arrange();
    }
}

int CardGrid::fitting() const { return qBound(1, width() / Theme::px(narrowest), most); }

void CardGrid::arrange() {
    m_columns = fitting();
    for (QWidget* card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setMaximumWidth(Theme::px(widest));
        m_grid->addWidget(m_cards.at(i), i / m_columns, i % m_columns, Qt::AlignTop);
    }
    for (int column = 0; column < most; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    keepLeft();
}

/// A card in the middle of a cell that is wider would stand on no line with what is around it.
void CardGrid::keepLeft() {
    const int all = m_columns * Theme::px(widest) + (m_columns - 1) * m_grid->spacing();
    m_grid->setContentsMargins(0, 0, qMax(0, width() - all), 0);
}

} // namespace leertafel::ui
