#include "ui/table/AgendaDelegate.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/table/AgendaModel.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

QString agendaIcon(int kind) {
    switch (static_cast<AgendaKind>(kind)) {
    case AgendaKind::Agreements:
        return u"view-calendar-tasks"_s;
    case AgendaKind::Case:
        return u"view-pim-journal"_s;
    case AgendaKind::Trend:
        return u"office-chart-line"_s;
    case AgendaKind::Other:
        break;
    }
    return u"view-list-text"_s;
}

namespace {

void paintHandle(QPainter& painter, QPoint centre) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colours().ink3);
    for (int column = 0; column < 2; ++column)
        for (int row = -1; row <= 1; ++row)
            painter.drawEllipse(QPointF(centre.x() + Theme::px(8) * column, centre.y() + Theme::px(5) * row),
                                1.2, 1.2);
}

void paintMinutes(QPainter& painter, const QRect& box, const QString& words) {
    const Colours& colours = Theme::colours();
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.alt);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(radius::chip),
                            Theme::px(radius::chip));
    painter.setFont(Theme::font(TextRole::Caption));
    painter.setPen(colours.ink);
    painter.drawText(box, Qt::AlignCenter, words);
}

void paintReady(QPainter& painter, const QRect& box, AgendaModel::State state, const QString& words) {
    const Colours& colours = Theme::colours();
    QFont font = Theme::font(TextRole::Caption);
    switch (state) {
    case AgendaModel::State::Ready: {
        painter.setPen(QPen(colours.accent, 1.6));
        const QPointF at(box.left() + Theme::px(2), box.center().y() + 1);
        painter.drawPolyline(QPolygonF(
            {at, at + QPointF(Theme::px(4), Theme::px(4)), at + QPointF(Theme::px(12), -Theme::px(5))}));
        painter.setFont(font);
        painter.setPen(colours.ink);
        painter.drawText(box.adjusted(Theme::px(21), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
        return;
    }
    case AgendaModel::State::Unexplained: {
        font.setWeight(QFont::DemiBold);
        const int width = QFontMetrics(font).horizontalAdvance(words) + Theme::px(16);
        const QRectF frame(box.left() + 0.5, box.center().y() - Theme::px(11) + 0.5, width, Theme::px(22));
        painter.setPen(QPen(colours.ochre, Theme::px(1), Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, Theme::px(radius::chip), Theme::px(radius::chip));
        painter.setFont(font);
        painter.setPen(colours.ochre);
        painter.drawText(frame, Qt::AlignCenter, words);
        return;
    }
    case AgendaModel::State::Missing:
    case AgendaModel::State::Acute:
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(state == AgendaModel::State::Acute ? colours.red : colours.ochre);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, words);
    }
}

} // namespace

int AgendaDelegate::rowHeight() { return Theme::px(68); }

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {Theme::px(420), rowHeight()};
}

void AgendaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Colours& colours = Theme::colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // The frame around the list is round; a first or last row is as well.
    QPainterPath shape;
    const int round = Theme::px(radius::card) - 1;
    shape.setFillRule(Qt::WindingFill);
    shape.addRoundedRect(box, round, round);
    if (index.row() > 0)
        shape.addRect(QRect(box.left(), box.top(), box.width(), round));
    if (index.row() + 1 < index.model()->rowCount())
        shape.addRect(QRect(box.left(), box.bottom() + 1 - round, box.width(), round));
    painter->fillPath(shape, selected ? colours.accentSoft : colours.base);
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colours.line);
    if (selected) { // by shape too, not by colour alone
        painter->setClipPath(shape);
        painter->fillRect(QRect(box.left(), box.top(), Theme::px(3), box.height()), colours.accent);
        painter->setClipping(false);
    }

    const int middle = box.center().y();
    int x = box.left() + Theme::px(space::xl);
    const QWidget* list = option.widget;
    if (list == nullptr || list->property("movable") != false)
        paintHandle(*painter, {x, middle});
    x += Theme::px(26);
    QFont number = Theme::font(TextRole::StoryStrong);
    number.setPixelSize(Theme::px(18));
    painter->setFont(number);
    painter->setPen(colours.ink);
    painter->drawText(QRect(x, box.top(), Theme::px(28), box.height()), Qt::AlignVCenter | Qt::AlignLeft,
                      QString::number(index.row() + 1));
    x += Theme::px(36);
    const int side = Theme::px(size::smallIcon + 2);
    icon(agendaIcon(index.data(AgendaModel::KindRole).toInt()))
        .paint(painter, QRect(x, middle - side / 2, side, side));
    x += side + Theme::px(space::l);

    const int readyWidth = Theme::px(158), minutesWidth = Theme::px(58);
    const QRect ready(box.right() - readyWidth, box.top(), readyWidth - Theme::px(space::s), box.height());
    const QRect minutes(ready.left() - minutesWidth - Theme::px(space::m), middle - Theme::px(11),
                        minutesWidth, Theme::px(22));
    paintMinutes(*painter, minutes, tr("%1 min").arg(index.data(AgendaModel::MinutesRole).toInt()));
    paintReady(*painter, ready, static_cast<AgendaModel::State>(index.data(AgendaModel::StateRole).toInt()),
               index.data(AgendaModel::ReadyRole).toString());

    const int width = minutes.left() - x - Theme::px(space::m);
    // Three lines fit in a row: a long title takes two, a long second line what the title leaves.
    const QStringList title =
        linesWithin(index.data().toString(), Theme::font(TextRole::BodyStrong), width, 2);
    const QStringList detail = linesWithin(index.data(AgendaModel::DetailRole).toString(),
                                           Theme::font(TextRole::Caption), width, title.size() > 1 ? 1 : 2);
    const int titleLine = Theme::lineHeight(TextRole::BodyStrong);
    const int detailLine = Theme::lineHeight(TextRole::Caption);
    int y = middle -
            (titleLine * static_cast<int>(title.size()) + detailLine * static_cast<int>(detail.size())) / 2;
    const auto lines = [&](TextRole role, const QColor& colour, int height, const QStringList& all) {
        painter->setFont(Theme::font(role));
        painter->setPen(colour);
        for (const QString& words : all) {
            painter->drawText(QRect(x, y, width, height), Qt::AlignVCenter | Qt::AlignLeft, words);
            y += height;
        }
    };
    lines(TextRole::BodyStrong, colours.ink, titleLine, title);
    lines(TextRole::Caption, colours.ink2, detailLine, detail);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const int ring = Theme::px(size::focusRing);
        const qreal in = ring / 2.0;
        painter->setPen(QPen(colours.focus, ring));
        painter->setBrush(Qt::NoBrush);
        const bool end = index.row() == 0 || index.row() + 1 == index.model()->rowCount();
        painter->drawRoundedRect(QRectF(box).adjusted(in, in, -in, -in - 1), end ? round - 1 : 0,
                                 end ? round - 1 : 0);
    }
    painter->restore();
}

} // namespace leertafel::ui
