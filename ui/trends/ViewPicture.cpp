// A view as a picture: its title, the drawing, and below it what a reader has to know.
#include "ui/charts/ControlChart.h"
#include "ui/common/Theme.h"
#include "ui/trends/HeatModel.h"
#include "ui/trends/HeatTable.h"
#include "ui/trends/ViewExport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ViewExport)
};

// Lengths are logical pixels.
constexpr int pictureWidth = 1080, edge = 32, between = 12, chartHeight = 440;
constexpr int pictureScale = 2; ///< a picture is as sharp on a good screen
constexpr qreal pointsOfPixel = 0.75;

/// Measures and draws alike, so that both agree.
class Picture {
public:
    Picture(const ViewContent& content, const ViewRequest& view, const Vocabulary& vocabulary)
        : m_content(content), m_overview(view.figures.kind == u"overview"_s), m_look(screenLook()) {
        if (!m_overview)
            m_look = printLook(screenChartWords());
        m_title = Theme::font(TextRole::Section);
        m_unit = view.measure == services::Measure::Count ? Say::tr("requests per quarter")
                                                          : Say::tr("requests per 1,000 youths per quarter");
        if (!m_overview)
            return;
        m_model = std::make_unique<HeatModel>(vocabulary,
                                              [](const ThemeId&, const AreaCode&) { return QString(); });
        m_model->setOverview(content.overview);
        m_table = std::make_unique<HeatTable>(m_model.get());
        m_table->setFixedWidth(pictureWidth - 2 * edge);
        m_table->fit();
    }

    QSize size() {
        QImage nowhere(1, 1, QImage::Format_RGB32);
        QPainter painter(&nowhere);
        return {pictureWidth, int(std::ceil(draw(painter)))};
    }

    /// How high it became.
    qreal draw(QPainter& painter) {
        painter.setPen(m_look.colours.ink);
        qreal y = edge;
        y = text(painter, y, m_title, m_content.sheet.title);
        y = text(painter, y, m_look.caption, m_unit) + between;
        painter.save();
        painter.translate(edge, y);
        if (m_overview) {
            m_table->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
            y += m_table->height();
            painter.restore();
            painter.save();
            y = legend(painter, y + between);
        } else {
            paintControlChart(painter, QSizeF(pictureWidth - 2 * edge, chartHeight), m_content.series,
                              m_look);
            y += chartHeight;
        }
        painter.restore();
        painter.setPen(m_look.colours.ink);
        y += between;
        if (!m_content.sentence.isEmpty())
            y = text(painter, y, m_look.strong, m_content.sentence) + between;
        for (const auto& [what, says] : m_content.sheet.about) {
            if (says != m_content.sheet.title)
                y = text(painter, y, m_look.caption, u"%1: %2"_s.arg(what, says));
        }
        return y + edge;
    }
    QColor ground() const { return m_overview ? m_look.colours.base : QColor(Qt::white); }

private:
    /// What each colour of the table says, beside each other in as many rows as it takes.
    qreal legend(QPainter& painter, qreal y) const {
        using services::Heat;
        const std::tuple<Heat, bool, QString> entries[] = {
            {Heat::FarBelow, false, Say::tr("below the limits")},
            {Heat::Below, false, Say::tr("a little fewer")},
            {Heat::AsExpected, false, Say::tr("as expected")},
            {Heat::Above, false, Say::tr("a little more")},
            {Heat::FarAbove, false, Say::tr("above the limits")},
            {Heat::Unjudged, false, Say::tr("not judged")},
            {Heat::Unjudged, true, Say::tr("not shown: fewer than 5, or it would give such a number away")},
        };
        const int side = Theme::px(size::smallIcon), sample = Theme::px(size::chip);
        painter.setFont(m_look.caption);
        int x = edge;
        for (const auto& [heat, hidden, words] : entries) {
            const int wide = sample + between / 2 + painter.fontMetrics().horizontalAdvance(words);
            if (x > edge && x + wide > pictureWidth - edge) {
                x = edge;
                y += side + between / 2;
            }
            paintHeat(painter, QRect(x, int(y), sample, side), heat, hidden, {});
            painter.setPen(m_look.colours.ink);
            painter.drawText(QRectF(x + sample + between / 2.0, y, wide, side),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
            x += wide + 2 * between;
        }
        return y + side;
    }

    static qreal text(QPainter& painter, qreal y, const QFont& font, const QString& words) {
        painter.setFont(font);
        const QRectF room(edge, y, pictureWidth - 2 * edge, 10'000);
        QRectF taken;
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words, &taken);
        return taken.bottom();
    }

    const ViewContent& m_content;
    bool m_overview;
    ChartLook m_look;
    QFont m_title;
    QString m_unit;
    std::unique_ptr<HeatModel> m_model;
    std::unique_ptr<HeatTable> m_table;
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
