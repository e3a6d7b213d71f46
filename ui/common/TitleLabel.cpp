#include "ui/common/TitleLabel.h"

#include "ui/common/FocusRing.h"
#include "ui/common/Theme.h"
#include "ui/common/Unbroken.h"

#include <QFocusEvent>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

QStringList linesWithin(const QString& words, const QFont& font, int width, int most) {
    const QString line = unbroken(words.simplified(), QFontMetrics(font));
    QTextLayout layout(line, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList result;
    if (line.isEmpty())
        return result;
    layout.beginLayout();
    for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
        part.setLineWidth(qMax(1, width));
        if (result.size() + 1 >= most) {
            result.append(
                QFontMetrics(font).elidedText(line.mid(part.textStart()), Qt::ElideRight, qMax(1, width)));
            break;
        }
        result.append(line.mid(part.textStart(), part.textLength()).trimmed());
    }
    layout.endLayout();
    return result;
}

namespace {

/// A line too long to find back from its end is broken sooner.
int readable(int width) { return qMin(width, Theme::px(size::longestLine)); }

} // namespace

TitleLabel::TitleLabel(const QString& title, TextRole role, Tone tone, QWidget* parent)
    : TextLabel(title, role, tone, parent), m_role(role) {
    setTextFormat(Qt::PlainText);
    setToolTip(title);
}

void TitleLabel::setMost(int most) {
    m_most = most;
    updateGeometry();
}

QSize TitleLabel::sizeHint() const {
    const QFontMetrics metrics(font());
    const int width = qMin(metrics.horizontalAdvance(text().simplified()) + 1, Theme::px(size::readingWidth));
    return {width, heightForWidth(width)};
}

QSize TitleLabel::minimumSizeHint() const {
    return {qMin(sizeHint().width(), Theme::px(72)), Theme::lineHeight(m_role)};
}

int TitleLabel::heightForWidth(int width) const {
    const auto count = static_cast<int>(linesWithin(text(), font(), readable(width), m_most).size());
    return qMax(1, count) * Theme::lineHeight(m_role);
}

void TitleLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? palette().color(QPalette::WindowText) : Theme::colours().ink3);
    const QStringList shown = linesWithin(text(), font(), readable(width()), m_most);
    const int line = Theme::lineHeight(m_role);
    int y = (height() - line * static_cast<int>(shown.size())) / 2;
    for (const QString& part : shown) {
        painter.drawText(QRect(0, y, width(), line), Qt::AlignLeft | Qt::AlignVCenter, part);
        y += line;
    }
}

namespace {

/// Qt gives the focus to the label first and to the link in it at the next Tab; until then Enter does
/// nothing. Shift+Tab it takes back to the same link for ever.
class Link final : public TextLabel {
public:
    using TextLabel::TextLabel;

protected:
    void focusInEvent(QFocusEvent* event) override {
        TextLabel::focusInEvent(event);
        if (event->reason() != Qt::MouseFocusReason && !hasSelectedText())
            TextLabel::focusNextPrevChild(true);
    }
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace

TextLabel* makeLink(const QString& words, TextRole role) {
    auto* link = new Link(u"<a href=\"go\">%1</a>"_s.arg(words.toHtmlEscaped()), role);
    link->setTextFormat(Qt::RichText);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setAccessibleName(words);
    ringOnFocus(link);
    return link;
}

} // namespace leertafel::ui
