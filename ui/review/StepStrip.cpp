#include "ui/review/StepStrip.h"

#include "ui/common/Theme.h"
#include "ui/common/Unbroken.h"

#include <QPainter>
#include <QPainterPath>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int stripHeight = 57, circleSide = 22, edge = 8, headLine = 20, gap = 2;

int heightOf(const QString& words, TextRole role, int width) {
    const QFontMetrics metrics(Theme::font(role));
    return metrics.boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, unbroken(words, metrics)).height();
}

} // namespace

StepStrip::StepStrip(QWidget* parent) : QFrame(parent), m_height(Theme::px(stripHeight)) {
    setObjectName(u"review.steps"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StepStrip::sizeHint() const { return {Theme::px(600), m_height}; }

QRect StepStrip::wordsOf(int step) const {
    const auto count = static_cast<int>(m_steps.size());
    const int left = width() * step / count + Theme::px(space::l + circleSide + space::s);
    const int right = width() * (step + 1) / count - Theme::px(space::s);
    return {left, Theme::px(edge), std::max(1, right - left), height() - 2 * Theme::px(edge)};
}

int StepStrip::headHeight(int step) const {
    return std::max(Theme::px(headLine),
                    heightOf(m_steps.at(step).words, TextRole::BodyStrong, wordsOf(step).width()));
}

void StepStrip::fit() {
    int high = Theme::px(stripHeight);
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i)
        high = std::max(high, headHeight(i) + Theme::px(2 * edge + gap) +
                                  heightOf(m_steps.at(i).detail, TextRole::Guide, wordsOf(i).width()));
    if (high == m_height)
        return;
    m_height = high;
    updateGeometry();
}

void StepStrip::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

void StepStrip::setSteps(const QList<Step>& steps) {
    m_steps = steps;
    QStringList words;
    for (const auto& step : steps)
        words.append(step.words + u": "_s + (step.done ? tr("done") : tr("to come")) + u", "_s + step.detail);
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(words.join(u"; "_s));
    fit();
    update();
}

void StepStrip::paintMark(QPainter& painter, const QRectF& circle, int number, bool done) const {
    const auto& colours = Theme::colours();
    if (!done) {
        painter.setPen(QPen(colours.ink, 1));
        painter.setBrush(colours.base);
        painter.drawEllipse(circle);
        auto font = Theme::font(TextRole::BodyStrong);
        font.setPixelSize(Theme::px(12));
        painter.setFont(font);
        painter.setPen(colours.ink);
        painter.drawText(circle, Qt::AlignCenter, QString::number(number));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(circle);
    painter.setPen(QPen(colours.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal unit = circle.width() / 22;
    QPainterPath tick(circle.center() + QPointF(-4.5, 0.5) * unit);
    tick.lineTo(circle.center() + QPointF(-1.2, 3.8) * unit);
    tick.lineTo(circle.center() + QPointF(5, -3.6) * unit);
    painter.drawPath(tick);
}

void StepStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = Theme::colours();
    painter.fillRect(rect(), colours.alt);
    bool currentSeen = false;
    const auto count = static_cast<int>(m_steps.size());
    for (int i = 0; i < count; ++i) {
        const auto& step = m_steps.at(i);
        const QRect cell(width() * i / count, 0, width() * (i + 1) / count - width() * i / count, height());
        const bool current = !step.done && !std::exchange(currentSeen, currentSeen || !step.done);
        if (current) {
            painter.fillRect(cell, colours.accentSoft);
            painter.fillRect(cell.left(), height() - Theme::px(3), cell.width(), Theme::px(3),
                             colours.accent);
        }
        if (i > 0)
            painter.fillRect(cell.left(), 0, 1, height(), colours.line);
        const int side = Theme::px(circleSide);
        // Beside its first lines, also where another step has more of them.
        const QRectF circle(cell.left() + Theme::px(space::l) - 0.5,
                            (Theme::px(stripHeight) - side) / 2 - 0.5, side, side);
        paintMark(painter, circle, i + 1, step.done);
        const QRect words = wordsOf(i);
        const int head = headHeight(i);
        painter.setFont(Theme::font(TextRole::BodyStrong));
        painter.setPen(colours.ink);
        painter.drawText(QRect(words.topLeft(), QSize(words.width(), head)),
                         Qt::AlignVCenter | Qt::TextWordWrap, unbroken(step.words, painter.fontMetrics()));
        painter.setFont(Theme::font(TextRole::Guide));
        painter.setPen(colours.ink2);
        painter.drawText(words.adjusted(0, head + Theme::px(gap), 0, 0), Qt::AlignTop | Qt::TextWordWrap,
                         unbroken(step.detail, painter.fontMetrics()));
    }
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

} // namespace leertafel::ui
