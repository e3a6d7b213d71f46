#include "ui/common/FocusRing.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QPainter>
#include <QStyle>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

void restyleAs(QWidget* widget, const char* property, const QVariant& value) {
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

namespace {

void setButtonIcon(QPushButton* button, const QString& name, IconInk ink) {
    const bool onward = name == u"go-next"_s;
    button->setProperty("iconName", name);
    button->setIcon(buttonIcon(name, ink, onward ? Qt::AlignRight : Qt::AlignLeft));
    if (onward)
        button->setLayoutDirection(Qt::RightToLeft);
    button->setIconSize({Theme::px(size::smallIcon) + Theme::px(6), Theme::px(size::smallIcon)});
}

} // namespace

void fillButton(QPushButton* button, bool filled) {
    restyleAs(button, "kind", filled ? u"primary"_s : u"quiet"_s);
    if (const QString name = button->property("iconName").toString(); !name.isEmpty())
        setButtonIcon(button, name, filled ? IconInk::OnAccent : IconInk::Ink);
}

QPushButton* makeButton(const QString& words, ButtonKind kind, const QString& iconName, QWidget* parent) {
    auto* button = new QPushButton(words, parent);
    button->setAccessibleName(QString(words).remove(u'&'));
    button->setAutoDefault(false);
    IconInk ink = IconInk::Ink;
    switch (kind) {
    case ButtonKind::Primary:
        button->setProperty("kind", u"primary"_s);
        ringOnFocus(button, 2);
        ink = IconInk::OnAccent;
        break;
    case ButtonKind::Quiet:
        button->setProperty("kind", u"quiet"_s);
        ringOnFocus(button, 2); // it may be filled later
        break;
    case ButtonKind::Plain:
        button->setProperty("kind", u"plain"_s);
        button->setCursor(Qt::PointingHandCursor);
        ink = IconInk::Link;
        break;
    case ButtonKind::Small:
        button->setProperty("kind", u"small"_s);
        break;
    case ButtonKind::Link:
        button->setProperty("kind", u"link"_s);
        button->setCursor(Qt::PointingHandCursor);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        ringOnFocus(button);
        ink = IconInk::Link;
        break;
    }
    if (!iconName.isEmpty())
        setButtonIcon(button, iconName, ink);
    return button;
}

Chip::Chip(const QString& words, Look look, QWidget* parent) : QLabel(words, parent) {
    setTextFormat(Qt::PlainText);
    setIndent(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLook(look);
}

QSize Chip::sizeHint() const {
    const int words = QFontMetrics(font()).horizontalAdvance(text());
    return {words + 2 * Theme::px(size::chipPadding) + 1, Theme::px(size::chip)};
}

void Chip::setLook(Look look) {
    static const QString names[] = {u"neutral"_s, u"ochre"_s, u"ochredashed"_s,
                                    u"plum"_s,    u"red"_s,   u"accent"_s};
    restyleAs(this, "chip", names[static_cast<int>(look)]);
}

void Chip::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    if (property("chip") != u"ochredashed"_s)
        return;
    // A style sheet's dashes turn to dots at this size.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = Theme::px(1);
    QPen pen(Theme::colours().ochre, line);
    pen.setDashPattern({4, 2.5});
    painter.setPen(pen);
    const qreal half = line / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius::chip, radius::chip);
}

} // namespace leertafel::ui
