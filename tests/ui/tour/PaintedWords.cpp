#include "tests/ui/tour/PaintedWords.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace leertafel::test {

namespace {

/// Takes down words and leaves everything else unpainted.
class WordEngine final : public QPaintEngine {
public:
    WordEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    QList<PaintedWord> words;

    bool begin(QPaintDevice*) override {
        setActive(true);
        return true;
    }
    bool end() override {
        setActive(false);
        return true;
    }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        if (now.state() & DirtyPen)
            m_pen = now.pen();
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
        if (now.state() & DirtyBrush)
            m_brush = now.brush();
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QRegion reach = systemClip();
        if (painter()->hasClipping())
            reach &= m_transform.mapRect(painter()->clipBoundingRect()).toAlignedRect();
        if (!item.text().trimmed().isEmpty() && !reach.isEmpty())
            words.append(
                {item.text(), m_transform.mapRect(box).toAlignedRect(), reach.boundingRect(), m_pen.color()});
    }

    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath& path) override { cover(path.boundingRect()); }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawRects(const QRectF* rects, int count) override {
        for (int i = 0; i < count; ++i)
            cover(rects[i]);
    }
    void drawRects(const QRect* rects, int count) override {
        for (int i = 0; i < count; ++i)
            cover(QRectF(rects[i]));
    }
    void drawLines(const QLineF*, int) override {}
    void drawLines(const QLine*, int) override {}
    void drawEllipse(const QRectF&) override {}
    void drawEllipse(const QRect&) override {}
    void drawPoints(const QPointF*, int) override {}
    void drawPoints(const QPoint*, int) override {}

private:
    /// What is laid over words later (a menu, a list that opened) hides them.
    void cover(const QRectF& part) {
        constexpr int sheet = 100, row = 30;
        const QRect seen = m_transform.mapRect(part).toAlignedRect() & systemClip().boundingRect();
        if (m_brush.isOpaque() && seen.width() >= sheet && seen.height() >= row)
            words.removeIf([&seen](const PaintedWord& word) { return word.box.intersects(seen); });
    }

    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
};

class WordDevice final : public QPaintDevice {
public:
    explicit WordDevice(const QWidget& like) : m_like(like) {}
    QPaintEngine* paintEngine() const override { return &engine; }
    mutable WordEngine engine;

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmWidthMM:
            return m_like.widthMM();
        case PdmHeightMM:
            return m_like.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget& m_like;
};

} // namespace

QList<PaintedWord> paintedWords(QWidget& widget) {
    WordDevice device(widget);
    QPainter painter(&device);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return device.engine.words;
}

} // namespace leertafel::test
