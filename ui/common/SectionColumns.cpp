#include "ui/common/SectionColumns.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace leertafel::ui {

namespace {
constexpr int most = 3, widest = 480;
}

SectionColumns::SectionColumns(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
}

void SectionColumns::add(QFrame* section) {
    m_sections << section;
    limit();
    arrange();
}

void SectionColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (fitting() != m_columns)
        arrange();
}

void SectionColumns::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        limit();
}

void SectionColumns::limit() {
    for (QFrame* section : std::as_const(m_sections))
        section->setMaximumWidth(Theme::px(widest));
}

int SectionColumns::fitting() const {
    const int there = qBound(1, static_cast<int>(m_sections.size()), most);
    return qBound(1, width() / Theme::px(size::sidePanelMax), there);
}

/// In their order; the first columns get what does not divide.
void SectionColumns::arrange() {
    m_columns = fitting();
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QLayout* column = item->layout())
            while (QLayoutItem* section = column->takeAt(0))
                delete section;
        delete item;
    }
    qsizetype next = 0;
    for (int left = m_columns; left > 0; --left) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        m_row->addLayout(column, 1);
        const qsizetype last = next + (m_sections.size() - next + left - 1) / left;
        for (; next < last; ++next)
            column->addWidget(m_sections.at(next));
        column->addStretch(1);
    }
    m_row->addStretch(0);
}

} // namespace leertafel::ui
