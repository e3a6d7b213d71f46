#include "ui/learning/MethodDelegate.h"

#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"

#include <QPainter>
#include <QWidget>

namespace leertafel::ui {

namespace {

QStringList nameLines(const QModelIndex& index, int width) {
    return linesWithin(index.data().toString(), Theme::font(TextRole::Body), width, TitleLabel::lines);
}

int textWidth(const QStyleOptionViewItem& option) {
    const int wide = option.rect.width() > 0    ? option.rect.width()
                     : option.widget != nullptr ? option.widget->width() - 2
                                                : Theme::px(size::sidePanelMin);
    return wide - 2 * Theme::px(space::m);
}

} // namespace

QSize MethodDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto lines = static_cast<int>(nameLines(index, textWidth(option)).size());
    return {0, lines * Theme::lineHeight(TextRole::Body) + Theme::lineHeight(TextRole::Caption) +
                   2 * Theme::px(space::s)};
}

void MethodDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Colours& colours = Theme::colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect;
    painter->save();
    painter->fillRect(box, selected ? colours.accentSoft : colours.base);
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colours.line);
    const QRect words = box.adjusted(Theme::px(space::m), Theme::px(space::s), -Theme::px(space::m), 0);
    int y = words.top();
    painter->setFont(Theme::font(TextRole::Body));
    painter->setPen(colours.ink);
    for (const QString& line : nameLines(index, words.width())) {
        const int height = Theme::lineHeight(TextRole::Body);
        painter->drawText(QRect(words.left(), y, words.width(), height), Qt::AlignVCenter, line);
        y += height;
    }
    painter->setFont(Theme::font(TextRole::Caption));
    painter->setPen(colours.ink2);
    painter->drawText(QRect(words.left(), y, words.width(), Theme::lineHeight(TextRole::Caption)),
                      Qt::AlignVCenter, index.data(SecondRole).toString());
    if (selected) // by shape too, not by colour alone
        painter->fillRect(QRect(box.left(), box.top(), Theme::px(3), box.height()), colours.accent);
    painter->restore();
}

} // namespace leertafel::ui
