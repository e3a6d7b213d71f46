#include "ui/table/PagePreview.h"

#include "ui/common/Theme.h"
#include "ui/dossier/PrintStyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

class PagePreview::Sheet : public QWidget {
public:
    explicit Sheet(const PagePreview& owner) : m_owner(owner) {
        setFocusPolicy(Qt::StrongFocus);
        setObjectName(u"preview.sheet"_s);
        constexpr int least = 120; // it fills what there is; large letters must not make the window grow
        setMinimumSize(least, least);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        if (!m_owner.m_document)
            return;
        const qreal scale = qMin(width() / paper::width, height() / paper::height);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate((width() - paper::width * scale) / 2, 0);
        painter.scale(scale, scale);
        painter.fillRect(QRectF(0, 0, paper::width, paper::height), Qt::white);
        m_owner.m_document->paintPage(painter, m_owner.m_page);
        painter.setPen(
            QPen(hasFocus() ? Theme::colours().focus : Theme::colours().line, (hasFocus() ? 2 : 1) / scale));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(0, 0, paper::width, paper::height));
    }

private:
    const PagePreview& m_owner;
};

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new Sheet(*this))
    , m_number(new TextLabel({}, TextRole::Caption, TextLabel::Tone::Quiet))
    , m_back(makeButton(tr("Previous page"), ButtonKind::Small, u"go-previous"_s))
    , m_on(makeButton(tr("Next page"), ButtonKind::Small, u"go-next"_s)) {
    setObjectName(u"table.preview"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(space::xl), Theme::px(space::m), Theme::px(space::xl),
                               Theme::px(space::m));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::s));
    m_back->setObjectName(u"preview.back"_s);
    m_on->setObjectName(u"preview.on"_s);
    row->addWidget(m_back);
    row->addWidget(m_on);
    m_number->setObjectName(u"preview.number"_s);
    row->addWidget(m_number, 1);
    column->addLayout(row);
    column->addWidget(m_sheet, 1);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
}

void PagePreview::begin() {
    m_document.reset();
    m_number->setText(tr("One moment: the pages are being set."));
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
    m_sheet->setAccessibleName(m_document->title() + u", "_s + m_number->text());
    m_back->setEnabled(m_page > 1);
    m_on->setEnabled(m_page < m_document->pageCount());
    m_sheet->update();
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        return showPage(m_page - 1);
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        return showPage(m_page + 1);
    case Qt::Key_Home:
        return showPage(1);
    case Qt::Key_End:
        return m_document ? showPage(m_document->pageCount()) : void();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace leertafel::ui
