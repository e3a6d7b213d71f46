#include "ui/shell/NavButton.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

NavButton::NavButton(const QString& iconName, const QString& words, QWidget* parent)
    : QPushButton(parent), m_iconName(iconName), m_words(words) {
    setProperty("kind", u"nav"_s);
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false);
    // Rows give way a little in a low window with large text.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    describe();
    connect(this, &QAbstractButton::clicked, this, &NavButton::chosen);
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        if (on && !m_clicking)
            Q_EMIT chosen();
    });
}

void NavButton::nextCheckState() {
    m_clicking = true;
    QPushButton::nextCheckState();
    m_clicking = false;
}

void NavButton::setCount(int count) {
    m_count = count;
    describe();
    update();
}

void NavButton::setNarrow(bool narrow) {
    m_narrow = narrow;
    describe();
    updateGeometry();
    update();
}

void NavButton::describe() {
    setAccessibleName(m_words);
    setAccessibleDescription(m_count > 0 ? tr("%n waiting for you", nullptr, m_count) : QString());
    const QString asked = accessibleDescription();
    setToolTip(!m_narrow ? QString() : asked.isEmpty() ? m_words : u"%1: %2"_s.arg(m_words, asked));
}

QSize NavButton::sizeHint() const { return {Theme::px(m_narrow ? 40 : 158), Theme::px(size::navRow)}; }

QSize NavButton::minimumSizeHint() const { return {Theme::px(40), Theme::px(26) + 2}; }

void NavButton::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const Colours& c = Theme::colours();
    const int side = Theme::px(size::icon);
    const int left = m_narrow ? (width() - side) / 2 : Theme::px(space::m) - 1;
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawRoundedRect(QRectF(0, Theme::px(space::s), 3, height() - 2 * Theme::px(space::s)), 1.5,
                                1.5);
    }
    const QRect iconBox(left, (height() - side) / 2, side, side);
    ui::icon(m_iconName, isChecked() ? IconInk::Accent : IconInk::Ink).paint(&painter, iconBox);
    const QString count = m_count > 0 ? QString::number(m_count) : QString();
    QFont small = Theme::font(TextRole::Caption);
    small.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(small);
    if (!m_narrow) {
        const QFont words = Theme::font(isChecked() ? TextRole::BodyStrong : TextRole::Body);
        painter.setFont(words);
        painter.setPen(c.ink);
        const int from = iconBox.right() + Theme::px(space::m) + 1;
        const int room = width() - from - (count.isEmpty() ? Theme::px(space::s) : Theme::px(40));
        painter.drawText(QRect(from, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(words).elidedText(m_words, Qt::ElideRight, room));
    }
    if (count.isEmpty())
        return;
    if (m_narrow) {
        // In the corner, clear of the icon; what does not fit there is in the description.
        const int wide = Theme::px(16);
        const QRect chip(qMin(iconBox.right() - 2, width() - wide - 2), 2, wide, wide);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(chip);
        painter.setFont(small);
        painter.setPen(c.onAccent);
        painter.drawText(chip, Qt::AlignCenter, m_count > 9 ? u"+"_s : count);
        return;
    }
    const int boxWidth = qMax(Theme::px(22), metrics.horizontalAdvance(count) + Theme::px(12));
    const int boxHeight = Theme::px(size::chip);
    const QRectF box(width() - boxWidth - Theme::px(11), (height() - boxHeight) / 2.0, boxWidth, boxHeight);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.alt);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::chip, radius::chip);
    painter.setFont(small);
    painter.setPen(c.ink);
    painter.drawText(box, Qt::AlignCenter, count);
}

} // namespace leertafel::ui
