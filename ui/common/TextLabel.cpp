#include "ui/common/Theme.h"
#include "ui/common/Unbroken.h"
#include "ui/common/Widgets.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(TextLabel::Tone tone) {
    const Colours& c = Theme::colours();
    switch (tone) {
    case TextLabel::Tone::Ink:
        return c.ink;
    case TextLabel::Tone::Quiet:
        return c.ink2;
    case TextLabel::Tone::Faint:
        return c.ink3;
    case TextLabel::Tone::Ochre:
        return c.ochre;
    case TextLabel::Tone::Plum:
        return c.plum;
    case TextLabel::Tone::Red:
        return c.red;
    case TextLabel::Tone::Link:
        return c.link;
    case TextLabel::Tone::OnAccent:
        return c.onAccent;
    }
    return c.ink;
}

} // namespace

TextLabel::TextLabel(const QString& text, TextRole role, Tone tone, QWidget* parent)
    : QLabel(text, parent), m_role(role), m_tone(tone) {
    setWordWrap(true);
    setOpenExternalLinks(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    restyle();
}

void TextLabel::setTone(Tone tone) {
    m_tone = tone;
    restyle();
    update();
}

void TextLabel::setElided(bool elided) {
    m_elided = elided;
    if (elided)
        setWordWrap(false);
    updateGeometry();
    update();
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

void TextLabel::restyle() {
    setFont(Theme::font(m_role));
    QPalette p = palette();
    p.setColor(QPalette::WindowText, colourOf(m_tone));
    p.setColor(QPalette::Link, Theme::colours().link);
    setPalette(p);
    m_tuned = nullptr;
    updateGeometry();
}

void TextLabel::tuneDocument() const {
    auto* document = findChild<QTextDocument*>();
    if (!document || document == m_tuned)
        return;
    m_tuned = document;
    const auto tune = [this, document] {
        const int line = Theme::lineHeight(m_role);
        const QSignalBlocker quiet(document);
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            if (qRound(block.blockFormat().lineHeight()) == line)
                continue;
            QTextCursor cursor(block);
            QTextBlockFormat format;
            format.setLineHeight(line, QTextBlockFormat::FixedHeight);
            cursor.mergeBlockFormat(format);
        }
    };
    tune();
    // QLabel fills its document when it is first measured after a change.
    disconnect(document, &QTextDocument::contentsChanged, this, nullptr);
    connect(document, &QTextDocument::contentsChanged, this, tune);
}

/// Rich text, pictures and text that can be selected are QLabel's own work.
bool TextLabel::paintsItself() const {
    return textFormat() != Qt::RichText && !(textFormat() == Qt::AutoText && Qt::mightBeRichText(text())) &&
           textInteractionFlags() == Qt::LinksAccessibleByMouse && !buddy();
}

/// How far a line goes in a label of that width: one too long to find back from its end is broken sooner,
/// but not for a last word or two.
int TextLabel::lineRoom(int width, int natural) const {
    const bool isLong = wordWrap() && m_role != TextRole::PageTitle;
    const int most =
        Theme::px(natural <= Theme::px(size::longestLine) ? size::longestLine : size::readingWidth);
    return isLong ? qMin(width, most) : width;
}

/// Lays plain text out on the line height of its role; returns its size.
QSize TextLabel::layOut(int width, QPainter* painter, QPoint at) const {
    const int line = Theme::lineHeight(m_role);
    const QFontMetrics metrics(font());
    const int lead = (line - metrics.height()) / 2;
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    int y = 0;
    int widest = 0;
    const QStringList paragraphs = unbroken(text(), metrics).split(QChar::fromLatin1('\n'));
    for (const QString& paragraph : paragraphs) {
        const QString shown =
            m_elided && width > 0 ? metrics.elidedText(paragraph, Qt::ElideRight, width) : paragraph;
        const int lineWidth = lineRoom(width, metrics.horizontalAdvance(paragraph));
        const int spare = qMax(0, width - lineWidth);
        const int aside = side & Qt::AlignRight ? spare : side & Qt::AlignHCenter ? spare / 2 : 0;
        QTextLayout layout(shown, font());
        QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
        option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
            part.setLineWidth(width > 0 ? lineWidth : 1'000'000);
            part.setPosition({qreal(aside), qreal(y + lead)});
            widest = qMax(widest, int(std::ceil(part.naturalTextWidth())));
            y += line;
        }
        layout.endLayout();
        if (shown.isEmpty())
            y += layout.lineCount() == 0 ? line : 0;
        if (painter)
            layout.draw(painter, at);
    }
    return {widest, y};
}

QSize TextLabel::sizeHint() const {
    tuneDocument();
    if (!paintsItself() || text().isEmpty())
        return QLabel::sizeHint();
    const QMargins m = contentsMargins();
    const QSize natural = layOut(0, nullptr, {});
    if (!wordWrap())
        return natural.grownBy(m);
    const int width = lineRoom(natural.width(), natural.width());
    return layOut(width, nullptr, {}).expandedTo({width, 0}).grownBy(m);
}

QSize TextLabel::minimumSizeHint() const {
    tuneDocument();
    if (!paintsItself() || text().isEmpty())
        return QLabel::minimumSizeHint();
    const QMargins m = contentsMargins();
    if (m_elided)
        return QSize(Theme::px(60), Theme::lineHeight(m_role)).grownBy(m);
    if (!wordWrap())
        return sizeHint();
    const int natural = layOut(0, nullptr, {}).width();
    return QSize(qMin(natural, Theme::px(72)), Theme::lineHeight(m_role)).grownBy(m);
}

bool TextLabel::hasHeightForWidth() const { return wordWrap(); }

int TextLabel::heightForWidth(int width) const {
    tuneDocument();
    if (!paintsItself() || text().isEmpty())
        return QLabel::heightForWidth(width);
    const QMargins m = contentsMargins();
    return layOut(qMax(1, width - m.left() - m.right()), nullptr, {}).height() + m.top() + m.bottom();
}

void TextLabel::paintEvent(QPaintEvent* event) {
    tuneDocument();
    if (!paintsItself() || text().isEmpty()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(isEnabled() ? colourOf(m_tone) : Theme::colours().ink3);
    const QRect area = contentsRect();
    const int height = layOut(area.width(), nullptr, {}).height();
    const int spare = qMax(0, area.height() - height);
    const int top = alignment() & Qt::AlignTop ? 0 : alignment() & Qt::AlignBottom ? spare : spare / 2;
    layOut(area.width(), &painter, area.topLeft() + QPoint(0, top));
}

} // namespace leertafel::ui
