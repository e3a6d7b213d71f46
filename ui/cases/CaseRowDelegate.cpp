#include "ui/cases/CaseRowDelegate.h"

#include "ui/cases/CaseListModel.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace leertafel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar markStart(2), markEnd(3);
constexpr int whenWidth = 150, chipHeight = 20, line = 20;
/// Below this width the second line goes on under the time.
constexpr int narrowRow = 640;

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
    const int high = Theme::px(chipHeight);
    const QRectF chip(left + Theme::px(space::m), title.center().y() - high / 2,
                      metrics.horizontalAdvance(state) + 2 * Theme::px(space::s), high);
    painter.setPen(colours.line);
    painter.setBrush(colours.alt);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), radius::chip, radius::chip);
    painter.setFont(font);
    painter.setPen(colours.ink);
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
    return {Theme::px(240), Theme::px(snippet ? size::listRow + line : size::listRow)};
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
    // The last one ends at the frame.
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colours.line);
    if (current && option.state.testFlag(QStyle::State_HasFocus)) {
        const int ring = Theme::px(size::focusRing);
        const qreal in = 2 + ring / 2.0;
        painter->setPen(QPen(colours.focus, ring));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(in, in, -in, -in), radius::field,
                                 radius::field);
    }
    const auto snippet = index.data(CaseListModel::SnippetRole).toString();
    const int lines = Theme::px(snippet.isEmpty() ? 2 * line : 3 * line);
    const QRect inner(option.rect.left() + Theme::px(space::l),
                      option.rect.top() + (option.rect.height() - lines) / 2,
                      option.rect.width() - 2 * Theme::px(space::l), lines);
    const int iconSide = Theme::px(size::icon);
    icon(index.data(CaseListModel::IconRole).toString())
        .paint(painter, QRect(inner.left(), inner.center().y() - iconSide / 2, iconSide, iconSide));
    const int left = inner.left() + iconSide + Theme::px(space::m);
    const auto titleFont = Theme::font(TextRole::BodyStrong);
    const auto caption = Theme::font(TextRole::Caption);
    const QFontMetrics small(caption);
    const auto when = index.data(CaseListModel::WhenRole).toString();
    const bool narrow = option.rect.width() < Theme::px(narrowRow);
    const int right =
        inner.right() - (narrow ? small.horizontalAdvance(when) + Theme::px(space::m) : Theme::px(whenWidth));
    const int rightBelow = narrow ? inner.right() : right;
    const auto state = index.data(CaseListModel::StateRole).toString();
    const int stateWidth = small.horizontalAdvance(state) + Theme::px(2 * space::s + space::m);
    const QFontMetrics metrics(titleFont);
    const auto title =
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, right - left - stateWidth);
    const QRect titleRoom(left, inner.top(), right - left, Theme::px(line));
    painter->setFont(titleFont);
    painter->setPen(colours.ink);
    painter->drawText(titleRoom, Qt::AlignVCenter, title);
    paintState(*painter, titleRoom, left + metrics.horizontalAdvance(title), state);

    painter->setFont(caption);
    painter->setPen(colours.ink2);
    const QRect second(left, titleRoom.bottom() + 1, rightBelow - left, Theme::px(line));
    painter->drawText(second, Qt::AlignVCenter,
                      small.elidedText(index.data(CaseListModel::SecondLineRole).toString(), Qt::ElideRight,
                                       second.width()));
    painter->drawText(
        QRect(right, inner.top(), inner.right() + 1 - right, narrow ? titleRoom.height() : inner.height()),
        Qt::AlignRight | Qt::AlignVCenter, when);
    if (!snippet.isEmpty())
        paintSnippet(*painter, QRect(left, second.bottom() + 1, rightBelow - left, Theme::px(line)), snippet);
    painter->restore();
}

} // namespace leertafel::ui
