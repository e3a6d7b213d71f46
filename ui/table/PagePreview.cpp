#include "ui/table/PagePreview.h"

#include "ui/common/Theme.h"
#include "ui/common/VerticalArea.h"
#include "ui/dossier/PrintStyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {
constexpr int sheetWidth = 820;  // its smallest print is then as large as that of the window
constexpr int columnWidth = 868; // and 24 at each side
constexpr int keyStep = 48;
} // namespace

class PagePreview::Sheet : public QWidget {
public:
    explicit Sheet(PagePreview& owner) : m_owner(owner) {
        setFocusPolicy(Qt::StrongFocus);
        setObjectName(u"preview.sheet"_s);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    /// A page is as wide as its column, so that it can be read; what is below the edge is scrolled to.
    int heightForWidth(int width) const override {
        return static_cast<int>(std::ceil(width * paper::height / paper::width));
    }
    QSize sizeHint() const override { return {Theme::px(sheetWidth), heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {Theme::px(120), heightForWidth(width())}; }

protected:
    /// Before the area around it takes them: a page ends, and another begins.
    void keyPressEvent(QKeyEvent* event) override { m_owner.keyPressEvent(event); }
    void paintEvent(QPaintEvent*) override {
        if (!m_owner.m_document)
            return;
        const qreal scale = width() / paper::width;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.fillRect(QRectF(0, 0, paper::width, paper::height), Qt::white);
        m_owner.m_document->paintPage(painter, m_owner.m_page);
        painter.resetTransform();
        const int pen = hasFocus() ? Theme::px(size::focusRing) : 1;
        const qreal in = pen / 2.0;
        painter.setPen(QPen(hasFocus() ? Theme::colours().focus : Theme::colours().line, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(in, in, -in, -in));
    }

private:
    PagePreview& m_owner;
};

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new Sheet(*this))
    , m_number(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_back(makeButton(tr("Previous page"), ButtonKind::Small, u"go-previous"_s))
    , m_on(makeButton(tr("Next page"), ButtonKind::Small, u"go-next"_s)) {
    setObjectName(u"table.preview"_s);
    auto* column = new QVBoxLayout(this);
    const int edge = Theme::px(space::xl);
    column->setContentsMargins(0, Theme::px(space::m), 0, 0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(edge, 0, edge, 0);
    row->setSpacing(Theme::px(space::s));
    m_back->setObjectName(u"preview.back"_s);
    m_on->setObjectName(u"preview.on"_s);
    row->addWidget(m_back);
    row->addWidget(m_on);
    m_number->setObjectName(u"preview.number"_s);
    row->addWidget(m_number, 1);
    column->addLayout(row);
    auto* area = new VerticalArea(this);
    area->body()->setContentsMargins(edge, 0, edge, Theme::px(space::m));
    area->body()->addWidget(m_sheet);
    area->body()->addStretch(1);
    area->setWidest(columnWidth);
    column->addWidget(area, 1);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
}

void PagePreview::begin() {
    m_document.reset();
    m_number->setText(tr("One moment: the pages are being laid out."));
    m_sheet->setAccessibleName(m_number->text());
    m_back->setEnabled(false);
    m_on->setEnabled(false);
    m_sheet->setFocus();
    m_sheet->update();
}

void PagePreview::setDocument(PackDocument document) {
    m_document = std::move(document);
    showPage(1);
}

void PagePreview::showPage(int page) {
    if (!m_document)
        return;
    m_page = qBound(1, page, m_document->pageCount());
    m_number->setText(tr("page %1 of %2").arg(m_page).arg(m_document->pageCount()));
    m_sheet->setAccessibleName(m_document->pages().title + u", "_s + m_number->text());
    m_back->setEnabled(m_page > 1);
    m_on->setEnabled(m_page < m_document->pageCount());
    m_sheet->update();
    for (QWidget* outer = m_sheet->parentWidget(); outer; outer = outer->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(outer))
            area->verticalScrollBar()->setValue(0);
}

/// Of the area around the sheet, or in a low window of the page that it lies on.
QScrollBar* PagePreview::scrollBar() const {
    for (QWidget* outer = m_sheet->parentWidget(); outer; outer = outer->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(outer); area && area->verticalScrollBar()->maximum() > 0)
            return area->verticalScrollBar();
    return nullptr;
}

bool PagePreview::scroll(int by) {
    auto* bar = scrollBar();
    if (!bar)
        return false;
    const int before = bar->value();
    bar->setValue(before + by);
    return bar->value() != before;
}

/// A window full on, and from the foot of a page to the head of the next; back the same.
void PagePreview::readOn(int by) {
    auto* bar = scrollBar();
    if (scroll(by * (bar ? bar->pageStep() * 4 / 5 : 0)) || !m_document)
        return;
    const int before = m_page;
    showPage(m_page + by);
    if (by < 0 && m_page != before && bar)
        bar->setValue(bar->maximum());
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return showPage(m_page - 1);
    case Qt::Key_Right:
        return showPage(m_page + 1);
    case Qt::Key_PageUp:
        return readOn(-1);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return readOn(1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        scroll(Theme::px(event->key() == Qt::Key_Up ? -keyStep : keyStep));
        return;
    case Qt::Key_Home:
        return showPage(1);
    case Qt::Key_End:
        return m_document ? showPage(m_document->pageCount()) : void();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace leertafel::ui
