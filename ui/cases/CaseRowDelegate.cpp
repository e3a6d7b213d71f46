#include "ui/cases/CaseRowDelegate.h"

#include "ui/cases/CaseListModel.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar markStart(2), markEnd(3);
constexpr int whenWidth = 150;

void paintSnippet(QPainter& painter, const QRect& room, const QString& snippet) {
    const auto& colours = Theme::colours();
    auto font = Theme::font(TextRole::Story);
    font.setPixelSize(Theme::px(13));
    painter.setFont(font);
    const QFontMetrics metrics(font);
    int x = room.left();
    for (const auto& run : CaseRowDelegate::runs(snippet)) {
        auto text = run.text;
        text.replace(u'\n', u' ');
        text = metrics.elidedText(text, Qt::ElideRight, std::max(0, room.right() - x));
        const int width = metrics.horizontalAdvance(text);
        if (width == 0)
            continue;
        if (run.found) {
            painter.fillRect(QRect(x, room.center().y() - metrics.height() / 2, width, metrics.height()),
                             colours.accentSoft);
            painter.fillRect(QRect(x, room.center().y() + metrics.height() / 2 - 1, width, 1),
                             colours.accent);
        }
        painter.setPen(run.found ? colours.ink : colours.ink2);
        painter.drawText(QRect(x, room.top(), width + 1, room.height()), Qt::AlignVCenter, text);
        x += width;
    }
}

void paintState(QPainter& painter, const QRect& title, int left, const QString& state) {
    const auto& colours = Theme::colours();
    const auto font = Theme::font(TextRole::Caption);
    const QFontMetrics metrics(font);
    const QRectF chip(left + space::s, title.center().y() - Theme::px(9),
                      metrics.horizontalAdvance(state) + 12, Theme::px(18));
    painter.setPen(colours.line);
    painter.setBrush(colours.alt);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), radius::chip, radius::chip);
    painter.setFont(font);
    painter.setPen(colours.ink2);
    painter.drawText(chip, Qt::AlignCenter, state);
}

} // namespace

QList<CaseRowDelegate::Run> CaseRowDelegate::runs(const QString& snippet) {
    QList<Run> all;
    bool found = false;
    QString text;
    const auto close = [&](bool next) {
        if (!text.isEmpty())
            all.append({text, found});
        text.clear();
        found = next;
    };
    for (const auto c : snippet) {
        if (c == markStart)
            close(true);
        else if (c == markEnd)
            close(false);
        else
            text += c;
    }
    close(false);
    return all;
}

QSize CaseRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool snippet = !index.data(CaseListModel::SnippetRole).toString().isEmpty();
    return {Theme::px(240), Theme::px(snippet ? size::listRow + 22 : size::listRow)};
}

void CaseRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto& colours = Theme::colours();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    if (current || hover) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? colours.accentSoft : colours.alt);
        painter->drawRoundedRect(option.rect.adjusted(3, 3, -3, -3), radius::field, radius::field);
    }
    painter->fillRect(option.rect.left() + space::l, option.rect.bottom(), option.rect.width() - 2 * space::l,
                      1, colours.line);
    if (current && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), radius::field, radius::field);
    }
    const auto inner = option.rect.adjusted(space::l, space::s, -space::l, -space::s);
    const int iconSide = Theme::px(size::icon);
    icon(u"view-pim-journal"_s)
        .paint(painter, QRect(inner.left(), inner.top() + Theme::px(2), iconSide, iconSide));
    const int left = inner.left() + iconSide + space::m;
    const int right = inner.right() - Theme::px(whenWidth);

    const auto titleFont = Theme::font(TextRole::BodyStrong);
    const auto state = index.data(CaseListModel::StateRole).toString();
    const int stateWidth =
        QFontMetrics(Theme::font(TextRole::Caption)).horizontalAdvance(state) + Theme::px(28);
    const QFontMetrics metrics(titleFont);
    const auto title =
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, right - left - stateWidth);
    const QRect titleRoom(left, inner.top(), right - left, Theme::px(20));
    painter->setFont(titleFont);
    painter->setPen(colours.ink);
    painter->drawText(titleRoom, Qt::AlignVCenter, title);
    paintState(*painter, titleRoom, left + metrics.horizontalAdvance(title), state);

    auto small = Theme::font(TextRole::Body);
    small.setPixelSize(Theme::px(13));
    painter->setFont(small);
    painter->setPen(colours.ink2);
    const QRect second(left, titleRoom.bottom() + 1, inner.right() - left, Theme::px(20));
    painter->drawText(second, Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(index.data(CaseListModel::SecondLineRole).toString(),
                                                     Qt::ElideRight, second.width()));
    painter->drawText(QRect(right, inner.top(), inner.right() - right, Theme::px(20)),
                      Qt::AlignRight | Qt::AlignVCenter, index.data(CaseListModel::WhenRole).toString());
    const auto snippet = index.data(CaseListModel::SnippetRole).toString();
    if (!snippet.isEmpty())
        paintSnippet(*painter, QRect(left, second.bottom() + 1, inner.right() - left, Theme::px(20)),
                     snippet);
    painter->restore();
}

} // namespace leertafel::ui
