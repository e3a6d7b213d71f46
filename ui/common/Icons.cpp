#include "ui/common/Icons.h"

#include "ui/common/Theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(IconInk ink) {
    const Colours& c = Theme::colours();
    switch (ink) {
    case IconInk::Ink:
        return c.ink;
    case IconInk::Quiet:
        return c.ink2;
    case IconInk::Accent:
        return c.accent;
    case IconInk::OnAccent:
        return c.onAccent;
    case IconInk::Link:
        return c.link;
    case IconInk::Ochre:
        return c.ochre;
    case IconInk::Plum:
        return c.plum;
    case IconInk::Red:
        return c.red;
    }
    return c.ink;
}

/// The theme's drawing for 16 or 22 px. QIcon would take the one for 64 px when text is large, which shows
/// something else; the small one magnified stays what it is.
QString themeFile(const QString& name, int size) {
    const QStringList roots = QIcon::themeSearchPaths();
    for (const QString& root : roots)
        for (const char* group : {"actions", "status", "places", "apps", "emblems"}) {
            const QString path =
                u"%1/%2/%3/%4/%5.svg"_s.arg(root, QIcon::themeName(), QLatin1StringView(group))
                    .arg(size)
                    .arg(name);
            if (QFile::exists(path))
                return path;
        }
    return {};
}

/// Draws a theme icon in one colour: what it says by form stays readable on every ground.
class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, IconInk ink, Qt::Alignment end)
        : m_name(std::move(name)), m_ink(ink), m_end(end) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const int side = qMin(rect.width(), rect.height());
        QRect box(0, 0, side, side);
        box.moveCenter(rect.center());
        if (m_end & Qt::AlignLeft)
            box.moveLeft(rect.left());
        else if (m_end & Qt::AlignRight)
            box.moveRight(rect.right());
        painter->drawPixmap(box, tinted(side, painter->device()->devicePixelRatioF(), mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        Q_UNUSED(scale)
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedEngine(*this); }
    QString key() const override { return u"LeertafelTinted"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QPixmap tinted(int side, qreal ratio, QIcon::Mode mode) const {
        QColor colour = colourOf(m_ink);
        if (mode == QIcon::Disabled)
            colour = Theme::colours().ink3;
        else if (mode == QIcon::Selected)
            colour = Theme::colours().onAccent;
        const QString key = u"lt:%1:%2:%3:%4"_s.arg(m_name, colour.name()).arg(side).arg(ratio);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;

        result = QPixmap(QSize(side, side) * ratio);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        const QString file = themeFile(m_name, side < Theme::px(20) ? 16 : 22);
        if (file.isEmpty())
            QIcon::fromTheme(m_name).paint(&painter, result.rect());
        else
            QSvgRenderer(file).render(&painter, QRectF(result.rect()));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), colour);
        painter.end();
        result.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, result);
        return result;
    }

    QString m_name;
    IconInk m_ink;
    Qt::Alignment m_end;
};

/// A key: its name in a small frame, in the ink of the button it stands on.
class KeyEngine final : public QIconEngine {
public:
    KeyEngine(QString name, IconInk ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QColor colour = mode == QIcon::Disabled ? Theme::colours().ink3 : colourOf(m_ink);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF cap(rect.left() + 0.5, rect.top() + 0.5, rect.width() - Theme::px(keyGap) - 1,
                         rect.height() - 1);
        painter->setPen(QPen(colour, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cap, Theme::px(3), Theme::px(3));
        painter->setFont(Theme::font(TextRole::Caption));
        painter->drawText(cap, Qt::AlignCenter, m_name);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new KeyEngine(*this); }
    QString key() const override { return u"LeertafelKey"_s; }
    bool isNull() override { return false; }

    static constexpr int keyGap = 6;

private:
    QString m_name;
    IconInk m_ink;
};

/// A table with four people around it.
class MarkEngine final : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        const Colours& c = Theme::colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 24.0, rect.height() / 24.0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accent);
        painter->drawRoundedRect(QRectF(4, 7.2, 16, 9.6), 3, 3);
        painter->setBrush(c.ink2);
        for (const QPointF head : {QPointF(8, 3.2), QPointF(16, 3.2), QPointF(8, 20.8), QPointF(16, 20.8)})
            painter->drawEllipse(head, 2.2, 2.2);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new MarkEngine(*this); }
    QString key() const override { return u"LeertafelMark"_s; }
    bool isNull() override { return false; }
};

} // namespace

QIcon icon(const QString& name) { return icon(name, IconInk::Ink); }

QIcon icon(const QString& name, IconInk ink) { return QIcon(new TintedEngine(name, ink, Qt::AlignHCenter)); }

QIcon buttonIcon(const QString& name, IconInk ink, Qt::Alignment end) {
    return QIcon(new TintedEngine(name, ink, end));
}

QIcon keyIcon(const QString& key, IconInk ink) { return QIcon(new KeyEngine(key, ink)); }

QSize keyIconSize(const QString& key) {
    const QFontMetrics metrics(Theme::font(TextRole::Caption));
    const int high = metrics.height() + Theme::px(2);
    const int wide = qMax(high, metrics.horizontalAdvance(key) + Theme::px(8));
    return {wide + Theme::px(KeyEngine::keyGap), high};
}

QIcon appIcon() { return QIcon(new MarkEngine); }

} // namespace leertafel::ui
