#include "ui/trends/HeatTable.h"

#include "ui/charts/Hatch.h"
#include "ui/common/Theme.h"
#include "ui/common/TitleLabel.h"
#include "ui/trends/HeatModel.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace leertafel::ui {

namespace {

constexpr int heatRow = 40;
constexpr int gap = 2; ///< around each cell
constexpr int leastNames = 96;
constexpr int mostNames = 208;
constexpr int mostLines = 3;

QColor fillOf(services::Heat heat) {
    const Colours& colours = Theme::colours();
    switch (heat) {
    case services::Heat::FarBelow:
        return colours.heat[0];
    case services::Heat::Below:
        return colours.heat[1];
    case services::Heat::AsExpected:
        return colours.heat[2];
    case services::Heat::Above:
        return colours.heat[3];
    case services::Heat::FarAbove:
        return colours.heat[4];
    case services::Heat::Unjudged:
        break;
    }
    return colours.base;
}

/// Of the two grounds and inks of the theme the one that is read best on this fill.
QColor inkOn(const QColor& fill) {
    const Colours& colours = Theme::colours();
    const bool inkIsDark = colours.ink.lightnessF() < colours.window.lightnessF();
    return (fill.lightnessF() > 0.5F) == inkIsDark ? colours.ink : colours.window;
}

/// A heading is broken at its spaces only.
QString whole(QString name, const QFontMetrics& metrics) {
    constexpr QChar joined(0x2011);
    return metrics.inFont(joined) ? name.replace(u'-', joined) : name;
}

int widestWord(const QString& name, const QFontMetrics& metrics) {
    int widest = 0;
    const QStringList words = name.split(u' ');
    for (const QString& word : words)
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

bool isCut(const QStringList& lines) { return !lines.isEmpty() && lines.last().endsWith(u'…'); }

} // namespace

HeatLook lookOf(services::Heat heat) {
    const Colours& colours = Theme::colours();
    HeatLook look{fillOf(heat), QPen(colours.tileEdge, 1), {}, TextRole::Body};
    look.ink = inkOn(look.fill);
    if (heat == services::Heat::FarBelow || heat == services::Heat::FarAbove) {
        look.edge = QPen(colours.chartFlag, 2);
        look.font = TextRole::BodyStrong;
    } else if (heat == services::Heat::Unjudged) {
        look.edge = QPen(colours.edge, 1, Qt::DotLine);
    }
    return look;
}

void paintHeat(QPainter& painter, const QRect& box, services::Heat heat, bool hidden, const QString& number) {
    const Colours& colours = Theme::colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF cell = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    if (hidden) {
        paintHatch(painter, cell, colours.hatch, colours.base, Theme::px(2));
        painter.restore();
        return;
    }
    const HeatLook look = lookOf(heat);
    painter.setPen(look.edge);
    painter.setBrush(look.fill);
    painter.drawRoundedRect(look.standsOut() ? cell.adjusted(0.5, 0.5, -0.5, -0.5) : cell, radius::chip,
                            radius::chip);
    painter.setFont(Theme::font(look.font));
    painter.setPen(look.ink);
    painter.drawText(box, Qt::AlignCenter, number);
    painter.restore();
}

HeatHeader::HeatHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent) {
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(1);
    setFocusPolicy(Qt::NoFocus);
}

QString HeatHeader::nameOf(int section) const {
    const TextRole role = orientation() == Qt::Horizontal ? TextRole::Caption : TextRole::Body;
    return whole(model()->headerData(section, orientation()).toString(), QFontMetrics(Theme::font(role)));
}

QStringList HeatHeader::linesOf(int section, int width) const {
    return linesWithin(nameOf(section), Theme::font(TextRole::Caption), width, mostLines);
}

bool HeatHeader::fits() const {
    const QFontMetrics metrics(Theme::font(TextRole::Caption));
    for (int i = 0; i < count(); ++i) {
        const int room = sectionSize(i) - 2 * gap;
        if (widestWord(nameOf(i), metrics) > room || isCut(linesOf(i, room)))
            return false;
    }
    return true;
}

int HeatHeader::turnedLength() const {
    const QFontMetrics metrics(Theme::font(TextRole::Caption));
    int length = 0, longest = 0;
    for (int i = 0; i < count(); ++i) {
        length = qMax(length, widestWord(nameOf(i), metrics));
        longest = qMax(longest, metrics.horizontalAdvance(nameOf(i)));
    }
    const auto allFit = [this](int within) {
        for (int i = 0; i < count(); ++i)
            if (isCut(turnedLinesOf(i, within)))
                return false;
        return true;
    };
    while (length < longest && !allFit(length))
        length += Theme::px(space::s);
    return length + 1;
}

