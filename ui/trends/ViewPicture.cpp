// A view as a picture: its title, the drawing, and below it what a reader has to know.
#include "ui/common/Theme.h"
#include "ui/trends/ViewDrawing.h"
#include "ui/trends/ViewExport.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

// Lengths are logical pixels.
constexpr int pictureWidth = 1080, edge = 32, between = 12;
constexpr int pictureScale = 2; ///< a picture is as sharp on a good screen
constexpr qreal pointsOfPixel = 0.75;

/// Measures and draws alike, so that both agree.
class Picture {
public:
    Picture(const ViewContent& content, const ViewRequest& view, const Vocabulary& vocabulary)
        : m_content(content)
        , m_drawing(drawingOf(content, view, vocabulary))
        , m_title(Theme::font(TextRole::Section)) {}

    QSize size() const {
        QImage nowhere(1, 1, QImage::Format_RGB32);
        QPainter painter(&nowhere);
        return {pictureWidth, int(std::ceil(draw(painter)))};
    }

    /// How high it became.
    qreal draw(QPainter& painter) const {
        const ChartLook& look = m_drawing->look();
        painter.setPen(look.colours.ink);
        qreal y = edge;
        y = text(painter, y, m_title, m_content.sheet.title);
        y = text(painter, y, look.caption, m_drawing->unit()) + between;
        painter.save();
        painter.translate(edge, y);
        y += m_drawing->draw(painter, pictureWidth - 2 * edge) + between;
        painter.restore();
        painter.setPen(look.colours.ink);
        if (!m_content.sentence.isEmpty())
            y = text(painter, y, look.strong, m_content.sentence) + between;
        for (const auto& [what, says] : m_content.sheet.about) {
            if (says != m_content.sheet.title)
                y = text(painter, y, look.caption, u"%1: %2"_s.arg(what, says));
        }
        return y + edge;
    }
    QColor ground() const { return m_drawing->ground(); }

private:
    static qreal text(QPainter& painter, qreal y, const QFont& font, const QString& words) {
        painter.setFont(font);
        const QRectF room(edge, y, pictureWidth - 2 * edge, 10'000);
        QRectF taken;
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words, &taken);
        return taken.bottom();
    }

    const ViewContent& m_content;
    std::unique_ptr<ViewDrawing> m_drawing;
    QFont m_title;
};

} // namespace

Result<QByteArray> pictureOf(const ViewContent& content, const ViewRequest& view, GiveAs as,
                             const Vocabulary& vocabulary) {
    Picture picture(content, view, vocabulary);
    const QSize size = picture.size();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto drawOn = [&](QPaintDevice& device, qreal scale) {
        QPainter painter(&device);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.fillRect(QRect({}, size), picture.ground());
        picture.draw(painter);
        return painter.end();
    };
    bool drawn = false;
    if (as == GiveAs::Svg) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(size);
        svg.setViewBox(QRect({}, size));
        svg.setTitle(content.sheet.title);
        drawn = drawOn(svg, 1);
    } else if (as == GiveAs::Pdf) {
        QPdfWriter pdf(&buffer);
        pdf.setPageSize(QPageSize(QSizeF(size) * pointsOfPixel, QPageSize::Point));
        pdf.setPageMargins(QMarginsF());
        pdf.setTitle(content.sheet.title);
        pdf.setCreator(u"Leertafel"_s);
        drawn = drawOn(pdf, pdf.resolution() / (72 / pointsOfPixel));
    } else {
        QImage image(size * pictureScale, QImage::Format_RGB32);
        drawn = drawOn(image, pictureScale) && image.save(&buffer, "PNG");
    }
    if (!drawn)
        return fail(ErrorCode::CannotWrite);
    return bytes;
}

} // namespace leertafel::ui
