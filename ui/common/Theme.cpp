#include "ui/common/Theme.h"

#include "ui/common/StyleImages.h"
#include "ui/common/StyleSheet.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QMenuBar>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTextFormat>

#include <memory>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

// What every widget needs at painting time. Written by the one Theme only.
const Colours* currentColours = nullptr;
int currentPercent = 100;

QPalette paletteOf(const Colours& c) {
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.ink);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alt);
    p.setColor(QPalette::Text, c.ink);
    p.setColor(QPalette::PlaceholderText, c.ink3);
    p.setColor(QPalette::Button, c.base);
    p.setColor(QPalette::ButtonText, c.ink);
    p.setColor(QPalette::BrightText, c.red);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    // What is selected where nobody types keeps its place and stops calling.
    p.setColor(QPalette::Inactive, QPalette::Highlight, c.accentSoft);
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, c.ink);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::LinkVisited, c.link);
    p.setColor(QPalette::ToolTipBase, c.base);
    p.setColor(QPalette::ToolTipText, c.ink);
    p.setColor(QPalette::Light, c.base);
    p.setColor(QPalette::Midlight, c.alt);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.edge);
    p.setColor(QPalette::Shadow, c.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.ink3);
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    return p;
}

struct Scale {
    int px, line, weight;
    bool serif;
};

Scale scaleOf(TextRole role) {
    switch (role) {
    case TextRole::Caption:
    case TextRole::Guide:
        return {12, 16, QFont::Normal, false};
    case TextRole::Body:
        return {14, 20, QFont::Normal, false};
    case TextRole::BodyStrong:
        return {14, 20, QFont::DemiBold, false};
    case TextRole::Section:
        return {16, 22, QFont::DemiBold, false};
    case TextRole::PageTitle:
        return {22, 30, QFont::DemiBold, true};
    case TextRole::Story:
        return {15, 24, QFont::Normal, true};
    case TextRole::StoryStrong:
        return {15, 24, QFont::DemiBold, true};
    case TextRole::Brand:
        return {17, 24, QFont::DemiBold, true};
    }
    return {14, 20, QFont::Normal, false};
}

/// Fusion, but letters are underlined in a menu only while it is used by keyboard, and focus is shown once.
class CalmStyle final : public QProxyStyle {
public:
    CalmStyle() : QProxyStyle(u"Fusion"_s) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override {
        if (hint == SH_UnderlineShortcut)
            if (const auto* bar = qobject_cast<const QMenuBar*>(widget))
                return bar->activeAction() ? 1 : 0;
        if (hint == SH_TextControl_FocusIndicatorTextCharFormat) {
            // A link that has the focus is ringed as a whole.
            if (auto* format = qstyleoption_cast<QStyleHintReturnVariant*>(result))
                format->variant = QVariant::fromValue<QTextFormat>(QTextCharFormat());
            return 1;
        }
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        // The style sheet rings what has the focus; Fusion's frame inside it would be a second one.
        if (element != PE_FrameFocusRect)
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
};

} // namespace

struct Theme::Private {
    explicit Private(const QPalette& fromSystem) : systemPalette(fromSystem) {}
    QPalette systemPalette;
    std::unique_ptr<QTemporaryDir> images;
    bool applying = false;
};

Theme::Theme(QApplication& app) : m_app(app), d(std::make_unique<Private>(QApplication::palette())) {
    QApplication::setStyle(new CalmStyle);
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths()
                               << u"/usr/share/icons"_s << u"/usr/local/share/icons"_s);
    QIcon::setThemeName(u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
    m_app.installEventFilter(this);
}

Theme::~Theme() = default;

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    // The desktop switched between light and dark: its style palette is what Fusion would use on its own.
    if (watched == &m_app && event->type() == QEvent::ThemeChange && m_scheme == Scheme::System &&
        !d->applying) {
        d->systemPalette = m_app.style()->standardPalette();
        apply(m_scheme, m_percent);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply(Scheme scheme, int textPercent) {
    d->applying = true;
    m_scheme = scheme;
    m_percent = qBound(100, textPercent, 200);
    m_dark = scheme == Scheme::Dark ||
             (scheme == Scheme::System && d->systemPalette.color(QPalette::Window).lightness() < 128);
    currentColours = m_dark ? &darkColours() : &lightColours();
    currentPercent = m_percent;

    // A new folder each time: images of an earlier look would stay in the pixmap cache under their name.
    auto images = std::make_unique<QTemporaryDir>();
    writeStyleImages(images->path(), *currentColours);
    m_app.setPalette(paletteOf(*currentColours));
    QApplication::setFont(font(TextRole::Body));
    m_app.setStyleSheet(generateStyleSheet(*currentColours, m_percent, images->path()));
    d->images = std::move(images);
    d->applying = false;
    Q_EMIT changed();
}

const Colours& Theme::colours() { return currentColours ? *currentColours : lightColours(); }

QFont Theme::font(TextRole role) {
    const Scale scale = scaleOf(role);
    QFont font;
    font.setFamilies(scale.serif
                         ? QStringList{u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s}
                         : QStringList{u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPixelSize(px(scale.px));
    font.setWeight(static_cast<QFont::Weight>(scale.weight));
    font.setStyleHint(scale.serif ? QFont::Serif : QFont::SansSerif);
    return font;
}

int Theme::lineHeight(TextRole role) { return px(scaleOf(role).line); }

int Theme::px(int logical) { return (logical * currentPercent + 50) / 100; }

} // namespace leertafel::ui