QStringList HeatHeader::turnedLinesOf(int section, int length) const {
    const int most = qBound(1, sectionSize(section) / Theme::lineHeight(TextRole::Caption), mostLines);
    return linesWithin(nameOf(section), Theme::font(TextRole::Caption), length, most);
}

QStringList HeatHeader::shownLines(int section) const {
    return fits() ? linesOf(section, sectionSize(section) - 2 * gap) : turnedLinesOf(section, turnedLength());
}

QSize HeatHeader::sectionSizeFromContents(int section) const {
    // The words are laid out within the section, whatever its size.
    return orientation() == Qt::Horizontal ? QSize(sectionSize(section), sizeHint().height())
                                           : QSize(sizeHint().width(), sectionSize(section));
}

QSize HeatHeader::sizeHint() const {
    if (model() == nullptr || count() == 0)
        return {0, 0};
    if (orientation() == Qt::Vertical) {
        const QFontMetrics metrics(Theme::font(TextRole::Body));
        int longest = 0;
        for (int i = 0; i < count(); ++i)
            longest = qMax(longest, metrics.horizontalAdvance(nameOf(i)));
        return {qBound(Theme::px(leastNames), longest + Theme::px(space::m), Theme::px(mostNames)), 0};
    }
    int height = turnedLength();
    if (fits()) {
        height = 0;
        for (int i = 0; i < count(); ++i)
            height = qMax(height, int(linesOf(i, sectionSize(i) - 2 * gap).size()) *
                                      Theme::lineHeight(TextRole::Caption));
    }
    return {0, height + Theme::px(space::s)};
}

void HeatHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (model() == nullptr)
        return;
    painter->save();
    if (orientation() == Qt::Vertical) {
        const QFont font = Theme::font(TextRole::Body);
        painter->setFont(font);
        painter->setPen(Theme::colours().ink);
        const QRect words = rect.adjusted(0, 0, -Theme::px(space::s), 0);
        const QStringList lines = linesWithin(nameOf(section), font, words.width(), TitleLabel::lines);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, lines.join(u'\n'));
    } else {
        painter->setFont(Theme::font(TextRole::Caption));
        painter->setPen(Theme::colours().ink2);
        if (fits()) {
            const QRect words = rect.adjusted(gap, 0, -gap, -Theme::px(space::xs));
            painter->drawText(words, Qt::AlignHCenter | Qt::AlignBottom, shownLines(section).join(u'\n'));
        } else {
            painter->translate(rect.left(), rect.bottom() - Theme::px(space::xs));
            painter->rotate(-90);
            painter->drawText(QRect(0, 0, rect.height(), rect.width()), Qt::AlignLeft | Qt::AlignVCenter,
                              shownLines(section).join(u'\n'));
        }
    }
    painter->restore();
}

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QRect box = option.rect.adjusted(gap, gap, -gap, -gap);
    paintHeat(*painter, box, services::Heat(index.data(HeatModel::HeatRole).toInt()),
              index.data(HeatModel::HiddenRole).toBool(), index.data().toString());
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table == nullptr || table->currentIndex() != index)
        return;
    // Where the keys are; without the focus, what the sentence below is about.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(table->hasFocus() ? Theme::colours().focus : Theme::colours().edge, 2));
    painter->drawRoundedRect(QRectF(box).adjusted(-1, -1, 1, 1), radius::field, radius::field);
    painter->restore();
}

HeatTable::HeatTable(HeatModel* model, QWidget* parent) : QTableView(parent) {
    setModel(model);
    setItemDelegate(new HeatDelegate(this));
    setHorizontalHeader(new HeatHeader(Qt::Horizontal, this));
    setVerticalHeader(new HeatHeader(Qt::Vertical, this));
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("frame", u"heat"_s);
    connect(model, &QAbstractItemModel::modelReset, this, &HeatTable::fit);
}

void HeatTable::fit() {
    const int columns = model()->columnCount();
    verticalHeader()->setDefaultSectionSize(Theme::px(heatRow));
    const int room = contentsRect().width() - verticalHeader()->sizeHint().width();
    for (int i = 0; i < columns; ++i)
        // The pixels that do not divide go to the first ones.
        setColumnWidth(i, qMax(1, room / columns + (i < room % columns ? 1 : 0)));
    updateGeometries();
    setFixedHeight(horizontalHeader()->sizeHint().height() + model()->rowCount() * Theme::px(heatRow));
}

void HeatTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void HeatTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void HeatTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentMoved();
}

} // namespace leertafel::ui
